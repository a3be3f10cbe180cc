"""Locking an account's row: whoever changes an account, its links or its sessions locks the account first."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.models import Account


def lock_account(session: Session, account_id: str) -> Account:
    """Lock the account's row until the transaction ends, and return the account as it is now in the database.

    Meanwhile no other transaction changes the account or signs in to it. Raises ``NoResultFound`` without such an
    account.
    """
    query = select(Account).where(Account.id == account_id).with_for_update(key_share=True)
    return session.scalars(query.execution_options(populate_existing=True)).one()
