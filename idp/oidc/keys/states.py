"""The states of signing keys: which key signs, which are published, which are still trusted. Pure functions of the
keys' records and the clock.

No job has to run in time: if the worker is late, so is the next key, and the last one continues to sign.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

#: How long clients may cache ``/oauth2/jwks``, in seconds: its ``Cache-Control: max-age``.
MAX_AGE = 300
#: How long a key is published before it signs: clients that ignore ``MAX_AGE`` and refresh once a day have it by then.
PUBLISHED_BEFORE = timedelta(hours=24)
#: How long a key is published after its last signature: tokens live ten minutes, and clocks differ.
PUBLISHED_AFTER = timedelta(hours=1)
#: How long ID tokens are accepted as hints after their key was retired.
HINTS_FOR = timedelta(days=400)


class KeyState(StrEnum):
    """The state of a key in the sequence of its algorithm."""

    NEXT = "next"
    """Published, does not sign yet."""
    SIGNING = "signing"
    VERIFYING = "verifying"
    """Replaced on schedule; published until the last token that it signed has expired."""
    RETIRED = "retired"
    """No longer published; ID tokens that it signed are accepted as hints."""
    ENDED = "ended"
    """Possibly compromised: nothing that it signed is trusted."""


#: The states in ``/oauth2/jwks``, in its order: some clients use the first key of the set.
PUBLISHED = (KeyState.SIGNING, KeyState.NEXT, KeyState.VERIFYING)


@dataclass(frozen=True)
class KeyRecord:
    """A signing key without its private key; the columns of ``models.SigningKey``, times in UTC."""

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
    """The state of a key, since when, and until when if that is known (UTC)."""

    key: KeyRecord
    state: KeyState
    since: datetime
    until: datetime | None


def statuses(keys: Iterable[KeyRecord], at: datetime) -> list[KeyStatus]:
    """The status of every key *at* a moment (UTC), by algorithm and generation; each algorithm has its own sequence."""
    lines: dict[str, list[KeyRecord]] = {}
    for key in sorted(keys, key=lambda each: (each.alg, each.generation)):
        lines.setdefault(key.alg, []).append(key)
    return [status for line in lines.values() for status in _of_line(line, at)]


def _of_line(line: Sequence[KeyRecord], at: datetime) -> Iterator[KeyStatus]:
    signing = _signing(line, at)
    for position, key in enumerate(line):
        later = line[position + 1 :]
        if key.ended_at is not None:
            yield KeyStatus(key, KeyState.ENDED, key.ended_at, None)
        elif key is signing:
            later_starts = (each.signs_from for each in later if each.ended_at is None and each.retired_at is None)
            yield KeyStatus(key, KeyState.SIGNING, key.signs_from, min(later_starts, default=None))
        elif key.retired_at is not None:
            yield _retired(key, key.retired_at)
        elif signing is None or key.generation > signing.generation:
            yield KeyStatus(key, KeyState.NEXT, key.created_at, key.signs_from)
        else:
            replaced = min(each.signs_from for each in later)
            until = replaced + PUBLISHED_AFTER
            yield KeyStatus(key, KeyState.VERIFYING, replaced, until) if at < until else _retired(key, until)


def _retired(key: KeyRecord, since: datetime) -> KeyStatus:
    return KeyStatus(key, KeyState.RETIRED, since, since + HINTS_FOR)


def _signing(line: Sequence[KeyRecord], at: datetime) -> KeyRecord | None:
    """The newest key whose ``signs_from`` has passed; after a clock was set back before all of them, the oldest.

    A key older than one that was ended never signs again, whatever the clock says.
    """
    candidates = [key for key in line if key.ended_at is None and key.retired_at is None]
    last_ended = max((key.generation for key in line if key.ended_at is not None), default=0)
    candidates = [key for key in candidates if key.generation > last_ended] or candidates
    due = [key for key in candidates if key.signs_from <= at]
    return due[-1] if due else next(iter(candidates), None)


def next_change(keys: Iterable[KeyRecord], at: datetime) -> datetime | None:
    """The next moment (UTC) at which the clock alone changes a result of ``statuses``; ``None`` if there is none."""
    moments = (moment for key in keys for moment in (key.signs_from, key.signs_from + PUBLISHED_AFTER))
    return min((moment for moment in moments if moment > at), default=None)
