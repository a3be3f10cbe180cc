"""Systems that do not answer, noted in the database, so that all workers know: after some failures in a row nobody
asks for a while, and then one message tries. An answer makes everything due that had waited for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from idp.db import insert_of
from idp.models import OutboxCircuit, OutboxMessage

#: Failures in a row after which one message tries for all, and how long until it does, at first and at most.
FAILURES = 5
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=1), timedelta(seconds=15)

_ALL = select(OutboxCircuit.queue, OutboxCircuit.failures, OutboxCircuit.retry_at)


@dataclass(frozen=True)
class CircuitState:
    """A queue whose last delivery failed."""

    failures: int
    retry_at: datetime

    @property
    def open(self) -> bool:
        """Whether one message alone tries, from ``retry_at`` on."""
        return self.failures >= FAILURES


def troubles(session: Session) -> dict[str, CircuitState]:
    """The queues that failed last time."""
    return {queue: CircuitState(failures, retry_at) for queue, failures, retry_at in session.connection().execute(_ALL)}


def pause(failures: int) -> timedelta:
    """How long nobody asks after so many failures in a row."""
    beyond = failures - FAILURES
    return timedelta(0) if beyond < 0 else min(FIRST_PAUSE * 2 ** min(beyond, 20), LONGEST_PAUSE)


def take_try(session: Session, queue: str, at: datetime, until: datetime) -> bool:
    """Of several workers one tries whether *queue* answers again; nobody else does before *until*."""
    due = (OutboxCircuit.queue == queue, OutboxCircuit.retry_at <= at)
    taken = update(OutboxCircuit).where(*due).values(retry_at=until).returning(OutboxCircuit.queue)
    return session.execute(taken).first() is not None


def failed(session: Session, queue: str, at: datetime) -> None:
    """One more failure in a row."""
    connection = session.connection()
    counted = connection.execute(_counting(connection.dialect.name), {"queue": queue, "failures": 1, "retry_at": at})
    next_try = at + pause(counted.scalar_one())
    session.execute(update(OutboxCircuit).where(OutboxCircuit.queue == queue).values(retry_at=next_try))


@cache
def _counting(dialect: str) -> Any:
    statement = insert_of(dialect, OutboxCircuit)
    one_more = {"failures": OutboxCircuit.failures + 1}
    return statement.on_conflict_do_update(index_elements=["queue"], set_=one_more).returning(OutboxCircuit.failures)


def answered(session: Session, queue: str, at: datetime) -> None:
    """It answers. What had failed while it did not is due at once, also what was given up."""
    gone = delete(OutboxCircuit).where(OutboxCircuit.queue == queue).returning(OutboxCircuit.failures)
    failures = session.scalar(gone.execution_options(synchronize_session=False))
    if failures is not None and failures >= FAILURES:
        waits = (OutboxMessage.queue == queue, OutboxMessage.due_at > at, OutboxMessage.failing.is_(True))
        due = update(OutboxMessage).where(*waits).values(due_at=at)
        session.execute(due.execution_options(synchronize_session=False))
