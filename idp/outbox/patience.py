"""What becomes of messages in the long run: given up after a day, which somebody has to be told, and yet tried now
and then for a month, since a system that was away for long has to hear what it missed; dropped in the end.
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

#: After this long a message is given up.
PATIENCE = timedelta(days=1)
#: How often one that was given up is tried all the same, and for how long after it was made.
SELDOM, IN_VAIN = timedelta(hours=1), timedelta(days=30)
#: How long delivered messages are kept.
KEEP = timedelta(days=7)


def delay(attempts: int, age: timedelta) -> timedelta:
    """How long until the next try after so many, of a message so old: 1, 2, 4 … seconds, at most a quarter of an hour;
    seldom once it is given up.
    """
    return SELDOM if age >= PATIENCE else timedelta(seconds=min(2 ** min(attempts - 1, 20), 900))


def bring_back(session: Session, at: datetime) -> int:
    """Let go out now, some at a time, what a clock that ran ahead has put off: made in the future, or due later than
    any delay says. Systems that did not answer are asked again. Returns how many. What is under way is left alone.
    """
    session.execute(update(OutboxCircuit).where(OutboxCircuit.retry_at > at + 2 * APART).values(retry_at=at))
    made_ahead = and_(OutboxMessage.created_at > at + APART, OutboxMessage.due_at > at + 2 * APART)
    late = or_(made_ahead, OutboxMessage.due_at > at + SELDOM + APART)
    some = select(OutboxMessage.id).where(OutboxMessage.due_at.is_not(None), late).limit(db.SWEPT_AT_ONCE)
    back = update(OutboxMessage).where(OutboxMessage.id.in_(some.with_for_update(skip_locked=True)))
    found = session.execute(
        back.values(due_at=at).returning(OutboxMessage.id).execution_options(synchronize_session=False)
    )
    return len(found.all())


def give_up(session: Session, at: datetime) -> int:
    """Record, some at a time and each once, what could not be delivered for a day. Returns how many."""
    late = (
        OutboxMessage.due_at.is_not(None),
        OutboxMessage.created_at <= at - PATIENCE,
        OutboxMessage.failed_at.is_(None),
    )
    some = select(OutboxMessage.id).where(*late).limit(db.SWEPT_AT_ONCE).with_for_update(skip_locked=True)
    marked = update(OutboxMessage).where(OutboxMessage.id.in_(some)).values(failed_at=at)
    rows = session.execute(
        marked.returning(OutboxMessage.id, OutboxMessage.kind).execution_options(synchronize_session=False)
    ).all()
    told = [(None, {"kind": row.kind, "message_id": row.id}) for row in rows]
    record_each(session, Event.NOTICE_GIVEN_UP, Act(HERE, at), told)
    return len(rows)


def sweep(session: Session, at: datetime) -> int:
    """Drop, some at a time, what was delivered long ago. Returns how many."""
    return db.sweep(session, OutboxMessage, OutboxMessage.delivered_at <= at - KEEP)


def sweep_in_vain(session: Session, at: datetime) -> int:
    """The same for what was tried in vain for a month."""
    return db.sweep(session, OutboxMessage, OutboxMessage.failed_at <= at - IN_VAIN)
