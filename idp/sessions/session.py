"""The user session as a value: the row of ``Login`` with its account, its acting context and the delegation behind it.

The statements are built once: building one takes longer than the database takes to execute it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, bindparam, select
from sqlalchemy.orm import Session, aliased

from idp.db import Database, Work
from idp.models import (
    Account,
    ActingContext,
    Delegation,
    Login,
    RequiredAction,
    required_action_of,
)
from idp.models.rows import Rows
from idp.sessions import validity
from idp.statements import Statement

_Grantor = aliased(Account, name="grantor")
_BY_COOKIE = Rows(
    select(Login, Account, ActingContext, Delegation, _Grantor)
    .join(Account, Account.id == Login.account_id)
    .outerjoin(ActingContext, and_(ActingContext.login_id == Login.id, ActingContext.ended_at.is_(None)))
    .outerjoin(Delegation, Delegation.id == ActingContext.delegation_id)
    .outerjoin(_Grantor, _Grantor.id == Delegation.grantor_id)
    .where(Login.secret_hash == bindparam("secret_hash"))
)
_LOCK_CONTEXT = Statement(
    select(ActingContext.id)
    .where(ActingContext.id == bindparam("context_id"), ActingContext.ended_at.is_(None))
    .with_for_update(read=True)
)
_LOCK_OFFLINE_CONTEXT = Statement(
    select(ActingContext.id)
    .join(Login, Login.id == ActingContext.login_id)
    .where(
        ActingContext.id == bindparam("context_id"),
        validity.CONTEXT_CONTINUES,
    )
    .with_for_update(read=True, of=ActingContext)
)
_LOCK_DELEGATION = Statement(
    select(Delegation.id)
    .where(
        Delegation.id == bindparam("delegation_id"),
        validity.IS_IN_FORCE,
    )
    .with_for_update(read=True)
)


@dataclass(frozen=True)
class UserSession:
    """One user session; its records are read-only (``models.rows``).

    ``context`` is ``None`` if the last one was ended and no other has been chosen yet. ``delegation`` and ``grantor``
    are ``None`` unless the user acts for another party.
    """

    login: Login
    account: Account
    context: ActingContext | None
    delegation: Delegation | None
    grantor: Account | None

    @property
    def required_action(self) -> RequiredAction | None:
        """What the user must do before going on; ``None`` while they act for another party."""
        return None if self.context is None or self.delegation is not None else required_action_of(self.account)

    @property
    def two_factor(self) -> bool:
        """Whether the user authenticated with two factors."""
        return "mfa" in self.login.amr

    @property
    def switched_away(self) -> bool:
        """Whether the context ended by a switch or with its delegation, and not together with the session."""
        return self.context is not None and not validity.context_continues(self.login, self.context)

    @property
    def ended_with_delegation(self) -> bool:
        """Whether the context ended because its delegation did, or could not be used, and its clients were notified.

        That is final, even if the cause (a suspension, a register's report, a hold) is lifted. After a switch, by
        contrast, access tokens stay valid until they expire.
        """
        ended_by = self.context.ended_by if self.context and self.context.ended_at else None
        return ended_by is not None and ended_by not in ("switched", "login")

    def offline_is_active(self, since: datetime) -> bool:
        """Whether offline access that began at *since* (UTC) is still valid for the account."""
        return validity.outlasts_session(self.account, since)

    def seconds_left(self, now: datetime, idle_seconds: int) -> tuple[int, bool]:
        """Seconds that the session stays active without use from *now* on, and whether use would extend that."""
        absolute_seconds = int((self.login.expires_at - now).total_seconds())
        return min(absolute_seconds, idle_seconds), idle_seconds < absolute_seconds

    def is_active(self, now: datetime, idle_seconds: int) -> bool:
        """Whether the session is active at *now* (UTC), as defined in ``validity.session_is_active``."""
        return validity.session_is_active(self.login, self.account, now, idle_seconds)


def find_by_cookie(work: Work | Database, secret_hash: str) -> UserSession | None:
    """The session whose cookie secret has that hash, with its open acting context, in one statement; active or not."""
    records = work.first(_BY_COOKIE, secret_hash=secret_hash)
    return UserSession(*records) if records else None


def with_context(*more: Any) -> Select[Any]:
    """A statement for ``Rows``: sessions with one context each, open or ended, and the tables *more*, which the caller
    joins.
    """
    grantor = aliased(Account, name="grantor")
    statement: Select[Any] = (
        select(Login, Account, ActingContext, Delegation, grantor, *more)
        .join(Account, Account.id == Login.account_id)
        .join(ActingContext, ActingContext.login_id == Login.id)
        .outerjoin(Delegation, Delegation.id == ActingContext.delegation_id)
        .outerjoin(grantor, grantor.id == Delegation.grantor_id)
    )
    return statement


def lock(session: Session, user_session: UserSession, *, offline: bool = False) -> bool:
    """Lock the acting context until the transaction ends, so that it cannot be ended. False if it has ended already.

    *offline*: for offline access, the context may also have ended together with its session.
    """
    if user_session.context is None:
        return False
    if offline:
        return _lock_offline(session, user_session)
    return _LOCK_CONTEXT.first(session, context_id=user_session.context.id) is not None


def _lock_offline(session: Session, user_session: UserSession) -> bool:
    """Lock the context for offline access. False after a switch, and if the delegation is not in force. Its row is
    locked first, as wherever a delegation is ended.
    """
    delegation = user_session.delegation
    if delegation is not None and _LOCK_DELEGATION.first(session, delegation_id=delegation.id) is None:
        return False
    context_id = user_session.context.id if user_session.context else ""
    # After waiting for a session to end, the first query sees the end of its context, the second that of the session.
    return any(_LOCK_OFFLINE_CONTEXT.first(session, context_id=context_id) is not None for _ in range(2))
