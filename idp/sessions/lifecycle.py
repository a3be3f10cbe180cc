"""The one way a login starts, changes its acting context, and ends.

Ending marks the rows and puts one notice for each visited system into the outbox, in the same transaction.
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

#: Why a context has ended that nobody ended: its delegation's last day is over.
_BY_CLOCK = "expired"
#: Logins that the clock ends in one transaction.
BATCH = 200

#: Logins of an account at once; the ones that were used longest ago end.
MOST = 50
_BEYOND = (
    select(Login.id)
    .where(Login.account_id == bindparam("account"), Login.ended_at.is_(None))
    .order_by(Login.last_seen_at.desc(), Login.id)
    .offset(MOST)
    .limit(BATCH)
)
_LOGIN, _CONTEXT = insert(Login), insert(ActingContext)


@dataclass(frozen=True)
class Proof:
    """Which factors the user has just given. ``passkey``: ``hwk`` bound to a device, ``swk`` kept by a provider.

    A passkey stands for two factors: having it, and the PIN or finger that its device asked for (``verified``).
    """

    password: bool = False
    otp: bool = False
    recovery: bool = False
    passkey: str = ""
    verified: bool = False

    @property
    def two_factor(self) -> bool:
        """Whether these are two factors."""
        return "mfa" in self.amr

    @property
    def amr(self) -> list[str]:
        """The words of RFC 8176, sorted. A recovery code is a one-time code too."""
        one_time = self.otp or self.recovery
        words = {"pwd": self.password, "otp": one_time, self.passkey: bool(self.passkey), "user": self.verified}
        second = one_time or bool(self.passkey)
        words["mfa"] = (self.password and second) or (bool(self.passkey) and self.verified)
        return sorted(word for word, is_given in words.items() if is_given)


def start(session: Session, account_id: str, proof: Proof, act: Act, whole_seconds: int) -> tuple[str, str]:
    """Begin a login, acting for oneself. Returns its id and the secret for the browser's cookie."""
    login_id, secret = new_id(), new_secret()
    values: dict[str, Any] = {"id": login_id, "account_id": account_id, "started_at": act.at, "amr": proof.amr}
    values |= {"network": act.origin.network, "user_agent": act.origin.user_agent}
    session.connection().execute(_LOGIN, values | _proven(secret, act.at, whole_seconds))
    open_context(session, login_id, None, act.at)
    record(session, Event.LOGIN_STARTED, act, account_id, login_id=login_id, factors=proof.amr)
    _end_beyond(session, account_id, act)
    return login_id, secret


def _end_beyond(session: Session, account_id: str, act: Act) -> None:
    """An account has so many logins at once: whoever has its password could begin them without end."""
    for login_id in session.connection().scalars(_BEYOND, {"account": account_id}).all():
        end_login(session, login_id, "too_many", act)


def renew(session: Session, user_session: UserSession, proof: Proof, act: Act, whole_seconds: int) -> str | None:
    """The same user proves themselves again in the same browser: a new secret, the same acting context.

    Returns the new secret, or ``None`` when the login has ended.
    """
    secret, login_id = new_secret(), user_session.login.id
    if not _change(session, login_id, amr=proof.amr, **_proven(secret, act.at, whole_seconds)):
        return None
    record(session, Event.LOGIN_STARTED, act, user_session.account.id, login_id=login_id, factors=proof.amr)
    return secret


def step_up(session: Session, user_session: UserSession, proof: Proof, act: Act) -> str | None:
    """The user gives a second factor in a login that has begun without: a new secret, ``auth_time`` as it was.

    Returns the new secret, or ``None`` when the login has ended meanwhile.
    """
    secret, login_id = new_secret(), user_session.login.id
    amr = sorted({*user_session.login.amr, *proof.amr, "mfa"})
    if not _change(session, login_id, amr=amr, secret_hash=digest(secret), last_seen_at=act.at):
        return None
    record(session, Event.LOGIN_STEPPED_UP, act, user_session.account.id, login_id=login_id, factors=amr)
    return secret


def change_secret(session: Session, login_id: str, at: datetime) -> str | None:
    """A new secret for the browser, so that the old one is worth nothing; ``auth_time`` and all else stay.

    Returns it, or ``None`` when the login has ended.
    """
    secret = new_secret()
    return secret if _change(session, login_id, secret_hash=digest(secret), last_seen_at=at) else None


def goes_on(session: Session, user_session: UserSession) -> bool:
    """Whether the login has not been ended. Asked by acts that a request was let in for, once they hold the account:
    whoever ends all logins of an account holds it too, so of the two one comes first.
    """
    still = select(Login.id).where(Login.id == user_session.login.id, Login.ended_at.is_(None))
    return session.execute(still).first() is not None


def _change(session: Session, login_id: str, **values: Any) -> bool:
    still = (Login.id == login_id, Login.ended_at.is_(None))
    return session.execute(update(Login).where(*still).values(**values).returning(Login.id)).first() is not None


def _proven(secret: str, at: datetime, whole_seconds: int) -> dict[str, Any]:
    return {
        "secret_hash": digest(secret),
        "authenticated_at": at,
        "last_seen_at": at,
        "expires_at": at + timedelta(seconds=whole_seconds),
    }


def touch(session: Session, login_id: str, at: datetime) -> None:
    """Note that the login was used. Steps aside where somebody locks the row: it may be about to end."""
    free = select(Login.id).where(Login.id == login_id).with_for_update(skip_locked=True, key_share=True)
    session.execute(update(Login).where(Login.id.in_(free)).values(last_seen_at=at))


def open_context(session: Session, login_id: str, delegation_id: str | None, at: datetime) -> str:
    """Begin an acting context; the database allows one open at a time. Returns its id, the ``sid``."""
    context_id = new_secret()
    values = {"id": context_id, "login_id": login_id, "delegation_id": delegation_id, "started_at": at}
    session.connection().execute(_CONTEXT, values)
    return context_id


def switch(session: Session, user_session: UserSession, delegation_id: str | None, act: Act) -> str | None:
    """End the login's acting context and begin another, also back to oneself. Returns the new ``sid``.

    ``None`` when login or context are not what they were: ended or switched by somebody else. Nothing is written then.
    The login's row is locked first, so that it cannot end between the old context and the new one.
    """
    login_id = user_session.login.id
    before = user_session.context.id if user_session.context else None
    if not _lock_session(session, login_id) or _open_context(session, login_id) != before:
        return None
    _end_contexts(session, ActingContext.id == before, act.at, "switched")
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


def _open_context(session: Session, login_id: str) -> str | None:
    return session.scalar(select(ActingContext.id).filter_by(login_id=login_id, ended_at=None))


def end_for_good(session: Session, delegation_id: str, by: str, act: Act, ended_at: datetime | None = None) -> None:
    """What acts under a delegation that is over for good, since *ended_at* if not just now, ends with it: the open
    contexts, and what continues though its login has ended. So the systems of that are told a second time, once.
    """
    end_contexts_of(session, [delegation_id], by, act)
    notices.of_offline_under(session, delegation_id, ended_at or act.at, act.at, by_clock=by == _BY_CLOCK)


def end_contexts_of(
    session: Session, delegation_ids: Collection[str], by: str, act: Act, *, wait: bool = True
) -> list[str]:
    """End every open acting context under delegations that carry none just now; *by* says why in a word. Returns their
    ids. Unless told to *wait*, leaves those out that somebody holds: another worker may be about to end them.
    """
    which: Any = ActingContext.delegation_id.in_(delegation_ids)
    if not wait:
        free = select(ActingContext.id).where(which, ActingContext.ended_at.is_(None))
        which = ActingContext.id.in_(free.with_for_update(skip_locked=True, key_share=True))
    ended = _end_contexts(session, which, act.at, by)
    if ended:
        rows = session.execute(
            select(ActingContext.id, ActingContext.login_id, ActingContext.delegation_id, Login.account_id)
            .join(Login, Login.id == ActingContext.login_id)
            .where(ActingContext.id.in_(ended))
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
    return ended


def end_login(session: Session, login_id: str, by: str, act: Act) -> bool:
    """End a login and its acting context; *by* says how in a word. False when it had ended already."""
    ended = session.execute(
        update(Login)
        .where(Login.id == login_id, Login.ended_at.is_(None))
        .values(ended_at=act.at, ended_by=by)
        .returning(Login.account_id)
    ).first()
    if ended is None:
        return False
    _end_contexts(session, ActingContext.login_id == login_id, act.at, "login")
    record(session, Event.LOGIN_ENDED, act, ended.account_id, login_id=login_id, by=by)
    return True


def end_logins(session: Session, account_id: str, by: str, act: Act, *, keep: str = "") -> int:
    """End every login of an account, save the one with the id *keep*; *by* says how in a word. Returns how many.

    A login that begins at the same moment may come too late to be seen here: who changes a password holds the
    account's row first, and a sign-in looks at the password again when it has the row.
    """
    ended = session.scalars(
        update(Login)
        .where(Login.id.in_(_in_order(Login, Login.account_id == account_id, Login.id != keep)))
        .where(Login.ended_at.is_(None))
        .values(ended_at=act.at, ended_by=by)
        .returning(Login.id)
        .execution_options(synchronize_session=False)
    ).all()
    if ended:
        _end_contexts(session, ActingContext.login_id.in_(ended), act.at, "login")
        rows = [(account_id, {"login_id": login_id, "by": by}) for login_id in ended]
        record_each(session, Event.LOGIN_ENDED, act, rows)
    return len(ended)


def end_run_out(session: Session, at: datetime) -> int:
    """End the logins whose whole time is over, some at a time, so that the systems are told. Returns how many."""
    some = select(Login.id).where(Login.expires_at <= at, Login.ended_at.is_(None)).order_by(Login.id).limit(BATCH)
    ended = session.execute(
        update(Login)
        .where(Login.id.in_(some.with_for_update(skip_locked=True, key_share=True)), Login.ended_at.is_(None))
        .values(ended_at=at, ended_by="expired")
        .returning(Login.id, Login.account_id)
    ).all()
    if ended:
        _end_contexts(session, ActingContext.login_id.in_([login.id for login in ended]), at, "login", by_clock=True)
        rows = [(login.account_id, {"login_id": login.id, "by": "expired"}) for login in ended]
        record_each(session, Event.LOGIN_ENDED, Act(HERE, at), rows)
    return len(ended)


def _in_order(table: Any, *conditions: Any) -> Any:
    """The ids of those that have not ended, held one after the other: an update alone takes rows as it finds them, and
    two that find them in two orders wait for one another.
    """
    open_still = select(table.id).where(*conditions, table.ended_at.is_(None))
    return open_still.order_by(table.id).with_for_update(key_share=True)


def _end_contexts(session: Session, which: Any, at: datetime, by: str, *, by_clock: bool = False) -> list[str]:
    ended = session.scalars(
        update(ActingContext)
        .where(ActingContext.id.in_(_in_order(ActingContext, which)), ActingContext.ended_at.is_(None))
        .values(ended_at=at, ended_by=by)
        .returning(ActingContext.id)
        .execution_options(synchronize_session=False)
    ).all()
    if ended:
        notices.of_contexts(session, ended, at, by_clock=by_clock or by == _BY_CLOCK)
    return list(ended)
