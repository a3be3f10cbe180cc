"""The forms on the page of a case."""

from __future__ import annotations

from wtforms import SelectField, TextAreaField
from wtforms.validators import InputRequired, Length

from idp.fields import parse
from idp.i18n import lazy
from idp.web.forms import Form

#: The longest reason, in characters.
MAX_LENGTH = 1000


def writable_lines(text: str | None) -> str:
    """*text* of several lines without unwritable characters."""
    return "\n".join(parse.writable(each) for each in (text or "").splitlines()).strip()


class CloseForm(Form):
    """Why a case is closed."""

    reason = TextAreaField(
        lazy("Reason"),
        [
            InputRequired(message=lazy("Say why.")),
            Length(min=1, message=lazy("Say why.")),
            Length(max=MAX_LENGTH, message=lazy("This is too long: at most 1,000 characters.")),
        ],
        filters=[writable_lines],
        render_kw={"rows": 4, "maxlength": MAX_LENGTH},
    )


class HandOnForm(Form):
    """To whom a case is handed on; the empty choice is the queue."""

    officer = SelectField(lazy("Hand on to"), validate_choice=False)
