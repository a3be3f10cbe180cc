"""Parser of e-mail cells as people fill them in: one address, several, one with a display name, or none."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass

from idp.fields import email_address, parse
from idp.fields.parse import ParseError

#: Addresses that need no further parsing, as in most rows: the libraries are slow.
PLAIN = re.compile(
    r"(?=.{6,254}$)[a-z0-9_+-]{1,40}(?:\.[a-z0-9_+-]{1,10}){0,2}"
    r"@(?:[a-z0-9]{1,40}(?:-[a-z0-9]{1,20})?\.){1,4}(?:th|com|net|org)",
    re.ASCII,
)
#: Characters and parts of a cell that are read.
MOST, MOST_PARTS = 1_000, 10
#: ``Office <a@b.th>``, also with quotation marks; and remarks in brackets.
_WITH_NAME = re.compile(r'"[^"<>]*"\s*<([^<>]+)>|[^<>,;|]*<([^<>]+)>')
_ASIDE = re.compile(r"\([^()@]*\)")
_BETWEEN = re.compile(r"\s+(?:and|or|และ|หรือ)\s+|[,;|/\n]+")
_LABEL = re.compile(r"\b(?:mailto|e-?mail|mail|อีเมลล?์?)\s*:\s*", re.IGNORECASE)
_AROUND = " \t.,;:<>()[]{}'\"`’“”"
#: Words for "none", without blanks, dashes and full stops.
_NONE = frozenset({"", "n/a", "na", "none", "null", "nil", "no", "noemail", "nomail", "x", "0", "ไม่มี"})
_NONE |= frozenset({"ไม่ระบุ", "ไม่มีอีเมล", "ไม่มีอีเมล์", "ไม่มีemail", "ยังไม่มี", "ไม่ทราบ"})


@dataclass(frozen=True)
class Cell:
    """The address of a cell in its normal form, or ``None``. *several*: it is the first of several; *unreadable*: the
    cell has text but no address.
    """

    address: str | None
    several: bool = False
    unreadable: bool = False


def read(text: str) -> Cell:
    """Parse the text of a cell. Words beside an address count as a display name only where the address is in ``<>``:
    in ``no body@example.com`` the address may be somebody else's.
    """
    if PLAIN.fullmatch(text.lower()):
        return Cell(text.lower())
    text = parse.arabic(text).strip()
    if re.sub(r"[\s.\-–—_]", "", text.casefold()) in _NONE:
        return Cell(None)
    if (whole := _address(text)) is not None:
        return Cell(whole)
    parts = _parts(text[:MOST])
    address = next((each for part in parts if (each := _address(part)) is not None), None)
    return Cell(address, several=bool(address) and len(set(map(str.lower, parts))) > 1, unreadable=address is None)


def _parts(text: str) -> list[str]:
    """The parts that may be addresses. An item without an ``@`` is none; in an item of several words all have to be
    addresses.
    """
    text = re.sub(r"\s*@\s*", "@", _ASIDE.sub(" ", _LABEL.sub(" ", text)))
    text = _WITH_NAME.sub(r" \1\2 ", text)
    parts = []
    for item in _BETWEEN.split(text):
        words = [word.partition("?")[0].strip(_AROUND) for word in item.split()]
        if all("@" in word for word in words if word):
            parts += [word for word in words if word]
    return parts[:MOST_PARTS]


def _address(text: str) -> str | None:
    with suppress(ParseError):
        return email_address.validate(text)
    return None
