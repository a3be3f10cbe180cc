"""Parsing the values of register responses: dates of two eras, texts that may be missing, names of places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from idp.clock import BUDDHIST_AHEAD, BUDDHIST_FROM
from idp.registers.http import RegisterTrouble

_PREFIXES = {
    "subdistrict": re.compile(r"^(แขวง|ตำบล|ต\.)\s*"),
    "district": re.compile(r"^(เขต|อำเภอ|อ\.)\s*"),
    "province": re.compile(r"^(จังหวัด|จ\.)\s*"),
}


def member(value: Any, *path: str) -> Any:
    """The value at *path* in nested JSON objects; ``None`` where a member is missing or not an object."""
    for name in path:
        if not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def text(value: Any) -> str:
    """*value* with white space collapsed, at most 300 characters; empty for a missing value, a dash or no text."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    collapsed = " ".join(value.split()) if isinstance(value, str) else ""
    return "" if collapsed in ("-", "–", "null") else collapsed[:300]


def day(value: Any) -> date | None:
    """The date ``YYYYMMDD``, of the Buddhist or the Common Era; ``None`` for an unknown day or month (``00``) or an
    invalid date.
    """
    digits = text(value).replace("-", "")
    if not re.fullmatch(r"[0-9]{8}", digits):
        return None
    year = int(digits[:4])
    try:
        return date(year - BUDDHIST_AHEAD if year >= BUDDHIST_FROM else year, int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def born_in(value: Any) -> str:
    """The year, or year and month, of a birth whose day is unknown: ``25280500`` or ``1985-05`` is ``1985-05``."""
    match = re.fullmatch(r"([0-9]{4})([0-9]{2})?(00)?", text(value).replace("-", ""))
    if not match:
        return ""
    year, month = int(match[1]), int(match[2] or 0)
    year = year - BUDDHIST_AHEAD if year >= BUDDHIST_FROM else year
    return f"{year}-{month:02}" if 1 <= month <= 12 else f"{year}" if month == 0 else ""


def address(parts: Mapping[str, str]) -> dict[str, str]:
    """The non-empty members of an address, names of places without the prefix for their kind."""
    members = {}
    for name, value in parts.items():
        if name in _PREFIXES:
            value = _PREFIXES[name].sub("", value)
        if value:
            members[name] = value
    return members


def join(*parts: str) -> str:
    """The non-empty texts, separated by spaces."""
    return " ".join(part for part in parts if part)


def label(prefix: str, value: str) -> str:
    """*prefix* and *value*, such as ``ชั้น 5``; empty without a value."""
    return f"{prefix} {value}" if value else ""


def same_number(number_in_record: Any, number: str) -> None:
    """Raises ``RegisterTrouble`` when the record is of another number than the one looked up."""
    if text(number_in_record) not in ("", number):
        raise RegisterTrouble("it answered with another number")
