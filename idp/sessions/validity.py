"""What still counts: each rule once in Python, for records that were read, and once for the database, side by side.

The second half of each pair returns conditions on the same tables, for statements that find or lock many. Whoever
changes one changes the other; ``tests/sessions/test_validity.py`` holds the two together over every combination of what
they look at. Whether a delegation allows something is the rule of ``delegation.rules``, told in the same two ways.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, or_

from idp.clock import APART, is_ahead
from idp.models import Account, AccountStatus, ActingContext, Delegation, DelegationState, Login, RefreshToken

Condition = ColumnElement[bool]


def written_ahead(login: Login, now: datetime) -> bool:
    """Whether a clock that ran ahead has written when the user proved who they are, or was last seen: nobody knows how
    old the login is, so it counts no more.
    """
    return is_ahead(login.authenticated_at, now) or is_ahead(login.last_seen_at, now)


def session_is_active(login: Login, account: Account, now: datetime, idle_seconds: int) -> bool:
    """Whether the login counts at *now*: not ended, within its whole and its idle time, its account active."""
    return (
        login.ended_at is None
        and not written_ahead(login, now)
        and now < login.expires_at
        and now < login.last_seen_at + timedelta(seconds=idle_seconds)
        and account.status is AccountStatus.ACTIVE
    )


def session_is_active_sql(now: datetime, idle_seconds: int) -> Condition:
    """The same of ``Login`` joined with its ``Account``."""
    return and_(
        Login.ended_at.is_(None),
        Login.authenticated_at <= now + APART,
        Login.last_seen_at <= now + APART,
        Login.expires_at > now,
        Login.last_seen_at > now - timedelta(seconds=idle_seconds),
        Account.status == AccountStatus.ACTIVE,
    )


def context_continues(login: Login, context: ActingContext) -> bool:
    """Whether the context is open or ended together with its login: nobody has switched away from it, and its
    delegation has not ended it. What outlasts a login continues in such a context alone.
    """
    return context.ended_at is None or context.ended_at == login.ended_at


#: The same of ``ActingContext`` joined with its ``Login``.
CONTEXT_CONTINUES: Condition = or_(ActingContext.ended_at.is_(None), ActingContext.ended_at == Login.ended_at)


def outlasts_session(account: Account, since: datetime) -> bool:
    """Whether what was given to a client at *since*, to last beyond the login, still counts for the account: it is
    active, and has changed nothing since that a sign-in needs.
    """
    changed_at = account.credentials_changed_at
    return account.status is AccountStatus.ACTIVE and (changed_at is None or changed_at < since)


def outlasts_session_sql(since: Any) -> Condition:
    """The same of ``Account``; *since*: a moment, or the column that has it."""
    unchanged = or_(Account.credentials_changed_at.is_(None), Account.credentials_changed_at < since)
    return and_(Account.status == AccountStatus.ACTIVE, unchanged)


def refresh_token_is_open(token: RefreshToken, now: datetime) -> bool:
    """Whether the token itself counts at *now*: not revoked, not replaced (RFC 9700 section 4.14.2), not expired."""
    return token.revoked_at is None and token.used_at is None and now < token.expires_at


def refresh_token_is_open_sql(now: Any) -> Condition:
    """The same of ``RefreshToken``; *now*: a moment, or the parameter that has it."""
    return and_(RefreshToken.revoked_at.is_(None), RefreshToken.used_at.is_(None), RefreshToken.expires_at > now)


def stands(delegation: Delegation) -> bool:
    """Whether the delegation is in force and no owner has it on hold. Windows and parties: ``delegation.rules``."""
    return delegation.state is DelegationState.IN_FORCE and delegation.held_at is None


#: The same of ``Delegation``.
STANDS: Condition = and_(Delegation.state == DelegationState.IN_FORCE, Delegation.held_at.is_(None))


def may_act(party: Account) -> bool:
    """Whether a party of a delegation may act or be acted for: not suspended, and reported by no register."""
    return party.status is AccountStatus.ACTIVE and party.going_concern


def may_act_sql(party: Any) -> Condition:
    """The same of ``Account`` or an alias of it."""
    return and_(party.status == AccountStatus.ACTIVE, party.going_concern.is_(True))


def barred_since(*parties: Account) -> datetime | None:
    """Since when one of *parties* may not act; ``None`` while all may, or where nobody has written it down."""
    moments = [moment for party in parties for moment in (party.suspended_at, party.reported_at) if moment is not None]
    return min(moments, default=None)
