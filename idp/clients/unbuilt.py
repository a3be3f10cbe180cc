"""What the contract has and this version does not: one table, which later versions shorten.

A value in it is refused rather than ignored: a file that asks for more safety than it would get must not load.
"""

from __future__ import annotations

from collections.abc import Mapping

VALUES: Mapping[str, frozenset[str]] = {
    "profile": frozenset({"fapi2"}),
    "consent": frozenset({"ask"}),
}
