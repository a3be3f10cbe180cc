"""What a check has to say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One line. ``ok``: nothing has to be done."""

    subject: str
    words: str
    ok: bool

    def __str__(self) -> str:
        return f"{'OK' if self.ok else 'BAD':4} {self.subject}: {self.words}"


def well(subject: str, words: str) -> Finding:
    """*subject* is as it should be."""
    return Finding(subject, words, ok=True)


def bad(subject: str, why: str, what_to_do: str) -> Finding:
    """*subject* needs somebody's hand."""
    return Finding(subject, f"{why}; {what_to_do}", ok=False)
