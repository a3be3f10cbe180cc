"""How to reach a user, as ``/account`` asks for it: the contact parts of the registration, filled in."""

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
    """``/account``."""

    def __init__(self, account: Account) -> None:
        """*account*: what is known so far, to be changed."""
        address = {f"contact_{part}": value for part, value in account.contact_address.items()}
        super().__init__(data={**address, **{name: getattr(account, name) for name in CONTACT_PERSON}})
        self.abroad = ENTITY_TYPES[account.entity_type].abroad
        title = account.contact_title
        if title and title not in TITLES:  # of an legacy account
            self.contact_title.choices.append(SelectChoice(title, title))

    def columns(self) -> dict[str, Any]:
        """What was filled in, as columns of ``Account``. Only after ``validate``."""
        person = {name: self[name].data or None for name in CONTACT_PERSON}
        return {**person, "contact_address": self.address("contact_")}


class LocaleForm(Form):
    """``/account``: the language of mails, and what systems are told."""

    locale = RadioField(
        lazy("Language of mails"),
        [InputRequired(lazy("Choose a language."))],
        choices=[SelectChoice("th", "ภาษาไทย"), SelectChoice("en", "English")],
    )
