"""Limits that hold across processes and machines: counters in the database."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import case, delete, select
from sqlalchemy.orm import Session

from idp.crypto import digest
from idp.db import insert
from idp.errors import TooManyAttempts
from idp.models import LimitCounter


def count(session: Session, key: str, at: datetime, within: timedelta, most: int) -> None:
    """Count one more under *key*. Raises ``TooManyAttempts`` when there were *most* already since *within* began.

    *key* may hold an address or a number: it is kept as a digest. One statement, so that no two callers at once
    count as one.
    """
    over = LimitCounter.expires_at <= at
    statement = insert(session, LimitCounter).values(key=digest(key), count=1, last_at=at, expires_at=at + within)
    counted, runs_out = session.execute(
        statement.on_conflict_do_update(
            index_elements=["key"],
            set_={
                "count": case((over, 1), else_=LimitCounter.count + 1),
                "last_at": at,
                "expires_at": case((over, at + within), else_=LimitCounter.expires_at),
            },
        ).returning(LimitCounter.count, LimitCounter.expires_at)
    ).one()
    if counted > most:
        raise TooManyAttempts(retry_after=max(1, int((runs_out - at).total_seconds())))


def check(session: Session, key: str, at: datetime, most: int) -> None:
    """Raises ``TooManyAttempts`` when *key* has been counted *most* times already; counts nothing."""
    row = session.execute(
        select(LimitCounter.count, LimitCounter.expires_at)
        .filter_by(key=digest(key))
        .where(LimitCounter.expires_at > at, LimitCounter.count >= most)
    ).first()
    if row is not None:
        raise TooManyAttempts(retry_after=max(1, int((row.expires_at - at).total_seconds())))


def sweep(session: Session, at: datetime) -> None:
    """Drop, some at a time, the counters that have run out."""
    old = select(LimitCounter.key).where(LimitCounter.expires_at <= at).limit(500)
    session.execute(delete(LimitCounter).where(LimitCounter.key.in_(old)))
