"""Addresses as Thais write them: ``75/42 ถนนพระรามที่ 6 แขวงทุ่งพญาไท เขตราชเทวี กรุงเทพมหานคร 10400``.

The parts of an address are kept without the words for them, as ``thai_places`` keeps names; what people typed into
other parts, or what an earlier system kept, may have the word already.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from idp.fields.thai_places import BANGKOK

_NONE = {"", "-", "–"}
_THAI = re.compile("[\u0e01-\u0e4e]")
_VILLAGE = re.compile(r"(?:หมู่ที่|หมู่|ม\.)?\s*([0-9๐-๙].*)")
#: The word before a part, and the ways in which it may stand there already.
_ROAD = ("ถนน", re.compile(r"(?:ถนน|ถ\.)\s*"))
_ALLEY = ("ซอย", re.compile(r"(?:ซอย|ซ\.)\s*"))
_SUBDISTRICT = re.compile(r"(?:แขวง|ตำบล|ต\.)\s*")
_DISTRICT = re.compile(r"(?:เขต|อำเภอ|อ\.)\s*")
#: The words for the three levels. Without a province nobody knows which.
_WORDS = ("ตำบล", "อำเภอ", "จังหวัด")
_WORDS_BY_PROVINCE = {BANGKOK: ("แขวง", "เขต", ""), "": ("", "", "")}
_PROVINCE = re.compile(r"(?:จังหวัด|จ\.)\s*")


def pieces(parts: Mapping[str, str | None]) -> list[str]:
    """The address, part by part, as far as it is known; a line may break between them only."""
    return [piece for line in lines(parts) for piece in line]


def text(parts: Mapping[str, str | None]) -> str:
    """The address on the lines of a letter: street, sub-district and district, province and postcode."""
    return "\n".join(" ".join(line) for line in lines(parts))


def lines(parts: Mapping[str, str | None]) -> list[list[str]]:
    """The lines of ``text``, each as its pieces; none is empty."""
    given = {name: value.strip() for name, value in parts.items() if isinstance(value, str)}
    known = {name: value for name, value in given.items() if value not in _NONE}
    street = [_say(name, known[name]) for name in ("house_no", "building", "moo", "soi", "road") if name in known]
    province = _PROVINCE.sub("", known.get("province", ""), count=1)
    words = _WORDS_BY_PROVINCE.get(province, _WORDS)
    area = [
        _with(word, already, known[name])
        for name, word, already in (("subdistrict", words[0], _SUBDISTRICT), ("district", words[1], _DISTRICT))
        if name in known
    ]
    last = [
        *([_with(words[2], _PROVINCE, province)] if province else []),
        *([known["postcode"]] if "postcode" in known else []),
    ]
    return [line for line in (street, area, last) if line]


def _say(name: str, value: str) -> str:
    """One part of the street's line."""
    if name == "moo":
        number = _VILLAGE.fullmatch(value)
        return f"หมู่ที่ {number[1]}" if number else value
    if name == "soi" and not value.startswith("ตรอก"):
        return _with(*_ALLEY, value)
    return _with(*_ROAD, value) if name == "road" else value


def _with(word: str, already: re.Pattern[str], value: str) -> str:
    """*value* after *word*, which stands there once, and apart from digits and Latin letters."""
    if not word:
        return value
    match = already.match(value)
    bare = value[match.end() :] if match and match.end() < len(value) else value
    return f"{word}{bare}" if _THAI.match(bare) else f"{word} {bare}"
