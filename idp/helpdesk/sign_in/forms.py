"""The form of the first step of setting an officer up; the others are those of users."""

from __future__ import annotations

from idp.accounts.passwords.forms import NewPassword
from idp.web.forms import Form


class SetUpForm(NewPassword, Form):
    """A password, at ``/officer/set-up/<token>``."""
