"""Limits that hold across processes and machines: counters in the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from math import ceil
from typing import Any

from sqlalchemy import bindparam, case, delete, func, or_, select
from sqlalchemy.orm import Session

from idp import db
from idp.clock import APART
from idp.crypto import digest
from idp.db import insert_of
from idp.errors import TooManyAttempts
from idp.models import LimitCounter

#: Failures from a network that cost no delay.
FREE_OF_NETWORK = 50
FIRST_DELAY, LONGEST_DELAY = timedelta(seconds=30), timedelta(hours=1)

#: Made once, since every sign-in asks: putting a statement together takes longer than the database takes to answer.
_FAILURES = select(LimitCounter.key, LimitCounter.count, LimitCounter.last_at).where(
    LimitCounter.key.in_(bindparam("keys", expanding=True)),
    LimitCounter.expires_at > bindparam("moment"),
    LimitCounter.last_at <= bindparam("latest"),
)
_FORGIVE = delete(LimitCounter).where(LimitCounter.key == bindparam("its_key"))


def count(session: Session, key: str, at: datetime, within: timedelta, most: int) -> None:
    """Count one more under *key*. Raises ``TooManyAttempts`` when there were *most* already since *within* began.

    *key* may hold an address or a number: it is kept as a digest. One statement, so that no two callers at once
    count as one.
    """
    counted, over = _one_more(session, key, at, at + within, longer=False)
    if counted > most:
        raise TooManyAttempts(retry_after=max(1, int((over - at).total_seconds())))


def tally(session: Session, key: str, at: datetime, within: timedelta) -> tuple[int, datetime]:
    """Count one more under *key*, and say how many there are since *within* began, and when that is over."""
    return _one_more(session, key, at, at + within, longer=False)


def _one_more(session: Session, key: str, at: datetime, over: datetime, *, longer: bool) -> tuple[int, datetime]:
    """Count, and say how many there are now and when they are forgotten: at *over*, and if there were some already,
    *longer* says whether that is put off to *over* too.
    """
    connection = session.connection()
    values = {"key": digest(key), "count": 1, "last_at": at, "expires_at": over, "latest": at + APART}
    counted, until = connection.execute(_counting(connection.dialect.name, longer), values).one()
    return counted, until


@cache
def _counting(dialect: str, longer: bool) -> Any:
    """A first one, or one more. What has run out begins anew, and so does what a clock that ran ahead has written."""
    statement = insert_of(dialect, LimitCounter)
    new = statement.excluded
    run_out = or_(LimitCounter.expires_at <= new.last_at, LimitCounter.last_at > bindparam("latest"))
    over = new.expires_at if longer else case((run_out, new.expires_at), else_=LimitCounter.expires_at)
    more = {"count": case((run_out, 1), else_=LimitCounter.count + 1), "last_at": new.last_at, "expires_at": over}
    counting = statement.on_conflict_do_update(index_elements=["key"], set_=more)
    return counting.returning(LimitCounter.count, LimitCounter.expires_at)


@dataclass(frozen=True)
class Budget:
    """Failures under ``key``: the first ``free`` cost nothing, each later one a rising delay, never for ever.

    They are forgotten so long after the last one. The delay begins at ``FIRST_DELAY`` and doubles up to
    ``LONGEST_DELAY`` (NIST SP 800-63B-4, section 3.2.2).
    """

    key: str
    free: int
    forgotten_after: timedelta = timedelta(days=1)

    def delay(self, failures: int) -> timedelta:
        """How long nothing is looked at after so many failures."""
        beyond = failures - self.free
        return timedelta(0) if beyond <= 0 else min(FIRST_DELAY * 2 ** min(beyond - 1, 20), LONGEST_DELAY)


def of_network(network: str) -> Budget:
    """The failures from a network, whatever was tried: many people may be behind one address."""
    return Budget(f"network:{network}", FREE_OF_NETWORK, timedelta(hours=1))


def fail(session: Session, budget: Budget, at: datetime) -> timedelta:
    """Count a failure. Returns the delay that it brings about."""
    counted, _ = _one_more(session, budget.key, at, at + budget.forgotten_after, longer=True)
    return budget.delay(counted)


def reset(session: Session, budget: Budget) -> None:
    """Forget the failures: somebody has proven who they are."""
    session.connection().execute(_FORGIVE, {"its_key": digest(budget.key)})


def of_machines(network: str) -> Budget:
    """The failures of systems in a network: people behind the same address are none of their business."""
    return Budget(f"machines:{network}", FREE_OF_NETWORK, timedelta(hours=1))


def check_failures(session: Session, budgets: Sequence[Budget], at: datetime) -> None:
    """Raises ``TooManyAttempts`` while any of *budgets* is in a delay."""
    by_key = {digest(budget.key): budget for budget in budgets}
    held = (
        min(last_at, at) + by_key[key].delay(failures) - at for key, failures, last_at in _failures(session, by_key, at)
    )
    left = max(held, default=timedelta(0))
    if left > timedelta(0):
        raise TooManyAttempts(retry_after=max(1, ceil(left.total_seconds())))


def has_failed(session: Session, budget: Budget, at: datetime) -> bool:
    """Whether failures are counted in *budget*."""
    return bool(_failures(session, [digest(budget.key)], at))


def _failures(session: Session, keys: Iterable[str], at: datetime) -> Sequence[Any]:
    times = {"moment": at, "latest": at + APART}
    return session.connection().execute(_FAILURES, {"keys": list(keys), **times}).all()


def take_turns(session: Session, budget: Budget) -> None:
    """Let nobody else count in *budget* until the transaction ends. SQLite lets one write at a time anyway."""
    if session.get_bind().dialect.name == "postgresql":
        key = int.from_bytes(bytes.fromhex(digest(budget.key))[:8], signed=True)
        session.execute(select(func.pg_advisory_xact_lock(key)))


def check(session: Session, key: str, at: datetime, most: int) -> None:
    """Raises ``TooManyAttempts`` when *key* has been counted *most* times already; counts nothing."""
    row = session.execute(
        select(LimitCounter.count, LimitCounter.expires_at)
        .filter_by(key=digest(key))
        .where(LimitCounter.expires_at > at, LimitCounter.last_at <= at + APART, LimitCounter.count >= most)
    ).first()
    if row is not None:
        raise TooManyAttempts(retry_after=max(1, int((row.expires_at - at).total_seconds())))


def sweep(session: Session, at: datetime) -> int:
    """Drop, some at a time, the counters that have run out. Returns how many."""
    return db.sweep(session, LimitCounter, LimitCounter.expires_at <= at)
