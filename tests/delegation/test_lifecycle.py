"""A power of attorney from grant to end, as verbs: every step once, by the right party, in the right state."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select
from support.world import User, World

from idp import clients, clock
from idp.db import Database, Work, transaction
from idp.delegation import expiry, lifecycle
from idp.delegation.lifecycle import PartyReported
from idp.delegation.rules import state_at
from idp.delegation.terms import GrantRefused, Terms
from idp.errors import NotFound
from idp.models import AuditEvent, Delegation, DelegationScope, DelegationState
from idp.origin import HERE, Act


@pytest.fixture
def systems(world: World) -> clients.Clients:
    return clients.load(world.settings.clients_file, {})


def _terms(start: int = 0, end: int | None = None, systems: tuple[str, ...] = ()) -> Terms:
    today = clock.bangkok_date(clock.now())
    scope = DelegationScope.SELECTED if systems else DelegationScope.ALL
    last = None if end is None else today + timedelta(days=end)
    return Terms(scope, systems, today + timedelta(days=start), last)


def _grant(world: World, systems: clients.Clients, grantor: User, agent: User, terms: Terms) -> str:
    with transaction(world.database) as work:
        return lifecycle.grant(work, grantor.id, agent.id, terms, systems, Act(HERE, clock.now()))


def _do(database: Database, act: Callable[[Work], Any]) -> bool:
    try:
        with transaction(database) as work:
            act(work)
    except NotFound:
        return False
    return True


def _state(database: Database, delegation_id: str) -> DelegationState:
    with database.reader() as session:
        row = session.scalars(select(Delegation).filter_by(id=delegation_id)).one()
    return state_at(row.state, row.end, clock.now())


def test_granted_accepted_cancelled(world: World, systems: clients.Clients) -> None:
    grantor, agent = world.user(), world.user()
    database = world.database
    delegation_id = _grant(world, systems, grantor, agent, _terms(systems=("e-license",)))
    assert delegation_id.startswith("dlg_")
    assert _state(database, delegation_id) is DelegationState.WAITING
    assert _do(database, lambda work: lifecycle.accept(work, delegation_id, agent.id, Act(HERE, clock.now())))
    assert _state(database, delegation_id) is DelegationState.IN_FORCE
    assert _do(
        database, lambda work: lifecycle.cancel(work, delegation_id, grantor.id, "เหตุผล", Act(HERE, clock.now()))
    )
    assert _state(database, delegation_id) is DelegationState.CANCELLED
    with database.reader() as session:
        events = session.scalars(select(AuditEvent.event).order_by(AuditEvent.id)).all()
        row = session.scalars(select(Delegation)).one()
    assert [name for name in events if name.startswith("delegation.")] == [
        "delegation.granted",
        "delegation.accepted",
        "delegation.cancelled",
    ]
    assert row.terms_hash == _terms(systems=("e-license",)).digest(grantor.id, agent.id)


ACTS = {
    "accept": lambda work, d, grantor, agent: lifecycle.accept(work, d, agent.id, Act(HERE, clock.now())),
    "decline": lambda work, d, grantor, agent: lifecycle.decline(work, d, agent.id, Act(HERE, clock.now())),
    "cancel": lambda work, d, grantor, agent: lifecycle.cancel(work, d, grantor.id, "x", Act(HERE, clock.now())),
    "renounce": lambda work, d, grantor, agent: lifecycle.renounce(work, d, agent.id, Act(HERE, clock.now())),
}
ALLOWED = {
    DelegationState.WAITING: {"accept", "decline", "cancel"},
    DelegationState.IN_FORCE: {"cancel", "renounce"},
}


@pytest.mark.parametrize("state", [state for state in DelegationState if state is not DelegationState.EXPIRED])
def test_each_state_allows_its_acts_alone(world: World, state: DelegationState) -> None:
    grantor, agent, stranger = world.user(), world.user(), world.user()
    for name, act in ACTS.items():
        delegation_id = world.delegation(grantor, agent, state=state)
        for first, second in ((stranger, stranger), (agent, grantor)):
            assert not _do(world.database, lambda work, f=first, s=second: act(work, delegation_id, f, s))  # noqa: B023
        done = _do(world.database, lambda work: act(work, delegation_id, grantor, agent))  # noqa: B023
        assert done is (name in ALLOWED.get(state, set())), name


def test_nothing_can_be_done_once_the_last_day_is_over(world: World) -> None:
    grantor, agent = world.user(), world.user()
    today = clock.bangkok_date(clock.now())
    waiting = world.delegation(grantor, agent, state=DelegationState.WAITING, end=today)
    running = world.delegation(grantor, agent, end=today)
    world.pass_time(days=1)
    assert _state(world.database, waiting) is _state(world.database, running) is DelegationState.EXPIRED
    for act in ACTS.values():
        for delegation_id in (waiting, running):
            assert not _do(world.database, lambda work: act(work, delegation_id, grantor, agent))  # noqa: B023


@pytest.mark.parametrize(
    ("terms", "reason"),
    [
        ({"start": -1}, "start_in_the_past"),
        ({"start": 5, "end": 4}, "end_before_start"),
        ({"systems": ("webboard",)}, "not_delegable"),
        ({"systems": ("e-license", "nowhere")}, "not_delegable"),
    ],
)
def test_terms_that_cannot_be(world: World, systems: clients.Clients, terms: dict[str, Any], reason: str) -> None:
    with pytest.raises(GrantRefused) as refused:
        _grant(world, systems, world.user(), world.user(), _terms(**terms))
    assert refused.value.reason == reason


def test_nobody_grants_to_oneself_to_nobody_or_while_reported(world: World, systems: clients.Clients) -> None:
    grantor, unconfirmed = world.user(), world.user(status="unconfirmed")
    nobody = User("01NOBODY", "x", "x", "x")
    for agent, reason in ((grantor, "oneself"), (nobody, "unknown_agent"), (unconfirmed, "unknown_agent")):
        with pytest.raises(GrantRefused) as refused:
            _grant(world, systems, grantor, agent, _terms())
        assert refused.value.reason == reason
    with pytest.raises(GrantRefused) as refused:
        _grant(world, systems, world.user(going_concern=False), grantor, _terms())
    assert refused.value.reason == "grantor_reported"
    with world.database.reader() as session:
        assert session.scalars(select(Delegation)).all() == []


@pytest.mark.parametrize(
    ("first", "second", "overlaps"),
    [
        ({}, {}, True),
        ({}, {"systems": ("e-license",), "start": 100, "end": 100}, True),
        ({"systems": ("e-license",)}, {"systems": ("nsw",)}, False),
        ({"systems": ("e-license", "nsw")}, {"systems": ("nsw",)}, True),
        ({"end": 5}, {"start": 5}, True),
        ({"end": 5}, {"start": 6}, False),
        ({"start": 6}, {"end": 5}, False),
    ],
)
def test_overlap_names_the_one_in_the_way(
    world: World, systems: clients.Clients, first: dict[str, Any], second: dict[str, Any], overlaps: bool
) -> None:
    grantor, agent = world.user(), world.user()
    earlier = _grant(world, systems, grantor, agent, _terms(**first))
    if not overlaps:
        assert _grant(world, systems, grantor, agent, _terms(**second))
        return
    with pytest.raises(GrantRefused) as refused:
        _grant(world, systems, grantor, agent, _terms(**second))
    assert (refused.value.reason, refused.value.overlapping_id) == ("overlap", earlier)
    assert _do(world.database, lambda work: lifecycle.cancel(work, earlier, grantor.id, "x", Act(HERE, clock.now())))
    assert _grant(world, systems, grantor, agent, _terms(**second))


def _race(*acts: Callable[[], Any]) -> list[Any]:
    start = Barrier(len(acts))

    def run(act: Callable[[], Any]) -> Any:
        start.wait()
        try:
            return act()
        except (NotFound, GrantRefused):
            return None

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def test_two_overlapping_grants_at_once_have_one_winner(world: World, systems: clients.Clients) -> None:
    for _ in range(10):
        grantor, agent = world.user(), world.user()
        won = _race(*[lambda: _grant(world, systems, grantor, agent, _terms())] * 4)  # noqa: B023
        assert len([each for each in won if each]) == 1


def test_accept_and_decline_at_once_have_one_winner(world: World) -> None:
    grantor, agent = world.user(), world.user()

    def answer(how: Callable[..., None], delegation_id: str) -> bool:
        return _do(world.database, lambda work: how(work, delegation_id, agent.id, Act(HERE, clock.now())))

    for _ in range(10):
        delegation_id = world.delegation(grantor, agent, state=DelegationState.WAITING)
        won = _race(*(partial(answer, how, delegation_id) for how in (lifecycle.accept, lifecycle.decline)))
        assert sorted(won) == [False, True]


def _refusal(world: World, systems: clients.Clients, grantor: User, agent: User, terms: Terms) -> str | None:
    """Why ``grant`` would refuse *terms*."""
    with transaction(world.database) as work:
        try:
            lifecycle.check(work, grantor.id, agent.id, terms, systems, clock.now())
        except GrantRefused as refused:
            return refused.reason
    return None


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        (0, 0, None),
        (-1, 0, "start_in_the_past"),
        (3, 3, None),
        (3, 2, "end_before_start"),
        (0, 36_525, None),
        (0, 36_526, "end_too_far"),
    ],
)
def test_first_and_last_day_to_the_day(
    world: World, systems: clients.Clients, start: int, end: int, reason: str | None
) -> None:
    assert _refusal(world, systems, world.user(), world.user(), _terms(start, end)) == reason


@pytest.mark.parametrize(
    ("start", "end", "named", "meets"),
    [
        (6, 9, (), False),
        (5, 9, (), True),
        (0, 2, (), False),
        (0, 3, (), True),
        (0, None, (), True),
        (6, None, (), False),
        (3, 5, ("nsw",), False),
        (3, 5, ("nsw", "e-license"), True),
    ],
)
def test_overlap_is_a_system_and_a_day(
    world: World, systems: clients.Clients, start: int, end: int | None, named: tuple[str, ...], meets: bool
) -> None:
    """Of one that runs from the third to the fifth day, for one system."""
    grantor, agent, other = world.user(), world.user(), world.user()
    _grant(world, systems, grantor, agent, _terms(3, 5, ("e-license",)))
    wanted = _terms(start, end, named)
    assert _refusal(world, systems, grantor, agent, wanted) == ("overlap" if meets else None)
    assert _refusal(world, systems, grantor, other, wanted) is None
    assert _refusal(world, systems, other, agent, wanted) is None


@pytest.mark.parametrize("reported", ["grantor", "agent", "somebody else"])
def test_only_a_report_of_a_party_stops_the_acceptance(world: World, systems: clients.Clients, reported: str) -> None:
    people = {"grantor": world.user(), "agent": world.user(), "somebody else": world.user()}
    delegation_id = _grant(world, systems, people["grantor"], people["agent"], _terms())
    _grant(world, systems, people["somebody else"], people["agent"], _terms())
    world.change(people[reported], going_concern=False)

    def accept() -> bool:
        who = people["agent"].id
        return _do(world.database, lambda work: lifecycle.accept(work, delegation_id, who, Act(HERE, clock.now())))

    if reported == "somebody else":
        assert accept()
    else:
        with pytest.raises(PartyReported):
            accept()
    assert _state(world.database, delegation_id).value == ("in_force" if reported == "somebody else" else "waiting")


@pytest.mark.parametrize(
    ("start", "end", "confirmed", "told"),
    [
        (0, 5, -60, 1),
        (1, 5, -60, 0),
        (-60, 0, -60, 1),
        (-60, -1, -60, 0),
        (-60, 7, -60, 1),
        (-60, 8, -60, 0),
        (-60, 5, -3, 1),
        (-60, 5, -2, 0),
    ],
)
def test_reminder_in_the_week_before_the_last_day(
    world: World, start: int, end: int, confirmed: int, told: int
) -> None:
    """Once, of what runs; and not of what was that short when the agent confirmed it."""
    now = clock.now()
    first, last = (clock.bangkok_date(now) + timedelta(days=each) for each in (start, end))
    world.delegation(world.user(), world.user(), start=first, end=last, answered_at=now + timedelta(days=confirmed))
    for expected in (told, 0):
        with transaction(world.database) as work:
            assert expiry.remind(work, now) == expected
