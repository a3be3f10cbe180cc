"""Authorization requests that wait for a person: kept as they came, found by an id, dropped when answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from idp import db, limits
from idp.crypto import new_secret
from idp.db import Work
from idp.errors import AlreadyDone
from idp.models import AuthorizationRequest
from idp.oidc.authorization.target import Pairs
from idp.sessions import interactions

#: How long a request waits for its person: as long as the note that leads back to it.
LIFETIME = interactions.LIFETIME
#: Requests and steps of theirs that are kept for one network in so long. Anybody can cause them, and many people may be
#: behind one address.
MOST_OF_NETWORK, WITHIN = 1_000, timedelta(minutes=10)
#: Requests that wait at once, in all; of more the oldest go.
MOST_IN_ALL = 20_000
#: What a request is read from, one to sign out too: nothing else that somebody sends is kept.
COUNTS = frozenset(
    {
        *("client_id", "redirect_uri", "response_type", "response_mode", "scope", "state", "nonce", "claims"),
        *("code_challenge", "code_challenge_method", "prompt", "max_age", "acr_values"),
        *("id_token_hint", "login_hint", "ui_locales", "post_logout_redirect_uri", "logout_hint"),
    }
)


@dataclass(frozen=True)
class PendingAuthorization:
    """A stored request, and in which login somebody has signed in, chosen the acting party and consented for this very
    request; a sign-in at another time or in another browser is not one.
    """

    id: str
    pairs: Pairs
    created_at: datetime
    login_id: str | None
    chosen_in: str | None
    consented_in: str | None


def take_room(work: Work, network: str, at: datetime) -> None:
    """Count one more that is kept for a *network* (``Origin.counted_as``). Raises ``TooManyAttempts``; then nothing has
    been written, and no lock taken.
    """
    key = f"waiting:{network}"
    with work.reading() as session:
        limits.check(session, key, at, MOST_OF_NETWORK)
    limits.count(work.writing(), key, at, WITHIN, MOST_OF_NETWORK)


def store(session: Session, pairs: Pairs, at: datetime) -> str:
    """Keep the parameters as they came; nothing of them that does not count. Returns an id of 256 random bits."""
    request_id = new_secret()
    kept = [pair for pair in pairs if pair[0] in COUNTS]
    values = {"parameters": {"pairs": kept}, "created_at": at, "expires_at": at + LIFETIME}
    session.execute(insert(AuthorizationRequest).values(id=request_id, **values))
    return request_id


def remember_step(
    session: Session, request_id: str, step: str, interaction_id: str, stored: PendingAuthorization | None
) -> None:
    """Note which step the person was sent to, and what they have done so far."""
    change = update(AuthorizationRequest).where(AuthorizationRequest.id == request_id)
    done = {"login_id": stored.login_id, "chosen_in": stored.chosen_in} if stored else {}
    session.execute(change.values(step=step, note_id=interaction_id, **done))


def find(work: Work, request_id: str, at: datetime) -> PendingAuthorization | None:
    """The request of that id, ``None`` when there is none, or it has been answered or run out."""
    with work.reading() as session:
        row = session.execute(select(AuthorizationRequest).filter_by(id=request_id)).scalar_one_or_none()
        if row is None or row.expires_at <= at:
            return None
        done = interactions.answered(session, row.note_id)
    answered_in = {row.step: done.login_id} if done else {}
    pairs = tuple((name, value) for name, value in row.parameters["pairs"])
    return PendingAuthorization(
        row.id,
        pairs,
        row.created_at,
        login_id=answered_in.get("sign_in", row.login_id),
        chosen_in=answered_in.get("choose", row.chosen_in),
        consented_in=answered_in.get("consent"),
    )


def drop(session: Session, request_id: str) -> None:
    """Forget a request, for it is answered. Raises ``AlreadyDone`` when another answer was faster."""
    gone = delete(AuthorizationRequest).where(AuthorizationRequest.id == request_id).returning(AuthorizationRequest.id)
    if session.execute(gone).first() is None:
        raise AlreadyDone


def sweep(session: Session, at: datetime) -> int:
    """Drop, some at a time, the requests that have run out. Returns how many."""
    return db.sweep(session, AuthorizationRequest, AuthorizationRequest.expires_at <= at)


def sweep_beyond(session: Session, _at: datetime) -> int:
    """Drop, some at a time, the oldest of more than ``MOST_IN_ALL``. Returns how many."""
    return db.sweep_beyond(session, AuthorizationRequest, AuthorizationRequest.expires_at, MOST_IN_ALL)
