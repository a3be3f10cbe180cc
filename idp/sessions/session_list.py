"""The logins of an operator, for their own eyes: where and when, which systems, what ended how."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from idp.clock import is_ahead
from idp.config import Settings
from idp.db import Work
from idp.models import ActingContext, Login, Visit
from idp.origin import Origin
from idp.sessions import lifecycle
from idp.sessions.session import Standing

#: How far back ended logins are shown, and how many logins at most.
ENDED_FOR, MOST = timedelta(days=30), 100


@dataclass(frozen=True)
class Entry:
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


def of(session: Session, standing: Standing, settings: Settings, at: datetime) -> list[Entry]:
    """The logins of the account, those that live first, the newest first. One that ran out shows as ended."""
    recent = or_(Login.ended_at.is_(None), Login.ended_at > at - ENDED_FOR)
    mine = select(Login).where(Login.account_id == standing.account.id, recent)
    found = session.scalars(
        mine.order_by(Login.ended_at.is_not(None), Login.started_at.desc(), Login.id.desc()).limit(MOST)
    ).all()
    visited = _systems(session, [login.id for login in found])
    entries = [_entry(login, visited[login.id], standing, settings, at) for login in found]
    return sorted(entries, key=lambda entry: (entry.ended_by != "", not entry.here))


def _systems(session: Session, login_ids: list[str]) -> dict[str, list[str]]:
    visits = (
        select(ActingContext.login_id, Visit.client_id)
        .join(Visit, Visit.context_id == ActingContext.id)
        .where(ActingContext.login_id.in_(login_ids))
        .distinct()
        .order_by(Visit.client_id)
    )
    found: dict[str, list[str]] = defaultdict(list)
    for login_id, client_id in session.execute(visits):
        found[login_id].append(client_id)
    return found


def _entry(login: Login, systems: list[str], standing: Standing, settings: Settings, at: datetime) -> Entry:
    idle_from = login.last_seen_at + timedelta(seconds=settings.login_idle_seconds)
    over = min(login.expires_at, idle_from)
    ahead = is_ahead(login.last_seen_at, at) or is_ahead(login.authenticated_at, at)
    ended_at = login.ended_at or (at if ahead else over if over <= at else None)
    ended_by = login.ended_by or ("expired" if ended_at else "")
    return Entry(
        id=login.id,
        started_at=login.started_at,
        last_seen_at=login.last_seen_at,
        network=login.network,
        user_agent=login.user_agent,
        systems=systems,
        here=login.id == standing.login.id,
        ended_at=ended_at,
        ended_by=ended_by,
    )


def end_one(work: Work, standing: Standing, login_id: str, origin: Origin, at: datetime) -> bool:
    """End one login of the same operator. False when it is not theirs, or over already."""
    session = work.writing()
    theirs = select(Login.id).where(Login.id == login_id, Login.account_id == standing.account.id)
    if session.scalar(theirs) is None:
        return False
    return lifecycle.end_login(session, login_id, "owner", origin, at)


def end_others(work: Work, standing: Standing, origin: Origin, at: datetime) -> int:
    """End every login of the operator but the one at hand. Returns how many."""
    return lifecycle.end_logins(work.writing(), standing.account.id, "owner", origin, at, keep=standing.login.id)
