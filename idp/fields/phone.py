"""Telephone numbers as they are kept: as people in Thailand dial them, others with ``+`` and their country's code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from idp.fields.parse import ParseError, arabic, line
from idp.i18n import lazy

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_HERE = "TH"
_MOST = 60
#: How an extension is written here, and how people write it.
_EXTENSION = "ต่อ"
_PARTS = re.compile(rf"([0-9 ()./+-]+)(?:(?:{_EXTENSION}|กด|ext\.?|#)\s*([0-9][0-9 ,/-]*))?", re.IGNORECASE)
_DIGITS = re.compile("[0-9]+")
_NO_MOBILE = lazy("Enter a mobile number of ten digits, such as 081 234 5678.")
_NO_NUMBER = lazy(
    "This is no telephone number. Enter it with its area code, such as 02 430 6800 or 02 430 6800 ext. 12."
)


def mobile(typed: str) -> str:
    """A mobile number: ten digits, or ``+`` and a country's code. Raises ``Unfit``."""
    import phonenumbers  # noqa: PLC0415  (a worker process does not load the telephone data when it starts)

    number, extension = _read(typed, _NO_MOBILE)
    kinds = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)
    if extension or phonenumbers.number_type(number) not in kinds:
        raise ParseError(_NO_MOBILE)
    return _written(number)


def telephone(typed: str) -> str:
    """Any number, with its extension if it has one: ``024306800 ต่อ 12``. Raises ``Unfit``."""
    import phonenumbers  # noqa: PLC0415

    number, extension = _read(typed, _NO_NUMBER)
    if not phonenumbers.is_valid_number(number):
        raise ParseError(_NO_NUMBER)
    return f"{_written(number)} {_EXTENSION} {extension}" if extension else _written(number)


def e164(kept: str) -> str | None:
    """A kept number as the claim ``phone_number`` has it: ``+66812345678``, with an extension ``+6624306800;ext=12``
    (OpenID Connect Core 5.1; RFC 3966). ``None`` for what reaches nobody, such as an old number that nobody judged.
    """
    import phonenumbers  # noqa: PLC0415

    try:
        number, extension = _read(kept, _NO_NUMBER)
    except ParseError:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    first = _DIGITS.match(extension)
    return f"{written};ext={first[0]}" if first else written


def _read(typed: str, fault: str) -> tuple[PhoneNumber, str]:
    """Number and extension; letters are no part of either."""
    import phonenumbers  # noqa: PLC0415

    parts = _PARTS.fullmatch(arabic(line(typed, _MOST)))
    if parts is None:
        raise ParseError(fault)
    try:
        return phonenumbers.parse(parts[1], _HERE), (parts[2] or "").strip()
    except phonenumbers.NumberParseException:
        raise ParseError(fault) from None


def _written(number: PhoneNumber) -> str:
    import phonenumbers  # noqa: PLC0415

    region = phonenumbers.region_code_for_number(number)
    if region == _HERE:
        return f"0{number.national_number}"
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
