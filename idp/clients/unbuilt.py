"""Reserved values of ``clients.yaml``, which later versions build: ``docs/requirements/contract.md``, section 7.

A value in it is refused rather than ignored: a file that asks for more safety than it would get must not load.
"""

from __future__ import annotations

from collections.abc import Mapping

VALUES: Mapping[str, frozenset[str]] = {
    "profile": frozenset({"fapi2"}),
    "consent": frozenset({"ask"}),
}
