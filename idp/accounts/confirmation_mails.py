"""Mail messages of a registration. They go to unconfirmed addresses, so they contain no name, and only the end of a
number unless it is a juristic person's.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from idp.accounts import mail_links, masking
from idp.accounts.mail_links import LinkPurpose
from idp.config import Settings
from idp.i18n import gettext
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.mail.message import Button, MailMessage
from idp.models import Account


def verify_email(settings: Settings, account: Account, secret: str) -> MailMessage:
    """Mail with the link (by its *secret*) that confirms the address of a registration, by a page with the password."""
    _ = partial(gettext, locale=account.locale)
    return MailMessage(
        locale=account.locale,
        subject=_("Confirm your email address"),
        paragraphs=(
            _("Somebody has registered for the e-services of TISI with this email address."),
            _("Number: %(number)s", number=masking.number(account)),
            _("If it was you, please open the link and enter the password that you chose. You are signed in then."),
        ),
        buttons=(Button(_("Confirm the address"), f"{settings.issuer}/verify-email/{secret}"),),
        after=(
            _("The link works once, within 24 hours."),
            _("If it was not you, you need not do anything: without confirmation the account cannot be used."),
        ),
    )


def confirm_address(settings: Settings, account: Account, secret: str) -> MailMessage:
    """Mail with the link that confirms an address entered for a legacy account; no other mail goes there before."""
    _ = partial(gettext, locale=account.locale)
    return MailMessage(
        locale=account.locale,
        subject=_("Confirm your email address"),
        paragraphs=(
            _("Somebody has given this email address for an account of the e-services of TISI."),
            _("Number: %(number)s", number=masking.number(account)),
            _("If it was you, please open the link and enter the password that you sign in with."),
        ),
        buttons=(Button(_("Confirm the address"), f"{settings.issuer}/verify-email/{secret}"),),
        after=(
            _("The link works once, within 24 hours."),
            _("If it was not you, you need not do anything: without confirmation no email of the account comes here."),
        ),
    )


def registration_ended(settings: Settings, account: Account, *, has_account: bool) -> MailMessage:
    """Mail: a registration has ended unconfirmed. *has_account*: because the number has an account by now; otherwise
    because its time was over and newer ones wait.
    """
    _ = partial(gettext, locale=account.locale)
    reason = (
        _("Another registration of the same number has been confirmed first. Each taxpayer has one account.")
        if has_account
        else _("It has not been confirmed within 24 hours, and others of the same number are waiting.")
    )
    advice = (
        _("If the number is yours and the account is not, look the number up again and choose “This number is mine”.")
        if has_account
        else _("If you still want to register, please begin again.")
    )
    return MailMessage(
        locale=account.locale,
        subject=_("Your registration has ended"),
        paragraphs=(_("Number: %(number)s", number=masking.number(account)), reason, advice),
        buttons=(Button(_("To the registration"), f"{settings.issuer}/register"),),
        after=(_("If you have not registered, you need not do anything."),),
    )


def not_registered(settings: Settings, number: str, locale: str, claim_id: str | None) -> MailMessage:
    """Mail, since no page may disclose it: nothing was registered, because the number has an account already, which
    *claim_id* lets claim; with ``None``, because too many registrations of the number wait for their confirmation.
    """
    _ = partial(gettext, locale=locale)
    masked_number = masking.REST + number[-masking.LAST_DIGITS_SHOWN :]
    opening = _("Somebody wanted to register for the e-services of TISI with this email address.")
    after = (_("If it was not you, please ignore this email: nothing has been registered."),)
    if claim_id is None:
        explanation = _("Several registrations of this number wait for their confirmation. Please try again tomorrow.")
        paragraphs = (opening, _("Number: %(number)s", number=masked_number), explanation)
        return MailMessage(locale=locale, subject=_("You could not be registered"), paragraphs=paragraphs, after=after)
    return MailMessage(
        locale=locale,
        subject=_("You could not be registered"),
        paragraphs=(
            opening,
            _("Number: %(number)s", number=masked_number),
            _("This number has an account already. Each taxpayer has one account."),
        ),
        buttons=(
            Button(_("Sign in"), f"{settings.issuer}/login"),
            Button(_("Forgot your password?"), f"{settings.issuer}/forgot-password"),
            Button(_("This number is mine"), f"{settings.issuer}/register/claim?registration={claim_id}"),
        ),
        after=after,
    )


def send(
    session: Session,
    settings: Settings,
    account: Account,
    at: datetime,
    *,
    kind: MailKind = MailKind.CONFIRMATION,
) -> None:
    """Mail a confirmation link to the account's address or, where it has none, to its unconfirmed one.

    Earlier confirmation links of the account become invalid. *kind*: by who causes the mail.
    """
    address = account.email or account.unconfirmed_email or ""

    def mail() -> MailMessage:
        secret = mail_links.make(session, account.id, address, LinkPurpose.VERIFY_EMAIL, at)
        if account.email is None:
            return confirm_address(settings, account, secret)
        return verify_email(settings, account, secret)

    compose.send(session, settings, [(address or None, mail)], at, kind=kind)
