"""Who signs in again keeps the session or ends it."""

from __future__ import annotations

from flask import Flask
from sqlalchemy import select
from support.browsing import Browser
from support.database_rows import counted, rows_of
from support.relying_party import RelyingParty
from support.world import PASSWORD, World

from idp.accounts.sign_in.new_device import NEW_BROWSER
from idp.db import Database
from idp.models import AuditEvent, Login, OutboxMessage
from idp.sessions.notices import LOGOUT_NOTICE

COOKIE = "__Host-idp-login"


class TestSigningInAgain:
    """One browser, one login: signing in again leaves no second one behind."""

    def test_same_user_keeps_the_login_and_gets_a_new_secret(
        self, app: Flask, world: World, browser: Browser, database: Database
    ) -> None:
        user = world.user()
        browser.sign_in(user)
        party = RelyingParty(app)
        before, old = party.claims(party.tokens(browser)["id_token"]), browser.cookie(COOKIE) or ""
        world.pass_time(seconds=5)
        party.authorize(browser, prompt="login")
        browser.press("login-submit", username=user.user_name, password=PASSWORD)
        after = party.claims(party.tokens(browser)["id_token"])
        assert after["sid"] == before["sid"]
        assert before["auth_time"] + 5 <= after["auth_time"] <= before["auth_time"] + 15
        assert browser.cookie(COOKIE) != old
        assert counted(database, Login) == 1
        with database.reader() as session:
            assert session.scalars(select(OutboxMessage.kind)).all() == [NEW_BROWSER], "no system hears of it"
        thief = Browser(app)
        thief.client.set_cookie(COOKIE, old, domain="localhost", secure=True)
        assert thief.open("/", follow=False).location == "/login"

    def test_same_user_goes_on_in_the_same_name(self, app: Flask, world: World, browser: Browser) -> None:
        agent, grantor = world.user(), world.user("บริษัท ผู้มอบ จำกัด")
        delegation = world.delegation(grantor, agent)
        browser.sign_in(agent)
        browser.act_for(delegation)
        party = RelyingParty(app)
        before = party.claims(party.tokens(browser)["id_token"])
        party.authorize(browser, prompt="login")
        browser.press("login-submit", username=agent.user_name, password=PASSWORD)
        after = party.claims(party.tokens(browser)["id_token"])
        assert before["acting_for"] == after["acting_for"]
        assert before["sid"] == after["sid"]

    def test_another_account_ends_the_first_login_and_tells_its_systems(
        self, app: Flask, world: World, browser: Browser, database: Database
    ) -> None:
        first, second = world.user("บริษัท แรก จำกัด"), world.user("บริษัท ที่สอง จำกัด")
        browser.sign_in(first)
        license_system, window = RelyingParty(app), RelyingParty(app, "nsw")
        token = license_system.tokens(browser)
        sid = license_system.claims(token["id_token"])["sid"]
        window.tokens(browser)
        old = browser.cookie(COOKIE) or ""
        license_system.authorize(browser, prompt="login")
        browser.press("login-submit", username=second.user_name, password=PASSWORD)
        assert second.name in browser.open("/").words("in-whose-name")
        assert license_system.userinfo(token["access_token"]).status_code == 401
        with database.reader() as session:
            told = [
                (each.receiver, each.payload)
                for each in session.scalars(select(OutboxMessage).filter_by(kind=LOGOUT_NOTICE))
            ]
            ended = session.scalars(select(Login.ended_by).where(Login.account_id == first.id)).all()
        assert {(receiver, notice["sid"], notice["sub"]) for receiver, notice in told} == {
            ("e-license", sid, first.id),
            ("nsw", sid, first.id),
        }
        assert len(told) == 2
        assert ended == ["another_account"]
        ending = next(event for event in rows_of(database, AuditEvent) if event.event == "login.ended")
        assert (ending.account_id, ending.data["by"]) == (first.id, "another_account")
        thief = Browser(app)
        thief.client.set_cookie(COOKIE, old, domain="localhost", secure=True)
        assert thief.open("/", follow=False).location == "/login"

    def test_another_account_is_not_let_into_what_the_first_one_was_asked(
        self, app: Flask, world: World, browser: Browser
    ) -> None:
        """``id_token_hint`` names the first user; the second one signs in: the system learns no code."""
        first, second = world.user(), world.user()
        browser.sign_in(first)
        party = RelyingParty(app)
        hint = party.tokens(browser)["id_token"]
        party.authorize(browser, prompt="login", id_token_hint=hint)
        page = browser.press("login-submit", username=second.user_name, password=PASSWORD)
        assert "error=login_required" in (page.location or "")
