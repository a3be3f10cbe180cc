"""Powers of attorney as a walk: two grantors and three agents grant, answer, cancel, withdraw, switch, are suspended
and reported, in all systems, while the clock moves on. After every move the program is compared with a model that was
written from the text (``docs/requirements/acting-for.md``, sections 3 and 5), not from the code.

The verbs are the real ones, on SQLite in memory.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, seed
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import bindparam, create_engine, delete, func, insert, select
from sqlalchemy.pool import StaticPool
from support.attacks.full_size import FULL, size
from support.world import User, World, client_entry, write_clients

from idp import clients, clock
from idp.clock import bangkok_date
from idp.config import Settings
from idp.crypto import digest, new_id
from idp.db import Database, Work, transaction
from idp.delegation import acting, lifecycle
from idp.delegation import expiry as timekeeping
from idp.delegation.lifecycle import PartyReported
from idp.delegation.mail_handler import DELEGATION_NEWS
from idp.delegation.rules import Decision, Party, PowerOfAttorney, decide, latest_expiry
from idp.delegation.terms import GrantRefused, Terms
from idp.errors import NotFound
from idp.models import (
    Account,
    AccountStatus,
    ActingContext,
    AuditEvent,
    Base,
    Delegation,
    DelegationScope,
    OutboxMessage,
    Visit,
)
from idp.origin import HERE, Act
from idp.sessions import lifecycle as sessions
from idp.sessions.lifecycle import Proof
from idp.sessions.notices import LOGOUT_NOTICE
from idp.sessions.session import UserSession, find_by_cookie

DELEGABLE = ("e-license", "nsw", "e-surveillance", "e-accreditation", "qr-code", "section5")
SYSTEMS = (*DELEGABLE, "webboard")
#: Steps of one walk, and walks of each of two tests: three thousand steps together in ``make test``, ten thousand and
#: many more in ``make attack``. Hypothesis cuts some walks short, so that there are more of them than it seems to take.
STEPS, WALKS = 100, size(18, 1_000)
DAY = timedelta(days=1)
#: Emptied before each walk, what points to others first.
TABLES = (AuditEvent, OutboxMessage, Visit, ActingContext, Delegation)
#: Made once: putting a statement together takes longer than SQLite does to answer it.
GRANTED = select(Delegation.__table__)
OPEN = select(ActingContext.login_id, ActingContext.delegation_id).where(ActingContext.ended_at.is_(None))
TOLD = select(OutboxMessage.kind, func.count()).group_by(OutboxMessage.kind)
RECORDED = select(func.count()).where(AuditEvent.event.startswith("delegation."))
WHO = select(
    *(Account.id, Account.status, Account.going_concern, Account.entity_type, Account.verified_by, Account.ial)
).where(Account.id.in_(bindparam("ids", expanding=True)))

#: Who does it, in which states, and what follows (``docs/requirements/product.md``, section 8).
ACTS = {
    "accept": ("agent", ("waiting",), "in_force"),
    "decline": ("agent", ("waiting",), "declined"),
    "cancel": ("grantor", ("waiting", "in_force"), "cancelled"),
    "renounce": ("agent", ("in_force",), "renounced"),
}
#: Drawn so that most moves are ones that the rules allow; some in each walk are not.
dice = st.sampled_from(range(60))
rightly = st.sampled_from((*[None] * 12, 0, 3))
windows = st.tuples(st.sampled_from((*[0] * 9, 1, 2, -1)), st.sampled_from((None, *[0, 0, 1, 1, 2] * 2, -1)))
_RIGHT = (None, *[(one,) for one in DELEGABLE], *itertools.pairwise(DELEGABLE), DELEGABLE[:4])
selections = st.sampled_from((*_RIGHT, *_RIGHT, (), ("webboard",), ("nsw", "nowhere")))
systems = st.sampled_from((*SYSTEMS, "", "", "", ""))
pairs = st.tuples(st.sampled_from((0, 1) * 4 + (2,)), st.sampled_from((2, 3, 4) * 4 + (0,)))
grants = st.tuples(pairs, windows, selections)
_ACTIVE, _SUSPENDED = (AccountStatus.ACTIVE, True), (AccountStatus.SUSPENDED, True)
user_sessions = st.sampled_from((_ACTIVE, _ACTIVE, _ACTIVE, _SUSPENDED, (AccountStatus.ACTIVE, False)))


@dataclass
class Grant:
    """What the text says of one grant."""

    id: str
    grantor: int
    agent: int
    systems: frozenset[str]
    start: date
    end: date | None
    word: str = "waiting"
    noted: bool = False
    tokens: list[tuple[str, datetime, datetime]] = field(default_factory=list)

    def over(self, today: date) -> bool:
        return self.end is not None and today > self.end

    @property
    def final(self) -> bool:
        return self.word not in ("waiting", "in_force")

    def open(self, today: date) -> bool:
        return not self.final and not self.over(today)

    def meets(self, systems: frozenset[str], start: date, end: date | None) -> bool:
        apart = (self.end is not None and self.end < start) or (end is not None and end < self.start)
        return bool(self.systems & systems) and not apart


class Walk(RuleBasedStateMachine):
    """The moves; ``installation`` is set by the test, ``steps`` counts those of all walks."""

    installation: tuple[World, clients.Clients]
    steps = 0

    @initialize(first=st.lists(grants, min_size=2, max_size=6))
    def begin(self, first: list[Any]) -> None:
        self.world, self.clients = self.installation
        with transaction(self.world.database) as work:
            for table in TABLES:
                work.writing().execute(delete(table))
        self.people: list[User] = [self.world.user() for _ in range(5)]
        self.going, self.fit = [True] * 5, [True] * 5
        self.accounts: dict[str, Any] = {}
        self.grants: list[Grant] = []
        self.secrets = [self._signed_in(person) for person in self.people]
        self.acts_under: list[Grant | None] = [None] * 5
        self.visited: list[set[str]] = [set() for _ in range(5)]
        self.notices = self.events = 0
        for each in first:
            self.grant(each)
            self.answer("accept", 0, None)

    def _signed_in(self, person: User) -> str:
        with transaction(self.world.database) as work:
            return sessions.start(work.writing(), person.id, Proof(password=True), Act(HERE, clock.now()), 10**9)[1]

    # The moves

    @rule(terms=grants)
    def grant(self, terms: Any) -> None:
        """By *pair*, from so many days ahead for so many days; ``None`` instead of systems: all of them."""
        (grantor, agent), (start, length), selected = terms
        everything, systems = selected is None, selected or ()
        today = clock.bangkok_date(clock.now())
        first = today + start * DAY
        last = None if length is None else first + length * DAY
        scope = DelegationScope.ALL if everything else DelegationScope.SELECTED
        chosen = frozenset() if everything else frozenset(systems)
        covered = frozenset(DELEGABLE) if everything else chosen
        in_the_way = [
            each.id
            for each in self.grants
            if (each.grantor, each.agent) == (grantor, agent) and each.open(today) and each.meets(covered, first, last)
        ]
        right = (
            (everything or bool(chosen))
            and chosen <= set(DELEGABLE)
            and start >= 0
            and (length is None or length >= 0)
            and grantor != agent
            and self.going[grantor]
        )
        wanted = Terms(scope, tuple(sorted(chosen)), first, last)
        made = self._try(
            lambda work: lifecycle.grant(
                work, self.people[grantor].id, self.people[agent].id, wanted, self.clients, Act(HERE, clock.now())
            )
        )
        if right and not in_the_way:
            assert isinstance(made, str), made
            self.grants.append(Grant(made, grantor, agent, covered, first, last))
            self.events += 1
        else:
            assert isinstance(made, GrantRefused)
            assert (made.reason == "overlap") == right
            assert made.overlapping_id in in_the_way if right else made.overlapping_id is None

    @rule(act=st.sampled_from(tuple(ACTS)), which=dice, who=rightly, fitting=st.sampled_from((True,) * 5 + (False,)))
    def answer(self, act: str, which: int, who: int | None, fitting: bool = True) -> None:
        """By the right party unless *who* says otherwise. *fitting*: what can be done just now, if anything can."""
        today = clock.bangkok_date(clock.now())
        offered = [(act, each) for each in self.grants]
        if fitting:
            offered = [
                (name, each)
                for name in ("accept", act, *ACTS)
                for each in self.grants
                if each.word in ACTS[name][1] and not each.over(today)
            ] or offered
        if not offered:
            return
        act, grant = offered[which % len(offered)]
        side, states, word = ACTS[act]
        who = getattr(grant, side) if who is None else who
        right = who == getattr(grant, side) and grant.word in states and not grant.over(today)
        right = right and (act != "accept" or (self.going[grant.grantor] and self.going[grant.agent]))
        verb: Callable[..., None] = getattr(lifecycle, act)
        more = ("x",) if act == "cancel" else ()
        told = self._try(lambda work: verb(work, grant.id, self.people[who].id, *more, Act(HERE, clock.now())))
        assert isinstance(told, NotFound | PartyReported) != right, (act, grant, who)
        if not right:
            return
        grant.word = word
        self.events += 1
        if act in ("cancel", "renounce") and self.acts_under[grant.agent] is grant:
            self._left(grant.agent)
        if act == "cancel":
            self._is_cancelled(grant)

    def _is_cancelled(self, grant: Grant) -> None:
        """Or "I cancelled it" would be false. One that had not begun may leave another that runs until then."""
        for system in grant.systems if grant.start <= clock.bangkok_date(clock.now()) else ():
            others = [each for each in self._live(grant.agent, system) if each.grantor == grant.grantor]
            assert not others, f"still acts in {system} under {others}"

    @rule(which=dice, how=st.sampled_from(("live",) * 4 + ("oneself", "anyhow")), then=systems)
    def switch(self, which: int, how: str, then: str) -> None:
        """To what may be chosen, back to oneself, or by anybody to anything; and *then* into a system."""
        live = [each for agent in range(5) for each in self._live(agent, None)]
        who, wanted = which % 5, None
        if how == "live" and live:
            wanted = live[which % len(live)]
            who = wanted.agent
        elif how == "oneself":
            who = self._somebody_acting(which)
        elif self.grants:
            wanted = self.grants[-1 - which % len(self.grants)]
        user_session = self._standing(who)
        before = user_session.context
        self.world.forgive()  # the walk switches more often than people may
        done = self._try(lambda work: acting.switch(work, user_session, wanted.id if wanted else None, HERE))
        same = before is not None and before.delegation_id == (wanted.id if wanted else None)
        right = same or wanted is None or wanted in self._live(who, None)
        assert done is right, (wanted, who)
        if right and not same:
            if before is not None:
                self._left(who)
            self.acts_under[who], self.visited[who] = wanted, set()
        self.open_system(which, then)

    @rule(which=dice, system=systems)
    def open_system(self, which: int, system: str) -> None:
        """A system, one that is covered unless it is named, gets tokens of the context, if ``decide`` lets it."""
        who = self._somebody_acting(which)
        under = self.acts_under[who]
        system = system or (sorted(under.systems)[which % len(under.systems)] if under else "nsw")
        user_session, now, client = self._standing(who), clock.now(), self.clients.get(system)
        grant = self.acts_under[who]
        if user_session.context is None or client is None:
            return
        verdict = acting.verdict(user_session, now, client)
        allowed = grant is None or grant in self._live(who, system)
        assert (verdict is Decision.LIVE) == allowed, (verdict, grant, system)
        if not allowed:
            return
        if system not in self.visited[who]:
            self.visited[who].add(system)
            values = {"id": new_id(), "context_id": user_session.context.id, "client_id": system}
            with transaction(self.world.database) as work:
                work.writing().execute(insert(Visit).values(**values, first_at=now, last_at=now))
        power = acting.power_of(user_session)
        if grant is not None and power is not None:
            grant.tokens.append((system, now, latest_expiry(power, now + timedelta(minutes=10))))

    @rule(which=dice, user_session=user_sessions)
    def officer_or_register(self, which: int, user_session: tuple[AccountStatus, bool]) -> None:
        """Somebody is suspended, reported, or neither any more; mostly a party to what can be used just now."""
        status, going = user_session
        live = [each for agent in range(5) for each in self._live(agent, None)]
        who = which % 5
        if which % 3 and live:
            grant = live[which % len(live)]
            who = grant.agent if which % 2 else grant.grantor
        self.world.change(self.people[who], status=status, going_concern=going)
        self.going[who] = going
        self.fit[who] = status is AccountStatus.ACTIVE and going
        self.accounts = {}

    @rule(hours=st.sampled_from((0, 0, 0.05, 1, 5, 11, 24)), works=st.booleans())
    def time_passes(self, hours: float, works: bool) -> None:
        """0: to five minutes before midnight. The worker ends what the rule no longer carries, if it *works*."""
        midnight = clock.end_of_bangkok_day(clock.bangkok_date(clock.now()))
        self.world.pass_time(hours=hours or max(0, (midnight - clock.now()).total_seconds() - 300) / 3600)
        if not works:
            return
        now = clock.now()
        gone = [
            who
            for who, grant in enumerate(self.acts_under)
            if grant is not None and self._standing(who).context and grant not in self._live(who, None)
        ]
        ended = self._try(lambda work: acting.end_invalid_contexts(work, now))
        assert ended == len(gone)
        for who in gone:
            self._left(who)
        over = [each for each in self.grants if each.over(bangkok_date(now)) and not each.noted and not each.final]
        assert self._try(lambda work: timekeeping.end_expired(work, now)) == len(over)
        for each in over:
            each.noted = True
        self.events += len(over)

    # What must hold

    @invariant()
    def program_says_what_the_text_says(self) -> None:
        type(self).steps += 1
        if not hasattr(self, "grants"):
            return
        with self.world.database.reader() as session:
            connection = session.connection()
            rows = {row.id: row for row in connection.execute(GRANTED)}
            contexts, told = connection.execute(OPEN).all(), dict(connection.execute(TOLD).all())
            recorded = connection.execute(RECORDED).scalar()
            if not self.accounts:
                ids = {"ids": [person.id for person in self.people]}
                self.accounts = {row.id: row for row in connection.execute(WHO, ids)}
        assert set(rows) == {grant.id for grant in self.grants}
        for grant in self.grants:
            self._holds(grant, rows[grant.id])
        self._no_two_open_grants_share_a_system_and_a_day()
        assert len(contexts) == len({login_id for login_id, _ in contexts}), "one name at a time"
        final = {grant.id for grant in self.grants if grant.final}
        assert not final & {delegation_id for _, delegation_id in contexts}, "it ends with the commit"
        assert told.get(LOGOUT_NOTICE, 0) == self.notices, "every system that was left is told, once"
        assert told.get(DELEGATION_NEWS, 0) == recorded == self.events, "both sides hear of each event, once"

    def _holds(self, grant: Grant, row: Any) -> None:
        """Who may act under it, where, now; what it was granted with; how long what was issued lasts."""
        now, today = clock.now(), clock.bangkok_date(clock.now())
        assert row.state.value == grant.word, "final states are final, and expiry is never written down"
        terms = Terms(row.scope, tuple(row.systems), row.start, row.end)
        assert row.terms_hash == terms.digest(row.grantor_id, row.agent_id), "terms never change"
        power = PowerOfAttorney.of(row, self.accounts[self.people[grant.grantor].id])
        alive = grant.word == "in_force" and grant.start <= today and not grant.over(today)
        alive = alive and self.fit[grant.grantor] and self.fit[grant.agent]
        for person in (grant.agent, grant.grantor):
            party = Party.of(self.accounts[self.people[person].id])
            for client in self.clients if alive and person == grant.agent else (None,):
                covered = client is None or client.client_id in grant.systems
                expected = alive and person == grant.agent and covered
                assert (decide(power, now, client, party) is Decision.LIVE) == expected, (grant, client, person)
        for system, issued, expiry in grant.tokens:
            assert expiry <= issued + timedelta(minutes=10)
            assert grant.end is None or expiry <= clock.end_of_bangkok_day(grant.end)
            assert system in grant.systems

    def _no_two_open_grants_share_a_system_and_a_day(self) -> None:
        today = clock.bangkok_date(clock.now())
        running = [each for each in self.grants if each.open(today)]
        for number, one in enumerate(running):
            for other in running[number + 1 :]:
                same = (one.grantor, one.agent) == (other.grantor, other.agent)
                assert not same or not one.meets(other.systems, other.start, other.end)

    # Helpers of the moves

    def _left(self, who: int) -> None:
        """The context of *who* has ended: its systems are owed a notice."""
        self.notices += len(self.visited[who])
        self.acts_under[who], self.visited[who] = None, set()

    def _somebody_acting(self, which: int) -> int:
        """Whoever acts for another just now, if anybody does."""
        acting_now = [who for who, grant in enumerate(self.acts_under) if grant is not None]
        return acting_now[which % len(acting_now)] if acting_now else which % 5

    def _live(self, agent: int, system: str | None) -> list[Grant]:
        """What the text lets *agent* act under now."""
        today = clock.bangkok_date(clock.now())
        return [
            each
            for each in self.grants
            if each.agent == agent
            and each.word == "in_force"
            and each.start <= today
            and not each.over(today)
            and self.fit[each.grantor]
            and self.fit[agent]
            and (system is None or system in each.systems)
        ]

    def _standing(self, who: int) -> UserSession:
        user_session = find_by_cookie(self.world.database, digest(self.secrets[who]))
        assert user_session is not None
        return user_session

    def _try(self, act: Callable[[Work], Any]) -> Any:
        """What the verb returns, or the refusal that it raises."""
        try:
            with transaction(self.world.database) as work:
                return act(work)
        except (GrantRefused, NotFound, PartyReported) as refusal:
            return refusal


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[tuple[World, clients.Clients]]:
    """SQLite in memory, on one connection; the systems of the mission."""
    entries = tuple(client_entry(name, **({"acting_for": "refused"} if name == "webboard" else {})) for name in SYSTEMS)
    file = write_clients(tmp_path / "clients.yaml", entries)
    settings = Settings(
        issuer="https://localhost",
        database_url="sqlite://",
        secret_key="secret-key-of-an-installation-under-test",
        clients_file=file,
        clock_offset_file=tmp_path / "clock_offset",
    )
    engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"isolation_level": None})
    Base.metadata.create_all(engine)
    clock.use_offset_file(settings.clock_offset_file)
    with Database("sqlite://", engine) as database:
        yield World(database, settings), clients.load(file, {})
    clock.use_offset_file(None)


@pytest.mark.parametrize("half", [1, 2])  # side by side
def test_walks_through_grants_keep_to_the_text(installation: tuple[World, clients.Clients], half: int) -> None:
    walk = type(f"Walk{half}", (Walk,), {"installation": installation, "steps": 0})
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        seed(half)(walk) if not FULL else walk,
        settings=hypothesis_settings(
            max_examples=WALKS,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            print_blob=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert walk.steps >= size(1_500, 5_000)  # type: ignore[attr-defined]
