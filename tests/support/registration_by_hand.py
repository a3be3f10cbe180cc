"""Registering a user by hand, as a test does it: a register's file, and the forms filled in.

write_register(settings.registers_file, record(COMPANY, name="บริษัท …"))
begin(browser, EntityType.JURISTIC_PERSON, COMPANY)
browser.press("register-submit", **CONTACT, **PASSWORDS, same_address="y", accept_terms="y")
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml
from stdnum.th import pin

from idp.config import Settings
from idp.models import EntityType
from support.browsing import Browser, Page
from support.log_reading import keep_out


def numbered(twelve_digits: str) -> str:
    """A number with its check digit."""
    return twelve_digits + pin.calc_check_digit(twelve_digits)


COMPANY, PERSON, CONTACT_ID = numbered("010555500001"), numbered("110170000001"), numbered("310010000001")
NUMBERS = {
    EntityType.JURISTIC_PERSON: COMPANY,
    EntityType.NATURAL_PERSON: PERSON,
    EntityType.GROUP_OF_PERSONS: numbered("099200000011"),
    EntityType.GOVERNMENT_BODY: numbered("099400000011"),
    EntityType.OTHER: numbered("099300000011"),
}
BORN = "2001-02-03"
PASSWORD = "Mango-Sticky-Rice-7"
PASSWORDS = {"password": PASSWORD, "password_confirm": PASSWORD}
ADDRESS = {
    "house_no": "75/42",
    "road": "พระรามที่ 6",
    "subdistrict": "ทุ่งพญาไท",
    "district": "ราชเทวี",
    "province": "กรุงเทพมหานคร",
    "postcode": "10400",
}
CONTACT = {
    "contact_national_id": CONTACT_ID,
    "contact_title": "นางสาว",
    "contact_name": "สมหญิง ทดสอบ",
    "contact_position": "ผู้จัดการ",
    "contact_phone": "02 430 6800 ต่อ 12",
    "contact_mobile": "081-234-5678",
    "email": "Somying@Example.com",
}
BY_HAND = {
    "name": "คณะบุคคล พิมพ์เอง",
    "birth_or_registration_date": "2015-07-01",
    **{f"registered_{part}": value for part, value in ADDRESS.items()},
}
LAST = {**CONTACT, **PASSWORDS, "accept_terms": "y", "same_address": "y"}
keep_out("a password", PASSWORD)
keep_out("personal data", CONTACT_ID, CONTACT["email"], "somying@example.com", *NUMBERS.values())


def record(entity_type: EntityType, **changes: Any) -> dict[str, Any]:
    """One record of a file register; *changes* of ``None`` leave a member out."""
    person = {"title": "นาย", "name": "นายสมชาย ทดสอบ"} if entity_type is EntityType.NATURAL_PERSON else {}
    values = {
        "tax_id": NUMBERS[entity_type],
        "entity_type": entity_type.value,
        "name": "บริษัท ทะเบียนตัวอย่าง จำกัด",
        "date": BORN,
        "status": "ยังดำเนินกิจการอยู่",
        "address": dict(ADDRESS),
        **person,
        **changes,
    }
    return {name: value for name, value in values.items() if value is not None}


def write_register(path: Path | None, *records: dict[str, Any]) -> None:
    """Write a register's file, whole."""
    assert path is not None
    draft = path.with_suffix(".draft")
    draft.write_text(yaml.safe_dump(list(records), allow_unicode=True), encoding="utf-8")
    draft.replace(path)


def with_register(settings: Settings, *records: dict[str, Any], **changes: Any) -> Settings:
    """The settings with a register in a file, and other changes of them."""
    file = settings.clients_file.with_name("register.yaml")
    write_register(file, *records)
    return replace(settings, registers_file=file, **changes)


def begin(browser: Browser, entity_type: EntityType, number: str | None = None, **more: str) -> Page:
    """Fill in the first page; of a person with the birth date of ``record``."""
    browser.open("/register")
    number = NUMBERS[entity_type] if number is None else number
    if entity_type is EntityType.NATURAL_PERSON:
        more = {"birth_date": BORN, **more}
    return browser.press("register-lookup", entity_type=entity_type.value, tax_id=number, **more)
