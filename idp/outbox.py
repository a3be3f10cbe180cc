"""What the outside world must hear: put in the transaction that made it true, delivered afterwards.

At least once: a message that was delivered just before a crash is delivered again, with the same id, so receivers
can tell. A handler that raises is tried again, later each time, for a day.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from idp import clock, logs
from idp.audit import Event, record
from idp.crypto import new_id
from idp.db import Database, transaction
from idp.models import OutboxMessage
from idp.origin import HERE

log = logging.getLogger(__name__)


class GiveUp(Exception):
    """Raised by a handler: no further try will help."""


#: How long one delivery may take before another worker may claim the message; handlers must stay below.
CLAIM = timedelta(seconds=60)
#: After this long a message is given up.
PATIENCE = timedelta(days=1)
#: How long delivered messages are kept.
KEEP = timedelta(days=7)
#: Deliveries under way at once, in all and to one receiver: who hangs holds up only itself.
AT_ONCE = 16
TO_ONE = 4
#: How many due messages are looked at to choose from.
LOOK_AT = 200


@dataclass(frozen=True)
class Message:
    """One claimed message. ``id`` stays the same over all tries; ``receiver`` is who must hear it."""

    id: str
    kind: str
    receiver: str
    payload: dict[str, Any]
    attempts: int
    created_at: datetime


#: Delivers one message, outside any transaction; what it returns (or ``None``) runs in the one that marks success.
Handler = Callable[[Message], Callable[[Session], None] | None]


_INSERT = insert(OutboxMessage)


def put(session: Session, kind: str, messages: Sequence[tuple[str, dict[str, Any]]], at: datetime) -> None:
    """Add messages of one *kind*, each for a receiver, in the caller's transaction, due at once."""
    shared = {"kind": kind, "created_at": at, "due_at": at, "attempts": 0}
    rows = [{"id": new_id(), "receiver": receiver, "payload": payload, **shared} for receiver, payload in messages]
    if rows:
        session.connection().execute(_INSERT, rows)


class Courier:
    """Delivers what is due, side by side. One a worker process."""

    def __init__(self, database: Database, handlers: Mapping[str, Handler]) -> None:
        self._database = database
        self._handlers = handlers
        self._pool = ThreadPoolExecutor(AT_ONCE)
        self._under_way: dict[Future[None], str] = {}

    def drain(self) -> list[Future[None]]:
        """Claim what is due, no more than can be begun at once, and begin it. Returns without waiting."""
        self._under_way = {future: receiver for future, receiver in self._under_way.items() if not future.done()}
        begun = {self._pool.submit(self._deliver, message): message.receiver for message in self._claim()}
        self._under_way.update(begun)
        return list(begun)

    def close(self) -> None:
        """Wait for what is under way."""
        self._pool.shutdown()

    def _claim(self) -> list[Message]:
        now, busy = clock.now(), Counter(self._under_way.values())
        free = AT_ONCE - len(self._under_way)
        full = [receiver for receiver, count in busy.items() if count >= TO_ONE]
        due = (
            select(OutboxMessage.id, OutboxMessage.receiver)
            .where(OutboxMessage.due_at <= now, OutboxMessage.receiver.not_in(full))
            .order_by(OutboxMessage.due_at)
            .limit(LOOK_AT)
        )
        chosen: list[str] = []
        with self._database.reader() as session:
            for message_id, receiver in session.execute(due):
                if len(chosen) < free and busy[receiver] < TO_ONE:
                    chosen.append(message_id)
                    busy[receiver] += 1
        if not chosen:
            return []
        claim = (
            update(OutboxMessage)
            .where(OutboxMessage.id.in_(chosen), OutboxMessage.due_at <= now)
            .values(due_at=now + CLAIM, attempts=OutboxMessage.attempts + 1)
            .returning(
                OutboxMessage.id,
                OutboxMessage.kind,
                OutboxMessage.receiver,
                OutboxMessage.payload,
                OutboxMessage.attempts,
                OutboxMessage.created_at,
            )
            .execution_options(synchronize_session=False)
        )
        with transaction(self._database) as work:
            return [Message(*row) for row in work.writing().execute(claim)]

    def _deliver(self, message: Message) -> None:
        logs.message_id.set(message.id)
        try:
            then = self._handlers[message.kind](message)
        except GiveUp as error:
            log.warning("outbox: %s %s is given up: %s", message.kind, message.id, error)
            self._record(message, lambda session, at: _given_up(session, message, at))
        except Exception as error:
            told = f"{type(error).__name__}: {logs.words(error)}"
            log.warning("outbox: %s %s failed at try %d: %s", message.kind, message.id, message.attempts, told)
            self._record(message, lambda session, at: _postponed(session, message, at))
        else:
            if not self._record(message, lambda session, at: _delivered(session, message, at, then)):
                self._record(message, lambda session, at: _postponed(session, message, at))

    def _record(self, message: Message, outcome: Callable[[Session, datetime], None]) -> bool:
        """Write down how it went. If that fails too, the claim runs out and the message is delivered once more."""
        try:
            with transaction(self._database) as work:
                outcome(work.writing(), clock.now())
        except Exception:
            log.exception("outbox: the outcome of %s %s could not be recorded", message.kind, message.id)
            return False
        return True


def _postponed(session: Session, message: Message, at: datetime) -> None:
    """Try again in 1, 2, 4 … seconds, at most every quarter of an hour; after a day give up and say so."""
    wait = timedelta(seconds=min(2 ** (message.attempts - 1), 900))
    if at + wait - message.created_at <= PATIENCE:
        _mark(session, message, due_at=at + wait)
    else:
        _given_up(session, message, at)


def _given_up(session: Session, message: Message, at: datetime) -> None:
    _mark(session, message, due_at=None, failed_at=at)
    record(session, Event.NOTICE_GIVEN_UP, HERE, at, kind=message.kind, message_id=message.id)


def _delivered(session: Session, message: Message, at: datetime, then: Callable[[Session], None] | None) -> None:
    _mark(session, message, due_at=None, delivered_at=at)
    if then is not None:
        then(session)


def _mark(session: Session, message: Message, **values: datetime | None) -> None:
    open_still = (OutboxMessage.id == message.id, OutboxMessage.delivered_at.is_(None))
    session.execute(update(OutboxMessage).where(*open_still).values(**values))


def forget(session: Session, message_id: str) -> None:
    """Keep no longer what a delivered message said, and to whom."""
    session.execute(update(OutboxMessage).where(OutboxMessage.id == message_id).values(payload={}, receiver=""))


def sweep(session: Session, at: datetime) -> None:
    """Drop, some at a time, what was delivered long ago."""
    old = select(OutboxMessage.id).where(OutboxMessage.delivered_at <= at - KEEP).limit(500)
    session.execute(delete(OutboxMessage).where(OutboxMessage.id.in_(old)))
