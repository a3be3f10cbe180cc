"""One row of a file of legacy accounts: parsed, validated and normalised.

A row is one line of the file. Refusals and notes never quote the contents of a row: they are personal data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from idp import clock
from idp.accounts import usernames
from idp.accounts.hashing import legacy_hashes
from idp.accounts.hashing.legacy_hashes import LegacyHash, UnusableHash
from idp.accounts.legacy_import import addresses, file, text_damage
from idp.accounts.legacy_import.header import Layout
from idp.accounts.legacy_import.text_damage import Damage
from idp.fields import parse, party_number, phone
from idp.fields.parse import ParseError
from idp.fields.party_number import NumberKind
from idp.models import EntityType
from idp.spelling import clean, unturned, visible

#: Of several accounts of one party, the one of this legacy system becomes the account.
FIRST_SOURCE = "e-license"
SOURCES = (FIRST_SOURCE, "nsw", "e-surveillance", "e-accreditation", "qr-code", "webboard")
#: Characters in a user name (the limit of the sign-in page), and in a name.
MOST_USER_NAME, MOST_NAME = 200, 300
CONTROLS = "the line holds control characters"
#: How to import a row whose hash cannot be verified.
GO_ON = "with --without-password its owner sets one by mail"
#: Branch numbers that mean the head office.
_HEAD_OFFICE = re.compile("0*")
_BRANCH = re.compile("[0-9A-Z]{1,20}")
_PASSPORT = re.compile("(?=.*[0-9])[A-Z0-9]{5,20}")
#: Mobile numbers that need no further parsing, as in most rows.
_PLAIN_MOBILE = re.compile("0(?:6[1-6]|[89][0-9])[0-9]{7}")
_YEAR_FIRST = re.compile("([0-9]{4})(?:[/.]([0-9]{1,2})[/.]([0-9]{1,2})|([0-9]{2})([0-9]{2}))")


@dataclass(frozen=True)
class ImportedParty:
    """The party of a row. ``branch`` is empty for the head office; ``source``: the legacy system."""

    tax_id: str
    branch: str
    source: str


class RowNote(StrEnum):
    """Something to report about an imported row; the value is the message."""

    NO_ADDRESS = "email: none"
    UNREADABLE_ADDRESS = "email: no e-mail address; the account has none"
    FIRST_ADDRESS = "email: more than one; the first that is an e-mail address is taken"
    UNDONE = "name or username: read in a wrong encoding or escaped before; undone"
    LOST = "name: read in a wrong encoding before, and something is lost; left out"


@dataclass(frozen=True)
class Row:
    """A row that can be imported. ``email``, ``password``, ``mobile`` and ``created_at`` (with time zone) are ``None``
    where the cell has no usable value.
    """

    line: int
    party: ImportedParty
    user_name: str
    number_kind: NumberKind
    entity_type: EntityType
    name: str
    email: str | None
    password: LegacyHash | None
    mobile: str | None
    created_at: datetime | None
    notes: tuple[RowNote, ...] = ()


@dataclass(frozen=True)
class BadRow:
    """A refused row, with the reason, and the party if it could be read."""

    line: int
    reason: str
    party: ImportedParty | None = None


class _CellRefused(ValueError):
    """The reason why a row is refused."""


def check(number: int, text: str | None, layout: Layout, *, without_password: bool = False) -> Row | BadRow:
    """Parse line *number*; of several faults the first is reported. *text*: ``None`` for a line that is too long;
    *without_password*: a hash that cannot be verified counts as none, and is no fault.
    """
    if text is None:
        return BadRow(number, f"the line is longer than {file.MOST} characters")
    cells = layout.cells(text)
    if cells is None:
        return BadRow(number, "a quotation mark is not closed or stands in the wrong place; a row is one line")
    if len(cells) != len(layout.columns):
        return BadRow(number, f"the line has {len(cells)} fields, the header {len(layout.columns)}")
    values, damage = _repair(dict(zip(layout.columns, cells, strict=True)))
    if not _is_writable("".join(values.values())) or not parse.is_writable(values["name"].replace("\t", " ")):
        return BadRow(number, CONTROLS)  # direction overrides could display another's name
    values = {name: unturned(value) for name, value in values.items()}
    party = None
    try:
        kind, entity_type, party = _party(values)
        if damage.get("username") is Damage.LOST:
            raise _CellRefused("username: read in a wrong encoding before, and something is lost: nobody could type it")
        return _row(number, kind, entity_type, party, values, damage, without_password=without_password)
    except _CellRefused as refusal:
        return BadRow(number, str(refusal), party)


def _repair(cells: Mapping[str, str]) -> tuple[dict[str, str], dict[str, Damage]]:
    """The cells repaired and cleaned, and the damage by column. A hash stays as it is: it may contain a salt."""
    values, damage = {}, {}
    for name, cell in cells.items():
        if cell.isascii() and "&" not in cell and "??" not in cell:
            values[name] = cell.strip()
            continue
        text, fault = (cell, None) if name == "password_hash" else text_damage.repair(cell)
        if fault is not None:
            damage[name] = fault
        is_lost = fault is Damage.LOST and name in ("name", "username")
        values[name] = "" if is_lost else clean(visible(text)).strip()
    return values, damage


def _is_writable(value: str) -> bool:
    return value.isprintable() or parse.is_writable(unturned(value).replace("\t", " "))


def _party(values: Mapping[str, str]) -> tuple[NumberKind, EntityType, ImportedParty]:
    source = values["source"].lower()
    if source not in SOURCES:
        raise _CellRefused(f"source: not one of {', '.join(SOURCES)}")
    try:
        entity_type = EntityType(values["entity_type"].lower())
    except ValueError:
        raise _CellRefused(f"entity_type: not one of {', '.join(EntityType)}") from None
    branch = parse.arabic(values.get("branch") or "").upper()
    if _HEAD_OFFICE.fullmatch(branch):
        branch = ""
    elif not _BRANCH.fullmatch(branch):
        raise _CellRefused("branch: only digits and the letters A to Z, at most 20")
    kind, tax_id = _number(entity_type, values["tax_id"])
    return kind, entity_type, ImportedParty(tax_id, branch, source)


def _number(entity_type: EntityType, text: str) -> tuple[NumberKind, str]:
    """Kind and normal form of a number. The type ``other`` may have other kinds, which the file does not tell apart."""
    try:
        if entity_type is not EntityType.OTHER or len(re.sub(r"\D", "", text)) == 13:
            return NumberKind.TAX_ID, party_number.thirteen_digits(text)
        passport = _PASSPORT.fullmatch(parse.arabic(text).upper()) is not None
        kind = NumberKind.PASSPORT if passport else NumberKind.FOREIGN_REGISTRATION
        return kind, party_number.normalise(kind, text)
    except ParseError as fault:
        raise _refusal("tax_id", fault) from None


def _row(
    number: int,
    kind: NumberKind,
    entity_type: EntityType,
    party: ImportedParty,
    values: Mapping[str, str],
    damage: Mapping[str, Damage],
    *,
    without_password: bool,
) -> Row:
    user_name = usernames.normalise(values["username"])
    if not user_name or len(user_name) > MOST_USER_NAME:
        raise _CellRefused(f"username: {'missing' if not user_name else f'longer than {MOST_USER_NAME} characters'}")
    if _is_anothers_number(user_name, party):
        raise _CellRefused("username: the taxpayer number of another party, or of a branch of another")
    address = addresses.read(values["email"])
    return Row(
        line=number,
        party=party,
        user_name=user_name,
        number_kind=kind,
        entity_type=entity_type,
        name=_name(values["name"]),
        email=address.address,
        password=_password(values["password_hash"], without_password=without_password, by_mail=bool(address.address)),
        mobile=_mobile(values["mobile"]),
        created_at=_timestamp(values["created_at"]),
        notes=tuple(_notes(address, damage)),
    )


def _password(text: str, *, without_password: bool, by_mail: bool) -> LegacyHash | None:
    """The hash; with *without_password* ``None`` for an unusable one, if a password can be set *by_mail*."""
    try:
        return legacy_hashes.recognise(text)
    except UnusableHash as fault:
        if not without_password:
            raise _CellRefused(f"password_hash: {fault}; {GO_ON}") from None
        if not by_mail:
            raise _CellRefused(f"password_hash: {fault}, and without an e-mail address nobody could set one") from None
        return None


def _notes(address: addresses.Cell, damage: Mapping[str, Damage]) -> Iterator[RowNote]:
    if address.address is None:
        yield RowNote.UNREADABLE_ADDRESS if address.unreadable else RowNote.NO_ADDRESS
    if address.several:
        yield RowNote.FIRST_ADDRESS
    if damage.get("name") is Damage.LOST:
        yield RowNote.LOST
    if Damage.REPAIRED in (damage.get("name"), damage.get("username")):
        yield RowNote.UNDONE


def _is_anothers_number(user_name: str, party: ImportedParty) -> bool:
    """Whether the user name is another party's taxpayer number, which that party could then not register."""
    number = usernames.number_in(user_name)
    if number in (None, party.tax_id):
        return False
    with suppress(ParseError):
        party_number.thirteen_digits(number or "")
        return True
    return False


def _name(text: str) -> str:
    """The name, may be empty: the register or the user completes it at the first sign-in."""
    try:
        return parse.line(text, MOST_NAME)
    except ParseError as fault:
        raise _refusal("name", fault) from None


def _mobile(text: str) -> str | None:
    """The mobile number; ``None`` for an invalid one: the user enters one at the first sign-in."""
    if not text or _PLAIN_MOBILE.fullmatch(text):
        return text or None
    try:
        return phone.mobile(text)
    except ParseError:
        return None


def _timestamp(text: str) -> datetime | None:
    """A date, year or day first, and perhaps a time (ISO 8601), by default in Bangkok's zone. A Buddhist year is
    converted before the day is validated: 2559-02-29 exists. ``None`` for an invalid or future time.
    """
    day, _, hour = parse.arabic(text).replace("T", " ").partition(" ")
    hour = hour.strip() or "00:00"
    try:
        calendar_day = parse.calendar_day(_YEAR_FIRST.sub(r"\1-\2\4-\3\5", day))
        moment = datetime.combine(calendar_day, time.fromisoformat(hour if hour[1:2] != ":" else f"0{hour}"))
        moment = moment if moment.tzinfo else moment.replace(tzinfo=clock.BANGKOK)
        return moment if moment.date() > parse.EARLIEST and moment <= clock.now() else None
    except (ValueError, OverflowError):
        return None


def _refusal(column: str, fault: ParseError) -> _CellRefused:
    """The message of the form, in English."""
    return _CellRefused(f"{column}: {fault.message % fault.values}")
