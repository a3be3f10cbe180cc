"""Browsers that operators have signed in with before: known by a cookie of their own, which signs nobody in."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from idp.crypto import digest, new_id
from idp.db import insert
from idp.models import KnownDevice, Login

#: How long a browser is known after the last sign-in there.
KEPT_FOR = timedelta(days=365)


def find(session: Session, account_id: str | None, secret: str) -> str | None:
    """The id of a browser that the account has signed in with before. Nobody has none, and it takes as long to say."""
    known = select(KnownDevice.id).filter_by(secret_hash=digest(secret), account_id=account_id or "")
    return session.scalar(known) if secret else None


def is_known(session: Session, secret: str) -> bool:
    """Whether anybody has signed in there: only we make these secrets."""
    known = select(KnownDevice.id).filter_by(secret_hash=digest(secret)).limit(1)
    return bool(secret) and session.scalar(known) is not None


def remember(session: Session, account_id: str, secret: str, at: datetime) -> bool:
    """Note that the account has signed in there. Whether the browser is new, and this is not its first login of all."""
    values = {"secret_hash": digest(secret), "account_id": account_id, "first_at": at, "last_at": at}
    before = session.scalar(select(Login.id).where(Login.account_id == account_id).limit(1))
    made = insert(session, KnownDevice).values(id=new_id(), **values)
    seen = made.on_conflict_do_update(index_elements=["secret_hash", "account_id"], set_={"last_at": at})
    first_at = session.execute(seen.returning(KnownDevice.first_at)).scalar_one()
    return before is not None and first_at == at


def forget_all(session: Session, account_id: str) -> None:
    """No browser is known any more."""
    session.execute(delete(KnownDevice).where(KnownDevice.account_id == account_id))


def sweep(session: Session, at: datetime) -> None:
    """Drop, some at a time, browsers that were not seen for a year."""
    old = select(KnownDevice.id).where(KnownDevice.last_at <= at - KEPT_FOR).limit(500)
    session.execute(delete(KnownDevice).where(KnownDevice.id.in_(old)))
