"""The form of ``/help``."""

from __future__ import annotations

from typing import Any

from wtforms import SelectField, TextAreaField
from wtforms.validators import InputRequired, Length

from idp.accounts.help_requests.topics import OTHER, TOPICS
from idp.fields import email_address, line_field, parse, phone
from idp.fields.line_field import line
from idp.i18n import gettext, lazy
from idp.web.forms import Form

MAX_LENGTH = 1000
_NO_WAY = lazy("Enter an email address, or a telephone number with its area code.")
_MISSING = lazy("Describe what you need.")


def _contact(text: str) -> str:
    """An e-mail address or a telephone number, in its normal form. Raises ``ParseError``."""
    try:
        return email_address.validate(text) if "@" in text else phone.telephone(text)
    except parse.ParseError:
        raise parse.ParseError(_NO_WAY) from None


def _topic(text: str | None) -> str:
    return text if text in TOPICS else OTHER


def _writable(text: str | None) -> str:
    return "\n".join(parse.writable(each) for each in (text or "").splitlines()).strip()


class HelpForm(Form):
    """Who asks for help, about what, and how to reach them."""

    topic = SelectField(lazy("What is it about?"), coerce=_topic, validate_choice=False)
    name = line_field.name(lazy("Your name"), 200, lazy("Enter your name."), autocomplete="name")
    contact = line(
        lazy("How can we reach you?"), missing=lazy("Say how we can reach you."), rule=_contact, autocomplete="tel"
    )
    message = TextAreaField(
        lazy("What do you need?"),
        [
            InputRequired(message=_MISSING),
            Length(min=1, message=_MISSING),
            Length(max=MAX_LENGTH, message=lazy("This is too long: at most 1,000 characters.")),
        ],
        filters=[_writable],
        render_kw={"rows": 5, "maxlength": MAX_LENGTH},
    )

    def __init__(self, **data: Any) -> None:
        """*data*: what is filled in on a new form."""
        super().__init__(**data)
        self.skipped: set[str] = set()
        self.not_required: set[str] = set()
        self.topic.choices = [(value, gettext(label)) for value, label in TOPICS.items()]

    def request_data(self) -> dict[str, str]:
        """The entries by field name. Only after ``validate``."""
        return {name: self[name].data or "" for name in ("topic", "name", "contact", "message")}
