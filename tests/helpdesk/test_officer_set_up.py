"""``/officer/set-up/…``: a password and a second factor by one link, once, and no way without either."""

from __future__ import annotations

from urllib.parse import urlsplit

import pyotp
import pytest
from flask import Flask
from sqlalchemy import select
from support.authenticator import Authenticator
from support.browsing import Browser, Page, totp_secret
from support.officers import Equipped
from support.world import World

from idp import clock
from idp.crypto import digest
from idp.db import Database, transaction
from idp.errors import Unusable
from idp.helpdesk.sign_in import accounts
from idp.helpdesk.sign_in.accounts import OfficerState
from idp.models import Officer, OfficerLink, OfficerPasskey, OfficerRole
from idp.origin import HERE, Act

EMAIL, CHOSEN = "somchai@tisi.example", "Elephant-77-river"


def add(database: Database, email: str = EMAIL, role: OfficerRole = OfficerRole.OPERATOR) -> str:
    """Add an officer. Returns the address of the link's page."""
    with transaction(database) as work:
        secret = accounts.add(work.writing(), email, role, Act(HERE, clock.now()))
    return f"/officer/set-up/{secret}"


def _officer(database: Database) -> Officer:
    with database.reader() as session:
        return session.scalars(select(Officer).filter_by(email=EMAIL)).one()


def _choose(browser: Browser, address: str, password: str = CHOSEN) -> Page:
    browser.open(address)
    return browser.press("set-up-submit", password=password, password_confirm=password)


def _code(page: Page) -> str:
    return pyotp.TOTP(totp_secret(page)).at(clock.now())


class TestSteps:
    """The password, then the second factor."""

    def test_officer_with_an_app_can_sign_in(self, app: Flask, browser: Browser, database: Database) -> None:
        address = add(database)
        assert EMAIL in browser.open(address).words("main")
        page = _choose(browser, address)
        secret = totp_secret(page)
        page = browser.press("two-factor-enable", code=_code(page))
        assert page.has("login-submit")
        officer = _officer(database)
        assert officer.set_up_at is not None
        again = Equipped(officer.id, EMAIL, secret)
        assert again.enter_password(Browser(app), CHOSEN).has("two-factor-submit")
        other = Browser(app)
        again.enter_password(other, CHOSEN)
        assert other.press("two-factor-submit", code=again.code(1)).words("officer-name") == EMAIL

    def test_officer_with_a_passkey_can_sign_in(self, app: Flask, browser: Browser, database: Database) -> None:
        passkey = Authenticator()
        page = _choose(browser, add(database))
        created = passkey.create(page.find("passkey-add").get("data-options"))
        assert browser.press("passkey-add", credential=created).has("login-submit")
        other = Browser(app)
        other.open("/officer/login")
        page = other.press("login-submit", username=EMAIL, password=CHOSEN)
        assert not page.has("two-factor-submit")
        shown = passkey.get(page.find("passkey-login").get("data-options"))
        assert other.press("passkey-login", credential=shown).words("officer-name") == EMAIL

    def test_nothing_is_stored_before_the_second_factor(self, browser: Browser, database: Database) -> None:
        _choose(browser, add(database))
        browser.press("two-factor-enable", code="000000")
        officer = _officer(database)
        assert (officer.password_hash, officer.sealed_totp, officer.set_up_at) == (None, None, None)
        with database.reader() as session:
            assert session.scalars(select(OfficerLink.used_at)).all() == [None]

    def test_second_step_needs_the_first(self, app: Flask, browser: Browser, database: Database) -> None:
        address = add(database)
        token = browser.open(address).form("set-up-submit")[1]["csrf_token"]
        assert browser.post(address, {"csrf_token": token, "code": "123456"}).status == 422
        page = browser.post(f"{address}/passkey", {"csrf_token": token, "credential": "{}"})
        assert page.has("set-up-submit")
        _choose(browser, address)
        assert Browser(app).open(address).has("set-up-submit")

    def test_first_step_of_another_link_is_none(self, browser: Browser, database: Database) -> None:
        first, second = add(database), add(database, "another@tisi.example")
        _choose(browser, first)
        assert browser.open(second).has("set-up-submit")
        assert browser.open(first).has("two-factor-enable")

    def test_password_can_be_chosen_again(self, browser: Browser, database: Database) -> None:
        address = add(database)
        page = _choose(browser, address)
        browser.open(page.find("set-up-again").get("href"))
        page = browser.press("set-up-submit", password="Buffalo-88-field", password_confirm="Buffalo-88-field")
        assert page.has("two-factor-enable")

    @pytest.mark.parametrize("password", ["short1A", "somchai1A", "Password1", "nocapital1", ""])
    def test_password_keeps_to_the_rules(self, browser: Browser, database: Database, password: str) -> None:
        page = _choose(browser, add(database), password)
        assert page.status == 422
        assert page.has("set-up-submit")

    def test_passkey_that_is_none_sets_nobody_up(self, browser: Browser, database: Database) -> None:
        page = _choose(browser, add(database))
        created = Authenticator("https://evil.example").create(page.find("passkey-add").get("data-options"))
        assert browser.press("passkey-add", credential=created).has("two-factor-enable")
        assert _officer(database).set_up_at is None
        with database.reader() as session:
            assert session.scalars(select(OfficerPasskey)).all() == []


class TestLink:
    """Once, within a day, and the newest only."""

    def _over(self, browser: Browser, address: str) -> bool:
        return browser.open(address).status == 410

    def test_works_once(self, app: Flask, browser: Browser, database: Database) -> None:
        address, other = add(database), Browser(app)
        page, second = _choose(browser, address), _choose(other, address)
        browser.press("two-factor-enable", code=_code(page))
        assert self._over(browser, address)
        assert other.press("two-factor-enable", code=_code(second)).status == 410

    @pytest.mark.parametrize(("hours", "over"), [(23, False), (25, True)])
    def test_works_for_a_day(self, browser: Browser, database: Database, world: World, hours: int, over: bool) -> None:
        address = add(database)
        world.pass_time(seconds=hours * 3600)
        assert self._over(browser, address) is over

    def test_newest_works(self, browser: Browser, database: Database) -> None:
        first, second = add(database), add(database)
        assert (self._over(browser, first), self._over(browser, second)) == (True, False)

    def test_link_of_an_officer_who_is_disabled_is_over(self, browser: Browser, database: Database) -> None:
        address = add(database)
        _choose(browser, address)
        with transaction(database) as work:
            accounts.disable(work.writing(), EMAIL, Act(HERE, clock.now()))
        assert self._over(browser, address)

    def test_secret_is_stored_as_a_hash(self, database: Database) -> None:
        secret = add(database).rpartition("/")[2]
        with database.reader() as session:
            assert session.scalars(select(OfficerLink.secret_hash)).all() == [digest(secret)]
        assert len(secret) >= 43

    def test_unknown_one_is_over(self, browser: Browser) -> None:
        assert self._over(browser, "/officer/set-up/none")


class TestAnew:
    """An officer who has lost a device is disabled, then added again."""

    def test_enabled_officer_is_not_set_up_anew_by_mistake(self, officer: Equipped, database: Database) -> None:
        with pytest.raises(Unusable, match="is an officer already"):
            add(database, officer.email)

    def test_same_officer_with_nothing_of_before(self, app: Flask, officer: Equipped, database: Database) -> None:
        with transaction(database) as work:
            accounts.disable(work.writing(), officer.email.upper(), Act(HERE, clock.now()))
        address = add(database, officer.email, OfficerRole.VIEWER)
        assert officer.enter_password(Browser(app)).status == 422
        with database.reader() as session:
            kept = session.scalars(select(Officer).filter_by(email=officer.email)).one()
        assert (kept.id, kept.role, kept.password_hash, kept.sealed_totp) == (
            officer.id,
            OfficerRole.VIEWER,
            None,
            None,
        )
        browser = Browser(app)
        page = _choose(browser, address)
        assert browser.press("two-factor-enable", code=_code(page)).has("login-submit")

    def test_states_are_listed(self, officer: Equipped, database: Database, world: World) -> None:
        add(database, "a@tisi.example")
        add(database, "b@tisi.example", OfficerRole.VIEWER)
        with transaction(database) as work:
            accounts.disable(work.writing(), "b@tisi.example", Act(HERE, clock.now()))
        with database.reader() as session:
            states = {each.email: each.state for each in accounts.all_of(session, clock.now())}
        assert states == {
            officer.email: OfficerState.ACTIVE,
            "a@tisi.example": OfficerState.INVITED,
            "b@tisi.example": OfficerState.DISABLED,
        }
        world.pass_time(seconds=25 * 3600)
        with database.reader() as session:
            later = {each.email: each.state for each in accounts.all_of(session, clock.now())}
        assert later["a@tisi.example"] is OfficerState.LINK_EXPIRED

    def test_addresses_in_the_page_are_of_the_provider(self, browser: Browser, database: Database) -> None:
        page = _choose(browser, add(database))
        assert urlsplit(page.find("totp-open").get("href")).scheme == "otpauth"
