"""Anything at the doors for systems: never a fault of ours, and never more than what was granted."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from support.attacks.anything import ANY_TEXT, HOSTILE, form_of, multipart_of, pairs
from support.attacks.full_size import tries
from support.attacks.racing import basic
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, TOKEN_EXCHANGE, World

from idp.oidc import evaluation_endpoint
from idp.oidc.grants.exchange import ISSUED_KIND

pytestmark = pytest.mark.clients(*GRANTED)

GRANTS = ("refresh_token", "client_credentials", TOKEN_EXCHANGE)
ACCEPTED = {200, 400, 401, 413}


class Caller:
    """A system with every grant, and somebody who has used it."""

    def __init__(self, app: Flask, world: World) -> None:
        browser, self.user = Browser(app), world.user()
        browser.sign_in(self.user)
        self.party = RelyingParty(app, "keeper")
        self.tokens = self.party.tokens(browser, scope="openid email")
        self.own = self.party.own_token().get_json()["access_token"]
        self.others = RelyingParty(app, "e-license").tokens(browser)["access_token"]
        self._client = app.test_client()

    def send(self, path: str, fields: list[tuple[str, str]], multipart: bool) -> Any:
        """The answer to a form of the client: JSON, for nobody's cache."""
        options = multipart_of(fields) if multipart else form_of(fields)
        response = self._client.post(path, base_url=ORIGIN, headers=basic("keeper"), **options)
        assert response.status_code in ACCEPTED, response.text
        assert response.headers["Cache-Control"] == "no-store"
        assert ("error" in response.get_json()) == (response.status_code != 200)
        return response


@pytest.fixture
def caller(app: Flask, world: World) -> Caller:
    """With tokens of every kind."""
    return Caller(app, world)


def test_anything_for_a_refresh_an_exchange_or_a_token_of_ones_own(caller: Caller) -> None:
    """RFC 6749 sections 4.4 and 6, RFC 8693: who the tokens speak of, and for what, is not the caller's to say."""
    known = {
        "grant_type": GRANTS,
        "refresh_token": (caller.tokens["refresh_token"],),
        "subject_token": (caller.tokens["access_token"], caller.own, caller.others),
        "subject_token_type": (ISSUED_KIND,),
        "audience": ("e-license", "nsw", "webboard", "keeper", "nobody"),
        "scope": ("", "openid", "email", "openid profile"),
    }
    names = ("requested_token_type", "actor_token", "resource", "sub", "acting_for", "client_id", "offline_access")
    others = {caller.tokens["id_token"], caller.others}

    @tries(80, 4_000)
    @given(fields=pairs(known, names), multipart=st.booleans())
    def answered(fields: list[tuple[str, str]], multipart: bool) -> None:
        response = caller.send("/oauth2/token", fields, multipart)
        if response.status_code == 200:
            said = caller.party.claims(response.get_json()["access_token"])
            assert said["client_id"] == "keeper"
            assert said["sub"] in (caller.user.id, "keeper")
            assert set(said.get("scope", "").split()) <= {"openid", "email"}
            assert said["aud"] in (ORIGIN, "e-license", "nsw", "webboard")
            assert ("act" in said) == (said["aud"] != ORIGIN)
            assert "acting_for" not in said
            assert not others & set(dict(fields).values()) or said["aud"] == ORIGIN

    answered()


def test_anything_at_introspection_and_revocation(caller: Caller) -> None:
    """RFC 7662 and 7009: of what is not the caller's own, nothing is told and nothing is done."""
    given_back = caller.party.own_token().get_json()["access_token"]
    known = {
        "introspect": (caller.own, caller.tokens["refresh_token"], caller.others, caller.tokens["id_token"]),
        "revoke": (given_back, caller.others, caller.tokens["id_token"]),
    }

    @tries(80, 4_000)
    @given(data=st.data(), door=st.sampled_from(sorted(known)), multipart=st.booleans())
    def answered(data: st.DataObject, door: str, multipart: bool) -> None:
        fields = data.draw(pairs({"token": known[door]}, ("token_type_hint", "client_id", "client_secret")))
        body = caller.send(f"/oauth2/{door}", fields, multipart).get_json()
        if body.get("active"):
            assert body["client_id"] == "keeper"
        elif "error" not in body:
            assert body == ({"active": False} if door == "introspect" else {})

    answered()
    assert caller.party.introspect(caller.own)["active"] is True
    assert caller.party.userinfo(caller.others).status_code == 200, "nobody else's token has gone"


def test_anything_at_the_evaluation_of_delegations(
    caller: Caller, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A decision for two texts, and for all else a refusal; nothing but a delegation makes it true.

    ``docs/requirements/contract.md``, section 5.
    """
    monkeypatch.setattr(evaluation_endpoint, "MOST", 10**6)
    texts = st.one_of(ANY_TEXT, HOSTILE, st.just(caller.user.id))
    values = st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | texts,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
        max_leaves=4,
    )
    right = st.fixed_dictionaries({"sub": texts, "acting_for": texts})
    bodies = st.one_of(right, right, st.fixed_dictionaries({"sub": values, "acting_for": values}), values)
    raw = st.one_of(bodies.map(lambda body: json.dumps(body).encode()), st.binary(max_size=60))
    headers = {"Authorization": f"Bearer {caller.own}", "Content-Type": "application/json"}
    client = caller.party.app.test_client()

    @tries(80, 4_000)
    @given(body=raw)
    def answered(body: bytes) -> None:
        response = client.post("/delegations/evaluate", base_url=ORIGIN, headers=headers, data=body)
        assert response.status_code in (200, 400)
        told = response.get_json()
        assert told == {"decision": False} if response.status_code == 200 else told["error"] == "invalid_request"

    answered()
