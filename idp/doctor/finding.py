"""The result of a check."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One line of the report. ``ok``: nothing has to be done; otherwise ``words`` has problem and remedy."""

    subject: str
    words: str
    ok: bool

    def __str__(self) -> str:
        return f"{'OK' if self.ok else 'BAD':4} {self.subject}: {self.words}"


def well(subject: str, words: str) -> Finding:
    """The finding that *subject* is in order."""
    return Finding(subject, words, ok=True)


def bad(subject: str, problem: str, remedy: str) -> Finding:
    """The finding that *subject* has a problem (*problem*) and its remedy (*remedy*)."""
    return Finding(subject, f"{problem}; {remedy}", ok=False)
