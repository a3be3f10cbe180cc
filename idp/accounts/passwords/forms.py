"""Forms that a password is asked for with, or set by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wtforms import EmailField, PasswordField
from wtforms.validators import InputRequired, StopValidation, ValidationError

from idp.accounts.hashing.passwords import normalise
from idp.accounts.passwords.policy import faults
from idp.crypto import equal
from idp.fields import email_address, parse
from idp.i18n import lazy
from idp.web.forms import Form

_NEW = {"autocomplete": "new-password"}


class NewPassword:
    """The two fields of a new password, to be mixed into a form. Neither has a longest length: nothing is cut.

    Set ``own_words`` before the form is checked: what the password must not be made of.
    """

    own_words: Sequence[str] = ()

    password = PasswordField(lazy("New password"), [InputRequired(lazy("Enter a new password."))], render_kw=_NEW)
    password_confirm = PasswordField(
        lazy("New password again"), [InputRequired(lazy("Enter the new password once more."))], render_kw=_NEW
    )

    def validate_password(self, field: Any) -> None:
        """The policy; each fault is told."""
        found = faults(field.data, self.own_words)
        field.errors.extend(found)
        if found:
            raise StopValidation

    def validate_password_confirm(self, field: Any) -> None:
        """The same again."""
        if not equal(normalise(field.data), normalise(self.password.data or "")):
            raise ValidationError(lazy("The two passwords are not the same."))


class ForgotPasswordForm(Form):
    """``/forgot-password``."""

    email = EmailField(
        lazy("E-mail address"),
        [InputRequired(lazy("Enter your e-mail address."))],
        filters=[lambda text: parse.writable(text or "")],
        render_kw={"autocomplete": "email", "autocapitalize": "none", "spellcheck": "false"},
    )

    def validate_email(self, field: Any) -> None:
        """An address at all, as it was typed."""
        if not email_address.is_plausible(field.raw_data[0]):
            raise ValidationError(lazy("Enter an e-mail address such as name@example.com."))


class ResetPasswordForm(NewPassword, Form):
    """``/reset-password/<token>``."""


class ChangePasswordForm(NewPassword, Form):
    """``/account/password``."""

    current_password = PasswordField(
        lazy("Current password"),
        [InputRequired(lazy("Enter your current password."))],
        render_kw={"autocomplete": "current-password"},
    )

    def validate_password(self, field: Any) -> None:
        """The policy, and another one than before."""
        super().validate_password(field)
        if equal(normalise(field.data), normalise(self.current_password.data or "")):
            raise ValidationError(lazy("The new password is the same as the current one."))
