"""Forms to set a password, or to request a reset."""

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
    """The two fields of a new password, as a mixin for forms. Neither is ever truncated (NIST SP 800-63B-4, 3.1.1.2).

    Set ``own_words`` before validation: what the password must not be made of (``policy.own_words``).
    """

    own_words: Sequence[str] = ()

    password = PasswordField(lazy("New password"), [InputRequired(lazy("Enter a new password."))], render_kw=_NEW)
    password_confirm = PasswordField(
        lazy("New password again"), [InputRequired(lazy("Enter the new password once more."))], render_kw=_NEW
    )

    def validate_password(self, field: Any) -> None:
        """Check the policy; every violation is shown."""
        messages = faults(field.data, self.own_words)
        field.errors.extend(messages)
        if messages:
            raise StopValidation

    def validate_password_confirm(self, field: Any) -> None:
        """Check that both fields have the same password."""
        if not equal(normalise(field.data), normalise(self.password.data or "")):
            raise ValidationError(lazy("The two passwords are not the same."))


class ForgotPasswordForm(Form):
    """The e-mail address, at ``/forgot-password``."""

    email = EmailField(
        lazy("Email address"),
        [InputRequired(lazy("Enter your email address."))],
        filters=[lambda text: parse.writable(text or "")],
        render_kw={"autocomplete": "email", "autocapitalize": "none", "spellcheck": "false"},
    )

    def validate_email(self, field: Any) -> None:
        """Check the syntax of the address as entered."""
        if not email_address.is_plausible(field.raw_data[0]):
            raise ValidationError(lazy("Enter an email address such as name@example.com."))


class ResetPasswordForm(NewPassword, Form):
    """A new password, at ``/reset-password/<token>``."""


class ChangePasswordForm(NewPassword, Form):
    """The current password and a new one, at ``/account/password``."""

    current_password = PasswordField(
        lazy("Current password"),
        [InputRequired(lazy("Enter your current password."))],
        render_kw={"autocomplete": "current-password"},
    )

    def validate_password(self, field: Any) -> None:
        """Check the policy, and that the password is not the current one."""
        super().validate_password(field)
        if equal(normalise(field.data), normalise(self.current_password.data or "")):
            raise ValidationError(lazy("The new password is the same as the current one."))
