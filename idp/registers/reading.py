"""Reading what registers write: dates of two eras, texts that may be missing, names of places."""

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


def member(whole: Any, *path: str) -> Any:
    """What stands at *path* in nested objects; ``None`` where anything on the way is missing or no object."""
    for name in path:
        if not isinstance(whole, Mapping):
            return None
        whole = whole.get(name)
    return whole


def text(value: Any) -> str:
    """A text without blanks around it; empty for what is missing, a dash or no text."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    folded = " ".join(value.split()) if isinstance(value, str) else ""
    return "" if folded in ("-", "–", "null") else folded[:300]


def day(value: Any) -> date | None:
    """A day of ``YYYYMMDD`` in either era; ``None`` where day or month is unknown (``00``) or it is no day."""
    digits = text(value).replace("-", "")
    if not re.fullmatch(r"[0-9]{8}", digits):
        return None
    year = int(digits[:4])
    try:
        return date(year - BUDDHIST_AHEAD if year >= BUDDHIST_FROM else year, int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def born_in(value: Any) -> str:
    """The year, or year and month, of a birth whose day is not known: ``25280500`` or ``1985-05`` is ``1985-05``."""
    found = re.fullmatch(r"([0-9]{4})([0-9]{2})?(00)?", text(value).replace("-", ""))
    if not found:
        return ""
    year, month = int(found[1]), int(found[2] or 0)
    year = year - BUDDHIST_AHEAD if year >= BUDDHIST_FROM else year
    return f"{year}-{month:02}" if 1 <= month <= 12 else f"{year}" if month == 0 else ""


def address(parts: Mapping[str, str]) -> dict[str, str]:
    """The members of an address that are known, names of places without the word for what they are."""
    known = {}
    for name, value in parts.items():
        if name in _PREFIXES:
            value = _PREFIXES[name].sub("", value)
        if value:
            known[name] = value
    return known


def joined(*parts: str) -> str:
    """The texts that are there, with blanks between."""
    return " ".join(part for part in parts if part)


def labelled(label: str, value: str) -> str:
    """``ชั้น 5``; empty without a value."""
    return f"{label} {value}" if value else ""


def same_number(said: Any, asked: str) -> None:
    """Raises ``RegisterTrouble`` when a register answers with another party's record."""
    if text(said) not in ("", asked):
        raise RegisterTrouble("it answered with another number")
