"""What the outside world must hear: put in the transaction that made it true, delivered afterwards.

At least once: a message that was delivered just before a crash is delivered again, with the same id, so receivers
can tell. A handler that raises is tried again, later each time, for a day.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.crypto import new_id
from idp.db import Database, Work, transaction
from idp.models import OutboxMessage
from idp.origin import HERE

log = logging.getLogger(__name__)

#: How long a worker may take over one message before another may claim it.
CLAIM = timedelta(seconds=60)
#: After this long a message is given up.
PATIENCE = timedelta(days=1)
BATCH = 32


@dataclass(frozen=True)
class Message:
    """One claimed message. ``id`` stays the same over all tries."""

    id: str
    kind: str
    payload: dict[str, Any]
    attempts: int
    created_at: datetime


#: Delivers one message, outside any transaction; what it returns (or ``None``) runs in the one that marks success.
Handler = Callable[[Message], Callable[[Session], None] | None]


def put(session: Session, kind: str, payloads: list[dict[str, Any]], at: datetime) -> None:
    """Add messages of one *kind* in the caller's transaction, due at once."""
    rows = [
        {"id": new_id(), "kind": kind, "payload": payload, "created_at": at, "due_at": at, "attempts": 0}
        for payload in payloads
    ]
    if rows:
        session.execute(insert(OutboxMessage).values(rows))


def drain(
    database: Database, handlers: Mapping[str, Handler], at: datetime, pool: ThreadPoolExecutor
) -> list[Future[None]]:
    """Claim what is due and hand it to *pool*, where each is delivered and its outcome recorded.

    Returns at once, so that a receiver that hangs holds up nobody else.
    """
    with transaction(database) as work:
        messages = _claim(work, at)
    return [pool.submit(_deliver, database, handlers, message, at) for message in messages]


def _claim(work: Work, at: datetime) -> list[Message]:
    due = OutboxMessage.due_at <= at
    with work.reading() as session:
        if session.execute(select(OutboxMessage.id).where(due).limit(1)).first() is None:
            return []
    waiting = select(OutboxMessage.id).where(due).order_by(OutboxMessage.due_at).limit(BATCH)
    rows = work.writing().execute(
        update(OutboxMessage)
        .where(OutboxMessage.id.in_(waiting.with_for_update(skip_locked=True)))
        .values(due_at=at + CLAIM, attempts=OutboxMessage.attempts + 1)
        .returning(
            OutboxMessage.id,
            OutboxMessage.kind,
            OutboxMessage.payload,
            OutboxMessage.attempts,
            OutboxMessage.created_at,
        )
        .execution_options(synchronize_session=False)
    )
    return [Message(*row) for row in rows]


def _deliver(database: Database, handlers: Mapping[str, Handler], message: Message, at: datetime) -> None:
    try:
        then = handlers[message.kind](message)
    except Exception as error:
        log.warning("outbox: %s %s failed at try %d: %s", message.kind, message.id, message.attempts, error)
        _postpone(database, message, at)
        return
    with transaction(database) as work:
        session = work.writing()
        _mark(session, message, due_at=None, delivered_at=at)
        if then is not None:
            then(session)


def _postpone(database: Database, message: Message, at: datetime) -> None:
    """Try again in 1, 2, 4 … seconds, at most every quarter of an hour; after a day give up and say so."""
    wait = timedelta(seconds=min(2 ** (message.attempts - 1), 900))
    with transaction(database) as work:
        session = work.writing()
        if at + wait - message.created_at <= PATIENCE:
            _mark(session, message, due_at=at + wait)
        else:
            _mark(session, message, due_at=None, failed_at=at)
            record(session, Event.NOTICE_GIVEN_UP, HERE, at, kind=message.kind, message_id=message.id)


def _mark(session: Session, message: Message, **values: datetime | None) -> None:
    session.execute(update(OutboxMessage).where(OutboxMessage.id == message.id).values(**values))
