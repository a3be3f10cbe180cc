"""Names that somebody may have misspelt, and what was meant."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable

#: How alike two names have to be, of 1: for one that begins as ours do, and for any other.
_OURS, _ANY = 0.6, 0.88
_JOINTS = re.compile(r"[^A-Z0-9]")


def nearest(name: str, known: Iterable[str], alike: float = _OURS) -> str | None:
    """The one of *known* that *name* looks most like, whatever case and joints; ``None`` where none is near."""
    bare = {_bare(each): each for each in known}
    found = difflib.get_close_matches(_bare(name), bare, n=1, cutoff=alike)
    return bare[found[0]] if found else None


def strange(name: str, known: Collection[str], prefix: str) -> str | None:
    """What is to be said of a name that is none of *known* and looks like one, by its *prefix* or by the rest; ``None``
    for any other.
    """
    if name in known:
        return None
    ours = _bare(name).startswith(_bare(prefix))
    near = nearest(name, known, _OURS if ours else _ANY)
    if near and (ours or abs(len(_bare(name)) - len(_bare(near))) <= 1):  # a name without the prefix is another's
        return f"is no setting; did you mean {near}?"
    return "is no setting; idp settings lists them" if ours else None


def _bare(name: str) -> str:
    return _JOINTS.sub("", name.upper())
