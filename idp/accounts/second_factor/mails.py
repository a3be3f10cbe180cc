"""Mails about the second factor, in the reader's language."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any

from idp.config import Settings
from idp.i18n import format_moment, gettext
from idp.mail.message import Button, MailMessage
from idp.models import Account


def not_me_button(settings: Settings, account: Account, secret: str) -> dict[str, Any]:
    """Button and last paragraph (``buttons`` and ``after`` of a ``MailMessage``) to report a foreign sign-in or change.

    *secret*: of the mail link.
    """
    _ = partial(gettext, locale=account.locale)
    explanation = _(
        "If it was not you, please press the button. It leads to a page that signs every browser out of your account "
        "and takes back what was done since. It works for 7 days."
    )
    return {"buttons": (Button(_("This was not me"), f"{settings.issuer}/not-me/{secret}"),), "after": (explanation,)}


def recovery_code_used(settings: Settings, account: Account, secret: str, codes_left: int) -> MailMessage:
    """Notify the owner that a recovery code was used. *secret*: of the “not me” link, as below; *codes_left*: how many
    unused ones there are.
    """
    _ = partial(gettext, locale=account.locale)
    text = _(
        "Somebody has signed in to your account %(user)s with a recovery code. Codes left: %(left)s.",
        user=account.preferred_username,
        left=codes_left,
    )
    return _of_factors(settings, account, secret, _("A recovery code of your account was used"), text)


def second_factor_on(settings: Settings, account: Account, secret: str) -> MailMessage:
    """Notify the owner that signing in requires a second factor from now on."""
    _ = partial(gettext, locale=account.locale)
    user = account.preferred_username
    text = _("Two-factor authentication has been turned on for your account %(user)s.", user=user)
    return _of_factors(settings, account, secret, _("Two-factor authentication on"), text)


def app_turned_off(settings: Settings, account: Account, secret: str, *, passkeys_left: bool) -> MailMessage:
    """Notify the owner that the authenticator app was removed. *passkeys_left*: whether passkeys still protect it."""
    _ = partial(gettext, locale=account.locale)
    text = _("The authenticator app of your account %(user)s has been turned off.", user=account.preferred_username)
    protection = (
        _("From now on you use a passkey as well as your password.")
        if passkeys_left
        else _("From now on the password alone protects the account.")
    )
    return _of_factors(settings, account, secret, _("Authenticator app turned off"), text, protection)


def recovery_codes_renewed(settings: Settings, account: Account, secret: str) -> MailMessage:
    """Notify the owner that the recovery codes were replaced."""
    _ = partial(gettext, locale=account.locale)
    text = _("New recovery codes were made for your account %(user)s.", user=account.preferred_username)
    return _of_factors(settings, account, secret, _("New recovery codes"), text, _("Your old codes no longer work."))


def _of_factors(settings: Settings, account: Account, secret: str, subject: str, *paragraphs: str) -> MailMessage:
    _ = partial(gettext, locale=account.locale)
    return MailMessage(
        locale=account.locale,
        subject=subject,
        paragraphs=(_("Dear %(name)s,", name=account.name), *paragraphs),
        **not_me_button(settings, account, secret),
    )


def passkey_kept(settings: Settings, account: Account, secret: str, from_when: datetime | None) -> MailMessage:
    """Notify the owner that a passkey signs in alone again: from *from_when* (UTC) on, or at once for ``None``."""
    _ = partial(gettext, locale=account.locale)
    user = account.preferred_username
    text = (
        _("A passkey of your account %(user)s was confirmed. It signs in without a password again.", user=user)
        if from_when is None
        else _(
            "Somebody has confirmed a passkey of your account %(user)s. From %(moment)s on it signs in without a "
            "password again.",
            user=user,
            moment=format_moment(from_when, account.locale),
        )
    )
    return _of_factors(settings, account, secret, _("A passkey was confirmed"), text)


def passkey_changed(settings: Settings, account: Account, secret: str, *, is_new: bool) -> MailMessage:
    """Notify the owner that a passkey was added (*is_new*) or removed; its name may be an intruder's, so it is left
    out.
    """
    _ = partial(gettext, locale=account.locale)
    text = (
        _("A passkey was added to your account %(user)s.", user=account.preferred_username)
        if is_new
        else _("A passkey of your account %(user)s was removed.", user=account.preferred_username)
    )
    return _of_factors(settings, account, secret, _("A new passkey") if is_new else _("A passkey was removed"), text)
