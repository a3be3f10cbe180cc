"""The number that names a user: taxpayer number, passport or foreign registration, in its normal form."""

from __future__ import annotations

import re
from enum import StrEnum

from stdnum.th import pin

from idp.fields.parse import ParseError, arabic
from idp.i18n import lazy
from idp.spelling import unturned

_BETWEEN_DIGITS = re.compile(r"[\s\u2010-\u2015\u2212-]")
_PASSPORT = re.compile(r"[A-Z0-9]{5,20}")
_FOREIGN = re.compile(r"[A-Z0-9](?:[A-Z0-9 ./-]{1,38}[A-Z0-9])")


class NumberKind(StrEnum):
    """What kind of number it is; the values are those of the form."""

    TAX_ID = "tax_id"
    PASSPORT = "passport"
    FOREIGN_REGISTRATION = "foreign_registration"


class BadNumber(ParseError):
    """Not a number of its kind. ``message`` is a msgid that says what to mend."""


def normalise(kind: NumberKind, typed: str) -> str:
    """The number as it is kept: NFKC, Arabic digits, capitals, a taxpayer number without blanks and hyphens.

    Another kind of number never looks like a taxpayer number: those name one user each. Raises ``BadNumber``.
    """
    text = " ".join(arabic(unturned(typed)).upper().split())
    digits = _BETWEEN_DIGITS.sub("", text)
    if kind is NumberKind.TAX_ID:
        return thirteen_digits(digits)
    pattern = _PASSPORT if kind is NumberKind.PASSPORT else _FOREIGN
    if len(digits) == 13 and digits.isdigit():
        raise BadNumber(lazy("This is a taxpayer identification number. Please choose that kind of number."))
    if not pattern.fullmatch(text):
        raise BadNumber(lazy("Enter the number with letters A to Z and digits, as it is printed."))
    return text


def thirteen_digits(typed: str) -> str:
    """A taxpayer number or a national ID: thirteen digits, the last of which checks the others.

    ``docs/requirements/registers.md``, section 6. Raises ``BadNumber``.
    """
    text = _BETWEEN_DIGITS.sub("", arabic(unturned(typed)))
    if not text.isascii() or not text.isdigit():
        raise BadNumber(lazy("The number may hold digits only."))
    if len(text) != 13:
        raise BadNumber(lazy("The number must have 13 digits."))
    if pin.calc_check_digit(text[:-1]) != text[-1]:
        raise BadNumber(lazy("The number is not right: its check digit does not fit. Please check every digit."))
    return text
