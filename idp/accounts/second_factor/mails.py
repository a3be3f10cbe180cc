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
    """The button for an owner who did not do it, and what it leads to."""
    _ = partial(gettext, locale=account.locale)
    told = _(
        "If it was not you, please press the button. It leads to a page that signs every browser out of your account "
        "and takes back what was done since. It works for 7 days."
    )
    return {"buttons": (Button(_("This was not me"), f"{settings.issuer}/not-me/{secret}"),), "after": (told,)}


def recovery_code_used(settings: Settings, account: Account, secret: str, left: int) -> MailMessage:
    """Tells the owner that a recovery code was used, and how many are left."""
    _ = partial(gettext, locale=account.locale)
    what = _(
        "Somebody has signed in to your account %(user)s with a recovery code. Codes left: %(left)s.",
        user=account.preferred_username,
        left=left,
    )
    return _of_factors(settings, account, secret, _("A recovery code of your account was used"), what)


def second_factor_on(settings: Settings, account: Account, secret: str) -> MailMessage:
    """Tells the owner that signing in asks for a second factor from now on."""
    _ = partial(gettext, locale=account.locale)
    user = account.preferred_username
    what = _("Two-factor authentication has been turned on for your account %(user)s.", user=user)
    return _of_factors(settings, account, secret, _("Two-factor authentication on"), what)


def app_turned_off(settings: Settings, account: Account, secret: str, *, passkeys_left: bool) -> MailMessage:
    """Tells the owner that codes of the authenticator app count no more, and what is asked for now."""
    _ = partial(gettext, locale=account.locale)
    what = _("The authenticator app of your account %(user)s has been turned off.", user=account.preferred_username)
    left = (
        _("From now on a passkey is asked for beside the password.")
        if passkeys_left
        else _("From now on the password alone protects the account.")
    )
    return _of_factors(settings, account, secret, _("Authenticator app turned off"), what, left)


def recovery_codes_renewed(settings: Settings, account: Account, secret: str) -> MailMessage:
    """Tells the owner that the recovery codes of before are worth nothing."""
    _ = partial(gettext, locale=account.locale)
    what = _("New recovery codes were made for your account %(user)s.", user=account.preferred_username)
    return _of_factors(
        settings, account, secret, _("New recovery codes"), what, _("Those from before are worth nothing now.")
    )


def _of_factors(settings: Settings, account: Account, secret: str, subject: str, *what: str) -> MailMessage:
    _ = partial(gettext, locale=account.locale)
    return MailMessage(
        locale=account.locale,
        subject=subject,
        paragraphs=(_("Dear %(name)s,", name=account.name), *what),
        **not_me_button(settings, account, secret),
    )


def passkey_kept(settings: Settings, account: Account, secret: str, from_when: datetime | None) -> MailMessage:
    """Tells the owner that a passkey signs in alone again, at once or from *from_when* on."""
    _ = partial(gettext, locale=account.locale)
    user = account.preferred_username
    what = (
        _("A passkey of your account %(user)s was confirmed. It signs in without a password again.", user=user)
        if from_when is None
        else _(
            "Somebody has confirmed a passkey of your account %(user)s. From %(moment)s on it signs in without a "
            "password again.",
            user=user,
            moment=format_moment(from_when, account.locale),
        )
    )
    return _of_factors(settings, account, secret, _("A passkey was confirmed"), what)


def passkey_changed(settings: Settings, account: Account, secret: str, *, added: bool) -> MailMessage:
    """Tells the owner of a new passkey, or of one that was removed; without its name, which are anybody's words."""
    _ = partial(gettext, locale=account.locale)
    what = (
        _("A passkey was added to your account %(user)s.", user=account.preferred_username)
        if added
        else _("A passkey of your account %(user)s was removed.", user=account.preferred_username)
    )
    return _of_factors(settings, account, secret, _("A new passkey") if added else _("A passkey was removed"), what)
