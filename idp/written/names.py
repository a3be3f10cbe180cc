"""Detects misspelt names, and suggests the right one."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable

#: The least similarity of two names (1: equal): for a name with our prefix, and for any other.
_PREFIXED_CUTOFF, _OTHER_CUTOFF = 0.6, 0.88
_SEPARATORS = re.compile(r"[^A-Z0-9]")


def nearest(name: str, candidates: Iterable[str], threshold: float = _PREFIXED_CUTOFF) -> str | None:
    """The most similar of *candidates*, ignoring case and separators; ``None`` if none reaches *threshold* (0 to 1)."""
    originals = {_normalized(each): each for each in candidates}
    matches = difflib.get_close_matches(_normalized(name), originals, n=1, cutoff=threshold)
    return originals[matches[0]] if matches else None


def misspelling_hint(name: str, candidates: Collection[str], prefix: str) -> str | None:
    """The predicate of a warning about *name*, which is none of *candidates* but looks like one, by *prefix* or by the
    rest; ``None`` for a valid or an unrelated name.
    """
    if name in candidates:
        return None
    ours = _normalized(name).startswith(_normalized(prefix))
    match = nearest(name, candidates, _PREFIXED_CUTOFF if ours else _OTHER_CUTOFF)
    # A name without the prefix may belong to another program, so it must be nearly equal.
    if match and (ours or abs(len(_normalized(name)) - len(_normalized(match))) <= 1):
        return f"is no setting; did you mean {match}?"
    return "is no setting; idp settings lists them" if ours else None


def _normalized(name: str) -> str:
    return _SEPARATORS.sub("", name.upper())
