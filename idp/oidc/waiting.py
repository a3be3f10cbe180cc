"""Authorization requests that wait for a person: kept as they came, found by an id, dropped when answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from idp.crypto import new_secret
from idp.db import Work
from idp.errors import AlreadyDone
from idp.models import AuthorizationRequest
from idp.oidc.target import Pairs
from idp.sessions import handoff

#: How long a request waits for its person: as long as the note that leads back to it.
LIFETIME = handoff.LIFETIME


@dataclass(frozen=True)
class Waiting:
    """A stored request. ``chosen``: the person has answered the chooser since it was stored. ``login_id``: the login in
    which somebody has signed in for this very request; a sign-in at another time or in another browser is not one.
    """

    id: str
    pairs: Pairs
    created_at: datetime
    chosen: bool
    login_id: str | None


def store(session: Session, pairs: Pairs, at: datetime) -> str:
    """Keep the parameters as they came. Returns an id of 256 random bits."""
    request_id = new_secret()
    values = {"parameters": {"pairs": pairs}, "created_at": at, "expires_at": at + LIFETIME}
    session.execute(insert(AuthorizationRequest).values(id=request_id, **values))
    return request_id


def remember_step(session: Session, request_id: str, step: str, note_id: str, login_id: str | None) -> None:
    """Note which step the person was sent to, and the login in which they have signed in for it so far."""
    change = update(AuthorizationRequest).where(AuthorizationRequest.id == request_id)
    session.execute(change.values(step=step, note_id=note_id, login_id=login_id))


def find(work: Work, request_id: str, at: datetime) -> Waiting | None:
    """The request of that id, ``None`` when there is none, or it has been answered or run out."""
    with work.reading() as session:
        row = session.execute(select(AuthorizationRequest).filter_by(id=request_id)).scalar_one_or_none()
        if row is None or row.expires_at <= at:
            return None
        done = handoff.answered(session, row.note_id)
    chosen = row.step == "choose" and done is not None
    login_id = done.login_id if row.step == "sign_in" and done else row.login_id
    pairs = tuple((name, value) for name, value in row.parameters["pairs"])
    return Waiting(row.id, pairs, row.created_at, chosen, login_id)


def drop(session: Session, request_id: str) -> None:
    """Forget a request, for it is answered. Raises ``AlreadyDone`` when another answer was faster."""
    gone = delete(AuthorizationRequest).where(AuthorizationRequest.id == request_id).returning(AuthorizationRequest.id)
    if session.execute(gone).first() is None:
        raise AlreadyDone


def sweep(session: Session, at: datetime) -> None:
    """Drop the requests that have run out."""
    session.execute(delete(AuthorizationRequest).where(AuthorizationRequest.expires_at <= at))
