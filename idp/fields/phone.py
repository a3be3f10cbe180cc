"""Telephone numbers in their normal form: as dialled in Thailand, foreign ones with ``+`` and country code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from idp.fields.parse import ParseError, arabic, line
from idp.i18n import lazy

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_HERE = "TH"
_MOST = 60
#: How an extension is stored; ``_PARTS`` has the other ways in which people write it.
_EXTENSION = "ต่อ"
_PARTS = re.compile(rf"([0-9 ()./+-]+)(?:(?:{_EXTENSION}|กด|ext\.?|#)\s*([0-9][0-9 ,/-]*))?", re.IGNORECASE)
_DIGITS = re.compile("[0-9]+")
_NO_MOBILE = lazy("Enter a mobile number of ten digits, such as 081 234 5678.")
_NO_NUMBER = lazy(
    "This is no telephone number. Enter it with its area code, such as 02 430 6800 or 02 430 6800 ext. 12."
)


def mobile(text: str) -> str:
    """*text* as a mobile number: ten digits, or ``+`` and country code. Raises ``ParseError``."""
    import phonenumbers  # noqa: PLC0415  (a worker process does not load the telephone data when it starts)

    number, extension = _parse(text, _NO_MOBILE)
    kinds = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)
    if extension or phonenumbers.number_type(number) not in kinds:
        raise ParseError(_NO_MOBILE)
    return _format(number)


def telephone(text: str) -> str:
    """*text* as any telephone number, with its extension if it has one: ``024306800 ต่อ 12``. Raises ``ParseError``."""
    import phonenumbers  # noqa: PLC0415

    number, extension = _parse(text, _NO_NUMBER)
    if not phonenumbers.is_valid_number(number):
        raise ParseError(_NO_NUMBER)
    return f"{_format(number)} {_EXTENSION} {extension}" if extension else _format(number)


def e164(number_text: str) -> str | None:
    """A stored number as the value of the claim ``phone_number``: ``+66812345678``, with an extension
    ``+6624306800;ext=12`` (OpenID Connect Core 5.1; RFC 3966). ``None`` where *number_text* is no valid number, as some
    imported ones.
    """
    import phonenumbers  # noqa: PLC0415

    try:
        number, extension = _parse(number_text, _NO_NUMBER)
    except ParseError:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    e164_number = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    first = _DIGITS.match(extension)
    return f"{e164_number};ext={first[0]}" if first else e164_number


def _parse(text: str, fault: str) -> tuple[PhoneNumber, str]:
    """Number and extension, which may be empty. *fault*: the message of the ``ParseError``."""
    import phonenumbers  # noqa: PLC0415

    parts = _PARTS.fullmatch(arabic(line(text, _MOST)))
    if parts is None:
        raise ParseError(fault)
    try:
        return phonenumbers.parse(parts[1], _HERE), (parts[2] or "").strip()
    except phonenumbers.NumberParseException:
        raise ParseError(fault) from None


def _format(number: PhoneNumber) -> str:
    import phonenumbers  # noqa: PLC0415

    region = phonenumbers.region_code_for_number(number)
    if region == _HERE:
        return f"0{number.national_number}"
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
