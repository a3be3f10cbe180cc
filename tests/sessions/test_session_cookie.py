"""The cookie of a session: strict, of no use to whoever planted it, and a new one with every sign-in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser, Page, is_signed_in
from support.relying_party import RelyingParty
from support.world import PASSWORD, World

from idp.app import create_app
from idp.config import Settings
from idp.crypto import digest
from idp.db import Database
from idp.models import Login

COOKIE = "__Host-idp-login"


def _login_cookie(page: Page) -> list[str]:
    """The parts of the one ``Set-Cookie`` that carries the login."""
    (line,) = [line for line in page.headers.getlist("Set-Cookie") if "idp-login=" in line]
    return [part.strip() for part in str(line).split(";")]


class TestTheCookie:
    """What the browser holds: ``docs/requirements/security.md``, rows 78 and 79."""

    def test_attributes_on_https(self, world: World, browser: Browser) -> None:
        browser.sign_in(world.user(), follow=False)
        name, *attributes = _login_cookie(browser.page)
        assert name.startswith(f"{COOKIE}=")
        assert sorted(attributes) == ["HttpOnly", "Path=/", "SameSite=Lax", "Secure"]
        (form,) = [line for line in browser.page.headers.getlist("Set-Cookie") if "idp-form" in line] or [""]
        assert "Domain" not in form

    def test_form_cookie_is_as_strict(self, browser: Browser) -> None:
        browser.open("/login")
        (line,) = browser.page.headers.getlist("Set-Cookie")
        name, *attributes = [part.strip() for part in line.split(";")]
        assert name.startswith("__Host-idp-form=")
        assert sorted(attributes) == ["HttpOnly", "Path=/", "SameSite=Lax", "Secure"]

    def test_plain_name_only_for_http_on_loopback(self, world: World, settings: Settings, database: Database) -> None:
        issuer = "http://localhost:8123"
        client = create_app(replace(settings, issuer=issuer), database).test_client()
        page = Page(client.get("/login", base_url=issuer), f"{issuer}/login")
        _, values = page.form("login-submit")
        fields = {**values, "username": world.user().user_name, "password": PASSWORD}
        page = Page(client.post("/login", base_url=issuer, data=fields), f"{issuer}/login")
        assert page.location == "/"
        name, *attributes = _login_cookie(page)
        assert name.startswith("idp-login=")
        assert sorted(attributes) == ["HttpOnly", "Path=/", "SameSite=Lax"]
        assert is_signed_in(Page(client.get("/", base_url=issuer), f"{issuer}/"))

    @pytest.mark.parametrize("planted", ["x" * 43, "\0", "", "x" * 4_000])
    def test_cookie_that_was_there_before_never_becomes_the_login(
        self, world: World, browser: Browser, database: Database, planted: str
    ) -> None:
        """Session fixation (``docs/requirements/security.md``, row 78)."""
        browser.client.set_cookie(COOKIE, planted, domain="localhost", secure=True)
        browser.sign_in(world.user())
        secret = browser.cookie(COOKIE)
        assert secret
        assert secret != planted
        assert len(secret) == 43
        with database.reader() as session:
            assert session.scalars(select(Login.secret_hash)).all() == [digest(secret)]

    def test_login_of_another_browser_is_not_taken_over(self, world: World, app: Flask, database: Database) -> None:
        """Who plants the cookie of a login of their own does not come to share the victim's."""
        attacker, victim = Browser(app), Browser(app)
        bad, good = world.user(), world.user()
        attacker.sign_in(bad)
        planted = attacker.cookie(COOKIE) or ""
        victim.open("/login")
        victim.client.set_cookie(COOKIE, planted, domain="localhost", secure=True)
        victim.press("login-submit", username=good.user_name, password=PASSWORD)
        assert good.name in victim.page.words("in-whose-name")
        assert victim.cookie(COOKIE) != planted
        assert attacker.open("/", follow=False).location == "/login"

    def test_every_sign_in_has_a_secret_of_its_own(self, world: World, app: Flask) -> None:
        user = world.user()
        browsers = [Browser(app) for _ in range(4)]
        for browser in browsers:
            browser.sign_in(user)
        assert len({browser.cookie(COOKIE) for browser in browsers}) == 4
        assert all(is_signed_in(browser.open("/")) for browser in browsers)

    def test_refused_sign_in_gives_no_cookie(self, world: World, browser: Browser) -> None:
        page = browser.sign_in(world.user(), "wrong")
        assert not [line for line in page.headers.getlist("Set-Cookie") if "login" in line]

    def test_refused_sign_in_leaves_the_login_that_was_there(self, world: World, browser: Browser, app: Flask) -> None:
        first, second = world.user(), world.user()
        browser.sign_in(first)
        RelyingParty(app).authorize(browser, prompt="login")
        assert browser.press("login-submit", username=second.user_name, password="wrong").status == 422
        assert first.name in browser.open("/").words("in-whose-name")
