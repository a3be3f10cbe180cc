"""Which signing key signs, which are published, which are still believed: derived from their records and the clock.

Nothing has to happen in time for any of it: a worker that is late makes the next key late, and until then the last one
signs on. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

#: How long systems may keep what they have read of ``/oauth2/jwks``, in seconds: its ``Cache-Control: max-age``.
MAX_AGE = 300
#: A key is published so long before it signs: systems that look once a day have seen it, whatever they were told.
PUBLISHED_BEFORE = timedelta(hours=24)
#: And so long after its last signature: tokens live ten minutes, and the clocks of two machines may be apart.
PUBLISHED_AFTER = timedelta(hours=1)
#: An ID token is taken as a hint for so long after its key has left the published ones.
HINTS_FOR = timedelta(days=400)


class KeyState(StrEnum):
    """A key's place in its line."""

    NEXT = "next"
    """Published, and does not sign yet."""
    SIGNING = "signing"
    VERIFYING = "verifying"
    """Replaced on schedule; published until the last token that it signed has ended."""
    RETIRED = "retired"
    """Published no more; ID tokens that it signed are taken as hints."""
    ENDED = "ended"
    """It may be stolen: nothing that it signed counts."""


#: What ``/oauth2/jwks`` shows, the key that signs first: some systems take the first that there is.
PUBLISHED = (KeyState.SIGNING, KeyState.NEXT, KeyState.VERIFYING)


@dataclass(frozen=True)
class KeyRecord:
    """A signing key without its private half, as ``models.SigningKey`` has it."""

    kid: str
    alg: str
    generation: int
    created_at: datetime
    signs_from: datetime
    retired_at: datetime | None
    ended_at: datetime | None
    recorded_state: str


@dataclass(frozen=True)
class KeyStatus:
    """In which state a key is, since when, and until when if that is known."""

    key: KeyRecord
    state: KeyState
    since: datetime
    until: datetime | None


def statuses(keys: Iterable[KeyRecord], at: datetime) -> list[KeyStatus]:
    """Every key's at that moment; each algorithm has a line of its own. In the order of lines and generations."""
    lines: dict[str, list[KeyRecord]] = {}
    for key in sorted(keys, key=lambda each: (each.alg, each.generation)):
        lines.setdefault(key.alg, []).append(key)
    return [status for line in lines.values() for status in _of_line(line, at)]


def _of_line(line: Sequence[KeyRecord], at: datetime) -> Iterator[KeyStatus]:
    signing = _signing(line, at)
    for place, key in enumerate(line):
        later = line[place + 1 :]
        if key.ended_at is not None:
            yield KeyStatus(key, KeyState.ENDED, key.ended_at, None)
        elif key is signing:
            following = (each.signs_from for each in later if each.ended_at is None and each.retired_at is None)
            yield KeyStatus(key, KeyState.SIGNING, key.signs_from, min(following, default=None))
        elif key.retired_at is not None:
            yield _retired(key, key.retired_at)
        elif signing is None or key.generation > signing.generation:
            yield KeyStatus(key, KeyState.NEXT, key.created_at, key.signs_from)
        else:
            stopped = min(each.signs_from for each in later)
            out = stopped + PUBLISHED_AFTER
            yield KeyStatus(key, KeyState.VERIFYING, stopped, out) if at < out else _retired(key, out)


def _retired(key: KeyRecord, since: datetime) -> KeyStatus:
    return KeyStatus(key, KeyState.RETIRED, since, since + HINTS_FOR)


def _signing(line: Sequence[KeyRecord], at: datetime) -> KeyRecord | None:
    """The newest whose time has come; where a clock was set back behind all of them, the oldest: never none.

    What lies before a key that was ended does not come back, whatever the clock says.
    """
    able = [key for key in line if key.ended_at is None and key.retired_at is None]
    ended = max((key.generation for key in line if key.ended_at is not None), default=0)
    able = [key for key in able if key.generation > ended] or able
    pending = [key for key in able if key.signs_from <= at]
    return pending[-1] if pending else next(iter(able), None)


def next_change(keys: Iterable[KeyRecord], at: datetime) -> datetime | None:
    """The next moment at which the clock alone changes what ``statuses`` says."""
    moments = (moment for key in keys for moment in (key.signs_from, key.signs_from + PUBLISHED_AFTER))
    return min((moment for moment in moments if moment > at), default=None)
