"""Word to an owner that something about their second factor has changed, with the button “This was not me”."""

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


def tell(
    session: Session,
    settings: Settings,
    account: Account,
    mail: Callable[[Settings, Account, str], MailMessage],
    at: datetime,
) -> None:
    """Mail the *mail* of what has happened *at*; its link takes back what was done since a strange sign-in.

    Without an address nobody is told.
    """
    if account.email is None:
        return
    secret = mail_links.make(session, account.id, account.email, LinkPurpose.NOT_ME, at)
    compose.send(session, settings, [(account.email, mail(settings, account, secret))], at, kind=MailKind.CREDENTIALS)
