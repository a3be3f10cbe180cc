"""One row of a file of legacy accounts: read, checked, and brought into the forms in which things are kept.

A row is one line of the file. Nothing that a refusal or a note says quotes what stands in the row.
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

#: Of several accounts of one user, the one of this system stays.
FIRST_SOURCE = "e-license"
SOURCES = (FIRST_SOURCE, "nsw", "e-surveillance", "e-accreditation", "qr-code", "webboard")
#: Characters in a user name (as many as the sign-in page takes), and in a name.
MOST_USER_NAME, MOST_NAME = 200, 300
CONTROLS = "the line holds control characters"
#: How a row is imported whose hash cannot be verified.
GO_ON = "with --without-password its owner sets one by mail"
#: Branch numbers that mean the head office.
_HEAD_OFFICE = re.compile("0*")
_BRANCH = re.compile("[0-9A-Z]{1,20}")
_PASSPORT = re.compile("(?=.*[0-9])[A-Z0-9]{5,20}")
#: What needs no closer look, for most rows are like this.
_PLAIN_MOBILE = re.compile("0(?:6[1-6]|[89][0-9])[0-9]{7}")
_YEAR_FIRST = re.compile("([0-9]{4})(?:[/.]([0-9]{1,2})[/.]([0-9]{1,2})|([0-9]{2})([0-9]{2}))")


@dataclass(frozen=True)
class ImportedParty:
    """Whom a row is about: ``branch`` is empty for the head office. Rows of one party belong together."""

    tax_id: str
    branch: str
    source: str


class RowNote(StrEnum):
    """What an administrator hears of a row that is imported; the value says it."""

    NO_ADDRESS = "email: none"
    UNREADABLE_ADDRESS = "email: no e-mail address; the account has none"
    FIRST_ADDRESS = "email: more than one; the first that is an e-mail address is taken"
    UNDONE = "name or username: read in a wrong encoding or escaped before; undone"
    LOST = "name: read in a wrong encoding before, and something is lost; left out"


@dataclass(frozen=True)
class Row:
    """A row that can be imported. ``email``, ``password``, ``mobile`` and ``created_at``: ``None`` where it has nothing
    usable.
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
    """A row that is refused, and why; with its party, as far as that could be read."""

    line: int
    reason: str
    party: ImportedParty | None = None


class _CellRefused(ValueError):
    """Why a row is refused."""


def check(number: int, text: str | None, layout: Layout, *, without_password: bool = False) -> Row | BadRow:
    """The row in line *number*, or what is wrong with it; of several faults the first. *without_password*: what is no
    hash that can be verified is none at all, and no fault.
    """
    if text is None:
        return BadRow(number, f"the line is longer than {file.MOST} characters")
    cells = layout.cells(text)
    if cells is None:
        return BadRow(number, "a quotation mark is not closed or stands in the wrong place; a row is one line")
    if len(cells) != len(layout.columns):
        return BadRow(number, f"the line has {len(cells)} fields, the header {len(layout.columns)}")
    values, damage = _undone(dict(zip(layout.columns, cells, strict=True)))
    if not _is_writable("".join(values.values())) or not parse.is_writable(values["name"].replace("\t", " ")):
        return BadRow(number, CONTROLS)  # what turns the writing could show another's name
    values = {name: unturned(value) for name, value in values.items()}
    party = None
    try:
        kind, entity_type, party = _party(values)
        if damage.get("username") is Damage.LEFT:
            raise _CellRefused("username: read in a wrong encoding before, and something is lost: nobody could type it")
        return _row(number, kind, entity_type, party, values, damage, without_password=without_password)
    except _CellRefused as refused:
        return BadRow(number, str(refused), party)


def _undone(cells: Mapping[str, str]) -> tuple[dict[str, str], dict[str, Damage]]:
    """The cells as they were meant, cleaned, and which were damaged. A hash stays as it is: it may have a salt."""
    values, damage = {}, {}
    for name, cell in cells.items():
        if cell.isascii() and "&" not in cell and "??" not in cell:
            values[name] = cell.strip()
            continue
        right, what = (cell, None) if name == "password_hash" else text_damage.undone(cell)
        if what is not None:
            damage[name] = what
        lost = what is Damage.LEFT and name in ("name", "username")
        values[name] = "" if lost else clean(visible(right)).strip()
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
    """Users of the type ``other`` may have another number than a taxpayer's; the file does not say which kind."""
    try:
        if entity_type is not EntityType.OTHER or len(re.sub(r"\D", "", text)) == 13:
            return NumberKind.TAX_ID, party_number.thirteen_digits(text)
        passport = _PASSPORT.fullmatch(parse.arabic(text).upper()) is not None
        kind = NumberKind.PASSPORT if passport else NumberKind.FOREIGN_REGISTRATION
        return kind, party_number.normalise(kind, text)
    except ParseError as fault:
        raise _told("tax_id", fault) from None


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
    if _is_of_another(user_name, party):
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
        created_at=_moment(values["created_at"]),
        notes=tuple(_notes(address, damage)),
    )


def _password(text: str, *, without_password: bool, by_mail: bool) -> LegacyHash | None:
    """Without a hash the owner needs a mail: *by_mail* says whether there is an address for it."""
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
    if damage.get("name") is Damage.LEFT:
        yield RowNote.LOST
    if Damage.UNDONE in (damage.get("name"), damage.get("username")):
        yield RowNote.UNDONE


def _is_of_another(user_name: str, party: ImportedParty) -> bool:
    """Whether the name is a taxpayer number that is not the party's: its owner would find it taken."""
    number = usernames.number_in(user_name)
    if number in (None, party.tax_id):
        return False
    with suppress(ParseError):
        party_number.thirteen_digits(number or "")
        return True
    return False


def _name(text: str) -> str:
    """It may be missing: the register or the user fills it in at the first sign-in."""
    try:
        return parse.line(text, MOST_NAME)
    except ParseError as fault:
        raise _told("name", fault) from None


def _mobile(text: str) -> str | None:
    """A number that is none is left out: the user is asked for one at the first sign-in."""
    if not text or _PLAIN_MOBILE.fullmatch(text):
        return text or None
    try:
        return phone.mobile(text)
    except ParseError:
        return None


def _moment(text: str) -> datetime | None:
    """A day, year or day first, and perhaps a time (ISO 8601); without a zone Thailand's. The era comes before the day:
    2559-02-29 is one. ``None`` for what cannot be.
    """
    day, _, hour = parse.arabic(text).replace("T", " ").partition(" ")
    hour = hour.strip() or "00:00"
    try:
        found = parse.calendar_day(_YEAR_FIRST.sub(r"\1-\2\4-\3\5", day))
        moment = datetime.combine(found, time.fromisoformat(hour if hour[1:2] != ":" else f"0{hour}"))
        moment = moment if moment.tzinfo else moment.replace(tzinfo=clock.BANGKOK)
        return moment if moment.date() > parse.EARLIEST and moment <= clock.now() else None
    except (ValueError, OverflowError):
        return None


def _told(column: str, fault: ParseError) -> _CellRefused:
    """The words of the page, in English."""
    return _CellRefused(f"{column}: {fault.message % fault.values}")
