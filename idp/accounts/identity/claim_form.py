"""The form of ``/register/claim``."""

from __future__ import annotations

from typing import Any

from wtforms import EmailField, TelField, TextAreaField
from wtforms.validators import Length

from idp import clock
from idp.accounts import number_and_birth_date
from idp.fields import email_address, line_field, parse, phone
from idp.fields.line_field import line
from idp.i18n import lazy
from idp.web.forms import Form

MAX_LENGTH = 1000


def _birth_date(text: str) -> str:
    return number_and_birth_date.parse_birth_date(text, clock.bangkok_date(clock.now()))


def _writable(text: str | None) -> str:
    return "\n".join(parse.writable(each) for each in (text or "").splitlines()).strip()


class ClaimForm(Form):
    """Who claims a number, and how to reach them."""

    name = line_field.name(lazy("Your name"), 200, lazy("Enter your name."), autocomplete="name")
    email = line(
        lazy("Email address"),
        missing=lazy("Enter your email address."),
        rule=email_address.validate,
        kind=EmailField,
        autocomplete="email",
        autocapitalize="none",
        spellcheck="false",
    )
    contact_mobile = line(
        lazy("Mobile telephone"),
        missing=lazy("Enter a mobile number."),
        rule=phone.mobile,
        kind=TelField,
        autocomplete="tel",
    )
    birth_date = line(
        lazy("Date of birth"), missing=lazy("Enter the date of birth."), rule=_birth_date, autocomplete="bday"
    )
    message = TextAreaField(
        lazy("What the help desk should know"),
        [Length(max=MAX_LENGTH, message=lazy("This is too long: at most 1,000 characters."))],
        filters=[_writable],
        render_kw={"rows": 5, "maxlength": MAX_LENGTH},
    )

    def __init__(self, *, of_person: bool) -> None:
        """*of_person*: the number is a natural person's, so that there is a field for the birth date."""
        super().__init__()
        self.skipped: set[str] = set()
        self.not_required: set[str] = set()
        if not of_person:
            del self["birth_date"]

    def claim_data(self) -> dict[str, Any]:
        """The entries by field name. Only after ``validate``."""
        names = ("name", "email", "contact_mobile", "birth_date", "message")
        return {name: self[name].data for name in names if name in self}
