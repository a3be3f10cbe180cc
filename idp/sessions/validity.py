"""What is valid: user sessions, acting contexts, offline access, refresh tokens and delegations. Each rule exists
twice: in Python for records that were read, and as an SQL condition for statements about many rows.

Both have to be changed together; ``tests/sessions/test_validity.py`` compares them over every combination of their
inputs. What a delegation allows at a time is defined in ``delegation.rules``, in the same two forms. Times are UTC.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, or_

from idp.clock import APART, is_ahead
from idp.models import Account, AccountStatus, ActingContext, Delegation, DelegationState, Login, RefreshToken

Condition = ColumnElement[bool]


def has_future_times(login: Login, now: datetime) -> bool:
    """Whether the times of the session are in the future, written while a clock ran ahead: its age is unknown, so it is
    not active.
    """
    return is_ahead(login.authenticated_at, now) or is_ahead(login.last_seen_at, now)


def session_is_active(login: Login, account: Account, now: datetime, idle_seconds: int) -> bool:
    """Whether the session is active at *now*: not ended, within its absolute and its idle timeout (NIST SP 800-63B-4
    section 5.2), its account active.
    """
    return (
        login.ended_at is None
        and not has_future_times(login, now)
        and now < login.expires_at
        and now < login.last_seen_at + timedelta(seconds=idle_seconds)
        and account.status is AccountStatus.ACTIVE
    )


def session_is_active_sql(now: datetime, idle_seconds: int) -> Condition:
    """As ``session_is_active``, for ``Login`` joined with its ``Account``."""
    return and_(
        Login.ended_at.is_(None),
        Login.authenticated_at <= now + APART,
        Login.last_seen_at <= now + APART,
        Login.expires_at > now,
        Login.last_seen_at > now - timedelta(seconds=idle_seconds),
        Account.status == AccountStatus.ACTIVE,
    )


def context_continues(login: Login, context: ActingContext) -> bool:
    """Whether the context is open or ended together with its session: neither a switch nor its delegation ended it.
    Offline access continues only in such a context.
    """
    return context.ended_at is None or context.ended_at == login.ended_at


#: As ``context_continues``, for ``ActingContext`` joined with its ``Login``.
CONTEXT_CONTINUES: Condition = or_(ActingContext.ended_at.is_(None), ActingContext.ended_at == Login.ended_at)


def outlasts_session(account: Account, since: datetime) -> bool:
    """Whether offline access that began at *since* is valid for the account: it is active, and its credentials have not
    changed since.
    """
    changed_at = account.credentials_changed_at
    return account.status is AccountStatus.ACTIVE and (changed_at is None or changed_at < since)


def outlasts_session_sql(since: Any) -> Condition:
    """As ``outlasts_session``, for ``Account``. *since*: a time, or the column that has it."""
    unchanged = or_(Account.credentials_changed_at.is_(None), Account.credentials_changed_at < since)
    return and_(Account.status == AccountStatus.ACTIVE, unchanged)


def refresh_token_is_open(token: RefreshToken, now: datetime) -> bool:
    """Whether the token is not revoked, not rotated (RFC 9700 section 4.14.2) and not expired at *now*."""
    return token.revoked_at is None and token.used_at is None and now < token.expires_at


def refresh_token_is_open_sql(now: Any) -> Condition:
    """As ``refresh_token_is_open``, for ``RefreshToken``. *now*: a time, or the parameter that has it."""
    return and_(RefreshToken.revoked_at.is_(None), RefreshToken.used_at.is_(None), RefreshToken.expires_at > now)


def is_in_force(delegation: Delegation) -> bool:
    """Whether the delegation is in force and no owner has it on hold. Windows and parties: ``delegation.rules``."""
    return delegation.state is DelegationState.IN_FORCE and delegation.held_at is None


#: As ``is_in_force``, for ``Delegation``.
IS_IN_FORCE: Condition = and_(Delegation.state == DelegationState.IN_FORCE, Delegation.held_at.is_(None))


def may_act(party: Account) -> bool:
    """Whether a party of a delegation may act or be acted for: not suspended, and reported by no register."""
    return party.status is AccountStatus.ACTIVE and party.going_concern


def may_act_sql(party: Any) -> Condition:
    """As ``may_act``, for *party*: ``Account`` or an alias of it."""
    return and_(party.status == AccountStatus.ACTIVE, party.going_concern.is_(True))


def barred_since(*parties: Account) -> datetime | None:
    """Since when one of *parties* may not act; ``None`` if all may, or if the time is not recorded."""
    times = [time for party in parties for time in (party.suspended_at, party.reported_at) if time is not None]
    return min(times, default=None)
