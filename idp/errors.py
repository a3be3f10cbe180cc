"""Refusals that any room may raise: nothing of the request is kept, and whoever asked is told plainly.

A refusal that must leave a trace (a wrong password, a replayed code) is *returned* by its verb instead, so that
the request commits.
"""

from __future__ import annotations


class Refusal(Exception):
    """An act that the rules forbid. Raised inside a request it becomes a page, and nothing is written."""

    status = 403


class NotWhileActing(Refusal):
    """An account or a delegation would be changed while acting for another.

    ``docs/requirements/acting-for.md``, row 34.
    """


class AlreadyDone(Refusal):
    """A step that can be taken once was taken already, by another press or in another tab."""

    status = 400


class TooLong(Refusal):
    """A text that is longer than anything a person or a system has to say; no rule has looked at it."""

    status = 413


class NotFound(Refusal):
    """Nothing there, or nothing that this person may know of: the two look the same from outside."""

    status = 404


class Busy(Refusal):
    """More at once than can be done in good time. ``retry_after`` is in seconds."""

    status = 503

    def __init__(self, retry_after: int) -> None:
        super().__init__("busy")
        self.retry_after = retry_after


class TooManyAttempts(Refusal):
    """Too often in too short a time. ``retry_after`` is in seconds; ``words`` say to a system what it did too often."""

    status = 429

    def __init__(self, retry_after: int, words: str = "") -> None:
        super().__init__("too many attempts")
        self.retry_after = retry_after
        self.words = words


class Unusable(Exception):
    """Something an administrator has to mend before a command can go on; ``str()`` is one plain line a reason."""
