"""Links that are mailed: 256 random bits, kept as a hash, for one purpose, once, for a limited time.

Opening one changes nothing, since mail scanners open links too; the button on its page takes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, func, insert, select, update
from sqlalchemy.orm import Session

from idp import db
from idp.clock import APART
from idp.crypto import digest, new_id, new_secret
from idp.models import Account, MailLink


class LinkPurpose(StrEnum):
    """What a link is good for."""

    VERIFY_EMAIL = "verify_email"
    RESET_PASSWORD = "reset_password"
    NOT_ME = "not_me"


LIFETIMES = {
    LinkPurpose.VERIFY_EMAIL: timedelta(hours=24),
    LinkPurpose.RESET_PASSWORD: timedelta(minutes=30),
    LinkPurpose.NOT_ME: timedelta(days=7),
}


_INSERT = insert(MailLink)


@dataclass(frozen=True)
class Told:
    """What the mail of a link spoke of: whose account, which sign-in if it was one, and when."""

    account_id: str
    login_id: str | None
    made_at: datetime


def make(
    session: Session, account_id: str, email: str, purpose: LinkPurpose, at: datetime, login_id: str | None = None
) -> str:
    """A new link's secret; earlier ones of the same purpose are worth nothing from now on. Only of what an owner is
    told each has its own; *login_id*: of the sign-in that the mail speaks of.
    """
    if purpose is not LinkPurpose.NOT_ME:
        revoke(session, account_id, purpose, at)
    secret = new_secret()
    values: dict[str, Any] = {
        "account_id": account_id,
        "email": email,
        "created_at": at,
        "expires_at": at + LIFETIMES[purpose],
    }
    values["login_id"] = login_id
    made = {"id": new_id(), "secret_hash": digest(secret), "purpose": purpose, **values}
    session.connection().execute(_INSERT, made)
    return secret


def find(session: Session, secret: str, purpose: LinkPurpose, at: datetime) -> Account | None:
    """The account that an unused link in time belongs to, if it still has the address that the link went to."""
    found = session.execute(_good(secret, purpose, at)).first()
    return found.Account if found else None


def owner(session: Session, secret: str, purpose: LinkPurpose) -> Account | None:
    """The account that a link was made for, whatever has become of the link. For telling its owner what has."""
    made = select(Account).join(MailLink, Account.id == MailLink.account_id)
    return session.scalar(made.where(MailLink.secret_hash == digest(secret), MailLink.purpose == purpose))


def told_of(session: Session, secret: str, purpose: LinkPurpose, at: datetime) -> Told | None:
    """What the mail of an unused link in time spoke of; ``None`` as for ``find``."""
    account = find(session, secret, purpose, at)
    if account is None:
        return None
    made = select(MailLink.login_id, MailLink.created_at).filter_by(secret_hash=digest(secret))
    login_id, made_at = session.execute(made).one()
    return Told(account.id, login_id, made_at)


def take(session: Session, secret: str, purpose: LinkPurpose, at: datetime) -> Account | None:
    """Use the link up. ``None`` when it is used, out of time or unknown; of two at once one gets the account."""
    found = session.execute(_good(secret, purpose, at)).first()
    if found is None:
        return None
    use = update(MailLink).where(MailLink.id == found.id, MailLink.used_at.is_(None)).values(used_at=at)
    taken = session.execute(use.returning(MailLink.id)).first()
    return found.Account if taken else None


def revoke(session: Session, account_id: str, purpose: LinkPurpose, at: datetime) -> None:
    """Make every open link of the account for that purpose worthless."""
    theirs = (MailLink.account_id == account_id, MailLink.purpose == purpose, MailLink.used_at.is_(None))
    session.execute(update(MailLink).where(*theirs).values(used_at=at))


def _good(secret: str, purpose: LinkPurpose, at: datetime) -> Select[str, Account]:
    # What a clock that ran ahead has made lasts for longer than it says. An owner's “not me” may.
    # A typed address that waits for its confirmation is good for that alone.
    has = (
        func.coalesce(Account.email, Account.unconfirmed_email)
        if purpose is LinkPurpose.VERIFY_EMAIL
        else Account.email
    )
    in_its_time = () if purpose is LinkPurpose.NOT_ME else (MailLink.created_at <= at + APART,)
    return (
        select(MailLink.id, Account)
        .join(Account, Account.id == MailLink.account_id)
        .where(
            MailLink.secret_hash == digest(secret),
            MailLink.purpose == purpose,
            MailLink.used_at.is_(None),
            MailLink.expires_at > at,
            *in_its_time,
            MailLink.email == has,
        )
    )


def sweep(session: Session, at: datetime) -> int:
    """Drop, some at a time, links that ran out a month ago; until then the page can say that a link was used.

    Returns how many.
    """
    return db.sweep(session, MailLink, MailLink.expires_at <= at - timedelta(days=30))
