"""What people type into a line of a form: brought into its kept form, or refused with words that say what to mend."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from idp.clock import BUDDHIST_AHEAD, BUDDHIST_FROM
from idp.i18n import lazy
from idp.spelling import clean, compatible

#: Nothing that registers began earlier, and nobody alive was born earlier.
EARLIEST = date(1782, 1, 1)
OLDEST = timedelta(days=130 * 365.25)

_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
#: Control characters, what turns the direction of writing, and what is no character.
_UNWRITABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr((plane << 16) + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})", re.ASCII)
_COORDINATE = re.compile(r"[+-]?\d{1,3}(\.\d{1,15})?", re.ASCII)


class ParseError(ValueError):
    """What was typed cannot be kept. ``message`` is a msgid that says what to mend, ``values`` fill its places."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values: dict[str, Any] = values


def arabic(text: str) -> str:
    """*text* cleaned, with Thai and full-width digits written as 0 to 9, and other forms of letters as these."""
    return text if text.isascii() else clean(compatible(text)).translate(_THAI_DIGITS)


def is_writable(text: str) -> bool:
    """Whether *text* holds characters for people only."""
    return _UNWRITABLE.search(text) is None


def writable(text: str) -> str:
    """*text* without the characters that no page can show."""
    return _UNWRITABLE.sub("", text)


def line(text: str, most: int) -> str:
    """A text of one line, at most *most* characters, its blanks folded. Raises ``Unfit``."""
    folded = " ".join(clean(text).split())
    if len(folded) > most:
        raise ParseError(lazy("This is too long: at most %(most)s characters."), most=most)
    return folded


def day(text: str, today: date, *, of_birth: bool = False) -> date:
    """A day in the past, as browsers send it (ISO) or day first; a Buddhist year becomes one of the Common Era.

    Raises ``Unfit``.
    """
    given = calendar_day(text)
    if given > today:
        raise ParseError(lazy("The date must not lie in the future."))
    if given < (today - OLDEST if of_birth else EARLIEST):
        raise ParseError(lazy("The date lies too far back. Please check the year."))
    return given


def calendar_day(text: str) -> date:
    """Any day, as browsers send it (ISO) or day first; a Buddhist year becomes one of the Common Era.

    Raises ``Unfit``.
    """
    text = arabic(text).strip()
    if found := _ISO.fullmatch(text):
        year, month, number = map(int, found.groups())
    elif found := _DAY_FIRST.fullmatch(text):
        number, month, year = map(int, found.groups())
    else:
        raise ParseError(lazy("Enter the date as day, month and year."))
    try:
        return date(year - BUDDHIST_AHEAD if year >= BUDDHIST_FROM else year, month, number)
    except ValueError:
        raise ParseError(lazy("There is no such day. Please check day, month and year.")) from None


def latitude(text: str) -> str:
    """Degrees north. Raises ``Unfit``."""
    return _degrees(text, 90, lazy("The latitude lies between −90 and 90. Were latitude and longitude exchanged?"))


def longitude(text: str) -> str:
    """Degrees east. Raises ``Unfit``."""
    return _degrees(text, 180, lazy("The longitude lies between −180 and 180."))


def _degrees(text: str, most: int, beyond: str) -> str:
    """Decimal degrees with six places, some ten centimetres."""
    text = arabic(text).replace("\u2212", "-").replace("°", "").replace(" ", "")
    if not _COORDINATE.fullmatch(text):
        raise ParseError(lazy("Enter decimal degrees, such as 13.756331."))
    value = Decimal(text)
    if abs(value) > most:
        raise ParseError(beyond)
    return f"{value:.6f}".rstrip("0").rstrip(".")
