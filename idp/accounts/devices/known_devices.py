"""Browsers that users have signed in with before: known by a cookie of their own, which signs nobody in."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from idp import db
from idp.crypto import digest, new_id
from idp.db import insert_of
from idp.models import KnownDevice

#: How long a browser is known after the last sign-in there.
KEPT_FOR = timedelta(days=365)

#: Known browsers of an account; the ones that were seen longest ago go.
MOST = 50
_OLD = (
    select(KnownDevice.id)
    .where(KnownDevice.account_id == bindparam("account"))
    .order_by(KnownDevice.last_at.desc(), KnownDevice.id)
)
_FORGET = delete(KnownDevice).where(KnownDevice.id.in_(_OLD.limit(500).offset(MOST)))
#: Made once, since every sign-in asks.
_KNOWN = select(KnownDevice.id).filter_by(secret_hash=bindparam("secret_hash")).limit(1)
_OF_ACCOUNT = _KNOWN.where(KnownDevice.account_id == bindparam("account_id"))


def find(session: Session, account_id: str | None, secret: str) -> str | None:
    """The id of a browser that the account has signed in with before. Nobody has none, and it takes as long to say."""
    its = {"secret_hash": digest(secret), "account_id": account_id or ""}
    return session.connection().execute(_OF_ACCOUNT, its).scalar() if secret else None


def is_known(session: Session, secret: str) -> bool:
    """Whether anybody has signed in there: only we make these secrets."""
    return bool(secret) and session.connection().execute(_KNOWN, {"secret_hash": digest(secret)}).first() is not None


def remember(session: Session, account_id: str, secret: str, at: datetime) -> datetime:
    """Note that the account has signed in there. Returns when it first did: for a new browser that is *at*."""
    connection = session.connection()
    values = {"secret_hash": digest(secret), "account_id": account_id, "first_at": at, "last_at": at}
    seen = connection.execute(_seen(connection.dialect.name), {"id": new_id(), **values})
    first_at: datetime = seen.scalar_one()
    if first_at == at:
        connection.execute(_FORGET, {"account": account_id})
    return first_at


@cache
def _seen(dialect: str) -> Any:
    """A first sign-in there, or one more."""
    device = insert_of(dialect, KnownDevice)
    again = {"last_at": device.excluded.last_at}
    more = device.on_conflict_do_update(index_elements=["secret_hash", "account_id"], set_=again)
    return more.returning(KnownDevice.first_at)


def forget_all(session: Session, account_id: str) -> None:
    """No browser is known any more."""
    session.execute(delete(KnownDevice).where(KnownDevice.account_id == account_id))


def sweep(session: Session, at: datetime) -> int:
    """Drop, some at a time, browsers that were not seen for a year. Returns how many."""
    return db.sweep(session, KnownDevice, KnownDevice.last_at <= at - KEPT_FOR)
