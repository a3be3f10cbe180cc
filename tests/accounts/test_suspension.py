"""Suspending and restoring: what stops at once, what the user reads, and what does not come back."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser, is_signed_in
from support.database_rows import account_of, logins_of
from support.delegated_tokens import OFFLINE, Scene, notices
from support.world import GRANTED, User, World

from idp import clock
from idp.accounts import suspension
from idp.accounts.locking import lock_account
from idp.db import Database, transaction
from idp.models import AccountStatus, ActingContext, AuditEvent
from idp.oidc.token import family_revocation
from idp.origin import HERE, Act

REASON = "เอกสารหมดอายุ <b>โปรดยื่นใหม่</b>"


def _suspend(database: Database, user: User, reason: str = REASON) -> None:
    act = Act(HERE, clock.now())
    with transaction(database) as work:
        session = work.writing()
        account = lock_account(session, user.id)
        family_revocation.revoke_of_party(session, user.id, "suspended", act)
        suspension.suspend(session, account, reason, act)


def _restore(database: Database, user: User) -> None:
    with transaction(database) as work:
        session = work.writing()
        suspension.restore(session, lock_account(session, user.id), Act(HERE, clock.now()))


def test_session_ends_at_once_and_the_sign_in_page_says_why(app: Flask, world: World, database: Database) -> None:
    user, browser = world.user(), Browser(app)
    browser.sign_in(user)
    _suspend(database, user)
    account = account_of(database, user)
    assert (account.status, account.suspension_reason) == (AccountStatus.SUSPENDED, REASON)
    assert account.suspended_at is not None
    assert set(logins_of(database).values()) == {"suspended"}
    assert not is_signed_in(browser.open("/"))
    page = browser.sign_in(user)
    assert page.status == 422
    assert REASON in page.words("main"), "the officer's words, as text"


def test_reason_is_told_after_the_right_password_only(app: Flask, world: World, database: Database) -> None:
    user = world.user()
    _suspend(database, user)
    assert "เอกสารหมดอายุ" not in Browser(app).sign_in(user, "Wrong-Password-1").text


def test_restored_account_signs_in_again(app: Flask, world: World, database: Database) -> None:
    user = world.user()
    _suspend(database, user)
    _restore(database, user)
    account = account_of(database, user)
    assert (account.status, account.suspended_at, account.suspension_reason) == (AccountStatus.ACTIVE, None, None)
    browser = Browser(app)
    browser.sign_in(user)
    assert is_signed_in(browser.open("/"))
    with database.reader() as session:
        events = session.scalars(select(AuditEvent.event).where(AuditEvent.event.like("account.%"))).all()
    assert list(events) == ["account.suspended", "account.restored"]


@pytest.mark.clients(*GRANTED)
@pytest.mark.parametrize("who", ["agent", "grantor"])
def test_offline_access_does_not_come_back_with_the_account(scene: Scene, who: str) -> None:
    """Suspended and restored within the same second, before any job runs."""
    scene.act()
    keeper = scene.party()
    tokens = keeper.tokens(scene.browser, **OFFLINE)
    sid = keeper.claims(tokens["id_token"])["sid"]
    user = scene.agent if who == "agent" else scene.grantor
    _suspend(scene.world.database, user)
    assert keeper.userinfo(tokens["access_token"]).status_code == 401
    with scene.world.database.reader() as session:
        assert notices(session, sid), "the system is told at once"
        assert session.scalars(select(ActingContext.ended_at).filter_by(id=sid)).one() is not None
    _restore(scene.world.database, user)
    assert keeper.refresh(tokens["refresh_token"]).get_json()["error"] == "invalid_grant"
    assert keeper.userinfo(tokens["access_token"]).status_code == 401
