"""What the pages of registration are filled in with."""

from __future__ import annotations

from typing import Any

from wtforms import BooleanField, EmailField, PasswordField, RadioField, StringField
from wtforms.fields import SelectChoice
from wtforms.validators import DataRequired, InputRequired, ValidationError

from idp.accounts import details, email_address, password_policy, typed
from idp.accounts.details_form import (
    CONTACT_ADDRESS,
    CONTACT_PERSON,
    ContactAddressPart,
    ContactPersonPart,
    DetailsForm,
    EmailPart,
    OperatorPart,
    RegisteredAddressPart,
)
from idp.accounts.entity_types import ENTITY_TYPES, TITLES
from idp.accounts.numbers import NumberKind
from idp.accounts.password_forms import NewPassword
from idp.accounts.registration import Begin
from idp.i18n import lazy
from idp.registers.records import ADDRESS_PARTS
from idp.web.forms import Form

NUMBER_KINDS = {
    NumberKind.TAX_ID: lazy("Taxpayer identification number"),
    NumberKind.PASSPORT: lazy("Passport number"),
    NumberKind.FOREIGN_REGISTRATION: lazy("Registration number abroad"),
}
_NEW = {"autocomplete": "new-password"}


class StartForm(Form):
    """``/register``: type and number."""

    entity_type = RadioField(
        lazy("Type of registration"),
        [InputRequired(lazy("Choose the type of registration."))],
        choices=[SelectChoice(each.value, kind.label) for each, kind in ENTITY_TYPES.items()],
    )
    number_kind = RadioField(
        lazy("Kind of number"),
        choices=[SelectChoice(kind.value, label) for kind, label in NUMBER_KINDS.items()],
        default=NumberKind.TAX_ID.value,
    )
    tax_id = StringField(
        lazy("Number"),
        [DataRequired(lazy("Enter the number."))],
        filters=[lambda text: typed.writable(text or "")],
        render_kw={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"},
    )


class RegistrationForm(
    OperatorPart, RegisteredAddressPart, ContactAddressPart, ContactPersonPart, EmailPart, NewPassword, DetailsForm
):
    """``/register/details``: what the register did not say."""

    same_address = BooleanField(lazy("Same as the registered address"))
    password = PasswordField(lazy("Password"), [InputRequired(lazy("Enter a password."))], render_kw=_NEW)
    password_confirm = PasswordField(
        lazy("Password again"), [InputRequired(lazy("Enter the password once more."))], render_kw=_NEW
    )
    accept_terms = BooleanField(
        lazy("I accept the terms of use and of registration"),
        [DataRequired(lazy("Please read the terms and accept them. Without that nobody can be registered."))],
    )

    def __init__(self, begun: Begin) -> None:
        """*begun*: what is known already. Fields that a register filled in are not part of the form."""
        super().__init__(data=_suggested(begun))
        self.kind = ENTITY_TYPES[begun.entity_type]
        self.of_person = self.kind.is_person
        self.abroad = self.kind.abroad
        self.given = details.known_address(begun.record)
        self.same_address.label.text = self.kind.same_address_label
        self.birth_or_registration_date.label.text = self.kind.date_label
        self.name.label.text = self.kind.name_label
        if not self.kind.date_required:
            self.not_required.add("birth_or_registration_date")
        self.known = details.locked(self.kind, begun.record)
        self.tax_id = begun.tax_id
        asked = {f"registered_{part}" for part in details.open_parts(self.given)}
        closed = {f"registered_{part}" for part in ADDRESS_PARTS} - asked
        if closed:
            closed |= {"registered_place_query", "registered_place"}
        if begun.record is not None or not self.of_person:
            closed.add("name_title")
        for name in closed | (self.known.keys() & set(self._fields)):
            del self[name]

    def validate(self, extra_validators: Any = None) -> bool:
        """As the parts say. Where the contact address is the registered one, none is asked for."""
        if self.same_address.data:
            self.skipped.update(CONTACT_ADDRESS)
        typed_words = {name: field.data for name, field in self._fields.items() if isinstance(field.data, str)}
        self.own_words = password_policy.own_words({**typed_words, **self.known, "tax_id": self.tax_id})
        return super().validate(extra_validators)

    def columns(self) -> dict[str, Any]:
        """What was filled in, as columns of ``Account``. Only after ``validate``."""
        registered = self.address("registered_")
        without_position = {part: value for part, value in registered.items() if part in ADDRESS_PARTS}
        contact = without_position if self.same_address.data else self.address("contact_")
        columns: dict[str, Any] = {name: self[name].data or None for name in (*CONTACT_PERSON, "email")}
        columns |= {"registered_address": registered, "contact_address": contact}
        if "name" in self:
            columns |= details.named(self.kind, self.name_title.data if "name_title" in self else "", self.name.data)
        if "birth_or_registration_date" in self:
            columns["birth_or_registration_date"] = self.birth_or_registration_date.data or None
        return columns


def _suggested(begun: Begin) -> dict[str, Any]:
    """What may be changed, but is likely: a person is mostly the one to speak to."""
    known = begun.record
    if not ENTITY_TYPES[begun.entity_type].is_person or known is None:
        return {}
    columns = details.locked(ENTITY_TYPES[begun.entity_type], known)
    return {
        "contact_national_id": begun.tax_id,
        "contact_title": known.title if known.title in TITLES else "",
        "contact_name": f"{columns.get('given_name') or ''} {columns.get('family_name') or ''}".strip(),
    }


class ResendForm(Form):
    """``/verify-email/resend``."""

    email = EmailField(
        lazy("E-mail address"),
        [InputRequired(lazy("Enter your e-mail address."))],
        render_kw={"autocomplete": "email", "autocapitalize": "none", "spellcheck": "false"},
    )

    def validate_email(self, field: Any) -> None:
        """An address at all."""
        if not email_address.is_one(field.data):
            raise ValidationError(lazy("Enter an e-mail address such as name@example.com."))
