"""Anything at every door: never a fault of ours, never a way out to an address that is not registered.

``docs/requirements/security.md``, rows 4, 5, 20 and 26, cases 18, 21, 22 and 30.
"""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from ipaddress import ip_network
from typing import Any
from urllib.parse import urlsplit

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from support.attacks.anything import form_of, headers, multipart_of, pairs, query_of
from support.attacks.full_size import tries
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import ENTRIES, PASSWORD, SECRET, World
from werkzeug.test import TestResponse

from idp.app import create_app
from idp.config import Settings
from idp.db import Database

REGISTERED = tuple(address for entry in ENTRIES for address in entry["redirect_uris"])
AFTER_LOGOUT = tuple(address for entry in ENTRIES for address in entry["post_logout_redirect_uris"])
LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
PAGES = ("/", "/login", "/acting-for", "/logout", "/oauth2/authorize")
METHODS = st.sampled_from(["GET", "POST", "multipart"])
_FORM_POST = re.compile(r'<form[^>]*data-form-post[^>]*action="([^"]*)"|<form[^>]*action="([^"]*)"[^>]*data-form-post')


def _ask(browser: Browser, path: str, method: str, given: list[tuple[str, str]], query: str = "") -> TestResponse:
    if method == "GET":
        return browser.client.get(f"{path}?{query_of(given)}", base_url=ORIGIN)
    options: dict[str, Any] = form_of(given) if method == "POST" else multipart_of(given)
    return browser.client.post(f"{path}?{query}" if query else path, base_url=ORIGIN, **options)


def _leads_right(response: TestResponse, addresses: tuple[str, ...]) -> None:
    """No fault of ours; and if it leads anywhere, then to a page of ours or to one of *addresses*, unchanged."""
    assert response.status_code < 500, response.status_code
    location = response.headers.get("Location")
    if location is not None:
        assert response.status_code == 303
        ours = urlsplit(location)[:2] == ("", "") and urlsplit(location).path in PAGES and location[1:2] not in "/\\"
        assert ours or any(location == each or location.startswith((f"{each}?", f"{each}&")) for each in addresses)
        assert location.isascii()
        assert location.isprintable()
    if response.mimetype == "text/html" and "data-form-post" in (text := response.get_data(as_text=True)):
        targets = {one or other for one, other in _FORM_POST.findall(text)}
        assert targets
        assert targets <= {each.replace("&", "&amp;") for each in addresses}


@pytest.mark.parametrize("signed_in", [False, True])
def test_fuzzed_authorization_request_never_redirects_elsewhere(app: Flask, world: World, signed_in: bool) -> None:
    browser, party = Browser(app), RelyingParty(app)
    if signed_in:
        browser.sign_in(world.user())
    good = {name: (value,) for name, value in party.request().items()}
    clients = tuple(entry["client_id"] for entry in ENTRIES)
    known = {
        **good,
        "client_id": ("e-license", *clients),
        "redirect_uri": (party.redirect_uri, *REGISTERED),
        "response_mode": ("query", "form_post"),
    }
    names = (
        *("prompt", "max_age", "id_token_hint", "login_hint", "ui_locales", "acr_values", "claims", "claims_locales"),
        *("request", "request_uri", "registration", "display", "resource", "dpop_jkt"),
    )
    asked = pairs(known, names)

    @tries(60, 4_000)
    @given(given_pairs=asked, method=METHODS)
    def leads_right(given_pairs: list[tuple[str, str]], method: str) -> None:
        _leads_right(_ask(browser, "/oauth2/authorize", method, given_pairs), REGISTERED)

    leads_right()


def test_fuzzed_logout_request_never_redirects_elsewhere(app: Flask, world: World) -> None:
    browser, party = Browser(app), RelyingParty(app)
    browser.sign_in(world.user())
    hints = (party.tokens(browser)["id_token"], RelyingParty(app, "nsw").tokens(browser)["id_token"])
    asked = pairs({
        "id_token_hint": hints, "client_id": ("e-license", "nsw"), "post_logout_redirect_uri": AFTER_LOGOUT,
        "state": ("x",), "logout_hint": ("x",), "ui_locales": ("en",),
    })  # fmt: skip

    @tries(40, 3_000)
    @given(given_pairs=asked, method=METHODS)
    def leads_right(given_pairs: list[tuple[str, str]], method: str) -> None:
        _leads_right(_ask(Browser(app), "/logout", method, given_pairs), AFTER_LOGOUT)
        _leads_right(_ask(browser, "/logout", method, given_pairs), AFTER_LOGOUT)

    leads_right()


def test_fuzzed_sign_in_form_signs_nobody_in(app: Flask, world: World) -> None:
    """Authentik CVE-2024-47070, CVE-2026-49443: an odd header or an empty form never goes one step on."""
    user, browser = world.user(), Browser(app)
    page = RelyingParty(app).authorize(browser)
    note = urlsplit(page.url).query
    token = page.form("login-submit")[1]["csrf_token"]
    wrong = ("Wrong-Password-1", f"{PASSWORD}x")
    known = {"csrf_token": (token,), "username": (user.user_name,), "password": wrong}

    @tries(15, 800)
    @given(given_pairs=pairs(known), method=METHODS, sent=headers())
    def nobody(given_pairs: list[tuple[str, str]], method: str, sent: dict[str, str]) -> None:
        if any(value.strip() == PASSWORD for _, value in given_pairs):
            return
        world.forgive()
        sent.pop("HTTP_COOKIE", None)
        browser.client.environ_base.update(sent)
        response = _ask(browser, "/login", method, given_pairs, note)
        for name in sent:
            browser.client.environ_base.pop(name)
        assert response.status_code in (200, 303, 400, 413, 422)
        assert not [line for line in response.headers.getlist("Set-Cookie") if "idp-login=" in line]
        if response.status_code == 303:
            assert "cancel=1" in response.headers["Location"], "to go back is the only other way out"

    nobody()
    assert browser.open("/", follow=False).location == "/login"


def test_anything_at_the_token_endpoint(app: Flask, world: World) -> None:
    """RFC 6749 section 5.2: an answer in JSON for nobody's cache, and no tokens for what is not exactly right."""
    browser, party = Browser(app), RelyingParty(app)
    browser.sign_in(world.user())
    basic = f"Basic {base64.b64encode(f'e-license:{SECRET}'.encode()).decode()}"
    known = {
        "grant_type": ("authorization_code",),
        "code": (party.code(browser), "x" * 43),
        "redirect_uri": (party.redirect_uri,),
        "code_verifier": (party.verifier,),
        "client_id": ("e-license",),
    }
    names = ("client_secret", "client_assertion", "client_assertion_type", "scope", "refresh_token", "username")
    credentials = st.one_of(
        st.just(basic),
        st.binary(max_size=30).map(lambda raw: "Basic " + base64.b64encode(raw).decode()),
        st.text(st.characters(max_codepoint=0xFF, exclude_characters="\r\n\0"), max_size=30),
        st.text(st.characters(max_codepoint=0xFF, exclude_characters="\r\n\0"), max_size=30).map("Basic {}".format),
    )

    @tries(80, 4_000)
    @given(given_pairs=pairs(known, names), multipart=st.booleans(), header=credentials)
    def answered(given_pairs: list[tuple[str, str]], multipart: bool, header: str) -> None:
        world.forgive()
        options = multipart_of(given_pairs) if multipart else form_of(given_pairs)
        response = app.test_client().post(
            "/oauth2/token", base_url=ORIGIN, environ_overrides={"HTTP_AUTHORIZATION": header}, **options
        )
        assert response.status_code in (200, 400, 401, 413)
        assert response.headers["Cache-Control"] == "no-store"
        body = response.get_json()
        assert ("access_token" in body) == (response.status_code == 200)
        assert "error" in body or response.status_code == 200
        if response.status_code == 200:
            names = [name for name, value in given_pairs if value]
            assert header == basic
            assert len(names) == len(set(names))

    answered()


@pytest.mark.parametrize("trusted", [False, True])
def test_no_host_or_forwarded_header_changes_links_or_redirects(
    settings: Settings, database: Database, world: World, trusted: bool
) -> None:
    """``docs/requirements/security.md``, row 76, case 22: links and redirects are those of the issuer, also when a
    proxy that is listed hands on whatever it was sent.
    """
    networks = (ip_network("127.0.0.0/8"),) if trusted else ()
    app = create_app(replace(settings, trusted_proxies=networks), database)
    browser = Browser(app)
    browser.sign_in(world.user())
    asked = RelyingParty(app).url()
    paths = ("/login", "/logout", "/oauth2/authorize", asked, "/acting-for", "/nowhere")
    paths = (*paths, "/.well-known/openid-configuration")
    plain = {path: app.test_client().get(path, base_url=ORIGIN) for path in paths}

    @tries(35, 3_000)
    @given(path=st.sampled_from(paths), sent=headers(), signed_in=st.booleans())
    def same(path: str, sent: dict[str, str], signed_in: bool) -> None:
        client = browser.client if signed_in and "HTTP_COOKIE" not in sent else app.test_client()
        response = client.get(path, base_url=ORIGIN, environ_overrides=sent)
        assert response.status_code < 500
        assert "evil" not in response.headers.get("Location", "") + response.get_data(as_text=True)
        if response.status_code == 413:
            assert len(sent["HTTP_USER_AGENT"]) > 4_096
            return
        named = {"HTTP_HOST", "HTTP_X_FORWARDED_HOST"} if trusted else {"HTTP_HOST"}
        if response.status_code == 400 and named & sent.keys():
            return
        if "HTTP_HOST" in sent and not (trusted and "HTTP_X_FORWARDED_HOST" in sent):
            # Every name of this machine opens the door, and does nothing else: no address is made of it.
            name = re.sub(r":[0-9]*\Z", "", sent["HTTP_HOST"].lower())
            assert name in LOOPBACK
            assert name == LOOPBACK[0] or name not in f"{response.headers}{response.get_data(as_text=True)}"
        if not signed_in:
            assert response.status_code == plain[path].status_code
            was, now = (urlsplit(each.headers.get("Location", "")) for each in (plain[path], response))
            assert was[:3] == now[:3]

    same()
