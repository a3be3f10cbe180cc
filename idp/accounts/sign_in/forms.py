"""The sign-in form."""

from __future__ import annotations

from wtforms import PasswordField, StringField
from wtforms.validators import InputRequired, Length

from idp.i18n import lazy
from idp.web.forms import Form


def _without_nul(value: str | None) -> str:
    """An empty text for one with a NUL character: no user name has one, and no page can show it."""
    return "" if value is None or "\0" in value else value


class SignInForm(Form):
    """User name and password, at ``/login``."""

    username = StringField(
        lazy("User name"),
        [InputRequired(lazy("Enter your user name.")), Length(max=200)],
        filters=[_without_nul],
        render_kw={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"},
    )
    password = PasswordField(
        lazy("Password"),
        [InputRequired(lazy("Enter your password.")), Length(max=1000)],
        render_kw={"autocomplete": "current-password"},
    )
