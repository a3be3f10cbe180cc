"""No address of a request is followed without an exact match (RFC 9700 section 4.11).

``docs/requirements/security.md``, row 20, cases 16 and 18: every spelling that passed for local somewhere.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from flask import Flask
from support.attacks.full_size import size
from support.attacks.hostile import ELSEWHERE
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import PASSWORD, World
from werkzeug.test import TestResponse

NAMES = (
    *("next", "return_to", "returnTo", "return", "redirect", "redirect_to", "redirect_uri", "redirect_url", "url", "u"),
    *("continue", "target", "target_link_uri", "dest", "goto", "r", "back", "ref", "service", "RelayState", "resume"),
    *("note", "cancel_to", "post_logout_redirect_uri", "id_token_hint", "request_uri", "login_hint", "iss", "page"),
)
SOME = ELSEWHERE[:: size(7, 1)]
BEGINNINGS = (
    *("/", "/login", "/acting-for", "/logout", "/oauth2/authorize"),
    *("/officer/login", "/account", "/account/password", "/account/sessions", "/account/two-factor"),
)


def _stays(response: TestResponse) -> bool:
    """Whether the answer leads nowhere, or to a page of this provider by its path alone."""
    location = response.headers.get("Location")
    if location is None:
        return "evil" not in response.headers.get("Content-Security-Policy", "") + response.headers.get("Refresh", "")
    parts = urlsplit(location)
    return not parts.scheme and not parts.netloc and parts.path in BEGINNINGS and location[:2] not in ("//", "/\\")


def _routes(app: Flask) -> list[tuple[str, str]]:
    """Every address without a place in it to fill, by each of its methods."""
    return sorted(
        (rule.rule, method)
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) & {"GET", "POST"}
        if not rule.arguments
    )


@pytest.mark.parametrize("signed_in", [False, True])
def test_no_page_redirects_to_an_address_from_the_request(app: Flask, world: World, signed_in: bool) -> None:
    browser = Browser(app)
    if signed_in:
        browser.sign_in(world.user())
    token = _form_token(browser, signed_in)
    for address in SOME:
        given = dict.fromkeys(NAMES, address)
        for path, method in _routes(app):
            asked: dict[str, Any] = {"query_string": given}
            if method == "POST":
                asked["data"] = {**given, "csrf_token": token}
            response = browser.client.open(path, method=method, base_url=ORIGIN, **asked)
            assert response.status_code < 500, (method, path, address)
            assert _stays(response), (method, path, address, response.headers)
            assert "evil" not in response.headers.get("Set-Cookie", "")


def _form_token(browser: Browser, signed_in: bool) -> str:
    page = browser.open("/acting-for" if signed_in else "/login")
    return page.form("acting-for-submit" if signed_in else "login-submit")[1]["csrf_token"]


def test_sign_in_with_a_foreign_return_address_leads_home(app: Flask, world: World) -> None:
    user = world.user()
    for address in SOME[:: size(3, 1)]:
        client = app.test_client()
        browser = Browser(app)
        browser.client = client
        page = browser.open("/login")
        _, values = page.form("login-submit")
        fields = {**values, **dict.fromkeys(NAMES, address), "username": user.user_name, "password": PASSWORD}
        response = client.post("/login", base_url=ORIGIN, query_string=dict.fromkeys(NAMES, address), data=fields)
        assert (response.status_code, response.headers["Location"]) == (303, "/"), address


def test_path_requested_before_sign_in_cannot_lead_to_another_site(app: Flask, world: World) -> None:
    """The page that was asked for is remembered: as a path of this provider, whatever it looks like."""
    user = world.user()
    for path in ("//evil.example/", "///evil.example", "/\\evil.example", "/%2f%2fevil.example", "/;@evil.example/"):
        browser = Browser(app)
        browser.client.get(path, base_url=ORIGIN)
        browser.client.get("/", base_url=ORIGIN, query_string={"x": path}, environ_overrides={"SCRIPT_NAME": ""})
        page = browser.sign_in(user, follow=False)
        assert page.status == 303
        parts = urlsplit(page.location or "")
        assert (parts.scheme, parts.netloc, parts.path) == ("", "", "/"), path


def test_logout_redirects_only_to_a_registered_address_of_the_client(app: Flask, world: World) -> None:
    """RP-Initiated Logout 1.0 section 3; with a hint, with a client, with neither, signed in or not."""
    browser, stranger, party = Browser(app), Browser(app), RelyingParty(app)
    browser.sign_in(world.user())
    hint = party.tokens(browser)["id_token"]
    beside: tuple[dict[str, str], ...] = ({}, {"client_id": party.client_id}, {"id_token_hint": hint})
    for address in SOME:
        for named in beside:
            for who in (stranger, browser):
                response = who.client.get(
                    "/logout", base_url=ORIGIN, query_string={"post_logout_redirect_uri": address, **named}
                )
                assert response.status_code in (200, 400), (address, named)
                assert _stays(response), (address, named)
                assert "Location" not in response.headers
    assert browser.open("/", follow=False).status == 200, "and nobody was signed out by it"
