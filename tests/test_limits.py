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
    assert budget.delay(10**9) == timedelta(hours=1)


def test_failures_cost_time_and_are_forgotten(database: Database) -> None:
    at, budget = clock.now(), Budget("account:one", 2)
    with transaction(database) as work:
        session = work.writing()
        assert [limits.fail(session, budget, at) for _ in range(2)] == [timedelta(0)] * 2
        limits.check_failures(session, [budget, Budget("network:other", 50)], at)
        assert limits.fail(session, budget, at) == 30 * SECOND
        with pytest.raises(TooManyAttempts) as refused:
            limits.check_failures(session, [Budget("network:other", 50), budget], at + 10 * SECOND)
        assert refused.value.retry_after == 20
        limits.check_failures(session, [budget], at + 30 * SECOND)
        assert limits.fail(session, budget, at + 30 * SECOND) == 60 * SECOND
        limits.reset(session, budget)
        limits.check_failures(session, [budget], at + 31 * SECOND)
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


def test_counter_of_the_future_is_none_beyond_a_minute(database: Database) -> None:
    """What a clock that ran ahead has counted: a minute is how far two machines may be apart."""
    at, budget = clock.now(), Budget("account:one", 0)
    for ahead, believed in ((60, True), (61, False)):
        with transaction(database) as work:
            session = work.writing()
            limits.reset(session, budget)
            limits.fail(session, budget, at + ahead * SECOND)
            assert limits.has_failed(work, budget, at) is believed
            limits.count(session, f"key {ahead}", at + ahead * SECOND, DAY, 2)
            limits.count(session, f"key {ahead}", at + ahead * SECOND, DAY, 2)
            counted, _ = limits.tally(session, f"key {ahead}", at, DAY)
            assert counted == (3 if believed else 1)


def test_failures_are_forgotten_to_the_second(database: Database) -> None:
    at, budget = clock.now(), Budget("network:one", 0, timedelta(hours=1))
    with transaction(database) as work:
        session = work.writing()
        limits.fail(session, budget, at)
        assert limits.has_failed(work, budget, at + 3599 * SECOND)
        assert not limits.has_failed(work, budget, at + 3600 * SECOND)
        assert limits.sweep(session, at + 3599 * SECOND) == 0
        assert limits.sweep(session, at + 3600 * SECOND) == 1


def test_longest_delay_of_several_budgets_counts(database: Database) -> None:
    at = clock.now()
    budgets = [Budget("account:one", 0), Budget("account:two", 1)]
    with transaction(database) as work:
        session = work.writing()
        for _ in range(3):
            for budget in budgets:
                limits.fail(session, budget, at)
        for order in (budgets, budgets[::-1]):
            with pytest.raises(TooManyAttempts) as refused:
                limits.check_failures(session, order, at)
            assert refused.value.retry_after == 120


def test_check_counts_nothing(database: Database) -> None:
    at, hour = clock.now(), timedelta(hours=1)
    with transaction(database) as work:
        session = work.writing()
        for _ in range(2):
            limits.check(session, "key", at, 2)
            limits.count(session, "key", at, hour, 2)
        with pytest.raises(TooManyAttempts) as refused:
            limits.check(session, "key", at + 3540 * SECOND, 2)
        assert refused.value.retry_after == 60
        limits.take_turns(session, Budget("key", 0))  # needs nothing of SQLite, which lets one write at a time
        limits.check(session, "key", at + 3600 * SECOND, 2)
        limits.check(session, "key", at - 61 * SECOND, 2)
        with pytest.raises(TooManyAttempts):
            limits.check(session, "key", at - 60 * SECOND, 2)
