"""Queues logout notices (OpenID Connect Back-Channel Logout 1.0) for the clients that were visited in an acting
context, in the transaction that ends it.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, exists, or_, select, tuple_, update
from sqlalchemy.orm import Session

from idp import limits, outbox
from idp.models import ActingContext, Login, RefreshToken, Visit
from idp.outbox import Lane

#: The outbox kind of a notice to a client that an acting context has ended.
LOGOUT_NOTICE = "logout_notice"
#: Visits for which notices are queued in one transaction.
BATCH = 200


def queue_for_delegated_visits(session: Session, client_ids: Collection[str], at: datetime, after: str) -> str | None:
    """Queue a notice to *client_ids* for each open delegated visit, at most once an hour for each; one batch, from the
    visit *after* on. Returns the last visit's id, or ``None`` if there are no more.
    """
    visit_ids = session.scalars(
        select(Visit.id)
        .join(ActingContext, ActingContext.id == Visit.context_id)
        .where(ActingContext.ended_at.is_(None), ActingContext.delegation_id.is_not(None))
        .where(Visit.client_id.in_(client_ids), Visit.id > after)
        .order_by(Visit.id)
        .limit(BATCH)
    ).all()
    new_ids = [each for each in visit_ids if limits.tally(session, f"turned:{each}", at, timedelta(hours=1))[0] == 1]
    _queue(session, Visit.id.in_(new_ids), at, by_clock=False)
    return visit_ids[-1] if len(visit_ids) == BATCH else None


def queue_for_contexts(session: Session, context_ids: Collection[str], at: datetime, *, by_clock: bool = False) -> None:
    """Queue a notice to every client that was visited in one of the contexts. *by_clock*: they ended by time alone."""
    _queue(session, Visit.context_id.in_(context_ids), at, by_clock=by_clock)


def queue_for_families(session: Session, holders: Collection[tuple[str, str]], at: datetime) -> None:
    """Queue notices to clients that had offline access beyond their user session and have lost it.

    *holders*: pairs of context id and client id; clients that got tokens from one of them by token exchange are
    notified too.
    """
    recipients = tuple_(Visit.context_id, Visit.client_id).in_(holders)
    exchange_targets = and_(Visit.context_id.in_({context_id for context_id, _ in holders}), _VISITED_AFTER_END)
    _queue_again(session, or_(recipients, exchange_targets), at)


def queue_for_offline_access(
    session: Session, delegation_id: str, ended_at: datetime, at: datetime, *, by_clock: bool = False
) -> None:
    """As ``queue_for_families``, for all offline access under a delegation that ended at *ended_at* (UTC)."""
    recipients = exists().where(
        RefreshToken.context_id == Visit.context_id,
        or_(RefreshToken.client_id == Visit.client_id, _VISITED_AFTER_END),
        RefreshToken.offline.is_(True),
        RefreshToken.revoked_at.is_(None),
        RefreshToken.expires_at
        >= ended_at,  # nothing outlasts the last day of a delegation, so tokens may expire just then
    )
    _queue_again(session, and_(ActingContext.delegation_id == delegation_id, recipients), at, by_clock=by_clock)


_VISITED_AFTER_END = Visit.last_at > ActingContext.ended_at


def _queue_again(session: Session, condition: Any, at: datetime, *, by_clock: bool = False) -> None:
    """Queue a second notice for the visits that fulfil *condition*, if their context ended together with its session.

    Nothing outlasts a switch, and the clients of an open context are notified when it ends.
    """
    if visit_ids := _queue(session, and_(ActingContext.ended_at == Login.ended_at, condition), at, by_clock=by_clock):
        statement = update(Visit).where(Visit.id.in_(visit_ids)).values(notified_at=None)
        session.execute(statement.execution_options(synchronize_session=False))


def _queue(session: Session, condition: Any, at: datetime, *, by_clock: bool) -> list[str]:
    """Queue a notice for each visit that fulfils *condition*; returns their ids. The rows are locked ordered by id."""
    visits = session.execute(
        select(Visit.id, Visit.client_id, Visit.context_id, Login.account_id)
        .join(ActingContext, ActingContext.id == Visit.context_id)
        .join(Login, Login.id == ActingContext.login_id)
        .where(condition)
        .order_by(Visit.id)
        .with_for_update(of=Visit)
    ).all()
    notices = [
        (visit.client_id, {"visit_id": visit.id, "sid": visit.context_id, "sub": visit.account_id}) for visit in visits
    ]
    if notices:
        outbox.put(session, LOGOUT_NOTICE, notices, at, Lane.SYSTEM, by_clock=by_clock)
    return [visit.id for visit in visits]
