"""``/register/details`` filled in wrongly: each field's own words, in both languages, and nothing else complains."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask
from support.registration_by_hand import BY_HAND, COMPANY, CONTACT, LAST, PASSWORDS
from werkzeug.datastructures import MultiDict

from idp import i18n
from idp.accounts.registration.create import PendingRegistration
from idp.accounts.registration.forms import RegistrationForm
from idp.fields.party_number import NumberKind
from idp.models import EntityType

GROUP = PendingRegistration("id", EntityType.GROUP_OF_PERSONS, NumberKind.TAX_ID, COMPANY, "none", None, "", None)
PERSON = PendingRegistration(
    "id", EntityType.NATURAL_PERSON, NumberKind.TAX_ID, "1", "unavailable", None, "1970-05", None
)
FILLED = {**LAST, **BY_HAND}
BARE = Flask("forms")


@pytest.fixture(params=i18n.LOCALES, autouse=True)
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    """A request in one language."""
    with BARE.test_request_context(f"/?lang={request.param}", method="POST"):
        yield request.param


def _errors(begun: PendingRegistration, **changes: str) -> dict[str, str]:
    with BARE.test_request_context(
        f"/?lang={i18n.request_locale()}", method="POST", data=MultiDict({**FILLED, **changes})
    ):
        form = RegistrationForm(begun)
        form.validate()
    return {name: " ".join(map(i18n.gettext, errors)) for name, errors in form.errors.items()}  # as the page shows them


def test_nothing_is_wrong_with_what_is_right() -> None:
    assert _errors(GROUP) == {}
    assert _errors(PERSON, name_title="นาย") == {}


@pytest.mark.parametrize(
    ("field", "value", "thai", "english"),
    [
        ("name", "", "โปรดกรอกชื่อ", "Enter the name"),
        ("name", " \t ", "โปรดกรอกชื่อ", "Enter the name"),
        ("name", "ก" * 301, "ไม่เกิน 300", "at most 300"),
        ("name", "บริษัท\r\nBcc: x", "ไม่รองรับ", "taken out"),
        ("name", "บริษัท \x00 จำกัด", "ไม่รองรับ", "taken out"),
        ("name", "บริษัท \u202eจำกัด", "ไม่รองรับ", "taken out"),
        ("birth_or_registration_date", "", "โปรดระบุวันที่", "Enter the date"),
        ("birth_or_registration_date", "3000-01-01", "อนาคต", "future"),
        ("birth_or_registration_date", "2015-13-01", "ไม่มีวันที่นี้", "no such day"),
        ("birth_or_registration_date", "x", "วัน เดือน และปี", "day, month and year"),
        ("registered_house_no", "", "โปรดกรอกเลขที่", "Enter the house number"),
        ("registered_building", "x" * 301, "ไม่เกิน 300", "at most 300"),
        ("registered_province", "กรุงเทพหานคร", "ไม่พบจังหวัด", "no province"),
        ("registered_district", "พญาไทย", "ไม่พบเขต “", "no district"),
        ("registered_subdistrict", "สุเทพ", "ไม่พบแขวง “", "no sub-district"),
        ("registered_postcode", "50200", "10400", "10400"),
        ("registered_postcode", "1040", "10400", "10400"),
        ("registered_latitude", "13.75", "ทั้งละติจูดและลองจิจูด", "or neither"),
        ("registered_longitude", "200", "−180", "−180"),
        ("contact_national_id", "", "โปรดกรอกเลขบัตร", "Enter the national ID"),
        ("contact_national_id", "1234567890123", "ทั้ง 13 หลัก", "all 13 digits"),
        ("contact_name", "", "ชื่อผู้ติดต่อ", "contact person"),
        ("contact_title", "คุณ", "รายการ", "valid choice"),
        ("contact_position", "x" * 201, "ไม่เกิน 200", "at most 200"),
        ("contact_phone", "12", "รหัสพื้นที่", "area code"),
        ("contact_fax", "fax", "รหัสพื้นที่", "area code"),
        ("contact_mobile", "", "มือถือ", "Enter a mobile number"),
        ("contact_mobile", "02 430 6800", "10 หลัก", "ten digits"),
        ("email", "", "อีเมล", "email"),
        ("email", "somying@example", "name@example.com", "name@example.com"),
        ("email", f"{'a' * 300}@example.com", "ไม่เกิน 254", "at most 254"),
        ("password", "short1A", "8", "8"),
        ("password", "", "รหัสผ่าน", "password"),
        ("password_confirm", "Another-1-Password", "ไม่ตรงกัน", "not the same"),
        ("accept_terms", "", "ยอมรับเงื่อนไข", "accept them"),
    ],
)
def test_fault_has_its_own_words(field: str, value: str, thai: str, english: str, locale: str) -> None:
    errors = _errors(GROUP, **{field: value})
    assert errors.keys() - {"password_confirm"} <= {field}
    assert (thai if locale == "th" else english) in errors[field]


def test_password_is_not_made_of_what_was_typed() -> None:
    for own in ("Somying-2026", f"{COMPANY}Ab"):
        assert "password" in _errors(GROUP, password=own, password_confirm=own), own


def test_title_is_asked_of_a_person_alone() -> None:
    assert _errors(PERSON).keys() == {"name_title"}


def test_contact_address_is_asked_for_unless_it_is_the_registered_one() -> None:
    part = [f"contact_{name}" for name in ("house_no", "subdistrict", "district", "province", "postcode")]
    assert list(_errors(GROUP, same_address="")) == part
    assert _errors(GROUP, same_address="y", contact_house_no="x" * 999, contact_province="nowhere") == {}


def test_empty_form_names_every_required_field_and_no_other() -> None:
    with BARE.test_request_context("/", method="POST", data={"act": "enter"}):
        form = RegistrationForm(GROUP)
        form.validate()
        assert {name for name, field in form._fields.items() if field.flags.required} == form.errors.keys()
    assert set(CONTACT) - form.errors.keys() == {"contact_title", "contact_position", "contact_phone"}
    assert PASSWORDS.keys() <= form.errors.keys()
