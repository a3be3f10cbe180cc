"""One row of a file of legacy accounts: read, checked, and brought into the forms in which things are kept.

A row is one line of the file. Nothing that a refusal says quotes what stands in the row.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from idp import clock
from idp.accounts import email_address, legacy_hashes, names, numbers, phones, typed
from idp.accounts.legacy_hashes import OldHash, UnusableHash
from idp.accounts.numbers import NumberKind
from idp.accounts.typed import Unfit
from idp.errors import Unusable
from idp.models import EntityType

#: Of several accounts of one operator, the one of this system stays.
FIRST_SOURCE = "e-license"
SOURCES = (FIRST_SOURCE, "nsw", "e-surveillance", "e-accreditation", "qr-code", "webboard")
COLUMNS = (
    *("source", "username", "tax_id", "entity_type", "name", "email", "password_hash", "mobile", "created_at"),
    "branch",
)
OPTIONAL = ("branch",)
#: Bytes in a line; longer ones are refused unread, so that no file takes memory.
MOST_BYTES = 16_384
#: Characters in a user name (as many as the sign-in page takes), and in a name.
MOST_USER_NAME, MOST_NAME = 200, 300
#: Branch numbers that mean the head office.
_HEAD_OFFICE = re.compile("0*")
_BRANCH = re.compile("[0-9A-Z]{1,20}")
_PASSPORT = re.compile("(?=.*[0-9])[A-Z0-9]{5,20}")
#: What needs no closer look, for most rows are like this and the libraries take their time.
_PLAIN_ADDRESS = re.compile(
    r"(?=.{6,254}$)[a-z0-9_+-]{1,40}(?:\.[a-z0-9_+-]{1,10}){0,2}"
    r"@(?:[a-z0-9]{1,40}(?:-[a-z0-9]{1,20})?\.){1,4}(?:th|com|net|org)",
    re.ASCII,
)
_PLAIN_MOBILE = re.compile("0(?:6[1-6]|[89][0-9])[0-9]{7}")


@dataclass(frozen=True)
class Party:
    """Whom a row is about: ``branch`` is empty for the head office. Rows of one party belong together."""

    tax_id: str
    branch: str
    source: str


@dataclass(frozen=True)
class Row:
    """A row that can be imported. ``mobile`` and ``created_at`` are ``None`` where the row has nothing usable."""

    line: int
    party: Party
    user_name: str
    number_kind: NumberKind
    entity_type: EntityType
    name: str
    email: str
    password: OldHash
    mobile: str | None
    created_at: datetime | None


@dataclass(frozen=True)
class BadRow:
    """A row that is refused, and why; with its party, as far as that could be read."""

    line: int
    reason: str
    party: Party | None = None


class _Refused(ValueError):
    """Why a row is refused."""


def lines(file: BinaryIO) -> Iterator[tuple[int, int, str | None]]:
    """Each line's number, its length in bytes and its text; ``None`` for one that is too long or not UTF-8."""
    number = 0
    while raw := file.readline(MOST_BYTES):
        number += 1
        length, whole = len(raw), raw.endswith(b"\n") or len(raw) < MOST_BYTES
        while not whole:
            rest = file.readline(MOST_BYTES)
            length, whole = length + len(rest), rest.endswith(b"\n") or len(rest) < MOST_BYTES
            raw = b"\xff"
        try:
            yield number, length, raw.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r\n")
        except UnicodeDecodeError:
            yield number, length, None


def header(text: str | None, file_name: str) -> list[str]:
    """The columns in the order of the file. Raises ``Unusable`` with a line for each fault."""
    columns = [] if text is None else [column.strip().lower() for column in _fields(text) or ()]
    faults = [f'column "{name}" is missing' for name in COLUMNS if name not in columns and name not in OPTIONAL]
    if text is None or len(faults) == len(COLUMNS) - len(OPTIONAL):
        raise Unusable(f"{file_name}:1: no header line in UTF-8; the first line has to be: {','.join(COLUMNS)}")
    strange = [place for place, name in enumerate(columns, 1) if name not in COLUMNS]
    faults += [f"column {place} has a name that is not known" for place in strange]
    faults += [f'column "{name}" is there twice' for name in COLUMNS if columns.count(name) > 1]
    if faults:
        raise Unusable("\n".join(f"{file_name}:1: {fault}" for fault in faults))
    return columns


def check(number: int, text: str | None, columns: Sequence[str]) -> Row | BadRow:
    """The row in line *number*, or what is wrong with it; of several faults the first."""
    if text is None:
        return BadRow(number, f"the line is not UTF-8 or longer than {MOST_BYTES} bytes")
    if not text.isprintable() and not typed.is_writable(text.replace("\t", " ")):
        return BadRow(number, "the line holds control characters")
    fields = _fields(text)
    if fields is None:
        return BadRow(number, "a quotation mark is not closed or stands in the wrong place; a row is one line")
    if len(fields) != len(columns):
        return BadRow(number, f"the line has {len(fields)} fields, the header {len(columns)}")
    values = {name: field.strip() for name, field in zip(columns, fields, strict=True)}
    party = None
    try:
        kind, entity_type, party = _party(values)
        return _row(number, kind, entity_type, party, values)
    except _Refused as refused:
        return BadRow(number, str(refused), party)


def _fields(text: str) -> list[str] | None:
    if '"' not in text:
        return text.split(",")
    try:
        return next(csv.reader([text], strict=True), [])
    except csv.Error:
        return None


def _party(values: Mapping[str, str]) -> tuple[NumberKind, EntityType, Party]:
    source = values["source"].lower()
    if source not in SOURCES:
        raise _Refused(f"source: not one of {', '.join(SOURCES)}")
    try:
        entity_type = EntityType(values["entity_type"].lower())
    except ValueError:
        raise _Refused(f"entity_type: not one of {', '.join(EntityType)}") from None
    branch = typed.arabic(values.get("branch") or "").upper()
    if _HEAD_OFFICE.fullmatch(branch):
        branch = ""
    elif not _BRANCH.fullmatch(branch):
        raise _Refused("branch: only digits and the letters A to Z, at most 20")
    kind, tax_id = _number(entity_type, values["tax_id"])
    return kind, entity_type, Party(tax_id, branch, source)


def _number(entity_type: EntityType, text: str) -> tuple[NumberKind, str]:
    """Operators of the type ``other`` may have another number than a taxpayer's; the file does not say which kind."""
    try:
        if entity_type is not EntityType.OTHER or len(re.sub(r"\D", "", text)) == 13:
            return NumberKind.TAX_ID, numbers.thirteen_digits(text)
        passport = _PASSPORT.fullmatch(typed.arabic(text).upper()) is not None
        kind = NumberKind.PASSPORT if passport else NumberKind.FOREIGN_REGISTRATION
        return kind, numbers.normalise(kind, text)
    except Unfit as fault:
        raise _told("tax_id", fault) from None


def _row(number: int, kind: NumberKind, entity_type: EntityType, party: Party, values: Mapping[str, str]) -> Row:
    user_name = names.normalise(values["username"])
    if not user_name or len(user_name) > MOST_USER_NAME:
        raise _Refused(f"username: {'missing' if not user_name else f'longer than {MOST_USER_NAME} characters'}")
    try:
        password = legacy_hashes.recognise(values["password_hash"])
    except UnusableHash as fault:
        raise _Refused(f"password_hash: {fault}") from None
    return Row(
        line=number,
        party=party,
        user_name=user_name,
        number_kind=kind,
        entity_type=entity_type,
        name=_name(values["name"]),
        email=_email(values["email"]),
        password=password,
        mobile=_mobile(values["mobile"]),
        created_at=_moment(values["created_at"]),
    )


def _name(text: str) -> str:
    """It may be missing: the register or the operator fills it in at the first sign-in."""
    try:
        return typed.line(text, MOST_NAME)
    except Unfit as fault:
        raise _told("name", fault) from None


def _email(text: str) -> str:
    if _PLAIN_ADDRESS.fullmatch(text.lower()):
        return text.lower()
    try:
        return email_address.checked(text)
    except Unfit as fault:
        raise _told("email", fault) from None


def _mobile(text: str) -> str | None:
    """A number that is none is left out: the operator is asked for one at the first sign-in."""
    if not text or _PLAIN_MOBILE.fullmatch(text):
        return text or None
    try:
        return phones.mobile(text)
    except Unfit:
        return None


def _moment(text: str) -> datetime | None:
    """ISO 8601; without a zone Thailand's, of the Buddhist era from 2400 on. ``None`` for what cannot be."""
    try:
        moment = datetime.fromisoformat(text)
        if moment.year >= clock.BUDDHIST_FROM:
            moment = moment.replace(year=moment.year - clock.BUDDHIST_AHEAD)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=clock.BANGKOK)
        return moment if moment.date() > typed.EARLIEST and moment <= clock.now() else None
    except (ValueError, OverflowError):
        return None


def _told(column: str, fault: Unfit) -> _Refused:
    """The words of the page, in English."""
    return _Refused(f"{column}: {fault.message % fault.values}")
