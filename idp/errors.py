"""Refusals that any package may raise: the request is rolled back and answered with an error page.

A refusal that must be recorded (a wrong password, a reused code) is *returned* instead, so that the request commits.
"""

from __future__ import annotations


class Refusal(Exception):
    """An act that the rules forbid. Raised in a request it becomes an error page with ``status``, and rolls back."""

    status = 403


class NotWhileActing(Refusal):
    """An account or a delegation cannot be changed while acting for another party.

    ``docs/requirements/acting-for.md``, row 34.
    """


class AlreadyDone(Refusal):
    """A single-use step was already done, by a double submit or in another tab."""

    status = 400


class TooLong(Refusal):
    """A text exceeds the length limit; it was not validated any further."""

    status = 413


class NotFound(Refusal):
    """There is no such thing, or this user may not know of it; the two are indistinguishable from outside."""

    status = 404


class Busy(Refusal):
    """Overload: too many requests at once. ``retry_after`` is in seconds."""

    status = 503

    def __init__(self, retry_after: int) -> None:
        super().__init__("busy")
        self.retry_after = retry_after


class TooManyAttempts(Refusal):
    """A rate limit is exceeded (RFC 6585 section 4). ``retry_after`` is in seconds; ``words``: a message for a client
    that names the limit.
    """

    status = 429

    def __init__(self, retry_after: int, words: str = "") -> None:
        super().__init__("too many attempts")
        self.retry_after = retry_after
        self.words = words


class Unusable(Exception):
    """Something that an administrator has to correct before a command can run; ``str()`` has a line for each reason."""
