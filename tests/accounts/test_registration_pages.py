"""``/register``: from type and number to an account that can sign in, by a register or by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser, Page
from support.letterbox import Letterbox, links_of
from support.registration_by_hand import (
    ADDRESS,
    BY_HAND,
    CONTACT,
    CONTACT_ID,
    LAST,
    NUMBERS,
    PASSWORD,
    PASSWORDS,
    begin,
    numbered,
    record,
    with_register,
    write_register,
)
from support.world import World

from idp import clock
from idp.accounts import unconfirmed
from idp.accounts.registration import create, start
from idp.app import create_app
from idp.config import Settings
from idp.db import Database
from idp.models import Account, AccountStatus, AuditEvent, EntityType, OutboxMessage, RegisteredData, Registration
from idp.registers.lookup import AT_ONCE

JURISTIC, NATURAL, GROUP = EntityType.JURISTIC_PERSON, EntityType.NATURAL_PERSON, EntityType.GROUP_OF_PERSONS


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With a register in a file: one record of each type."""
    return with_register(settings, *(record(each) for each in EntityType))


def _accounts(database: Database) -> list[Account]:
    with database.reader() as session:
        return list(session.scalars(select(Account).order_by(Account.id)))


def _account(database: Database) -> Account:
    (account,) = _accounts(database)
    return account


def _mails(database: Database) -> int:
    with database.reader() as session:
        return len(session.scalars(select(OutboxMessage).filter_by(kind="mail")).all())


def _value(page: Page, field: str) -> str | None:
    found = page.find(field)
    return None if found is None else found.get("value")


@pytest.mark.parametrize("entity_type", EntityType)
def test_every_type_registers_confirms_and_signs_in(
    entity_type: EntityType, app: Flask, browser: Browser, database: Database, letterbox: Letterbox
) -> None:
    page = begin(browser, entity_type)
    shown = "75/42" if entity_type is not NATURAL else "กรุงเทพมหานคร"
    assert shown in page.words("part-2"), "the register's address is shown, a person's as far as a stranger may see it"
    assert not any(page.has(name) for name in ("name", "birth_or_registration_date", "registered_house_no"))
    page = browser.press("register-submit", **LAST)
    assert page.status == 200
    assert "somying@example.com" in page.words("main")
    account = _account(database)
    assert (account.tax_id, account.preferred_username) == (NUMBERS[entity_type], NUMBERS[entity_type])
    assert (account.status, account.registered_data, account.verify_after) == (
        AccountStatus.UNCONFIRMED,
        "register",
        None,
    )
    assert account.verified_by is None, "whoever types a number has not shown that it is theirs"
    assert account.registered_address == account.contact_address == ADDRESS
    assert account.birth_or_registration_date == date(2001, 2, 3)
    assert (account.contact_mobile, account.contact_phone) == ("0812345678", "024306800 ต่อ 12")
    (address,) = links_of(letterbox.one(), "/verify-email/")
    browser.open(address)
    assert browser.press("verify-submit", password=PASSWORD).has("in-whose-name"), "confirmed and signed in"
    again = Browser(app)
    again.open("/login")
    assert again.press("login-submit", username=NUMBERS[entity_type], password=PASSWORD).has("in-whose-name")
    with database.reader() as session:
        (kept,) = session.scalars(select(RegisteredData)).all()
        events = [event.event for event in session.scalars(select(AuditEvent).order_by(AuditEvent.id))]
    assert kept.data["address"] == ADDRESS
    assert events[:3] == ["register.asked", "account.registered", "account.email_confirmed"]


def test_person_is_named_as_the_register_has_it(browser: Browser, database: Database) -> None:
    begin(browser, NATURAL)
    assert not _value(browser.page, "contact_name"), "nobody reads a name out of the form"
    assert _value(browser.page, "contact_national_id") == NUMBERS[NATURAL]
    browser.press("register-submit", **LAST)
    account = _account(database)
    assert (account.name, account.name_title) == ("นายสมชาย ทดสอบ", "นาย")
    assert (account.given_name, account.family_name) == ("สมชาย", "ทดสอบ")


def test_locked_data_is_never_taken_from_the_browser(browser: Browser, database: Database) -> None:
    begin(browser, JURISTIC)
    forged = {**BY_HAND, "registered_house_no": "1", "registered_postcode": "50200", "name": "บริษัท อื่น จำกัด"}
    browser.press("register-submit", **{**forged, **LAST}, tax_id=NUMBERS[NATURAL], entity_type="other")
    account = _account(database)
    assert (account.name, account.registered_address) == ("บริษัท ทะเบียนตัวอย่าง จำกัด", ADDRESS)
    assert (account.tax_id, account.entity_type) == (NUMBERS[JURISTIC], JURISTIC)


def test_what_the_register_lacks_is_asked_for(browser: Browser, database: Database, settings: Settings) -> None:
    partly = {part: value for part, value in ADDRESS.items() if part not in ("house_no", "postcode", "road")}
    write_register(settings.registers_file, record(JURISTIC, date=None, address=partly))
    page = begin(browser, JURISTIC)
    assert page.has("registered_house_no")
    assert page.has("birth_or_registration_date")
    assert not page.has("registered_postcode"), "the sub-district has one postcode"
    assert not page.has("registered_road"), "nobody adds to a register's address"
    assert browser.press("register-submit", **LAST).status == 422
    more = {"registered_house_no": "๙/๑", "birth_or_registration_date": "2544-02-03"}
    browser.press("register-submit", **{**LAST, **more})
    account = _account(database)
    assert account.registered_address == {**partly, "house_no": "๙/๑", "postcode": "10400"}
    assert account.birth_or_registration_date == date(2001, 2, 3), "a year of the Buddhist era"


@pytest.mark.parametrize("file", ["broken: [", "gone"])
def test_register_that_does_not_answer_opens_the_form_for_typing(
    file: str, browser: Browser, database: Database, settings: Settings
) -> None:
    assert settings.registers_file
    if file == "gone":
        settings.registers_file.unlink()
    else:
        settings.registers_file.write_text(file)
    page = begin(browser, NATURAL)
    assert page.status == 200
    assert "ขอข้อมูลจากทะเบียนราษฎร์ไม่ได้" in page.words("main")
    typed = {**BY_HAND, "name": "นาง สมศรี  ณ ตัวอย่าง", "name_title": "นาง"}
    browser.press("register-submit", **{**LAST, **typed})
    account = _account(database)
    assert account.registered_data == "typed"
    assert account.verify_after == account.created_at + create.VERIFY_AFTER
    assert (account.name, account.given_name, account.family_name) == ("นางสมศรี ณ ตัวอย่าง", "สมศรี", "ณ ตัวอย่าง")


def test_type_without_a_register_is_typed_and_left_to_an_officer(
    browser: Browser, database: Database, settings: Settings
) -> None:
    write_register(settings.registers_file)
    begin(browser, EntityType.OTHER, "ab-1234/๕", number_kind="foreign_registration")
    browser.press("register-submit", **{**LAST, **BY_HAND, "birth_or_registration_date": ""})
    account = _account(database)
    assert (account.tax_id, account.number_kind, account.preferred_username) == (
        "AB-1234/5",
        "foreign_registration",
        "ab-1234/5",
    )
    assert (account.registered_data, account.verify_after, account.birth_or_registration_date) == ("typed", None, None)


def test_address_abroad_is_for_the_other_type_alone(browser: Browser, database: Database, settings: Settings) -> None:
    write_register(settings.registers_file)
    abroad = {"subdistrict": "Minato", "district": "Tokyo", "province": "Kanto", "postcode": "105-0011"}
    typed = {**LAST, **BY_HAND, **{f"registered_{part}": value for part, value in abroad.items()}}
    begin(browser, GROUP)
    assert browser.press("register-submit", **typed).status == 422
    begin(browser, EntityType.OTHER)
    assert browser.press("register-submit", **typed).status == 200
    assert _account(database).contact_address == {**ADDRESS, **abroad}


class TestNumbersThatCannotRegister:
    """Each is told why, and what was typed is still there."""

    def test_number_with_a_wrong_check_digit_is_refused(self, browser: Browser, database: Database) -> None:
        page = begin(browser, JURISTIC, "0105555000011")
        assert page.status == 422
        assert "ทั้ง 13 หลัก" in page.words("tax_id-error")
        assert _value(page, "tax_id") == "0105555000011"
        with database.reader() as session:
            assert not session.scalars(select(Registration)).all()

    @pytest.mark.parametrize(
        ("typed", "thai", "english"),
        [
            ("", "โปรดกรอกเลขประจำตัว", "Enter the number"),
            ("010555500O011", "ตัวเลขเท่านั้น", "digits only"),
            ("๐๑๐๕๕๕๕", "13 หลัก", "13 digits"),
            ("9" * 100, "13 หลัก", "13 digits"),
            ("0105555000011", "ทั้ง 13 หลัก", "all 13 digits"),
            (NUMBERS[NATURAL], "ขึ้นต้นด้วย 0", "begins with 0"),
            ("  \x00\x1b", "โปรดกรอกเลขประจำตัว", "Enter the number"),
        ],
    )
    @pytest.mark.parametrize("locale", ["th", "en"])
    def test_fault_is_told_in_both_languages(
        self, locale: str, typed: str, thai: str, english: str, app: Flask, database: Database
    ) -> None:
        page = begin(Browser(app, locale), JURISTIC, typed)
        assert page.status == 422
        assert (thai if locale == "th" else english) in page.words("tax_id-error")
        assert _value(page, "tax_id") == typed.strip("\x00\x1b")
        assert page.find("entity_type-juristic_person").get("checked") is not None
        assert page.find("tax_id").get("aria-describedby") == "tax_id-hint tax_id-error"
        with database.reader() as session:
            assert not session.scalars(select(Registration)).all()

    @pytest.mark.parametrize("locale", ["th", "en"])
    def test_refusals_name_state_and_whom_to_call_in_both_languages(
        self, locale: str, app: Flask, world: World, settings: Settings
    ) -> None:
        desk = {"th": "กองควบคุมมาตรฐาน", "en": "Standards Control Division"}[locale]
        write_register(settings.registers_file, record(JURISTIC, status="ร้าง"))
        browser = Browser(app, locale)
        page = begin(browser, JURISTIC)
        assert {"th": "สถานะในทะเบียน: ร้าง", "en": "State in the register: ร้าง"}[locale] in page.words("main")
        assert desk in page.words("main")
        world.change(world.user(), tax_id=NUMBERS[JURISTIC])
        page = begin(browser, JURISTIC)
        assert {"th": "หนึ่งบัญชี", "en": "one account"}[locale] in page.words("tax_id-error")
        assert desk in page.words("main")

    def test_thai_digits_blanks_and_hyphens_are_read(self, browser: Browser, database: Database) -> None:
        thai = NUMBERS[JURISTIC].translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))
        page = begin(browser, JURISTIC, f" {thai[0]}-{thai[1:5]} {thai[5:10]}-{thai[10:12]}-{thai[12]} ")
        assert page.status == 200
        assert NUMBERS[JURISTIC] in page.words("part-1")

    def test_control_characters_are_taken_out(self, browser: Browser) -> None:
        page = begin(browser, JURISTIC, "01055\x00\x1b[31m")
        assert (page.status, _value(page, "tax_id")) == (422, "01055[31m")

    def test_number_with_an_account(self, browser: Browser, world: World) -> None:
        user = world.user()
        world.change(user, tax_id=NUMBERS[JURISTIC])
        page = begin(browser, JURISTIC)
        assert page.status == 422
        assert "ลงทะเบียนแล้ว" in page.words("tax_id-error")
        assert "กองควบคุมมาตรฐาน" in page.words("main"), "whom to call"
        assert user.name not in page.words()
        assert "/verify-email/resend" not in page.text

    def test_number_whose_registration_waits_for_its_mail_is_free(self, app: Flask, browser: Browser) -> None:
        begin(browser, JURISTIC)
        browser.press("register-submit", **LAST)
        assert begin(Browser(app), JURISTIC).has("register-submit")

    def test_dissolved_company_is_told_its_state(self, browser: Browser, settings: Settings) -> None:
        write_register(settings.registers_file, record(JURISTIC, status="เลิก(เสร็จการชำระบัญชี)"))
        page = begin(browser, JURISTIC)
        assert page.status == 422
        assert "เลิก (เสร็จการชำระบัญชี)" in page.words("main")

    def test_number_that_the_register_does_not_know(self, browser: Browser) -> None:
        page = begin(browser, JURISTIC, numbered("010599900001"))
        assert page.status == 422
        assert "ไม่พบเลขนี้ในทะเบียน" in page.words("tax_id-error")

    def test_network_that_looks_up_too_much(
        self, app: Flask, database: Database, world: World, monkeypatch: Any
    ) -> None:
        monkeypatch.setattr(start, "LOOKUPS_OF_PERSONS", 2)
        browser = Browser(app)
        for number in (numbered("110170000002"), NUMBERS[NATURAL]):
            begin(browser, NATURAL, number)
        page = begin(browser, NATURAL, numbered("110170000003"))
        assert page.status == 429
        assert page.headers["Retry-After"]
        assert begin(browser, JURISTIC).status == 200
        world.pass_time(hours=1, seconds=1)
        assert begin(browser, NATURAL).status == 200


class TestTheForm:
    """What becomes of what was typed."""

    def test_errors_keep_what_was_typed_but_no_password(self, browser: Browser, database: Database) -> None:
        begin(browser, JURISTIC)
        typed = {**LAST, "contact_mobile": "081", "contact_name": "<b>&\"'", "same_address": "y"}
        page = browser.press("register-submit", **typed)
        assert page.status == 422
        assert (_value(page, "contact_mobile"), _value(page, "contact_name")) == ("081", "<b>&\"'")
        assert page.find("same_address-y").get("checked") is not None
        assert page.find("accept_terms-y").get("checked") is not None
        assert _value(page, "password") in (None, "")
        assert PASSWORD not in page.text
        assert not _accounts(database)

    def test_sub_district_is_found_without_script(self, browser: Browser, settings: Settings) -> None:
        write_register(settings.registers_file)
        begin(browser, GROUP)
        typed = {"contact_name": "สมหญิง", "registered_house_no": "1", "contact_place_query": "สุเทพ เชียงใหม่"}
        page = browser.press("contact_place-search", **typed, accept_terms="y")
        assert page.status == 200
        assert not page.has("contact_name-error")
        (choice,) = [each for each in page.tree.iter("input") if each.get("name") == "contact_place"]
        page = browser.press("contact_place-use", contact_place=choice.get("value"))
        found = [_value(page, f"contact_{part}") for part in ("subdistrict", "district", "province", "postcode")]
        assert found == ["สุเทพ", "เมืองเชียงใหม่", "เชียงใหม่", "50200"]
        assert (_value(page, "contact_name"), _value(page, "registered_house_no")) == ("สมหญิง", "1")
        assert page.find("accept_terms-y").get("checked") is not None

    def test_enter_in_a_search_box_searches_and_elsewhere_registers(self, browser: Browser, settings: Settings) -> None:
        write_register(settings.registers_file)
        begin(browser, GROUP)
        page = browser.press("register-enter", registered_place_query="10400")
        assert page.has("registered_place")
        page = browser.press("register-enter", registered_place_query="ไม่มีที่นี่")
        assert "ไม่พบ" in page.words("registered_place")
        page = browser.press("register-enter", **{**BY_HAND, "registered_place_query": "10400"})
        assert page.has("error-summary-title")

    def test_chosen_place_counts_when_the_form_is_sent(
        self, browser: Browser, database: Database, settings: Settings
    ) -> None:
        write_register(settings.registers_file)
        begin(browser, GROUP)
        page = browser.press("registered_place-search", registered_place_query="สุเทพ เชียงใหม่")
        (choice,) = [each for each in page.tree.iter("input") if each.get("name") == "registered_place"]
        typed = {**LAST, **BY_HAND, "registered_district": "", "registered_place": choice.get("value")}
        browser.press("register-submit", **typed)
        assert _account(database).registered_address["district"] == "เมืองเชียงใหม่"

    def test_contact_address_of_its_own(self, browser: Browser, database: Database) -> None:
        begin(browser, JURISTIC)
        own = {"house_no": "1", "moo": "4", "subdistrict": "ต.สุเทพ", "district": "อ.เมือง", "province": "Chiang Mai"}
        typed = {f"contact_{part}": value for part, value in own.items()}
        position = {"registered_latitude": "๑๓.๗๕", "registered_longitude": "100.5018889"}
        browser.press(
            "register-submit",
            **{**CONTACT, **PASSWORDS, **position},
            **typed,
            accept_terms="y",
            contact_postcode="50200",
        )
        account = _account(database)
        assert account.registered_address == {**ADDRESS, "latitude": "13.75", "longitude": "100.501889"}
        there = {"subdistrict": "สุเทพ", "district": "เมืองเชียงใหม่", "province": "เชียงใหม่", "postcode": "50200"}
        assert account.contact_address == {"house_no": "1", "moo": "4", **there}

    @pytest.mark.parametrize("locale", ["th", "en"])
    def test_account_speaks_the_language_of_the_page(
        self, locale: str, app: Flask, database: Database, letterbox: Letterbox
    ) -> None:
        browser = Browser(app, locale)
        begin(browser, JURISTIC)
        browser.press("register-submit", **LAST)
        assert _account(database).locale == locale
        assert ("Confirm" in letterbox.one()["Subject"]) == (locale == "en")

    def test_without_tiles_there_is_no_map(self, browser: Browser) -> None:
        page = begin(browser, JURISTIC)
        assert not page.has("registered_map")
        assert "img-src 'self';" in page.headers["Content-Security-Policy"]


def test_map_lets_in_its_tiles_on_its_page_alone(settings: Settings, app: Flask) -> None:
    app.settings = replace(settings, map_tile_url="https://tiles.example.test:8443/{z}/{x}/{y}.png")  # type: ignore[attr-defined]
    browser = Browser(app)
    page = begin(browser, JURISTIC)
    assert page.has("registered_map")
    assert "img-src 'self' https://tiles.example.test:8443;" in page.headers["Content-Security-Policy"]
    assert "img-src 'self';" in browser.open("/register").headers["Content-Security-Policy"]


def test_agency_has_terms_of_its_own(app: Flask, settings: Settings, database: Database, tmp_path: Path) -> None:
    branding = tmp_path / "branding.yaml"
    branding.write_text("terms: {th: [ข้อหนึ่งของหน่วยงาน, ข้อสอง]}", encoding="utf-8")
    other = create_app(replace(settings, branding_file=branding), database)
    for locale in ("th", "en"):
        page = begin(Browser(other, locale), JURISTIC)
        assert "ข้อหนึ่งของหน่วยงาน" in page.words("part-5")
        assert "ให้ครบถ้วน" not in page.words("part-5")


class TestOnceMore:
    """The button, the back button, another tab, and time."""

    def test_second_press_makes_no_second_account_and_sends_no_second_mail(
        self, app: Flask, browser: Browser, database: Database
    ) -> None:
        begin(browser, JURISTIC)
        address, values = browser.page.form("register-submit")
        first = browser.post(address, {**values, **LAST})
        again = browser.post(address, {**values, **LAST, "email": "other@example.com"})
        assert (again.url, again.words("main")) == (first.url, first.words("main"))
        assert browser.open(address).url == first.url, "the back button"
        assert _account(database).email == "somying@example.com"
        assert _mails(database) == 1

    def test_number_taken_while_the_form_was_filled_in(self, browser: Browser, world: World) -> None:
        begin(browser, JURISTIC)
        world.change(world.user(), tax_id=NUMBERS[JURISTIC])
        page = browser.press("register-submit", **LAST)
        assert page.status == 422
        assert "ลงทะเบียนแล้ว" in page.words("tax_id-error")
        assert page.has("claim-open")

    def test_nobodys_letter_box_is_filled(
        self, app: Flask, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(create, "MAILS", 1)
        statuses = []
        for entity_type in (JURISTIC, NATURAL):
            browser = Browser(app)
            begin(browser, entity_type)
            statuses.append(browser.press("register-submit", **LAST).status)
        assert statuses == [200, 429]
        assert (len(_accounts(database)), _mails(database)) == (1, 1)

    def test_form_that_waited_too_long(self, browser: Browser, world: World, database: Database) -> None:
        begin(browser, JURISTIC)
        world.pass_time(seconds=start.LIFETIME.total_seconds() + 1)
        page = browser.press("register-submit", **LAST)
        assert page.status == 410
        assert 'href="/register"' in page.text
        assert not _accounts(database)
        assert browser.open("/register/details").status == 410
        assert browser.open("/register/sent?registration=x").status == 410


def test_account_that_nobody_confirms_goes_and_frees_its_number(
    browser: Browser, database: Database, world: World
) -> None:
    begin(browser, JURISTIC)
    browser.press("register-submit", **LAST)
    kept = world.user()
    waits = world.user(status=AccountStatus.UNCONFIRMED, email_verified_at=None)
    world.delegation(kept, waits)
    for days, left in ((29, 3), (2, 2)):
        world.pass_time(days=days)
        with database.writer() as session:
            unconfirmed.sweep(session, clock.now() + timedelta(seconds=1))
            session.commit()
        assert len(_accounts(database)) == left
    assert begin(browser, JURISTIC).status == 200
    assert CONTACT_ID not in browser.page.text


def test_register_that_holds_many_up_opens_the_form_for_typing(
    app: Flask, browser: Browser, database: Database
) -> None:
    """However slow a register is, the server's threads stay free for everybody else."""
    registers = app.extensions["idp-registers"]
    for _ in range(AT_ONCE):
        assert registers._slots.acquire(blocking=False)
    page = begin(browser, JURISTIC)
    assert page.has("register-submit")
    with database.reader() as session:
        assert session.scalars(select(Registration)).one().outcome == "unavailable"
