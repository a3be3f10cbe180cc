"""Who has to sign in first comes back to the page that was asked for."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest
from flask import Flask
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import PASSWORD, World


class TestWhereItLeads:
    """``docs/requirements/security.md``, row 20: back to what was asked for on this provider, never elsewhere."""

    @pytest.mark.parametrize("wanted", ["/acting-for", "/acting-for?lang=en", "/"])
    def test_page_that_was_asked_for(self, world: World, browser: Browser, wanted: str) -> None:
        assert browser.open(wanted).has("login-submit")
        page = browser.sign_in(world.user(), follow=False)
        assert (page.status, page.location) == (303, wanted)

    def test_page_is_asked_for_once(self, world: World, browser: Browser) -> None:
        user = world.user()
        browser.open("/acting-for")
        browser.sign_in(user)
        browser.sign_out()
        assert browser.sign_in(user, follow=False).location == "/"

    def test_form_that_was_posted_without_a_login_is_not_repeated(self, world: World, browser: Browser) -> None:
        """Its page is opened anew."""
        _, values = browser.open("/login").form("login-submit")
        page = browser.post("/acting-for", {"csrf_token": values["csrf_token"], "delegation_id": ""}, follow=False)
        assert page.location == "/login"
        browser.open("/login")
        assert browser.sign_in(world.user(), follow=False).location == "/acting-for"

    def test_request_that_waits_comes_before_the_page_that_was_asked_for(
        self, app: Flask, world: World, browser: Browser
    ) -> None:
        browser.open("/acting-for")
        party = RelyingParty(app)
        party.authorize(browser)
        assert (browser.sign_in(world.user()).location or "").startswith(party.redirect_uri)

    @pytest.mark.parametrize(
        "address",
        [
            "https://evil.example/",
            "//evil.example/",
            "/\\evil.example/",
            "\\\\evil.example",
            "https:evil.example",
            "javascript:alert(1)",
            "/\t/evil.example",
            "/%0d%0aLocation:%20https://evil.example/",
            "http://localhost@evil.example/",
        ],
    )
    def test_address_in_a_parameter_is_not_followed(self, browser: Browser, address: str) -> None:
        """In the address or in the form. (Who gets in is led home: the test after this one.)"""
        given = dict.fromkeys(("next", "return_to", "redirect", "url", "note", "continue"), address)
        _, values = browser.open(f"/login?{urlencode(given)}").form("login-submit")
        page = browser.post("/login", {**values, **given, "username": "nobody", "password": "x" * 129})
        assert page.status == 422
        action, _ = page.form("login-submit")
        assert action.startswith(f"{ORIGIN}/login")
        assert f'"{address}' not in page.text

    def test_signing_in_with_such_an_address_leads_home(self, world: World, browser: Browser) -> None:
        address = "https://evil.example/"
        page = browser.open(f"/login?next={address}&return_to={address}&note={address}")
        url, values = page.form("login-submit")
        fields = {"username": world.user().user_name, "password": PASSWORD}
        page = browser.post(url, {**values, **fields, "next": address, "return_to": address}, follow=False)
        assert (page.status, page.location) == (303, "/")

    @pytest.mark.parametrize(
        "path", ["//evil.example/acting-for", "/\\evil.example", "//evil.example", "/.//evil.example"]
    )
    def test_odd_path_that_was_asked_for_stays_here(self, world: World, browser: Browser, path: str) -> None:
        browser.client.open(path, base_url=ORIGIN)
        page = browser.sign_in(world.user(), follow=False)
        assert re.fullmatch(r"/(?![/\\]).*", page.location or "")

    def test_note_that_has_run_out_leads_home(self, app: Flask, world: World, browser: Browser) -> None:
        RelyingParty(app).authorize(browser)
        world.pass_time(hours=2)
        assert browser.sign_in(world.user(), follow=False).location == "/"
