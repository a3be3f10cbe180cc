"""“This was not me”: the owner answers the mail about a sign-in from a new browser."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from idp.accounts import devices, letters, links, second_factor
from idp.accounts.hold import hold
from idp.accounts.links import Purpose
from idp.audit import Event, record
from idp.config import Settings
from idp.db import Work
from idp.mail import compose
from idp.models import Account, AccountStatus
from idp.origin import Origin
from idp.sessions import lifecycle


def waiting(work: Work, secret: str, at: datetime) -> Account | None:
    """Whose mail it was; ``None`` for a link that is used, out of time or unknown."""
    with work.reading() as session:
        return links.find(session, secret, Purpose.NOT_ME, at)


def answer(work: Work, secret: str, settings: Settings, origin: Origin, at: datetime) -> bool:
    """End every login, forget every browser, and put the password out of force: whoever came in knows it. Factors that
    were set up since are theirs too.

    A link for a new one goes to the account's address. False when the link is no good.
    """
    session = work.writing()
    found = links.find(session, secret, Purpose.NOT_ME, at)
    if found is None:
        return False
    account = hold(session, found.id)
    if links.take(session, secret, Purpose.NOT_ME, at) is None:
        return False
    lifecycle.end_logins(session, account.id, "not_me", origin, at)
    devices.forget_all(session, account.id)
    second_factor.forget_since(session, account.id, links.made_at(session, secret), at)
    links.revoke(session, account.id, Purpose.NOT_ME, at)
    record(session, Event.SIGN_IN_DISOWNED, origin, at, account.id)
    _new_password(session, account, settings, at)
    return True


def _new_password(session: Session, account: Account, settings: Settings, at: datetime) -> None:
    gone = {"password_hash": None, "legacy_hash": None, "legacy_scheme": None}
    when = {"updated_at": at, "credentials_changed_at": at}
    session.execute(update(Account).where(Account.id == account.id).values({**gone, **when}))
    suspended = account.status is AccountStatus.SUSPENDED
    link = None if suspended else links.make(session, account.id, account.email, Purpose.RESET_PASSWORD, at)
    compose.send(session, settings, [(account.email, letters.reset_password(settings, [(account, link)]))], at)
