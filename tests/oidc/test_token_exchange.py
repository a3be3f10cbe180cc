"""Token exchange (RFC 8693): a system calls another one in the name of the user who uses it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from joserfc import jws
from support.browsing import Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, User, World

from idp import clock
from idp.db import transaction
from idp.delegation import lifecycle
from idp.origin import HERE, Act

pytestmark = pytest.mark.clients(*GRANTED)

ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token"


@pytest.fixture
def agent(world: World, browser: Browser) -> User:
    """Somebody who is signed in."""
    agent = world.user()
    browser.sign_in(agent)
    return agent


@pytest.fixture
def keeper(app: Flask, agent: User) -> RelyingParty:
    """The system that calls."""
    return RelyingParty(app, "keeper")


@pytest.fixture
def target(app: Flask) -> RelyingParty:
    """The system that is called."""
    return RelyingParty(app)


def _error(response: Any) -> str:
    assert response.status_code == 400, response.text
    return str(response.get_json()["error"])


class TestAnswer:
    """Sections 2.2 and 4.1."""

    def test_token_is_for_the_target_and_says_who_calls(
        self, keeper: RelyingParty, target: RelyingParty, browser: Browser, agent: User
    ) -> None:
        subject = keeper.tokens(browser, scope="openid profile")["access_token"]
        response = keeper.exchange(subject, "e-license")
        assert (response.status_code, response.headers["Cache-Control"]) == (200, "no-store")
        answer = response.get_json()
        assert answer.keys() == {"access_token", "issued_token_type", "token_type", "expires_in", "scope"}
        assert (answer["issued_token_type"], answer["token_type"]) == (ACCESS_TOKEN, "Bearer")
        before, claims = keeper.claims(subject), keeper.claims(answer["access_token"])
        header = jws.extract_compact(answer["access_token"].encode()).headers()
        assert (header["typ"], header["alg"]) == ("at+jwt", "ES256")
        assert (claims["aud"], claims["client_id"], claims["act"]) == ("e-license", "keeper", {"sub": "keeper"})
        for name in ("iss", "sub", "scope", "auth_time", "acr", "amr", "sid"):
            assert claims[name] == before[name]
        assert claims["jti"] != before["jti"]
        assert "acting_for" not in claims
        assert target.introspect(answer["access_token"]) == {**claims, "active": True, "token_type": "Bearer"}

    def test_it_keeps_in_whose_name(
        self, keeper: RelyingParty, target: RelyingParty, browser: Browser, agent: User, world: World
    ) -> None:
        grantor = world.user()
        browser.act_for(world.delegation(grantor, agent, systems=["keeper", "e-license"]))
        subject = keeper.tokens(browser)["access_token"]
        token = keeper.exchange(subject, "e-license").get_json()["access_token"]
        assert keeper.claims(token)["acting_for"] == keeper.claims(subject)["acting_for"]
        assert not {"name", "tax_id"} & keeper.claims(token)["acting_for"].keys()
        assert target.introspect(token)["acting_for"]["sub"] == grantor.id
        assert target.introspect(token)["sub"] == agent.id

    def test_it_opens_nothing_here_and_goes_no_further(
        self, app: Flask, keeper: RelyingParty, target: RelyingParty, browser: Browser
    ) -> None:
        token = keeper.exchange(keeper.tokens(browser)["access_token"], "e-license").get_json()["access_token"]
        assert keeper.userinfo(token).status_code == 401
        assert _error(keeper.exchange(token, "nsw")) == "invalid_request"
        assert RelyingParty(app, "nsw").introspect(token) == {"active": False}
        assert keeper.introspect(token)["active"] is True


class TestNeverMore:
    """It is never for more than the subject token, and never lives longer."""

    def test_scope_is_narrowed_never_widened(self, keeper: RelyingParty, browser: Browser) -> None:
        subject = keeper.tokens(browser, scope="openid email offline_access", prompt="consent")["access_token"]
        assert keeper.exchange(subject, "e-license").get_json()["scope"] == "openid email"
        assert keeper.exchange(subject, "narrow").get_json()["scope"] == "openid"
        assert keeper.exchange(subject, "e-license", scope="email").get_json()["scope"] == "email"
        for wide in ("openid profile", "offline_access", "admin"):
            assert _error(keeper.exchange(subject, "e-license", scope=wide)) == "invalid_scope"

    def test_it_never_outlives_its_parent(self, keeper: RelyingParty, browser: Browser, world: World) -> None:
        subject = keeper.tokens(browser)["access_token"]
        world.pass_time(minutes=7)
        answer = keeper.exchange(subject, "e-license").get_json()
        assert answer["expires_in"] <= 180
        assert keeper.claims(answer["access_token"])["exp"] <= keeper.claims(subject)["exp"]

    @pytest.mark.parametrize("end", ["revoked", "family", "signed out", "replayed"])
    def test_it_dies_with_its_parent(
        self, keeper: RelyingParty, target: RelyingParty, browser: Browser, end: str
    ) -> None:
        code = keeper.code(browser)
        answer = keeper.token(code).get_json()
        token = keeper.exchange(answer["access_token"], "e-license").get_json()["access_token"]
        assert target.introspect(token)["active"] is True
        ends: dict[str, Callable[[], Any]] = {
            "revoked": lambda: keeper.ask("/oauth2/revoke", token=answer["access_token"]),
            "family": lambda: keeper.ask("/oauth2/revoke", token=answer["refresh_token"]),
            "signed out": lambda: [browser.open("/logout"), browser.press("logout-confirm")],
            "replayed": lambda: keeper.token(code),
        }
        ends[end]()
        assert target.introspect(token) == {"active": False}
        assert _error(keeper.exchange(answer["access_token"], "e-license")) == "invalid_request"

    def test_it_dies_with_the_delegation(
        self, keeper: RelyingParty, target: RelyingParty, browser: Browser, agent: User, world: World
    ) -> None:
        grantor = world.user()
        delegation_id = world.delegation(grantor, agent)
        browser.act_for(delegation_id)
        subject = keeper.tokens(browser)["access_token"]
        token = keeper.exchange(subject, "e-license").get_json()["access_token"]
        with transaction(world.database) as work:
            lifecycle.cancel(work, delegation_id, grantor.id, "x", Act(HERE, clock.now()))
        assert target.introspect(token) == {"active": False}
        assert _error(keeper.exchange(subject, "e-license")) == "invalid_request"

    def test_after_a_switch_the_old_name_gets_no_new_token(
        self, keeper: RelyingParty, browser: Browser, agent: User, world: World
    ) -> None:
        subject = keeper.tokens(browser)["access_token"]
        browser.act_for(world.delegation(world.user(), agent))
        assert keeper.userinfo(subject).status_code == 200, "it runs out by itself"
        assert _error(keeper.exchange(subject, "e-license")) == "invalid_request"

    def test_it_ends_with_the_delegations_last_day(
        self, app: Flask, keeper: RelyingParty, agent: User, world: World
    ) -> None:
        today = clock.bangkok_date(clock.now())
        delegation_id = world.delegation(world.user(), agent, end=today)
        left = clock.end_of_bangkok_day(today) - clock.now()
        world.pass_time(seconds=(left - timedelta(seconds=100)).total_seconds())
        browser = Browser(app)  # the other one's login may have ended with an hour, or live
        browser.sign_in(agent)
        browser.act_for(delegation_id)
        answer = keeper.exchange(keeper.tokens(browser)["access_token"], "e-license").get_json()
        assert answer["expires_in"] <= 100


class TestTarget:
    """Section 2.2.2: ``invalid_target``."""

    def test_delegation_has_to_cover_the_target(
        self, keeper: RelyingParty, browser: Browser, agent: User, world: World
    ) -> None:
        """Token exchange keeps ``acting_for``, so the target is asked as any system is.

        ``docs/requirements/acting-for.md``, row 13.
        """
        browser.act_for(world.delegation(world.user(), agent, systems=["keeper", "nsw"]))
        subject = keeper.tokens(browser)["access_token"]
        assert keeper.exchange(subject, "nsw").status_code == 200
        assert _error(keeper.exchange(subject, "e-license")) == "invalid_target"
        assert _error(keeper.exchange(subject, "webboard")) == "invalid_target"

    def test_what_is_no_target(self, keeper: RelyingParty, browser: Browser) -> None:
        """Unknown, the caller itself, this provider; one that wants a delegation, or two factors; one that cannot ask
        whether a token lives, and so cannot keep others'.
        """
        subject = keeper.tokens(browser)["access_token"]
        for audience in ("app", "mobile", "nobody", "keeper", "https://localhost", "agents-only", "sure", "ไทย", "a b"):
            assert _error(keeper.exchange(subject, audience)) == "invalid_target", audience

    def test_oneself_may_go_where_delegations_may_not(self, keeper: RelyingParty, browser: Browser) -> None:
        assert keeper.exchange(keeper.tokens(browser)["access_token"], "webboard").status_code == 200


class TestSubject:
    """Section 2.1: which tokens may be exchanged, and by whom."""

    def test_only_by_the_client_that_it_was_issued_to(
        self, app: Flask, keeper: RelyingParty, target: RelyingParty, browser: Browser
    ) -> None:
        others = target.tokens(browser)["access_token"]
        assert _error(keeper.exchange(others, "nsw")) == "invalid_request"
        assert _error(target.exchange(others, "nsw")) == "unauthorized_client"
        assert replace(keeper, auth="none").exchange(others, "nsw").status_code == 401

    def test_only_live_access_tokens_of_users(self, keeper: RelyingParty, browser: Browser, world: World) -> None:
        answer = keeper.tokens(browser)
        own = keeper.own_token().get_json()["access_token"]
        for token in (own, answer["id_token"], answer["refresh_token"], "x", answer["access_token"][:-4] + "AAAA"):
            assert _error(keeper.exchange(token, "e-license")) == "invalid_request"
        world.pass_time(seconds=600)
        assert _error(keeper.exchange(answer["access_token"], "e-license")) == "invalid_request"

    def test_what_is_not_supported_is_said(self, keeper: RelyingParty, browser: Browser) -> None:
        token = keeper.tokens(browser)["access_token"]
        refresh = "urn:ietf:params:oauth:token-type:refresh_token"
        bad: tuple[dict[str, str | None], ...] = (
            {"subject_token": None},
            {"subject_token_type": None},
            {"subject_token_type": refresh},
            {"requested_token_type": refresh},
            {"audience": None},
            {"resource": "https://e-license.example.test/"},
            {"actor_token": token, "actor_token_type": ACCESS_TOKEN},
        )
        for changes in bad:
            assert _error(keeper.exchange(token, "e-license", **changes)) == "invalid_request", changes
        assert keeper.exchange(token, "e-license", requested_token_type=ACCESS_TOKEN).status_code == 200
