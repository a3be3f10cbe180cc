"""How clients prove themselves at the token endpoint (RFC 6749 section 2.3; OpenID Connect Core 9)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from flask import Flask
from sqlalchemy import func, select
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, basic_auth
from support.world import SECRET, World, client_entry, write_clients
from werkzeug.datastructures import MultiDict

from idp import clients
from idp.app import create_app
from idp.config import Settings
from idp.crypto import digest
from idp.db import Database
from idp.models import LimitCounter
from idp.oidc.client_auth.authenticate import takes

#: What is decided before anything is stored is no matter of the database.


@pytest.mark.parametrize(
    ("client_id", "auth", "headers", "form"),
    [
        ("e-license", "basic", basic_auth("e-license:wrong"), {}),
        ("e-license", "basic", basic_auth("e-license:"), {}),
        ("e-license", "basic", basic_auth(f"nobody:{SECRET}"), {}),
        ("e-license", "basic", basic_auth("no-colon"), {}),
        ("e-license", "basic", {"Authorization": "Basic !!!"}, {}),
        ("e-license", "basic", {"Authorization": "Basic "}, {}),
        ("e-license", "basic", {"Authorization": "Bearer abc"}, {}),
        ("e-license", "post", {}, {"client_secret": "wrong"}),
        ("e-license", "none", {}, {}),
        ("poster", "basic", basic_auth("poster:wrong"), {}),
        ("poster", "none", {}, {}),
        ("poster", "post", {}, {"client_secret": "wrong"}),
        ("app", "post", {}, {}),
        ("app", "basic", {}, {}),
        ("app", "none", {}, {"client_id": None}),
        ("app", "none", {}, {"client_id": "nobody"}),
    ],
)
def test_anything_but_a_method_of_the_entry_is_refused(
    app: Flask, world: World, browser: Browser, client_id: str, auth: str, headers: dict[str, str], form: dict[str, Any]
) -> None:
    browser.sign_in(world.user())
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


@pytest.mark.parametrize(("client_id", "auth"), [("e-license", "post"), ("poster", "basic")])
def test_a_right_secret_counts_whichever_way_it_comes_and_is_never_a_guess(
    app: Flask, database: Database, world: World, browser: Browser, client_id: str, auth: str
) -> None:
    """RFC 6749 section 2.3.1. Some libraries try both ways, the entry's method being the second (Go's ``oauth2``)."""
    browser.sign_in(world.user())
    party = RelyingParty(app, client_id, auth=auth)
    tokens = party.tokens(browser)
    for _ in range(60):
        assert party.token("x").get_json()["error"] == "invalid_grant"
    assert party.introspect(tokens["access_token"])["active"] is True
    assert party.ask("/oauth2/revoke", token=tokens["access_token"]).status_code == 200
    with database.reader() as session:
        assert session.scalar(select(func.count()).select_from(LimitCounter)) == 0


@pytest.mark.parametrize("secret", ["100%+1/2:&=" * 4, "%41%2B" * 6, "a+b" * 11, "colon:" * 6, "~!@#$^*()_`{}|" * 3])
def test_secret_may_be_encoded_for_basic_or_not(settings: Settings, database: Database, secret: str) -> None:
    """RFC 6749 section 2.3.1 wants it; curl, PHP and many others do not do it. One request is one guess either way."""
    hashed = f"sha256:{digest(secret)}"
    write_clients(settings.clients_file, (client_entry("e-license", client_secret_hash=hashed),))
    party = RelyingParty(create_app(settings, database), secret=secret)
    for pair in (f"e-license:{secret}", f"e-license:{quote_plus(secret)}", f"e-license:{quote(secret, safe='')}"):
        assert party.token("x", headers=basic_auth(pair)).get_json()["error"] == "invalid_grant", pair
    party.auth = "post"
    assert party.token("x").get_json()["error"] == "invalid_grant"
    for _ in range(6):
        assert party.token("x", client_secret="wrong").status_code == 401
    assert party.token("x", client_secret="wrong").status_code == 429


def test_only_a_wrong_secret_is_a_guess(app: Flask, database: Database) -> None:
    """What can be no secret is refused, and counted for nobody: with it nobody finds one."""
    for client_id, auth, headers in (
        *(("app", "post", {}), ("app", "basic", {}), ("e-license", "none", {}), ("nobody", "none", {})),
        *(("e-license", "basic", basic_auth("e-license:")), ("e-license", "basic", {"Authorization": "Basic !"})),
    ):
        party = RelyingParty(app, client_id, auth=auth)
        assert [party.token("x", headers=headers).status_code for _ in range(7)] == [401] * 7, (client_id, auth)
    both = RelyingParty(app)
    assert [both.token("x", client_id="e-license", client_secret=SECRET).status_code for _ in range(7)] == [400] * 7
    with database.reader() as session:
        assert session.scalar(select(func.count()).select_from(LimitCounter)) == 0


def test_public_client_may_come_by_basic_without_a_secret(app: Flask) -> None:
    """An empty secret is none (RFC 6749 section 2.3.1); Go's ``oauth2`` begins so."""
    party = RelyingParty(app, "app", auth="basic", secret="")
    assert party.token("x").get_json()["error"] == "invalid_grant"


@pytest.mark.parametrize("own", ["client_secret_basic", "client_secret_post"])
def test_profile_of_more_safety_keeps_to_the_one_method(tmp_path: Path, own: str) -> None:
    """No file can ask for it yet."""
    entry = client_entry("e-license", token_endpoint_auth_method=own)
    client = clients.load(write_clients(tmp_path / "clients.yaml", (entry,)), {}).get("e-license")
    assert client is not None
    secrets = ("client_secret_basic", "client_secret_post")
    assert [takes(client, each) for each in secrets] == [True, True]
    strict = client.model_copy(update={"profile": "fapi2"})
    assert [each for each in secrets if takes(strict, each)] == [own]


def test_who_guesses_too_often_is_told_why_in_json(app: Flask, world: World) -> None:
    guessing = RelyingParty(app, secret="wrong")
    assert [guessing.token("x").status_code for _ in range(6)] == [401] * 6
    response = guessing.token("x")
    assert (response.status_code, response.mimetype, response.headers["Retry-After"]) == (429, "application/json", "30")
    answer = response.get_json()
    assert answer["error"] == "temporarily_unavailable"
    assert "wrong secrets" in answer["error_description"]
    assert "Retry-After" in answer["error_description"]
    assert re.fullmatch(r"[\x20-\x21\x23-\x5B\x5D-\x7E]+", answer["error_description"]), "RFC 6749 section 5.2"


def test_two_methods_at_once_are_an_invalid_request(app: Flask) -> None:
    response = RelyingParty(app).token("x", client_id="e-license", client_secret="wrong")
    assert (response.status_code, response.get_json()["error"]) == (400, "invalid_request")


def test_two_client_ids_are_an_invalid_request(app: Flask) -> None:
    response = RelyingParty(app).token("x", client_id="nsw")
    assert (response.status_code, response.get_json()["error"]) == (400, "invalid_request")


def test_id_and_secret_are_form_encoded_before_base64(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party = RelyingParty(app)
    encoded = "".join(f"%{ord(letter):02X}" for letter in SECRET)
    assert party.token(party.code(browser), headers=basic_auth(f"e%2Dlicense:{encoded}")).status_code == 200


def test_repeated_parameter_is_an_invalid_request(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
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
    browser.sign_in(world.user())
    party = RelyingParty(app)
    query = {
        "grant_type": "authorization_code",
        "code": party.code(browser),
        "redirect_uri": party.redirect_uri,
        "code_verifier": party.verifier,
    }
    response = app.test_client().post(
        "/oauth2/token", base_url=ORIGIN, query_string=query, headers=basic_auth(f"e-license:{SECRET}")
    )
    assert (response.status_code, response.get_json()["error"]) == (400, "invalid_request")


@pytest.mark.parametrize("grant_type", ["password", "implicit", "x" * 4_096])
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


def test_right_client_secret_clears_the_failures(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    party, guessing = RelyingParty(app), RelyingParty(app, secret="wrong")
    assert [guessing.token("x").status_code for _ in range(5)] == [401] * 5
    assert party.token(party.code(browser)).status_code == 200
    assert guessing.token("x").status_code == 401
    assert party.token(party.code(browser)).status_code == 200
