"""Addresses as Thais write them."""

from __future__ import annotations

from typing import Any

import pytest

from idp.fields import thai_address

BANGKOK = {
    "house_no": "75/42",
    "road": "พระรามที่ 6",
    "subdistrict": "ทุ่งพญาไท",
    "district": "ราชเทวี",
    "province": "กรุงเทพมหานคร",
    "postcode": "10400",
}
CHIANG_MAI = {
    "house_no": "12/3",
    "moo": "4",
    "soi": "วัดอุโมงค์",
    "road": "สุเทพ",
    "subdistrict": "สุเทพ",
    "district": "เมืองเชียงใหม่",
    "province": "เชียงใหม่",
    "postcode": "50200",
}


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (BANGKOK, "75/42 ถนนพระรามที่ 6\nแขวงทุ่งพญาไท เขตราชเทวี\nกรุงเทพมหานคร 10400"),
        (CHIANG_MAI, "12/3 หมู่ที่ 4 ซอยวัดอุโมงค์ ถนนสุเทพ\nตำบลสุเทพ อำเภอเมืองเชียงใหม่\nจังหวัดเชียงใหม่ 50200"),
        ({"house_no": "9", "building": "อาคารเอ ชั้น 2", "soi": "5"}, "9 อาคารเอ ชั้น 2 ซอย 5"),
        ({"province": "กรุงเทพมหานคร"}, "กรุงเทพมหานคร"),
        ({"province": "สงขลา"}, "จังหวัดสงขลา"),
        ({"subdistrict": "สุเทพ", "postcode": "50200"}, "สุเทพ\n50200"),  # which word, nobody knows
        ({"house_no": "9", "moo": "-", "road": "", "district": None}, "9"),
        ({}, ""),
    ],
)
def test_an_address_is_written_as_a_letter_has_it(parts: dict[str, Any], expected: str) -> None:
    assert thai_address.text(parts) == expected
    assert " ".join(thai_address.pieces(parts)) == expected.replace("\n", " ")


@pytest.mark.parametrize(
    ("part", "typed", "expected"),
    [
        ("road", "ถนนพระรามที่ 6", "ถนนพระรามที่ 6"),
        ("road", "ถ. พระรามที่ 6", "ถนนพระรามที่ 6"),
        ("road", "Rama VI", "ถนน Rama VI"),
        ("soi", "ซ.อารีย์ 1", "ซอยอารีย์ 1"),
        ("soi", "ตรอกข้าวสาร", "ตรอกข้าวสาร"),
        ("moo", "หมู่ 4", "หมู่ที่ 4"),
        ("moo", "ม.๔", "หมู่ที่ ๔"),
        ("moo", "หมู่บ้านสุขใจ", "หมู่บ้านสุขใจ"),
        ("subdistrict", "แขวงทุ่งพญาไท", "แขวงทุ่งพญาไท"),
        ("district", "เขตราชเทวี", "เขตราชเทวี"),
    ],
)
def test_a_word_that_was_typed_stands_there_once(part: str, typed: str, expected: str) -> None:
    assert expected in thai_address.pieces({**BANGKOK, part: typed})


def test_words_before_a_province_are_those_of_the_province() -> None:
    assert thai_address.pieces({"province": "จังหวัดสงขลา", "district": "อ.หาดใหญ่"}) == ["อำเภอหาดใหญ่", "จังหวัดสงขลา"]
    assert thai_address.pieces({"province": "จังหวัดกรุงเทพมหานคร"}) == ["กรุงเทพมหานคร"]
