"""The demonstration's register: records of all parties, with and without an account."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import select

from idp.db import Database
from idp.demo.people import ACCOUNTS, CHANGED, UNREGISTERED, Person
from idp.models import Account
from idp.registers.records import GOING_CONCERN

#: The parts of a natural person's name.
_NAMES = ("title", "given_name", "family_name")


def records() -> list[dict[str, Any]]:
    """The records of the file register (``docs/requirements/registers.md``, section 7)."""
    accounts = [replace(person, **CHANGED.get(person.key, {})) for person in ACCOUNTS]
    return [_record(person) for person in (*accounts, *UNREGISTERED)]


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
    """The keys of the parties whose registered data changed, and who have neither confirmed nor disputed it."""
    keys = set()
    with database.reader() as session:
        for person in ACCOUNTS:
            account = session.scalar(select(Account).filter_by(tax_id=person.tax_id, branch=""))
            if account is not None and person.key in CHANGED and account.register_disputed is None:
                new = CHANGED[person.key]
                new_address = "address" in new and account.registered_address != new["address"]
                new_name = "name" in new and account.name != new["name"]
                keys |= {person.key} if new_address or new_name else set()
    return keys


def unregistered(database: Database) -> list[Person]:
    """The parties of the register without an account in *database*."""
    with database.reader() as session:
        numbers = set(session.scalars(select(Account.tax_id)))
    return [person for person in UNREGISTERED if person.tax_id not in numbers]
