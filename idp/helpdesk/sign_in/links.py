"""Set-up links of officers: a secret of 256 random bits, stored as a hash, usable once within a day.

Opening one changes nothing; it is used up when password and second factor are there.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Select, insert, select, update
from sqlalchemy.orm import Session

from idp import db
from idp.clock import APART
from idp.crypto import digest, new_id, new_secret
from idp.models import Officer, OfficerLink

LIFETIME = timedelta(hours=24)


def make(session: Session, officer_id: str, at: datetime) -> str:
    """Make a link for an officer, and return its secret. It revokes earlier ones."""
    revoke(session, officer_id, at)
    secret = new_secret()
    values = {"officer_id": officer_id, "created_at": at, "expires_at": at + LIFETIME}
    session.execute(insert(OfficerLink).values(id=new_id(), secret_hash=digest(secret), **values))
    return secret


def find(session: Session, secret: str, at: datetime) -> Officer | None:
    """The officer whom the link with *secret* sets up; ``None`` when it is used, expired or unknown."""
    row = session.execute(_usable(secret, at)).first()
    return row.Officer if row else None


def take(session: Session, secret: str, at: datetime) -> Officer | None:
    """Use the link up. Returns its officer, as ``find`` does; of two concurrent calls one gets the officer."""
    row = session.execute(_usable(secret, at)).first()
    if row is None:
        return None
    use = update(OfficerLink).where(OfficerLink.id == row.id, OfficerLink.used_at.is_(None)).values(used_at=at)
    was_unused = session.execute(use.returning(OfficerLink.id)).first()
    return row.Officer if was_unused else None


def revoke(session: Session, officer_id: str, at: datetime) -> None:
    """Mark every unused link of the officer as used."""
    unused = (OfficerLink.officer_id == officer_id, OfficerLink.used_at.is_(None))
    session.execute(update(OfficerLink).where(*unused).values(used_at=at))


def waiting_since(session: Session, officer_id: str, at: datetime) -> datetime | None:
    """When the officer's link was made that is unused and not expired; ``None`` without one."""
    unused = select(OfficerLink.created_at).filter_by(officer_id=officer_id, used_at=None)
    return session.scalar(unused.where(OfficerLink.expires_at > at))


def _usable(secret: str, at: datetime) -> Select[str, Officer]:
    return (
        select(OfficerLink.id, Officer)
        .select_from(OfficerLink)
        .filter_by(secret_hash=digest(secret), used_at=None)
        .join(Officer, Officer.id == OfficerLink.officer_id)
        .where(
            OfficerLink.expires_at > at,
            OfficerLink.created_at <= at + APART,
            Officer.disabled_at.is_(None),
        )
    )


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of links that expired a month ago. Returns how many."""
    return db.sweep(session, OfficerLink, OfficerLink.expires_at <= at - timedelta(days=30))
