"""Holding an account's row: whoever changes an account, its links or its logins takes the account first."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.models import Account


def lock_account(session: Session, account_id: str) -> Account:
    """The account as it stands, with nobody else changing it or signing in to it until the transaction ends."""
    held = select(Account).where(Account.id == account_id).with_for_update(key_share=True)
    return session.scalars(held.execution_options(populate_existing=True)).one()
