"""Rotation of signing keys: on schedule, by command, or at once after a compromise (OpenID Connect Core 10.1.1).

A new key takes the next generation number of its algorithm, which is unique in the database, so that any number of
processes may rotate concurrently. States change by the clock alone (``states``); here they are only recorded.
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
#: The audit events of state changes that the clock alone brought about.
_EVENTS_BY_CLOCK = {
    KeyState.SIGNING: Event.KEY_SIGNS,
    KeyState.VERIFYING: Event.KEY_REPLACED,
    KeyState.RETIRED: Event.KEY_RETIRED,
}
_LOG_LINES = {
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
    """The command was not carried out; ``str()`` has a line for each reason."""


@dataclass(frozen=True)
class NewKey:
    """A new key. ``signs_from``: UTC. ``ended``: the ``kid`` values of the keys that it ended."""

    kid: str
    alg: str
    signs_from: datetime
    ended: tuple[str, ...] = ()


def begin(
    database: Database, vault: Vault, algs: Sequence[str], at: datetime, by: str
) -> tuple[list[NewKey], list[str]]:
    """Publish the next key of each of *algs*; it signs from ``PUBLISHED_BEFORE`` after *at* (UTC).

    *by*: ``COMMAND`` or ``SCHEDULE``. Returns the new keys, and a line for each algorithm that cannot have one.
    """
    with database.reader() as session:
        lines = _lines(session, at)
    refusals, rows = [], []
    for alg in sorted(algs):
        line = lines.get(alg, [])
        if obstacle := _obstacle(line):
            refusals.append(f"{alg}: {obstacle}")
        else:
            rows.append(new(alg, line[-1].key.generation + 1, vault, at, at + PUBLISHED_BEFORE))
    new_keys = []
    with transaction(database) as work:
        session = work.writing()
        for row in rows:
            if not _insert(session, [row]):
                refusals.append(f"{row['alg']}: {_RACE}")
                continue
            new_keys.append(NewKey(row["kid"], row["alg"], row["signs_from"]))
            _record_published(session, row, at, by)
    return new_keys, refusals


def replace(database: Database, vault: Vault, algs: Sequence[str], at: datetime) -> list[NewKey]:
    """Create keys that sign from *at* (UTC), for all of *algs* or none, and end those published before: after a
    compromise all of them may be stolen. Raises ``RotationRefused``.
    """
    with database.reader() as session:
        lines = _lines(session, at)
    if missing := [alg for alg in algs if alg not in lines]:
        raise RotationRefused(
            "\n".join(f"{alg}: there is no signing key yet; idp serve makes the first" for alg in missing)
        )
    rows = [new(alg, lines[alg][-1].key.generation + 1, vault, at, at) for alg in sorted(algs)]
    new_keys = []
    with transaction(database) as work:
        session = work.writing()
        if len(_insert(session, rows)) < len(rows):
            raise RotationRefused("\n".join(f"{alg}: {_RACE}" for alg in sorted(algs)))
        for row in rows:
            ended_kids = [each.key.kid for each in lines[row["alg"]] if each.state in PUBLISHED]
            session.execute(update(SigningKey).where(SigningKey.kid.in_(ended_kids)).values(ended_at=at))
            fields = {"alg": row["alg"], "by": COMMAND}
            record(session, Event.KEY_SIGNS, Act(HERE, at), None, kid=row["kid"], **fields)
            for kid in ended_kids:
                record(session, Event.KEY_ENDED, Act(HERE, at), None, kid=kid, **fields)
            new_keys.append(NewKey(row["kid"], row["alg"], at, tuple(ended_kids)))
    return new_keys


def retire(database: Database, kid: str, at: datetime) -> KeyStatus:
    """Remove a key that no longer signs from the published ones early, *at* a moment (UTC). Returns its status before.

    Raises ``RotationRefused``.
    """
    with database.reader() as session:
        status = {each.key.kid: each for each in statuses(records(session), at)}.get(kid)
    if status is None:
        raise RotationRefused("there is no signing key of that name; idp keys list names them")
    if status.state is not KeyState.VERIFYING:
        raise RotationRefused(f"{kid}: {_NOT_TO_RETIRE[status.state]}")
    same = SigningKey.kid == kid, SigningKey.retired_at.is_(None), SigningKey.ended_at.is_(None)
    with transaction(database) as work:
        session = work.writing()
        if not session.execute(update(SigningKey).where(*same).values(retired_at=at).returning(SigningKey.kid)).all():
            raise RotationRefused(f"{kid}: {_RACE}")
        record(session, Event.KEY_RETIRED, Act(HERE, at), None, kid=kid, alg=status.key.alg, by=COMMAND)
    return status


_NOT_TO_RETIRE = {
    KeyState.SIGNING: "it is the one that signs; run: idp keys rotate, or if it may be stolen: idp keys rotate --now",
    KeyState.NEXT: "it is the next to sign; if it may be stolen, run: idp keys rotate --now",
    KeyState.RETIRED: "it has left the published keys already",
    KeyState.ENDED: "it was ended, and has left the published keys",
}


def keep_up(database: Database, vault: Vault, days: int, at: datetime) -> None:
    """The scheduled job: publish keys that are due, record state changes, delete obsolete keys.

    *days*: how long a key signs; 0: until the command. *at*: UTC.
    """
    with database.reader() as session:
        keys = statuses(records(session), at)
    mend(database, keys, at)
    if due := [alg for alg in dict.fromkeys(each.key.alg for each in keys) if is_due(keys, alg, days, at)]:
        begin(database, vault, due, at, SCHEDULE)
        with database.reader() as session:
            keys = statuses(records(session), at)
    _record_changes([each for each in keys if each.key.recorded_state != each.state], database, at)
    if obsolete := [each.key.kid for each in keys if _is_obsolete(each, at)]:
        with transaction(database) as work:
            work.writing().execute(delete(SigningKey).where(SigningKey.kid.in_(obsolete)))


def is_due(keys: Iterable[KeyStatus], alg: str, days: int, at: datetime) -> bool:
    """Whether the schedule requires that a next key of *alg* is published *at* that moment. *keys*: of any algorithm.

    *days*: how long a key signs; 0: no schedule.
    """
    line = [each for each in keys if each.key.alg == alg]
    if not days or any(each.state is KeyState.NEXT for each in line):
        return False
    return any(
        each.state is KeyState.SIGNING and each.since + timedelta(days=days) - PUBLISHED_BEFORE <= at for each in line
    )


def mend(database: Database, keys: Iterable[KeyStatus], at: datetime) -> None:
    """Correct ``signs_from`` of a next key created by a clock that was ahead: to ``PUBLISHED_BEFORE`` after *at*."""
    soon = at + PUBLISHED_BEFORE
    for key in [each.key for each in keys if each.state is KeyState.NEXT and each.key.signs_from > soon + APART]:
        with transaction(database) as work:
            session = work.writing()
            same = SigningKey.kid == key.kid, SigningKey.signs_from == key.signs_from
            session.execute(update(SigningKey).where(*same).values(signs_from=soon))
            log.warning(
                "signing key %s (%s): planned by a clock that ran ahead; it signs from %s", key.kid, key.alg, soon
            )


def _lines(session: Session, at: datetime) -> dict[str, list[KeyStatus]]:
    lines: dict[str, list[KeyStatus]] = {}
    for each in statuses(records(session), at):
        lines.setdefault(each.key.alg, []).append(each)
    return lines


def _obstacle(line: Sequence[KeyStatus]) -> str:
    if not line:
        return "there is no signing key yet; idp serve makes the first"
    if next_keys := [each for each in line if each.state is KeyState.NEXT]:
        key = next_keys[-1].key
        moment = key.signs_from.astimezone(BANGKOK).isoformat(timespec="seconds")
        return f"the next key {key.kid} is published already, it signs from {moment}"
    return ""


def _insert(session: Session, rows: list[dict[str, Any]]) -> list[str]:
    """Insert *rows*. Returns the ``kid`` values inserted; another process has used the others' generation."""
    statement = insert(session, SigningKey).values(rows).on_conflict_do_nothing().returning(SigningKey.kid)
    return list(session.scalars(statement))


def _record_published(session: Session, row: dict[str, Any], at: datetime, by: str) -> None:
    moment = row["signs_from"].isoformat(timespec="seconds")
    record(session, Event.KEY_PUBLISHED, Act(HERE, at), None, kid=row["kid"], alg=row["alg"], signs_from=moment, by=by)


def _record_changes(keys: Sequence[KeyStatus], database: Database, at: datetime) -> None:
    for each in keys:
        key = each.key
        with transaction(database) as work:
            session = work.writing()
            same = SigningKey.kid == key.kid, SigningKey.recorded_state == key.recorded_state
            change = update(SigningKey).where(*same).values(recorded_state=each.state.value).returning(SigningKey.kid)
            if not session.execute(change).all():
                continue  # another worker
            by_hand = (
                key.retired_at or key.ended_at or (each.state is KeyState.SIGNING and key.signs_from == key.created_at)
            )
            if each.state in _EVENTS_BY_CLOCK and not by_hand:
                record(session, _EVENTS_BY_CLOCK[each.state], Act(HERE, at), None, kid=key.kid, alg=key.alg, by=CLOCK)
        level, text = _LOG_LINES[each.state]
        moment = each.since if each.state in (KeyState.SIGNING, KeyState.ENDED) else each.until
        members = {"kid": key.kid, "alg": key.alg, "state": each.state.value}
        moment_text = moment.isoformat(timespec="seconds") if moment else ""
        log.log(level, text, key.kid, key.alg, moment_text, extra={"members": members})


def _is_obsolete(status: KeyStatus, at: datetime) -> bool:
    return status.state in (KeyState.RETIRED, KeyState.ENDED) and status.since + HINTS_FOR <= at
