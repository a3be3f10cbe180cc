"""The form of ``/account/identity``."""

from __future__ import annotations

import re
from typing import Any

from wtforms import StringField
from wtforms.validators import DataRequired, Length, ValidationError

from idp import clock
from idp.fields import parse
from idp.fields.parse import ParseError
from idp.i18n import lazy
from idp.registers.reading import born_in
from idp.web.forms import Form

#: Two letters and ten digits, as they stand on the back of the card.
_LASER_CODE = re.compile(r"[A-Z]{2}[0-9]{10}")
#: A year, or year and month: not every card has a full date of birth.
_PART = re.compile(r"[0-9]{4}(-[0-9]{2})?")


class IdentityForm(Form):
    """Birth date, and the laser code on the back of the ID card where the agency has enabled its check."""

    birth_date = StringField(
        lazy("Date of birth"),
        [DataRequired(lazy("Enter the date of birth.")), Length(max=40)],
        filters=[lambda text: (text or "").strip()],
    )
    laser_code = StringField(
        lazy("Code on the back of the ID card"),
        [Length(max=40)],
        render_kw={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"},
    )

    def __init__(self, *, with_card: bool) -> None:
        super().__init__()
        if not with_card:
            del self.laser_code

    def validate_birth_date(self, field: Any) -> None:
        """Replace the text by an ISO 8601 date, or by year or year and month where the card has no more."""
        try:
            text = parse.arabic(field.data)
            part = born_in(text) if _PART.fullmatch(text) else ""
            today = clock.bangkok_date(clock.now())
            field.data = part or parse.day(text, today, of_birth=True).isoformat()
        except ParseError as error:
            raise ValidationError(error.message) from None

    def validate_laser_code(self, field: Any) -> None:
        """Replace the text by two letters and ten digits, without separators."""
        code = re.sub(r"[\s-]", "", parse.arabic(field.data or "")).upper()
        if code and not _LASER_CODE.fullmatch(code):
            raise ValidationError(lazy("The code has two letters and ten digits, such as JT0-1234567-89."))
        field.data = code
