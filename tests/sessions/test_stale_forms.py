"""Forms that were opened before the browser signed in, out or anew lead on and lose nothing; a stranger's never do."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser
from support.relying_party import RelyingParty, answer_of
from support.world import PASSWORD, User, World

from idp.db import Database
from idp.models import Account, Login


@pytest.fixture
def user(world: World) -> User:
    return world.user(locale="en", contact_name="Before")


@pytest.fixture
def browser(app: Flask) -> Browser:
    return Browser(app, "en")


def _credentials(user: User) -> dict[str, str]:
    return {"username": user.user_name, "password": PASSWORD}


class TestSigningIn:
    """Cookies, and two tabs."""

    def test_browser_without_cookies_is_told(self, app: Flask, user: User) -> None:
        browser = Browser(app, "en")
        browser.client = app.test_client(use_cookies=False)
        page = browser.open("/login?lang=en")
        address, values = page.form("login-submit")
        page = browser.post(address, {**values, **_credentials(user)})
        assert page.status == 400
        assert "cookies" in page.words("main")
        assert page.find("open-again").get("href") == "/login"

    def test_second_tab_goes_on_once_somebody_is_signed_in(
        self, app: Flask, browser: Browser, user: User, database: Database
    ) -> None:
        first, second = RelyingParty(app), RelyingParty(app, "nsw")
        tabs = [browser.open(each.url()).form("login-submit") for each in (first, second)]
        answers = [browser.post(address, {**values, **_credentials(user)}) for address, values in tabs]
        assert all("code" in answer_of(each) for each in answers)
        with database.reader() as session:
            assert len(session.scalars(select(Login)).all()) == 1

    def test_tab_of_before_a_sign_out_asks_once_more(self, browser: Browser, user: User) -> None:
        address, values = browser.open("/login").form("login-submit")
        browser.sign_in(user)
        browser.sign_out()
        page = browser.post(address, {**values, **_credentials(user)})
        assert page.has("login-submit")
        assert browser.sign_in(user).has("in-whose-name")


class TestSignedOutWhileTyping:
    """The form comes back with what was typed, to whoever typed it."""

    TYPED = "Somebody Else ก"

    def _sends(self, browser: Browser) -> None:
        self.address, self.values = browser.open("/account").form("account-enter")
        self.values["contact_name"] = self.TYPED

    def test_signed_out_in_another_tab(self, browser: Browser, user: User, database: Database) -> None:
        browser.sign_in(user)
        self._sends(browser)
        browser.sign_out()
        page = browser.post(self.address, self.values)
        assert "You were signed out" in page.words()
        page = browser.sign_in(user)
        assert urlsplit(page.url).path == "/account"
        assert page.find("contact_name").get("value") == self.TYPED
        assert "not been sent yet" in page.words()
        assert self.TYPED not in page.url
        with database.reader() as session:
            assert session.get_one(Account, user.id).contact_name == "Before"
        browser.press("account-enter")
        with database.reader() as session:
            assert session.get_one(Account, user.id).contact_name in ("Before", self.TYPED)

    def test_login_was_idle_for_too_long(self, browser: Browser, user: User, world: World) -> None:
        browser.sign_in(user)
        self._sends(browser)
        world.pass_time(hours=2)
        assert "You were signed out" in browser.post(self.address, self.values).words()
        assert browser.sign_in(user).find("contact_name").get("value") == self.TYPED

    def test_signed_in_anew_in_another_tab(self, browser: Browser, user: User) -> None:
        browser.sign_in(user)
        self._sends(browser)
        browser.open("/login?again=1")
        browser.sign_out()
        browser.open("/login")
        browser.sign_in(user)
        page = browser.post(self.address, self.values)
        assert page.find("contact_name").get("value") == self.TYPED

    def test_another_account_gets_nothing(self, browser: Browser, user: User, world: World) -> None:
        browser.sign_in(user)
        self._sends(browser)
        browser.sign_out()
        browser.post(self.address, self.values)
        page = browser.sign_in(world.user())
        assert page.find("contact_name").get("value") != self.TYPED
        address = page.url
        browser.sign_out()
        browser.post(self.address, self.values)
        other = Browser(browser.client.application, "en")
        other.sign_in(world.user())
        assert other.open(address).find("contact_name").get("value") != self.TYPED

    def test_no_secret_is_kept(self, browser: Browser, user: User, world: World) -> None:
        browser.sign_in(user)
        address, values = browser.open("/account/password").form("password-submit")
        world.pass_time(hours=2)
        new = {"current_password": PASSWORD, "password": "Krathong-7-loy", "password_confirm": "Krathong-7-loy"}
        browser.post(address, {**values, **new})
        page = browser.sign_in(user)
        assert urlsplit(page.url).path == "/account/password"
        assert urlsplit(page.url).query == ""
        assert not re.search(r'type="password"[^>]*value="[^"]', page.text)

    def test_reason_of_a_cancellation_comes_back(self, browser: Browser, user: User, world: World) -> None:
        delegation_id = world.delegation(user, world.user())
        browser.sign_in(user)
        address, values = browser.open(f"/delegations/{delegation_id}").form("cancel-submit")
        browser.sign_out()
        browser.post(address, {**values, "reason": self.TYPED})
        page = browser.sign_in(user)
        assert urlsplit(page.url).path == f"/delegations/{delegation_id}"
        assert self.TYPED in page.text

    def test_too_much_is_begun_anew(self, browser: Browser, user: User) -> None:
        browser.sign_in(user)
        self._sends(browser)
        browser.sign_out()
        browser.post(self.address, {**self.values, "contact_name": "x" * 5000})
        page = browser.sign_in(user)
        assert urlsplit(page.url).query == ""

    def test_whole_form_of_thai_letters_fits(self, browser: Browser, user: User) -> None:
        browser.sign_in(user)
        self._sends(browser)
        filled = {name: value or "ทดสอบข้อความภาษาไทย" for name, value in self.values.items()}
        browser.sign_out()
        browser.post(self.address, filled)
        assert browser.sign_in(user).find("contact_name").get("value") == self.TYPED


def test_a_strangers_form_is_refused(app: Flask, browser: Browser, user: User, world: World) -> None:
    stranger = Browser(app)
    stranger.sign_in(world.user())
    address, values = stranger.open("/account").form("account-enter")
    browser.sign_in(user)
    assert browser.post(address, values).status == 400
