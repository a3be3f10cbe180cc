"""Circuit breakers for clients that do not respond, in the database, so that all workers share them: after some
failures in a row deliveries pause, and then one message tries. A response makes everything due that had waited for it.
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

#: Failures in a row that open the circuit, and how long until one message tries, at first and at most.
FAILURES = 5
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=1), timedelta(seconds=15)

_FAILING = select(OutboxCircuit.queue, OutboxCircuit.failures, OutboxCircuit.retry_at)


@dataclass(frozen=True)
class CircuitState:
    """The circuit of a queue whose last delivery failed: failures in a row, and when to try again (UTC)."""

    failures: int
    retry_at: datetime

    @property
    def open(self) -> bool:
        """Whether the circuit is open: a single message tries, from ``retry_at`` on."""
        return self.failures >= FAILURES


def failing_queues(session: Session) -> dict[str, CircuitState]:
    """The circuits of the queues whose last delivery failed, by queue."""
    return {
        queue: CircuitState(failures, retry_at) for queue, failures, retry_at in session.connection().execute(_FAILING)
    }


def pause(failures: int) -> timedelta:
    """How long deliveries pause after so many *failures* in a row."""
    beyond = failures - FAILURES
    return timedelta(0) if beyond < 0 else min(FIRST_PAUSE * 2 ** min(beyond, 20), LONGEST_PAUSE)


def claim_trial(session: Session, queue: str, at: datetime, until: datetime) -> bool:
    """Claim the trial delivery of an open circuit until *until* (UTC). False when another worker has it, or it is not
    due.
    """
    due = (OutboxCircuit.queue == queue, OutboxCircuit.retry_at <= at)
    claim = update(OutboxCircuit).where(*due).values(retry_at=until).returning(OutboxCircuit.queue)
    return session.execute(claim).first() is not None


def record_failure(session: Session, queue: str, at: datetime) -> None:
    """Count one more failure in a row, and pause the queue accordingly."""
    connection = session.connection()
    result = connection.execute(_upsert(connection.dialect.name), {"queue": queue, "failures": 1, "retry_at": at})
    next_try = at + pause(result.scalar_one())
    session.execute(update(OutboxCircuit).where(OutboxCircuit.queue == queue).values(retry_at=next_try))


@cache
def _upsert(dialect: str) -> Any:
    statement = insert_of(dialect, OutboxCircuit)
    increment = {"failures": OutboxCircuit.failures + 1}
    return statement.on_conflict_do_update(index_elements=["queue"], set_=increment).returning(OutboxCircuit.failures)


def record_response(session: Session, queue: str, at: datetime) -> None:
    """Close the circuit after a response. Messages that failed while it was open are due at once, even if given up."""
    deletion = delete(OutboxCircuit).where(OutboxCircuit.queue == queue).returning(OutboxCircuit.failures)
    failures = session.scalar(deletion.execution_options(synchronize_session=False))
    if failures is not None and failures >= FAILURES:
        conditions = (OutboxMessage.queue == queue, OutboxMessage.due_at > at, OutboxMessage.failing.is_(True))
        release = update(OutboxMessage).where(*conditions).values(due_at=at)
        session.execute(release.execution_options(synchronize_session=False))
