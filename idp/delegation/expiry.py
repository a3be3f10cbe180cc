"""Scheduled jobs: marking delegations whose window is over as expired, and reminding the parties a week before.

Whether a delegation is valid depends on its window alone (``rules.decide``), not on when these jobs run.
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
    """Mark delegations whose window is over, end their acting contexts, and mail both parties, once. Returns the number
    of delegations, at most *batch*.

    The stored state does not change: ``rules.state_at`` derives ``EXPIRED`` from the window.
    """
    today = bangkok_date(now)
    expired = (_OPEN, Delegation.end < today, Delegation.ended_at.is_(None))
    count = 0
    for delegation_id, end in _due(work, batch, *expired):
        session, ended_at = work.writing(), end_of_bangkok_day(end)
        if _mark(session, delegation_id, ended_at=ended_at):
            lifecycle.end_for_good(session, delegation_id, "expired", Act(HERE, now), ended_at)
            record(session, Event.DELEGATION_EXPIRED, Act(HERE, now), delegation_id=delegation_id)
            mail_handler.notify(session, delegation_id, News.EXPIRED, now)
            count += 1
    return count


def remind(work: Work, now: datetime) -> int:
    """Mail both parties, once, that the window ends within a week. Returns the number of delegations mailed about.

    Parties are not reminded of a window that had no more than a week left when the agent confirmed it.
    """
    today = bangkok_date(now)
    ends_soon = (Delegation.start <= today, Delegation.end >= today, Delegation.end <= today + AHEAD)
    unmarked = (Delegation.ended_at.is_(None), Delegation.reminded_at.is_(None))
    reminders = 0
    for delegation_id, end in _due(work, BATCH, Delegation.state == DelegationState.IN_FORCE, *ends_soon, *unmarked):
        session = work.writing()
        answered_at = _mark(session, delegation_id, Delegation.reminded_at.is_(None), reminded_at=now)
        if answered_at and bangkok_date(answered_at) < end - AHEAD:
            mail_handler.notify(session, delegation_id, News.ENDING, now)
            reminders += 1
    return reminders


def _due(work: Work, batch: int, *conditions: ColumnElement[bool]) -> list[tuple[str, date]]:
    order = Delegation.end, Delegation.id  # the same for all workers, which prevents deadlocks
    due = select(Delegation.id, Delegation.end).where(*conditions).order_by(*order).limit(batch)
    with work.reading() as session:
        return [(delegation_id, end) for delegation_id, end in session.execute(due) if end is not None]


def _mark(session: Session, delegation_id: str, *unmarked: ColumnElement[bool], **values: Any) -> datetime | None:
    """Set *values* unless another worker or a party came first. Returns when the delegation was answered, or granted if
    never answered; ``None`` if the other came first.
    """
    not_ended = Delegation.ended_at.is_(None)
    change = update(Delegation).where(Delegation.id == delegation_id, _OPEN, not_ended, *unmarked).values(**values)
    marked = change.returning(Delegation.granted_at, Delegation.answered_at)
    row = session.execute(marked.execution_options(synchronize_session=False)).first()
    return (row.answered_at or row.granted_at) if row else None
