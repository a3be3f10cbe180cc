"""The mail whose link confirms an account's address, whoever sends it and at whose wish."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from idp.accounts import letters, links
from idp.accounts.links import Purpose
from idp.config import Settings
from idp.mail import compose
from idp.models import Account


def send(session: Session, settings: Settings, account: Account, at: datetime) -> None:
    """Mail a link; the links that the account was sent before are worth nothing from now on."""
    secret = links.make(session, account.id, account.email, Purpose.VERIFY_EMAIL, at)
    compose.send(session, settings, [(account.email, letters.verify_email(settings, account, secret))], at)
