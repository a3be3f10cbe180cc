"""Which key signs, which are published, which are believed: by records and clock alone, without a database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.attacks.full_size import tries

from idp.oidc.keys.states import KeyRecord, KeyState, next_change, statuses

START = datetime(2026, 3, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)


def key(generation: int, signs: float = 0, alg: str = "ES256", **moments: float) -> KeyRecord:
    """A key that was made a day before it signs; hours from the start."""
    at = START + signs * HOUR
    made = START if generation == 1 else at - 24 * HOUR
    more = {name: START + hours * HOUR for name, hours in moments.items()}
    record = KeyRecord(f"{alg}-{generation}", alg, generation, made, at, None, None, "")
    return replace(record, **more)  # type: ignore[arg-type]


def states(keys: list[KeyRecord], hours: float) -> list[str]:
    return [each.state.value for each in statuses(keys, START + hours * HOUR)]


TURN = [key(1), key(2, signs=48)]


@pytest.mark.parametrize(
    ("keys", "hours", "expected"),
    [
        ([key(1)], 0, ["signing"]),
        ([key(1)], 100_000, ["signing"]),
        (TURN, 24, ["signing", "next"]),
        (TURN, 47.999, ["signing", "next"]),
        (TURN, 48, ["verifying", "signing"]),
        (TURN, 48.999, ["verifying", "signing"]),  # an hour after its last signature
        (TURN, 49, ["retired", "signing"]),
        ([*TURN, key(3, signs=48.5)], 49, ["retired", "verifying", "signing"]),
        ([key(1, retired_at=48.1), TURN[1]], 48.2, ["retired", "signing"]),
        ([key(1, ended_at=30), key(2, signs=30)], 30, ["ended", "signing"]),
        # What lay beside the stolen one is ended with it.
        ([key(1, ended_at=30), key(2, signs=48, ended_at=30), key(3, signs=30)], 72, ["ended", "ended", "signing"]),
        # A clock that is set back behind all of them: never none, and nothing of before a stolen key comes back.
        ([key(1, signs=5)], 1, ["signing"]),
        ([key(1), key(2, signs=90)], 1, ["signing", "next"]),
        ([key(1), key(2, signs=60, ended_at=90), key(3, signs=90)], 61.5, ["retired", "ended", "signing"]),
        ([key(1, retired_at=61), key(2, signs=60)], 1, ["retired", "signing"]),
    ],
)
def test_state_of_each_key(keys: list[KeyRecord], hours: float, expected: list[str]) -> None:
    assert states(keys, hours) == expected


def test_each_algorithm_has_a_line_of_its_own() -> None:
    assert states([*TURN, key(1, alg="RS256")], 48) == ["verifying", "signing", "signing"]


def test_since_when_and_until_when() -> None:
    told = [(each.since, each.until) for each in statuses(TURN, START + 30 * HOUR)]
    assert told == [(START, START + 48 * HOUR), (START + 24 * HOUR, START + 48 * HOUR)]
    first, second = statuses(TURN, START + 48 * HOUR)
    assert (first.since, first.until) == (START + 48 * HOUR, START + 49 * HOUR)
    assert (second.since, second.until) == (START + 48 * HOUR, None)
    (gone, _) = statuses(TURN, START + 50 * HOUR)
    assert (gone.since, gone.until) == (START + 49 * HOUR, START + 49 * HOUR + timedelta(days=400))


_HOURS = st.integers(0, 200)


@tries(150, 5_000)
@given(st.lists(st.tuples(_HOURS, st.none() | _HOURS, st.none() | _HOURS), min_size=1, max_size=6), _HOURS)
def test_one_signs_whatever_the_clock_says(rows: list[tuple[int, int | None, int | None]], at: int) -> None:
    """Of a line whose newest was neither ended nor taken out: what ends one always makes one."""
    keys = []
    for generation, (signs, retired, ended) in enumerate(rows, 1):
        moments = {"retired_at": retired, "ended_at": ended} if generation < len(rows) else {}
        keys.append(key(generation, signs, **{name: each for name, each in moments.items() if each is not None}))
    found = statuses(keys, START + at * HOUR)
    signing = [each for each in found if each.state is KeyState.SIGNING]
    assert len(signing) == 1
    assert signing[0].key.ended_at is None
    assert [each.key.generation for each in found] == sorted(each.key.generation for each in found)
    soon = next_change(keys, START + at * HOUR)
    before = (soon or START + 1_000 * HOUR) - timedelta(microseconds=1)
    assert [each.state for each in statuses(keys, before)] == [each.state for each in found]
