"""Text of one form field parsed into its normal form, or refused with a message that says what to correct."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from idp.clock import BUDDHIST_AHEAD, BUDDHIST_FROM
from idp.i18n import lazy
from idp.spelling import clean, compatible

#: No registered party is older, and nobody alive was born earlier than ``OLDEST`` ago.
EARLIEST = date(1782, 1, 1)
OLDEST = timedelta(days=130 * 365.25)

_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
#: Control characters, overrides of the writing direction, surrogates and noncharacters.
_UNWRITABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr((plane << 16) + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})", re.ASCII)
_COORDINATE = re.compile(r"[+-]?\d{1,3}(\.\d{1,15})?", re.ASCII)


class ParseError(ValueError):
    """The text is not valid. ``message``: a msgid that says what to correct; ``values``: its placeholders' values."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values: dict[str, Any] = values


def arabic(text: str) -> str:
    """*text* cleaned, with Thai and full-width digits as 0 to 9 and compatibility forms of letters as plain ones."""
    return text if text.isascii() else clean(compatible(text)).translate(_THAI_DIGITS)


def is_writable(text: str) -> bool:
    """Whether *text* has no unwritable characters: controls, direction overrides, surrogates, noncharacters."""
    return _UNWRITABLE.search(text) is None


def writable(text: str) -> str:
    """*text* without unwritable characters (see ``is_writable``)."""
    return _UNWRITABLE.sub("", text)


def line(text: str, most: int) -> str:
    """*text* as one line, its white space folded. Raises ``ParseError`` beyond *most* characters."""
    folded = " ".join(clean(text).split())
    if len(folded) > most:
        raise ParseError(lazy("This is too long: at most %(most)s characters."), most=most)
    return folded


def day(text: str, today: date, *, of_birth: bool = False) -> date:
    """A past date or *today* (a date in Bangkok), in the formats of ``calendar_day``.

    Raises ``ParseError`` for a future date, and for one before ``EARLIEST`` or, with *of_birth*, longer than ``OLDEST``
    ago.
    """
    date_value = calendar_day(text)
    if date_value > today:
        raise ParseError(lazy("The date must not lie in the future."))
    if date_value < (today - OLDEST if of_birth else EARLIEST):
        raise ParseError(lazy("The date lies too far back. Please check the year."))
    return date_value


def calendar_day(text: str) -> date:
    """Any date, as browsers send it (ISO 8601) or day first; a Buddhist year becomes one of the Common Era.

    Raises ``ParseError``.
    """
    text = arabic(text).strip()
    if match := _ISO.fullmatch(text):
        year, month, number = map(int, match.groups())
    elif match := _DAY_FIRST.fullmatch(text):
        number, month, year = map(int, match.groups())
    else:
        raise ParseError(lazy("Enter the date as day, month and year."))
    try:
        return date(year - BUDDHIST_AHEAD if year >= BUDDHIST_FROM else year, month, number)
    except ValueError:
        raise ParseError(lazy("There is no such day. Please check day, month and year.")) from None


def latitude(text: str) -> str:
    """Degrees north as a decimal, see ``_degrees``. Raises ``ParseError``."""
    return _degrees(text, 90, lazy("The latitude lies between −90 and 90. Were latitude and longitude exchanged?"))


def longitude(text: str) -> str:
    """Degrees east as a decimal, see ``_degrees``. Raises ``ParseError``."""
    return _degrees(text, 180, lazy("The longitude lies between −180 and 180."))


def _degrees(text: str, most: int, beyond: str) -> str:
    """Decimal degrees with at most six places (about ten centimetres). *beyond*: the msgid for more than *most*."""
    text = arabic(text).replace("\u2212", "-").replace("°", "").replace(" ", "")
    if not _COORDINATE.fullmatch(text):
        raise ParseError(lazy("Enter decimal degrees, such as 13.756331."))
    value = Decimal(text)
    if abs(value) > most:
        raise ParseError(beyond)
    return f"{value:.6f}".rstrip("0").rstrip(".")
