"""The mail whose link confirms an account's address, whoever sends it and at whose wish."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from idp.accounts import links, registration_letters
from idp.accounts.links import Purpose
from idp.config import Settings
from idp.mail import compose
from idp.mail.kinds import Kind
from idp.mail.letter import Letter
from idp.models import Account


def send(session: Session, settings: Settings, account: Account, at: datetime) -> None:
    """Mail a link; the links that the account was sent before are worth nothing from now on. It goes to the address of
    a registration, or to the one that the operator of an account without one has typed.
    """
    address = account.email or account.unconfirmed_email or ""

    def letter() -> Letter:
        secret = links.make(session, account.id, address, Purpose.VERIFY_EMAIL, at)
        if account.email is None:
            return registration_letters.confirm_typed(settings, account, secret)
        return registration_letters.verify_email(settings, account, secret)

    compose.send(session, settings, [(address or None, letter)], at, kind=Kind.CONFIRMATION)
