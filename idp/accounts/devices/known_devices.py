"""Known devices: browsers that users have signed in with before, recognised by a cookie that signs nobody in."""

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

#: How long a device is known after the last sign-in there.
KEPT_FOR = timedelta(days=365)

#: Known devices of an account; those with the oldest last sign-in are deleted.
MOST = 50
_BY_LAST_SIGN_IN = (
    select(KnownDevice.id)
    .where(KnownDevice.account_id == bindparam("account"))
    .order_by(KnownDevice.last_at.desc(), KnownDevice.id)
)
_FORGET = delete(KnownDevice).where(KnownDevice.id.in_(_BY_LAST_SIGN_IN.limit(500).offset(MOST)))
#: Built once, since every sign-in runs it.
_DEVICE = select(KnownDevice.id).filter_by(secret_hash=bindparam("secret_hash")).limit(1)
_OF_ACCOUNT = _DEVICE.where(KnownDevice.account_id == bindparam("account_id"))


def find(session: Session, account_id: str | None, secret: str) -> str | None:
    """The id of the account's known device with *secret*. The same query runs for unknown accounts (no timing)."""
    values = {"secret_hash": digest(secret), "account_id": account_id or ""}
    return session.connection().execute(_OF_ACCOUNT, values).scalar() if secret else None


def is_known(session: Session, secret: str) -> bool:
    """Whether any account knows the device. Only this provider creates the secrets."""
    return bool(secret) and session.connection().execute(_DEVICE, {"secret_hash": digest(secret)}).first() is not None


def remember(session: Session, account_id: str, secret: str, at: datetime) -> datetime:
    """Record a sign-in of the account on the device. Returns the moment (UTC) of its first there: *at* for a new
    device.
    """
    connection = session.connection()
    values = {"secret_hash": digest(secret), "account_id": account_id, "first_at": at, "last_at": at}
    result = connection.execute(_upsert(connection.dialect.name), {"id": new_id(), **values})
    first_at: datetime = result.scalar_one()
    if first_at == at:
        connection.execute(_FORGET, {"account": account_id})
    return first_at


@cache
def _upsert(dialect: str) -> Any:
    """Insert the device, or update the moment of its last sign-in; returns the moment of the first."""
    device = insert_of(dialect, KnownDevice)
    new_values = {"last_at": device.excluded.last_at}
    upsert = device.on_conflict_do_update(index_elements=["secret_hash", "account_id"], set_=new_values)
    return upsert.returning(KnownDevice.first_at)


def forget_all(session: Session, account_id: str) -> None:
    """Forget every known device of the account."""
    session.execute(delete(KnownDevice).where(KnownDevice.account_id == account_id))


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of devices without a sign-in for ``KEPT_FOR``. Returns how many."""
    return db.sweep(session, KnownDevice, KnownDevice.last_at <= at - KEPT_FOR)
