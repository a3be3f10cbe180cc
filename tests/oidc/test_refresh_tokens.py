"""Refresh tokens (RFC 6749 section 6; OpenID Connect Core 11 and 12; RFC 9700 section 4.14)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select
from support.browsing import Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, OFFLINE_SECONDS, PASSWORD, User, World, password_hash, write_clients

from idp import clock, worker
from idp.accounts import mail_links
from idp.accounts.locking import lock_account
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.passwords import change
from idp.accounts.second_factor import factors
from idp.accounts.sign_in import not_me
from idp.config import Settings
from idp.crypto import digest
from idp.db import Database, transaction
from idp.models import AuditEvent, RefreshToken
from idp.oidc.token import families
from idp.origin import HERE, Act

pytestmark = pytest.mark.clients(*GRANTED)

OFFLINE = {"scope": "openid profile offline_access", "prompt": "consent"}


@pytest.fixture
def mobile(app: Flask, user: User) -> RelyingParty:
    """A public one."""
    return RelyingParty(app, "mobile", auth="none")


def _error(response: Any) -> str:
    assert response.status_code == 400, response.text
    assert response.headers["Cache-Control"] == "no-store"
    return str(response.get_json()["error"])


def _events(database: Database, label: str) -> list[dict[str, Any]]:
    with database.reader() as session:
        return [row.data for row in session.scalars(select(AuditEvent).filter_by(event=label))]


class TestAnswer:
    """What a refresh gives."""

    def test_new_tokens_of_the_same_sign_in(self, keeper: RelyingParty, browser: Browser, world: World) -> None:
        """OpenID Connect Core 12.2: iss, sub, aud, auth_time as before, a new iat, no nonce."""
        first = keeper.tokens(browser)
        world.pass_time(seconds=90)
        response = keeper.refresh(first["refresh_token"])
        assert response.status_code == 200
        assert response.headers["Cache-Control"] == "no-store"
        second = response.get_json()
        assert second.keys() == {"token_type", "access_token", "expires_in", "scope", "id_token", "session_state"}
        before, after = keeper.claims(first["id_token"]), keeper.claims(second["id_token"])
        assert first["session_state"] == second["session_state"] == before["sid"]
        same = ("iss", "sub", "aud", "auth_time", "acr", "amr", "sid")
        assert [before[name] for name in same] == [after[name] for name in same]
        assert after["iat"] >= before["iat"] + 90
        assert "nonce" in before
        assert "nonce" not in after
        assert second["access_token"] != first["access_token"]
        assert keeper.userinfo(second["access_token"]).status_code == 200
        assert keeper.userinfo(first["access_token"]).status_code == 200

    def test_claims_asked_for_by_name_are_told_again(self, keeper: RelyingParty, browser: Browser) -> None:
        named = '{"id_token": {"name": null}, "userinfo": {"tax_id": null}}'
        first = keeper.tokens(browser, scope="openid", claims=named)
        second = keeper.refresh(first["refresh_token"]).get_json()
        assert keeper.claims(second["id_token"])["name"]
        assert keeper.userinfo(second["access_token"]).get_json().keys() == {"sub", "tax_id"}

    def test_only_a_client_whose_entry_lists_it_gets_one(
        self, app: Flask, keeper: RelyingParty, browser: Browser
    ) -> None:
        other = RelyingParty(app)
        assert "refresh_token" not in other.tokens(browser)
        assert _error(other.refresh(keeper.tokens(browser)["refresh_token"])) == "unauthorized_client"

    def test_token_is_long_random_and_kept_as_a_hash(
        self, keeper: RelyingParty, browser: Browser, database: Database
    ) -> None:
        token = keeper.tokens(browser)["refresh_token"]
        assert len(token) >= 43
        with database.reader() as session:
            (kept,) = session.scalars(select(RefreshToken.secret_hash))
        assert kept == digest(token)

    def test_token_of_another_client_is_refused(
        self, keeper: RelyingParty, mobile: RelyingParty, browser: Browser
    ) -> None:
        token = keeper.tokens(browser)["refresh_token"]
        assert _error(mobile.refresh(token)) == "invalid_grant"
        assert keeper.refresh(token).status_code == 200

    def test_what_is_no_refresh_token_is_refused(self, keeper: RelyingParty) -> None:
        for token in ("", "x", "a.b.c", "x" * 16_384, "ไทย"):
            assert _error(keeper.refresh(token)) == ("invalid_grant" if token else "invalid_request")

    def test_client_has_to_prove_itself(self, keeper: RelyingParty, browser: Browser) -> None:
        token = keeper.tokens(browser)["refresh_token"]
        stranger = replace(keeper, secret="wrong-secret-of-forty-three-characters-long")
        assert stranger.refresh(token).status_code == 401
        assert replace(keeper, auth="none").refresh(token).status_code == 401
        assert keeper.refresh(token).status_code == 200


class TestScope:
    """RFC 6749 section 6: narrowed, never widened."""

    def test_refresh_narrows_the_scope_and_never_widens_it(self, keeper: RelyingParty, browser: Browser) -> None:
        token = keeper.tokens(browser, scope="openid profile email")["refresh_token"]
        narrow = keeper.refresh(token, scope="openid email").get_json()
        assert narrow["scope"] == keeper.claims(narrow["access_token"])["scope"] == "openid email"
        assert "name" not in keeper.userinfo(narrow["access_token"]).get_json()
        for wide in ("openid profile email phone", "openid admin", "offline_access openid"):
            assert _error(keeper.refresh(token, scope=wide)) == "invalid_scope"
        assert keeper.refresh(token).get_json()["scope"] == "openid profile email"

    def test_without_openid_there_is_no_id_token_and_no_userinfo(self, keeper: RelyingParty, browser: Browser) -> None:
        answer = keeper.refresh(keeper.tokens(browser)["refresh_token"], scope="profile").get_json()
        assert not {"id_token", "session_state"} & answer.keys()
        response = keeper.userinfo(answer["access_token"])
        assert response.status_code == 403
        assert 'error="insufficient_scope"' in response.headers["WWW-Authenticate"]


class TestEnd:
    """Without ``offline_access`` a refresh token lives as long as its login."""

    def test_refresh_token_ends_with_the_session(
        self, keeper: RelyingParty, browser: Browser, database: Database
    ) -> None:
        token = keeper.tokens(browser)["refresh_token"]
        browser.sign_out()
        assert _error(keeper.refresh(token)) == "invalid_grant"
        (event,) = _events(database, "token.family_revoked")
        assert event["by"] == "ended"

    def test_refresh_token_ends_when_the_session_is_idle_or_over(
        self, keeper: RelyingParty, browser: Browser, world: World, user: User
    ) -> None:
        token = keeper.tokens(browser)["refresh_token"]
        for _ in range(23):
            world.pass_time(minutes=31)
            browser.open("/", follow=False)
        assert keeper.refresh(token).status_code == 200
        world.pass_time(minutes=31)
        assert _error(keeper.refresh(token)) == "invalid_grant"
        browser.sign_in(user)
        second = keeper.tokens(browser)["refresh_token"]
        world.pass_time(minutes=61)
        assert _error(keeper.refresh(second)) == "invalid_grant"

    def test_it_goes_on_when_the_login_is_renewed(
        self, keeper: RelyingParty, browser: Browser, world: World, user: User, database: Database
    ) -> None:
        token = keeper.tokens(browser)["refresh_token"]
        for _ in range(80):
            world.pass_time(minutes=50)
            if browser.open("/login?again=1").has("login-submit"):
                browser.sign_in(user)
        with transaction(database) as work:
            families.sweep(work.writing(), clock.now())
        assert keeper.refresh(token).status_code == 200

    def test_suspension_ends_refresh_and_access_tokens(
        self, keeper: RelyingParty, browser: Browser, world: World, user: User
    ) -> None:
        answer = keeper.tokens(browser)
        world.change(user, status="suspended")
        assert _error(keeper.refresh(answer["refresh_token"])) == "invalid_grant"
        world.change(user, status="active")
        assert _error(keeper.refresh(answer["refresh_token"])) == "invalid_grant", "the family is revoked"
        assert keeper.userinfo(answer["access_token"]).status_code == 401

    def test_own_new_password_ends_those_of_other_logins_alone(
        self, app: Flask, keeper: RelyingParty, browser: Browser, user: User
    ) -> None:
        """RFC 9700 section 4.14.2: what the login carries stays with it; the owner has just proven who they are."""
        other = Browser(app)
        other.sign_in(user)
        mine, theirs = keeper.tokens(browser), keeper.tokens(other)
        browser.open("/account/password")
        new = "Another-Password-2"
        browser.press("password-submit", current_password=PASSWORD, password=new, password_confirm=new)
        assert keeper.refresh(mine["refresh_token"]).status_code == 200
        assert keeper.userinfo(mine["access_token"]).status_code == 200
        assert _error(keeper.refresh(theirs["refresh_token"])) == "invalid_grant"
        assert keeper.userinfo(theirs["access_token"]).status_code == 401

    def test_replayed_authorization_code_revokes_the_refresh_token(
        self, keeper: RelyingParty, browser: Browser
    ) -> None:
        code = keeper.code(browser)
        answer = keeper.token(code).get_json()
        second = keeper.refresh(answer["refresh_token"]).get_json()
        assert _error(keeper.token(code)) == "invalid_grant"
        assert _error(keeper.refresh(answer["refresh_token"])) == "invalid_grant"
        for token in (answer["access_token"], second["access_token"]):
            assert keeper.userinfo(token).status_code == 401


class TestOffline:
    """OpenID Connect Core 11."""

    def test_it_outlasts_the_login(self, keeper: RelyingParty, browser: Browser, world: World) -> None:
        answer = keeper.tokens(browser, **OFFLINE)
        assert answer["scope"] == "openid profile offline_access"
        before = keeper.claims(answer["id_token"])
        browser.sign_out()
        world.pass_time(days=29)
        second = keeper.refresh(answer["refresh_token"]).get_json()
        after = keeper.claims(second["id_token"])
        assert [before[name] for name in ("sub", "auth_time", "sid")] == [
            after[name] for name in ("sub", "auth_time", "sid")
        ]
        assert keeper.userinfo(second["access_token"]).status_code == 200
        assert keeper.introspect(second["access_token"])["active"] is True

    def test_offline_refresh_token_ends_after_the_clients_lifetime(
        self, keeper: RelyingParty, browser: Browser, world: World
    ) -> None:
        token = keeper.tokens(browser, **OFFLINE)["refresh_token"]
        world.pass_time(seconds=OFFLINE_SECONDS - 30)
        assert 0 < keeper.refresh(token).get_json()["expires_in"] <= 30
        world.pass_time(seconds=31)
        assert _error(keeper.refresh(token)) == "invalid_grant"

    def test_without_it_a_refresh_token_ends_with_the_login(self, keeper: RelyingParty, browser: Browser) -> None:
        answer = keeper.tokens(browser, scope="openid", prompt="consent")
        assert answer["scope"] == "openid"
        browser.sign_out()
        assert _error(keeper.refresh(answer["refresh_token"])) == "invalid_grant"

    def test_it_ends_when_the_entry_lists_it_no_more(
        self, app: Flask, keeper: RelyingParty, browser: Browser, settings: Settings
    ) -> None:
        token = keeper.tokens(browser, **OFFLINE)["refresh_token"]
        entry = next(entry for entry in GRANTED if entry["client_id"] == "keeper")
        without = {**entry, "scope": "openid profile"}
        others = tuple(each for each in GRANTED if each is not entry)
        write_clients(settings.clients_file, (*others, without))
        app.extensions["idp.clients"]._next_check = 0
        assert _error(keeper.refresh(token)) == "invalid_grant"

    def test_suspension_ends_an_unused_offline_refresh_token(
        self, keeper: RelyingParty, browser: Browser, world: World, user: User
    ) -> None:
        answer = keeper.tokens(browser, **OFFLINE)
        browser.open("/logout")
        browser.press("logout-confirm")
        world.change(user, status="suspended")
        worker.run_scheduled_jobs(world.database)
        world.change(user, status="active")
        assert _error(keeper.refresh(answer["refresh_token"])) == "invalid_grant"

    def test_new_password_ends_offline_refresh_and_access_tokens(self, keeper: RelyingParty, browser: Browser) -> None:
        """Also where the login itself stays: whoever changes the password expects that nobody else is left."""
        answer = keeper.tokens(browser, **OFFLINE)
        browser.open("/account/password")
        new = "Another-Password-2"
        page = browser.press("password-submit", current_password=PASSWORD, password=new, password_confirm=new)
        assert page.status == 200
        assert keeper.userinfo(answer["access_token"]).status_code == 401
        assert _error(keeper.refresh(answer["refresh_token"])) == "invalid_grant"
        again = keeper.tokens(browser, **OFFLINE)
        assert keeper.refresh(again["refresh_token"]).status_code == 200

    @pytest.mark.parametrize("how", ["turned off", "taken away", "reset", "disowned"])
    def test_reset_of_factor_or_password_ends_offline_refresh_tokens(
        self,
        keeper: RelyingParty,
        browser: Browser,
        database: Database,
        user: User,
        how: str,
        settings: Settings,
    ) -> None:
        """Every way by which an account's password or factor goes."""
        answer = keeper.tokens(browser, **OFFLINE)
        with transaction(database) as work:
            session, now = work.writing(), clock.now()
            account = lock_account(session, user.id)
            if how == "turned off":
                factors.turn_off(session, user.id, now)
            elif how == "taken away":
                factors.settle(session, user.id, now, removed=True)
            elif how == "reset":
                change.replace(session, settings, account, password_hash(), "reset", Act(HERE, now))
            else:
                link = mail_links.make(session, user.id, account.email, LinkPurpose.NOT_ME, now)
                assert not_me.answer(work, link, settings, Act(HERE, now), lambda *_: None)
        assert _error(keeper.refresh(answer["refresh_token"])) == "invalid_grant"
        assert keeper.userinfo(answer["access_token"]).status_code == 401

    def test_new_factor_ends_nothing(
        self, keeper: RelyingParty, browser: Browser, database: Database, user: User
    ) -> None:
        answer = keeper.tokens(browser, **OFFLINE)
        with transaction(database) as work:
            factors.settle(work.writing(), user.id, clock.now())
        assert keeper.refresh(answer["refresh_token"]).status_code == 200


class TestPublicClient:
    """RFC 9700 section 4.14.2: a token is used once, and a second use ends the family."""

    def test_public_clients_refresh_token_works_once(
        self, mobile: RelyingParty, browser: Browser, world: World, database: Database
    ) -> None:
        first = mobile.tokens(browser)
        second = mobile.refresh(first["refresh_token"]).get_json()
        third = mobile.refresh(second["refresh_token"]).get_json()
        tokens = [each["refresh_token"] for each in (first, second, third)]
        assert len(set(tokens)) == 3
        world.pass_time(seconds=11)
        assert _error(mobile.refresh(tokens[0])) == "invalid_grant"
        assert _error(mobile.refresh(tokens[2])) == "invalid_grant", "the family has ended"
        for answer in (first, second, third):
            assert mobile.userinfo(answer["access_token"]).status_code == 401
        (event,) = _events(database, "token.family_revoked")
        assert (event["by"], event["client_id"]) == ("reuse", "mobile")

    def test_refresh_repeated_within_ten_seconds_is_answered(
        self, mobile: RelyingParty, browser: Browser, world: World
    ) -> None:
        """The client did not get the answer: it is none the worse for asking again."""
        first = mobile.tokens(browser)
        lost = mobile.refresh(first["refresh_token"]).get_json()
        world.pass_time(seconds=5)
        got = mobile.refresh(first["refresh_token"])
        assert got.status_code == 200
        assert got.get_json().keys() == lost.keys()
        assert mobile.refresh(got.get_json()["refresh_token"]).status_code == 200

    def test_refresh_repeated_after_ten_seconds_ends_the_family(
        self, mobile: RelyingParty, browser: Browser, world: World
    ) -> None:
        first = mobile.tokens(browser)
        following = mobile.refresh(first["refresh_token"]).get_json()
        world.pass_time(seconds=11)
        assert _error(mobile.refresh(first["refresh_token"])) == "invalid_grant"
        assert _error(mobile.refresh(following["refresh_token"])) == "invalid_grant"

    def test_only_one_of_two_refresh_answers_can_be_refreshed(
        self, mobile: RelyingParty, browser: Browser, world: World
    ) -> None:
        """Somebody else got the other: that shows as soon as both have been used."""
        first = mobile.tokens(browser)["refresh_token"]
        one, other = (mobile.refresh(first).get_json()["refresh_token"] for _ in range(2))
        world.pass_time(minutes=5)
        latest = mobile.refresh(one).get_json()["refresh_token"]
        world.pass_time(seconds=11)
        assert _error(mobile.refresh(other)) == "invalid_grant"
        assert _error(mobile.refresh(latest)) == "invalid_grant"

    def test_two_refresh_answers_cannot_be_used_side_by_side(
        self, mobile: RelyingParty, browser: Browser, world: World
    ) -> None:
        """Without waiting: whoever uses the one has got an answer, so the other is somebody else's."""
        first = mobile.tokens(browser)["refresh_token"]
        one, other = (mobile.refresh(first).get_json()["refresh_token"] for _ in range(2))
        latest = mobile.refresh(one).get_json()["refresh_token"]
        assert _error(mobile.refresh(other)) == "invalid_grant"
        assert _error(mobile.refresh(latest)) == "invalid_grant"

    def test_refresh_has_no_grace_once_the_next_token_was_used(
        self, mobile: RelyingParty, browser: Browser, world: World
    ) -> None:
        first = mobile.tokens(browser)["refresh_token"]
        second = mobile.refresh(first).get_json()["refresh_token"]
        third = mobile.refresh(second).get_json()["refresh_token"]
        assert _error(mobile.refresh(first)) == "invalid_grant"
        assert _error(mobile.refresh(third)) == "invalid_grant"

    def test_rotation_never_makes_it_last_longer(self, mobile: RelyingParty, browser: Browser, world: World) -> None:
        token = mobile.tokens(browser, **OFFLINE)["refresh_token"]
        for _ in range(3):
            world.pass_time(days=9)
            token = mobile.refresh(token).get_json()["refresh_token"]
        world.pass_time(days=4)
        assert _error(mobile.refresh(token)) == "invalid_grant"

    def test_rotated_offline_token_ends_with_the_password(
        self, mobile: RelyingParty, browser: Browser, world: World, user: User
    ) -> None:
        """What counts is when the family began, not when its last token was made."""
        token = mobile.tokens(browser, **OFFLINE)["refresh_token"]
        changed = clock.now()
        token = mobile.refresh(token).get_json()["refresh_token"]
        world.change(user, credentials_changed_at=changed)
        assert _error(mobile.refresh(token)) == "invalid_grant"

    def test_confidential_client_keeps_its_token(self, keeper: RelyingParty, browser: Browser, world: World) -> None:
        """FAPI 2.0 section 5.3.2.1: it proves itself each time."""
        token = keeper.tokens(browser)["refresh_token"]
        for _ in range(3):
            world.pass_time(seconds=40)
            answer = keeper.refresh(token).get_json()
            assert "refresh_token" not in answer


def test_refresh_tokens_are_swept_some_at_a_time_after_their_end(
    keeper: RelyingParty, browser: Browser, world: World, database: Database
) -> None:
    for changes in ({}, OFFLINE):
        keeper.refresh(keeper.tokens(browser, **changes)["refresh_token"])
    for passed, left in (({"hours": 1}, 2), ({"hours": 37}, 1), ({"days": 31}, 0)):
        world.pass_time(**passed)
        with transaction(database) as work:
            families.sweep(work.writing(), clock.now())
        with database.reader() as session:
            assert session.scalar(select(func.count()).select_from(RefreshToken)) == left
