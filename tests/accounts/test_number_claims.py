"""``/register/claim``: “this number is mine” makes a case and tells the holder; nothing changes by itself."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser, Page
from support.database_rows import counted
from support.letterbox import Letterbox, text_of
from support.registration_by_hand import COMPANY, NUMBERS, begin, numbered, record, with_register, write_register
from support.world import User, World

from idp.config import Settings
from idp.db import Database
from idp.models import Account, AuditEvent, Case, EntityType

JURISTIC, NATURAL = EntityType.JURISTIC_PERSON, EntityType.NATURAL_PERSON
DESK = "desk@example.go.th"
TOLD = {
    "name": "สมศรี เจ้าของเลข",
    "email": "owner@example.org",
    "contact_mobile": "089 999 8888",
    "message": "ใช้เลขนี้มาตั้งแต่ปี 2550\nhttps://example.org/x",
}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With a register of one company and one person, and a help desk."""
    return with_register(settings, record(JURISTIC), record(NATURAL), help_desk_email=DESK)


@pytest.fixture
def holder(world: World) -> User:
    """Who has the company's number, checked by nobody."""
    return world.user("บริษัท ผู้ถือเลข จำกัด", tax_id=COMPANY, email="holder@example.com", verified_by=None)


def _claim(app: Flask, entity_type: EntityType = JURISTIC, **changes: str) -> Page:
    browser = Browser(app)
    address = begin(browser, entity_type).find("claim-open").get("href")
    browser.open(address)
    born = {"birth_date": "3/2/2544"} if entity_type is NATURAL else {}
    return browser.press("claim-submit", **{**TOLD, **born, **changes})


def _account(database: Database) -> dict[str, Any]:
    with database.reader() as session:
        account = session.scalars(select(Account)).one()
    return {column.name: getattr(account, column.name) for column in Account.__table__.columns}


def test_claim_makes_a_case_and_tells_desk_and_holder(
    app: Flask, database: Database, holder: User, letterbox: Letterbox
) -> None:
    before = _account(database)
    page = _claim(app)
    assert page.status == 200
    assert holder.name not in page.text
    assert _account(database) == before, "nothing changes by itself"
    with database.reader() as session:
        (case,) = session.scalars(select(Case))
    assert (case.kind, case.account_id, case.state) == ("claim", holder.id, "open")
    assert case.data == {
        "name": TOLD["name"],
        "email": "owner@example.org",
        "contact_mobile": "0899998888",
        "message": TOLD["message"],
    }
    mails = {mail["To"]: mail for mail in letterbox.fetch()}
    assert set(mails) == {DESK, "holder@example.com"}
    assert all(word in text_of(mails[DESK]) for word in (TOLD["name"], "0899998888", "2550", COMPANY))
    told = text_of(mails["holder@example.com"])
    assert not any(word in told for word in (TOLD["name"], "example.org", "2550")), "none of a stranger's words"
    assert "/account/identity" in told


def test_holder_without_an_address_is_passed_over(
    app: Flask, world: World, database: Database, letterbox: Letterbox, holder: User
) -> None:
    world.change(holder, email=None)
    assert _claim(app).status == 200
    assert counted(database, Case, kind="claim") == 1
    assert [mail["To"] for mail in letterbox.fetch()] == [DESK]


def test_person_gives_the_birth_date(app: Flask, world: World, database: Database) -> None:
    world.user(tax_id=NUMBERS[NATURAL], entity_type=NATURAL)
    assert _claim(app, NATURAL, birth_date="").status == 422
    assert _claim(app, NATURAL).status == 200
    with database.reader() as session:
        assert session.scalars(select(Case)).one().data["birth_date"] == "2001-02-03"


def test_checked_account_cannot_be_disputed_and_the_page_does_not_tell(
    app: Flask, world: World, database: Database, holder: User, letterbox: Letterbox
) -> None:
    open_one = _claim(app)
    letterbox.fetch()
    world.change(holder, verified_by="officer")
    checked = _claim(app, email="another@example.org")
    assert (checked.status, checked.words("main")) == (open_one.status, open_one.words("main"))
    assert counted(database, Case) == 1
    assert letterbox.fetch() == []
    assert counted(database, AuditEvent, event="account.number_claimed") == 2


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", ""), ("email", "x"), ("contact_mobile", "02 430 6800"), ("message", "x" * 1001)],
)
def test_what_is_missing_is_said(field: str, value: str, app: Flask, database: Database, holder: User) -> None:
    page = _claim(app, **{field: value})
    assert (page.status, page.has(f"{field}-error")) == (422, True)
    assert counted(database, Case) == 0


@pytest.mark.parametrize("locale", ["th", "en"])
def test_claim_is_offered_in_both_languages(locale: str, app: Flask, holder: User) -> None:
    browser = Browser(app, locale)
    address = begin(browser, JURISTIC).find("claim-open").get("href")
    words = {"th": "เลขนี้เป็นของข้าพเจ้า", "en": "This number is mine"}[locale]
    assert words in browser.open(address).words("main")


@pytest.mark.parametrize("address", ["/register/claim", "/register/claim?registration=x"])
def test_without_a_number_that_was_found_taken_there_is_no_form(address: str, browser: Browser) -> None:
    page = browser.open(address)
    assert (page.status, page.has("claim-submit")) == (410, False)


def test_registration_under_way_cannot_be_turned_into_a_claim(browser: Browser) -> None:
    """Or whoever registers could learn whether a number is taken."""
    begin(browser, JURISTIC)
    secret = browser.page.url.split("registration=")[1]
    assert browser.open(f"/register/claim?registration={secret}").status == 410


def test_claims_of_one_number_are_limited(app: Flask, database: Database, holder: User, world: World) -> None:
    statuses = [_claim(app, email=f"{at}@example.org").status for at in range(4)]
    assert statuses == [200, 200, 200, 429]
    assert counted(database, Case) == 3
    world.pass_time(days=1, seconds=1)
    assert _claim(app).status == 200


def test_claims_with_one_address_and_from_one_network_are_limited(app: Flask, world: World, settings: Settings) -> None:
    numbers = [numbered(f"01055555{at:04}") for at in range(100, 113)]
    write_register(settings.registers_file, *(record(JURISTIC, tax_id=each) for each in numbers))
    statuses = []
    for at, number in enumerate(numbers):
        world.user(tax_id=number)
        browser = Browser(app)
        browser.open(begin(browser, JURISTIC, number).find("claim-open").get("href"))
        email = "one@example.org" if at < 4 else f"{at}@example.org"
        statuses.append(browser.press("claim-submit", **{**TOLD, "email": email}).status)
    assert statuses == [200, 200, 200, 429, *[200] * 7, 429, 429], "three with one address, ten from one network"
