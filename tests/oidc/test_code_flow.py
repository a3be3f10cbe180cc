"""Authorization code flow (OpenID Connect Core 3.1): what a signed-in user's system gets."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, answer_of
from support.world import GRANTED, World, client_entry

from idp import clock
from idp.db import Database
from idp.oidc.keys import cache


def _header(token: str) -> dict[str, str]:
    encoded = token.split(".")[0]
    header: dict[str, str] = json.loads(base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)))
    return header


pytestmark = pytest.mark.clients(*GRANTED, client_entry("signed", id_token_signed_response_alg="PS256"))


@pytest.mark.parametrize(
    ("client_id", "auth", "alg"),
    [
        ("e-license", "basic", "RS256"),
        ("nsw", "basic", "ES256"),
        ("signed", "basic", "PS256"),
        ("poster", "post", "RS256"),
        ("app", "none", "RS256"),
    ],
)
def test_id_token_says_who_signed_in_and_how(
    app: Flask, world: World, browser: Browser, client_id: str, auth: str, alg: str
) -> None:
    user = world.user()
    browser.sign_in(user)
    party = RelyingParty(app, client_id, auth=auth)
    answer = party.tokens(browser)
    claims = party.claims(answer["id_token"])
    now = clock.now().timestamp()
    half = hashlib.sha256(answer["access_token"].encode()).digest()[:16]
    assert _header(answer["id_token"])["alg"] == alg
    assert claims["iss"] == ORIGIN
    assert claims["sub"] == user.id
    assert claims["aud"] == client_id
    assert claims["nonce"] == party.nonce
    assert claims["at_hash"] == base64.urlsafe_b64encode(half).decode().rstrip("=")
    assert claims["acr"] == "urn:idp:acr:password"
    assert claims["amr"] == ["pwd"]
    assert now - 10 < claims["auth_time"] <= claims["iat"] <= now < claims["exp"] <= now + 600
    assert claims["sid"]
    assert claims.keys() == {
        *("iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "acr", "amr", "at_hash", "sid"),
    }


def test_token_answer_is_for_nobodys_cache(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    response = party.token(party.code(browser))
    assert response.headers["Cache-Control"] == "no-store"
    answer = response.get_json()
    assert answer["token_type"] == "Bearer"
    assert answer["expires_in"] == 600
    assert "refresh_token" not in answer


def test_access_token_is_a_jwt_for_this_provider(app: Flask, world: World, browser: Browser) -> None:
    """RFC 9068 section 2.2."""
    user = world.user()
    browser.sign_in(user)
    party = RelyingParty(app)
    answer = party.tokens(browser, scope="openid email")
    claims = party.claims(answer["access_token"])
    assert _header(answer["access_token"])["typ"] == "at+jwt"
    assert _header(answer["access_token"])["alg"] == "ES256"
    assert claims["aud"] == claims["iss"] == ORIGIN
    assert claims["client_id"] == "e-license"
    assert claims["sub"] == user.id
    assert claims["scope"] == "openid email"
    assert claims["jti"]
    assert claims["exp"] - claims["iat"] == 600


def test_nonce_is_left_out_when_none_was_sent(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    assert "nonce" not in party.claims(party.tokens(browser, nonce=None)["id_token"])


def test_state_comes_back_byte_for_byte(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    for state in ("x" * 1024, "-._~ %26&=+\"<>'ไทย\\", None):
        answer = answer_of(party.authorize(browser, state=state))
        assert answer.get("state") == state


def test_registered_query_of_the_redirect_address_stays_as_it_is(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app, "query")
    page = party.authorize(browser, redirect_uri="https://query.example.test/callback?one=1&two=%2F")
    assert page.location
    assert page.location.startswith("https://query.example.test/callback?one=1&two=%2F&code=")


def test_scope_is_cut_to_what_the_client_may_have(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app, "narrow")
    answer = party.tokens(browser, scope="email openid unknown profile entity")
    assert answer["scope"] == "openid profile"
    userinfo = party.userinfo(answer["access_token"]).get_json()
    assert "name" in userinfo
    assert "email" not in userinfo
    assert "tax_id" not in userinfo


def test_first_visit_signs_in_and_goes_on(app: Flask, world: World, browser: Browser) -> None:
    user = world.user()
    party = RelyingParty(app)
    page = party.authorize(browser)
    assert "ระบบ e-license" in page.words()
    assert "code_challenge" not in page.url
    answer = answer_of(browser.sign_in(user))
    assert party.claims(party.token(answer["code"]).get_json()["id_token"])["sub"] == user.id


def test_post_to_authorize_works_as_get(app: Flask, world: World, browser: Browser) -> None:
    user = world.user()
    browser.sign_in(user)
    party = RelyingParty(app)
    page = browser.post("/oauth2/authorize", party.request(), follow=False)
    assert page.status == 303
    assert party.state not in (page.location or "")
    answer = answer_of(browser.open(page.location or ""))
    assert party.token(answer["code"]).status_code == 200


def test_asking_for_the_head_alone_gives_no_code(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    answer = browser.client.head(RelyingParty(app).url(), base_url=ORIGIN)
    assert answer.status_code == 405
    assert "Location" not in answer.headers


def test_systems_see_one_login(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    first, second = RelyingParty(app), RelyingParty(app, "nsw")
    one, two = first.claims(first.tokens(browser)["id_token"]), second.claims(second.tokens(browser)["id_token"])
    assert (one["sid"], one["sub"], one["auth_time"]) == (two["sid"], two["sub"], two["auth_time"])


@pytest.mark.parametrize("client_id", ["e-license", "keeper"])
def test_code_flow_of_a_signed_in_user_costs_at_most_twelve_statements(
    app: Flask, database: Database, world: World, browser: Browser, client_id: str
) -> None:
    """Also where a refresh token comes with it."""
    browser.sign_in(world.user())
    party = RelyingParty(app, client_id)
    party.userinfo(party.tokens(browser)["access_token"])
    statements: list[str] = []
    for engine in (database.engine,):
        event.listen(engine, "before_cursor_execute", lambda *call: statements.append(call[2]))
    party = RelyingParty(app, client_id)
    party.userinfo(party.tokens(browser)["access_token"])
    besides = ("BEGIN", "COMMIT", "ROLLBACK", "SELECT signing_key.")  # those once in half a second, for all requests
    counted = [text for text in statements if not text.startswith(besides)]
    assert 0 < len(counted) <= 12, "\n".join(counted)


def test_code_flow_of_a_signed_in_user_costs_fifteen_round_trips(
    app: Flask, database: Database, world: World, browser: Browser, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Of PostgreSQL's own library's trace: a single read is one; ``BEGIN``, each statement, ``COMMIT`` are one each."""
    for age in ("LOOK_AFTER", "FRESH"):  # of the keys, which are read twice a second for all requests
        monkeypatch.setattr(cache, age, 3600.0)
    browser.sign_in(world.user())
    database.engine.dispose()
    trace, seen = (tmp_path / "trace").open("w+b"), [0]

    def trace_connection(driver: Any, _: object) -> None:
        driver.pgconn.trace(trace.fileno())

    def round_trips() -> int:
        seen.append((tmp_path / "trace").read_bytes().count(b"ReadyForQuery"))
        return seen[-1] - seen[-2]

    event.listen(database.engine, "connect", trace_connection)
    for is_counted in (False, True):  # the first flow connects
        party = RelyingParty(app)
        round_trips()
        code = party.code(browser)
        authorize = round_trips()
        token = party.token(code).get_json()["access_token"]
        redeem = round_trips()
        party.userinfo(token)
        assert not is_counted or (authorize, redeem, round_trips()) == (6, 8, 1)
    event.remove(database.engine, "connect", trace_connection)
    database.engine.dispose()
    trace.close()


class TestUserinfo:
    """OpenID Connect Core 5.3."""

    def test_every_way_of_presenting_the_token(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        party = RelyingParty(app)
        token = party.tokens(browser)["access_token"]
        client = app.test_client()
        header = {"Authorization": f"Bearer {token}"}
        answers = [
            client.get("/oauth2/userinfo", base_url=ORIGIN, headers=header),
            client.get("/oauth2/userinfo", base_url=ORIGIN, headers={"Authorization": f"bearer {token}"}),
            client.post("/oauth2/userinfo", base_url=ORIGIN, headers=header),
            client.post("/oauth2/userinfo", base_url=ORIGIN, data={"access_token": token}),
        ]
        assert [answer.status_code for answer in answers] == [200] * 4
        assert len({answer.text for answer in answers}) == 1
        assert answers[0].headers["Cache-Control"] == "no-store"
        assert answers[0].get_json()["sub"] == user.id

    def test_claims_by_scope(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        party = RelyingParty(app)
        userinfo = party.userinfo(party.tokens(browser)["access_token"]).get_json()
        assert userinfo["name"] == userinfo["registered_name"] == user.name
        assert userinfo["preferred_username"] == user.user_name
        assert userinfo["locale"] == "th"
        assert isinstance(userinfo["updated_at"], int)
        assert userinfo["email"] == f"operator{user.tax_id}@example.com"
        assert userinfo["email_verified"] is True
        assert userinfo["phone_number"] == "+66812345678"
        assert userinfo["phone_number_verified"] is False
        assert userinfo["telephone"] == "024306800"
        assert userinfo["address"]["postal_code"] == "10400"
        assert userinfo["address"]["country"] == "TH"
        assert userinfo["entity_type"] == "juristic_person"
        assert userinfo["tax_id"] == user.tax_id
        assert userinfo["registration_date"] == "2001-02-03"
        assert (userinfo["registered_data"], userinfo["verified"]) == ("register", False)
        assert not {"verified_by", "ial"} & set(userinfo)
        assert "birthdate" not in userinfo
        assert "acting_for" not in userinfo
        assert None not in userinfo.values()

    def test_openid_alone_gives_the_subject_alone(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        party = RelyingParty(app)
        token = party.tokens(browser, scope="openid")["access_token"]
        assert party.userinfo(token).get_json() == {"sub": user.id}

    @pytest.mark.parametrize("kind", ["nothing", "garbage", "id_token", "cut", "query", "unsigned"])
    def test_refuses_what_is_no_access_token(self, app: Flask, world: World, browser: Browser, kind: str) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app)
        answer = party.tokens(browser)
        token = answer["access_token"]
        body = token.split(".")[1]
        headers = {
            "nothing": {},
            "garbage": {"Authorization": "Bearer garbage"},
            "id_token": {"Authorization": f"Bearer {answer['id_token']}"},
            "cut": {"Authorization": f"Bearer {token[:-4]}"},
            "query": {},
            "unsigned": {"Authorization": f"Bearer eyJhbGciOiJub25lIn0.{body}."},
        }[kind]
        query = {"access_token": token} if kind == "query" else None
        response = app.test_client().get("/oauth2/userinfo", base_url=ORIGIN, headers=headers, query_string=query)
        assert response.status_code == 401
        assert response.headers["WWW-Authenticate"].startswith("Bearer")
        assert "sub" not in response.get_json()

    def test_body_of_a_get_is_not_looked_at(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        form = {"access_token": RelyingParty(app).tokens(browser)["access_token"]}
        assert app.test_client().get("/oauth2/userinfo", base_url=ORIGIN, data=form).status_code == 401

    def test_refuses_two_tokens(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        token = RelyingParty(app).tokens(browser)["access_token"]
        response = app.test_client().post(
            "/oauth2/userinfo",
            base_url=ORIGIN,
            headers={"Authorization": f"Bearer {token}"},
            data={"access_token": token},
        )
        assert response.status_code == 400
        assert response.get_json()["error"] == "invalid_request"

    def test_token_dies_after_ten_minutes(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app)
        token = party.tokens(browser)["access_token"]
        world.pass_time(seconds=590)
        assert party.userinfo(token).status_code == 200
        world.pass_time(seconds=10)
        assert party.userinfo(token).status_code == 401

    def test_token_dies_with_its_login(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app)
        token = party.tokens(browser)["access_token"]
        browser.sign_out()
        response = party.userinfo(token)
        assert response.status_code == 401
        assert 'error="invalid_token"' in response.headers["WWW-Authenticate"]

    def test_token_dies_when_its_account_is_suspended(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        party = RelyingParty(app)
        token = party.tokens(browser)["access_token"]
        world.change(user, status="suspended")
        assert party.userinfo(token).status_code == 401
