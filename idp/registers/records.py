"""What a register says of a number, the same shape whichever register said it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from idp.models import EntityType

#: The usual state of a juristic person, and all in which one may register and its delegations have effect
#: (``docs/requirements/registers.md``, section 3).
GOING_CONCERN = "ยังดำเนินกิจการอยู่"
GOING_CONCERNS = frozenset({GOING_CONCERN, "ฟื้นฟู", "คืนสู่ทะเบียน"})
#: The state of a person who has died.
DEAD = "เสียชีวิต"

#: Members of an address, as on the registration form without the prefix.
ADDRESS_PARTS = (
    *("house_no", "building", "soi", "moo", "road"),
    *("subdistrict", "district", "province", "postcode"),
)


@dataclass(frozen=True)
class Record:
    """One party. ``date`` is the day of birth or of registration; ``None`` where the register does not know it whole.

    ``born_in`` is what it knows then of a person's: ``1970`` or ``1970-05``.
    ``address`` holds the members of ``ADDRESS_PARTS`` that are known; ``status`` is the register's own word.
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
        """A person's day of birth as far as it is known: ``1970-05-12``, ``1970-05``, ``1970`` or nothing."""
        return self.date.isoformat() if self.date else self.born_in

    def as_json(self) -> dict[str, Any]:
        """For a JSON column; ``from_json`` reads it back."""
        values = {name: value for name, value in vars(self).items() if name != "born_in" or value}
        values["entity_type"] = self.entity_type.value
        values["date"] = self.date.isoformat() if self.date else None
        return values

    @staticmethod
    def from_json(values: dict[str, Any]) -> Record:
        """What ``as_json`` wrote."""
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
    """The register did not answer in time, or not sensibly. ``reason`` is for the log, without personal data."""

    reason: str


Answer = RecordFound | RecordNotFound | Unavailable


@dataclass(frozen=True, repr=False)
class Card:
    """A national ID card as its holder describes it. ``born`` as in ``Record.born``, ``given_name`` without title.

    ``laser_code``: two letters and ten digits. Never printed: it has no ``repr``.
    """

    number: str
    given_name: str
    family_name: str
    born: str
    laser_code: str


class CardAnswer(Enum):
    """What the check of a card says. ``NO_MATCH``: the code or something else is not the card's."""

    CONFIRMED = "confirmed"
    NO_MATCH = "no_match"
    NOT_VALID = "not_valid"
    UNAVAILABLE = "unavailable"
