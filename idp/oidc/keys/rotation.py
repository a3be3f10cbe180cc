"""Signing keys change hands: on schedule, by the command line, or at once because one may be stolen.

Whoever makes the next key of an algorithm takes the next generation's number, and of several the database lets one
have it: so many processes may do any of this at once. What the clock alone brings about needs nothing here
(``key_states``); it is only written down.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.clock import APART, BANGKOK
from idp.crypto import Vault
from idp.db import Database, insert, transaction
from idp.errors import Unusable
from idp.models import SigningKey
from idp.oidc.keys.records import new, records
from idp.oidc.keys.states import HINTS_FOR, MAX_AGE, PUBLISHED, PUBLISHED_BEFORE, KeyState, KeyStatus, statuses
from idp.origin import HERE, Act

log = logging.getLogger(__name__)

COMMAND, SCHEDULE, CLOCK = "command", "schedule", "clock"
_RACE = "another process has just changed its keys; look with: idp keys list"
#: What is written down when the clock alone has brought a key into a state.
_BY_CLOCK = {
    KeyState.SIGNING: Event.KEY_SIGNS,
    KeyState.VERIFYING: Event.KEY_REPLACED,
    KeyState.RETIRED: Event.KEY_RETIRED,
}
_TOLD = {
    KeyState.NEXT: (logging.INFO, "signing key %s (%s) is published, it signs from %s"),
    KeyState.SIGNING: (logging.INFO, "signing key %s (%s) signs, since %s"),
    KeyState.VERIFYING: (logging.INFO, "signing key %s (%s) was replaced; it stays published until %s"),
    KeyState.RETIRED: (
        logging.INFO,
        "signing key %s (%s) has left /oauth2/jwks; hints that it signed are good until %s",
    ),
    KeyState.ENDED: (
        logging.WARNING,
        "signing key %s (%s) was ended at %s: it has left /oauth2/jwks, and nothing that it signed counts here; systems"
        f" that honour Cache-Control may believe it for {MAX_AGE} seconds more, others until they read the keys again",
    ),
}


class RotationRefused(Unusable):
    """What was asked for is not done; a plain line for each reason."""


@dataclass(frozen=True)
class Made:
    """A new key, from when it signs, and which keys it ended."""

    kid: str
    alg: str
    signs_from: datetime
    ended: tuple[str, ...] = ()


def begin(database: Database, vault: Vault, algs: Sequence[str], at: datetime, by: str) -> tuple[list[Made], list[str]]:
    """Publish the next key of each of *algs*; it signs after ``PUBLISHED_BEFORE``. And why not of which.

    *by*: ``COMMAND`` or ``SCHEDULE``.
    """
    with database.reader() as session:
        lines = _lines(session, at)
    refusals, rows = [], []
    for alg in sorted(algs):
        line = lines.get(alg, [])
        if why := _why_not(line):
            refusals.append(f"{alg}: {why}")
        else:
            rows.append(new(alg, line[-1].key.generation + 1, vault, at, at + PUBLISHED_BEFORE))
    made = []
    with transaction(database) as work:
        session = work.writing()
        for row in rows:
            if not _inserted(session, [row]):
                refusals.append(f"{row['alg']}: {_RACE}")
                continue
            made.append(Made(row["kid"], row["alg"], row["signs_from"]))
            _record_published(session, row, at, by)
    return made, refusals


def replace(database: Database, vault: Vault, algs: Sequence[str], at: datetime) -> list[Made]:
    """New keys that sign at once, of all *algs* or none. What was published of these before is ended: it may be stolen,
    and what lay beside it too. Raises ``RotationRefused``.
    """
    with database.reader() as session:
        lines = _lines(session, at)
    if missing := [alg for alg in algs if alg not in lines]:
        raise RotationRefused(
            "\n".join(f"{alg}: there is no signing key yet; idp serve makes the first" for alg in missing)
        )
    rows = [new(alg, lines[alg][-1].key.generation + 1, vault, at, at) for alg in sorted(algs)]
    made = []
    with transaction(database) as work:
        session = work.writing()
        if len(_inserted(session, rows)) < len(rows):
            raise RotationRefused("\n".join(f"{alg}: {_RACE}" for alg in sorted(algs)))
        for row in rows:
            gone = [each.key.kid for each in lines[row["alg"]] if each.state in PUBLISHED]
            session.execute(update(SigningKey).where(SigningKey.kid.in_(gone)).values(ended_at=at))
            named = {"alg": row["alg"], "by": COMMAND}
            record(session, Event.KEY_SIGNS, Act(HERE, at), None, kid=row["kid"], **named)
            for kid in gone:
                record(session, Event.KEY_ENDED, Act(HERE, at), None, kid=kid, **named)
            made.append(Made(row["kid"], row["alg"], at, tuple(gone)))
    return made


def retire(database: Database, kid: str, at: datetime) -> KeyStatus:
    """Take a key that no longer signs out of the published ones before its time. Raises ``RotationRefused``."""
    with database.reader() as session:
        found = {each.key.kid: each for each in statuses(records(session), at)}.get(kid)
    if found is None:
        raise RotationRefused("there is no signing key of that name; idp keys list names them")
    if found.state is not KeyState.VERIFYING:
        raise RotationRefused(f"{kid}: {_NOT_TO_RETIRE[found.state]}")
    still = SigningKey.kid == kid, SigningKey.retired_at.is_(None), SigningKey.ended_at.is_(None)
    with transaction(database) as work:
        session = work.writing()
        if not session.execute(update(SigningKey).where(*still).values(retired_at=at).returning(SigningKey.kid)).all():
            raise RotationRefused(f"{kid}: {_RACE}")
        record(session, Event.KEY_RETIRED, Act(HERE, at), None, kid=kid, alg=found.key.alg, by=COMMAND)
    return found


_NOT_TO_RETIRE = {
    KeyState.SIGNING: "it is the one that signs; run: idp keys rotate, or if it may be stolen: idp keys rotate --now",
    KeyState.NEXT: "it is the next to sign; if it may be stolen, run: idp keys rotate --now",
    KeyState.RETIRED: "it has left the published keys already",
    KeyState.ENDED: "it was ended, and has left the published keys",
}


def keep_up(database: Database, vault: Vault, days: int, at: datetime) -> None:
    """The worker's part: begin what the schedule has due, write down what the clock has brought about, drop what nobody
    needs any more. *days*: how long a key signs; 0: until somebody says so.
    """
    with database.reader() as session:
        found = statuses(records(session), at)
    mend(database, found, at)
    if due := [alg for alg in dict.fromkeys(each.key.alg for each in found) if is_due(found, alg, days, at)]:
        begin(database, vault, due, at, SCHEDULE)
        with database.reader() as session:
            found = statuses(records(session), at)
    _write_down([each for each in found if each.key.recorded_state != each.state], database, at)
    if over := [each.key.kid for each in found if _is_over(each, at)]:
        with transaction(database) as work:
            work.writing().execute(delete(SigningKey).where(SigningKey.kid.in_(over)))


def is_due(found: Iterable[KeyStatus], alg: str, days: int, at: datetime) -> bool:
    """Whether the schedule wants a next key of *alg* to be published by now."""
    line = [each for each in found if each.key.alg == alg]
    if not days or any(each.state is KeyState.NEXT for each in line):
        return False
    return any(
        each.state is KeyState.SIGNING and each.since + timedelta(days=days) - PUBLISHED_BEFORE <= at for each in line
    )


def mend(database: Database, found: Iterable[KeyStatus], at: datetime) -> None:
    """Let a key that a clock planned which ran ahead sign after ``PUBLISHED_BEFORE`` too: nothing waits for longer."""
    soon = at + PUBLISHED_BEFORE
    for key in [each.key for each in found if each.state is KeyState.NEXT and each.key.signs_from > soon + APART]:
        with transaction(database) as work:
            session = work.writing()
            still = SigningKey.kid == key.kid, SigningKey.signs_from == key.signs_from
            session.execute(update(SigningKey).where(*still).values(signs_from=soon))
            log.warning(
                "signing key %s (%s): planned by a clock that ran ahead; it signs from %s", key.kid, key.alg, soon
            )


def _lines(session: Session, at: datetime) -> dict[str, list[KeyStatus]]:
    lines: dict[str, list[KeyStatus]] = {}
    for each in statuses(records(session), at):
        lines.setdefault(each.key.alg, []).append(each)
    return lines


def _why_not(line: Sequence[KeyStatus]) -> str:
    if not line:
        return "there is no signing key yet; idp serve makes the first"
    if pending := [each for each in line if each.state is KeyState.NEXT]:
        key = pending[-1].key
        moment = key.signs_from.astimezone(BANGKOK).isoformat(timespec="seconds")
        return f"the next key {key.kid} is published already, it signs from {moment}"
    return ""


def _inserted(session: Session, rows: list[dict[str, Any]]) -> list[str]:
    """Which of the new keys are in; the generation of the others is taken."""
    statement = insert(session, SigningKey).values(rows).on_conflict_do_nothing().returning(SigningKey.kid)
    return list(session.scalars(statement))


def _record_published(session: Session, row: dict[str, Any], at: datetime, by: str) -> None:
    moment = row["signs_from"].isoformat(timespec="seconds")
    record(session, Event.KEY_PUBLISHED, Act(HERE, at), None, kid=row["kid"], alg=row["alg"], signs_from=moment, by=by)


def _write_down(changed: Sequence[KeyStatus], database: Database, at: datetime) -> None:
    for each in changed:
        key = each.key
        with transaction(database) as work:
            session = work.writing()
            still = SigningKey.kid == key.kid, SigningKey.recorded_state == key.recorded_state
            taken = update(SigningKey).where(*still).values(recorded_state=each.state.value).returning(SigningKey.kid)
            if not session.execute(taken).all():
                continue  # another worker
            by_hand = (
                key.retired_at or key.ended_at or (each.state is KeyState.SIGNING and key.signs_from == key.created_at)
            )
            if each.state in _BY_CLOCK and not by_hand:
                record(session, _BY_CLOCK[each.state], Act(HERE, at), None, kid=key.kid, alg=key.alg, by=CLOCK)
        level, words = _TOLD[each.state]
        moment = each.since if each.state in (KeyState.SIGNING, KeyState.ENDED) else each.until
        members = {"kid": key.kid, "alg": key.alg, "state": each.state.value}
        when = moment.isoformat(timespec="seconds") if moment else ""
        log.log(level, words, key.kid, key.alg, when, extra={"members": members})


def _is_over(status: KeyStatus, at: datetime) -> bool:
    return status.state in (KeyState.RETIRED, KeyState.ENDED) and status.since + HINTS_FOR <= at
