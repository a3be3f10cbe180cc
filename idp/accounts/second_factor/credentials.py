"""The moment at which an account's credentials have changed: what systems were given before, to last beyond a login,
ends there.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from idp.models import ActingContext, Login, RefreshToken


def changed_at(session: Session, account_id: str, at: datetime) -> datetime:
    """*at*, or later where a clock that ran ahead has given something to a system: it was before all the same."""
    newest = (
        select(func.max(RefreshToken.began_at))
        .join(ActingContext, ActingContext.id == RefreshToken.context_id)
        .join(Login, Login.id == ActingContext.login_id)
        .where(Login.account_id == account_id, RefreshToken.offline.is_(True), RefreshToken.began_at > at)
    )
    return max(at, session.scalar(newest) or at)
