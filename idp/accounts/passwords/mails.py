"""Mails about the password, in the reader's language. Links are built from the issuer, never from a request's host."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from idp.accounts import masking
from idp.accounts.second_factor.mails import not_me_button
from idp.config import Settings
from idp.i18n import gettext
from idp.mail.message import Button, MailMessage
from idp.models import Account, AccountStatus


def reset_password(settings: Settings, accounts: Sequence[tuple[Account, str | None]]) -> MailMessage:
    """Lists the accounts of an address, each with the secret of a link of its own; ``None``: it is suspended."""
    locale = accounts[0][0].locale
    _ = partial(gettext, locale=locale)
    suspended = tuple(
        _(
            "The account %(name)s (%(user)s) is suspended. Please contact the help desk.",
            name=account.name,
            user=account.preferred_username,
        )
        for account, secret in accounts
        if secret is None
    )
    return MailMessage(
        locale=locale,
        subject=_("Set a new password"),
        paragraphs=(
            _("Somebody has asked for a new password at the e-services of TISI."),
            _("If it was you, please open the link of the account and set a new password there."),
        ),
        buttons=tuple(
            Button(_whose_password(account, locale), f"{settings.issuer}/reset-password/{secret}")
            for account, secret in accounts
            if secret is not None
        ),
        after=(
            *suspended,
            _("A link works once, within 30 minutes."),
            _("If it was not you, please ignore this mail: your password stays as it is."),
        ),
    )


def _whose_password(account: Account, locale: str) -> str:
    """Of a registration that nobody has confirmed no name is told, and of a number what anybody may see."""
    _ = partial(gettext, locale=locale)
    if account.status is AccountStatus.UNCONFIRMED:
        return _("Set a password for the registration of %(number)s", number=masking.number(account))
    return _("Reset the password of %(name)s (%(user)s)", name=account.name, user=account.preferred_username)


def password_changed(settings: Settings, account: Account, secret: str | None) -> MailMessage:
    """Tells the owner that the password is another one from now on. *secret*: it was changed by somebody signed in,
    whose browser stays in. Without one it was set by a mailed link, and a factor must not go by mail alone.
    """
    _ = partial(gettext, locale=account.locale)
    ended = (
        _("Every other browser that was signed in has been signed out.")
        if secret
        else _("Every browser that was signed in has been signed out.")
    )
    ask = _("If it was not you, please set a new password at once and tell an officer.")
    return MailMessage(
        locale=account.locale,
        subject=_("Your password has been changed"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _("The password of your account %(user)s has been changed.", user=account.preferred_username),
            ended,
        ),
        **(not_me_button(settings, account, secret) if secret else {"after": (ask,)}),
    )
