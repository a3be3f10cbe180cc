"""``/login/complete``: of the registration's fields those that are still empty."""

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
    OperatorPart,
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


class CompletionForm(
    OperatorPart, RegisteredAddressPart, ContactAddressPart, ContactPersonPart, EmailPart, DetailsForm
):
    """What an legacy account lacks; what it has is no part of the form."""

    same_address = BooleanField(lazy("Same as the registered address"))
    accept_terms = BooleanField(
        lazy("I accept the terms of use and of registration"),
        [DataRequired(lazy("Please read the terms and accept them. Without that nobody can use the service."))],
    )

    def __init__(self, account: Account) -> None:
        """*account*: what is known already."""
        super().__init__(data=_suggested(account))
        kind = self.kind = ENTITY_TYPES[account.entity_type]
        self.of_person, self.abroad = kind.is_person, kind.abroad
        self.account = account
        self.has = {"registered_": dict(account.registered_address), "contact_": dict(account.contact_address)}
        self.given = {part: value for part, value in self.has["registered_"].items() if part in ADDRESS_PARTS}
        self.same_address.label.text = kind.same_address_label
        self.birth_or_registration_date.label.text = kind.date_label
        self.name.label.text = kind.name_label
        asked = _asked(complete.missing(account), self.has)
        for name in set(self._fields) - asked - {"csrf_token"}:
            del self[name]

    def asks(self, prefix: str) -> bool:
        """Whether anything of that address is asked for."""
        return any(f"{prefix}{part}" in self for part in ADDRESS_PARTS)

    @property
    def asks_person(self) -> bool:
        """Whether anything of the contact person is asked for."""
        return any(name in self for name in CONTACT_PERSON)

    def address(self, prefix: str) -> dict[str, str]:
        """What the account has and what was filled in."""
        return {**self.has[prefix], **super().address(prefix)}

    def validate(self, extra_validators: Any = None) -> bool:
        """As the parts say. Where the contact address is the registered one, none is asked for."""
        if "same_address" in self and self.same_address.data:
            self.skipped.update(CONTACT_ADDRESS)
        return super().validate(extra_validators)

    def columns(self) -> dict[str, Any]:
        """What was filled in, as columns of ``Account``. Only after ``validate``."""
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
            columns |= parts.named(self.kind, title, name)
        if "birth_or_registration_date" in self:
            given = self.birth_or_registration_date.data
            columns["birth_or_registration_date"] = number_and_birth_date.whole(given) if self.of_person else given
            if self.of_person and not number_and_birth_date.whole(given):
                columns["birth_date"] = given
        if "email" in self:
            columns["unconfirmed_email"] = self.email.data
        return columns


def _asked(missing: frozenset[str], has: dict[str, dict[str, str]]) -> set[str]:
    """What is missing, and what goes with it: the rest of an address of which nothing is known, of a person as well."""
    asked = set(missing)
    for prefix in ADDRESSES:
        if not has[prefix]:
            asked |= {f"{prefix}{part}" for part in ADDRESS_PARTS}
        if all(f"{prefix}{part}" in asked for part in _AREA):
            asked |= {f"{prefix}{part}" for part in _PLACE}
    if not has["contact_"]:
        asked.add("same_address")
    if "contact_name" in missing:
        asked |= {"contact_title", "contact_position"}
    return asked


def _suggested(account: Account) -> dict[str, Any]:
    """What may be changed, but is likely: a person's title stands before the name, and a person speaks for itself."""
    if not ENTITY_TYPES[account.entity_type].is_person:
        return {}
    longest_first = sorted(TITLES, key=len, reverse=True)
    title = account.name_title or next((each for each in longest_first if account.name.startswith(each)), "")
    own_number = account.tax_id if account.number_kind == NumberKind.TAX_ID else ""
    bare = account.name.removeprefix(title).strip()
    known = title if title in TITLES else ""
    return {"name_title": known, "contact_national_id": own_number, "contact_title": known, "contact_name": bare}
