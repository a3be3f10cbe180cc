"""Sessions of officers: found by their cookie, ended by the clock or by the officer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from idp.models import Officer, OfficerRole, OfficerSession

#: A session ends so long after the last request, and so long after its start in any case.
IDLE, WHOLE = timedelta(minutes=15), timedelta(hours=8)
#: How old the proof of the second factor may be for an act.
FRESH = timedelta(minutes=10)


@dataclass(frozen=True)
class SignedInOfficer:
    """An officer who is signed in with both factors. ``proven_at``: when the second was last proven (UTC)."""

    id: str
    email: str
    role: OfficerRole
    session_id: str
    proven_at: datetime
    last_seen_at: datetime

    def is_fresh(self, at: datetime) -> bool:
        """Whether the second factor was proven recently enough for an act at *at*."""
        return at - self.proven_at < FRESH


def find(session: Session, secret_hash: str, at: datetime) -> SignedInOfficer | None:
    """The officer signed in at *at* (UTC) by the cookie whose secret has that hash; ``None`` when that session has
    ended or lacks the second factor, or the officer is disabled.
    """
    row = session.execute(
        select(OfficerSession, Officer)
        .filter_by(secret_hash=secret_hash, ended_at=None)
        .join(Officer, Officer.id == OfficerSession.officer_id)
        .where(OfficerSession.expires_at > at, OfficerSession.last_seen_at > at - IDLE, Officer.disabled_at.is_(None))
    ).first()
    if row is None or row.OfficerSession.proven_at is None:
        return None
    kept, officer = row.OfficerSession, row.Officer
    return SignedInOfficer(officer.id, officer.email, officer.role, kept.id, kept.proven_at, kept.last_seen_at)


def touch(session: Session, session_id: str, at: datetime) -> None:
    """Record that the session was used at *at* (UTC)."""
    session.execute(update(OfficerSession).where(OfficerSession.id == session_id).values(last_seen_at=at))
