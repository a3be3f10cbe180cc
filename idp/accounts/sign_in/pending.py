"""Pending sign-ins: the password was right and the second factor is missing. Nobody is signed in by one."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from idp import db
from idp.accounts.locking import lock_account
from idp.clock import is_ahead
from idp.crypto import digest, equal, new_id, new_secret
from idp.models import Account, AccountStatus, SignInAttempt

#: Pending sign-ins of an account at once; the oldest are deleted.
MOST = 100
#: How long the user has to give the second factor.
LIFETIME = timedelta(minutes=10)


def begin(session: Session, account_id: str, password_hash: str, at: datetime) -> str:
    """Record that the password with the hash *password_hash* was right. Returns a secret of 256 random bits."""
    secret = new_secret()
    values = {"account_id": account_id, "created_at": at, "expires_at": at + LIFETIME}
    values["password_fingerprint"] = digest(password_hash)
    session.execute(insert(SignInAttempt).values(id=new_id(), secret_hash=digest(secret), **values))
    attempts = select(SignInAttempt.id).where(SignInAttempt.account_id == account_id)
    surplus = attempts.order_by(SignInAttempt.created_at.desc(), SignInAttempt.id).offset(MOST).limit(500)
    session.execute(delete(SignInAttempt).where(SignInAttempt.id.in_(surplus)))
    return secret


def find(session: Session, secret: str, at: datetime) -> Account | None:
    """The account of the pending sign-in with *secret*. ``None`` when there is none, it has expired, the password has
    changed since, or the account is not active.
    """
    attempt = session.scalar(select(SignInAttempt).filter_by(secret_hash=digest(secret)))
    if attempt is None or attempt.expires_at <= at or is_ahead(attempt.created_at, at):
        return None
    account = session.get_one(Account, attempt.account_id)
    same_password = equal(attempt.password_fingerprint, digest(account.password_hash or ""))
    return account if same_password and account.status is AccountStatus.ACTIVE else None


def find_locked(session: Session, secret: str, at: datetime) -> Account | None:
    """As ``find``, with the account's row locked, and checked again under the lock: the password may have changed."""
    owner = find(session, secret, at)
    account = lock_account(session, owner.id) if owner else None
    return account if find(session, secret, at) else None


def finish(session: Session, secret: str) -> bool:
    """Use the pending sign-in up. False when a concurrent request has already done so."""
    deletion = delete(SignInAttempt).filter_by(secret_hash=digest(secret)).returning(SignInAttempt.id)
    return session.execute(deletion).first() is not None


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of expired pending sign-ins. Returns how many."""
    return db.sweep(session, SignInAttempt, SignInAttempt.expires_at <= at)
