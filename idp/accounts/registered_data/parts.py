"""What an account is made of at its registration: what a register says and nobody may change, and what is asked for."""

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


def known_address(known: Record | None) -> dict[str, str]:
    """The registered address as the register gives it; where the sub-district has one postcode only, with that."""
    if known is None:
        return {}
    given = {part: known.address[part] for part in ADDRESS_PARTS if known.address.get(part)}
    area = [given.get(part, "") for part in ("subdistrict", "district", "province")]
    if "postcode" not in given and all(area) and len(codes := thai_places.postcodes(*area)) == 1:
        given["postcode"] = codes[0]
    return given


def open_parts(given: Mapping[str, str]) -> tuple[str, ...]:
    """Members of the registered address that are asked for: all of them, or what is missing in a register's.

    What else a register's address lacks, such as a road, it lacks: nobody adds to it. The position is ours to ask.
    """
    asked = tuple(part for part in REQUIRED_PARTS if not given.get(part)) if given else ADDRESS_PARTS
    return (*asked, *COORDINATES)


def locked(kind: EntityKind, known: Record | None) -> dict[str, Any]:
    """The columns of ``Account`` that a register's record fills in, whatever was typed."""
    if known is None:
        return {}
    columns: dict[str, Any] = {
        "name": known.name,
        "birth_or_registration_date": known.date,
        "register_status": known.status,
    }
    if kind.is_person:
        given, family = parts_of_name(known.name, known.title or "")
        columns["name_title"] = known.title
        columns["given_name"] = known.given_name or given
        columns["family_name"] = known.family_name or family
    return {column: value for column, value in columns.items() if value}


def shown(kind: EntityKind, known: Record | None) -> dict[str, Any]:
    """What a page shows of a register's record before the mail is confirmed: ``name`` and ``address``, a person's
    masked.
    """
    columns, address = locked(kind, known), known_address(known)
    if not kind.is_person or known is None:
        return {"name": columns.get("name", ""), "address": address}
    bare = " ".join(filter(None, (columns.get("given_name"), columns.get("family_name"))))
    return {"name": masking.name(known.title or "", bare), "address": masking.address(address)}


def named(kind: EntityKind, title: str, name: str) -> dict[str, Any]:
    """The columns that a name typed by hand fills: a person's registered name begins with the title."""
    if not kind.is_person:
        return {"name": name}
    given, family = parts_of_name(name, title)
    return {
        "name": f"{title}{' '.join(filter(None, (given, family)))}",
        "name_title": title,
        "given_name": given,
        "family_name": family or None,
    }


def parts_of_name(name: str, title: str) -> tuple[str, str]:
    """A person's given name and the rest, which may be empty."""
    given, _, family = name.removeprefix(title).strip().partition(" ")
    return given, family.strip()
