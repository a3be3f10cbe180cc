"""The letters of this room, in the reader's language. Links are built from the issuer, never from a request's host."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from idp.accounts import masking
from idp.config import Settings
from idp.i18n import format_moment, gettext
from idp.mail.letter import Button, Letter
from idp.models import Account, AccountStatus


def reset_password(settings: Settings, accounts: Sequence[tuple[Account, str | None]]) -> Letter:
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
    return Letter(
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


def password_changed(settings: Settings, account: Account, secret: str | None) -> Letter:
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
    return Letter(
        locale=account.locale,
        subject=_("Your password has been changed"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _("The password of your account %(user)s has been changed.", user=account.preferred_username),
            ended,
        ),
        **(_if_not_you(settings, account, secret) if secret else {"after": (ask,)}),
    )


def user_name_made_way(account: Account, old: str, new: str) -> Letter:
    """Tells the owner that a user name, which is another party's number, signs in to the account no more."""
    _ = partial(gettext, locale=account.locale)
    return Letter(
        locale=account.locale,
        subject=_("Your user name has changed"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _(
                "The user name %(old)s is the taxpayer identification number of another party, who has registered now. "
                "It does not sign in to your account any more.",
                old=old,
            ),
            _("Please sign in with the user name %(new)s from now on. Your password stays as it is.", new=new)
            if new
            else _("Please contact the help desk for another user name."),
        ),
    )


def data_reported(account: Account, kind: str, differences: list[tuple[str, str, str]], locale: str = "th") -> Letter:
    """Tells the help desk that register and account disagree: *differences* are field, account's, register's value."""
    _ = partial(gettext, locale=locale)
    what = (
        _("The operator says that the register's data is wrong.")
        if kind == "disputed"
        else _("What the operator typed differs from the register.")
    )
    lines = tuple(
        _("%(field)s: account “%(ours)s”, register “%(theirs)s”", field=field, ours=ours, theirs=theirs)
        for field, ours, theirs in differences
    )
    return Letter(
        locale=locale,
        subject=_("Registered data to be checked: %(number)s", number=account.tax_id),
        paragraphs=(what, f"{account.name} · {account.tax_id} {account.branch}".strip(), *lines),
    )


def many_failures(account: Account, settings: Settings) -> Letter:
    """Tells the owner that somebody fails to sign in again and again."""
    _ = partial(gettext, locale=account.locale)
    return Letter(
        locale=account.locale,
        subject=_("Several failed sign-ins to your account"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _(
                "Somebody has typed a wrong password or code for your account %(user)s several times. To protect it, "
                "whoever tries again has to wait a little longer each time.",
                user=account.preferred_username,
            ),
        ),
        buttons=(Button(_("Set a new password"), f"{settings.issuer}/forgot-password"),),
        after=(_("If it was you, you need not do anything: wait a little and try again."),),
    )


def _if_not_you(settings: Settings, account: Account, secret: str) -> dict[str, Any]:
    """The button for an owner who did not do it, and what it leads to."""
    _ = partial(gettext, locale=account.locale)
    told = _(
        "If it was not you, please press the button. It leads to a page that signs every browser out of your account "
        "and takes back what was done since. It works for 7 days."
    )
    return {"buttons": (Button(_("This was not me"), f"{settings.issuer}/not-me/{secret}"),), "after": (told,)}


def recovery_code_used(settings: Settings, account: Account, secret: str, left: int) -> Letter:
    """Tells the owner that a recovery code was used, and how many are left."""
    _ = partial(gettext, locale=account.locale)
    what = _(
        "Somebody has signed in to your account %(user)s with a recovery code. Codes left: %(left)s.",
        user=account.preferred_username,
        left=left,
    )
    return _of_factors(settings, account, secret, _("A recovery code of your account was used"), what)


def second_factor_on(settings: Settings, account: Account, secret: str) -> Letter:
    """Tells the owner that signing in asks for a second factor from now on."""
    _ = partial(gettext, locale=account.locale)
    user = account.preferred_username
    what = _("Two-factor authentication has been turned on for your account %(user)s.", user=user)
    return _of_factors(settings, account, secret, _("Two-factor authentication on"), what)


def app_turned_off(settings: Settings, account: Account, secret: str, *, passkeys_left: bool) -> Letter:
    """Tells the owner that codes of the authenticator app count no more, and what is asked for now."""
    _ = partial(gettext, locale=account.locale)
    what = _("The authenticator app of your account %(user)s has been turned off.", user=account.preferred_username)
    left = (
        _("From now on a passkey is asked for beside the password.")
        if passkeys_left
        else _("From now on the password alone protects the account.")
    )
    return _of_factors(settings, account, secret, _("Authenticator app turned off"), what, left)


def recovery_codes_renewed(settings: Settings, account: Account, secret: str) -> Letter:
    """Tells the owner that the recovery codes of before are worth nothing."""
    _ = partial(gettext, locale=account.locale)
    what = _("New recovery codes were made for your account %(user)s.", user=account.preferred_username)
    return _of_factors(
        settings, account, secret, _("New recovery codes"), what, _("Those from before are worth nothing now.")
    )


def _of_factors(settings: Settings, account: Account, secret: str, subject: str, *what: str) -> Letter:
    _ = partial(gettext, locale=account.locale)
    return Letter(
        locale=account.locale,
        subject=subject,
        paragraphs=(_("Dear %(name)s,", name=account.name), *what),
        **_if_not_you(settings, account, secret),
    )


def new_device(settings: Settings, account: Account, secret: str, browser: str, network: str, at: datetime) -> Letter:
    """Tells the owner of a sign-in in a browser that was never used before; the link leads to a page that ends it."""
    _ = partial(gettext, locale=account.locale)
    return Letter(
        locale=account.locale,
        subject=_("A sign-in from a new browser"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _(
                "Your account %(user)s was signed in to from a browser that has not been used for it before.",
                user=account.preferred_username,
            ),
            _("When: %(moment)s", moment=format_moment(at, account.locale)),
            _("Where: %(network)s, %(browser)s", network=network, browser=browser or "–"),
            _("If it was you, please say so: then we know later what was done by you."),
        ),
        buttons=(
            Button(_("This was me"), f"{settings.issuer}/this-was-me/{secret}"),
            Button(_("This was not me"), f"{settings.issuer}/not-me/{secret}"),
        ),
        after=(
            _(
                "The second link leads to a page that signs every browser out of your account and takes back what was "
                "done since. The links work for 7 days."
            ),
        ),
    )


def passkey_kept(settings: Settings, account: Account, secret: str, from_when: datetime | None) -> Letter:
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


def passkey_changed(settings: Settings, account: Account, secret: str, *, added: bool) -> Letter:
    """Tells the owner of a new passkey, or of one that was removed; without its name, which are anybody's words."""
    _ = partial(gettext, locale=account.locale)
    what = (
        _("A passkey was added to your account %(user)s.", user=account.preferred_username)
        if added
        else _("A passkey of your account %(user)s was removed.", user=account.preferred_username)
    )
    return _of_factors(settings, account, secret, _("A new passkey") if added else _("A passkey was removed"), what)
