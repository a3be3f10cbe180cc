"""Retries and retention: a message is given up after a day, which is recorded, and still retried now and then for a
month, since a client that was down for long should get what it missed; in the end it is deleted.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from idp import db
from idp.audit import Event, record_each
from idp.clock import APART
from idp.models import OutboxCircuit, OutboxMessage
from idp.origin import HERE, Act
from idp.outbox import undeliverable
from idp.outbox.message import Lane, lane_of

#: After this long a message is given up.
PATIENCE = timedelta(days=1)
#: How often a given-up message is still retried, and until how long after its creation.
SELDOM, IN_VAIN = timedelta(hours=1), timedelta(days=30)
#: How long delivered messages are kept.
KEEP = timedelta(days=7)


def delay(attempts: int, age: timedelta) -> timedelta:
    """How long until the next attempt, after so many *attempts* of a message of that *age*: 1, 2, 4 … seconds, at most
    15 minutes; ``SELDOM`` once it is given up.
    """
    return SELDOM if age >= PATIENCE else timedelta(seconds=min(2 ** min(attempts - 1, 20), 900))


def bring_back(session: Session, at: datetime) -> int:
    """Make a batch of messages due that a clock that ran ahead has postponed: created in the future, or due later than
    any delay allows; pauses of circuits likewise. Returns how many. Deliveries under way are left alone.
    """
    session.execute(update(OutboxCircuit).where(OutboxCircuit.retry_at > at + 2 * APART).values(retry_at=at))
    created_ahead = and_(OutboxMessage.created_at > at + APART, OutboxMessage.due_at > at + 2 * APART)
    postponed = or_(created_ahead, OutboxMessage.due_at > at + SELDOM + APART)
    ids = select(OutboxMessage.id).where(OutboxMessage.due_at.is_not(None), postponed).limit(db.SWEPT_AT_ONCE)
    change = update(OutboxMessage).where(OutboxMessage.id.in_(ids.with_for_update(skip_locked=True)))
    result = session.execute(
        change.values(due_at=at).returning(OutboxMessage.id).execution_options(synchronize_session=False)
    )
    return len(result.all())


def give_up(session: Session, at: datetime) -> int:
    """Record a batch of messages, each once, that could not be delivered for ``PATIENCE``. Returns how many."""
    overdue = (
        OutboxMessage.due_at.is_not(None),
        OutboxMessage.created_at <= at - PATIENCE,
        OutboxMessage.failed_at.is_(None),
    )
    ids = select(OutboxMessage.id).where(*overdue).limit(db.SWEPT_AT_ONCE).with_for_update(skip_locked=True)
    change = update(OutboxMessage).where(OutboxMessage.id.in_(ids)).values(failed_at=at)
    rows = session.execute(
        change.returning(
            OutboxMessage.id, OutboxMessage.kind, OutboxMessage.queue, OutboxMessage.receiver, OutboxMessage.answer
        ).execution_options(synchronize_session=False)
    ).all()
    entries = [(None, {"kind": row.kind, "message_id": row.id}) for row in rows]
    record_each(session, Event.NOTICE_GIVEN_UP, Act(HERE, at), entries)
    undelivered = [(row.receiver, row.answer or "") for row in rows if lane_of(row.queue) is Lane.MAIL]
    undeliverable.report(session, undelivered, at)
    return len(rows)


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of messages delivered more than ``KEEP`` ago. Returns how many."""
    return db.sweep(session, OutboxMessage, OutboxMessage.delivered_at <= at - KEEP)


def sweep_in_vain(session: Session, at: datetime) -> int:
    """Delete a batch of messages given up more than ``IN_VAIN`` ago. Returns how many."""
    return db.sweep(session, OutboxMessage, OutboxMessage.failed_at <= at - IN_VAIN)
