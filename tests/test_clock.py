"""What time it is, and which day that is in Thailand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idp import clock
from idp.clock import BANGKOK, bangkok_date, end_of_bangkok_day


@pytest.fixture
def offset(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "clock_offset"
    clock.use_offset_file(path)
    yield path
    clock.use_offset_file(None)


def _moved() -> timedelta:
    return clock.now() - datetime.now(UTC)


def _near(moved: timedelta, **much: float) -> bool:
    return abs(moved - timedelta(**much)) < timedelta(seconds=1)


def test_now_is_aware_and_utc() -> None:
    assert clock.now().tzinfo is UTC
    assert _near(_moved(), seconds=0)


def test_offset_file_moves_the_clock_whenever_it_changes(offset: Path) -> None:
    assert _near(_moved(), seconds=0)
    for seconds in ("3600", "-3600.5", "86400\n", "0"):
        offset.write_text(seconds)
        assert _near(_moved(), seconds=float(seconds))
    offset.unlink()
    assert _near(_moved(), seconds=0)


@pytest.mark.parametrize("content", [b"", b"\n", b"soon", "๑๐".encode(), b"1 2"])
def test_offset_file_without_a_number_moves_nothing(offset: Path, content: bytes) -> None:
    offset.write_text("3600")
    assert _near(_moved(), hours=1)
    offset.write_bytes(content)
    assert _near(_moved(), seconds=0)


@pytest.mark.parametrize(
    ("content", "seconds"),
    [
        ("3600" + " " * 60, 3600),
        ("3600" + " " * 61, 0),  # more than 64 bytes
        ("3.2e9", 3.2e9),
        ("-1e9", -1e9),
        ("3.2000001e9", 0),
        ("inf", 0),
        ("nan", 0),
    ],
)
def test_offset_is_a_short_number_of_a_hundred_years_at_most(offset: Path, content: str, seconds: float) -> None:
    offset.write_text(content)
    assert _near(_moved(), seconds=seconds)


def test_without_the_file_the_clock_is_the_machines(offset: Path) -> None:
    offset.write_text("3600")
    clock.use_offset_file(None)
    assert _near(_moved(), seconds=0)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2022, 6, 4, 16, 59, 59, 999_999, UTC), date(2022, 6, 4)),
        (datetime(2022, 6, 4, 17, 0, tzinfo=UTC), date(2022, 6, 5)),
        (datetime(2022, 12, 31, 17, 0, tzinfo=UTC), date(2023, 1, 1)),
        (datetime(2024, 2, 28, 23, 0, tzinfo=UTC), date(2024, 2, 29)),
        (datetime(2022, 6, 5, 0, 0, tzinfo=BANGKOK), date(2022, 6, 5)),
    ],
)
def test_day_begins_at_midnight_in_thailand(moment: datetime, day: date) -> None:
    assert bangkok_date(moment) == day


@given(st.dates(date(1950, 1, 1), date(9998, 12, 30)))
def test_day_ends_with_its_last_moment(day: date) -> None:
    end = end_of_bangkok_day(day)
    assert end.tzinfo is UTC
    assert bangkok_date(end - timedelta(microseconds=1)) == day
    assert bangkok_date(end) == day + timedelta(days=1)


def test_moment_is_ahead_from_more_than_a_minute_on() -> None:
    at = datetime(2026, 11, 15, tzinfo=UTC)
    assert not clock.is_ahead(at + timedelta(seconds=60), at)
    assert clock.is_ahead(at + timedelta(seconds=60, microseconds=1), at)
    assert not clock.is_ahead(at - timedelta(days=1), at)
