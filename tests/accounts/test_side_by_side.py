"""Registrations of one number wait side by side; the first that is confirmed becomes the account."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser, Page
from support.letterbox import Letterbox, links_of, text_of
from support.registration_by_hand import BY_HAND, COMPANY, LAST, NUMBERS, begin, record, with_register
from support.world import World

from idp.accounts import unconfirmed
from idp.config import Settings
from idp.db import Database
from idp.models import Account, AccountStatus, EntityType, UserName

JURISTIC, OTHER = EntityType.JURISTIC_PERSON, EntityType.OTHER
ABROAD = {"number_kind": "foreign_registration"}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With a register that knows one company."""
    return with_register(settings, record(JURISTIC))


def _password(at: int) -> dict[str, str]:
    return {"password": f"Mango-Sticky-Rice-{at}", "password_confirm": f"Mango-Sticky-Rice-{at}"}


def _register(app: Flask, at: int) -> Page:
    browser = Browser(app)
    begin(browser, JURISTIC)
    if not browser.page.has("register-submit"):
        return browser.page
    return browser.press("register-submit", **{**LAST, "email": f"{at}@example.com", **_password(at)})


def _sign_in(app: Flask, at: int, number: str = COMPANY) -> Page:
    browser = Browser(app)
    browser.open("/login")
    return browser.press("login-submit", username=number, password=_password(at)["password"])


def _accounts(database: Database) -> list[Account]:
    with database.reader() as session:
        return list(session.scalars(select(Account)))


def _links(letterbox: Letterbox) -> dict[str, str]:
    """The link in the newest mail to each address."""
    mails = [mail for mail in letterbox.fetch() if "/verify-email/" in mail.as_string()]
    return {mail["To"]: links_of(mail, "/verify-email/")[0] for mail in mails}


def test_first_that_is_confirmed_becomes_the_account_and_the_others_are_told(
    app: Flask, database: Database, letterbox: Letterbox
) -> None:
    for at in range(3):
        assert _register(app, at).status == 200
    links = _links(letterbox)
    browser = Browser(app)
    browser.open(links["1@example.com"])
    assert browser.press("verify-submit", password=_password(1)["password"]).has("in-whose-name")
    (account,) = _accounts(database)
    assert (account.email, account.status) == ("1@example.com", AccountStatus.ACTIVE)
    with database.reader() as session:
        assert [(each.name, each.account_id) for each in session.scalars(select(UserName))] == [(COMPANY, account.id)]
    told = letterbox.fetch()
    assert sorted(mail["To"] for mail in told) == ["0@example.com", "2@example.com"]
    assert all("ก่อนแล้ว" in mail.get_body(("plain",)).get_content() for mail in told)
    assert browser.open(links["0@example.com"]).status == 410
    assert _sign_in(app, 1).has("in-whose-name")
    assert not _sign_in(app, 0).has("in-whose-name")
    assert begin(Browser(app), JURISTIC).has("claim-open"), "taken from now on"


def test_each_is_told_at_the_sign_in_page_where_its_own_mail_went(
    app: Flask, database: Database, letterbox: Letterbox
) -> None:
    for at in range(2):
        _register(app, at)
    letterbox.fetch()
    for at in range(2):
        page = _sign_in(app, at)
        assert page.status == 422
        assert f"{at}@example.com" in page.words("main")
        assert f"{1 - at}@example.com" not in page.text
    page = _sign_in(app, 7)
    assert "@example.com" not in page.words("main").replace("helpdesk@example.com", "")
    browser = Browser(app)
    browser.open("/login")
    browser.press("login-submit", username=COMPANY, password=_password(1)["password"])
    browser.press("resend-submit")
    assert list(_links(letterbox)) == ["1@example.com"]


def test_one_hash_answers_however_many_wait(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    for at in range(3):
        _register(app, at)
    hashed: list[str] = []
    hash_of = unconfirmed.hash_of
    monkeypatch.setattr(unconfirmed, "hash_of", lambda *given: hashed.append("one") or hash_of(*given))
    monkeypatch.setattr(unconfirmed.passwords, "verify", None)
    for number in (COMPANY, NUMBERS[EntityType.GROUP_OF_PERSONS]):
        _sign_in(app, 9, number)
    assert hashed == ["one", "one"]


def test_sixth_is_told_plainly_and_the_oldest_gives_way_after_a_day(
    app: Flask, database: Database, world: World, letterbox: Letterbox
) -> None:
    for at in range(5):
        assert _register(app, at).status == 200
    page = _register(app, 5)
    assert page.status == 422
    assert "5 รายการ" in page.words("tax_id-error")
    assert len(_accounts(database)) == 5
    letterbox.fetch()
    world.pass_time(hours=24, seconds=1)
    assert _register(app, 5).status == 200
    assert {each.email for each in _accounts(database)} == {f"{at}@example.com" for at in range(1, 6)}
    assert [mail["To"] for mail in letterbox.fetch() if "สิ้นสุด" in str(mail["Subject"])] == ["0@example.com"]


def test_number_that_got_an_account_otherwise_is_told_at_the_link(
    app: Flask, database: Database, world: World, letterbox: Letterbox
) -> None:
    """By an import, say."""
    _register(app, 0)
    (link,) = _links(letterbox).values()
    world.user(tax_id=COMPANY)
    browser = Browser(app)
    browser.open(link)
    page = browser.press("verify-submit", password=_password(0)["password"])
    assert page.status == 410
    assert "ยืนยันก่อน" in page.words("main")
    assert [each.status for each in _accounts(database)] == [AccountStatus.ACTIVE]


def test_new_password_by_mail_makes_it_the_account_as_well(
    app: Flask, database: Database, letterbox: Letterbox
) -> None:
    for at in range(2):
        _register(app, at)
    letterbox.fetch()
    browser = Browser(app)
    browser.open("/forgot-password")
    browser.press("forgot-submit", email="1@example.com")
    (link,) = links_of(letterbox.one(), "/reset-password/")
    browser.open(link)
    browser.press("reset-submit", **_password(8))
    (account,) = _accounts(database)
    assert (account.email, account.status) == ("1@example.com", AccountStatus.ACTIVE)
    assert _sign_in(app, 8).has("in-whose-name")


class TestNamesThatCannotBeTried:
    """What no register can be asked about: one answer for taken and free, the mail tells."""

    def _answer(self, app: Flask, number: str, email: str, **more: str) -> tuple[Any, ...]:
        browser = Browser(app)
        begin(browser, OTHER, number, **more)
        page = browser.press("register-submit", **{**LAST, **BY_HAND, "email": email})
        text = re.sub(r'name="csrf_token" value="[^"]*"|registration=[\w-]+', "", page.text).replace(email, "")
        return page.status, page.url.split("?")[0], text

    @pytest.mark.parametrize("kind", ["passport", "foreign_registration", "tax_id"])
    def test_taken_and_free_are_answered_alike(
        self, kind: str, app: Flask, world: World, letterbox: Letterbox, database: Database
    ) -> None:
        taken = {"passport": "AB1234567", "foreign_registration": "DE/12-5", "tax_id": NUMBERS[OTHER]}[kind]
        free = {"passport": "AB1234568", "foreign_registration": "DE/12-6", "tax_id": NUMBERS[JURISTIC][:0]}[kind]
        free = free or NUMBERS[EntityType.GOVERNMENT_BODY]
        world.user(tax_id=taken, entity_type=OTHER)
        answers = [self._answer(app, number, "x@example.com", number_kind=kind) for number in (taken, free)]
        assert answers[0] == answers[1]
        first, second = letterbox.fetch()
        assert first["To"] == second["To"] == "x@example.com"
        claim = re.findall(r"https?://[^/\s]+(/register/claim\S+)", text_of(first))[0]
        assert links_of(second, "/verify-email/")
        page = Browser(app).open(claim)
        assert page.has("claim-submit"), "for who can read the mail"
        assert len(_accounts(database)) == 2

    def test_user_name_of_an_old_account_or_a_branch(self, app: Flask, world: World, letterbox: Letterbox) -> None:
        user = world.user()
        moment = _accounts(world.database)[0].created_at
        with world.database.writer() as session:
            for name in ("somchai1", f"{COMPANY}-00001".casefold()):
                session.add(UserName(name=name, account_id=user.id, created_at=moment))
            session.commit()
        for number, kind in (("SOMCHAI1", "passport"), (f"{COMPANY}-00001", "foreign_registration")):
            status, _, _ = self._answer(app, number, "x@example.com", number_kind=kind)
            assert status == 200
            assert links_of(letterbox.one(), "/login")

    def test_second_press_mails_once(self, app: Flask, world: World, letterbox: Letterbox) -> None:
        world.user(tax_id="AB1234567", entity_type=OTHER)
        browser = Browser(app)
        begin(browser, OTHER, "AB1234567", number_kind="passport")
        address, values = browser.page.form("register-submit")
        for _ in range(2):
            assert browser.post(address, {**values, **LAST, **BY_HAND}).status == 200
        assert len(letterbox.fetch()) == 1

    def test_crowd_is_told_by_mail_too(self, app: Flask, letterbox: Letterbox, database: Database) -> None:
        answers = [self._answer(app, "AB1234567", f"{at}@example.com", number_kind="passport") for at in range(6)]
        assert len({answer[0] for answer in answers}) == 1
        assert len(_accounts(database)) == 5
        (late,) = [mail for mail in letterbox.fetch() if mail["To"] == "5@example.com"]
        assert "/verify-email/" not in late.as_string()
