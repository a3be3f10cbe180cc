"""The parts of the form ``/register/details``, which other pages that ask for a user's data reuse."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from wtforms import EmailField, SelectField, StringField, TelField
from wtforms.fields import SelectChoice
from wtforms.validators import InputRequired, ValidationError

from idp import clock
from idp.accounts import number_and_birth_date
from idp.accounts.entity_types import TITLES
from idp.accounts.registered_data import parts
from idp.fields import email_address, line_field, parse, party_number, phone, thai_places
from idp.fields.line_field import displayable, line
from idp.fields.parse import ParseError
from idp.fields.thai_places import Misfit, Place
from idp.i18n import gettext, lazy, request_locale
from idp.registers.records import ADDRESS_PARTS
from idp.web.forms import Form

ADDRESSES = ("registered_", "contact_")
_AREA = ("subdistrict", "district", "province", "postcode")
_POSTCODE = re.compile("[0-9]{5}")


def _postcode(missing: str) -> Any:
    return line(lazy("Postcode"), missing=missing, rule=lambda text: parse.line(parse.arabic(text), 20))


def _search() -> Any:
    return StringField(lazy("Find the sub-district"), filters=[displayable])


def _place() -> Any:
    return StringField(lazy("Sub-districts found"), filters=[displayable])


class PartyPart:
    """The party: name and date. ``of_person``: a natural person, who has a title and a birth date."""

    of_person = False

    name_title = SelectField(lazy("Title"), [InputRequired(lazy("Choose the title."))], default="")
    name = line_field.name(lazy("Name"), 300, lazy("Enter the name."))
    birth_or_registration_date = line(lazy("Date"), missing=lazy("Enter the date."))

    def validate_birth_or_registration_date(self, field: Any) -> None:
        """Replace the text by a past ``date``, a person's by a string as of ``parse_birth_date``."""
        today = clock.bangkok_date(clock.now())
        try:
            field.data = (
                number_and_birth_date.parse_birth_date(field.data, today)
                if self.of_person
                else parse.day(field.data, today)
            )
        except ParseError as error:
            raise ValidationError(error.message) from None


class RegisteredAddressPart:
    """The registered address, with its position (decimal degrees)."""

    registered_house_no = line(lazy("House number"), 50, lazy("Enter the house number."))
    registered_building = line(lazy("Building or village"), 300)
    registered_soi = line(lazy("Alley (soi)"))
    registered_moo = line(lazy("Village number (moo)"), 20)
    registered_road = line(lazy("Road"))
    registered_place_query = _search()
    registered_place = _place()
    registered_subdistrict = line(lazy("Sub-district"), missing=lazy("Enter the sub-district."))
    registered_district = line(lazy("District"), missing=lazy("Enter the district."))
    registered_province = line(lazy("Province"), missing=lazy("Enter the province."))
    registered_postcode = _postcode(lazy("Enter the postcode."))
    registered_latitude = line(lazy("Latitude"), rule=parse.latitude, inputmode="decimal")
    registered_longitude = line(lazy("Longitude"), rule=parse.longitude, inputmode="decimal")

    def validate_registered_latitude(self, _field: Any) -> None:
        """Raises ``ValidationError`` for half a position."""
        self._require(self.registered_longitude)

    def validate_registered_longitude(self, _field: Any) -> None:
        """Raises ``ValidationError`` for half a position."""
        self._require(self.registered_latitude)

    @staticmethod
    def _require(other: Any) -> None:
        if not "".join(other.raw_data or ()).strip():
            raise ValidationError(lazy("Enter latitude and longitude, or neither."))


class ContactAddressPart:
    """The postal address for correspondence."""

    contact_house_no = line(lazy("House number"), 50, lazy("Enter the house number of the contact address."))
    contact_building = line(lazy("Building or village"), 300)
    contact_soi = line(lazy("Alley (soi)"))
    contact_moo = line(lazy("Village number (moo)"), 20)
    contact_road = line(lazy("Road"))
    contact_place_query = _search()
    contact_place = _place()
    contact_subdistrict = line(lazy("Sub-district"), missing=lazy("Enter the sub-district of the contact address."))
    contact_district = line(lazy("District"), missing=lazy("Enter the district of the contact address."))
    contact_province = line(lazy("Province"), missing=lazy("Enter the province of the contact address."))
    contact_postcode = _postcode(lazy("Enter the postcode of the contact address."))


CONTACT_ADDRESS = tuple(name for name in vars(ContactAddressPart) if name.startswith("contact_"))


class ContactPersonPart:
    """The contact person."""

    contact_national_id = line(
        lazy("National ID number of the contact person"),
        missing=lazy("Enter the national ID number of the contact person."),
        rule=party_number.thirteen_digits,
        inputmode="numeric",
        autocomplete="off",
    )
    contact_title = SelectField(lazy("Title of the contact person"), default="")
    contact_name = line_field.name(
        lazy("Name of the contact person"), 200, lazy("Enter the name of the contact person."), autocomplete="name"
    )
    contact_position = line_field.name(lazy("Position held"), 200, autocomplete="organization-title")
    contact_phone = line(lazy("Telephone"), rule=phone.telephone, kind=TelField, autocomplete="off")
    contact_fax = line(lazy("Fax"), rule=phone.telephone, kind=TelField, autocomplete="off")
    contact_mobile = line(
        lazy("Mobile telephone"),
        missing=lazy("Enter a mobile number."),
        rule=phone.mobile,
        kind=TelField,
        autocomplete="tel",
    )


CONTACT_PERSON = tuple(name for name in vars(ContactPersonPart) if name.startswith("contact_"))


class EmailPart:
    """The e-mail address of the account."""

    email = line(
        lazy("Email address"),
        missing=lazy("Enter your email address."),
        rule=email_address.validate,
        kind=EmailField,
        autocomplete="email",
        autocapitalize="none",
        spellcheck="false",
    )


class DetailsForm(Form):
    """The base of forms made of these parts. The prefixes of addresses are ``registered_`` and ``contact_``.

    ``register_address``: members of the registered address that come from a register and are not editable; ``abroad``:
    addresses may lie outside Thailand; ``place_matches``: the results of the sub-district search, by prefix. For
    ``skipped`` and ``not_required`` see ``LineValidator``.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.skipped: set[str] = set()
        self.not_required: set[str] = set()
        self.register_address: Mapping[str, str] = {}
        self.abroad = False
        self.place_matches: dict[str, list[Place]] = {}
        for name in ("name_title", "contact_title"):
            if name in self:
                self[name].choices = _titles()

    def prefixes(self) -> list[str]:
        """The prefixes of the addresses that have a sub-district search in this form."""
        return [prefix for prefix in ADDRESSES if f"{prefix}place" in self]

    def search_places(self, prefix: str) -> None:
        """Search sub-districts by the query field, or if that is empty by the names in the address fields."""
        names = [self[f"{prefix}{member}"].data or "" for member in _AREA if f"{prefix}{member}" in self]
        self.place_matches[prefix] = thai_places.search(self[f"{prefix}place_query"].data or " ".join(names))

    def has_open_place_query(self, prefix: str) -> bool:
        """Whether the search field has a query while some field of the place is still empty."""
        is_complete = all(self[f"{prefix}{member}"].data for member in _AREA if f"{prefix}{member}" in self)
        return bool(self[f"{prefix}place_query"].data) and not is_complete

    def take_place(self, prefix: str) -> bool:
        """Fill in the place that the user selected among the matches. False without a selection."""
        place = thai_places.by_key(self[f"{prefix}place"].data or "")
        if place is None:
            return False
        for member, name in place.members.items():
            self[f"{prefix}{member}"].data = name
            self[f"{prefix}{member}"].raw_data = [name]
        self[f"{prefix}place_query"].data = self[f"{prefix}place"].data = ""
        return True

    def address(self, prefix: str) -> dict[str, str]:
        """The non-empty members of an address, by the register or by the user, as stored in ``Account``."""
        register_address = self.register_address if prefix == "registered_" else {}
        fields = {part: self._fields.get(f"{prefix}{part}") for part in (*ADDRESS_PARTS, *parts.COORDINATES)}
        values = {part: field.data for part, field in fields.items() if field is not None and field.data}
        return {**values, **register_address}

    def validate(self, extra_validators: Any = None) -> bool:
        """Validate each field, then the members of each address against one another."""
        for prefix in self.prefixes():
            self.take_place(prefix)
        valid = super().validate(extra_validators)
        for prefix in ADDRESSES:
            valid = self._fits(prefix) and valid
        return bool(valid)

    def _fits(self, prefix: str) -> bool:
        """Whether sub-district, district, province and postcode fit together; normalises their names."""
        fields = {name: self[f"{prefix}{name}"] for name in _AREA if f"{prefix}{name}" in self}
        if not fields or any(field.errors or field.name in self.skipped for field in fields.values()):
            return True
        address = self.address(prefix)
        result = thai_places.fit(*(address.get(member, "") for member in _AREA))
        if isinstance(result, Place):
            for name, field in fields.items():
                field.data = result.members[name]
            return True
        fault = self._fault(result, fields)
        if fault is not None:
            fields[fault.member].errors.append(gettext(fault.message, **fault.values))
        return fault is None

    def _fault(self, misfit: Misfit, fields: Mapping[str, Any]) -> Misfit | None:
        """The error to show: none for a member that comes from the register, nor for a province abroad."""
        if misfit.member in fields:
            return None if self.abroad and misfit.member == "province" else misfit
        if "postcode" in fields and not _POSTCODE.fullmatch(fields["postcode"].data):
            return Misfit("postcode", lazy("A postcode has five digits."))
        return None


def _titles() -> list[SelectChoice]:
    in_english = request_locale() != "th"
    choices = [SelectChoice(thai, f"{thai} ({english})" if in_english else thai) for thai, english in TITLES.items()]
    return [SelectChoice("", "–"), *choices]
