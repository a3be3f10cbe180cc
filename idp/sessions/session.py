"""Who is signed in and in whose name: a login with its account, its acting context and the delegation behind it.

The statements are made once: putting one together takes longer than the database takes to answer it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, bindparam, select
from sqlalchemy.orm import Session, aliased

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

_Grantor = aliased(Account, name="grantor")
_BY_COOKIE = Rows(
    select(Login, Account, ActingContext, Delegation, _Grantor)
    .join(Account, Account.id == Login.account_id)
    .outerjoin(ActingContext, and_(ActingContext.login_id == Login.id, ActingContext.ended_at.is_(None)))
    .outerjoin(Delegation, Delegation.id == ActingContext.delegation_id)
    .outerjoin(_Grantor, _Grantor.id == Delegation.grantor_id)
    .where(Login.secret_hash == bindparam("secret_hash"))
)
_HELD = (
    select(ActingContext.id)
    .where(ActingContext.id == bindparam("context_id"), ActingContext.ended_at.is_(None))
    .with_for_update(read=True)
)
_HELD_BEYOND = (
    select(ActingContext.id)
    .join(Login, Login.id == ActingContext.login_id)
    .where(
        ActingContext.id == bindparam("context_id"),
        validity.CONTEXT_CONTINUES,
    )
    .with_for_update(read=True, of=ActingContext)
)
_HELD_DELEGATION = (
    select(Delegation.id)
    .where(
        Delegation.id == bindparam("delegation_id"),
        validity.STANDS,
    )
    .with_for_update(read=True)
)


@dataclass(frozen=True)
class UserSession:
    """One login as it stands; its records are read-only (``models.rows``).

    ``context`` is ``None`` when the last one was ended and no other was chosen yet.
    ``delegation`` and ``grantor`` are there when the context acts for another.
    """

    login: Login
    account: Account
    context: ActingContext | None
    delegation: Delegation | None
    grantor: Account | None

    @property
    def required_action(self) -> RequiredAction | None:
        """The page that the user has to go through first; asked of nobody who acts for another."""
        return None if self.context is None or self.delegation is not None else required_action_of(self.account)

    @property
    def two_factor(self) -> bool:
        """Whether the login was proven by two factors."""
        return "mfa" in self.login.amr

    @property
    def open_still(self) -> bool:
        """Whether the login acts in the context: nobody has switched away from it, and nothing has ended it."""
        return self.context is not None and self.context.ended_at is None

    @property
    def switched_away(self) -> bool:
        """Whether the context ended by itself, by a switch or with its delegation, and not together with its login."""
        return self.context is not None and not validity.context_continues(self.login, self.context)

    @property
    def announced_as_ended(self) -> bool:
        """Whether the systems were told that the delegation carries the context no longer: that stays so, even if what
        ended it (a suspension, a register's report, a hold) is lifted. After a switch access tokens run out instead.
        """
        ended_by = self.context.ended_by if self.context and self.context.ended_at else None
        return ended_by is not None and ended_by not in ("switched", "login")

    def offline_is_active(self, since: datetime) -> bool:
        """Whether what was given to a system at *since*, to last beyond the login, still counts for the account."""
        return validity.outlasts_session(self.account, since)

    def seconds_left(self, now: datetime, idle_seconds: int) -> tuple[int, bool]:
        """How long the login lives if nobody uses it from *now* on, and whether using it would prolong that."""
        whole = int((self.login.expires_at - now).total_seconds())
        return min(whole, idle_seconds), idle_seconds < whole

    def is_active(self, now: datetime, idle_seconds: int) -> bool:
        """Whether the login itself counts at *now*: not ended, not run out, not idle, not of the future,
        its account active.
        """
        return validity.session_is_active(self.login, self.account, now, idle_seconds)


def find_by_cookie(session: Session, secret_hash: str) -> UserSession | None:
    """The login of a browser, with its open acting context, in one statement."""
    records = _BY_COOKIE.first(session, secret_hash=secret_hash)
    return UserSession(*records) if records else None


def with_context(*more: Any) -> Select[Any]:
    """A statement, for ``Rows``, for a login with one given context, open or ended, and the tables of *more*."""
    grantor = aliased(Account, name="grantor")
    statement: Select[Any] = (
        select(Login, Account, ActingContext, Delegation, grantor, *more)
        .join(Account, Account.id == Login.account_id)
        .join(ActingContext, ActingContext.login_id == Login.id)
        .outerjoin(Delegation, Delegation.id == ActingContext.delegation_id)
        .outerjoin(grantor, grantor.id == Delegation.grantor_id)
    )
    return statement


def lock(session: Session, user_session: UserSession, *, beyond_login: bool = False) -> bool:
    """Whether the context is still open; if so nobody can end it until the caller's transaction does.

    *beyond_login*: the same for what may outlast the login.
    """
    if user_session.context is None:
        return False
    if beyond_login:
        return _lock_offline(session, user_session)
    return session.connection().execute(_HELD, {"context_id": user_session.context.id}).first() is not None


def _lock_offline(session: Session, user_session: UserSession) -> bool:
    """Nobody has switched away from the context, and its delegation stands. Its row comes first, as for whoever ends
    it.
    """
    connection = session.connection()
    if user_session.delegation is not None:
        delegation = connection.execute(_HELD_DELEGATION, {"delegation_id": user_session.delegation.id})
        if delegation.first() is None:
            return False
    context = {"context_id": user_session.context.id if user_session.context else ""}
    # Who waited for the end of a login sees its context's end with the first look and its own with the second.
    return any(connection.execute(_HELD_BEYOND, context).first() is not None for _ in range(2))
