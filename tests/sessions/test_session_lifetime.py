"""How many sessions there are, and when they are over: idle, after twelve hours, or because there are too many."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask
from sqlalchemy import event, select
from support.browsing import Browser
from support.database_rows import counted
from support.relying_party import RelyingParty
from support.world import World

from idp import clock
from idp.db import Database, transaction
from idp.models import ActingContext, AuditEvent, Login, OutboxMessage
from idp.origin import HERE, Act
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof


def test_last_seen_is_written_at_most_once_a_minute(
    app: Flask, database: Database, world: World, browser: Browser
) -> None:
    browser.sign_in(world.user())
    updates: list[str] = []
    event.listen(
        database.engine,
        "before_cursor_execute",
        lambda *call: updates.append(call[2]) if "last_seen_at=" in call[2] else None,
    )
    browser.open("/")
    assert not updates
    world.pass_time(seconds=61)
    browser.open("/")
    browser.open("/")
    assert len(updates) == 1


def test_login_runs_out_after_twelve_hours_and_after_an_idle_one(world: World, browser: Browser) -> None:
    user = world.user()
    browser.sign_in(user)
    for _ in range(23):
        world.pass_time(minutes=30)
        assert browser.open("/", follow=False).status == 200
    world.pass_time(minutes=31)
    assert browser.open("/", follow=False).status == 303
    browser.sign_in(user)
    world.pass_time(minutes=61)
    assert browser.open("/", follow=False).status == 303


def _open(database: Database, account_id: str) -> list[str]:
    with database.reader() as session:
        return list(session.scalars(select(Login.id).filter_by(account_id=account_id, ended_at=None)))


def test_fifty_logins_at_once_and_the_systems_of_the_others_are_told(
    world: World, app: Flask, database: Database
) -> None:
    user, other = world.user(), world.user()
    visited = Browser(app)
    visited.sign_in(user)
    RelyingParty(app, "e-license").code(visited)
    (first,) = _open(database, user.id)
    with transaction(database) as work:
        session, now = work.writing(), clock.now()
        lifecycle.start(session, other.id, Proof(password=True), Act(HERE, now), 3600)
        for number in range(1, 50):
            lifecycle.start(session, user.id, Proof(password=True), Act(HERE, now + timedelta(seconds=number)), 3600)
    assert len(_open(database, user.id)) == 50
    assert first in _open(database, user.id)
    world.pass_time(minutes=5)
    before = counted(database, OutboxMessage)
    last = Browser(app)
    last.sign_in(user)
    assert len(_open(database, user.id)) == 50
    assert first not in _open(database, user.id)
    assert len(_open(database, other.id)) == 1
    with database.reader() as session:
        assert session.get_one(Login, first).ended_by == "too_many"
        assert session.scalars(select(ActingContext.ended_at).filter_by(login_id=first)).one()
        kinds = session.scalars(select(OutboxMessage.kind).order_by(OutboxMessage.created_at)).all()
        assert "logout_notice" in kinds[before:]
        ended = session.scalars(select(AuditEvent).filter_by(event="login.ended", account_id=user.id)).one()
        assert ended.data["by"] == "too_many"
    assert visited.open("/account").has("login-submit")
    assert not last.open("/account").has("login-submit")
