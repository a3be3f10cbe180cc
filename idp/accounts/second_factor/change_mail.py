"""Word to an owner that something about their second factor has changed, with the button “This was not me”."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from idp.accounts import mail_links
from idp.accounts.mail_links import Purpose
from idp.config import Settings
from idp.mail import compose
from idp.mail.kinds import Kind
from idp.mail.letter import Letter
from idp.models import Account


def tell(
    session: Session,
    settings: Settings,
    account: Account,
    letter: Callable[[Settings, Account, str], Letter],
    at: datetime,
) -> None:
    """Mail the *letter* of what has happened *at*; its link takes back what was done since a strange sign-in.

    Without an address nobody is told.
    """
    if account.email is None:
        return
    secret = mail_links.make(session, account.id, account.email, Purpose.NOT_ME, at)
    compose.send(session, settings, [(account.email, letter(settings, account, secret))], at, kind=Kind.CREDENTIALS)
