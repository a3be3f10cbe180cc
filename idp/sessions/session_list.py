"""The logins of a user, for their own eyes: where and when, which systems, what ended how."""

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
from idp.sessions.validity import written_ahead

#: How far back ended logins are shown, and how many logins at most.
ENDED_FOR, MOST = timedelta(days=30), 100


@dataclass(frozen=True)
class SessionEntry:
    """One login. ``here``: of the browser that asks. ``ended_by`` is empty while it lives."""

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
    """The logins of the account, those that live first, the newest first. One that ran out shows as ended."""
    recent = or_(Login.ended_at.is_(None), Login.ended_at > at - ENDED_FOR)
    mine = select(Login).where(Login.account_id == user_session.account.id, recent)
    logins = session.scalars(
        mine.order_by(Login.ended_at.is_not(None), Login.started_at.desc(), Login.id.desc()).limit(MOST)
    ).all()
    visited = _systems(session, [login.id for login in logins])
    entries = [_entry(login, visited[login.id], user_session, settings, at) for login in logins]
    return sorted(entries, key=lambda entry: (entry.ended_by != "", not entry.here))


def _systems(session: Session, login_ids: list[str]) -> dict[str, list[str]]:
    visits = (
        select(ActingContext.login_id, Visit.client_id)
        .join(Visit, Visit.context_id == ActingContext.id)
        .where(ActingContext.login_id.in_(login_ids))
        .distinct()
        .order_by(Visit.client_id)
    )
    logins: dict[str, list[str]] = defaultdict(list)
    for login_id, client_id in session.execute(visits):
        logins[login_id].append(client_id)
    return logins


def _entry(
    login: Login, systems: list[str], user_session: UserSession, settings: Settings, at: datetime
) -> SessionEntry:
    idle_from = login.last_seen_at + timedelta(seconds=settings.login_idle_seconds)
    over = min(login.expires_at, idle_from)
    ended_at = login.ended_at or (at if written_ahead(login, at) else over if over <= at else None)
    ended_by = login.ended_by or ("expired" if ended_at else "")
    return SessionEntry(
        id=login.id,
        started_at=login.started_at,
        last_seen_at=login.last_seen_at,
        network=login.network,
        user_agent=login.user_agent,
        systems=systems,
        here=login.id == user_session.login.id,
        ended_at=ended_at,
        ended_by=ended_by,
    )


def end_one(work: Work, user_session: UserSession, login_id: str, act: Act) -> bool:
    """End one login of the same user. False when it is not theirs, or over already."""
    session = work.writing()
    theirs = select(Login.id).where(Login.id == login_id, Login.account_id == user_session.account.id)
    if session.scalar(theirs) is None:
        return False
    return lifecycle.end_login(session, login_id, "owner", act)


def end_others(work: Work, user_session: UserSession, act: Act) -> int:
    """End every login of the user but the one at hand. Returns how many."""
    return lifecycle.end_logins(work.writing(), user_session.account.id, "owner", act, keep=user_session.login.id)
