"""``/forgot-password``: whoever asks is told the same, and only the owner of the address gets a link."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, select
from support.browsing import Browser, Page
from support.database_rows import counted
from support.letterbox import Letterbox, links_of, text_of
from support.world import World

from idp import clock
from idp.accounts import mail_links
from idp.accounts.passwords.reset import ACCOUNTS_IN_MAIL, FROM_NETWORK
from idp.db import Database, transaction
from idp.models import AccountStatus, AuditEvent, LimitCounter, MailLink, OutboxMessage

RESET = "/reset-password/"


def _ask(browser: Browser, email: str, follow: bool = True) -> Page:
    browser.open("/forgot-password")
    return browser.press("forgot-submit", follow, email=email)


def _answer(page: Page) -> tuple[Any, ...]:
    """All of an answer that does not have to differ: the form token, and what session cookie carries it."""
    headers = [(name, value) for name, value in page.headers if name not in ("Date", "Set-Cookie")]
    return page.status, headers, re.sub(r'name="csrf_token" value="[^"]*"', "", page.text)


@contextmanager
def _statements(database: Database) -> Iterator[list[str]]:
    """Every statement sent meanwhile, values left out."""
    found: list[str] = []

    def look(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        found.append(statement)

    event.listen(database.engine, "before_cursor_execute", look)
    try:
        yield found
    finally:
        event.remove(database.engine, "before_cursor_execute", look)


class TestMail:
    """What the owner of an address gets."""

    def test_link_for_the_account(self, world: World, browser: Browser, letterbox: Letterbox) -> None:
        user = world.user(email="nok@example.com")
        page = _ask(browser, "nok@example.com")
        assert page.status == 200
        assert "30 นาที" in page.words("main")
        mail = letterbox.one()
        assert (mail["To"], mail["Subject"]) == ("nok@example.com", "ตั้งรหัสผ่านใหม่")
        assert f"รีเซ็ตรหัสผ่านของ {user.name} ({user.user_name})" in text_of(mail)
        (link,) = links_of(mail, RESET)
        assert f"https://localhost{link}" in text_of(mail)
        assert len(link.removeprefix(RESET)) == 43
        assert user.user_name in browser.open(link).words("main")

    def test_letter_is_in_the_accounts_language(self, world: World, browser: Browser, letterbox: Letterbox) -> None:
        world.user(email="nok@example.com", locale="en")
        _ask(browser, "nok@example.com")
        assert letterbox.one()["Subject"] == "Set a new password"

    def test_accounts_that_share_an_address_get_a_link_each(
        self, world: World, browser: Browser, letterbox: Letterbox
    ) -> None:
        owners = [world.user(f"บริษัท {name} จำกัด", email="office@example.com") for name in ("หนึ่ง", "สอง")]
        other = world.user("บริษัท อื่น จำกัด", email="office2@example.com")
        _ask(browser, "office@example.com")
        mail = letterbox.one()
        links = links_of(mail, RESET)
        assert len(set(links)) == 2
        assert other.user_name not in text_of(mail)
        for owner, link in zip(owners, links, strict=True):
            assert owner.name in browser.open(link).words("main")

    def test_no_account_of_many_is_left_out(self, world: World, browser: Browser, letterbox: Letterbox) -> None:
        owners = [world.user(email="office@example.com") for _ in range(ACCOUNTS_IN_MAIL + 1)]
        _ask(browser, "office@example.com")
        mails = letterbox.fetch()
        assert sorted(len(links_of(mail, RESET)) for mail in mails) == [1, ACCOUNTS_IN_MAIL]
        text = "".join(map(text_of, mails))
        assert all(owner.user_name in text for owner in owners)

    @pytest.mark.parametrize("typed", ["NOK@Example.COM", "  nok@example.com\t"])
    def test_capitals_and_blanks_do_not_matter(
        self, world: World, browser: Browser, letterbox: Letterbox, typed: str
    ) -> None:
        world.user(email="nok@example.com")
        _ask(browser, typed)
        assert letterbox.one()["To"] == "nok@example.com"

    @pytest.mark.parametrize(
        "account",
        [
            {"status": AccountStatus.UNCONFIRMED, "email_verified_at": None},
            {"legacy_source": "nsw", "email_verified_at": None, "completed_at": None, "password_hash": None},
        ],
        ids=["unconfirmed", "imported"],
    )
    def test_accounts_that_never_confirmed_get_one(
        self, world: World, browser: Browser, letterbox: Letterbox, account: dict[str, Any]
    ) -> None:
        world.user(email="nok@example.com", **account)
        _ask(browser, "nok@example.com")
        assert len(links_of(letterbox.one(), RESET)) == 1

    def test_suspended_account_gets_none_and_is_told_whom_to_ask(
        self, world: World, browser: Browser, letterbox: Letterbox
    ) -> None:
        suspended = world.user(email="nok@example.com", status=AccountStatus.SUSPENDED)
        _ask(browser, "nok@example.com")
        mail = letterbox.one()
        assert links_of(mail, RESET) == []
        assert f"({suspended.user_name}) ถูกระงับการใช้งาน" in text_of(mail)

    def test_newer_link_kills_the_older(self, world: World, browser: Browser, letterbox: Letterbox) -> None:
        world.user(email="nok@example.com")
        links = []
        for _ in range(2):
            _ask(browser, "nok@example.com")
            links += links_of(letterbox.one(), RESET)
        assert [browser.open(link).status for link in links] == [410, 200]

    def test_reset_link_lives_half_an_hour(self, world: World, browser: Browser, letterbox: Letterbox) -> None:
        world.user(email="nok@example.com")
        _ask(browser, "nok@example.com")
        (link,) = links_of(letterbox.one(), RESET)
        world.pass_time(minutes=29, seconds=50)
        assert browser.open(link).status == 200
        world.pass_time(seconds=11)
        assert browser.open(link).status == 410

    def test_reset_link_is_the_issuers_whatever_headers_say(
        self, world: World, app: Flask, letterbox: Letterbox
    ) -> None:
        world.user(email="nok@example.com")
        browser = Browser(app)
        told = {"X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example", "Origin": "https://evil.example"}
        _, values = browser.open("/forgot-password").form("forgot-submit")
        browser.post("/forgot-password", {**values, "email": "nok@example.com"}, headers=told)
        mail = letterbox.one()
        assert "evil.example" not in str(mail)
        assert text_of(mail).count("https://localhost/reset-password/") == 1


class TestSameForEverybody:
    """``docs/requirements/security.md``, row 60: known or not, the answer and the work are the same."""

    def test_forgotten_password_answer_does_not_tell_who_has_an_account(
        self, world: World, app: Flask, letterbox: Letterbox
    ) -> None:
        world.user(email="known.one@example.com")
        answers = []
        for email in ("known.one@example.com", "known.two@example.com"):
            browser = Browser(app)
            answers.append(
                (_answer(_ask(browser, email, follow=False)), _answer(browser.open("/forgot-password?sent=1")))
            )
        assert answers[0] == answers[1]
        assert [mail["To"] for mail in letterbox.fetch()] == ["known.one@example.com"]

    def test_forgotten_password_work_does_not_tell_who_has_an_account(
        self, world: World, app: Flask, database: Database
    ) -> None:
        """The same statements in the same order: who is known is not even asked."""
        world.user(email="known.one@example.com")
        browser, seen = Browser(app), []
        for email in ("known.one@example.com", "known.two@example.com"):
            browser.open("/forgot-password")
            with _statements(database) as statements:
                browser.press("forgot-submit", follow=False, email=email)
            seen.append(statements)
        assert seen[0] == seen[1]
        assert not [each for each in seen[0] if re.search(r"(FROM|JOIN|INTO|UPDATE) (account|user_name)\b", each)]
        with database.reader() as session:
            sizes = {len(each.payload["sealed"]) for each in session.scalars(select(OutboxMessage))}
            events = session.scalars(select(AuditEvent)).all()
        assert len(sizes) == 1
        assert [(each.event, each.account_id, each.data) for each in events] == [("password.reset_asked", None, {})] * 2

    def test_address_is_kept_sealed_and_not_for_long(
        self, world: World, browser: Browser, database: Database, letterbox: Letterbox
    ) -> None:
        user = world.user(email="nok@example.com")
        _ask(browser, "nok@example.com")
        with database.reader() as session:
            (waiting,) = session.scalars(select(OutboxMessage))
            keys = session.scalars(select(LimitCounter.key)).all()
        assert "example" not in json.dumps([waiting.payload, waiting.receiver, *keys])
        letterbox.fetch()
        with database.reader() as session:
            assert [each.payload for each in session.scalars(select(OutboxMessage))] == [{}, {}]
            events = session.scalars(select(AuditEvent).order_by(AuditEvent.id)).all()
        assert [(each.event, each.account_id) for each in events][1] == ("password.reset_mailed", user.id)
        assert events[0].request_id == events[1].request_id, "who asked can be told from who was mailed"

    def test_address_gets_three_mails_an_hour_and_no_page_tells(
        self, world: World, browser: Browser, letterbox: Letterbox
    ) -> None:
        world.user(email="known@example.com")
        sent = []
        for email in ("known@example.com", "unknown@example.com") * 5:
            assert _ask(browser, email).status == 200
            sent += letterbox.fetch()
        assert len(sent) == 3
        link = links_of(sent[-1], "/reset-password/")[0]
        assert browser.open(link).has("reset-submit"), "what was left out took no link away"
        world.pass_time(hours=1, seconds=1)
        assert _ask(browser, "Known@example.com").status == 200
        assert len(letterbox.fetch()) == 1

    def test_network_asks_sixty_times_an_hour(self, browser: Browser, database: Database) -> None:
        _, values = browser.open("/forgot-password").form("forgot-submit")
        for number in range(FROM_NETWORK):
            values["email"] = f"nobody{number}@example.com"
            assert browser.post("/forgot-password", values, follow=False).status == 303
        asked = counted(database, OutboxMessage)
        assert browser.post("/forgot-password", {**values, "email": "one-more@example.com"}).status == 429
        assert counted(database, OutboxMessage) == asked


class TestBadInput:
    """Nothing is written for what is no address."""

    @pytest.mark.parametrize(
        "typed",
        ["", "   ", "nok", "nok@", "@example.com", "nok@example", "nok@@example.com", "a b@example.com",
         "nok@example.com\0", "nok\n@example.com", f"{'x' * 250}@example.com", "nok@example.com, b@example.com"],
    )  # fmt: skip
    def test_what_is_no_address_is_refused_and_writes_nothing(
        self, browser: Browser, database: Database, typed: str
    ) -> None:
        page = _ask(browser, typed)
        assert page.status == 422
        assert page.has("email-error")
        assert (counted(database, OutboxMessage), counted(database, LimitCounter)) == (0, 0)

    def test_what_was_typed_is_still_there(self, browser: Browser) -> None:
        page = _ask(browser, "nok@example")
        assert page.find("email").get("value") == "nok@example"
        assert page.find("email").get("maxlength") is None

    @pytest.mark.parametrize("kept", ["nok@xn--72c1a1bt4awk9o.xn--o3cw4h", "นก@ตัวอย่าง.ไทย"])
    def test_address_in_thai_is_found_as_it_is_kept(
        self, world: World, browser: Browser, letterbox: Letterbox, kept: str
    ) -> None:
        """A domain in ASCII; letters before the ``@`` as they are."""
        world.user(email=kept)
        assert _ask(browser, f"{kept.split('@')[0]}@ตัวอย่าง.ไทย").status == 200
        assert letterbox.one()["To"] == kept


def test_sign_in_page_leads_there_and_back(browser: Browser) -> None:
    page = browser.open("/login")
    assert "/forgot-password" in page.text
    assert browser.open("/forgot-password").has("forgot-submit")


def test_links_that_ran_out_long_ago_go(
    world: World, browser: Browser, letterbox: Letterbox, database: Database
) -> None:
    """Swept by the worker; until then a used link is told from an unknown one by officers."""
    world.user(email="nok@example.com")
    _ask(browser, "nok@example.com")
    letterbox.fetch()
    for days, left in ((29, 1), (2, 0)):
        world.pass_time(days=days)
        with transaction(database) as work:
            mail_links.sweep(work.writing(), clock.now())
        assert counted(database, MailLink) == left
