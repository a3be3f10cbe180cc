"""What time alone brings about: word that a window is over, and a week before that it will be.

The right ends by the clock (``decide``); nothing here extends or shortens it.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.clock import bangkok_date, end_of_bangkok_day
from idp.db import Work
from idp.delegation import mail_handler
from idp.delegation.mail_handler import News
from idp.delegation.rules import OPEN
from idp.models import Delegation, DelegationState
from idp.origin import HERE, Act
from idp.sessions import lifecycle

#: How long before its last day both parties are reminded.
AHEAD = timedelta(days=7)
#: Delegations in one transaction.
BATCH = 50

_OPEN = Delegation.state.in_(OPEN)


def end_expired(work: Work, now: datetime, batch: int = BATCH) -> int:
    """Note the end of windows that are over, end what acts under them, and tell both parties, once. Returns how many,
    at most *batch*.

    The state stays as it was: that it has expired is for everybody to see from the window.
    """
    today = bangkok_date(now)
    over = (_OPEN, Delegation.end < today, Delegation.ended_at.is_(None))
    ended = 0
    for delegation_id, end in _due(work, batch, *over):
        session, ended_at = work.writing(), end_of_bangkok_day(end)
        if _mark(session, delegation_id, ended_at=ended_at):
            lifecycle.end_for_good(session, delegation_id, "expired", Act(HERE, now), ended_at)
            record(session, Event.DELEGATION_EXPIRED, Act(HERE, now), delegation_id=delegation_id)
            mail_handler.notify(session, delegation_id, News.EXPIRED, now)
            ended += 1
    return ended


def remind(work: Work, now: datetime) -> int:
    """Tell both parties, once, that a window ends within a week. Returns how many were told of.

    Of a window that was that short when the agent confirmed it, nobody needs to be reminded.
    """
    today = bangkok_date(now)
    near = (Delegation.start <= today, Delegation.end >= today, Delegation.end <= today + AHEAD)
    unmarked = (Delegation.ended_at.is_(None), Delegation.reminded_at.is_(None))
    reminders = 0
    for delegation_id, end in _due(work, BATCH, Delegation.state == DelegationState.IN_FORCE, *near, *unmarked):
        session = work.writing()
        answered_at = _mark(session, delegation_id, Delegation.reminded_at.is_(None), reminded_at=now)
        if answered_at and bangkok_date(answered_at) < end - AHEAD:
            mail_handler.notify(session, delegation_id, News.ENDING, now)
            reminders += 1
    return reminders


def _due(work: Work, batch: int, *conditions: ColumnElement[bool]) -> list[tuple[str, date]]:
    order = Delegation.end, Delegation.id  # the same for all workers, so that none waits for one that waits for it
    due = select(Delegation.id, Delegation.end).where(*conditions).order_by(*order).limit(batch)
    with work.reading() as session:
        return [(delegation_id, end) for delegation_id, end in session.execute(due) if end is not None]


def _mark(session: Session, delegation_id: str, *unmarked: ColumnElement[bool], **values: Any) -> datetime | None:
    """Of two workers, and of the clock and a party, one marks it: for that one, when it was granted or answered; for
    the other nothing.
    """
    not_ended = Delegation.ended_at.is_(None)
    change = update(Delegation).where(Delegation.id == delegation_id, _OPEN, not_ended, *unmarked).values(**values)
    marked = change.returning(Delegation.granted_at, Delegation.answered_at)
    row = session.execute(marked.execution_options(synchronize_session=False)).first()
    return (row.answered_at or row.granted_at) if row else None
