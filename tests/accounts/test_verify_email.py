"""``/verify-email``: the link that confirms an address, and another mail for whoever waits for one."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from flask import Flask
from support.browsing import Browser, Page
from support.database_rows import counted
from support.letterbox import Letterbox, links_of, text_of
from support.world import PASSWORD, User, World

from idp import clock
from idp.accounts import confirmation_mails
from idp.accounts.devices.visitor import Visitor
from idp.accounts.registration import email_confirmation
from idp.accounts.sign_in.finish import SignedIn
from idp.config import Settings
from idp.db import Database, transaction
from idp.models import Account, AccountStatus, AuditEvent, EntityType, MailLink, OutboxMessage
from idp.origin import HERE

VERIFY = "/verify-email/"


@pytest.fixture
def waiting(world: World) -> User:
    """Somebody who has registered and not confirmed."""
    return world.user(status=AccountStatus.UNCONFIRMED, email_verified_at=None, email="waits@example.com")


def _mail(database: Database, settings: Settings, user: User) -> None:
    with transaction(database) as work:
        account = work.writing().get_one(Account, user.id)
        confirmation_mails.send(work.writing(), settings, account, clock.now())


@pytest.fixture
def link(database: Database, settings: Settings, waiting: User, letterbox: Letterbox) -> str:
    """The address in the mail."""
    _mail(database, settings, waiting)
    (address,) = links_of(letterbox.one(), VERIFY)
    return address


def _status(database: Database, user: User) -> AccountStatus:
    with database.reader() as session:
        return session.get_one(Account, user.id).status


def _ask(browser: Browser, email: str) -> Page:
    browser.open("/verify-email/resend")
    return browser.press("resend-submit", email=email)


class TestTheLink:
    """Opened, pressed, pressed again, too late."""

    def test_opening_changes_nothing_and_the_button_confirms(
        self, browser: Browser, database: Database, waiting: User, link: str
    ) -> None:
        for _ in range(2):
            page = browser.open(link)
            assert (page.status, waiting.name in page.text) == (200, False), "anybody may see this page"
        assert _status(database, waiting) is AccountStatus.UNCONFIRMED
        page = browser.press("verify-submit", password=PASSWORD)
        assert page.has("in-whose-name"), "confirmed and signed in"
        assert _status(database, waiting) is AccountStatus.ACTIVE
        assert counted(database, AuditEvent, event="account.email_confirmed", account_id=waiting.id) == 1

    def test_wrong_password_confirms_nothing_and_the_link_stays_good(
        self, browser: Browser, database: Database, waiting: User, link: str
    ) -> None:
        browser.open(link)
        for password in (PASSWORD + "x", ""):
            page = browser.press("verify-submit", password=password)
            assert (page.status, page.has("password-error")) == (422, True)
        assert _status(database, waiting) is AccountStatus.UNCONFIRMED
        assert counted(database, AuditEvent, event="login.refused", account_id=waiting.id) == 1
        assert browser.press("verify-submit", password=PASSWORD).has("in-whose-name")

    def test_guesses_wait_longer_and_longer(
        self, app: Flask, browser: Browser, database: Database, world: World, link: str, letterbox: Letterbox
    ) -> None:
        browser.open(link)
        for _ in range(6):
            assert browser.press("verify-submit", password="Wrong-Password-1").status == 422
        page = browser.press("verify-submit", password=PASSWORD)
        assert (page.status, page.headers["Retry-After"]) == (429, "30")
        assert letterbox.fetch() == [], "nobody has proven that address"
        world.pass_time(seconds=31)
        browser.open(link)
        assert browser.press("verify-submit", password=PASSWORD).has("in-whose-name")

    def test_who_forgot_the_password_sets_a_new_one_and_is_confirmed_by_it(
        self, browser: Browser, database: Database, waiting: User, link: str, letterbox: Letterbox
    ) -> None:
        page = browser.open(link)
        assert "/forgot-password" in page.text
        browser.open("/forgot-password")
        browser.press("forgot-submit", email="waits@example.com")
        mail = letterbox.one()
        assert waiting.name not in text_of(mail)
        (address,) = links_of(mail, "/reset-password/")
        assert waiting.name not in browser.open(address).text
        browser.press("reset-submit", password="Another-Password-2", password_confirm="Another-Password-2")
        assert _status(database, waiting) is AccountStatus.ACTIVE
        assert browser.sign_in(waiting, "Another-Password-2").has("in-whose-name")

    def test_used_link_says_so_and_does_nothing(self, browser: Browser, database: Database, link: str) -> None:
        browser.open(link)
        first = browser.press("verify-submit", password=PASSWORD)
        page = browser.open(link)
        assert (page.status, page.has("verify-submit")) == (200, False)
        assert page.words("main") != first.words("main")
        assert "/login" in page.text
        assert counted(database, AuditEvent, event="account.email_confirmed") == 1

    @pytest.mark.parametrize("press", [True, False])
    def test_link_ends_after_a_day(
        self, press: bool, browser: Browser, database: Database, world: World, waiting: User, link: str
    ) -> None:
        browser.open(link)
        world.pass_time(hours=24, seconds=1)
        page = browser.press("verify-submit", password=PASSWORD) if press else browser.open(link)
        assert page.status == 410
        assert "/verify-email/resend" in page.text
        assert _status(database, waiting) is AccountStatus.UNCONFIRMED

    def test_newer_mail_ends_the_link(
        self, browser: Browser, database: Database, settings: Settings, waiting: User, link: str
    ) -> None:
        _mail(database, settings, waiting)
        assert browser.open(link).status == 410

    def test_link_ends_with_its_address(self, browser: Browser, world: World, waiting: User, link: str) -> None:
        world.change(waiting, email="other@example.com")
        assert browser.open(link).status == 410

    @pytest.mark.parametrize("token", ["x", "resend%2F", "a" * 5000, "%E0%B8%81", "%00"])
    def test_link_that_there_is_not(self, token: str, browser: Browser) -> None:
        page = browser.open(f"{VERIFY}{token}")
        assert page.status in (404, 410)
        assert not page.has("verify-submit")

    def test_suspended_account_stays_so(
        self, browser: Browser, database: Database, world: World, waiting: User, link: str
    ) -> None:
        world.change(waiting, status=AccountStatus.SUSPENDED)
        browser.open(link)
        page = browser.press("verify-submit", password=PASSWORD)
        assert "ระงับ" in page.words("main")
        assert _status(database, waiting) is AccountStatus.SUSPENDED

    def test_page_and_mail_speak_the_language_of_the_account(
        self, app: Flask, database: Database, settings: Settings, world: World, letterbox: Letterbox
    ) -> None:
        user = world.user(status=AccountStatus.UNCONFIRMED, email_verified_at=None, locale="en")
        _mail(database, settings, user)
        mail = letterbox.one()
        assert "within 24 hours" in text_of(mail)
        (address,) = links_of(mail, VERIFY)
        assert Browser(app).open(address).tree.get("lang") == "en"
        assert Browser(app, "th").open(address).tree.get("lang") == "th"

    def test_button_pressed_many_times_at_once_confirms_once(
        self, database: Database, settings: Settings, waiting: User, link: str
    ) -> None:
        secret, start = link.removeprefix(VERIFY), Barrier(6)

        def press() -> object:
            start.wait()
            with transaction(database) as work:
                return email_confirmation.confirm(work, secret, PASSWORD, Visitor(None, "", HERE), settings)

        with ThreadPoolExecutor(6) as pool:
            answers = [each.result() for each in [pool.submit(press) for _ in range(6)]]
        assert len([each for each in answers if isinstance(each, SignedIn)]) == 1
        assert _status(database, waiting) is AccountStatus.ACTIVE


class TestAnotherMail:
    """Asked for by whoever waits, by others, and too often."""

    def test_another_mail_has_the_link_that_counts(
        self, browser: Browser, database: Database, waiting: User, link: str, letterbox: Letterbox
    ) -> None:
        assert _ask(browser, " Waits@Example.COM ").status == 200
        (address,) = links_of(letterbox.one(), VERIFY)
        assert browser.open(link).status == 410
        browser.open(address)
        browser.press("verify-submit", password=PASSWORD)
        assert _status(database, waiting) is AccountStatus.ACTIVE
        _ask(browser, "waits@example.com")
        assert letterbox.fetch() == [], "nothing is left to confirm"

    def test_each_account_of_an_address_gets_a_mail(
        self, browser: Browser, world: World, waiting: User, letterbox: Letterbox
    ) -> None:
        world.user(
            "คณะบุคคล อีกราย",
            entity_type=EntityType.GROUP_OF_PERSONS,
            status=AccountStatus.UNCONFIRMED,
            email_verified_at=None,
            email="waits@example.com",
        )
        world.user(email="waits@example.com")
        _ask(browser, "waits@example.com")
        assert len({links_of(mail, VERIFY)[0] for mail in letterbox.fetch()}) == 2

    def test_answer_does_not_tell_who_waits(self, app: Flask, database: Database, waiting: User) -> None:
        def answer(email: str) -> tuple[Any, ...]:
            page = _ask(Browser(app), email)
            text = re.sub(r'name="csrf_token" value="[^"]*"', "", page.text).replace(email, "")
            headers = [(name, value) for name, value in page.headers if name not in ("Date", "Set-Cookie")]
            return page.status, [each for each in headers if each[0] != "Content-Length"], text

        assert answer("waits@example.com") == answer("nobody@example.com")
        assert counted(database, OutboxMessage) == 2, "both are left to the worker alike"
        assert counted(database, MailLink) == 0
        assert counted(database, AuditEvent) == 2

    def test_asking_too_often_looks_the_same_and_mails_no_more(
        self, app: Flask, world: World, waiting: User, letterbox: Letterbox
    ) -> None:
        sent = []
        for email in ("waits@example.com", "nobody@example.com") * 5:
            assert _ask(Browser(app), email).status == 200
            sent += letterbox.fetch()
        assert len(sent) == 3
        page = Browser(app).open(links_of(sent[-1], VERIFY)[0])
        assert page.has("verify-submit"), "what was left out took no link away"
        world.pass_time(hours=1, seconds=1)
        _ask(Browser(app), "waits@example.com")
        assert len(letterbox.fetch()) == 1

    @pytest.mark.parametrize("email", ["", "waits", "waits@", "a b@example.com", "x" * 300 + "@example.com"])
    def test_what_is_no_address_is_said_so(self, email: str, browser: Browser, database: Database) -> None:
        page = _ask(browser, email)
        assert page.status == 422
        assert page.find("email").get("value") == email
        assert counted(database, OutboxMessage) == 0


class TestSigningInBefore:
    """The sign-in page says why, after the right password only."""

    def test_right_password_is_told_why_and_offered_the_mail(
        self, browser: Browser, waiting: User, letterbox: Letterbox
    ) -> None:
        page = browser.sign_in(waiting)
        assert page.status == 422
        assert "waits@example.com" in page.words("main")
        assert browser.press("resend-submit").status == 200
        assert letterbox.one()["To"] == "waits@example.com"

    def test_wrong_password_is_told_nothing(self, browser: Browser, waiting: User, world: World) -> None:
        page = browser.sign_in(waiting, PASSWORD + "x")
        assert not page.has("resend-submit")
        assert "waits@example.com" not in page.text
        active = world.user()
        assert not browser.sign_in(active, PASSWORD + "x").has("resend-submit")
