"""The forms of the registration pages."""

from __future__ import annotations

from typing import Any

from wtforms import BooleanField, EmailField, PasswordField, RadioField, StringField
from wtforms.fields import SelectChoice
from wtforms.validators import DataRequired, InputRequired, Length, ValidationError

from idp import clock
from idp.accounts import number_and_birth_date
from idp.accounts.entity_types import ENTITY_TYPES, NUMBER_KINDS
from idp.accounts.identity import card_check
from idp.accounts.passwords import policy
from idp.accounts.passwords.forms import NewPassword
from idp.accounts.registered_data import parts
from idp.accounts.registered_data.form_parts import (
    CONTACT_ADDRESS,
    CONTACT_PERSON,
    ContactAddressPart,
    ContactPersonPart,
    DetailsForm,
    EmailPart,
    PartyPart,
    RegisteredAddressPart,
)
from idp.accounts.registration.create import PendingRegistration
from idp.accounts.registration.start import NumberQuery
from idp.fields import email_address, parse
from idp.fields.line_field import line
from idp.fields.party_number import NumberKind
from idp.i18n import gettext, lazy
from idp.models import EntityType
from idp.registers.records import ADDRESS_PARTS
from idp.web.forms import Form

_NEW = {"autocomplete": "new-password"}


def _birth_date(text: str) -> str:
    return number_and_birth_date.parse_birth_date(text, clock.bangkok_date(clock.now()))


class StartForm(Form):
    """``/register``: type and number, for persons the birth date and perhaps the code on the back of the ID card."""

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
        filters=[lambda text: parse.writable(text or "")],
        render_kw={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"},
    )
    birth_date = line(lazy("Date of birth"), rule=_birth_date, autocomplete="bday")
    laser_code = line(
        lazy("Code on the back of the ID card"),
        rule=card_check.normalise,
        autocomplete="off",
        autocapitalize="characters",
        spellcheck="false",
    )

    def __init__(self, *args: Any, laser_check: bool, **kwargs: Any) -> None:
        """*laser_check*: whether cards can be checked, so that there is a field for the laser code."""
        super().__init__(*args, **kwargs)
        self.skipped: set[str] = set()
        self.not_required: set[str] = set()
        if not laser_check:
            del self["laser_code"]

    def validate(self, extra_validators: Any = None) -> bool:
        """Validate the fields; birth date (required) and code count for natural persons only."""
        of_person = self.entity_type.data == EntityType.NATURAL_PERSON
        if not of_person:
            self.skipped |= {"birth_date", "laser_code"}
        valid = super().validate(extra_validators)
        if of_person and not self["birth_date"].data and not self["birth_date"].errors:
            self["birth_date"].errors = [gettext(lazy("Enter the date of birth."))]
            valid = False
        return bool(valid)

    def query(self) -> NumberQuery:
        """The entries of the form. Only after ``validate``."""
        of_person = self.entity_type.data == EntityType.NATURAL_PERSON
        return NumberQuery(
            EntityType(self.entity_type.data),
            NumberKind(self.number_kind.data),
            self.tax_id.data or "",
            self["birth_date"].data if of_person else "",
            self["laser_code"].data if of_person and "laser_code" in self else "",
        )


class RegistrationForm(
    PartyPart, RegisteredAddressPart, ContactAddressPart, ContactPersonPart, EmailPart, NewPassword, DetailsForm
):
    """``/register/details``: the data that the register did not provide."""

    same_address = BooleanField(lazy("Same as the registered address"))
    password = PasswordField(lazy("Password"), [InputRequired(lazy("Enter a password."))], render_kw=_NEW)
    password_confirm = PasswordField(
        lazy("Password again"), [InputRequired(lazy("Enter the password once more."))], render_kw=_NEW
    )
    accept_terms = BooleanField(
        lazy("I accept the terms of use and of registration"),
        [DataRequired(lazy("Please read the terms and accept them. Without that nobody can be registered."))],
    )

    def __init__(self, pending: PendingRegistration) -> None:
        """*pending*: the first step. Fields whose value its register's record determines are removed."""
        super().__init__(data={"contact_national_id": pending.tax_id} if pending.birth_date else {})
        self.kind = ENTITY_TYPES[pending.entity_type]
        self.of_person = self.kind.is_person
        self.abroad = self.kind.abroad
        self.register_address = parts.register_address(pending.record)
        self.same_address.label.text = self.kind.same_address_label
        self.birth_or_registration_date.label.text = self.kind.date_label
        self.name.label.text = self.kind.name_label
        if not self.kind.date_required:
            self.not_required.add("birth_or_registration_date")
        self.register_columns = parts.register_columns(self.kind, pending.record)
        self.preview = parts.preview(self.kind, pending.record)
        self.tax_id = pending.tax_id
        open_fields = {f"registered_{part}" for part in parts.open_parts(self.register_address)}
        determined_fields = {f"registered_{part}" for part in ADDRESS_PARTS} - open_fields
        if determined_fields:
            determined_fields |= {"registered_place_query", "registered_place"}
        if pending.record is not None or not self.of_person:
            determined_fields.add("name_title")
        if pending.birth_date:
            determined_fields.add("birth_or_registration_date")
        for name in determined_fields | (self.register_columns.keys() & set(self._fields)):
            del self[name]

    def validate(self, extra_validators: Any = None) -> bool:
        """Validate the fields and the password against the other entries; the contact address is
        skipped where it is the same as the registered one.
        """
        if self.same_address.data:
            self.skipped.update(CONTACT_ADDRESS)
        texts = {name: field.data for name, field in self._fields.items() if isinstance(field.data, str)}
        # the masked name of a person is left out: the refusals would disclose it
        register_values = {} if self.of_person else self.register_columns
        self.own_words = policy.own_words({**texts, **register_values, "tax_id": self.tax_id})
        return super().validate(extra_validators)

    def columns(self) -> dict[str, Any]:
        """The values as columns of ``Account``. Only after ``validate``."""
        registered_address = self.address("registered_")
        without_position = {part: value for part, value in registered_address.items() if part in ADDRESS_PARTS}
        contact = without_position if self.same_address.data else self.address("contact_")
        columns: dict[str, Any] = {name: self[name].data or None for name in (*CONTACT_PERSON, "email")}
        columns |= {"registered_address": registered_address, "contact_address": contact}
        if "name" in self:
            columns |= parts.name_columns(
                self.kind, self.name_title.data if "name_title" in self else "", self.name.data
            )
        if "birth_or_registration_date" in self:
            columns["birth_or_registration_date"] = self.birth_or_registration_date.data or None
        return columns


class VerifyForm(Form):
    """``/verify-email/<token>``."""

    password = PasswordField(
        lazy("The password that you chose at the registration"),
        [InputRequired(lazy("Enter your password.")), Length(max=1000)],
        render_kw={"autocomplete": "current-password"},
    )


class ResendForm(Form):
    """``/verify-email/resend``."""

    email = EmailField(
        lazy("Email address"),
        [InputRequired(lazy("Enter your email address."))],
        render_kw={"autocomplete": "email", "autocapitalize": "none", "spellcheck": "false"},
    )

    def validate_email(self, field: Any) -> None:
        """Raises ``ValidationError`` for what cannot be an address."""
        if not email_address.is_plausible(field.data):
            raise ValidationError(lazy("Enter an email address such as name@example.com."))
