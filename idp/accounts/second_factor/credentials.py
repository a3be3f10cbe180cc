"""When an account's credentials changed last: offline access (OpenID Connect Core 11) granted before then has ended."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from idp.models import ActingContext, Login, RefreshToken


def changed_at(session: Session, account_id: str, at: datetime) -> datetime:
    """*at* (UTC), or later if a clock that ran ahead has granted offline access with a later moment: it came before
    too.
    """
    newest = (
        select(func.max(RefreshToken.began_at))
        .join(ActingContext, ActingContext.id == RefreshToken.context_id)
        .join(Login, Login.id == ActingContext.login_id)
        .where(Login.account_id == account_id, RefreshToken.offline.is_(True), RefreshToken.began_at > at)
    )
    return max(at, session.scalar(newest) or at)
