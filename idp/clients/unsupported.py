"""Reserved values of ``clients.yaml`` that this version does not support: ``docs/requirements/contract.md``, section 7.

They are refused rather than ignored: a file that asks for more security than it would get must not load.
"""

from __future__ import annotations

from collections.abc import Mapping

VALUES: Mapping[str, frozenset[str]] = {
    "profile": frozenset({"fapi2"}),
    "consent": frozenset({"ask"}),
}
