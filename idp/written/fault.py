"""Faults of files that people write: each has the line, the problem and a remedy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from idp.errors import Unusable


@dataclass(frozen=True)
class Fault:
    """One fault; ``line`` counts from 1. ``str()`` is the line that the commands print."""

    file: str
    line: int
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.problem}; {self.remedy}"


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """*faults* without duplicates, sorted by line; faults of one line keep their order."""
    return tuple(sorted(dict.fromkeys(faults), key=attrgetter("line")))


class FaultyFile(Unusable):
    """The file cannot be used. ``faults`` has every fault, sorted by line."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = in_order(faults)
        super().__init__(*self.faults)

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


def shown(text: str) -> str:
    """*text* from the file, in quotes for a message, and made safe as ``plain`` does."""
    return f'"{plain(text)}"'


def plain(text: str) -> str:
    """*text* from the file, cut to 60 characters, with control characters escaped (no terminal or log injection)."""
    excerpt = text if len(text) <= 60 else text[:59] + "…"
    if excerpt.isprintable():
        return excerpt
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in excerpt)
