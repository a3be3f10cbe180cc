"""Of a person a register's data is shown to nobody who does not give number and birth date, at any door."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event
from support.browsing import ORIGIN, Browser, Page
from support.database_rows import rows_of
from support.letterbox import Letterbox, links_of, text_of
from support.registration_by_hand import (
    ADDRESS,
    BORN,
    BY_HAND,
    LAST,
    NUMBERS,
    PASSWORD,
    begin,
    numbered,
    record,
    with_register,
    write_register,
)
from support.world import User, World

from idp import clock
from idp.accounts import number_and_birth_date
from idp.accounts.registered_data import verification
from idp.config import Settings
from idp.db import Database
from idp.fields.parse import ParseError
from idp.models import Account, AuditEvent, Case, EntityType, Registration
from idp.registers.lookup import Registers

NATURAL, JURISTIC = EntityType.NATURAL_PERSON, EntityType.JURISTIC_PERSON
NUMBER, NOBODY = NUMBERS[NATURAL], numbered("110170000099")
DESK = "desk@example.go.th"
#: What the register knows of the person, as it must not stand on a page.
SECRETS = ("สมชาย", "ทดสอบ", "75/42", "พระรามที่ 6", "ทุ่งพญาไท", "ราชเทวี", "10400")


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With a register that knows one person."""
    return with_register(settings, record(NATURAL), help_desk_email=DESK)


def _shown(page: Page) -> tuple[int, str]:
    """Status and page, without what differs each time and what was typed."""
    text = re.sub(r'name="csrf_token" value="[^"]*"|registration=[\w-]+', "", page.text)
    return page.status, text.replace(NUMBER, "#").replace(NOBODY, "#")


class TestAtTheRegistration:
    """The first page and the form."""

    def test_wrong_pair_is_a_number_that_is_not_there(self, app: Flask, database: Database) -> None:
        answers, work = [], []
        for number in (NUMBER, NOBODY):
            browser, done = Browser(app), list[str]()
            browser.open("/register")

            def look(_connection: Any, _cursor: Any, statement: str, *_: Any, done: list[str] = done) -> None:
                done.append(statement)

            event.listen(database.engine, "before_cursor_execute", look)
            asked = {"entity_type": NATURAL.value, "tax_id": number, "birth_date": "2001-02-04"}
            answers.append(_shown(browser.press("register-lookup", **asked)))
            event.remove(database.engine, "before_cursor_execute", look)
            work.append(done)
        assert answers[0] == answers[1]
        assert answers[0][0] == 422
        assert work[0] == work[1], "the same statements, so the same time"
        assert not any(word in answers[0][1] for word in SECRETS)

    def test_taken_number_is_told_to_who_knows_the_birth_date_alone(self, browser: Browser, world: World) -> None:
        world.change(world.user(entity_type=NATURAL), tax_id=NUMBER)
        page = begin(browser, NATURAL, birth_date="2001-02-04")
        assert (page.status, page.has("claim-open")) == (422, False)
        page = begin(browser, NATURAL)
        assert (page.status, page.has("claim-open")) == (422, True)

    def test_right_pair_shows_name_and_address_masked(self, browser: Browser, database: Database) -> None:
        page = begin(browser, NATURAL)
        assert page.has("register-submit")
        assert "นายส••• ท•••" in page.words("part-1")
        assert "กรุงเทพมหานคร" in page.words("part-2")
        assert not any(word in page.text for word in SECRETS)
        page = browser.press("register-submit", **{**LAST, "contact_mobile": "1", "contact_name": "x"})
        assert not any(word in page.text for word in SECRETS), "nor with errors"
        browser.press("register-submit", **LAST)
        (account,) = rows_of(database, Account)
        assert (account.name, account.registered_address) == ("นายสมชาย ทดสอบ", ADDRESS)
        assert account.birth_or_registration_date == date(2001, 2, 3)
        assert (account.ial, account.registered_data, account.verified_by) == ("1.1", "register", None)

    def test_mail_and_page_of_the_link_show_no_name(self, app: Flask, browser: Browser, letterbox: Letterbox) -> None:
        begin(browser, NATURAL)
        browser.press("register-submit", **LAST)
        mail = letterbox.one()
        (link,) = links_of(mail, "/verify-email/")
        for text in (text_of(mail), Browser(app).open(link).text):
            assert not any(word in text for word in (*SECRETS, NUMBER))
            assert f"•••{NUMBER[-4:]}" in text

    def test_password_rules_tell_no_name(self, browser: Browser, settings: Settings) -> None:
        write_register(settings.registers_file, record(NATURAL, name="นายSomchai Thotsop"))
        begin(browser, NATURAL)
        guess = {"password": "Somchai-Thotsop1", "password_confirm": "Somchai-Thotsop1"}
        assert browser.press("register-submit", **{**LAST, **guess}).status == 200

    @pytest.mark.parametrize("birth_date", ["", "1970-13", "x", "2999-01-01", "1700-01-01"])
    def test_birth_date_is_required_of_persons(self, birth_date: str, browser: Browser, database: Database) -> None:
        page = begin(browser, NATURAL, birth_date=birth_date)
        assert (page.status, page.has("birth_date-error")) == (422, True)
        assert rows_of(database, AuditEvent) == [], "no register was asked"

    def test_others_need_none(self, browser: Browser, settings: Settings) -> None:
        write_register(settings.registers_file, record(JURISTIC))
        assert begin(browser, JURISTIC, birth_date="x").has("register-submit")

    @pytest.mark.parametrize(
        ("known", "typed", "fits"),
        [
            ("1970", "1970", True),
            ("1970", "2513", True),
            ("1970-05", "1970-05", True),
            ("1970-05", "2513-05-00", True),
            ("1970-05", "1970", False),
            ("1970", "1970-01-01", False),
            ("1970-05-12", "12/5/2513", True),
            ("1970-05-12", "๑๒/๕/๒๕๑๓", True),
            ("1970-05-12", "1970-05", False),
            (None, "1970-05-12", False),
        ],
    )
    def test_birth_that_no_card_shows_whole(
        self, known: str | None, typed: str, fits: bool, browser: Browser, settings: Settings, database: Database
    ) -> None:
        write_register(settings.registers_file, record(NATURAL, date=known))
        page = begin(browser, NATURAL, birth_date=typed)
        assert page.has("register-submit") is fits
        if fits and known and len(known) < 10:
            browser.press("register-submit", **LAST)
            (account,) = rows_of(database, Account)
            assert (account.birth_or_registration_date, account.birth_date) == (None, known)

    def test_wrong_pairs_make_the_number_wait_and_a_right_one_forgives(
        self, app: Flask, world: World, database: Database
    ) -> None:
        for number in (NUMBER, NOBODY):
            for _ in range(6):
                assert begin(Browser(app), NATURAL, number, birth_date="2001-02-04").status == 422
            page = begin(Browser(app), NATURAL, number)
            assert (page.status, page.headers["Retry-After"]) == (429, "30"), "whether there is such a number or not"
        world.pass_time(seconds=31)
        assert begin(Browser(app), NATURAL).has("register-submit")
        assert begin(Browser(app), NATURAL, birth_date="2001-02-04").status == 422, "not held off"

    def test_one_birth_date_with_many_numbers_makes_the_network_wait(self, app: Flask) -> None:
        statuses = [
            begin(Browser(app), NATURAL, numbered(f"1101700001{at:02}"), birth_date=BORN).status for at in range(22)
        ]
        assert statuses == [422] * 21 + [429]

    def test_register_away_is_typed_and_checked_later_by_number_and_birth_date(
        self, browser: Browser, settings: Settings, database: Database, world: World
    ) -> None:
        assert settings.registers_file
        settings.registers_file.unlink()
        page = begin(browser, NATURAL)
        assert page.has("name")
        assert not page.has("birth_or_registration_date"), "it was given with the number"
        browser.press("register-submit", **{**LAST, **BY_HAND, "name": "สมชาย ทดสอบ", "name_title": "นาย"})
        (account,) = rows_of(database, Account)
        assert (account.registered_data, account.ial, account.birth_or_registration_date) == (
            "typed",
            None,
            date(2001, 2, 3),
        )
        for known, ial, reports in ((record(NATURAL, date="2001-02-04"), None, 1), (record(NATURAL), "1.1", 1)):
            write_register(settings.registers_file, known)
            world.change(User(account.id, "", "", ""), verify_after=clock.now())
            verification.verify_due(database, Registers(settings, database), settings, clock.now())
            (account,) = rows_of(database, Account)
            assert (account.ial, len(rows_of(database, Case))) == (ial, reports)
        assert account.registered_data == "register"

    def test_register_that_is_away_does_not_tell_that_a_number_is_taken(
        self, app: Flask, settings: Settings, world: World, database: Database, letterbox: Letterbox
    ) -> None:
        world.change(world.user(entity_type=NATURAL), tax_id=NUMBER)
        assert settings.registers_file
        settings.registers_file.unlink()
        told = []
        for number in (NUMBER, NOBODY):
            browser = Browser(app)
            begin(browser, NATURAL, number)
            page = browser.press("register-submit", **{**LAST, **BY_HAND, "name": "สมชาย ทดสอบ", "name_title": "นาย"})
            told.append(_shown(page))
        assert told[0] == told[1]
        subjects = [str(mail["Subject"]) for mail in letterbox.fetch()]
        assert len(set(subjects)) == 2, "the mails tell it"

    def test_nothing_of_what_was_given_is_kept_with_a_wrong_pair(self, browser: Browser, database: Database) -> None:
        begin(browser, NATURAL, birth_date="2001-02-04")
        assert rows_of(database, Registration) == []


class TestWhileSignedIn:
    """``/login/changes``, gaps at a sign-in, and what officers get instead."""

    @pytest.fixture
    def person(self, world: World) -> User:
        """Somebody whose account has another name and address than the register."""
        address = {**ADDRESS, "house_no": "1"}
        born = {"birth_or_registration_date": date(2001, 2, 3), "registered_address": address}
        names = {"name_title": "นาย", "given_name": "สมชาย", "family_name": "คนเดิม"}
        return world.user("นายสมชาย คนเดิม", entity_type=NATURAL, tax_id=NUMBER, **born, **names)

    def test_changes_are_shown_where_the_birth_date_fits(self, browser: Browser, person: User) -> None:
        page = browser.sign_in(person)
        assert page.has("changes-confirm")
        assert "75/42" in page.text

    @pytest.mark.parametrize("born", [date(2001, 2, 4), None])
    def test_without_it_officers_alone_see_the_difference(
        self,
        born: date | None,
        app: Flask,
        person: User,
        world: World,
        database: Database,
        letterbox: Letterbox,
    ) -> None:
        partly = {} if born else {"birth_date": "2001-02"}
        world.change(person, birth_or_registration_date=born, registered_data="typed", **partly)
        for _ in range(2):
            browser = Browser(app)
            page = browser.sign_in(person)
            assert page.url == f"{ORIGIN}/"
            for address in ("/", "/account"):
                assert "75/42" not in browser.open(address).text
            world.pass_time(days=1, seconds=1)
        (account,) = rows_of(database, Account)
        assert (account.register_news, account.name) == (None, "นายสมชาย คนเดิม")
        assert account.registered_address["house_no"] == "1"
        (report,) = rows_of(database, Case)
        assert (report.kind, report.account_id) == ("mismatch", person.id)
        (mail,) = [each for each in letterbox.fetch() if each["To"] == DESK]
        assert "75/42" in text_of(mail)

    def test_gaps_are_filled_by_no_register_without_the_birth_date(
        self, browser: Browser, person: User, world: World, database: Database
    ) -> None:
        world.change(person, birth_or_registration_date=None, registered_address={}, name_title=None)
        browser.sign_in(person)
        (account,) = rows_of(database, Account)
        assert (account.birth_or_registration_date, account.registered_address) == (None, {})
        assert rows_of(database, Case) == [], "nothing was given that could differ"

    def test_death_counts_though_nothing_is_shown(
        self, browser: Browser, person: User, world: World, database: Database, settings: Settings
    ) -> None:
        world.change(person, birth_or_registration_date=date(2001, 2, 4))
        write_register(settings.registers_file, record(NATURAL, status="เสียชีวิต"))
        browser.sign_in(person)
        assert not rows_of(database, Account)[0].going_concern


@pytest.mark.parametrize(
    ("typed", "born"),
    [("1970", "1970"), ("2513", "1970"), ("1970-5", "1970-05"), ("2513-05-00", "1970-05"), ("31/5/2513", "1970-05-31")],
)
def test_birth_dates_in_their_kept_form(typed: str, born: str) -> None:
    assert number_and_birth_date.parse_birth_date(typed, date(2026, 1, 1)) == born


@pytest.mark.parametrize("typed", ["", "70", "1970-13", "1970-00-05", "2999", "1700", "19700531", "1970-05-32"])
def test_what_is_no_birth_date(typed: str) -> None:
    with pytest.raises(ParseError):
        number_and_birth_date.parse_birth_date(typed, date(2026, 1, 1))


def test_password_of_the_registration_signs_in_after_the_confirmation(
    app: Flask, browser: Browser, letterbox: Letterbox
) -> None:
    begin(browser, NATURAL)
    browser.press("register-submit", **LAST)
    (link,) = links_of(letterbox.one(), "/verify-email/")
    other = Browser(app)
    other.open(link)
    assert other.press("verify-submit", password=PASSWORD).has("in-whose-name")
    page = other.open("/account")
    assert all(word in page.text for word in ("สมชาย", "75/42")), "whole, now that the mail is confirmed"
