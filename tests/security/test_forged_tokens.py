"""What a token is good for, and what passes for one.

``docs/requirements/security.md``, rows 35, 36, 38, 39, 40 and 43, cases 1, 2, 6, 20 and 25.
``tests/oidc/test_keys.py`` has every forgery that is known by name.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from flask import Flask
from hypothesis import given
from support.attacks.forging import ALGORITHMS, decoded, encoded, forged
from support.attacks.full_size import tries
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, answer_of
from support.world import GRANTED, World

from idp.oidc.keys.ring import LOGOUT_TOKEN
from idp.oidc.server import Protocol

pytestmark = pytest.mark.clients(*GRANTED)

Door = Callable[[str], int]
"""Presents a token; the status that means *accepted* is 200."""


class Doors:
    """Where tokens come in from outside, and a genuine one of each kind."""

    def __init__(self, app: Flask, world: World) -> None:
        self.app = app
        self.browser = Browser(app)
        self.user = world.user()
        self.browser.sign_in(self.user)
        self.party = RelyingParty(app)
        first, second = self.party.tokens(self.browser), RelyingParty(app, "nsw").tokens(self.browser)
        protocol: Protocol = app.extensions["idp.oidc"]
        claims = self.party.claims(first["id_token"])
        events = {"http://schemas.openid.net/event/backchannel-logout": {}}
        self.access, self.hint = first["access_token"], first["id_token"]
        self.own = RelyingParty(app, "keeper").own_token().get_json()["access_token"]
        self.others = [
            second["access_token"],
            second["id_token"],
            protocol.keys.sign({**claims, "events": events, "jti": "x"}, LOGOUT_TOKEN),
        ]
        self.doors: dict[str, tuple[Door, str]] = {
            "userinfo, header": (self._header, self.access),
            "userinfo, form": (self._form, self.access),
            "authorize": (self._authorize, self.hint),
            "logout": (self._logout, self.hint),
            "introspection": (self._introspection, self.access),
            "evaluation": (self._evaluation, self.own),
        }

    @property
    def tokens(self) -> list[str]:
        """Every genuine token."""
        return [self.access, self.hint, *self.others]

    def _header(self, token: str) -> int:
        sent = token.encode("utf-8", "surrogatepass").decode("latin-1")
        header = {"HTTP_AUTHORIZATION": f"Bearer {sent}"}
        return self.app.test_client().get("/oauth2/userinfo", base_url=ORIGIN, environ_overrides=header).status_code

    def _form(self, token: str) -> int:
        return self._post("/oauth2/userinfo", "access_token", token).status_code

    def _authorize(self, token: str) -> int:
        query = urlencode({**self.party.request(prompt="none"), "id_token_hint": token}, errors="surrogatepass")
        page = self.browser.open(f"/oauth2/authorize?{query}", follow=False)
        if page.status >= 500:
            return page.status
        return 200 if "code" in (answer := answer_of(page)) else 400 if answer["error"] == "invalid_request" else 599

    def _logout(self, token: str) -> int:
        query = urlencode({"id_token_hint": token}, errors="surrogatepass")
        return self.app.test_client().get(f"/logout?{query}", base_url=ORIGIN).status_code

    def _introspection(self, token: str) -> int:
        """401 stands for *not live*."""
        text = token.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
        answer = self.party.introspect(text)
        return 200 if answer.get("active") else 400 if "error" in answer else 401

    def _evaluation(self, token: str) -> int:
        sent = token.encode("utf-8", "surrogatepass").decode("latin-1")
        header = {"HTTP_AUTHORIZATION": f"Bearer {sent}"}
        asked = {"sub": "x", "acting_for": "y"}
        client = self.app.test_client()
        response = client.post("/delegations/evaluate", base_url=ORIGIN, json=asked, environ_overrides=header)
        return 400 if response.status_code == 403 else response.status_code

    def _post(self, path: str, name: str, token: str) -> Any:
        data = f"{name}={_as_value(token)}"
        form = "application/x-www-form-urlencoded"
        return self.app.test_client().post(path, base_url=ORIGIN, data=data, content_type=form)


def _as_value(text: str) -> str:
    """*text* as the value of a form field."""
    return urlencode({"": text}, errors="surrogatepass")[1:]


@pytest.fixture
def doors(app: Flask, world: World) -> Doors:
    """The doors of an installation at which somebody is signed in."""
    return Doors(app, world)


def test_forged_token_is_refused_everywhere(doors: Doors) -> None:
    """Anything made of five genuine tokens of three kinds, at every door: refused, and never a fault of ours."""

    @tries(60, 4_000)
    @given(token=forged(doors.tokens))
    def refused(token: str) -> None:
        for name, (door, _) in doors.doors.items():
            # An empty parameter counts as left out (RFC 6749 section 3.1): no hint, no token.
            expected = {200, 303} if not token and name in ("logout", "authorize") else {400, 401}
            assert door(token) in expected, name

    refused()
    for name, (door, genuine) in doors.doors.items():
        assert door(genuine) == 200, name


def test_token_header_does_not_choose_the_algorithm(doors: Doors) -> None:
    """With the genuine signature, with none, with one by HMAC over nothing: the header has no say."""
    for name, (door, genuine) in doors.doors.items():
        header, claims, signature = genuine.split(".")
        said = json.loads(decoded(header))
        for alg in ALGORITHMS:
            for tail in (signature, "", encoded(b"\0" * 32)):
                token = f"{encoded({**said, 'alg': alg})}.{claims}.{tail}"
                if token != genuine:
                    assert door(token) in (400, 401), (name, alg)
            twice = json.dumps(said)[:-1] + f', "alg": {json.dumps(alg)}}}'
            assert door(f"{encoded(twice.encode())}.{claims}.{signature}") in (400, 401), (name, alg)


def test_token_of_another_type_is_refused(doors: Doors) -> None:
    """ID token, access token and logout token, of the asking client and of another one."""
    for name, (door, genuine) in doors.doors.items():
        for token in doors.tokens:
            of_any_client = name.startswith("userinfo") or name == "logout"
            expected = _kind(token) == _kind(genuine) and (token == genuine or of_any_client)
            assert (door(token) == 200) is expected, (name, _kind(token))


def _kind(token: str) -> str:
    return str(json.loads(decoded(token.split(".")[0]))["typ"])


def test_sub_is_short_ascii_and_the_same_everywhere(app: Flask, world: World) -> None:
    """OpenID Connect Core 2: whatever the account is called."""
    for called in ("บริษัท ทดสอบ จำกัด", "x" * 5_000, "\u202eevil\u2028", '"><script>', "Ω" * 300):
        user, browser, party = world.user(called), Browser(app), RelyingParty(app)
        browser.client.set_cookie("lang", "en", domain="localhost")
        browser.sign_in(user, follow=False)
        tokens = party.tokens(browser)
        subjects = {party.claims(tokens[kind])["sub"] for kind in ("id_token", "access_token")}
        subjects.add(party.userinfo(tokens["access_token"]).get_json()["sub"])
        assert subjects == {user.id}
        assert user.id.isascii()
        assert 0 < len(user.id) <= 255


def test_access_token_is_limited_to_its_client_and_granted_scope(app: Flask, world: World) -> None:
    """``docs/requirements/security.md``, case 20:
    neither the token request nor the way the token is shown widens it."""
    browser = Browser(app)
    browser.sign_in(world.user())
    wide = "openid profile email phone address entity offline_access"
    for client_id, scope, granted in (
        ("e-license", "openid", "openid"),
        ("e-license", "openid email", "openid email"),
        ("narrow", wide, "openid profile"),
    ):
        party = RelyingParty(app, client_id)
        for asked in (None, wide, "openid", "admin"):
            response = party.token(party.code(browser, scope=scope), scope=asked)
            if response.status_code == 400:
                assert response.get_json()["error"] == "invalid_scope"
                continue
            answer = response.get_json()
            assert answer["scope"] == granted
            assert party.claims(answer["access_token"])["scope"] == granted
            plain = party.userinfo(answer["access_token"]).get_json()
            query = {"scope": wide, "claims": '{"userinfo":{"tax_id":{"essential":true}}}'}
            header = {"Authorization": f"Bearer {answer['access_token']}"}
            shown = app.test_client().get("/oauth2/userinfo", base_url=ORIGIN, query_string=query, headers=header)
            assert shown.get_json() == plain
            assert ("email" in plain) == ("email" in granted)
            assert ("name" in plain) == ("profile" in granted)
            assert plain.keys().isdisjoint({"tax_id", "phone_number"})


def test_client_cannot_choose_the_sub_of_its_tokens(app: Flask, world: World) -> None:
    """OpenID Connect Core 5.5.1: by the ``claims`` parameter or by any other name."""
    user, other, browser = world.user(), world.user(), Browser(app)
    browser.sign_in(user)
    mine = {
        *("sub", "iss", "aud", "azp", "client_id", "sid", "acr", "amr", "auth_time", "exp", "iat", "jti", "scope"),
        *("acting_for", "tax_id", "email_verified", "verified", "at_hash", "nonce"),
    }
    wanted = {name: {"value": other.id, "values": [other.id], "essential": True} for name in mine}
    for claims in ({"id_token": wanted, "userinfo": wanted}, {"userinfo": {"sub": {"value": other.id}}}):
        party = RelyingParty(app)
        named = {"claims": json.dumps(claims), "sub": other.id, "acting_for": other.id, "user": other.id}
        page = party.authorize(browser, scope="openid", prompt="none", **named)
        if "code" not in (answer := answer_of(page)):
            continue  # to refuse is right as well
        tokens = party.token(answer["code"], sub=other.id, client_id=party.client_id).get_json()
        for told in (
            party.claims(tokens["id_token"]),
            party.claims(tokens["access_token"]),
            party.userinfo(tokens["access_token"]).get_json(),
        ):
            assert told["sub"] == user.id
            assert told.get("client_id", party.client_id) == party.client_id
            assert told.get("iss", ORIGIN) == ORIGIN
            assert "acting_for" not in told
            assert other.id not in json.dumps(told)
