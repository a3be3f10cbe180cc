"""Two that want the same rows: held in one order, and who loses all the same is tried once more."""

from __future__ import annotations

import re
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, select, text
from sqlalchemy.exc import OperationalError
from support.browsing import Browser
from support.relying_party import RelyingParty
from support.world import PASSWORD, User, World

from idp.accounts.registered_data import going_concern
from idp.clock import now
from idp.db import Database, transaction
from idp.delegation import lifecycle
from idp.models import Account, ActingContext, Delegation, DelegationState, Login
from idp.origin import HERE, Act
from idp.registers.records import RecordNotFound
from idp.sessions import lifecycle as sessions

#: The order in which rows are held, as docs/architecture.md has it.
ORDER = ("account", "delegation", "login", "acting_context", "visit")
_HOLDS = re.compile(
    r"^\s*UPDATE (\w+) |FOR (?:NO KEY UPDATE|UPDATE|SHARE|KEY SHARE)(?: OF (\w+))?( SKIP LOCKED)?", re.I
)


@contextmanager
def _seen(database: Database) -> Iterator[list[list[tuple[str, str]]]]:
    """Which tables each transaction held rows of, in the order of its statements, with the statements."""
    done: list[list[tuple[str, str]]] = []
    under_way: dict[int, list[tuple[str, str]]] = defaultdict(list)

    def note(connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        for found in _HOLDS.finditer(statement):
            table = found[1] or found[2] or re.findall(r"FROM (\w+)", statement)[-1]
            if table in ORDER and not found[3]:
                under_way[id(connection.connection.dbapi_connection)].append((table, statement))

    def end(connection: Any) -> None:
        if held := under_way.pop(id(connection.connection.dbapi_connection), None):
            done.append(held)

    listened = (("before_cursor_execute", note), ("commit", end), ("rollback", end))
    for name, act in listened:
        event.listen(database.engine, name, act)
    try:
        yield done
    finally:
        for name, act in listened:
            event.remove(database.engine, name, act)


def _agent_of(world: World, grantors: int = 1) -> tuple[User, list[User], list[str]]:
    agent = world.user("ตัวแทน ทดสอบ")
    givers = [world.user(f"บริษัท ผู้มอบ {number} จำกัด") for number in range(grantors)]
    return agent, givers, [world.delegation(giver, agent) for giver in givers]


def test_rows_are_held_in_one_order(app: Flask, world: World, database: Database) -> None:
    agent, (grantor, _other), (first, second) = _agent_of(world, 2)
    with _seen(database) as done:
        browser, system = Browser(app), RelyingParty(app)
        browser.sign_in(agent)
        system.tokens(browser)
        browser.act_for(first)
        system.tokens(browser)
        browser.act_for(second)
        system.tokens(browser)
        for _ in range(2):
            (another := Browser(app)).sign_in(agent)
            another.act_for(first)
            system.tokens(another)
        with transaction(database) as work:
            lifecycle.cancel(work, first, grantor.id, "", Act(HERE, now()))
        with transaction(database) as work:
            sessions.end_logins(work.writing(), agent.id, "others", Act(HERE, now()))
        with transaction(database) as work:
            lifecycle.renounce(work, second, agent.id, Act(HERE, now()))
        browser.open("/logout")
    assert len(done) > 15
    assert {table for held in done for table, _ in held} >= set(ORDER) - {"account"}
    for held in done:
        ranks = [ORDER.index(table) for table, _ in held]
        assert ranks == sorted(ranks), [table for table, _ in held]


def test_many_rows_are_held_by_their_ids(app: Flask, world: World, database: Database) -> None:
    """An ``UPDATE`` of many takes them as it finds them: those that end several name them in order first."""
    agent, (grantor,), (delegation_id,) = _agent_of(world)
    (browser := Browser(app)).sign_in(agent)
    browser.act_for(delegation_id)
    RelyingParty(app).tokens(browser)
    with _seen(database) as done:
        with transaction(database) as work:
            lifecycle.cancel(work, delegation_id, grantor.id, "", Act(HERE, now()))
        with transaction(database) as work:
            sessions.end_logins(work.writing(), agent.id, "others", Act(HERE, now()))
        with transaction(database) as work:
            sessions.end_expired(work.writing(), now())
    several = [statement for held in done for table, statement in held if table in ("login", "acting_context", "visit")]
    assert several
    for statement in several:
        by_one_id = re.search(r"\.id = %\(", statement) or re.search(r"visit\.id IN \(%", statement)
        assert by_one_id or re.search(r"ORDER BY \w+\.id", statement), statement


def test_who_loses_a_deadlock_is_done_once_more(app: Flask, world: World, database: Database) -> None:
    """Somebody holds the open context and then wants the delegation, against the order: it costs the cancel a turn."""
    agent, (grantor,), (delegation_id,) = _agent_of(world)
    (acting := Browser(app)).sign_in(agent)
    acting.act_for(delegation_id)
    (browser := Browser(app)).sign_in(grantor)
    browser.open(f"/delegations/{delegation_id}")
    browser.press("cancel-submit", reason="ทดสอบ")
    with ThreadPoolExecutor(1) as pool, database.engine.connect() as against:
        with against.begin():
            against.execute(text("SET LOCAL deadlock_timeout = '60s'"))  # so that the other one is ended
            context = select(ActingContext.id).where(ActingContext.delegation_id == delegation_id)
            against.execute(context.with_for_update())
            pressed = pool.submit(browser.press, "cancel-submit")
            _wait_for_somebody_waiting(database)
            against.execute(select(Delegation.id).where(Delegation.id == delegation_id).with_for_update())
        page = pressed.result(30)
    assert page.status == 200, page.words()
    with database.reader() as session:
        assert session.get_one(Delegation, delegation_id).state is DelegationState.CANCELLED
        assert session.scalars(select(ActingContext.ended_at).filter_by(delegation_id=delegation_id)).one() is not None


def _wait_for_somebody_waiting(database: Database) -> None:
    for _ in range(6_000):
        with database.reader() as session:
            if session.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")):
                return
        time.sleep(0.01)
    raise AssertionError("nobody waits")


def test_cancels_and_ends_and_codes_at_once_end_well(app: Flask, world: World, database: Database) -> None:
    """Many open contexts of one agent under one delegation; all are wanted by all at one moment."""
    agent, (grantor,), (delegation_id,) = _agent_of(world)
    readers = []
    for _ in range(6):
        (browser := Browser(app)).sign_in(agent, PASSWORD)
        browser.act_for(delegation_id)
        RelyingParty(app).tokens(browser)
        readers.append(browser)
    start = threading.Barrier(8)

    def at_once(act: Any) -> Any:
        start.wait()
        return act()

    def cancel() -> None:
        with transaction(database) as work:
            lifecycle.cancel(work, delegation_id, grantor.id, "", Act(HERE, now()))

    def end_others() -> None:
        with transaction(database) as work:
            sessions.end_logins(work.writing(), agent.id, "others", Act(HERE, now()))

    acts: list[Any] = [cancel, end_others]
    acts += [lambda each=each: RelyingParty(app).authorize(each).status for each in readers]
    with ThreadPoolExecutor(8) as pool:
        results = [future.result(60) for future in [pool.submit(at_once, act) for act in acts]]
    assert all(status < 500 for status in results[2:])
    with database.reader() as session:
        assert session.get_one(Delegation, delegation_id).state is DelegationState.CANCELLED
        assert session.scalars(select(Login.id).filter_by(account_id=agent.id, ended_at=None)).all() == []
        assert session.scalars(select(ActingContext.id).filter_by(ended_at=None)).all() == []


def test_both_parties_are_held_before_the_state_of_one_is_noted(world: World, database: Database) -> None:
    """Or a grant that notes the agent's state, and then waits for the grantor, meets one that holds the grantor."""
    grantor, agent = sorted((world.user(), world.user()), key=lambda party: party.id)
    with database.reader() as session:
        account = session.get_one(Account, agent.id)
    with transaction(database) as work:
        going_concern.store_states(
            work.writing(), [going_concern.RegisterReply(account, RecordNotFound())], now(), (grantor.id, agent.id)
        )
        for held in (grantor, agent):
            one = select(Account.id).where(Account.id == held.id).with_for_update(nowait=True)
            with transaction(database) as other, pytest.raises(OperationalError, match="could not obtain lock"):
                other.writing().execute(one)
