"""The demonstration's register: a record of everybody with a number, of those who have no account yet as well."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import select

from idp.db import Database
from idp.demo.people import ACCOUNTS, CHANGED, UNREGISTERED, Person
from idp.models import Account
from idp.registers.records import GOING_CONCERN

#: Of a person.
_NAMES = ("title", "given_name", "family_name")


def records() -> list[dict[str, Any]]:
    """What the file register reads (``docs/requirements/registers.md``, section 7)."""
    known = [replace(person, **CHANGED.get(person.key, {})) for person in ACCOUNTS]
    return [_record(person) for person in (*known, *UNREGISTERED)]


def _record(person: Person) -> dict[str, Any]:
    return {
        "tax_id": person.tax_id,
        "entity_type": person.entity_type.value,
        "name": person.name,
        **{part: value for part in _NAMES if (value := getattr(person, part))},
        "date": person.date.isoformat(),
        "status": GOING_CONCERN,
        "address": dict(person.address),
        **({"laser_code": person.laser_code} if person.laser_code else {}),
    }


def changed(database: Database) -> set[str]:
    """The keys of the people for whom a page with changed data waits: nobody has confirmed or disputed it yet."""
    waits = set()
    with database.reader() as session:
        for person in ACCOUNTS:
            account = session.scalar(select(Account).filter_by(tax_id=person.tax_id, branch=""))
            if account is not None and person.key in CHANGED and account.register_disputed is None:
                new = CHANGED[person.key]
                moved = "address" in new and account.registered_address != new["address"]
                renamed = "name" in new and account.name != new["name"]
                waits |= {person.key} if moved or renamed else set()
    return waits


def unregistered(database: Database) -> list[Person]:
    """Those who have no account in *database*."""
    with database.reader() as session:
        taken = set(session.scalars(select(Account.tax_id)))
    return [person for person in UNREGISTERED if person.tax_id not in taken]
