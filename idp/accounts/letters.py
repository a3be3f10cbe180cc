"""The letters of this room, in the reader's language. Links are built from the issuer, never from a request's host."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from idp.config import Settings
from idp.i18n import format_moment, gettext
from idp.mail.letter import Button, Letter
from idp.models import Account


def verify_email(settings: Settings, account: Account, secret: str) -> Letter:
    """Confirms the address of a new account; the link leads to a page whose button does the act."""
    _ = partial(gettext, locale=account.locale)
    return Letter(
        locale=account.locale,
        subject=_("Confirm your e-mail address"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _("Somebody has registered for the e-services of TISI with this e-mail address."),
            _("If it was you, please open the link and press the button there. You can sign in afterwards."),
        ),
        buttons=(Button(_("Confirm the address"), f"{settings.issuer}/verify-email/{secret}"),),
        after=(
            _("The link works once, within 24 hours."),
            _("If it was not you, you need not do anything: without confirmation the account cannot be used."),
        ),
    )


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
            Button(
                _("Reset the password of %(name)s (%(user)s)", name=account.name, user=account.preferred_username),
                f"{settings.issuer}/reset-password/{secret}",
            )
            for account, secret in accounts
            if secret is not None
        ),
        after=(
            *suspended,
            _("A link works once, within 30 minutes."),
            _("If it was not you, please ignore this mail: your password stays as it is."),
        ),
    )


def password_changed(account: Account, *, others_only: bool) -> Letter:
    """Tells the owner that the password is another one from now on. *others_only*: the browser at hand stays in."""
    _ = partial(gettext, locale=account.locale)
    ended = (
        _("Every other browser that was signed in has been signed out.")
        if others_only
        else _("Every browser that was signed in has been signed out.")
    )
    return Letter(
        locale=account.locale,
        subject=_("Your password has been changed"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _("The password of your account %(user)s has been changed.", user=account.preferred_username),
            ended,
        ),
        after=(_("If it was not you, please set a new password at once and tell an officer."),),
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


def recovery_code_used(account: Account, left: int) -> Letter:
    """Tells the owner that a recovery code was used, and how many are left."""
    _ = partial(gettext, locale=account.locale)
    what = _(
        "Somebody has signed in to your account %(user)s with a recovery code. Codes left: %(left)s.",
        user=account.preferred_username,
        left=left,
    )
    return _of_factors(account, _("A recovery code of your account was used"), what)


def second_factor_on(account: Account) -> Letter:
    """Tells the owner that signing in asks for a second factor from now on."""
    _ = partial(gettext, locale=account.locale)
    user = account.preferred_username
    what = _("Two-factor authentication has been turned on for your account %(user)s.", user=user)
    return _of_factors(account, _("Two-factor authentication on"), what)


def app_turned_off(account: Account, *, passkeys_left: bool) -> Letter:
    """Tells the owner that codes of the authenticator app count no more, and what is asked for now."""
    _ = partial(gettext, locale=account.locale)
    what = _("The authenticator app of your account %(user)s has been turned off.", user=account.preferred_username)
    left = (
        _("From now on a passkey is asked for beside the password.")
        if passkeys_left
        else _("From now on the password alone protects the account.")
    )
    return _of_factors(account, _("Authenticator app turned off"), what, left)


def recovery_codes_renewed(account: Account) -> Letter:
    """Tells the owner that the recovery codes of before are worth nothing."""
    _ = partial(gettext, locale=account.locale)
    what = _("New recovery codes were made for your account %(user)s.", user=account.preferred_username)
    return _of_factors(account, _("New recovery codes"), what, _("Those from before are worth nothing now."))


def _of_factors(account: Account, subject: str, *what: str) -> Letter:
    _ = partial(gettext, locale=account.locale)
    return Letter(
        locale=account.locale,
        subject=subject,
        paragraphs=(_("Dear %(name)s,", name=account.name), *what),
        after=(_("If it was not you, please set a new password at once and tell an officer."),),
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
            _("If it was you, you need not do anything."),
        ),
        buttons=(Button(_("This was not me"), f"{settings.issuer}/not-me/{secret}"),),
        after=(_("The link leads to a page that signs every browser out of your account. It works for 7 days."),),
    )


def passkey_changed(account: Account, *, added: bool) -> Letter:
    """Tells the owner of a new passkey, or of one that was removed; without its name, which are anybody's words."""
    _ = partial(gettext, locale=account.locale)
    what = (
        _("A passkey was added to your account %(user)s.", user=account.preferred_username)
        if added
        else _("A passkey of your account %(user)s was removed.", user=account.preferred_username)
    )
    return _of_factors(account, _("A new passkey") if added else _("A passkey was removed"), what)
