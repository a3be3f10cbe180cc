"""Pending authorizations: requests that wait for the user, stored as received and deleted when answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from idp import db, limits
from idp.crypto import new_secret
from idp.db import Work
from idp.errors import AlreadyDone
from idp.models import StoredAuthorizationRequest
from idp.oidc.authorization.target import Pairs
from idp.sessions import interactions

#: How long a request waits for the user: as long as the interaction that leads back to it.
LIFETIME = interactions.LIFETIME
#: Rate limit of one network: requests and interactions stored within a time span. Anybody can cause them, and many
#: users may share one address.
MOST_OF_NETWORK, WITHIN = 1_000, timedelta(minutes=10)
#: Requests that wait at any one time, over all networks; beyond that the oldest are deleted.
MOST_IN_ALL = 20_000
#: The parameters that are evaluated, those of a logout request included: no other is stored.
COUNTS = frozenset(
    {
        *("client_id", "redirect_uri", "response_type", "response_mode", "scope", "state", "nonce", "claims"),
        *("code_challenge", "code_challenge_method", "prompt", "max_age", "acr_values"),
        *("id_token_hint", "login_hint", "ui_locales", "post_logout_redirect_uri", "logout_hint"),
    }
)


@dataclass(frozen=True)
class PendingAuthorization:
    """A stored request. ``login_id``, ``chosen_in`` and ``consented_in`` are the ids of the user sessions in which the
    user signed in, chose the acting party and consented, each in an interaction of this very request; a sign-in for
    anything else does not count. ``created_at``: UTC.
    """

    id: str
    pairs: Pairs
    created_at: datetime
    login_id: str | None
    chosen_in: str | None
    consented_in: str | None


def throttle(work: Work, network: str, at: datetime) -> None:
    """Count one stored request against the rate limit of *network* (``Origin.counted_as``).

    Raises ``TooManyAttempts``, before anything is written or any lock is taken.
    """
    key = f"waiting:{network}"
    with work.reading() as session:
        limits.check(session, key, at, MOST_OF_NETWORK)
    limits.count(work.writing(), key, at, WITHIN, MOST_OF_NETWORK)


def store(session: Session, pairs: Pairs, at: datetime) -> str:
    """Store the parameters as received, without those outside ``COUNTS``. Returns the request's id: 256 random bits."""
    request_id = new_secret()
    stored_pairs = [pair for pair in pairs if pair[0] in COUNTS]
    values = {"parameters": {"pairs": stored_pairs}, "created_at": at, "expires_at": at + LIFETIME}
    session.execute(insert(StoredAuthorizationRequest).values(id=request_id, **values))
    return request_id


def remember_step(
    session: Session, request_id: str, step: str, interaction_id: str, stored: PendingAuthorization | None
) -> None:
    """Store that the user was sent to *step* by the interaction *interaction_id*, and the steps completed so far.

    *stored*: the request as last read, ``None`` if it is new.
    """
    change = update(StoredAuthorizationRequest).where(StoredAuthorizationRequest.id == request_id)
    answers = {"login_id": stored.login_id, "chosen_in": stored.chosen_in} if stored else {}
    session.execute(change.values(step=step, note_id=interaction_id, **answers))


def find(work: Work, request_id: str, at: datetime) -> PendingAuthorization | None:
    """The pending request with that id; ``None`` if it is unknown, answered already, or expired by *at* (UTC)."""
    with work.reading() as session:
        row = session.execute(select(StoredAuthorizationRequest).filter_by(id=request_id)).scalar_one_or_none()
        if row is None or row.expires_at <= at:
            return None
        completion = interactions.completion_of(session, row.note_id)
    answered_in = {row.step: completion.login_id} if completion else {}
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
    """Delete a request as it is answered. Raises ``AlreadyDone`` if a concurrent request has answered it."""
    statement = (
        delete(StoredAuthorizationRequest)
        .where(StoredAuthorizationRequest.id == request_id)
        .returning(StoredAuthorizationRequest.id)
    )
    if session.execute(statement).first() is None:
        raise AlreadyDone


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of requests that have expired *at* that moment. Returns how many."""
    return db.sweep(session, StoredAuthorizationRequest, StoredAuthorizationRequest.expires_at <= at)


def sweep_beyond(session: Session, _at: datetime) -> int:
    """Delete a batch of the oldest requests beyond ``MOST_IN_ALL``. Returns how many."""
    return db.sweep_beyond(session, StoredAuthorizationRequest, StoredAuthorizationRequest.expires_at, MOST_IN_ALL)
