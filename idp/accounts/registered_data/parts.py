"""The data of an account at its registration: what a register's record fills in for good, and what the user enters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from idp.accounts import masking
from idp.accounts.entity_types import EntityKind
from idp.fields import thai_places
from idp.registers.records import ADDRESS_PARTS, Record

#: Members that every address has to have, and those that only a registered one may have.
REQUIRED_PARTS = ("house_no", "subdistrict", "district", "province", "postcode")
COORDINATES = ("latitude", "longitude")


def register_address(record: Record | None) -> dict[str, str]:
    """The registered address in the register's record, with the postcode where the sub-district has only one."""
    if record is None:
        return {}
    members = {part: record.address[part] for part in ADDRESS_PARTS if record.address.get(part)}
    area = [members.get(part, "") for part in ("subdistrict", "district", "province")]
    if "postcode" not in members and all(area) and len(codes := thai_places.postcodes(*area)) == 1:
        members["postcode"] = codes[0]
    return members


def open_parts(members: Mapping[str, str]) -> tuple[str, ...]:
    """Members of the registered address that the user enters: all, or the required ones that *members*, the
    register's address (empty for none), lacks.

    Nobody adds optional members, such as a road, to a register's address. The position is always the user's to enter.
    """
    parts = tuple(part for part in REQUIRED_PARTS if not members.get(part)) if members else ADDRESS_PARTS
    return (*parts, *COORDINATES)


def register_columns(kind: EntityKind, record: Record | None) -> dict[str, Any]:
    """The columns of ``Account`` that a register's record determines, whatever the user enters."""
    if record is None:
        return {}
    columns: dict[str, Any] = {
        "name": record.name,
        "birth_or_registration_date": record.date,
        "register_status": record.status,
    }
    if kind.is_person:
        given_name, family_name = parts_of_name(record.name, record.title or "")
        columns["name_title"] = record.title
        columns["given_name"] = record.given_name or given_name
        columns["family_name"] = record.family_name or family_name
    return {column: value for column, value in columns.items() if value}


def preview(kind: EntityKind, record: Record | None) -> dict[str, Any]:
    """What a page shows of a register's record before the e-mail address is confirmed: ``name`` and ``address``, those
    of a person masked.
    """
    columns, address = register_columns(kind, record), register_address(record)
    if not kind.is_person or record is None:
        return {"name": columns.get("name", ""), "address": address}
    name_without_title = " ".join(filter(None, (columns.get("given_name"), columns.get("family_name"))))
    return {"name": masking.name(record.title or "", name_without_title), "address": masking.address(address)}


def name_columns(kind: EntityKind, title: str, name: str) -> dict[str, Any]:
    """The columns of ``Account`` for a name by the user: a person's registered name begins with the title."""
    if not kind.is_person:
        return {"name": name}
    given_name, family_name = parts_of_name(name, title)
    return {
        "name": f"{title}{' '.join(filter(None, (given_name, family_name)))}",
        "name_title": title,
        "given_name": given_name,
        "family_name": family_name or None,
    }


def parts_of_name(name: str, title: str) -> tuple[str, str]:
    """A person's given name, and the family name, which may be empty. *title* is dropped from the beginning."""
    given_name, _, family_name = name.removeprefix(title).strip().partition(" ")
    return given_name, family_name.strip()
