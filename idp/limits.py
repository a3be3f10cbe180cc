"""Rate limits and failure budgets that hold across processes and machines: counters in the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from math import ceil
from typing import Any

from sqlalchemy import bindparam, case, delete, func, or_, select
from sqlalchemy.orm import Session

from idp import db
from idp.clock import APART
from idp.crypto import digest
from idp.db import Database, Work, insert_of
from idp.errors import TooManyAttempts
from idp.models import LimitCounter
from idp.statements import Statement

#: Failures from a network that cost no delay.
FREE_OF_NETWORK = 50
FIRST_DELAY, LONGEST_DELAY = timedelta(seconds=30), timedelta(hours=1)

#: Built once, since every sign-in runs it: building a statement takes longer than the database takes to answer.
_FAILURES = select(LimitCounter.key, LimitCounter.count, LimitCounter.last_at).where(
    LimitCounter.key.in_(bindparam("keys", expanding=True)),
    LimitCounter.expires_at > bindparam("moment"),
    LimitCounter.last_at <= bindparam("latest"),
)
_HAS_FAILED = Statement(
    select(LimitCounter.key).where(
        LimitCounter.key == bindparam("its_key"),
        LimitCounter.expires_at > bindparam("moment"),
        LimitCounter.last_at <= bindparam("latest"),
    )
)
_FORGIVE = Statement(delete(LimitCounter).where(LimitCounter.key == bindparam("its_key")))


def count(session: Session, key: str, at: datetime, within: timedelta, most: int) -> None:
    """Count one more under *key*. Raises ``TooManyAttempts`` when there are more than *most* in the window *within*,
    which begins with the first.

    *key* may hold personal data: it is stored as a digest. One statement, so that concurrent callers are all counted.
    """
    total, ends_at = _increment(session, key, at, at + within, longer=False)
    if total > most:
        raise TooManyAttempts(retry_after=max(1, int((ends_at - at).total_seconds())))


def tally(session: Session, key: str, at: datetime, within: timedelta) -> tuple[int, datetime]:
    """Count one more under *key*. Returns how many there are in the window *within*, and when it ends (UTC)."""
    return _increment(session, key, at, at + within, longer=False)


def _increment(session: Session, key: str, at: datetime, over: datetime, *, longer: bool) -> tuple[int, datetime]:
    """Count one more under *key*. Returns how many there are now, and when they are forgotten: at *over* for the first;
    *longer*: whether a later one extends the counter to *over* too.
    """
    values = {"key": digest(key), "count": 1, "last_at": at, "expires_at": over, "latest": at + APART}
    total, ends_at = (_COUNT_LONGER if longer else _COUNT).first(session, **values)
    return total, ends_at


def _upsert(dialect: str, *, longer: bool) -> Any:
    """Insert a counter or increment it. One that is expired, or from a clock that ran ahead, starts again at 1."""
    statement = insert_of(dialect, LimitCounter)
    new = statement.excluded
    is_expired = or_(LimitCounter.expires_at <= new.last_at, LimitCounter.last_at > bindparam("latest"))
    over = new.expires_at if longer else case((is_expired, new.expires_at), else_=LimitCounter.expires_at)
    total = case((is_expired, 1), else_=LimitCounter.count + 1)
    new_values = {"count": total, "last_at": new.last_at, "expires_at": over}
    upsert = statement.on_conflict_do_update(index_elements=["key"], set_=new_values)
    return upsert.returning(LimitCounter.count, LimitCounter.expires_at)


_COUNT = Statement(partial(_upsert, longer=False))
_COUNT_LONGER = Statement(partial(_upsert, longer=True))


@dataclass(frozen=True)
class Budget:
    """Failures under ``key``: the first ``free`` cause no delay, each later one a rising delay with an upper bound.

    They are forgotten ``forgotten_after`` the last one. The delay begins at ``FIRST_DELAY`` and doubles up to
    ``LONGEST_DELAY`` (NIST SP 800-63B-4, section 3.2.2).
    """

    key: str
    free: int
    forgotten_after: timedelta = timedelta(days=1)

    def delay(self, failures: int) -> timedelta:
        """How long further attempts are refused after so many *failures*."""
        beyond = failures - self.free
        return timedelta(0) if beyond <= 0 else min(FIRST_DELAY * 2 ** min(beyond - 1, 20), LONGEST_DELAY)


def of_network(network: str) -> Budget:
    """The budget of a network for users, of any attempts: many people may share one address."""
    return Budget(f"network:{network}", FREE_OF_NETWORK, timedelta(hours=1))


def fail(session: Session, budget: Budget, at: datetime) -> timedelta:
    """Count a failure. Returns the delay that it causes."""
    failures, _ = _increment(session, budget.key, at, at + budget.forgotten_after, longer=True)
    return budget.delay(failures)


def reset(session: Session, budget: Budget) -> None:
    """Forget the failures, after a successful authentication."""
    _FORGIVE.run(session, its_key=digest(budget.key))


def of_machines(network: str) -> Budget:
    """The budget of a network for clients, apart from that of the users behind the same address."""
    return Budget(f"machines:{network}", FREE_OF_NETWORK, timedelta(hours=1))


def check_failures(session: Session, budgets: Sequence[Budget], at: datetime) -> None:
    """Raises ``TooManyAttempts`` while any of *budgets* is in a delay."""
    by_key = {digest(budget.key): budget for budget in budgets}
    delays = (
        min(last_at, at) + by_key[key].delay(failures) - at for key, failures, last_at in _failures(session, by_key, at)
    )
    longest = max(delays, default=timedelta(0))
    if longest > timedelta(0):
        raise TooManyAttempts(retry_after=max(1, ceil(longest.total_seconds())))


def has_failed(work: Work | Database, budget: Budget, at: datetime) -> bool:
    """Whether *budget* has any failures."""
    return work.first(_HAS_FAILED, its_key=digest(budget.key), moment=at, latest=at + APART) is not None


def _failures(session: Session, keys: Iterable[str], at: datetime) -> Sequence[Any]:
    times = {"moment": at, "latest": at + APART}
    return session.connection().execute(_FAILURES, {"keys": list(keys), **times}).all()


def take_turns(session: Session, budget: Budget) -> None:
    """Lock *budget* until the transaction ends, so that concurrent attempts wait. SQLite has a single writer anyway."""
    if session.get_bind().dialect.name == "postgresql":
        key = int.from_bytes(bytes.fromhex(digest(budget.key))[:8], signed=True)
        session.execute(select(func.pg_advisory_xact_lock(key)))


def check(session: Session, key: str, at: datetime, most: int) -> None:
    """Raises ``TooManyAttempts`` when *key* was counted *most* times or more; counts nothing."""
    row = session.execute(
        select(LimitCounter.count, LimitCounter.expires_at)
        .filter_by(key=digest(key))
        .where(LimitCounter.expires_at > at, LimitCounter.last_at <= at + APART, LimitCounter.count >= most)
    ).first()
    if row is not None:
        raise TooManyAttempts(retry_after=max(1, int((row.expires_at - at).total_seconds())))


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of expired counters. Returns how many."""
    return db.sweep(session, LimitCounter, LimitCounter.expires_at <= at)
