"""Sessions of officers: begun by the password, signed in by the second factor, ended by the clock or by the officer.

The cookie's secret changes with every proof, so that one that was planted before is worth nothing afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.orm import Session

from idp import db
from idp.clock import APART
from idp.crypto import digest, new_id, new_secret
from idp.errors import Refusal
from idp.models import Officer, OfficerRole, OfficerSession
from idp.origin import Act

#: A session ends so long after the last request, and so long after its start in any case.
IDLE, WHOLE = timedelta(minutes=15), timedelta(hours=8)
#: How long after the password the second factor may be given.
PENDING = timedelta(minutes=10)
#: How old the proof of the second factor may be for an act.
FRESH = timedelta(minutes=10)
#: ``last_seen_at`` is written at most this often.
TOUCH_EVERY = timedelta(seconds=15)


class SessionOver(Refusal):
    """The officer was disabled, or the session ended, while the request was worked on: nothing was done."""


@dataclass(frozen=True)
class SignedInOfficer:
    """An officer who is signed in with both factors. ``proven_at``: when the second was last proven; ``expires_at``:
    when the session ends in any case (UTC).
    """

    id: str
    email: str
    role: OfficerRole
    session_id: str
    proven_at: datetime
    last_seen_at: datetime
    expires_at: datetime

    def is_fresh(self, at: datetime) -> bool:
        """Whether the second factor was proven recently enough for an act at *at*."""
        return -APART <= at - self.proven_at < FRESH

    def seconds_left(self, at: datetime) -> tuple[int, bool]:
        """Seconds from *at* until the session ends without another request, and whether a request would prolong it."""
        idle = self.last_seen_at + IDLE
        return max(0, int((min(idle, self.expires_at) - at).total_seconds())), idle < self.expires_at


@dataclass(frozen=True)
class PendingOfficer:
    """An officer after the right password, whose second factor is missing. Nobody is signed in by it."""

    officer_id: str
    session_id: str


def begin(session: Session, officer_id: str, act: Act) -> str:
    """Record that the officer's password was right. Returns the secret for the cookie, of 256 random bits; it signs
    nobody in before ``prove``.
    """
    secret, origin = new_secret(), act.origin
    values = {"officer_id": officer_id, "network": origin.network, "user_agent": origin.user_agent}
    times = {"started_at": act.at, "last_seen_at": act.at, "expires_at": act.at + PENDING}
    session.execute(insert(OfficerSession).values(id=new_id(), secret_hash=digest(secret), **values, **times))
    return secret


def prove(session: Session, session_id: str, at: datetime) -> str | None:
    """Record that the second factor was proven at *at* (UTC): the first proof signs in, for at most ``WHOLE``; a later
    one renews it. Returns the session's new secret; ``None`` if the session has ended meanwhile.
    """
    secret = new_secret()
    is_open = (OfficerSession.id == session_id, OfficerSession.ended_at.is_(None), OfficerSession.expires_at > at)
    values = {"secret_hash": digest(secret), "proven_at": at, "last_seen_at": at}
    first = update(OfficerSession).where(*is_open, OfficerSession.proven_at.is_(None))
    if _is_changed(session, first.values(**values, started_at=at, expires_at=at + WHOLE)):
        return secret
    again = update(OfficerSession).where(*is_open, OfficerSession.proven_at.is_not(None))
    return secret if _is_changed(session, again.values(**values)) else None


def _is_changed(session: Session, change: object) -> bool:
    statement = change.returning(OfficerSession.id).execution_options(synchronize_session=False)  # type: ignore[attr-defined]
    return session.execute(statement).first() is not None


def find(session: Session, secret_hash: str, at: datetime) -> SignedInOfficer | None:
    """The officer signed in at *at* (UTC) by the cookie whose secret has that hash; ``None`` when that session has
    ended or lacks the second factor, or the officer is disabled.
    """
    row = session.execute(
        select(OfficerSession, Officer)
        .filter_by(secret_hash=secret_hash, ended_at=None)
        .join(Officer, Officer.id == OfficerSession.officer_id)
        .where(*_lives(at), OfficerSession.proven_at.is_not(None))
    ).first()
    if row is None:
        return None
    kept, officer = row.OfficerSession, row.Officer
    times = (kept.proven_at, kept.last_seen_at, kept.expires_at)
    return SignedInOfficer(officer.id, officer.email, officer.role, kept.id, *times)


def find_pending(session: Session, secret_hash: str, at: datetime) -> PendingOfficer | None:
    """Whose second factor is missing at *at* (UTC), by the cookie whose secret has that hash; ``None`` as for
    ``find``.
    """
    row = session.execute(
        select(OfficerSession.officer_id, OfficerSession.id)
        .filter_by(secret_hash=secret_hash, ended_at=None)
        .join(Officer, Officer.id == OfficerSession.officer_id)
        .where(*_lives(at), OfficerSession.proven_at.is_(None))
    ).first()
    return PendingOfficer(*row) if row else None


def _lives(at: datetime) -> tuple[ColumnElement[bool], ...]:
    """Not idle, not over, not of a clock that ran ahead, and its officer not disabled."""
    used = (OfficerSession.last_seen_at > at - IDLE, OfficerSession.last_seen_at <= at + APART)
    begun = (OfficerSession.expires_at > at, OfficerSession.started_at <= at + APART)
    return (*used, *begun, Officer.disabled_at.is_(None))


def check_open(session: Session, officer: SignedInOfficer, at: datetime) -> None:
    """In the transaction of an act: raises ``SessionOver`` unless the officer is still enabled, has the same role, and
    the session is open. Whoever disables the officer at the same time waits for the end of this transaction.
    """
    row = session.execute(
        select(Officer.role, Officer.disabled_at).where(Officer.id == officer.id).with_for_update(read=True)
    ).first()
    kept = select(OfficerSession.id).filter_by(id=officer.session_id, ended_at=None)
    is_open = session.scalar(kept.where(OfficerSession.expires_at > at)) is not None
    if row is None or row.disabled_at is not None or row.role is not officer.role or not is_open:
        raise SessionOver


def touch(session: Session, session_id: str, at: datetime) -> None:
    """Record that the session was used at *at* (UTC)."""
    session.execute(update(OfficerSession).where(OfficerSession.id == session_id).values(last_seen_at=at))


def end(session: Session, session_id: str, by: str, at: datetime) -> bool:
    """End a session at *at* (UTC); *by*: how, as recorded. False when it had ended before."""
    ending = update(OfficerSession).where(OfficerSession.id == session_id, OfficerSession.ended_at.is_(None))
    return _is_changed(session, ending.values(ended_at=at, ended_by=by))


def end_all(session: Session, officer_id: str, by: str, at: datetime) -> None:
    """End every session of an officer at *at* (UTC); *by*: how, as recorded."""
    ending = update(OfficerSession).where(OfficerSession.officer_id == officer_id, OfficerSession.ended_at.is_(None))
    session.execute(ending.values(ended_at=at, ended_by=by).execution_options(synchronize_session=False))


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of sessions that are over in any case. Returns how many; the audit log keeps who was signed in."""
    return db.sweep(session, OfficerSession, OfficerSession.expires_at <= at)
