"""``/account/identity``: where one stands, and what a person can show with birth date and ID card."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import ORIGIN, Browser
from support.database_rows import account_of
from support.log_reading import keep_out
from support.registration_by_hand import NUMBERS, record, with_register, write_register
from support.world import World

from idp import clock
from idp.app import create_app
from idp.config import Settings
from idp.db import Database
from idp.models import AuditEvent, EntityType

JURISTIC, NATURAL = EntityType.JURISTIC_PERSON, EntityType.NATURAL_PERSON
NUMBER, BORN, CODE = NUMBERS[NATURAL], "2001-02-03", "JT0-1234567-89"
TYPED: dict[str, Any] = {
    "entity_type": NATURAL,
    "tax_id": NUMBER,
    "name_title": "นาย",
    "registered_data": "typed",
    "birth_or_registration_date": None,
}
SAME_NAME = "นายสมชาย ทดสอบ"
keep_out("personal data", CODE, CODE.replace("-", ""))


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With a civil register in a file."""
    return with_register(settings, record(NATURAL, laser_code=CODE))


@pytest.fixture
def with_cards(settings: Settings) -> Browser:
    """A browser where the agency has turned the check of ID cards on."""
    return Browser(create_app(replace(settings, laser_check=True)), "en")


def _outcomes(database: Database) -> list[str]:
    with database.reader() as session:
        events = session.scalars(select(AuditEvent).filter_by(event="account.identity_shown").order_by(AuditEvent.id))
        return [event.data["outcome"] for event in events]


@pytest.mark.parametrize(
    ("language", "yes", "no"),
    [("th", "ยืนยันตัวตนแล้ว", "ยังไม่ได้ยืนยันตัวตน"), ("en", "Identity checked", "Identity not checked yet")],
)
def test_page_account_and_home_say_where_one_stands(app: Flask, world: World, language: str, yes: str, no: str) -> None:
    for columns, words in (({"verified_by": "officer"}, yes), ({}, no)):
        browser = Browser(app, language)
        user = world.user(locale=language, **columns)
        browser.sign_in(user)
        for page in ("/account/identity", "/account", "/"):
            assert words in browser.open(page).words("main"), page
        page = browser.open("/account/identity")
        assert not page.has("identity-submit"), "a company has nothing to show here"
        assert not page.has("identity-level")
        assert browser.open("/account").find("identity").get("href") == "/account/identity"


def test_right_pair_makes_the_level_and_the_source(world: World, browser: Browser, database: Database) -> None:
    user = world.user(SAME_NAME, **TYPED)
    browser.sign_in(user)
    assert browser.open("/account/identity").has("identity-submit")
    assert not browser.page.has("laser_code"), "asked only where the agency has turned it on"
    page = browser.press("identity-submit", birth_date=BORN)
    assert (page.url, page.status) == (f"{ORIGIN}/account/identity", 200)
    account = account_of(database, user)
    assert (account.ial, account.registered_data, account.verified_by) == ("1.1", "register", None)
    assert account.birth_or_registration_date == date(2001, 2, 3)
    assert "1.1" in page.words("identity-level")
    assert not page.has("identity-submit"), "nothing is left to show"
    assert _outcomes(database) == ["birth"]


def test_wrong_date_looks_like_an_unknown_number(app: Flask, world: World, database: Database) -> None:
    told = []
    for number in (NUMBER, NUMBERS[EntityType.OTHER]):
        browser = Browser(app)
        user = world.user(SAME_NAME, **{**TYPED, "tax_id": number}, register_checked_at=clock.now())
        browser.sign_in(user)
        browser.open("/account/identity")
        page = browser.press("identity-submit", birth_date="2001-02-04")
        told.append((page.status, page.words("main")))
        account = account_of(database, user)
        assert (account.ial, account.registered_data, account.birth_or_registration_date) == (None, "typed", None)
    assert told[0] == told[1]
    assert told[0][0] == 422
    assert _outcomes(database) == ["no_match", "no_match"]


def test_tries_are_counted_for_the_number(app: Flask, world: World, database: Database) -> None:
    user = world.user(SAME_NAME, **TYPED)
    browser = Browser(app)
    browser.sign_in(user)
    statuses = []
    for day in range(4, 10):
        browser.open("/account/identity")
        statuses.append(browser.press("identity-submit", birth_date=f"2001-02-0{day}").status)
    assert statuses == [422] * 5 + [429]
    browser.open("/account/identity")
    assert browser.press("identity-submit", birth_date=BORN).status == 429, "the right one neither"
    assert account_of(database, user).ial is None
    world.pass_time(hours=1, minutes=1)
    again = Browser(app)
    again.sign_in(user)
    again.open("/account/identity")
    assert again.press("identity-submit", birth_date=BORN).status == 200
    assert account_of(database, user).ial == "1.1"


@pytest.mark.parametrize(
    ("typed", "status"), [("1970", 200), ("2513", 200), ("1970-05", 422), ("1970-01-01", 422), ("x", 422), ("", 422)]
)
def test_birth_that_the_card_does_not_tell_whole(
    world: World, browser: Browser, database: Database, settings: Settings, typed: str, status: int
) -> None:
    write_register(settings.registers_file, record(NATURAL, date="1970"))
    user = world.user(SAME_NAME, **TYPED)
    browser.sign_in(user)
    browser.open("/account/identity")
    assert browser.press("identity-submit", birth_date=typed).status == status
    account = account_of(database, user)
    assert account.ial == ("1.1" if status == 200 else None)
    assert account.birth_or_registration_date is None


def test_other_name_in_the_register_waits_for_its_owner(world: World, browser: Browser, database: Database) -> None:
    user = world.user("นายสมชาย ชื่อเดิม", **TYPED, register_checked_at=None)
    browser.sign_in(user)
    if browser.page.has("changes-dispute"):
        browser.press("changes-dispute")
    browser.open("/account/identity")
    browser.press("identity-submit", birth_date=BORN)
    account = account_of(database, user)
    assert (account.ial, account.registered_data, account.name) == ("1.1", "typed", "นายสมชาย ชื่อเดิม")


@pytest.mark.parametrize(
    ("code", "ial", "outcome"),
    [
        (CODE, "1.3", "card"),
        (CODE.replace("-", " ").lower(), "1.3", "card"),
        ("JT0-1234567-80", "1.1", "birth_alone"),
        ("", "1.1", "birth"),
    ],
)
def test_card_makes_the_next_level(
    world: World, with_cards: Browser, database: Database, code: str, ial: str, outcome: str
) -> None:
    user = world.user(SAME_NAME, **TYPED)
    with_cards.sign_in(user)
    with_cards.open("/account/identity")
    page = with_cards.press("identity-submit", birth_date=BORN, laser_code=code)
    assert page.status == 200
    account = account_of(database, user)
    assert (account.ial, account.verified_by) == (ial, None), "a photograph of the card passes: nobody has checked"
    assert _outcomes(database) == [outcome]
    assert page.has("identity-submit") is (ial == "1.1"), "the card may be shown later"


def test_no_code_of_a_card_counts_with_a_wrong_birth_date(
    world: World, with_cards: Browser, database: Database
) -> None:
    user = world.user(SAME_NAME, **TYPED)
    with_cards.sign_in(user)
    with_cards.open("/account/identity")
    assert with_cards.press("identity-submit", birth_date="2001-02-04", laser_code=CODE).status == 422
    page = with_cards.press("identity-submit", birth_date=BORN, laser_code="12345")
    assert (page.status, "two letters and ten digits" in page.words("main")) == (422, True)
    assert account_of(database, user).ial is None


def test_register_that_is_away_is_told_and_changes_nothing(
    world: World, browser: Browser, database: Database, settings: Settings
) -> None:
    assert settings.registers_file is not None
    settings.registers_file.unlink()
    user = world.user(SAME_NAME, **TYPED)
    browser.sign_in(user)
    browser.open("/account/identity")
    assert browser.press("identity-submit", birth_date=BORN).status == 422
    assert (account_of(database, user).ial, _outcomes(database)) == (None, ["unavailable"])


def test_of_the_dead_nobody_shows_anything(
    world: World, browser: Browser, database: Database, settings: Settings
) -> None:
    write_register(settings.registers_file, record(NATURAL, status="เสียชีวิต"))
    user = world.user(SAME_NAME, **TYPED)
    browser.sign_in(user)
    browser.open("/account/identity")
    assert browser.press("identity-submit", birth_date=BORN).status == 422
    assert account_of(database, user).ial is None


def test_nobody_shows_an_identity_for_another(world: World, browser: Browser) -> None:
    agent, grantor = world.user(verified_by="officer"), world.user(SAME_NAME, **TYPED)
    browser.sign_in(agent)
    browser.act_for(world.delegation(grantor, agent))
    page = browser.open("/account/identity")
    assert "ยืนยันตัวตนแล้ว" in page.words("identity-standing"), "one's own, not the grantor's"
    assert not page.has("identity-submit")
