"""``/login/complete``: an account of a legacy system is completed at its first sign-in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import ORIGIN, Browser, Page
from support.database_rows import account_of
from support.registration_by_hand import (
    ADDRESS,
    BORN,
    CONTACT,
    CONTACT_ID,
    NUMBERS,
    numbered,
    record,
    with_register,
    write_register,
)
from support.relying_party import RelyingParty, answer_of
from support.world import User, World

from idp import clock
from idp.accounts.registered_data import verification
from idp.app import create_app
from idp.config import Settings
from idp.db import Database
from idp.models import AuditEvent, EntityType, RegisteredData
from idp.registers.lookup import Registers

JURISTIC, NATURAL, OTHER = EntityType.JURISTIC_PERSON, EntityType.NATURAL_PERSON, EntityType.OTHER
NAMES = {JURISTIC: "บริษัท ทะเบียนตัวอย่าง จำกัด", NATURAL: "นายสมชาย ทดสอบ"}
PERSON = {name: value for name, value in CONTACT.items() if name not in ("email", "contact_phone")}
CONTACT_ADDRESS = {f"contact_{part}": value for part, value in ADDRESS.items()}
REGISTERED = {f"registered_{part}": value for part, value in ADDRESS.items()}
TERMS = {"accept_terms": "y"}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With a register in a file: one record of each type."""
    return with_register(settings, *(record(each) for each in EntityType))


def _imported(world: World, entity_type: EntityType = JURISTIC, **changes: Any) -> User:
    """As a file of legacy accounts gives it."""
    values = {
        "entity_type": entity_type,
        "tax_id": NUMBERS[entity_type],
        "legacy_source": "e-license",
        "completed_at": None,
        "registered_data": "typed",
        "email_verified_at": None,
        "birth_or_registration_date": None,
        "registered_address": {},
        "contact_address": {},
        "contact_phone": None,
        "contact_mobile": None,
        **changes,
    }
    return world.user(NAMES.get(entity_type, "หน่วยงาน เดิม"), **values)


def _fields(page: Page) -> set[str]:
    """What the form asks for, without what only helps."""
    named = {each.get("name") for tag in ("input", "select") for each in page.tree.iter(tag) if each.get("name")}
    return {name for name in named if "place" not in name} - {"csrf_token"}


def _is_complete(page: Page) -> bool:
    return page.url.partition("?")[0] == f"{ORIGIN}/login/complete" and page.has("complete-submit")


def test_the_register_fills_gaps_and_the_page_asks_for_the_rest(
    app: Flask, world: World, browser: Browser, database: Database
) -> None:
    user = _imported(world)
    page = browser.sign_in(user)
    assert _is_complete(page)
    assert "ระบบจะตรวจสอบและปรับปรุงข้อมูลให้ถูกต้อง" in page.words()
    asked = set(PERSON) | set(CONTACT_ADDRESS) | {"same_address", "accept_terms"}
    assert _fields(page) == asked | {"contact_building", "contact_soi", "contact_moo"}
    assert "75/42" in page.words(), "what the register says stands there"
    assert browser.press("complete-submit", **PERSON, **TERMS, same_address="y").url == f"{ORIGIN}/"
    account = account_of(database, user)
    assert (account.registered_address, account.contact_address) == (ADDRESS, ADDRESS)
    assert (account.contact_name, account.contact_mobile) == ("สมหญิง ทดสอบ", "0812345678")
    assert account.birth_or_registration_date == date(2001, 2, 3)
    assert (account.registered_data, account.verified_by) == ("register", None)
    assert account.completed_at == account.terms_accepted_at
    assert account.completed_at is not None
    with database.reader() as session:
        (kept,) = session.scalars(select(RegisteredData))
        (event,) = session.scalars(select(AuditEvent).filter_by(event="account.completed"))
    assert kept.data["address"] == ADDRESS
    assert "contact_name" in event.data["fields"]
    party = RelyingParty(app)
    claims = party.userinfo(party.tokens(browser)["access_token"]).get_json()
    told = ("email_verified", "verified", "registered_data")
    assert [claims[name] for name in told] == [False, False, "register"]
    assert Browser(app).sign_in(user).url == f"{ORIGIN}/", "asked once"


@pytest.mark.parametrize("entity_type", EntityType)
def test_each_type_can_be_completed(
    world: World, browser: Browser, database: Database, settings: Settings, entity_type: EntityType
) -> None:
    """Where no register knows it, everything is asked for."""
    write_register(settings.registers_file)
    user = _imported(world, entity_type)
    page = browser.sign_in(user)
    assert {"registered_house_no", "registered_postcode", "contact_national_id", "accept_terms"} <= _fields(page)
    more = {"name_title": "นาย"} if entity_type is NATURAL else {}
    day = {"birth_or_registration_date": "29/2/2559"} if "birth_or_registration_date" in _fields(page) else {}
    kinds = {each.get("type") for each in page.tree.iter("input") if each.get("name") in day}
    assert "date" not in kinds, "a browser's own has no 29 February of the year 2559"
    filled = {**PERSON, **REGISTERED, **more, **day, **TERMS}
    assert browser.press("complete-submit", **filled, same_address="y").url == f"{ORIGIN}/"
    account = account_of(database, user)
    assert account.registered_address == ADDRESS
    assert not day or account.birth_or_registration_date == date(2016, 2, 29)
    assert account.name == NAMES.get(entity_type, "หน่วยงาน เดิม")
    assert account.registered_data == "typed"


def test_a_person_types_by_hand_and_the_register_is_asked_with_the_birth_date_given(
    world: World, browser: Browser, database: Database, settings: Settings
) -> None:
    """Whoever signs in knows a number: the register says nothing to them, and fills in nothing."""
    user = _imported(world, NATURAL)
    page = browser.sign_in(user)
    assert {"name_title", "birth_or_registration_date", "registered_house_no"} <= _fields(page)
    assert ADDRESS["house_no"] not in page.text
    assert BORN not in page.text
    _, values = page.form("complete-submit")
    assert values["contact_national_id"] == NUMBERS[NATURAL]
    filled = {**PERSON, **REGISTERED, "name_title": "นาย", "birth_or_registration_date": "3/2/2544", **TERMS}
    browser.press("complete-submit", **filled, same_address="y")
    account = account_of(database, user)
    assert (account.name_title, account.given_name, account.family_name) == ("นาย", "สมชาย", "ทดสอบ")
    assert (account.birth_or_registration_date, account.registered_data, account.ial) == (
        date(2001, 2, 3),
        "typed",
        None,
    )
    world.pass_time(minutes=6)
    verification.verify_due(database, Registers(settings, database), settings, clock.now())
    account = account_of(database, user)
    assert (account.registered_data, account.ial, account.verified_by) == ("register", "1.1", None)


def test_birth_date_that_the_card_does_not_show_whole(world: World, browser: Browser, database: Database) -> None:
    user = _imported(world, NATURAL)
    browser.sign_in(user)
    filled = {**PERSON, **REGISTERED, "name_title": "นาย", "birth_or_registration_date": "2513-05", **TERMS}
    assert browser.press("complete-submit", **filled, same_address="y").url == f"{ORIGIN}/"
    account = account_of(database, user)
    assert (account.birth_or_registration_date, account.birth_date) == (None, "1970-05")


def test_a_person_whom_no_register_knows_tells_the_title(
    world: World, browser: Browser, database: Database, settings: Settings
) -> None:
    write_register(settings.registers_file)
    user = _imported(world, NATURAL, contact_address=ADDRESS, contact_mobile="0812345678")
    page = browser.sign_in(user)
    assert page.form("complete-submit")[1]["name_title"] == "นาย", "the name begins with it"
    filled = {**REGISTERED, "birth_or_registration_date": "2533-04-12", **TERMS}
    assert browser.press("complete-submit", **filled).url == f"{ORIGIN}/"
    account = account_of(database, user)
    assert (account.name, account.name_title, account.given_name) == ("นายสมชาย ทดสอบ", "นาย", "สมชาย")
    assert account.birth_or_registration_date == date(1990, 4, 12)


def test_addresses_abroad_need_not_be_thai(world: World, browser: Browser, database: Database) -> None:
    user = _imported(world, OTHER, number_kind="passport", tax_id="AB1234567")
    page = browser.sign_in(user)
    assert "birth_or_registration_date" not in _fields(page)
    abroad = {"house_no": "1", "subdistrict": "Mitte", "district": "Berlin", "province": "Berlin", "postcode": "10115"}
    registered = {f"registered_{part}": value for part, value in abroad.items()}
    assert browser.press("complete-submit", **PERSON, **registered, **TERMS, same_address="y").url == f"{ORIGIN}/"
    assert account_of(database, user).contact_address == abroad


def test_only_what_is_empty_is_asked_for(world: World, browser: Browser, database: Database) -> None:
    kept = {"house_no": "9", "road": "ราชวิถี", "district": "ราชเทวี", "province": "กรุงเทพมหานคร", "postcode": "10400"}
    person = {name: value for name, value in PERSON.items() if name != "contact_mobile"}
    user = _imported(world, contact_address=kept, **person)
    page = browser.sign_in(user)
    assert _fields(page) == {"contact_subdistrict", "contact_mobile", "accept_terms"}
    fields = {"contact_mobile": "0898765432", **TERMS}
    assert browser.press("complete-submit", contact_subdistrict="นอกเรื่อง", **fields).status == 422
    assert browser.press("complete-submit", contact_subdistrict="ทุ่งพญาไท", **fields).url == f"{ORIGIN}/"
    account = account_of(database, user)
    assert account.contact_address == {**kept, "subdistrict": "ทุ่งพญาไท"}
    assert account.contact_name == "สมหญิง ทดสอบ"


def test_nothing_that_is_known_can_be_written_over(world: World, browser: Browser, database: Database) -> None:
    user = _imported(world)
    browser.sign_in(user)
    forged = {
        "name": "อื่น",
        "registered_house_no": "666",
        "tax_id": "1",
        "email": "x@example.com",
        "verified_by": "x",
        "ial": "1.3",
    }
    browser.press("complete-submit", **PERSON, **TERMS, **forged, same_address="y")
    account = account_of(database, user)
    assert (account.name, account.registered_address) == (NAMES[JURISTIC], ADDRESS)
    assert account.email != "x@example.com"


def test_with_nothing_missing_there_is_no_page(world: World, browser: Browser, database: Database) -> None:
    contact = {**PERSON, "contact_address": ADDRESS, "terms_accepted_at": clock.now()}
    user = _imported(world, **contact)
    assert browser.sign_in(user).url == f"{ORIGIN}/"
    assert account_of(database, user).completed_at is not None


def test_faults_are_told_and_what_was_typed_stays(world: World, browser: Browser, database: Database) -> None:
    user = _imported(world)
    browser.sign_in(user)
    page = browser.press("complete-submit", contact_name="สมหญิง", contact_mobile="12")
    assert page.status == 422
    assert all(page.has(f"{name}-error") for name in ("contact_mobile", "contact_house_no", "accept_terms"))
    assert page.form("complete-submit")[1]["contact_name"] == "สมหญิง"
    assert account_of(database, user).completed_at is None


def test_sub_districts_are_found_without_a_script(world: World, browser: Browser) -> None:
    browser.sign_in(_imported(world))
    page = browser.press("contact_place-search", contact_place_query="สุเทพ เมืองเชียงใหม่")
    chosen = next(each.get("value") for each in page.tree.iter("input") if each.get("name") == "contact_place")
    page = browser.press("contact_place-use", contact_place=chosen)
    assert page.form("complete-submit")[1]["contact_postcode"] == "50200"


def test_changes_come_after_completing(world: World, browser: Browser, settings: Settings, database: Database) -> None:
    """The register knows it by another name than the old system."""
    write_register(settings.registers_file, record(JURISTIC, name="บริษัท ชื่อใหม่ จำกัด"))
    user = _imported(world)
    assert _is_complete(browser.sign_in(user))
    assert browser.press("complete-submit", **PERSON, **TERMS, same_address="y").has("changes-confirm")
    assert account_of(database, user).verify_after is None
    assert browser.press("changes-confirm").url == f"{ORIGIN}/"
    account = account_of(database, user)
    assert (account.name, account.registered_data) == ("บริษัท ชื่อใหม่ จำกัด", "register")


def test_typed_while_the_register_was_away_and_verified_later(
    world: World, browser: Browser, settings: Settings, database: Database
) -> None:
    assert settings.registers_file is not None
    settings.registers_file.write_text("- broken")
    user = _imported(world)
    browser.sign_in(user)
    day = {"birth_or_registration_date": "2001-02-03"}
    browser.press("complete-submit", **PERSON, **REGISTERED, **day, **TERMS, same_address="y")
    assert account_of(database, user).registered_data == "typed"
    write_register(settings.registers_file, record(JURISTIC))
    world.pass_time(minutes=6)
    verification.verify_due(database, Registers(settings, database), settings, clock.now())
    assert account_of(database, user).registered_data == "register"


def test_a_second_press_changes_nothing(world: World, browser: Browser, database: Database) -> None:
    user = _imported(world)
    page = browser.sign_in(user)
    address, values = page.form("complete-submit")
    filled = {**values, **PERSON, **TERMS, "same_address": "y"}
    browser.post(address, filled)
    assert browser.post(address, {**filled, "contact_name": "อื่น"}).url == f"{ORIGIN}/"
    assert account_of(database, user).contact_name == "สมหญิง ทดสอบ"
    assert browser.open("/login/complete").url == f"{ORIGIN}/", "as after the back button"


def test_two_browsers_at_once(world: World, app: Flask, database: Database) -> None:
    """What one has filled in meanwhile the other does not write over."""
    user = _imported(world)
    first, second = Browser(app), Browser(app)
    first.sign_in(user)
    second.sign_in(user)
    first.press("complete-submit", **PERSON, **TERMS, same_address="y")
    other = {**PERSON, "contact_name": "อื่น"}
    assert second.press("complete-submit", **other, **TERMS, same_address="y").url == f"{ORIGIN}/"
    assert account_of(database, user).contact_name == "สมหญิง ทดสอบ"


def test_nobody_gets_round_the_page(app: Flask, world: World, browser: Browser) -> None:
    browser.sign_in(_imported(world))
    for address in ("/", "/account", "/account/password", "/acting-for", "/login/changes"):
        assert _is_complete(browser.open(address)), address
    assert _is_complete(RelyingParty(app).authorize(browser))
    assert answer_of(RelyingParty(app).authorize(browser, prompt="none"))["error"] == "interaction_required"


def test_the_system_that_waits_is_come_back_to(app: Flask, world: World, browser: Browser) -> None:
    user = _imported(world)
    party = RelyingParty(app)
    party.authorize(browser, prompt="login")
    page = browser.sign_in(user)
    assert _is_complete(page)
    assert "ระบบ e-license" in page.words()
    assert _is_complete(browser.press("complete-submit", **PERSON)), "the terms are not accepted"
    page = browser.press("complete-submit", **PERSON, **TERMS, same_address="y")
    answer = answer_of(page)
    assert party.claims(party.token(answer["code"]).get_json()["id_token"])["sub"] == user.id


def test_cancel_leads_back_to_the_system(app: Flask, world: World, browser: Browser, database: Database) -> None:
    user = _imported(world)
    RelyingParty(app).authorize(browser)
    browser.sign_in(user)
    assert answer_of(browser.press("complete-cancel"))["error"] == "access_denied"
    assert account_of(database, user).completed_at is None


def test_a_login_that_is_over_signs_in_first(settings: Settings, database: Database, world: World) -> None:
    app = create_app(replace(settings, login_idle_seconds=600), database)
    browser = Browser(app)
    user = _imported(world)
    RelyingParty(app).authorize(browser)
    browser.sign_in(user)
    world.pass_time(minutes=15)
    assert browser.press("complete-submit", **PERSON, **TERMS, same_address="y").has("login-submit")
    assert account_of(database, user).completed_at is None
    assert _is_complete(browser.sign_in(user))
    assert "code" in answer_of(browser.press("complete-submit", **PERSON, **TERMS, same_address="y"))


def test_national_id_of_the_contact_person_is_checked(world: World, browser: Browser) -> None:
    browser.sign_in(_imported(world))
    wrong = {**PERSON, "contact_national_id": numbered(CONTACT_ID[:12])[:12] + str((int(CONTACT_ID[12]) + 1) % 10)}
    page = browser.press("complete-submit", **wrong, **TERMS, same_address="y")
    assert page.has("contact_national_id-error")
