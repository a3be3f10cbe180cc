"""The answer of a register to a look-up, in one form for all registers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from idp.models import EntityType

#: The usual status of a juristic person, and every status in which it may register and its delegations have effect
#: (``docs/requirements/registers.md``, section 3).
GOING_CONCERN = "ยังดำเนินกิจการอยู่"
GOING_CONCERNS = frozenset({GOING_CONCERN, "ฟื้นฟู", "คืนสู่ทะเบียน"})
#: The status of a person who has died.
DEAD = "เสียชีวิต"

#: Members of an address, as on the registration form, without its prefix.
ADDRESS_PARTS = (
    *("house_no", "building", "soi", "moo", "road"),
    *("subdistrict", "district", "province", "postcode"),
)


@dataclass(frozen=True)
class Record:
    """One party. ``date``: of birth or of registration, ``None`` where the register has no complete date.

    ``born_in``: the incomplete date of birth then, ``1970`` or ``1970-05``. ``address``: the non-empty members of
    ``ADDRESS_PARTS``. ``status``: as the register spells it. ``source``: the register's ``name``.
    """

    tax_id: str
    entity_type: EntityType
    name: str
    source: str
    title: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    date: date | None = None
    born_in: str = ""
    status: str = GOING_CONCERN
    going_concern: bool = True
    address: dict[str, str] = field(default_factory=dict)

    @property
    def born(self) -> str:
        """A person's date of birth as far as it is known: ``1970-05-12``, ``1970-05``, ``1970`` or an empty text."""
        return self.date.isoformat() if self.date else self.born_in

    def as_json(self) -> dict[str, Any]:
        """The values for a JSON column; the inverse of ``from_json``."""
        values = {name: value for name, value in vars(self).items() if name != "born_in" or value}
        values["entity_type"] = self.entity_type.value
        values["date"] = self.date.isoformat() if self.date else None
        return values

    @staticmethod
    def from_json(values: dict[str, Any]) -> Record:
        """The record of values from ``as_json``."""
        day = date.fromisoformat(values["date"]) if values["date"] else None
        return Record(**{**values, "entity_type": EntityType(values["entity_type"]), "date": day})


@dataclass(frozen=True)
class RecordFound:
    """The register knows the number."""

    record: Record


@dataclass(frozen=True)
class RecordNotFound:
    """The register does not know the number."""


@dataclass(frozen=True)
class Unavailable:
    """The register gave no usable answer in time. ``reason`` is for the log, without personal data."""

    reason: str


Answer = RecordFound | RecordNotFound | Unavailable


@dataclass(frozen=True, repr=False)
class Card:
    """The data of a national ID card as its holder entered them. ``born`` as in ``Record.born``, ``given_name`` without
    title.

    ``laser_code``: two letters and ten digits. It has no ``repr``, so that it is never logged.
    """

    number: str
    given_name: str
    family_name: str
    born: str
    laser_code: str


class CardAnswer(Enum):
    """The result of a card check. ``NO_MATCH``: the laser code or other data do not match the card."""

    CONFIRMED = "confirmed"
    NO_MATCH = "no_match"
    NOT_VALID = "not_valid"
    UNAVAILABLE = "unavailable"
