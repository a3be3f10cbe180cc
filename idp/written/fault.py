"""What is wrong in a file that somebody wrote, told so that the person at the keyboard can put it right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from idp.errors import Unusable


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong; ``line`` counts from 1. As text it is the line that the commands print."""

    file: str
    line: int
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.problem}; {self.remedy}"


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Each fault once, by line; those of one line stay as they were found."""
    return tuple(sorted(dict.fromkeys(faults), key=attrgetter("line")))


class FaultyFile(Unusable):
    """The file is refused whole. ``faults`` holds all of them, in the order of the lines."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = in_order(faults)
        super().__init__(*self.faults)

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


def shown(text: str) -> str:
    """``text`` from the file, quoted for a message."""
    return f'"{plain(text)}"'


def plain(text: str) -> str:
    """``text`` from the file, short and with nothing in it that could drive a terminal or break the line."""
    clipped = text if len(text) <= 60 else text[:59] + "…"
    if clipped.isprintable():
        return clipped
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in clipped)
