"""The list of a user's sessions for the user: when and where, which clients they visited, and how they ended."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from idp.config import Settings
from idp.db import Work
from idp.models import ActingContext, Login, Visit
from idp.origin import Act
from idp.sessions import lifecycle
from idp.sessions.session import UserSession
from idp.sessions.validity import has_future_times

#: How far back ended sessions are shown, and how many sessions at most.
ENDED_FOR, MOST = timedelta(days=30), 100


@dataclass(frozen=True)
class SessionEntry:
    """One session, times in UTC. ``systems``: ids of the clients visited. ``here``: the session of this browser.
    ``ended_by``: empty while it is active.
    """

    id: str
    started_at: datetime
    last_seen_at: datetime
    network: str
    user_agent: str
    systems: list[str]
    here: bool
    ended_at: datetime | None
    ended_by: str


def of(session: Session, user_session: UserSession, settings: Settings, at: datetime) -> list[SessionEntry]:
    """The sessions of the account, active ones first, then the newest first. An expired one is listed as ended."""
    recent = or_(Login.ended_at.is_(None), Login.ended_at > at - ENDED_FOR)
    query = select(Login).where(Login.account_id == user_session.account.id, recent)
    logins = session.scalars(
        query.order_by(Login.ended_at.is_not(None), Login.started_at.desc(), Login.id.desc()).limit(MOST)
    ).all()
    client_ids = _visited_clients(session, [login.id for login in logins])
    entries = [_entry(login, client_ids[login.id], user_session, settings, at) for login in logins]
    return sorted(entries, key=lambda entry: (entry.ended_by != "", not entry.here))


def _visited_clients(session: Session, login_ids: list[str]) -> dict[str, list[str]]:
    """The ids of the clients visited in each of the sessions, sorted."""
    visits = (
        select(ActingContext.login_id, Visit.client_id)
        .join(Visit, Visit.context_id == ActingContext.id)
        .where(ActingContext.login_id.in_(login_ids))
        .distinct()
        .order_by(Visit.client_id)
    )
    client_ids: dict[str, list[str]] = defaultdict(list)
    for login_id, client_id in session.execute(visits):
        client_ids[login_id].append(client_id)
    return client_ids


def _entry(
    login: Login, client_ids: list[str], user_session: UserSession, settings: Settings, at: datetime
) -> SessionEntry:
    idle_from = login.last_seen_at + timedelta(seconds=settings.login_idle_seconds)
    expiry = min(login.expires_at, idle_from)
    ended_at = login.ended_at or (at if has_future_times(login, at) else expiry if expiry <= at else None)
    ended_by = login.ended_by or ("expired" if ended_at else "")
    return SessionEntry(
        id=login.id,
        started_at=login.started_at,
        last_seen_at=login.last_seen_at,
        network=login.network,
        user_agent=login.user_agent,
        systems=client_ids,
        here=login.id == user_session.login.id,
        ended_at=ended_at,
        ended_by=ended_by,
    )


def end_one(work: Work, user_session: UserSession, login_id: str, act: Act) -> bool:
    """End one session of the same user. False if it is not theirs, or has ended already."""
    session = work.writing()
    own_login = select(Login.id).where(Login.id == login_id, Login.account_id == user_session.account.id)
    if session.scalar(own_login) is None:
        return False
    return lifecycle.end_login(session, login_id, "owner", act)


def end_others(work: Work, user_session: UserSession, act: Act) -> int:
    """End every session of the user except *user_session*. Returns how many."""
    return lifecycle.end_logins(work.writing(), user_session.account.id, "owner", act, keep=user_session.login.id)
