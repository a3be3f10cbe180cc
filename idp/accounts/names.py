"""User names in their normal form."""

from __future__ import annotations

import unicodedata

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.models import UserName

_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


def normalise(user_name: str) -> str:
    """NFKC, Arabic digits, no blanks at the ends, case folded: how user names are kept and looked up."""
    return unicodedata.normalize("NFKC", user_name).translate(_THAI_DIGITS).strip().casefold()


def of(session: Session, account_id: str) -> list[str]:
    """Every name that signs in to an account."""
    return list(session.scalars(select(UserName.name).where(UserName.account_id == account_id)))
