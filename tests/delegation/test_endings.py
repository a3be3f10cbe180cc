"""Live revocation by the clock: a context that its delegation no longer carries is ended, and its systems are told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, func, select
from support.browsing import Browser
from support.relying_party import RelyingParty, answer_of
from support.world import User, World

from idp import clock, worker
from idp.crypto import digest
from idp.db import Database, transaction
from idp.delegation import acting, lifecycle
from idp.models import AccountStatus, ActingContext, AuditEvent, Delegation, OutboxMessage
from idp.origin import HERE, Act
from idp.sessions import lifecycle as sessions
from idp.sessions.lifecycle import Proof
from idp.sessions.session import find_by_cookie


@pytest.fixture
def parties(world: World) -> tuple[User, User]:
    return world.user("บริษัท ผู้มอบ จำกัด"), world.user()


Ends = Callable[[World, User, User], None]

SUSPENDED = {"status": AccountStatus.SUSPENDED}
ENDS: dict[str, tuple[Ends, str]] = {
    "last day": (lambda world, grantor, agent: _to_midnight(world, 0.1), "expired"),
    "grantor suspended": (lambda world, grantor, agent: world.change(grantor, **SUSPENDED), "suspended"),
    "agent suspended": (lambda world, grantor, agent: world.change(agent, **SUSPENDED), "suspended"),
    "grantor reported": (lambda world, grantor, agent: world.change(grantor, going_concern=False), "not_going_concern"),
    "agent reported": (lambda world, grantor, agent: world.change(agent, going_concern=False), "not_going_concern"),
}


def _to_midnight(world: World, beyond: float) -> None:
    midnight = clock.end_of_bangkok_day(clock.bangkok_date(clock.now()))
    world.pass_time(seconds=(midnight - clock.now()).total_seconds() + beyond)


def _acts(app: Flask, world: World, parties: tuple[User, User], **terms: Any) -> tuple[Browser, RelyingParty]:
    grantor, agent = parties
    browser, party = Browser(app), RelyingParty(app)
    browser.sign_in(agent)
    browser.act_for(world.delegation(grantor, agent, **terms))
    return browser, party


def _told(database: Database) -> list[tuple[str, str]]:
    with database.reader() as session:
        rows = session.scalars(select(OutboxMessage).where(OutboxMessage.kind == "logout_notice"))
        return [(row.receiver, row.payload["sid"]) for row in rows]


@pytest.mark.parametrize("how", ENDS)
def test_systems_are_told_whatever_ended_it(app: Flask, world: World, parties: tuple[User, User], how: str) -> None:
    _to_midnight(world, -60)
    browser, party = _acts(app, world, parties, end=clock.bangkok_date(clock.now()))
    tokens = party.tokens(browser)
    sid = party.claims(tokens["id_token"])["sid"]
    code = party.code(browser)
    worker.expire_delegations(world.database)
    assert _told(world.database) == [], "it lives"
    end, word = ENDS[how]
    end(world, *parties)
    assert party.userinfo(tokens["access_token"]).status_code == 401, "the right is gone before anybody tells"
    assert party.token(code).get_json()["error"] == "invalid_grant"
    worker.expire_delegations(world.database)
    worker.expire_delegations(world.database)
    assert _told(world.database) == [("e-license", sid)]
    with world.database.reader() as session:
        (record,) = session.scalars(select(AuditEvent).where(AuditEvent.event == "acting.ended"))
    assert (record.data["by"], record.data["context_id"]) == (word, sid)


def test_right_ends_at_midnight_and_not_a_moment_before(app: Flask, world: World, parties: tuple[User, User]) -> None:
    _to_midnight(world, -20)
    browser, party = _acts(app, world, parties, end=clock.bangkok_date(clock.now()))
    token = party.tokens(browser)["access_token"]
    worker.expire_delegations(world.database)
    assert party.userinfo(token).status_code == 200
    _to_midnight(world, 0)
    assert party.userinfo(token).status_code == 401
    assert answer_of(party.authorize(browser, prompt="none"))["error"] == "account_selection_required"


def test_what_lives_stays(app: Flask, world: World, parties: tuple[User, User]) -> None:
    browser, party = _acts(app, world, parties)
    own, other = Browser(app), world.user()
    own.sign_in(other)
    token = party.tokens(browser)["access_token"]
    world.change(other, going_concern=False)
    worker.run_scheduled_jobs(world.database)
    assert party.userinfo(token).status_code == 200
    assert own.open("/", follow=False).status == 200
    assert _told(world.database) == []


def _many(world: World, parties: tuple[User, User], how_many: int, **terms: Any) -> None:
    """So many contexts, each of a login of its own and under a delegation of its own."""
    grantor, agent = parties
    now, delegations = clock.now(), [world.delegation(grantor, agent, **terms) for _ in range(how_many)]
    with transaction(world.database) as work:
        session = work.writing()
        for delegation_id in delegations:
            _, secret = sessions.start(session, agent.id, Proof(password=True), Act(HERE, now), 10**6)
            user_session = find_by_cookie(work, digest(secret))
            assert user_session is not None
            assert sessions.switch(session, user_session, delegation_id, Act(HERE, now))


def _left(world: World) -> int:
    with world.database.reader() as session:
        acting_still = (ActingContext.ended_at.is_(None), ActingContext.delegation_id.is_not(None))
        return session.scalar(select(func.count()).where(*acting_still)) or 0


def test_many_at_once_are_ended_some_at_a_time(world: World, parties: tuple[User, User]) -> None:
    _many(world, parties, 3)
    world.change(parties[0], **SUSPENDED)
    ended = []
    for _ in range(3):
        with transaction(world.database) as work:
            ended.append(acting.end_invalid_contexts(work, clock.now(), 2))
    assert ended == [2, 1, 0]


def test_clock_waits_for_nobody(world: World, parties: tuple[User, User]) -> None:
    """Two workers at one midnight would wait for each other; what somebody holds is for the next round."""
    _many(world, parties, 2)
    world.change(parties[0], **SUSPENDED)
    with world.database.reader() as session:
        one = session.scalars(select(ActingContext).where(ActingContext.delegation_id.is_not(None)).limit(1)).one()
    ended = []
    with transaction(world.database) as work:
        work.writing().execute(select(ActingContext.id).filter_by(id=one.id).with_for_update())
        with transaction(world.database) as clocks:
            ended.append(acting.end_invalid_contexts(clocks, clock.now()))
    with transaction(world.database) as clocks:
        ended.append(acting.end_invalid_contexts(clocks, clock.now()))
    assert ended == [1, 1]


def test_round_goes_on_while_there_is_more_but_not_for_ever(world: World, parties: tuple[User, User]) -> None:
    """Thousands of windows end at one midnight; the notices of the first go out while the others end."""
    today = clock.bangkok_date(clock.now())
    _many(world, parties, worker.BATCHES + 1, end=today)
    _to_midnight(world, 0.1)
    worker.expire_delegations(world.database, 1)
    assert _left(world) == 1
    worker.expire_delegations(world.database, 1)
    assert _left(world) == 0
    with world.database.reader() as session:
        noted = session.scalars(select(Delegation.ended_at)).all()
    assert noted == [clock.end_of_bangkok_day(today)] * (worker.BATCHES + 1)


def test_looking_for_what_is_over_costs_three_statements(app: Flask, world: World, parties: tuple[User, User]) -> None:
    """For the contexts, the windows, and what outlasts its login: it is done every second."""
    _acts(app, world, parties)
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    event.listen(world.database.engine, "before_cursor_execute", note)
    worker.expire_delegations(world.database)
    event.remove(world.database.engine, "before_cursor_execute", note)
    assert len([each for each in statements if each.split()[0] not in ("BEGIN", "PRAGMA")]) == 3


def test_ended_by_the_grantor_it_is_not_told_twice(app: Flask, world: World, parties: tuple[User, User]) -> None:
    """State and contexts end together; what is over by its state is nothing for the clock."""
    browser, party = _acts(app, world, parties)
    party.tokens(browser)
    with world.database.reader() as session:
        delegation_id = session.scalars(
            select(ActingContext.delegation_id).where(ActingContext.ended_at.is_(None))
        ).one()
    assert delegation_id
    with transaction(world.database) as work:
        lifecycle.cancel(work, delegation_id, parties[0].id, "x", Act(HERE, clock.now()))
    assert len(_told(world.database)) == 1
    worker.run_scheduled_jobs(world.database)
    assert len(_told(world.database)) == 1
