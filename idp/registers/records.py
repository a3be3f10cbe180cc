"""What a register says of a number, the same shape whichever register said it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from idp.models import EntityType

#: The state of a juristic person that may register and whose delegations have effect (``registers.md``).
GOING_CONCERN = "ยังดำเนินกิจการอยู่"

#: Members of an address, as on the registration form without the prefix.
ADDRESS_PARTS = (
    *("house_no", "building", "soi", "moo", "road"),
    *("subdistrict", "district", "province", "postcode"),
)


@dataclass(frozen=True)
class Record:
    """One party. ``date`` is the day of birth or of registration; ``None`` where the register does not know it whole.

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
    status: str = GOING_CONCERN
    going_concern: bool = True
    address: dict[str, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """For a JSON column; ``from_json`` reads it back."""
        values = dict(vars(self))
        values["entity_type"] = self.entity_type.value
        values["date"] = self.date.isoformat() if self.date else None
        return values

    @staticmethod
    def from_json(values: dict[str, Any]) -> Record:
        """What ``as_json`` wrote."""
        day = date.fromisoformat(values["date"]) if values["date"] else None
        return Record(**{**values, "entity_type": EntityType(values["entity_type"]), "date": day})


@dataclass(frozen=True)
class Found:
    """The register knows the number."""

    record: Record


@dataclass(frozen=True)
class NotFound:
    """The register does not know the number."""


@dataclass(frozen=True)
class Unavailable:
    """The register did not answer in time, or not sensibly. ``reason`` is for the log, without personal data."""

    reason: str


Answer = Found | NotFound | Unavailable
