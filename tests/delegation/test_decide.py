"""The one rule: what a delegation allows, to whom, when, and where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial, reduce
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.attacks.full_size import tries
from support.world import ENTRIES, client_entry, write_clients

from idp import clients
from idp.clients import Client
from idp.clock import BANGKOK, bangkok_date, end_of_bangkok_day
from idp.delegation.rules import Decision, Party, PowerOfAttorney, decide, latest_expiry, state_at
from idp.models import Account, AccountStatus, Delegation, DelegationScope, DelegationState, EntityType

AGENT = Party("agent", natural=True, verified=True, ial="1.3")
GRANT = PowerOfAttorney(
    id="dlg_1",
    grantor=Party("grantor", verified=True),
    agent_id="agent",
    state=DelegationState.IN_FORCE,
    scope=DelegationScope.SELECTED,
    systems=frozenset({"e-license", "webboard"}),
    start=date(2026, 11, 1),
    end=date(2026, 11, 30),
)
ALL: dict[str, Any] = {"scope": DelegationScope.ALL, "systems": frozenset()}
#: One asks that somebody has checked who it is, one that a person's card was.
ASKING = (*ENTRIES, client_entry("checked", identity="verified"), client_entry("cards", minimum_ial="1.3"))
NOON = datetime(2026, 11, 15, 12, 0, tzinfo=BANGKOK)


@pytest.fixture(scope="module")
def systems(tmp_path_factory: pytest.TempPathFactory) -> clients.Clients:
    return clients.load(write_clients(tmp_path_factory.mktemp("clients") / "clients.yaml", ASKING), {})


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
        ({"on_hold": True}, AGENT, "e-license", Decision.ON_HOLD),
        ({"on_hold": True}, AGENT, None, Decision.ON_HOLD),
        ({"on_hold": True, "state": DelegationState.CANCELLED}, AGENT, None, Decision.CANCELLED),
        ({"end": None}, AGENT, "e-license", Decision.LIVE),
        (ALL, AGENT, "checked", Decision.LIVE),
        (ALL, replace(AGENT, verified=False), "checked", Decision.USER_UNPROVEN),
        (ALL, replace(AGENT, verified=False), None, Decision.LIVE),
        ({**ALL, "grantor": Party("grantor")}, AGENT, "checked", Decision.GRANTOR_UNPROVEN),
        ({**ALL, "grantor": Party("grantor")}, replace(AGENT, verified=False), "checked", Decision.USER_UNPROVEN),
        ({"grantor": Party("grantor")}, AGENT, "checked", Decision.NOT_COVERED),
        (ALL, AGENT, "cards", Decision.LIVE),
        (ALL, replace(AGENT, ial="2.1"), "cards", Decision.LIVE),
        (ALL, replace(AGENT, ial="1.1"), "cards", Decision.USER_UNPROVEN),
        (ALL, replace(AGENT, ial=None), "cards", Decision.USER_UNPROVEN),
        (ALL, replace(AGENT, ial="9.9"), "cards", Decision.USER_UNPROVEN),
        (ALL, Party("agent"), "cards", Decision.LIVE),
        ({**ALL, "grantor": Party("grantor", natural=True, ial="1.1")}, AGENT, "cards", Decision.GRANTOR_UNPROVEN),
    ],
)
def test_every_condition_counts(
    systems: clients.Clients, changes: dict[str, Any], operator: Party, client_id: str | None, expected: Decision
) -> None:
    client = systems.get(client_id) if client_id else None
    assert decide(replace(GRANT, **changes), NOON, client, operator) is expected


def test_parties_are_what_their_accounts_say() -> None:
    person = {"entity_type": EntityType.NATURAL_PERSON, "going_concern": True, "ial": "1.1"}
    account = Account(id="one", status=AccountStatus.ACTIVE, verified_by=None, **person)
    assert Party.of(account) == Party("one", True, True, True, False, "1.1")
    company = {"entity_type": EntityType.JURISTIC_PERSON, "going_concern": False, "ial": None}
    account = Account(id="two", status=AccountStatus.SUSPENDED, verified_by="officer", **company)
    assert Party.of(account) == Party("two", False, False, False, True, None)


@pytest.mark.parametrize("held_at", [None, NOON])
def test_powers_of_attorney_are_what_their_rows_say(held_at: datetime | None) -> None:
    account = Account(id="grantor", status=AccountStatus.ACTIVE, going_concern=True, verified_by="officer")
    terms = {"state": GRANT.state, "scope": GRANT.scope, "systems": sorted(GRANT.systems)}
    row = Delegation(id="dlg_1", agent_id="agent", start=GRANT.start, end=GRANT.end, held_at=held_at, **terms)
    assert PowerOfAttorney.of(row, account) == replace(GRANT, on_hold=held_at is not None)


@pytest.mark.parametrize("state", DelegationState)
def test_what_is_open_has_expired_once_its_last_day_is_over(state: DelegationState) -> None:
    last_day, over = datetime(2026, 11, 30, 16, 59, 59, tzinfo=UTC), datetime(2026, 11, 30, 17, tzinfo=UTC)
    is_open = state in (DelegationState.WAITING, DelegationState.IN_FORCE)
    assert state_at(state, GRANT.end, last_day) is state
    assert state_at(state, GRANT.end, over) is (DelegationState.EXPIRED if is_open else state)
    assert state_at(state, None, over) is state


parties = st.builds(
    Party,
    st.sampled_from(["agent", "grantor", "other"]),
    *(st.booleans() for _ in ("active", "going_concern", "natural", "verified")),
    st.sampled_from([None, "1.1", "1.3", "3"]),
)
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
    on_hold=st.booleans(),
)
moments = st.integers(0, 152 * 86_400).map(
    lambda seconds: datetime(2026, 9, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)


@dataclass(frozen=True)
class Question:
    """What ``decide`` is asked."""

    grant: PowerOfAttorney
    now: datetime
    operator: Party
    client: Client | None

    @property
    def answer(self) -> Decision:
        return decide(self.grant, self.now, self.client, self.operator)

    def rules(self) -> dict[str, bool]:
        """``docs/requirements/acting-for.md``, section 3: each rule told in another way than the program does."""
        grant, client, parties = self.grant, self.client, (self.operator, self.grant.grantor)
        begin = datetime.combine(grant.start, time(), BANGKOK)
        over = datetime.combine(grant.end + timedelta(days=1), time(), BANGKOK) if grant.end else None
        return {
            "the operator is the agent": self.operator.id == grant.agent_id,
            "accepted, and in no final state": grant.state is DelegationState.IN_FORCE,
            "begun": begin <= self.now,
            "not over": over is None or self.now < over,
            "both accounts are active": all(party.active for party in parties),
            "not on hold": not grant.on_hold,
            "no register reports either": all(party.going_concern for party in parties),
            "the client accepts it": client is None or client.acting_for != "refused",
            "the system is covered": client is None
            or grant.scope is DelegationScope.ALL
            or client.client_id in grant.systems,
            "both are checked, where the entry asks for it": client is None
            or client.client_id != "checked"
            or all(party.verified for party in parties),
            "persons reach the level, where the entry asks for one": client is None
            or client.client_id != "cards"
            or all(not party.natural or party.ial in ("1.3", "2.1", "2.2", "2.3", "3") for party in parties),
        }


#: Each takes one thing from a question that is answered by LIVE.
BREAKS: dict[str, Callable[[Question], Question]] = {
    "not the agent": lambda asked: replace(asked, operator=replace(asked.operator, id="stranger")),
    "agent suspended": lambda asked: replace(asked, operator=replace(asked.operator, active=False)),
    "agent reported": lambda asked: replace(asked, operator=replace(asked.operator, going_concern=False)),
    "grantor suspended": lambda asked: _granted(asked, grantor=replace(asked.grant.grantor, active=False)),
    "grantor reported": lambda asked: _granted(asked, grantor=replace(asked.grant.grantor, going_concern=False)),
    **{
        state.value: partial(lambda state, asked: _granted(asked, state=state), state)
        for state in DelegationState
        if state is not DelegationState.IN_FORCE
    },
    "agent not checked": lambda asked: _checked(replace(asked, operator=replace(asked.operator, verified=False))),
    "grantor not checked": lambda asked: _checked(
        _granted(asked, grantor=replace(asked.grant.grantor, verified=False))
    ),
    "agent of a low level": lambda asked: _cards(replace(asked, operator=replace(asked.operator, ial="1.2"))),
    "grantor without a level": lambda asked: _cards(
        _granted(asked, grantor=replace(asked.grant.grantor, natural=True, ial=None))
    ),
    "on hold": lambda asked: _granted(asked, on_hold=True),
    "not begun": lambda asked: _granted(asked, start=bangkok_date(asked.now) + timedelta(days=1), end=None),
    "over": lambda asked: _granted(
        asked, start=bangkok_date(asked.now) - timedelta(days=9), end=bangkok_date(asked.now) - timedelta(days=1)
    ),
    "refused by the system": lambda asked: replace(asked, client=_systems().get("webboard")),
    "not covered": lambda asked: _granted(
        replace(asked, client=_systems().get("nsw")), scope=DelegationScope.SELECTED, systems=frozenset({"gone"})
    ),
}


def _checked(asked: Question) -> Question:
    return replace(_everywhere(asked), client=_systems().get("checked"))


def _cards(asked: Question) -> Question:
    return replace(_everywhere(asked), client=_systems().get("cards"))


def _everywhere(asked: Question) -> Question:
    return _granted(asked, scope=DelegationScope.ALL, systems=frozenset())


def _granted(asked: Question, **changes: Any) -> Question:
    return replace(asked, grant=replace(asked.grant, **changes))


@st.composite
def good(draw: st.DrawFn) -> Question:
    """A question that every rule lets pass."""
    now = draw(moments)
    today = bangkok_date(now)
    client_id = draw(st.sampled_from(["e-license", "nsw", "agents-only", "checked", "cards", None]))
    scope = draw(st.sampled_from(DelegationScope))
    systems = draw(st.frozensets(st.sampled_from(["e-license", "nsw", "webboard", "gone"])))
    grant = replace(
        GRANT,
        start=today - timedelta(days=draw(st.integers(0, 3))),
        end=draw(st.none() | st.integers(0, 3).map(lambda more: today + timedelta(days=more))),
        scope=scope,
        systems=systems | ({client_id} - {None}) if scope is DelegationScope.SELECTED else frozenset(),
    )
    return Question(grant, now, AGENT, _systems().get(client_id) if client_id else None)


anything = st.builds(
    Question,
    grants,
    moments,
    parties,
    st.sampled_from(["e-license", "nsw", "webboard", "agents-only", "checked", "cards", None]).map(
        lambda each: _find(each)
    ),
)
nearly_good = st.tuples(good(), st.lists(st.sampled_from(sorted(BREAKS)), max_size=2)).map(
    lambda drawn: reduce(lambda asked, broken: BREAKS[broken](asked), drawn[1], drawn[0])
)


@tries(400, 20_000)
@given(good())
def test_what_every_rule_lets_pass_is_live(asked: Question) -> None:
    assert asked.answer is Decision.LIVE


@tries(400, 20_000)
@given(good(), st.sampled_from(sorted(BREAKS)))
def test_one_thing_missing_is_enough_to_refuse(asked: Question, broken: str) -> None:
    assert BREAKS[broken](asked).answer is not Decision.LIVE


@tries(800, 40_000)
@given(anything | nearly_good)
def test_live_means_every_rule_and_every_rule_means_live(asked: Question) -> None:
    """``docs/requirements/acting-for.md``, section 3: what a token implies."""
    rules = asked.rules()
    assert (asked.answer is Decision.LIVE) == all(rules.values()), [name for name, holds in rules.items() if not holds]


@tries(400, 20_000)
@given(anything | nearly_good)
def test_going_into_a_system_never_gives_more_than_the_delegation(asked: Question) -> None:
    anywhere = replace(asked, client=None).answer
    for client in _systems():
        there = replace(asked, client=client).answer
        assert there is anywhere or (anywhere is Decision.LIVE and there is not Decision.LIVE)


@given(grants, moments, moments, parties, st.sampled_from(["e-license", "webboard", None]))
def test_time_alone_opens_a_window_once_and_closes_it_for_good(
    grant: PowerOfAttorney, one: datetime, other: datetime, operator: Party, client_id: str | None
) -> None:
    client = _find(client_id)
    first, then = (decide(grant, moment, client, operator) for moment in sorted((one, other)))
    assert first is not Decision.EXPIRED or then is Decision.EXPIRED
    assert then is not Decision.NOT_BEGUN or first is Decision.NOT_BEGUN
    if first is not then:
        assert first is Decision.NOT_BEGUN or then is Decision.EXPIRED


@tries(200, 20_000)
@given(good(), st.sampled_from(DelegationState))
def test_no_state_but_in_force_lets_anybody_act(asked: Question, state: DelegationState) -> None:
    """However good all else is, and whoever asks: also the grantor, who acts as themselves or not at all."""
    in_that_state = _granted(asked, state=state)
    assert (in_that_state.answer is Decision.LIVE) == (state is DelegationState.IN_FORCE)
    for somebody in ("grantor", "stranger"):
        assert replace(in_that_state, operator=Party(somebody)).answer is Decision.NOT_THE_AGENT


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


def _find(client_id: str | None) -> Client | None:
    return _systems().get(client_id) if client_id else None


def _systems() -> clients.Clients:
    assert _loaded
    return _loaded[0]


@pytest.fixture(autouse=True, scope="module")
def _load(systems: clients.Clients) -> None:
    _loaded.append(systems)
