"""Accounts that nobody has confirmed: they hold a number, and somebody else may be waiting for it."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.models import (
    Account,
    AccountStatus,
    DataReport,
    Delegation,
    MailLink,
    RegisteredData,
    Registration,
    UserName,
)
from idp.origin import HERE

#: After this long an account goes, and its number is free again. Until then officers find it.
KEPT_FOR = timedelta(days=30)


def sweep(session: Session, at: datetime) -> None:
    """Drop, some at a time, accounts that were registered and never confirmed, with all that hangs on them."""
    delegated = select(Delegation.id).where(or_(Delegation.grantor_id == Account.id, Delegation.agent_id == Account.id))
    left = select(Account.id).where(
        Account.status == AccountStatus.UNCONFIRMED,
        Account.created_at <= at - KEPT_FOR,
        Account.email_verified_at.is_(None),
        Account.legacy_source.is_(None),
        ~delegated.exists(),
    )
    for account_id in session.scalars(left.limit(100)).all():
        for table in (UserName, MailLink, RegisteredData, DataReport, Registration):
            session.execute(delete(table).where(table.account_id == account_id))
        session.execute(delete(Account).where(Account.id == account_id))
        record(session, Event.ACCOUNT_EXPIRED, HERE, at, account_id)
