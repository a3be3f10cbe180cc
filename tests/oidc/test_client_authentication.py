"""How clients prove themselves at the token endpoint (RFC 6749 section 2.3; OpenID Connect Core 9)."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from browsing import ORIGIN, Browser
from flask import Flask
from relying import RelyingParty
from werkzeug.datastructures import MultiDict
from world import SECRET, World


def _basic(pair: str) -> dict[str, str]:
    return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}


@pytest.mark.parametrize(
    ("client_id", "auth", "headers", "form"),
    [
        ("e-license", "basic", _basic("e-license:wrong"), {}),
        ("e-license", "basic", _basic("e-license:"), {}),
        ("e-license", "basic", _basic(f"nobody:{SECRET}"), {}),
        ("e-license", "basic", _basic("no-colon"), {}),
        ("e-license", "basic", {"Authorization": "Basic !!!"}, {}),
        ("e-license", "basic", {"Authorization": "Basic "}, {}),
        ("e-license", "basic", {"Authorization": "Bearer abc"}, {}),
        ("e-license", "post", {}, {}),
        ("e-license", "none", {}, {}),
        ("poster", "basic", {}, {}),
        ("poster", "post", {}, {"client_secret": "wrong"}),
        ("app", "post", {}, {}),
        ("app", "basic", {}, {}),
        ("app", "none", {}, {"client_id": None}),
        ("app", "none", {}, {"client_id": "nobody"}),
    ],
)
def test_anything_but_the_method_of_the_entry_is_refused(
    app: Flask, world: World, browser: Browser, client_id: str, auth: str, headers: dict[str, str], form: dict[str, Any]
) -> None:
    browser.sign_in(world.operator())
    party = RelyingParty(app, client_id, auth=auth)
    code = party.code(browser)
    response = party.token(code, headers=headers, **form)
    assert response.status_code == 401
    assert response.get_json() == {
        "error": "invalid_client",
        "error_description": "Client authentication failed.",
    }
    assert response.headers["WWW-Authenticate"].startswith("Basic")
    right = {"e-license": "basic", "poster": "post", "app": "none"}[client_id]
    assert RelyingParty(app, client_id, auth=right, verifier=party.verifier).token(code).status_code == 200


def test_two_methods_at_once_are_an_invalid_request(app: Flask) -> None:
    response = RelyingParty(app).token("x", client_id="e-license", client_secret="wrong")
    assert (response.status_code, response.get_json()["error"]) == (400, "invalid_request")


def test_two_client_ids_are_an_invalid_request(app: Flask) -> None:
    response = RelyingParty(app).token("x", client_id="nsw")
    assert (response.status_code, response.get_json()["error"]) == (400, "invalid_request")


def test_id_and_secret_are_form_encoded_before_base64(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.operator())
    party = RelyingParty(app)
    encoded = "".join(f"%{ord(letter):02X}" for letter in SECRET)
    assert party.token(party.code(browser), headers=_basic(f"e%2Dlicense:{encoded}")).status_code == 200


def test_repeated_parameter_is_an_invalid_request(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.operator())
    party = RelyingParty(app, "poster", auth="post")
    code = party.code(browser)
    form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("code", code),
        ("redirect_uri", party.redirect_uri),
        ("code_verifier", party.verifier),
        ("client_id", "poster"),
        ("client_secret", SECRET),
    ]
    response = app.test_client().post("/oauth2/token", base_url=ORIGIN, data=MultiDict(form))
    assert (response.status_code, response.get_json()["error"]) == (400, "invalid_request")


def test_what_stands_in_the_query_is_not_believed(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.operator())
    party = RelyingParty(app)
    query = {
        "grant_type": "authorization_code",
        "code": party.code(browser),
        "redirect_uri": party.redirect_uri,
        "code_verifier": party.verifier,
    }
    response = app.test_client().post(
        "/oauth2/token", base_url=ORIGIN, query_string=query, headers=_basic(f"e-license:{SECRET}")
    )
    assert (response.status_code, response.get_json()["error"]) == (400, "invalid_request")


@pytest.mark.parametrize("grant_type", ["password", "implicit", "x" * 9000])
def test_only_grants_on_offer(app: Flask, grant_type: str) -> None:
    response = RelyingParty(app).token("x", grant_type=grant_type)
    assert response.status_code == 400
    assert response.get_json()["error"] == "unsupported_grant_type"


def test_token_endpoint_takes_post_alone(app: Flask) -> None:
    response = app.test_client().get("/oauth2/token", base_url=ORIGIN)
    assert response.status_code == 405
    assert "POST" in response.headers["Allow"]


def test_too_large_a_form_is_refused_in_json(app: Flask) -> None:
    response = RelyingParty(app).token("x", padding="x" * 200_000)
    assert response.status_code == 413
    assert response.get_json()["error"] == "invalid_request"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_d58_right_secret_clears_the_failures(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.operator())
    party, guessing = RelyingParty(app), RelyingParty(app, secret="wrong")
    assert [guessing.token("x").status_code for _ in range(5)] == [401] * 5
    assert party.token(party.code(browser)).status_code == 200
    assert guessing.token("x").status_code == 401
    assert party.token(party.code(browser)).status_code == 200
