"""The notification that a second factor was changed, with the button “This was not me”."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from idp.accounts import mail_links
from idp.accounts.mail_links import LinkPurpose
from idp.config import Settings
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.mail.message import MailMessage
from idp.models import Account


def notify(
    session: Session,
    settings: Settings,
    account: Account,
    mail: Callable[[Settings, Account, str], MailMessage],
    at: datetime,
) -> None:
    """Send the account's address a notification of a change *at* (UTC); nothing without an address.

    *mail*: writes it from settings, account and the secret of its “not me” link, which undoes what was done since a
    foreign sign-in.
    """
    if account.email is None:
        return
    secret = mail_links.make(session, account.id, account.email, LinkPurpose.NOT_ME, at)
    compose.send(session, settings, [(account.email, mail(settings, account, secret))], at, kind=MailKind.CREDENTIALS)
