"""The five entity types: the number that identifies each, the register that has its data, the fields of its forms.

A sixth type is one more row of ``ENTITY_TYPES`` (and its value in ``models.EntityType``).
"""

from __future__ import annotations

from dataclasses import dataclass

from idp.fields.party_number import NumberKind
from idp.i18n import lazy
from idp.models import EntityType


@dataclass(frozen=True)
class EntityKind:
    """One entity type. The texts are msgids.

    ``numbers``: the kinds of number that may identify it, the first preselected. ``starts``: a pattern for the start of
    its taxpayer number, ``wrong_start``: the message for a number that does not match. ``register``: the display name
    of the register that has its records, or ``None``. ``titles``: of a person's name, as stored; empty for all but
    natural persons. ``abroad``: its addresses may lie outside Thailand.
    """

    label: str
    number_label: str
    date_label: str
    name_label: str
    address_label: str
    same_address_label: str
    hint: str = ""
    numbers: tuple[NumberKind, ...] = (NumberKind.TAX_ID,)
    starts: str = ""
    wrong_start: str = ""
    register: str | None = None
    titles: tuple[str, ...] = ()
    date_required: bool = True
    abroad: bool = False

    @property
    def is_person(self) -> bool:
        """Whether it is a natural person."""
        return bool(self.titles)


#: Titles as they are stored and posted, with their English names.
TITLES = {
    "นาย": "Mr",
    "นาง": "Mrs",
    "นางสาว": "Miss",
    "หม่อมราชวงศ์": "M.R.",
    "หม่อมหลวง": "M.L.",
    "ว่าที่ร้อยตรี": "Acting Sub-Lieutenant",
    "ว่าที่ร้อยตรีหญิง": "Acting Sub-Lieutenant, female",
}

_NUMBER = lazy("Taxpayer identification number")
_REGISTERED_ON = lazy("Date of registration")
_NAME = lazy("Name of the operator")
_HEAD_OFFICE = lazy("Location of the head office")
_AS_HEAD_OFFICE = lazy("Same as the head office")

ENTITY_TYPES: dict[EntityType, EntityKind] = {
    EntityType.JURISTIC_PERSON: EntityKind(
        label=lazy("Juristic person"),
        hint=lazy("Companies and partnerships"),
        number_label=lazy("Taxpayer identification number (juristic person number)"),
        date_label=_REGISTERED_ON,
        name_label=_NAME,
        address_label=_HEAD_OFFICE,
        same_address_label=_AS_HEAD_OFFICE,
        starts="0",
        wrong_start=lazy("The number of a juristic person begins with 0. Please check number and type."),
        register=lazy("Department of Business Development"),
    ),
    EntityType.NATURAL_PERSON: EntityKind(
        label=lazy("Natural person"),
        hint=lazy("One person, with the number of the national ID card"),
        number_label=_NUMBER,
        date_label=lazy("Date of birth"),
        name_label=lazy("Given and family name"),
        address_label=lazy("Address in the house registration"),
        same_address_label=lazy("Same as the address in the house registration"),
        starts="[1-9]|00",
        wrong_start=lazy("A person’s number does not begin like this. Please check number and type."),
        register=lazy("Civil registration"),
        titles=tuple(TITLES),
    ),
    EntityType.GROUP_OF_PERSONS: EntityKind(
        label=lazy("Group of persons"),
        number_label=_NUMBER,
        date_label=_REGISTERED_ON,
        name_label=_NAME,
        address_label=_HEAD_OFFICE,
        same_address_label=_AS_HEAD_OFFICE,
    ),
    EntityType.GOVERNMENT_BODY: EntityKind(
        label=lazy("Government body"),
        number_label=_NUMBER,
        date_label=_REGISTERED_ON,
        name_label=_NAME,
        address_label=_HEAD_OFFICE,
        same_address_label=_AS_HEAD_OFFICE,
        date_required=False,
    ),
    EntityType.OTHER: EntityKind(
        label=lazy("Other"),
        hint=lazy("Also with a passport or a registration abroad"),
        number_label=_NUMBER,
        date_label=_REGISTERED_ON,
        name_label=_NAME,
        address_label=_HEAD_OFFICE,
        same_address_label=_AS_HEAD_OFFICE,
        numbers=(NumberKind.TAX_ID, NumberKind.PASSPORT, NumberKind.FOREIGN_REGISTRATION),
        date_required=False,
        abroad=True,
    ),
}


NUMBER_KINDS = {
    NumberKind.TAX_ID: lazy("Taxpayer identification number"),
    NumberKind.PASSPORT: lazy("Passport number"),
    NumberKind.FOREIGN_REGISTRATION: lazy("Registration number abroad"),
}
