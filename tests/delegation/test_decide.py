"""The one rule: what a delegation allows, to whom, when, and where."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import write_clients

from idp import clients
from idp.clock import BANGKOK, bangkok_date, end_of_bangkok_day
from idp.delegation.decide import Decision, Party, PowerOfAttorney, decide, latest_expiry, state_at
from idp.models import DelegationScope, DelegationState

AGENT = Party("agent")
GRANT = PowerOfAttorney(
    id="dlg_1",
    grantor=Party("grantor"),
    agent_id="agent",
    state=DelegationState.IN_FORCE,
    scope=DelegationScope.SELECTED,
    systems=frozenset({"e-license", "webboard"}),
    start=date(2026, 11, 1),
    end=date(2026, 11, 30),
)
NOON = datetime(2026, 11, 15, 12, 0, tzinfo=BANGKOK)


@pytest.fixture(scope="module")
def systems(tmp_path_factory: pytest.TempPathFactory) -> clients.Clients:
    return clients.load(write_clients(tmp_path_factory.mktemp("clients") / "clients.yaml"), {})


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2026, 10, 31, 23, 59, 59, tzinfo=BANGKOK), Decision.NOT_BEGUN),
        (datetime(2026, 11, 1, 0, 0, 0, tzinfo=BANGKOK), Decision.LIVE),
        (datetime(2026, 10, 31, 17, 0, 0, tzinfo=UTC), Decision.LIVE),
        (datetime(2026, 11, 30, 23, 59, 59, 999999, tzinfo=BANGKOK), Decision.LIVE),
        (datetime(2026, 12, 1, 0, 0, 0, tzinfo=BANGKOK), Decision.EXPIRED),
        (datetime(2026, 11, 30, 17, 0, 0, tzinfo=UTC), Decision.EXPIRED),
    ],
)
def test_window_is_whole_days_in_thailand_both_included(moment: datetime, expected: Decision) -> None:
    assert decide(GRANT, moment, None, AGENT) is expected


@pytest.mark.parametrize(
    ("changes", "operator", "client_id", "expected"),
    [
        ({}, AGENT, "e-license", Decision.LIVE),
        ({}, AGENT, None, Decision.LIVE),
        ({}, AGENT, "nsw", Decision.NOT_COVERED),
        ({}, AGENT, "webboard", Decision.REFUSED_BY_CLIENT),
        ({"scope": DelegationScope.ALL, "systems": frozenset()}, AGENT, "nsw", Decision.LIVE),
        ({"scope": DelegationScope.ALL, "systems": frozenset()}, AGENT, "webboard", Decision.REFUSED_BY_CLIENT),
        ({}, Party("grantor"), "e-license", Decision.NOT_THE_AGENT),
        ({}, Party("stranger"), "e-license", Decision.NOT_THE_AGENT),
        ({"state": DelegationState.WAITING}, AGENT, "e-license", Decision.WAITING),
        ({"state": DelegationState.DECLINED}, AGENT, "e-license", Decision.DECLINED),
        ({"state": DelegationState.CANCELLED}, AGENT, "e-license", Decision.CANCELLED),
        ({"state": DelegationState.RENOUNCED}, AGENT, "e-license", Decision.RENOUNCED),
        ({"state": DelegationState.EXPIRED}, AGENT, "e-license", Decision.EXPIRED),
        ({"grantor": Party("grantor", active=False)}, AGENT, "e-license", Decision.PARTY_NOT_ACTIVE),
        ({}, Party("agent", active=False), "e-license", Decision.PARTY_NOT_ACTIVE),
        ({"grantor": Party("grantor", going_concern=False)}, AGENT, "e-license", Decision.PARTY_NOT_GOING_CONCERN),
        ({}, Party("agent", going_concern=False), "e-license", Decision.PARTY_NOT_GOING_CONCERN),
        ({"end": None}, AGENT, "e-license", Decision.LIVE),
    ],
)
def test_every_condition_counts(
    systems: clients.Clients, changes: dict[str, Any], operator: Party, client_id: str | None, expected: Decision
) -> None:
    client = systems.get(client_id) if client_id else None
    assert decide(replace(GRANT, **changes), NOON, client, operator) is expected


parties = st.builds(Party, st.sampled_from(["agent", "grantor", "other"]), st.booleans(), st.booleans())
days = st.dates(date(2026, 10, 1), date(2026, 12, 31))
grants = st.builds(
    PowerOfAttorney,
    id=st.just("dlg_1"),
    grantor=parties,
    agent_id=st.sampled_from(["agent", "other"]),
    state=st.sampled_from(DelegationState),
    scope=st.sampled_from(DelegationScope),
    systems=st.frozensets(st.sampled_from(["e-license", "nsw", "webboard", "gone"])),
    start=days,
    end=st.none() | days,
)
moments = st.integers(0, 152 * 86_400).map(
    lambda seconds: datetime(2026, 9, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)


@given(grants, moments, parties, st.sampled_from(["e-license", "nsw", "webboard", "agents-only", None]))
def test_live_implies_every_rule(grant: PowerOfAttorney, now: datetime, operator: Party, client_id: str | None) -> None:
    """``acting_for.md``: what issuing at time t implies."""
    client = _systems().get(client_id) if client_id else None
    if decide(grant, now, client, operator) is not Decision.LIVE:
        return
    assert grant.state is DelegationState.IN_FORCE
    assert operator.id == grant.agent_id
    assert operator.active
    assert grant.grantor.active
    assert operator.going_concern
    assert grant.grantor.going_concern
    assert grant.start <= bangkok_date(now)
    assert grant.end is None or now < end_of_bangkok_day(grant.end)
    if client is not None:
        assert client.acting_for != "refused"
        assert grant.scope is DelegationScope.ALL or client.client_id in grant.systems


@given(grants, moments, parties)
def test_going_into_a_system_never_gives_more_than_the_delegation(
    grant: PowerOfAttorney, now: datetime, operator: Party
) -> None:
    anywhere = decide(grant, now, None, operator)
    for client in _systems():
        there = decide(grant, now, client, operator)
        assert there is anywhere or (anywhere is Decision.LIVE and there is not Decision.LIVE)


@given(grants, moments, moments, parties, st.sampled_from(["e-license", "webboard", None]))
def test_time_alone_opens_a_window_once_and_closes_it_for_good(
    grant: PowerOfAttorney, one: datetime, other: datetime, operator: Party, client_id: str | None
) -> None:
    client = _systems().get(client_id) if client_id else None
    first, then = (decide(grant, moment, client, operator) for moment in sorted((one, other)))
    assert first is not Decision.EXPIRED or then is Decision.EXPIRED
    assert then is not Decision.NOT_BEGUN or first is Decision.NOT_BEGUN
    if first is not then:
        assert first is Decision.NOT_BEGUN or then is Decision.EXPIRED


@given(grants, moments, parties, st.sampled_from(DelegationState))
def test_no_state_but_in_force_lets_anybody_act(
    grant: PowerOfAttorney, now: datetime, operator: Party, state: DelegationState
) -> None:
    """Whatever else is true of it, and whoever asks: also the grantor, who acts as themselves or not at all."""
    verdicts = {decide(replace(grant, state=state), now, client, operator) for client in (None, *_systems())}
    assert state is DelegationState.IN_FORCE or Decision.LIVE not in verdicts
    assert operator.id == grant.agent_id or verdicts == {Decision.NOT_THE_AGENT}


@given(grants, moments)
def test_no_token_outlives_the_last_day(grant: PowerOfAttorney, now: datetime) -> None:
    expiry = latest_expiry(grant, now + timedelta(minutes=10))
    assert expiry <= now + timedelta(minutes=10)
    assert grant.end is None or expiry <= end_of_bangkok_day(grant.end)


def test_expiry_is_shown_but_final_states_stay() -> None:
    later = NOON + timedelta(days=60)
    assert state_at(DelegationState.WAITING, GRANT.end, later) is DelegationState.EXPIRED
    assert state_at(DelegationState.IN_FORCE, GRANT.end, later) is DelegationState.EXPIRED
    assert state_at(DelegationState.IN_FORCE, GRANT.end, NOON) is DelegationState.IN_FORCE
    assert state_at(DelegationState.IN_FORCE, None, later) is DelegationState.IN_FORCE
    for final in (DelegationState.CANCELLED, DelegationState.DECLINED, DelegationState.RENOUNCED):
        assert state_at(final, GRANT.end, later) is final


_loaded: list[clients.Clients] = []


def _systems() -> clients.Clients:
    assert _loaded
    return _loaded[0]


@pytest.fixture(autouse=True, scope="module")
def _load(systems: clients.Clients) -> None:
    _loaded.append(systems)
