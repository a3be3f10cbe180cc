"""How a register's record differs from an account: gaps that it fills, and differences for the user or an officer.

``Account.register_news`` stores pending differences as columns of ``Account``, with the register they come from
(``source``) and whether the date is the same there (``same_date``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from idp.accounts import number_and_birth_date
from idp.accounts.entity_types import ENTITY_TYPES, TITLES
from idp.accounts.registered_data import parts
from idp.crypto import digest
from idp.fields import parse, thai_places
from idp.i18n import lazy
from idp.models import Account, Provenance
from idp.registers.records import ADDRESS_PARTS, Record

#: Display names of the members of an address.
ADDRESS_LABELS = {
    "house_no": lazy("House number"),
    "building": lazy("Building or village"),
    "soi": lazy("Alley (soi)"),
    "moo": lazy("Village number (moo)"),
    "road": lazy("Road"),
    "subdistrict": lazy("Sub-district"),
    "district": lazy("District"),
    "province": lazy("Province"),
    "postcode": lazy("Postcode"),
}
#: Members of ``Account.register_news`` that are no columns.
_NO_COLUMNS = ("source", "same_date")
#: Without all of these a register's address is incomplete and replaces nothing.
_WHOLE = ("house_no", "subdistrict", "district", "province")


@dataclass(frozen=True)
class Difference:
    """One difference. ``label``: a msgid; ``ours``: the account's value, ``theirs``: the register's; may be empty."""

    label: str
    ours: str
    theirs: str


def gaps(account: Account, record: Record) -> dict[str, Any]:
    """Columns that are empty in the account, with the register's values."""
    register_values: dict[str, Any] = {
        "birth_or_registration_date": record.date,
        "registered_address": None if account.branch else parts.register_address(record),
    }
    if not account.name or _same_name(account, record):
        register_values |= _name_columns(account, record)
    columns = {column: value for column, value in register_values.items() if value and not getattr(account, column)}
    if "name_title" in columns:
        columns["name"] = register_values["name"]
    return columns


def news(account: Account, record: Record) -> dict[str, Any] | None:
    """The value of ``Account.register_news``; ``None`` without differences that the user should see.

    A gap is no difference; differences that the user has disputed are not reported again.
    """
    columns = _changed_columns(account, record)
    if not columns or account.register_disputed == fingerprint(columns):
        return None
    return {**columns, "source": record.source, "same_date": _same_date(account, record)}


def provenance(account: Account, record: Record) -> Provenance:
    """The value of ``Account.registered_data`` once gaps are filled: ``REGISTER`` if name and date are the same."""
    same = (not account.name or _same_name(account, record)) and _same_date(account, record)
    return Provenance.REGISTER if same else Provenance.TYPED


def _same_date(account: Account, record: Record) -> bool:
    """Whether the account's date is empty or the register's; a date that the register lacks is not the register's."""
    return account.birth_or_registration_date in (None, record.date)


def fingerprint(columns: Mapping[str, Any] | None) -> str:
    """A digest of differences by column or label, the same whichever register they come from."""
    members = {name: value for name, value in (columns or {}).items() if name not in _NO_COLUMNS}
    return digest(json.dumps(members, sort_keys=True, ensure_ascii=False))


def pending(account: Account) -> list[Difference]:
    """The differences in ``Account.register_news``, which wait for the user's decision."""
    return list(lines(account, account.register_news or {}))


def compare(account: Account, record: Record) -> list[Difference]:
    """All differences between *account* and the register's *record*, including disputed ones and the birth date."""
    result = list(lines(account, _changed_columns(account, record)))
    kind = ENTITY_TYPES[account.entity_type]
    ours, theirs = number_and_birth_date.birth_date_of(account), record.born
    if ours and ours != theirs and (theirs or kind.is_person):  # a person's has to be in the register
        result.append(Difference(kind.date_label, ours, theirs))
    return result


def merged(account: Account, record: Record) -> dict[str, Any]:
    """Columns of ``Account`` by which it becomes what the register's *record* says: gaps, differences, and the date."""
    columns = {**gaps(account, record), **_changed_columns(account, record)}
    if record.born and record.born != number_and_birth_date.birth_date_of(account):
        columns |= {"birth_or_registration_date": record.date, "birth_date": record.born_in or None}
    return columns


def lines(account: Account, columns: Mapping[str, Any]) -> Iterator[Difference]:
    """Each difference between *account* and *columns*, the register's values of columns of ``Account``."""
    if "name" in columns:
        yield Difference(lazy("Registered name"), account.name, columns["name"])
    if "registered_address" in columns:
        ours, theirs = account.registered_address, columns["registered_address"]
        for part, label in ADDRESS_LABELS.items():
            if _fold(ours.get(part)) != _fold(theirs.get(part)):
                yield Difference(label, str(ours.get(part, "")), str(theirs.get(part, "")))


def _changed_columns(account: Account, record: Record) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    if account.name and not _same_name(account, record):
        columns |= _name_columns(account, record)
    address = None if account.branch else _new_address(account.registered_address, record.address)
    return columns if address is None else {**columns, "registered_address": address}


def _name_columns(account: Account, record: Record) -> dict[str, Any]:
    """The register's name as columns of ``Account``. A person's begins with the title, which a register may omit."""
    if not ENTITY_TYPES[account.entity_type].is_person:
        return {"name": record.name}
    title = record.title or account.name_title or ""
    name_without_title = record.name.removeprefix(record.title or "").strip()
    given_name, family_name = parts.parts_of_name(name_without_title, "")
    return {
        "name": f"{title}{name_without_title}",
        "name_title": title or None,
        "given_name": record.given_name or given_name,
        "family_name": record.family_name or family_name or None,
    }


def _same_name(account: Account, record: Record) -> bool:
    """Whether the names are equal; a title that only one side has makes no difference."""
    if _fold(account.name) == _fold(record.name):
        return True
    if not ENTITY_TYPES[account.entity_type].is_person or (account.name_title and record.title):
        return False
    return not _name_variants(account.name, account.name_title).isdisjoint(_name_variants(record.name, record.title))


def _name_variants(name: str, title: str | None) -> set[str]:
    """A person's name with and without its title, which legacy accounts have in ``name`` but not in ``name_title``."""
    titles = [title] if title else TITLES
    return {_fold(name), *(_fold(name.removeprefix(each)) for each in titles if name.startswith(each))}


def _new_address(ours: Mapping[str, Any], theirs: Mapping[str, str]) -> dict[str, Any] | None:
    """The register's address where a member of it differs, completed by a postcode; ``None`` for no difference.

    It has no position: that belongs to the old address.
    """
    if not ours or not all(theirs.get(part) for part in _WHOLE):
        return None
    if all(_fold(ours.get(part)) == _fold(value) for part, value in theirs.items()):
        return None
    address: dict[str, Any] = {part: theirs[part] for part in ADDRESS_PARTS if theirs.get(part)}
    if "postcode" not in address:
        codes = thai_places.postcodes(*(address[part] for part in ("subdistrict", "district", "province")))
        if ours.get("postcode") in codes or len(codes) == 1:
            address["postcode"] = ours["postcode"] if ours.get("postcode") in codes else codes[0]
    return address


def _fold(text: object) -> str:
    """*text* for comparison: white space, case and variants of Thai letters and digits are folded."""
    return " ".join(parse.arabic(str(text or "")).split()).casefold()
