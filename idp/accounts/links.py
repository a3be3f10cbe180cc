"""Links that are mailed: 256 random bits, kept as a hash, for one purpose, once, for a limited time.

Opening one changes nothing, since mail scanners open links too; the button on its page takes it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.orm import Session

from idp.crypto import digest, new_id, new_secret
from idp.models import Account, MailLink


class Purpose(StrEnum):
    """What a link is good for."""

    VERIFY_EMAIL = "verify_email"
    RESET_PASSWORD = "reset_password"
    NOT_ME = "not_me"


LIFETIMES = {
    Purpose.VERIFY_EMAIL: timedelta(hours=24),
    Purpose.RESET_PASSWORD: timedelta(minutes=30),
    Purpose.NOT_ME: timedelta(days=7),
}


_INSERT = insert(MailLink)


def make(session: Session, account_id: str, email: str, purpose: Purpose, at: datetime) -> str:
    """A new link's secret; earlier ones of the same purpose are worth nothing from now on. Only of sign-ins each has
    its own.
    """
    if purpose is not Purpose.NOT_ME:
        revoke(session, account_id, purpose, at)
    secret = new_secret()
    values = {"account_id": account_id, "email": email, "created_at": at, "expires_at": at + LIFETIMES[purpose]}
    made = {"id": new_id(), "secret_hash": digest(secret), "purpose": purpose, **values}
    session.connection().execute(_INSERT, made)
    return secret


def find(session: Session, secret: str, purpose: Purpose, at: datetime) -> Account | None:
    """The account that an unused link in time belongs to, if it still has the address that the link went to."""
    found = session.execute(_good(secret, purpose, at)).first()
    return found.Account if found else None


def owner(session: Session, secret: str, purpose: Purpose) -> Account | None:
    """The account that a link was made for, whatever has become of the link. For telling its owner what has."""
    made = select(Account).join(MailLink, Account.id == MailLink.account_id)
    return session.scalar(made.where(MailLink.secret_hash == digest(secret), MailLink.purpose == purpose))


def made_at(session: Session, secret: str) -> datetime:
    """When a link of ours was made."""
    return session.execute(select(MailLink.created_at).filter_by(secret_hash=digest(secret))).scalar_one()


def take(session: Session, secret: str, purpose: Purpose, at: datetime) -> Account | None:
    """Use the link up. ``None`` when it is used, out of time or unknown; of two at once one gets the account."""
    found = session.execute(_good(secret, purpose, at)).first()
    if found is None:
        return None
    use = update(MailLink).where(MailLink.id == found.id, MailLink.used_at.is_(None)).values(used_at=at)
    taken = session.execute(use.returning(MailLink.id)).first()
    return found.Account if taken else None


def revoke(session: Session, account_id: str, purpose: Purpose, at: datetime) -> None:
    """Make every open link of the account for that purpose worthless."""
    theirs = (MailLink.account_id == account_id, MailLink.purpose == purpose, MailLink.used_at.is_(None))
    session.execute(update(MailLink).where(*theirs).values(used_at=at))


def _good(secret: str, purpose: Purpose, at: datetime) -> Select[str, Account]:
    return (
        select(MailLink.id, Account)
        .join(Account, Account.id == MailLink.account_id)
        .where(
            MailLink.secret_hash == digest(secret),
            MailLink.purpose == purpose,
            MailLink.used_at.is_(None),
            MailLink.expires_at > at,
            MailLink.email == Account.email,
        )
    )


def sweep(session: Session, at: datetime) -> None:
    """Drop, some at a time, links that ran out a month ago; until then the page can say that a link was used."""
    old = select(MailLink.id).where(MailLink.expires_at <= at - timedelta(days=30)).limit(500)
    session.execute(delete(MailLink).where(MailLink.id.in_(old)))
