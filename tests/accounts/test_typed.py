"""Lines that people type: dates of two eras, positions, telephone numbers, addresses, and what no page can show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.registration_by_hand import ADDRESS

from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.registered_data import parts
from idp.fields import email_address, parse, phone
from idp.fields.parse import ParseError
from idp.models import EntityType
from idp.registers.records import Record

TODAY = date(2026, 11, 22)


def _company(text: str) -> date:
    return parse.day(text, TODAY, of_birth=False)


def _person(text: str) -> date:
    return parse.day(text, TODAY, of_birth=True)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2015-07-01", date(2015, 7, 1)),
        ("2559-02-29", date(2016, 2, 29)),
        ("29/2/2559", date(2016, 2, 29)),
        ("2558-07-01", date(2015, 7, 1)),
        ("๑/๗/๒๕๕๘", date(2015, 7, 1)),
        ("29.2.2563", date(2020, 2, 29)),
        ("1999-12-31", date(1999, 12, 31)),
        ("2026-11-22", TODAY),
        ("1900-01-01", date(1900, 1, 1)),
    ],
)
def test_day_of_either_era(text: str, day: date) -> None:
    assert _company(text) == _person(text) == day


@pytest.mark.parametrize(
    ("read", "text", "word"),
    [
        (_company, "2026-11-23", "future"),
        (_company, "2560-02-29", "no such day"),
        (_company, "2570-01-01", "future"),
        (_company, "2015-02-30", "no such day"),
        (_company, "29.2.2562", "no such day"),
        (_company, "0000-00-00", "no such day"),
        (_company, "1500-01-01", "too far back"),
        (_person, "1850-01-01", "too far back"),
        (_company, "yesterday", "day, month and year"),
        (_company, "01-07-15", "day, month and year"),
        (_company, "2015-07-01T00:00", "day, month and year"),
    ],
)
def test_what_is_no_day_is_told_why(read: Callable[[str], date], text: str, word: str) -> None:
    with pytest.raises(ParseError, match=word):
        read(text)


@given(st.dates(date(1900, 1, 1), TODAY))
def test_any_day_is_read_in_both_eras(day: date) -> None:
    buddhist = f"{day.year + 543}-{day:%m-%d}"
    assert _company(day.isoformat()) == _company(buddhist) == day


@pytest.mark.parametrize(
    ("rule", "text", "kept"),
    [
        (parse.latitude, "13.7563309", "13.756331"),
        (parse.latitude, "๑๓.๗๕°", "13.75"),
        (parse.latitude, "\u221290", "-90"),
        (parse.longitude, "100", "100"),
        (parse.longitude, "+180.0", "180"),
        (phone.mobile, "๐๘๑-๒๓๔ ๕๖๗๘", "0812345678"),
        (phone.mobile, "+66 81 234 5678", "0812345678"),
        (phone.mobile, "+44 7911 123456", "+447911123456"),
        (phone.telephone, "02 430 6800 ต่อ 12", "024306800 ต่อ 12"),
        (phone.telephone, "0 2430 6800 ext. 1101-5", "024306800 ต่อ 1101-5"),
        (phone.telephone, "(02) 430-6800#9", "024306800 ต่อ 9"),
        (phone.telephone, "0812345678", "0812345678"),
        (email_address.validate, " Somying@Example.COM ", "somying@example.com"),
        (email_address.validate, "a@บริษัท.ไทย", "a@xn--o3cf1ay4bq.xn--o3cw4h"),
    ],
)
def test_what_is_typed_is_kept_in_one_form(rule: Callable[[str], str], text: str, kept: str) -> None:
    assert rule(text) == kept


@pytest.mark.parametrize(
    ("kept", "claimed"),
    [
        ("0812345678", "+66812345678"),
        ("๐๘๑-๒๓๔ ๕๖๗๘", "+66812345678"),
        ("66812345678", "+66812345678"),
        ("+447911123456", "+447911123456"),
        ("024306800", "+6624306800"),
        ("024306800 ต่อ 12", "+6624306800;ext=12"),
        ("024306800 ต่อ 1101-5, 7", "+6624306800;ext=1101"),
        *((kept, None) for kept in ("", "-", "081234567", "08123456789", "ไม่มี", "191", "0812345678x", "9" * 100)),
    ],
)
def test_number_of_a_claim_is_international_or_none(kept: str, claimed: str | None) -> None:
    """OpenID Connect Core 5.1: E.164; what was kept in earlier days and reaches nobody is left out."""
    assert phone.e164(kept) == claimed


@pytest.mark.parametrize(
    ("rule", "texts"),
    [
        (parse.latitude, ["90.01", "100.5", "13,75", "N13", "1e1", "nan", "13.7 100.5"]),
        (parse.longitude, ["180.1", "999", "-", "100.5E"]),
        (phone.mobile, ["024306800", "081234567", "0812345678 ต่อ 5", "0812345678x", "1-800-FLOWERS", "9" * 100]),
        (phone.telephone, ["12", "abc", "02-123-4567-8", "ต่อ 12", "0012345678", "02\u202e4306800"]),
        (email_address.validate, ["a", "a@b", "a b@example.com", "ไทย@example.com", "a@[127.0.0.1]", "a@x.localhost"]),
        (
            email_address.validate,
            [f"{'a' * 65}@example.com", f"a@{'b.' * 150}com", "a@example.com\r\nBcc: b@example.com"],
        ),
    ],
)
def test_what_cannot_be_kept_is_refused(rule: Callable[[str], str], texts: list[str]) -> None:
    for text in texts:
        with pytest.raises(ParseError):
            rule(text)


def test_line_is_folded_and_bounded() -> None:
    assert parse.line(" บริษัท \u200b ตัวอย่าง\u00a0 จำกัด ", 50) == "บริษัท ตัวอย่าง จำกัด"
    assert parse.line("น\u0e4d\u0e49าเเข็ง", 50) == "น้ำแข็ง", "two spellings that look the same"
    with pytest.raises(ParseError) as refused:
        parse.line("ก" * 51, 50)
    assert refused.value.values == {"most": 50}


@given(st.text())
def test_writable_text_stays_and_the_rest_goes(text: str) -> None:
    shown = parse.writable(text)
    assert parse.is_writable(shown)
    assert parse.is_writable(text) == (shown == text)
    assert not set(shown) & {"\0", "\x1b", "\n", "\u202e", "\ufffe", "\x85"}


def test_oldest_person_is_not_turned_away() -> None:
    assert _person((TODAY - timedelta(days=120 * 365)).isoformat())


def _record(entity_type: EntityType, **changes: object) -> Record:
    values = {"tax_id": "1", "entity_type": entity_type, "name": "x", "source": "dbd", **changes}
    return Record(**values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("address", "known", "asked"),
    [
        ({}, {}, ["house_no", "building", "soi", "moo", "road", "subdistrict", "district", "province", "postcode"]),
        (ADDRESS, ADDRESS, []),
        ({**ADDRESS, "postcode": ""}, ADDRESS, []),
        ({**ADDRESS, "subdistrict": "หัวหมาก", "district": "บางกะปิ", "postcode": ""}, None, ["postcode"]),
        ({**ADDRESS, "subdistrict": "ใหม่เอี่ยม", "postcode": ""}, None, ["postcode"]),
        ({"province": "เชียงใหม่"}, None, ["house_no", "subdistrict", "district", "postcode"]),
    ],
)
def test_what_a_register_leaves_open_is_asked(
    address: dict[str, str], known: dict[str, str] | None, asked: list[str]
) -> None:
    """DBD gives no postcode; where the sub-district has one, it is not asked for."""
    given = parts.register_address(_record(EntityType.JURISTIC_PERSON, address=address))
    assert known is None or given == known
    assert list(parts.open_parts(given)) == [*asked, "latitude", "longitude"]


@pytest.mark.parametrize(
    ("name", "title", "given", "family"),
    [
        ("นางสาวผู้รับมอบ ตัวอย่าง", "นางสาว", "ผู้รับมอบ", "ตัวอย่าง"),
        ("นาง สมศรี ณ อยุธยา", "นาง", "สมศรี", "ณ อยุธยา"),
        ("สมชาย ทดสอบ", "นาย", "สมชาย", "ทดสอบ"),
        ("นายออง", "นาย", "ออง", ""),
    ],
)
def test_name_of_a_person_has_parts(name: str, title: str, given: str, family: str) -> None:
    kind = ENTITY_TYPES[EntityType.NATURAL_PERSON]
    assert parts.parts_of_name(name, title) == (given, family)
    columns = parts.name_columns(kind, title, name)
    assert columns["name"] == f"{title}{given} {family}".strip()
    locked = parts.register_columns(kind, _record(EntityType.NATURAL_PERSON, name=columns["name"], title=title))
    assert (locked["given_name"], locked.get("family_name") or "") == (given, family)
