"""Introspection (RFC 7662): whether a token lives and what it says; of one that does not, nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, User, World

from idp import clock

pytestmark = pytest.mark.clients(*GRANTED)


INACTIVE = {"active": False}


class TestAccessToken:
    """Section 2.2."""

    def test_it_tells_what_the_token_says(self, keeper: RelyingParty, browser: Browser, user: User) -> None:
        token = keeper.tokens(browser, scope="openid email")["access_token"]
        told = keeper.introspect(token)
        assert told == {**keeper.claims(token), "active": True, "token_type": "Bearer"}
        assert told.keys() == {
            *("active", "token_type", "iss", "sub", "aud", "exp", "iat", "jti", "client_id", "scope"),
            *("auth_time", "acr", "amr", "sid"),
        }
        assert (told["sub"], told["client_id"], told["aud"]) == (user.id, "keeper", ORIGIN)

    def test_it_tells_in_whose_name_member_by_member(
        self, keeper: RelyingParty, browser: Browser, user: User, world: World
    ) -> None:
        end = clock.bangkok_date(clock.now()) + timedelta(days=3)
        browser.act_for(world.delegation(world.user(), user, systems=["keeper"], end=end))
        answer = keeper.tokens(browser)
        said = keeper.claims(answer["access_token"])["acting_for"]
        assert said.keys() == {"iss", "sub", "sub_type", "delegation_id", "scope", "systems", "validity"}
        assert keeper.introspect(answer["access_token"])["acting_for"] == said
        assert keeper.introspect(answer["refresh_token"])["acting_for"] == said

    def test_hint_is_a_hint_only(self, keeper: RelyingParty, browser: Browser) -> None:
        answer = keeper.tokens(browser)
        for hint in (None, "access_token", "refresh_token", "nonsense"):
            for kind in ("access_token", "refresh_token"):
                assert keeper.introspect(answer[kind], token_type_hint=hint)["active"] is True

    def test_answer_is_for_nobodys_cache(self, app: Flask, keeper: RelyingParty, browser: Browser) -> None:
        """Whatever the answer is: one that was kept would hide the end of a power of attorney."""
        address, token = "/oauth2/introspect", keeper.tokens(browser)["access_token"]
        stranger = replace(keeper, secret="wrong-secret-of-forty-three-characters-long")
        client = app.test_client()
        answers = {
            "alive": keeper.ask(address, token=token),
            "ended": keeper.ask(address, token="x"),
            "no token": keeper.ask(address),
            "not proven": stranger.ask(address, token=token),
            "no client": client.post(address, base_url=ORIGIN, data={"token": token}),
            "repeated": client.post(f"{address}?x=1", base_url=ORIGIN, data={"token": [token, token]}),
            "by GET": client.get(address, base_url=ORIGIN),
            "too long": keeper.ask(address, token="x" * 20_000),
            "other host": client.post(address, base_url="https://elsewhere.example", data={"token": token}),
        }
        for _ in range(8):  # wrong secrets until they are told to wait
            answers["told to wait"] = stranger.ask(address, token=token)
        statuses = {what: answer.status_code for what, answer in answers.items()}
        assert (statuses["alive"], statuses["ended"], statuses["by GET"]) == (200, 200, 405)
        assert (statuses["not proven"], statuses["told to wait"]) == (401, 429)
        assert {what for what, answer in answers.items() if answer.headers["Cache-Control"] != "no-store"} == set()
        assert answers["alive"].mimetype == "application/json"


class TestInactive:
    """``docs/requirements/security.md``, row 44."""

    def test_ended_token_is_inactive_and_nothing_else_is_told(
        self, keeper: RelyingParty, browser: Browser, world: World
    ) -> None:
        answer = keeper.tokens(browser)
        revoked = keeper.tokens(browser)
        keeper.ask("/oauth2/revoke", token=revoked["refresh_token"])
        for kind in ("access_token", "refresh_token"):
            assert keeper.introspect(revoked[kind]) == INACTIVE
            assert keeper.introspect(answer[kind])["active"] is True
        browser.sign_out()
        for kind in ("access_token", "refresh_token"):
            assert keeper.introspect(answer[kind]) == INACTIVE
        own = keeper.own_token().get_json()["access_token"]
        world.pass_time(seconds=600)
        assert keeper.introspect(own) == INACTIVE

    def test_text_that_is_no_token_is_inactive(self, keeper: RelyingParty, browser: Browser) -> None:
        answer = keeper.tokens(browser)
        head, body, tail = answer["access_token"].split(".")
        for text in (
            "x",
            "..",
            "a.b.c",
            "ไทย",
            answer["id_token"],
            f"{head}.{body}.",
            f"{head}.{body}.{tail[:-4]}AAAA",
        ):
            assert keeper.introspect(text) == INACTIVE, text[:20]

    def test_token_of_another_client_is_inactive(self, app: Flask, keeper: RelyingParty, browser: Browser) -> None:
        """Nobody is told that what another system holds is good (``docs/requirements/security.md``, row 35)."""
        other, answer = RelyingParty(app), keeper.tokens(browser)
        for kind in ("access_token", "refresh_token"):
            assert other.introspect(answer[kind]) == INACTIVE
        assert keeper.introspect(other.tokens(browser)["access_token"]) == INACTIVE

    def test_refresh_token_tells_its_end_if_it_has_one(self, keeper: RelyingParty, browser: Browser) -> None:
        """The end of one that lives as long as its login is not known."""
        token = keeper.tokens(browser)["refresh_token"]
        assert keeper.introspect(token)["active"] is True
        assert "exp" not in keeper.introspect(token)
        offline = keeper.tokens(browser, scope="openid offline_access", prompt="consent")["refresh_token"]
        assert keeper.introspect(offline)["exp"] > clock.now().timestamp() + 86_400


class TestCaller:
    """Section 2.1: whoever asks has to prove who they are."""

    def test_introspection_needs_client_authentication(
        self, app: Flask, keeper: RelyingParty, browser: Browser
    ) -> None:
        token = keeper.tokens(browser)["access_token"]
        stranger = replace(keeper, secret="wrong-secret-of-forty-three-characters-long")
        for caller in (stranger, replace(keeper, auth="none"), RelyingParty(app, "nobody")):
            response = caller.ask("/oauth2/introspect", token=token)
            assert (response.status_code, response.get_json()["error"]) == (401, "invalid_client")
        poster = RelyingParty(app, "poster", auth="post")
        assert poster.introspect(poster.tokens(browser)["access_token"])["active"] is True

    def test_public_client_cannot_introspect(self, app: Flask, user: User, browser: Browser) -> None:
        public = RelyingParty(app, "mobile", auth="none")
        response = public.ask("/oauth2/introspect", token=public.tokens(browser)["access_token"])
        assert (response.status_code, response.get_json()["error"]) == (401, "invalid_client")

    def test_wrong_secrets_share_the_budget_of_the_token_endpoint(self, keeper: RelyingParty) -> None:
        stranger = replace(keeper, secret="wrong-secret-of-forty-three-characters-long")
        statuses = [stranger.ask(path, token="x").status_code for path in ("/oauth2/introspect", "/oauth2/revoke") * 3]
        assert statuses[-1] == 401
        assert stranger.ask("/oauth2/token", grant_type="client_credentials").status_code == 429
        assert keeper.ask("/oauth2/introspect", token="x").status_code == 200, "the right one is never held off"

    def test_request_without_or_with_two_tokens_is_invalid(self, keeper: RelyingParty) -> None:
        for fields in ({}, {"token": ""}, {"token": ["a", "b"]}):
            response: Any = keeper.ask("/oauth2/introspect", **fields)
            assert (response.status_code, response.get_json()["error"]) == (400, "invalid_request")
        assert keeper.app.test_client().get("/oauth2/introspect", base_url=ORIGIN).status_code == 405
