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
    """The reset mail for an address: each of its accounts with the secret of its own link, ``None`` if suspended."""
    locale = accounts[0][0].locale
    _ = partial(gettext, locale=locale)
    notices = tuple(
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
            Button(_button_label(account, locale), f"{settings.issuer}/reset-password/{secret}")
            for account, secret in accounts
            if secret is not None
        ),
        after=(
            *notices,
            _("A link works once, within 30 minutes."),
            _("If it was not you, please ignore this email: your password stays as it is."),
        ),
    )


def _button_label(account: Account, locale: str) -> str:
    """For an unconfirmed registration the masked number instead of the name: the address may be somebody else's."""
    _ = partial(gettext, locale=locale)
    if account.status is AccountStatus.UNCONFIRMED:
        return _("Set a password for the registration of %(number)s", number=masking.number(account))
    return _("Reset the password of %(name)s (%(user)s)", name=account.name, user=account.preferred_username)


def password_changed(settings: Settings, account: Account, secret: str | None) -> MailMessage:
    """Notify the owner that the password was changed.

    *secret*: of the “not me” link, where a signed-in user changed it, whose browser stays signed in. ``None`` after a
    reset by mail: whoever controls the mailbox must not be able to remove second factors by a link as well.
    """
    _ = partial(gettext, locale=account.locale)
    sign_out_note = (
        _("Every other browser that was signed in has been signed out.")
        if secret
        else _("Every browser that was signed in has been signed out.")
    )
    advice = _("If it was not you, please set a new password at once and tell the help desk.")
    return MailMessage(
        locale=account.locale,
        subject=_("Your password has been changed"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _("The password of your account %(user)s has been changed.", user=account.preferred_username),
            sign_out_note,
        ),
        **(not_me_button(settings, account, secret) if secret else {"after": (advice,)}),
    )
