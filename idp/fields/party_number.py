"""The number that identifies a party: taxpayer number, passport or foreign registration, in its normal form."""

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
    """Kind of number; the values are those of the form field and of ``Account.number_kind``."""

    TAX_ID = "tax_id"
    PASSPORT = "passport"
    FOREIGN_REGISTRATION = "foreign_registration"


class BadNumber(ParseError):
    """Not a number of its kind."""


def normalise(kind: NumberKind, number: str) -> str:
    """*number* in its normal form: NFKC, Arabic digits, upper case, a taxpayer number without blanks and hyphens.

    Another kind of number may not look like a taxpayer number, which identifies one party only. Raises ``BadNumber``.
    """
    text = " ".join(arabic(unturned(number)).upper().split())
    digits = _BETWEEN_DIGITS.sub("", text)
    if kind is NumberKind.TAX_ID:
        return thirteen_digits(digits)
    pattern = _PASSPORT if kind is NumberKind.PASSPORT else _FOREIGN
    if len(digits) == 13 and digits.isdigit():
        raise BadNumber(lazy("This is a taxpayer identification number. Please choose that kind of number."))
    if not pattern.fullmatch(text):
        raise BadNumber(lazy("Enter the number with letters A to Z and digits, as it is printed."))
    return text


def thirteen_digits(number: str) -> str:
    """*number*, a taxpayer number or national ID, as thirteen digits of which the last is the check digit.

    ``docs/requirements/registers.md``, section 6. Raises ``BadNumber``.
    """
    text = _BETWEEN_DIGITS.sub("", arabic(unturned(number)))
    if not text.isascii() or not text.isdigit():
        raise BadNumber(lazy("The number may hold digits only."))
    if len(text) != 13:
        raise BadNumber(lazy("The number must have 13 digits."))
    if pin.calc_check_digit(text[:-1]) != text[-1]:
        raise BadNumber(lazy("This number is not valid. Check all 13 digits."))
    return text
