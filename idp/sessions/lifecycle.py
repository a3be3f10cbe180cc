"""Starting, renewing and ending user sessions (rows of ``Login``), and switching their acting context.

Ending marks the rows and queues a logout notice for each visited client, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from idp.audit import Event, record, record_each
from idp.crypto import digest, new_id, new_secret
from idp.models import ActingContext, Login
from idp.origin import HERE, Act
from idp.sessions import notices
from idp.sessions.session import UserSession

#: ``ended_by`` of a context that no user has ended: the last day of its delegation is over.
_BY_CLOCK = "expired"
#: Sessions that the scheduled job ends in one transaction.
BATCH = 200

#: Open sessions of an account; beyond that the least recently used are ended.
MOST = 50
_OLDEST = (
    select(Login.id)
    .where(Login.account_id == bindparam("account"), Login.ended_at.is_(None))
    .order_by(Login.last_seen_at.desc(), Login.id)
    .offset(MOST)
    .limit(BATCH)
)
_LOGIN, _CONTEXT = insert(Login), insert(ActingContext)


@dataclass(frozen=True)
class Proof:
    """The factors with which the user has just authenticated. ``otp``: a code of the authenticator app. ``recovery``: a
    recovery code. ``passkey``: ``hwk`` if bound to a device, ``swk`` if synced by a provider, else empty.

    A passkey counts as two factors if its device verified the user by PIN or biometrics (``verified``).
    """

    password: bool = False
    otp: bool = False
    recovery: bool = False
    passkey: str = ""
    verified: bool = False

    @property
    def two_factor(self) -> bool:
        """Whether these make two-factor authentication."""
        return "mfa" in self.amr

    @property
    def amr(self) -> list[str]:
        """The values of ``amr`` (RFC 8176 section 2), sorted. A recovery code is a one-time code too."""
        one_time = self.otp or self.recovery
        methods = {"pwd": self.password, "otp": one_time, self.passkey: bool(self.passkey), "user": self.verified}
        second_factor = one_time or bool(self.passkey)
        methods["mfa"] = (self.password and second_factor) or (bool(self.passkey) and self.verified)
        return sorted(method for method, is_used in methods.items() if is_used)


def start(session: Session, account_id: str, proof: Proof, act: Act, absolute_seconds: int) -> tuple[str, str]:
    """Start a session of the account, acting for itself, that lasts at most *absolute_seconds*.

    Returns its id and the secret for the browser's cookie.
    """
    login_id, secret = new_id(), new_secret()
    values: dict[str, Any] = {"id": login_id, "account_id": account_id, "started_at": act.at, "amr": proof.amr}
    values |= {"network": act.origin.network, "user_agent": act.origin.user_agent}
    session.connection().execute(_LOGIN, values | _authentication_columns(secret, act.at, absolute_seconds))
    open_context(session, login_id, None, act.at)
    record(session, Event.LOGIN_STARTED, act, account_id, login_id=login_id, factors=proof.amr)
    _end_oldest(session, account_id, act)
    return login_id, secret


def _end_oldest(session: Session, account_id: str, act: Act) -> None:
    """End the least recently used sessions beyond ``MOST``, so that a password cannot start any number of them."""
    for login_id in session.connection().scalars(_OLDEST, {"account": account_id}).all():
        end_login(session, login_id, "too_many", act)


def renew(session: Session, user_session: UserSession, proof: Proof, act: Act, absolute_seconds: int) -> str | None:
    """The same user signs in again in the same browser: a new secret and lifetime, the same acting context.

    Returns the new secret, or ``None`` if the session was ended concurrently. *absolute_seconds*: as for ``start``.
    """
    secret, login_id = new_secret(), user_session.login.id
    if not _change(session, login_id, amr=proof.amr, **_authentication_columns(secret, act.at, absolute_seconds)):
        return None
    record(session, Event.LOGIN_STARTED, act, user_session.account.id, login_id=login_id, factors=proof.amr)
    return secret


def step_up(session: Session, user_session: UserSession, proof: Proof, act: Act) -> str | None:
    """Add a second factor to a session that was started without one: a new secret, ``auth_time`` stays.

    Returns the new secret, or ``None`` if the session was ended concurrently.
    """
    secret, login_id = new_secret(), user_session.login.id
    amr = sorted({*user_session.login.amr, *proof.amr, "mfa"})
    if not _change(session, login_id, amr=amr, secret_hash=digest(secret), last_seen_at=act.at):
        return None
    record(session, Event.LOGIN_STEPPED_UP, act, user_session.account.id, login_id=login_id, factors=amr)
    return secret


def change_secret(session: Session, login_id: str, at: datetime) -> str | None:
    """Replace the secret of the browser's cookie, so that the old one is invalid; ``auth_time`` and all else stay.

    Returns the new one, or ``None`` if the session was ended concurrently.
    """
    secret = new_secret()
    return secret if _change(session, login_id, secret_hash=digest(secret), last_seen_at=at) else None


def is_open(session: Session, user_session: UserSession) -> bool:
    """Whether the session has not been ended. To be checked again before a change, after ``lock_account``: whatever
    ends all sessions of an account locks it too, so the two cannot overlap.
    """
    open_login = select(Login.id).where(Login.id == user_session.login.id, Login.ended_at.is_(None))
    return session.execute(open_login).first() is not None


def _change(session: Session, login_id: str, **values: Any) -> bool:
    """Update the session's row unless it was ended; False in that case."""
    statement = update(Login).where(Login.id == login_id, Login.ended_at.is_(None))
    return session.execute(statement.values(**values).returning(Login.id)).first() is not None


def _authentication_columns(secret: str, at: datetime, absolute_seconds: int) -> dict[str, Any]:
    return {
        "secret_hash": digest(secret),
        "authenticated_at": at,
        "last_seen_at": at,
        "expires_at": at + timedelta(seconds=absolute_seconds),
    }


def touch(session: Session, login_id: str, at: datetime) -> None:
    """Record that the session was used at *at* (UTC). Skips a row that another transaction has locked: it may be about
    to end.
    """
    unlocked_ids = select(Login.id).where(Login.id == login_id).with_for_update(skip_locked=True, key_share=True)
    session.execute(update(Login).where(Login.id.in_(unlocked_ids)).values(last_seen_at=at))


def open_context(session: Session, login_id: str, delegation_id: str | None, at: datetime) -> str:
    """Start an acting context, under the delegation or (``None``) for the user themselves; returns its id, the ``sid``.

    The database allows one open context in a session.
    """
    context_id = new_secret()
    values = {"id": context_id, "login_id": login_id, "delegation_id": delegation_id, "started_at": at}
    session.connection().execute(_CONTEXT, values)
    return context_id


def switch(session: Session, user_session: UserSession, delegation_id: str | None, act: Act) -> str | None:
    """End the session's acting context and start another, as ``open_context`` does. Returns the new ``sid``.

    ``None`` if session or context were ended or switched concurrently; nothing is written then. The session's row is
    locked first, so that it cannot end between the old context and the new one.
    """
    login_id = user_session.login.id
    previous_id = user_session.context.id if user_session.context else None
    if not _lock_session(session, login_id) or _open_context_id(session, login_id) != previous_id:
        return None
    _end_contexts(session, ActingContext.id == previous_id, act.at, "switched")
    context_id = open_context(session, login_id, delegation_id, act.at)
    record(
        session,
        Event.ACTING_SWITCHED,
        act,
        user_session.account.id,
        login_id=login_id,
        context_id=context_id,
        delegation_id=delegation_id,
    )
    return context_id


def _lock_session(session: Session, login_id: str) -> bool:
    open_login = select(Login.id).where(Login.id == login_id, Login.ended_at.is_(None)).with_for_update(key_share=True)
    return session.execute(open_login).first() is not None


def _open_context_id(session: Session, login_id: str) -> str | None:
    return session.scalar(select(ActingContext.id).filter_by(login_id=login_id, ended_at=None))


def end_for_good(session: Session, delegation_id: str, by: str, act: Act, ended_at: datetime | None = None) -> None:
    """End what depends on a delegation that has ended for good: its open contexts, and offline access under it, whose
    clients are notified once more after the end of the session.

    *by*: why, as ``ended_by``. *ended_at*: when the delegation ended (UTC), by default at ``act.at``.
    """
    end_contexts_of(session, [delegation_id], by, act)
    notices.queue_for_offline_access(session, delegation_id, ended_at or act.at, act.at, by_clock=by == _BY_CLOCK)


def end_contexts_of(
    session: Session, delegation_ids: Collection[str], by: str, act: Act, *, wait: bool = True
) -> list[str]:
    """End every open acting context under delegations that cannot be used at present. Returns the ids of the contexts.

    *by*: why, as ``ended_by``. *wait*: False leaves out those that another transaction has locked; another worker may
    be about to end them.
    """
    condition: Any = ActingContext.delegation_id.in_(delegation_ids)
    if not wait:
        unlocked_ids = select(ActingContext.id).where(condition, ActingContext.ended_at.is_(None))
        condition = ActingContext.id.in_(unlocked_ids.with_for_update(skip_locked=True, key_share=True))
    context_ids = _end_contexts(session, condition, act.at, by)
    if context_ids:
        rows = session.execute(
            select(ActingContext.id, ActingContext.login_id, ActingContext.delegation_id, Login.account_id)
            .join(Login, Login.id == ActingContext.login_id)
            .where(ActingContext.id.in_(context_ids))
        )
        record_each(
            session,
            Event.ACTING_ENDED,
            act,
            [
                (
                    row.account_id,
                    {"login_id": row.login_id, "context_id": row.id, "delegation_id": row.delegation_id, "by": by},
                )
                for row in rows
            ],
        )
    return context_ids


def end_login(session: Session, login_id: str, by: str, act: Act) -> bool:
    """End a session and its acting context. *by*: why, as ``ended_by``. False if it had ended already."""
    row = session.execute(
        update(Login)
        .where(Login.id == login_id, Login.ended_at.is_(None))
        .values(ended_at=act.at, ended_by=by)
        .returning(Login.account_id)
    ).first()
    if row is None:
        return False
    _end_contexts(session, ActingContext.login_id == login_id, act.at, "login")
    record(session, Event.LOGIN_ENDED, act, row.account_id, login_id=login_id, by=by)
    return True


def end_logins(session: Session, account_id: str, by: str, act: Act, *, keep: str = "") -> int:
    """End every session of an account, except the one with the id *keep*. *by*: why, as ``ended_by``. Returns how many.

    It does not see a session that is started concurrently: therefore a password change locks the account's row first,
    and a sign-in compares the password again once it has locked the row.
    """
    login_ids = session.scalars(
        update(Login)
        .where(Login.id.in_(_locked_ids(Login, Login.account_id == account_id, Login.id != keep)))
        .where(Login.ended_at.is_(None))
        .values(ended_at=act.at, ended_by=by)
        .returning(Login.id)
        .execution_options(synchronize_session=False)
    ).all()
    if login_ids:
        _end_contexts(session, ActingContext.login_id.in_(login_ids), act.at, "login")
        events = [(account_id, {"login_id": login_id, "by": by}) for login_id in login_ids]
        record_each(session, Event.LOGIN_ENDED, act, events)
    return len(login_ids)


def end_expired(session: Session, at: datetime) -> int:
    """End a batch of the sessions whose absolute lifetime is over at *at* (UTC), so that their clients are notified.

    Returns how many.
    """
    ids = select(Login.id).where(Login.expires_at <= at, Login.ended_at.is_(None)).order_by(Login.id).limit(BATCH)
    logins = session.execute(
        update(Login)
        .where(Login.id.in_(ids.with_for_update(skip_locked=True, key_share=True)), Login.ended_at.is_(None))
        .values(ended_at=at, ended_by="expired")
        .returning(Login.id, Login.account_id)
    ).all()
    if logins:
        _end_contexts(session, ActingContext.login_id.in_([login.id for login in logins]), at, "login", by_clock=True)
        events = [(login.account_id, {"login_id": login.id, "by": "expired"}) for login in logins]
        record_each(session, Event.LOGIN_ENDED, Act(HERE, at), events)
    return len(logins)


def _locked_ids(table: Any, *conditions: Any) -> Any:
    """The ids of rows that have not ended, locked in the order of their ids: an UPDATE alone locks them in the order it
    finds them, so that two of them could deadlock.
    """
    open_ids = select(table.id).where(*conditions, table.ended_at.is_(None))
    return open_ids.order_by(table.id).with_for_update(key_share=True)


def _end_contexts(session: Session, condition: Any, at: datetime, by: str, *, by_clock: bool = False) -> list[str]:
    """End the open contexts that fulfil *condition*, and notify their clients. Returns their ids."""
    context_ids = session.scalars(
        update(ActingContext)
        .where(ActingContext.id.in_(_locked_ids(ActingContext, condition)), ActingContext.ended_at.is_(None))
        .values(ended_at=at, ended_by=by)
        .returning(ActingContext.id)
        .execution_options(synchronize_session=False)
    ).all()
    if context_ids:
        notices.queue_for_contexts(session, context_ids, at, by_clock=by_clock or by == _BY_CLOCK)
    return list(context_ids)
