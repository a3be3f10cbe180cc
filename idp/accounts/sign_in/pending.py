"""Sign-ins that wait for the second factor: the password was right, and that is all. Nobody is signed in by one."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from idp import db
from idp.accounts.locking import lock_account
from idp.clock import is_ahead
from idp.crypto import digest, equal, new_id, new_secret
from idp.models import Account, AccountStatus, SignInAttempt

#: Of an account at once; the oldest go.
MOST = 100
#: How long somebody may take to find their telephone.
LIFETIME = timedelta(minutes=10)


def begin(session: Session, account_id: str, password_hash: str, at: datetime) -> str:
    """Keep that the password, whose hash is *password_hash*, was right. Returns a secret of 256 random bits."""
    secret = new_secret()
    values = {"account_id": account_id, "created_at": at, "expires_at": at + LIFETIME}
    values["password_fingerprint"] = digest(password_hash)
    session.execute(insert(SignInAttempt).values(id=new_id(), secret_hash=digest(secret), **values))
    old = select(SignInAttempt.id).where(SignInAttempt.account_id == account_id)
    oldest = old.order_by(SignInAttempt.created_at.desc(), SignInAttempt.id).offset(MOST).limit(500)
    session.execute(delete(SignInAttempt).where(SignInAttempt.id.in_(oldest)))
    return secret


def find(session: Session, secret: str, at: datetime) -> Account | None:
    """Whose sign-in waits. ``None`` when there is none, it ran out, or the account is not what it was."""
    attempt = session.scalar(select(SignInAttempt).filter_by(secret_hash=digest(secret)))
    if attempt is None or attempt.expires_at <= at or is_ahead(attempt.created_at, at):
        return None
    account = session.get_one(Account, attempt.account_id)
    same = equal(attempt.password_fingerprint, digest(account.password_hash or ""))
    return account if same and account.status is AccountStatus.ACTIVE else None


def find_locked(session: Session, secret: str, at: datetime) -> Account | None:
    """As ``find``, with the account's row locked. Asked again then: a new password may have come first."""
    found = find(session, secret, at)
    account = lock_account(session, found.id) if found else None
    return account if find(session, secret, at) else None


def finish(session: Session, secret: str) -> bool:
    """Use it up. False when somebody else was faster."""
    gone = delete(SignInAttempt).filter_by(secret_hash=digest(secret)).returning(SignInAttempt.id)
    return session.execute(gone).first() is not None


def sweep(session: Session, at: datetime) -> int:
    """Drop, some at a time, what has run out. Returns how many."""
    return db.sweep(session, SignInAttempt, SignInAttempt.expires_at <= at)
