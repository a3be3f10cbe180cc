"""“This was not me”: the owner answers the mail about a sign-in, or about something that was changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from idp.accounts import mail_links
from idp.accounts.devices import known_devices
from idp.accounts.locking import lock_account
from idp.accounts.mail_links import LinkPurpose, Told
from idp.accounts.passwords import mails
from idp.accounts.second_factor import credentials, factors
from idp.accounts.sign_in import vouching
from idp.audit import Event, record
from idp.config import Settings
from idp.db import Work
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import Account, AccountStatus, Consent
from idp.origin import Act
from idp.sessions import lifecycle


@dataclass(frozen=True)
class Disowned:
    """Whose account it is, and from which moment on what was done may be somebody else's."""

    account: Account
    since: datetime
    login_id: str | None
    """The sign-in that the mail spoke of, if it was one."""


#: Takes back what an intruder did from a moment on, in rooms that this one does not know.
TakeBack = Callable[[Session, str, datetime, Act], object]


def waiting(work: Work, secret: str, at: datetime) -> Disowned | None:
    """Whose mail it was; ``None`` for a link that is used, out of time or unknown."""
    with work.reading() as session:
        return _disowned(session, secret, at)


def answer(work: Work, secret: str, settings: Settings, act: Act, take_back: TakeBack) -> Disowned | None:
    """End every login, forget every browser, and put the password out of force: whoever came in knows it. Factors that
    were set up since the first sign-in that the owner has not vouched for are theirs too, and *take_back* what else
    was done since.

    A link for a new password goes to the account's address. ``None`` when the link is no good.
    """
    session = work.writing()
    found = mail_links.find(session, secret, LinkPurpose.NOT_ME, act.at)
    if found is None:
        return None
    account = lock_account(session, found.id)
    disowned = _disowned(session, secret, act.at)
    if disowned is None or mail_links.take(session, secret, LinkPurpose.NOT_ME, act.at) is None:
        return None
    lifecycle.end_logins(session, account.id, "not_me", act)
    known_devices.forget_all(session, account.id)
    factors.forget_since(session, account.id, disowned.since, act.at)
    session.execute(delete(Consent).where(Consent.account_id == account.id, Consent.given_at >= disowned.since))
    take_back(session, account.id, disowned.since, act)
    mail_links.revoke(session, account.id, LinkPurpose.NOT_ME, act.at)
    record(session, Event.SIGN_IN_DISOWNED, act, account.id, since=disowned.since.isoformat())
    _new_password(session, account, settings, act.at)
    return disowned


def _disowned(session: Session, secret: str, at: datetime) -> Disowned | None:
    told = mail_links.told_of(session, secret, LinkPurpose.NOT_ME, at)
    if told is None:
        return None
    account = session.get_one(Account, told.account_id)
    return Disowned(account, _since(session, account, told, at), told.login_id)


def _since(session: Session, account: Account, told: Told, at: datetime) -> datetime:
    """The first sign-in that nobody has vouched for, or what the mail told of, if that came before.

    When a clock that ran ahead has written it, nobody knows when that was: all that the account has counts as since.
    """
    since = min(told.made_at, vouching.first_unvouched(session, account.id) or told.made_at)
    return since if since <= at else min(account.created_at, at)


def _new_password(session: Session, account: Account, settings: Settings, at: datetime) -> None:
    gone = {"password_hash": None, "legacy_hash": None, "legacy_scheme": None}
    when = {"updated_at": at, "credentials_changed_at": credentials.changed_at(session, account.id, at)}
    session.execute(update(Account).where(Account.id == account.id).values({**gone, **when}))
    if account.email is None:  # or no mail could have been answered
        return
    suspended = account.status is AccountStatus.SUSPENDED
    link = None if suspended else mail_links.make(session, account.id, account.email, LinkPurpose.RESET_PASSWORD, at)
    compose.send(
        session,
        settings,
        [(account.email, mails.reset_password(settings, [(account, link)]))],
        at,
        kind=MailKind.DISOWNED,
    )
