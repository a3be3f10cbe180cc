"""Counters in the database: windows, and delays that rise with failures."""

from __future__ import annotations

from datetime import timedelta

import pytest

from idp import clock, limits
from idp.db import Database, transaction
from idp.errors import TooManyAttempts
from idp.limits import Budget

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


def test_window_takes_so_many_and_no_more(database: Database) -> None:
    at = clock.now()
    with transaction(database) as work:
        for _ in range(3):
            limits.count(work.writing(), "key", at, timedelta(minutes=1), 3)
        with pytest.raises(TooManyAttempts) as refused:
            limits.count(work.writing(), "key", at + 20 * SECOND, timedelta(minutes=1), 3)
        assert refused.value.retry_after == 40
        limits.count(work.writing(), "key", at + 60 * SECOND, timedelta(minutes=1), 3)


def test_delay_rises_from_half_a_minute_to_an_hour() -> None:
    budget = Budget("key", 5)
    delays = [budget.delay(failures).total_seconds() for failures in range(4, 15)]
    assert delays == [0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert budget.delay(10**9) == limits.LONGEST_DELAY


def test_failures_cost_time_and_are_forgotten(database: Database) -> None:
    at, budget = clock.now(), Budget("account:one", 2)
    with transaction(database) as work:
        session = work.writing()
        assert [limits.fail(session, budget, at) for _ in range(2)] == [timedelta(0)] * 2
        limits.hold_off(session, [budget, Budget("network:other", 50)], at)
        assert limits.fail(session, budget, at) == 30 * SECOND
        with pytest.raises(TooManyAttempts) as refused:
            limits.hold_off(session, [Budget("network:other", 50), budget], at + 10 * SECOND)
        assert refused.value.retry_after == 20
        limits.hold_off(session, [budget], at + 30 * SECOND)
        assert limits.fail(session, budget, at + 30 * SECOND) == 60 * SECOND
        limits.forgive(session, budget)
        limits.hold_off(session, [budget], at + 31 * SECOND)
        assert limits.fail(session, budget, at + 31 * SECOND) == timedelta(0)


def test_a_day_of_quiet_starts_anew(database: Database) -> None:
    at, budget = clock.now(), Budget("account:one", 1)
    with transaction(database) as work:
        session = work.writing()
        for _ in range(4):
            limits.fail(session, budget, at)
        assert limits.fail(session, budget, at + DAY) == timedelta(0)
        limits.sweep(session, at + 3 * DAY)
        assert limits.fail(session, budget, at + 3 * DAY) == timedelta(0)
