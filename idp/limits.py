"""Rate limits and failure counters across processes and machines: counters in the database.

Two kinds: a fixed number per window (``count``, ``check``), and failures with a growing delay (``Budget``, ``fail``,
``check_failures``; NIST SP 800-63B-4 section 3.2.2). Keys are stored as digests. All moments are aware.
"""

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

#: Failures from one network before the first delay.
FREE_OF_NETWORK = 50
FIRST_DELAY, LONGEST_DELAY = timedelta(seconds=30), timedelta(hours=1)

#: Built once, since every sign-in uses it: building the statement takes longer than its execution.
_FAILURES = select(LimitCounter.key, LimitCounter.count, LimitCounter.last_at).where(
    LimitCounter.key.in_(bindparam("keys", expanding=True)),
    LimitCounter.expires_at > bindparam("moment"),
    LimitCounter.last_at <= bindparam("latest"),
)
_RESET = delete(LimitCounter).where(LimitCounter.key == bindparam("its_key"))


def count(session: Session, key: str, at: datetime, within: timedelta, most: int) -> None:
    """Count one attempt under *key*. Raises ``TooManyAttempts`` when there were *most* already in the window *within*.

    *key* may contain personal data: it is stored as a digest. It is one statement, so that concurrent attempts are
    all counted.
    """
    number, end = _increment(session, key, at, at + within, extend=False)
    if number > most:
        raise TooManyAttempts(retry_after=max(1, int((end - at).total_seconds())))


def tally(session: Session, key: str, at: datetime, within: timedelta) -> tuple[int, datetime]:
    """Count one attempt under *key*; the number in the window *within* (this one included), and the window's end."""
    return _increment(session, key, at, at + within, extend=False)


def _increment(session: Session, key: str, at: datetime, end: datetime, *, extend: bool) -> tuple[int, datetime]:
    """Increment the counter of *key*; its new value, and when it expires: at *end* for a new counter, and with *extend*
    for an existing one too.
    """
    connection = session.connection()
    values = {"key": digest(key), "count": 1, "last_at": at, "expires_at": end, "latest": at + APART}
    number, expires_at = connection.execute(_increment_statement(connection.dialect.name, extend), values).one()
    return number, expires_at


@cache
def _increment_statement(dialect: str, extend: bool) -> Any:
    """The upsert of a counter. An expired one starts again at 1, and so does one with a time in the future."""
    statement = insert_of(dialect, LimitCounter)
    new = statement.excluded
    is_expired = or_(LimitCounter.expires_at <= new.last_at, LimitCounter.last_at > bindparam("latest"))
    expires_at = new.expires_at if extend else case((is_expired, new.expires_at), else_=LimitCounter.expires_at)
    changes = {
        "count": case((is_expired, 1), else_=LimitCounter.count + 1),
        "last_at": new.last_at,
        "expires_at": expires_at,
    }
    upsert = statement.on_conflict_do_update(index_elements=["key"], set_=changes)
    return upsert.returning(LimitCounter.count, LimitCounter.expires_at)


@dataclass(frozen=True)
class Budget:
    """A throttle of failures under ``key``: the first ``free`` cause no delay, each later one a growing delay.

    The delay begins at ``FIRST_DELAY`` and doubles up to ``LONGEST_DELAY``; there is no permanent lockout (NIST
    SP 800-63B-4 section 3.2.2). The counter expires ``forgotten_after`` after the last failure.
    """

    key: str
    free: int
    forgotten_after: timedelta = timedelta(days=1)

    def delay(self, failures: int) -> timedelta:
        """For how long attempts are refused after this number of *failures*."""
        beyond = failures - self.free
        return timedelta(0) if beyond <= 0 else min(FIRST_DELAY * 2 ** min(beyond - 1, 20), LONGEST_DELAY)


def of_network(network: str) -> Budget:
    """The throttle of failures from one *network* address for all accounts; many people may share the address."""
    return Budget(f"network:{network}", FREE_OF_NETWORK, timedelta(hours=1))


def fail(session: Session, budget: Budget, at: datetime) -> timedelta:
    """Count a failure. Returns the delay that it causes."""
    number, _ = _increment(session, budget.key, at, at + budget.forgotten_after, extend=True)
    return budget.delay(number)


def reset(session: Session, budget: Budget) -> None:
    """Delete the counter after a successful authentication."""
    session.connection().execute(_RESET, {"its_key": digest(budget.key)})


def of_machines(network: str) -> Budget:
    """The throttle of client authentication failures from one *network*, separate from the users' at that address."""
    return Budget(f"machines:{network}", FREE_OF_NETWORK, timedelta(hours=1))


def check_failures(session: Session, budgets: Sequence[Budget], at: datetime) -> None:
    """Raises ``TooManyAttempts`` while the delay of any of *budgets* lasts."""
    by_key = {digest(budget.key): budget for budget in budgets}
    delays = (
        min(last_at, at) + by_key[key].delay(failures) - at for key, failures, last_at in _failures(session, by_key, at)
    )
    delay = max(delays, default=timedelta(0))
    if delay > timedelta(0):
        raise TooManyAttempts(retry_after=max(1, ceil(delay.total_seconds())))


def has_failed(session: Session, budget: Budget, at: datetime) -> bool:
    """Whether *budget* has failures that have not expired."""
    return bool(_failures(session, [digest(budget.key)], at))


def _failures(session: Session, keys: Iterable[str], at: datetime) -> Sequence[Any]:
    times = {"moment": at, "latest": at + APART}
    return session.connection().execute(_FAILURES, {"keys": list(keys), **times}).all()


def take_turns(session: Session, budget: Budget) -> None:
    """Lock *budget* against other transactions until this one ends. SQLite has only one writer anyway."""
    if session.get_bind().dialect.name == "postgresql":
        key = int.from_bytes(bytes.fromhex(digest(budget.key))[:8], signed=True)
        session.execute(select(func.pg_advisory_xact_lock(key)))


def check(session: Session, key: str, at: datetime, most: int) -> None:
    """Raises ``TooManyAttempts`` when *key* has been counted *most* times or more; does not count."""
    row = session.execute(
        select(LimitCounter.count, LimitCounter.expires_at)
        .filter_by(key=digest(key))
        .where(LimitCounter.expires_at > at, LimitCounter.last_at <= at + APART, LimitCounter.count >= most)
    ).first()
    if row is not None:
        raise TooManyAttempts(retry_after=max(1, int((row.expires_at - at).total_seconds())))


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of expired counters. Returns their number."""
    return db.sweep(session, LimitCounter, LimitCounter.expires_at <= at)
