"""The forms at ``/account``: contact data, as in the registration, and language."""

from __future__ import annotations

from typing import Any

from wtforms import RadioField
from wtforms.fields import SelectChoice
from wtforms.validators import InputRequired

from idp.accounts.entity_types import ENTITY_TYPES, TITLES
from idp.accounts.registered_data.form_parts import CONTACT_PERSON, ContactAddressPart, ContactPersonPart, DetailsForm
from idp.i18n import lazy
from idp.models import Account
from idp.web.forms import Form


class ContactForm(ContactAddressPart, ContactPersonPart, DetailsForm):
    """Contact person and contact address of an account."""

    def __init__(self, account: Account) -> None:
        """*account*: supplies the initial values."""
        address = {f"contact_{part}": value for part, value in account.contact_address.items()}
        super().__init__(data={**address, **{name: getattr(account, name) for name in CONTACT_PERSON}})
        self.abroad = ENTITY_TYPES[account.entity_type].abroad
        title = account.contact_title
        if title and title not in TITLES:  # of a legacy account
            self.contact_title.choices.append(SelectChoice(title, title))

    def columns(self) -> dict[str, Any]:
        """The valid input as columns of ``Account``; only after ``validate``."""
        person = {name: self[name].data or None for name in CONTACT_PERSON}
        return {**person, "contact_address": self.address("contact_")}


class LocaleForm(Form):
    """The language of mails, and of the claim ``locale`` for clients."""

    locale = RadioField(
        lazy("Language of emails"),
        [InputRequired(lazy("Choose a language."))],
        choices=[SelectChoice("th", "ภาษาไทย"), SelectChoice("en", "English")],
    )
