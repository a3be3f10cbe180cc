"""The number that names an operator: taxpayer number, passport or foreign registration, in its normal form."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from stdnum.th import pin

from idp.i18n import lazy

_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_BETWEEN_DIGITS = re.compile(r"[\s\u2010-\u2015-]")
_PASSPORT = re.compile(r"[A-Z0-9]{5,20}")
_FOREIGN = re.compile(r"[A-Z0-9](?:[A-Z0-9 ./-]{1,38}[A-Z0-9])")


class NumberKind(StrEnum):
    """What kind of number it is; the values are those of the form."""

    TAX_ID = "tax_id"
    PASSPORT = "passport"
    FOREIGN_REGISTRATION = "foreign_registration"


class BadNumber(ValueError):
    """Not a number of its kind. ``message`` is a msgid that says what to mend."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def normalise(kind: NumberKind, typed: str) -> str:
    """The number as it is kept: NFKC, Arabic digits, a taxpayer number without blanks and hyphens.

    Raises ``BadNumber``.
    """
    text = unicodedata.normalize("NFKC", typed).translate(_THAI_DIGITS).strip().upper()
    if kind is NumberKind.TAX_ID:
        return _tax_id(_BETWEEN_DIGITS.sub("", text))
    pattern = _PASSPORT if kind is NumberKind.PASSPORT else _FOREIGN
    text = " ".join(text.split())
    if not pattern.fullmatch(text):
        raise BadNumber(lazy("Enter the number with letters A to Z and digits, as it is printed."))
    return text


def _tax_id(text: str) -> str:
    """Thirteen digits, the last of which checks the others (``registers.md``)."""
    if not text.isascii() or not text.isdigit():
        raise BadNumber(lazy("The number may hold digits only."))
    if len(text) != 13:
        raise BadNumber(lazy("The number must have 13 digits."))
    if pin.calc_check_digit(text[:-1]) != text[-1]:
        raise BadNumber(lazy("The number is not right: its check digit does not fit. Please check every digit."))
    return text
