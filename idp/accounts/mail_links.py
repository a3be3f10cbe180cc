"""Links that are mailed: a secret of 256 random bits, stored as a hash, single-use, for one purpose and a limited time.

Opening one changes nothing, since mail scanners open links too; the button on its page uses it up.
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
from idp.models import Account, AccountStatus, MailLink


class LinkPurpose(StrEnum):
    """What a link may be used for."""

    VERIFY_EMAIL = "verify_email"
    RESET_PASSWORD = "reset_password"
    NOT_ME = "not_me"


LIFETIMES = {
    LinkPurpose.VERIFY_EMAIL: timedelta(hours=24),
    LinkPurpose.RESET_PASSWORD: timedelta(minutes=30),
    LinkPurpose.NOT_ME: timedelta(days=7),
}

#: Of a ``RESET_PASSWORD`` link that sets the first password of an account that an officer has made.
SET_UP_LIFETIME = timedelta(hours=24)

_INSERT = insert(MailLink)


@dataclass(frozen=True)
class LinkDetails:
    """What the mail with the link was about: whose account, which session if it was a sign-in, and when (UTC)."""

    account_id: str
    login_id: str | None
    created_at: datetime


def make(
    session: Session,
    account_id: str,
    email: str,
    purpose: LinkPurpose,
    at: datetime,
    login_id: str | None = None,
    lifetime: timedelta | None = None,
) -> str:
    """Create a link for the address *email* of an account, and return its secret.

    It revokes earlier links of the same purpose, except ``NOT_ME``: each notification has its own.
    *login_id*: the session that the mail is about. *lifetime*: another one than that of the purpose.
    """
    if purpose is not LinkPurpose.NOT_ME:
        revoke(session, account_id, purpose, at)
    secret = new_secret()
    values: dict[str, Any] = {
        "account_id": account_id,
        "email": email,
        "created_at": at,
        "expires_at": at + (lifetime or LIFETIMES[purpose]),
    }
    values["login_id"] = login_id
    row = {"id": new_id(), "secret_hash": digest(secret), "purpose": purpose, **values}
    session.connection().execute(_INSERT, row)
    return secret


def find(session: Session, secret: str, purpose: LinkPurpose, at: datetime) -> Account | None:
    """The account of an unused, unexpired link, if the account still has the address that the link went to, and is not
    closed.
    """
    row = session.execute(_usable(secret, purpose, at)).first()
    return row.Account if row else None


def owner(session: Session, secret: str, purpose: LinkPurpose) -> Account | None:
    """The account that a link was created for, even if the link is used or expired: for the page that says so."""
    row = select(Account).join(MailLink, Account.id == MailLink.account_id)
    return session.scalar(row.where(MailLink.secret_hash == digest(secret), MailLink.purpose == purpose))


def details_of(session: Session, secret: str, purpose: LinkPurpose, at: datetime) -> LinkDetails | None:
    """What the mail of an unused, unexpired link was about; ``None`` as for ``find``."""
    account = find(session, secret, purpose, at)
    if account is None:
        return None
    details = select(MailLink.login_id, MailLink.created_at).filter_by(secret_hash=digest(secret))
    login_id, created_at = session.execute(details).one()
    return LinkDetails(account.id, login_id, created_at)


def take(session: Session, secret: str, purpose: LinkPurpose, at: datetime) -> Account | None:
    """Use the link up: returns its account, or ``None`` when it is used, expired or unknown. Of two concurrent calls
    one gets the account.
    """
    row = session.execute(_usable(secret, purpose, at)).first()
    if row is None:
        return None
    use = update(MailLink).where(MailLink.id == row.id, MailLink.used_at.is_(None)).values(used_at=at)
    was_unused = session.execute(use.returning(MailLink.id)).first()
    return row.Account if was_unused else None


def revoke(session: Session, account_id: str, purpose: LinkPurpose, at: datetime) -> None:
    """Mark every unused link of the account for *purpose* as used."""
    conditions = (MailLink.account_id == account_id, MailLink.purpose == purpose, MailLink.used_at.is_(None))
    session.execute(update(MailLink).where(*conditions).values(used_at=at))


def _usable(secret: str, purpose: LinkPurpose, at: datetime) -> Select[str, Account]:
    # A link from a clock that ran ahead would outlive its lifetime, so it is refused; “not me” links are exempt.
    # An unconfirmed address can only be confirmed: its links serve no other purpose.
    current_email = (
        func.coalesce(Account.email, Account.unconfirmed_email)
        if purpose is LinkPurpose.VERIFY_EMAIL
        else Account.email
    )
    not_ahead = () if purpose is LinkPurpose.NOT_ME else (MailLink.created_at <= at + APART,)
    return (
        select(MailLink.id, Account)
        .join(Account, Account.id == MailLink.account_id)
        .where(
            MailLink.secret_hash == digest(secret),
            MailLink.purpose == purpose,
            MailLink.used_at.is_(None),
            MailLink.expires_at > at,
            Account.status != AccountStatus.CLOSED,
            *not_ahead,
            MailLink.email == current_email,
        )
    )


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of links that expired a month ago; until then the page can say that a link was used.

    Returns how many were deleted.
    """
    return db.sweep(session, MailLink, MailLink.expires_at <= at - timedelta(days=30))
