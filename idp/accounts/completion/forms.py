"""The forms of ``/login/complete`` (the registration's fields that are still empty) and ``/account/email``."""

from __future__ import annotations

from typing import Any

from wtforms import BooleanField
from wtforms.validators import DataRequired

from idp.accounts import number_and_birth_date
from idp.accounts.completion import complete
from idp.accounts.entity_types import ENTITY_TYPES, TITLES
from idp.accounts.registered_data import parts
from idp.accounts.registered_data.form_parts import (
    ADDRESSES,
    CONTACT_ADDRESS,
    CONTACT_PERSON,
    ContactAddressPart,
    ContactPersonPart,
    DetailsForm,
    EmailPart,
    PartyPart,
    RegisteredAddressPart,
)
from idp.fields.party_number import NumberKind
from idp.i18n import lazy
from idp.models import Account
from idp.registers.records import ADDRESS_PARTS

_PLACE = ("place_query", "place")
_AREA = ("subdistrict", "district", "province", "postcode")


class AddressForm(EmailPart, DetailsForm):
    """``/account/email``."""


class CompletionForm(PartyPart, RegisteredAddressPart, ContactAddressPart, ContactPersonPart, EmailPart, DetailsForm):
    """``/login/complete``: what a legacy account lacks; fields whose value it has are removed."""

    same_address = BooleanField(lazy("Same as the registered address"))
    accept_terms = BooleanField(
        lazy("I accept the terms of use and of registration"),
        [DataRequired(lazy("Please read the terms and accept them. Without that nobody can use the service."))],
    )

    def __init__(self, account: Account) -> None:
        """*account*: its values decide which fields are removed."""
        super().__init__(data=_suggestions(account))
        kind = self.kind = ENTITY_TYPES[account.entity_type]
        self.of_person, self.abroad = kind.is_person, kind.abroad
        self.account = account
        registered, contact = dict(account.registered_address), dict(account.contact_address)
        self.addresses = {"registered_": registered, "contact_": contact}
        self.register_address = {part: value for part, value in registered.items() if part in ADDRESS_PARTS}
        self.same_address.label.text = kind.same_address_label
        self.birth_or_registration_date.label.text = kind.date_label
        self.name.label.text = kind.name_label
        open_fields = _open_fields(complete.missing(account), self.addresses)
        for name in set(self._fields) - open_fields - {"csrf_token"}:
            del self[name]

    def asks(self, prefix: str) -> bool:
        """Whether the form has any field of that address (a prefix of ``form_parts.ADDRESSES``)."""
        return any(f"{prefix}{part}" in self for part in ADDRESS_PARTS)

    @property
    def asks_person(self) -> bool:
        """Whether the form has any field of the contact person."""
        return any(name in self for name in CONTACT_PERSON)

    def address(self, prefix: str) -> dict[str, str]:
        """The stored members of the address and those that were filled in."""
        return {**self.addresses[prefix], **super().address(prefix)}

    def validate(self, extra_validators: Any = None) -> bool:
        """Validate the fields; the contact address is skipped where it is the same as the registered one."""
        if "same_address" in self and self.same_address.data:
            self.skipped.update(CONTACT_ADDRESS)
        return super().validate(extra_validators)

    def columns(self) -> dict[str, Any]:
        """The values as columns of ``Account``. Only after ``validate``."""
        columns: dict[str, Any] = {name: self[name].data or None for name in CONTACT_PERSON if name in self}
        for prefix in ADDRESSES:
            if self.asks(prefix):
                columns[f"{prefix}address"] = self.address(prefix)
        if "same_address" in self and self.same_address.data:
            registered = self.address("registered_")
            columns["contact_address"] = {part: value for part, value in registered.items() if part in ADDRESS_PARTS}
        if "name" in self or "name_title" in self:
            name = self.name.data if "name" in self else self.account.name
            title = self.name_title.data if "name_title" in self else self.account.name_title or ""
            columns |= parts.name_columns(self.kind, title, name)
        if "birth_or_registration_date" in self:
            value = self.birth_or_registration_date.data
            columns["birth_or_registration_date"] = number_and_birth_date.full_date(value) if self.of_person else value
            if self.of_person and not number_and_birth_date.full_date(value):
                columns["birth_date"] = value
        if "email" in self:
            columns["unconfirmed_email"] = self.email.data
        return columns


def _open_fields(missing: frozenset[str], addresses: dict[str, dict[str, str]]) -> set[str]:
    """The names of fields to show: *missing* ones, and the optional ones of an empty address or contact person."""
    fields = set(missing)
    for prefix in ADDRESSES:
        if not addresses[prefix]:
            fields |= {f"{prefix}{part}" for part in ADDRESS_PARTS}
        if all(f"{prefix}{part}" in fields for part in _AREA):
            fields |= {f"{prefix}{part}" for part in _PLACE}
    if not addresses["contact_"]:
        fields.add("same_address")
    if "contact_name" in missing:
        fields |= {"contact_title", "contact_position"}
    return fields


def _suggestions(account: Account) -> dict[str, Any]:
    """Initial values for a natural person: the title in the name, and the person as the contact person."""
    if not ENTITY_TYPES[account.entity_type].is_person:
        return {}
    longest_first = sorted(TITLES, key=len, reverse=True)
    title = account.name_title or next((each for each in longest_first if account.name.startswith(each)), "")
    own_number = account.tax_id if account.number_kind == NumberKind.TAX_ID else ""
    name = account.name.removeprefix(title).strip()
    choice = title if title in TITLES else ""
    return {"name_title": choice, "contact_national_id": own_number, "contact_title": choice, "contact_name": name}
