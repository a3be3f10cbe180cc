"""“This was not me”: the owner reports a sign-in or a change as foreign, by the link of the mail about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from idp.accounts import mail_links
from idp.accounts.devices import known_devices
from idp.accounts.locking import lock_account
from idp.accounts.mail_links import LinkDetails, LinkPurpose
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
class ForeignSignIn:
    """A sign-in or a change that the owner reports: whose *account*, and *since* when (UTC) what was done there may be
    an intruder's.
    """

    account: Account
    since: datetime
    login_id: str | None
    """The session that the mail was about, if it was about a sign-in."""


#: Undoes what an intruder did from a moment on in packages above this one: session, account id, moment (UTC), act.
TakeBack = Callable[[Session, str, datetime, Act], object]


def find(work: Work, secret: str, at: datetime) -> ForeignSignIn | None:
    """What the link with *secret* would report; ``None`` for one that is used, expired or unknown."""
    with work.reading() as session:
        return _find(session, secret, at)


def answer(work: Work, secret: str, settings: Settings, act: Act, take_back: TakeBack) -> ForeignSignIn | None:
    """End every session, forget every known device, and invalidate the password, which the intruder knows. Second
    factors, consents and (by *take_back*) whatever else came since the first sign-in that the owner has not vouched
    for are undone too.

    A password reset link goes to the account's address, unless the account is suspended. Returns ``None`` when the link
    is used, expired or unknown.
    """
    session = work.writing()
    owner = mail_links.find(session, secret, LinkPurpose.NOT_ME, act.at)
    if owner is None:
        return None
    account = lock_account(session, owner.id)
    foreign_sign_in = _find(session, secret, act.at)
    if foreign_sign_in is None or mail_links.take(session, secret, LinkPurpose.NOT_ME, act.at) is None:
        return None
    lifecycle.end_logins(session, account.id, "not_me", act)
    known_devices.forget_all(session, account.id)
    factors.forget_since(session, account.id, foreign_sign_in.since, act.at)
    session.execute(delete(Consent).where(Consent.account_id == account.id, Consent.given_at >= foreign_sign_in.since))
    take_back(session, account.id, foreign_sign_in.since, act)
    mail_links.revoke(session, account.id, LinkPurpose.NOT_ME, act.at)
    record(session, Event.SIGN_IN_DISOWNED, act, account.id, since=foreign_sign_in.since.isoformat())
    _invalidate_password(session, account, settings, act.at)
    return foreign_sign_in


def _find(session: Session, secret: str, at: datetime) -> ForeignSignIn | None:
    link = mail_links.details_of(session, secret, LinkPurpose.NOT_ME, at)
    if link is None:
        return None
    account = session.get_one(Account, link.account_id)
    return ForeignSignIn(account, _since(session, account, link, at), link.login_id)


def _since(session: Session, account: Account, link: LinkDetails, at: datetime) -> datetime:
    """When the first sign-in happened that nobody has vouched for, or what the mail was about, whichever came first.

    A moment in the future (a clock ran ahead) is no evidence: everything since the account's creation counts then.
    """
    since = min(link.created_at, vouching.first_unvouched(session, account.id) or link.created_at)
    return since if since <= at else min(account.created_at, at)


def _invalidate_password(session: Session, account: Account, settings: Settings, at: datetime) -> None:
    no_password = {"password_hash": None, "legacy_hash": None, "legacy_scheme": None}
    timestamps = {"updated_at": at, "credentials_changed_at": credentials.changed_at(session, account.id, at)}
    session.execute(update(Account).where(Account.id == account.id).values({**no_password, **timestamps}))
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
