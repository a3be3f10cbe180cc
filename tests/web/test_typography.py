"""Thai line breaks: which parts of a text stay on one line."""

from __future__ import annotations

import re
from datetime import date

import pytest

from idp.i18n import format_date
from idp.web.typography import COMPOUNDS, phrases


def _wholes(text: str) -> list[str]:
    return re.findall('<span class="nb">([^<]*)</span>', str(phrases(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ต้องยืนยันตัวตนก่อน", ["ตัวตน"]),
        ("ผู้รับมอบอำนาจถอนตัว", ["ผู้รับมอบอำนาจ", "ถอนตัว"]),
        ("โปรดยืนยันการรับมอบอำนาจอีกครั้ง", ["การรับมอบอำนาจ", "อีกครั้ง"]),
        ("เมื่อ 5 มิ.ย. 2565, 03:07 น.", ["5 มิ.ย. 2565,", "03:07 น."]),
        ("5 มิ.ย. 2565 เวลา 03:09:17", ["5 มิ.ย. 2565", "เวลา 03:09:17"]),
        ("สิ้นวัน (24.00 น.)", ["24.00 น."]),
        ("ภายใน 30 นาที", ["30 นาที"]),
        ("ประวัติ", []),
    ],
)
def test_what_stays_on_one_line(text: str, expected: list[str]) -> None:
    assert _wholes(text) == expected


@pytest.mark.parametrize("month", range(1, 13))
def test_days_of_every_month_stay_on_one_line(month: int) -> None:
    day = format_date(date(2022, month, 1), "th")
    assert _wholes(f"เริ่ม {day}") == [day]


@pytest.mark.parametrize("compound", COMPOUNDS)
def test_compounds_stay_on_one_line(compound: str) -> None:
    assert _wholes(f"โปรด{compound}") == [compound]


def test_words_and_markup_of_the_text_stay_as_they_are() -> None:
    html = str(phrases("โปรดลงทะเบียน <b>ก่อน 5 วัน"))
    assert re.sub("<[^>]*>", "", html) == "โปรดลงทะเบียน &lt;b&gt;ก่อน 5 วัน"
    assert phrases("no <Thai> here") == "no &lt;Thai&gt; here"
