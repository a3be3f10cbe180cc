"""Forms of the second factor."""

from __future__ import annotations

from wtforms import HiddenField, PasswordField, StringField
from wtforms.validators import InputRequired, Length

from idp.i18n import lazy
from idp.web.forms import Form

_CODE = {"autocomplete": "one-time-code", "autocapitalize": "characters", "spellcheck": "false"}
#: Longer than any code in any spelling; nothing longer is looked at.
_LONGEST = 80


def _cut(typed: str | None) -> str:
    """One character more than may be, to be refused: the page does not give back whatever it was sent."""
    return (typed or "")[: _LONGEST + 1]


class CodeForm(Form):
    """``/login/two-factor``: a code of the app, or a recovery code."""

    code = StringField(
        lazy("6-digit code"),
        [InputRequired(lazy("Enter the code.")), Length(max=_LONGEST, message=lazy("This is no code."))],
        filters=[_cut],
        render_kw=_CODE,
    )


class EnableForm(Form):
    """``/account/two-factor`` while it is off: the code that proves that the app has the secret."""

    offer = HiddenField()
    code = StringField(
        lazy("6-digit code"),
        [InputRequired(lazy("Enter the code.")), Length(max=_LONGEST, message=lazy("This is no code."))],
        filters=[_cut],
        render_kw={**_CODE, "inputmode": "numeric"},
    )


class DisableForm(Form):
    """``/account/two-factor`` while it is on."""

    password = PasswordField(
        lazy("Password"),
        [InputRequired(lazy("Enter your password."))],
        render_kw={"autocomplete": "current-password"},
    )
    code = StringField(
        lazy("6-digit code, or a recovery code"),
        [InputRequired(lazy("Enter the code.")), Length(max=_LONGEST, message=lazy("This is no code."))],
        filters=[_cut],
        render_kw=_CODE,
    )


#: What a wrong code is told; the clock helps whose telephone's is wrong.
WRONG = lazy("This code is not right, or it has been used. Our clock says %(now)s: does your telephone say the same?")
