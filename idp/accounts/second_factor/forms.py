"""Forms of the second factor."""

from __future__ import annotations

from wtforms import HiddenField, PasswordField, StringField
from wtforms.validators import InputRequired, Length

from idp.i18n import lazy
from idp.web.forms import Form

_CODE = {"autocomplete": "one-time-code", "autocapitalize": "characters", "spellcheck": "false"}
#: Longer than any code in any spelling; longer texts are refused.
_LONGEST = 80


def _cut(value: str | None) -> str:
    """At most one character more than allowed, which is refused: the page does not echo arbitrarily long texts."""
    return (value or "")[: _LONGEST + 1]


class CodeForm(Form):
    """A code of the authenticator app, or a recovery code, at ``/login/two-factor``."""

    code = StringField(
        lazy("6-digit code"),
        [InputRequired(lazy("Enter the code.")), Length(max=_LONGEST, message=lazy("Enter a valid code."))],
        filters=[_cut],
        render_kw=_CODE,
    )


class EnableForm(Form):
    """Enrolling an app at ``/account/two-factor``: the code that proves that the app has the secret."""

    offer = HiddenField()
    code = StringField(
        lazy("6-digit code"),
        [InputRequired(lazy("Enter the code.")), Length(max=_LONGEST, message=lazy("Enter a valid code."))],
        filters=[_cut],
        render_kw={**_CODE, "inputmode": "numeric"},
    )


class DisableForm(Form):
    """Removing the app at ``/account/two-factor``: password and code."""

    password = PasswordField(
        lazy("Password"),
        [InputRequired(lazy("Enter your password."))],
        render_kw={"autocomplete": "current-password"},
    )
    code = StringField(
        lazy("6-digit code, or a recovery code"),
        [InputRequired(lazy("Enter the code.")), Length(max=_LONGEST, message=lazy("Enter a valid code."))],
        filters=[_cut],
        render_kw=_CODE,
    )


#: The message for a wrong code; our time helps users whose device's clock is wrong.
WRONG = lazy("This code is not right, or it has been used. Check your phone’s clock: our time is %(now)s.")
