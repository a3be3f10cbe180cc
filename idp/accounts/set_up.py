"""The first password of an account that an officer has made: by a mailed link, which confirms the address as well."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from idp.accounts import mail_links, masking
from idp.accounts.mail_links import SET_UP_LIFETIME, LinkPurpose
from idp.config import Settings
from idp.i18n import gettext
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.mail.message import Button, MailMessage
from idp.models import Account


def invite(
    session: Session, settings: Settings, account: Account, at: datetime, *, kind: MailKind = MailKind.OFFICER
) -> None:
    """Mail the account's address a link that sets the first password; earlier links become invalid. *kind*: by who
    causes the mail.
    """

    def mail() -> MailMessage:
        purpose, email = LinkPurpose.RESET_PASSWORD, account.email or ""
        secret = mail_links.make(session, account.id, email, purpose, at, lifetime=SET_UP_LIFETIME)
        return invitation(settings, account, secret)

    compose.send(session, settings, [(account.email, mail)], at, kind=kind)


def invitation(settings: Settings, account: Account, secret: str) -> MailMessage:
    """Mail with the link (by its *secret*) that sets the first password. The address is not confirmed yet, so there is
    no name in it, and of the user name only what ``masking.number`` shows of the number.
    """
    _ = partial(gettext, locale=account.locale)
    number = masking.number(account)
    return MailMessage(
        locale=account.locale,
        subject=_("Your account for the e-services of TISI"),
        paragraphs=(
            _("An officer has made an account for the e-services of TISI with this email address."),
            _("User name: %(user)s", user=f"{number}-{account.branch.lower()}" if account.branch else number),
            _("Please open the link and set a password. With it and the user name you can sign in."),
        ),
        buttons=(Button(_("Set a password"), f"{settings.issuer}/reset-password/{secret}"),),
        after=(
            _("The link works once, within 24 hours. After that, choose “Forgot your password?” on the sign-in page."),
            _("If you know nothing of it, please tell the help desk."),
        ),
    )
