"""User names in their normal form."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.accounts.typed import arabic
from idp.models import UserName


def normalise(user_name: str) -> str:
    """NFKC, Arabic digits, no blanks at the ends, case folded: how user names are kept and looked up."""
    return arabic(user_name).strip().casefold()


def of(session: Session, account_id: str) -> list[str]:
    """Every name that signs in to an account."""
    return list(session.scalars(select(UserName.name).where(UserName.account_id == account_id)))
