"""The refusal code of a user who asks for one: on the home page, or on a page that is open in one's own name only."""

from __future__ import annotations

from datetime import datetime, timedelta

from idp import limits, refusal_codes
from idp.clients import Client
from idp.config import Settings
from idp.db import Work
from idp.delegation import acting
from idp.delegation.rules import UNPROVEN, Decision
from idp.refusal_codes import RefusalReason, Refused, ShownCode
from idp.sessions.session import UserSession

#: Codes that one account may ask for within an hour.
WITHIN, OF_ACCOUNT = timedelta(hours=1), 60
_REASONS = {
    Decision.NOT_COVERED: RefusalReason.NOT_COVERED,
    Decision.REFUSED_BY_CLIENT: RefusalReason.REFUSED_BY_CLIENT,
    **dict.fromkeys(UNPROVEN, RefusalReason.UNPROVEN),
}


def code_for_page(work: Work, settings: Settings, user_session: UserSession, at: datetime) -> ShownCode | None:
    """A code for a page that refuses whoever acts for another. Raises ``TooManyAttempts``."""
    return _make(work, settings, user_session, RefusalReason.OWN_NAME_ONLY, None, at)


def code_for_client(
    work: Work, settings: Settings, user_session: UserSession, client: Client | None, at: datetime
) -> ShownCode | None:
    """A code for what keeps the user from using *client* at *at* (UTC); ``None`` if nothing does.

    Raises ``TooManyAttempts``.
    """
    verdict = acting.verdict(user_session, at, client)
    if verdict is Decision.LIVE and user_session.context is not None:
        return None
    reason = _REASONS.get(verdict, RefusalReason.ENDED)
    return _make(work, settings, user_session, reason, client.client_id if client else None, at)


def _make(
    work: Work,
    settings: Settings,
    user_session: UserSession,
    reason: RefusalReason,
    client_id: str | None,
    at: datetime,
) -> ShownCode | None:
    session, account_id = work.writing(), user_session.account.id
    limits.count(session, f"refusal-codes:{account_id}", at, WITHIN, OF_ACCOUNT)
    delegation_id = user_session.delegation.id if user_session.delegation else None
    return refusal_codes.make(session, settings, Refused(account_id, reason, delegation_id, client_id), at)
