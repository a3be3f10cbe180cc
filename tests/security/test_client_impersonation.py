"""Clients prove who they are (RFC 6749 section 2.3; RFC 9700 section 2.5).

``docs/requirements/security.md``, rows 26, 28 and 29.
"""

from __future__ import annotations

import hashlib
import itertools
from typing import Any
from urllib.parse import quote

from flask import Flask
from sqlalchemy import select
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, basic_auth
from support.world import SECRET, World

from idp.clients import Clients
from idp.db import Database
from idp.models import AuthorizationCode

BY_SECRET = ("client_secret_basic", "client_secret_post")
METHODS = {"client_secret_basic": "basic", "client_secret_post": "post", "none": "none"}


def test_client_authenticates_only_by_its_own_method(app: Flask, database: Database, world: World) -> None:
    """Every client with every method, its own secret right; a refusal leaves the code as it was."""
    browser = Browser(app)
    browser.sign_in(world.user())
    registered: Clients = app.extensions["idp.clients"].current()
    for client, (method, auth) in itertools.product(registered, METHODS.items()):
        party = RelyingParty(app, client.client_id, auth=auth)
        if client.acting_for == "required":
            continue  # it needs an agent, and proves itself as the others do
        code = party.code(browser, redirect_uri=client.redirect_uris[0])
        response = party.token(code, redirect_uri=client.redirect_uris[0])
        own = client.token_endpoint_auth_method  # of the two ways of a secret either will do
        expected = 200 if method == own or {method, own} == set(BY_SECRET) else 401
        assert response.status_code == expected, (client.client_id, method)
        with database.reader() as session:
            last = select(AuthorizationCode.used_at).order_by(AuthorizationCode.issued_at.desc())
            used = session.scalars(last).first()
        assert (used is not None) == (expected == 200)


def test_nearly_right_client_secret_is_refused(app: Flask, world: World) -> None:
    """Neither its hash, nor another client's, nor a piece or another spelling of it."""
    browser, party = Browser(app), RelyingParty(app)
    browser.sign_in(world.user())
    code = party.code(browser)
    hashed = hashlib.sha256(SECRET.encode()).hexdigest()
    wrong = (
        *("", " ", "\0", hashed, f"sha256:{hashed}", SECRET[:-1], f"{SECRET} ", f" {SECRET}", f"{SECRET}\0", "None"),
        *(SECRET.upper(), SECRET * 2, SECRET[::-1], "null", "true", "*", "%", SECRET.replace("-", "‐"), "x" * 4_096),
    )
    for secret in wrong:
        world.forgive()
        for pair in (f"e-license:{secret}", f"e-license:{quote(secret)}"):
            response = party.token(code, headers=basic_auth(pair))
            assert response.status_code == 401, secret[:50]
            assert response.headers["WWW-Authenticate"].startswith("Basic")
    assert party.token(code).status_code == 200, "wrong secrets do not spoil the code"


def test_malformed_basic_credentials_are_refused(app: Flask, world: World) -> None:
    """Whatever bytes stand in it: 401, never a fault of ours."""
    credentials = (
        *("", "\t", "=", "====", "Og==", "//79OmE=", "a b", "\xff", "\xe0\xb8\x81", "é" * 99, "A" * 16_000, "YTpi\xa0"),
        *("YTpi, Basic YTpi", "Basic", "YTpi YTpi", "YTpi\0", "YTpi=", "Y-T_", "Y T p i"),
    )
    others = ("Basic", "basic", "Basic\0x", "\xff", "Bearer x", "Digest username=x", "Negotiate x", ":", "\u00a0")
    headers = (*(f"{scheme} {each}" for each in credentials for scheme in ("Basic", "bAsIc")), *others)
    for header in headers:
        world.forgive()
        form = {"grant_type": "authorization_code", "code": "x", "redirect_uri": "x"}
        response = app.test_client().post(
            "/oauth2/token", base_url=ORIGIN, data=form, headers={"Authorization": header}
        )
        assert (response.status_code, response.get_json()["error"]) == (401, "invalid_client"), header[:50]


def test_two_client_authentication_methods_are_an_invalid_request(app: Flask, world: World) -> None:
    """Both right, both wrong, one right: it is the asking that is refused, and the code stays good."""
    browser = Browser(app)
    browser.sign_in(world.user())
    for client_id, auth in (("e-license", "basic"), ("poster", "post"), ("app", "none")):
        party = RelyingParty(app, client_id, auth=auth)
        code = party.code(browser)
        for basic, posted in itertools.product((SECRET, "wrong"), (SECRET, "wrong")):
            both: dict[str, Any] = {"client_id": client_id, "client_secret": posted}
            response = party.token(code, headers=basic_auth(f"{client_id}:{basic}"), **both)
            assert (response.status_code, response.get_json()["error"]) == (400, "invalid_request"), client_id
        assert party.token(code).status_code == 200
