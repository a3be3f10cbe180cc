"""Which systems are told that an acting context has ended: a notice for each visit, in the transaction that ends it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, exists, or_, select, tuple_, update
from sqlalchemy.orm import Session

from idp import limits, outbox
from idp.models import ActingContext, Login, RefreshToken, Visit
from idp.outbox import Lane

#: The outbox kind of a notice to a system that an acting context has ended.
LOGOUT_NOTICE = "logout_notice"
#: Visits in one transaction.
BATCH = 200


def of_delegated_visits(session: Session, client_ids: Collection[str], at: datetime, after: str) -> str | None:
    """Those systems, of what is open there in another's name, each once within an hour whoever tells; some at a time,
    from the visit *after* on. Returns the last one, or ``None`` when there are no more.
    """
    visits = session.scalars(
        select(Visit.id)
        .join(ActingContext, ActingContext.id == Visit.context_id)
        .where(ActingContext.ended_at.is_(None), ActingContext.delegation_id.is_not(None))
        .where(Visit.client_id.in_(client_ids), Visit.id > after)
        .order_by(Visit.id)
        .limit(BATCH)
    ).all()
    new = [each for each in visits if limits.tally(session, f"turned:{each}", at, timedelta(hours=1))[0] == 1]
    _put(session, Visit.id.in_(new), at, by_clock=False)
    return visits[-1] if len(visits) == BATCH else None


def of_contexts(session: Session, context_ids: Collection[str], at: datetime, *, by_clock: bool = False) -> None:
    """Every system that was opened in one of those. *by_clock*: nobody did anything, their time was over."""
    _put(session, Visit.context_id.in_(context_ids), at, by_clock=by_clock)


def of_families(session: Session, holders: Collection[tuple[str, str]], at: datetime) -> None:
    """Systems that went on with refresh tokens after the login had ended, and can do so no longer. *holders*: contexts
    with the ids of clients; whoever got something from one of those by an exchange hears of it too.
    """
    recipients = tuple_(Visit.context_id, Visit.client_id).in_(holders)
    handed_on = and_(Visit.context_id.in_({context_id for context_id, _ in holders}), _AFTER_THE_LOGIN)
    _notify_again(session, or_(recipients, handed_on), at)


def of_offline_under(
    session: Session, delegation_id: str, ended_at: datetime, at: datetime, *, by_clock: bool = False
) -> None:
    """The same for all that went on under a delegation until *ended_at*."""
    recipients = exists().where(
        RefreshToken.context_id == Visit.context_id,
        or_(RefreshToken.client_id == Visit.client_id, _AFTER_THE_LOGIN),
        RefreshToken.offline.is_(True),
        RefreshToken.revoked_at.is_(None),
        RefreshToken.expires_at >= ended_at,  # nothing outlives the last day, so that of a window may be just then
    )
    _notify_again(session, and_(ActingContext.delegation_id == delegation_id, recipients), at, by_clock=by_clock)


_AFTER_THE_LOGIN = Visit.last_at > ActingContext.ended_at


def _notify_again(session: Session, which: Any, at: datetime, *, by_clock: bool = False) -> None:
    """After a switch nothing went on, and whoever was in an open context is told as it ends."""
    if visit_ids := _put(session, and_(ActingContext.ended_at == Login.ended_at, which), at, by_clock=by_clock):
        again = update(Visit).where(Visit.id.in_(visit_ids)).values(notified_at=None)
        session.execute(again.execution_options(synchronize_session=False))


def _put(session: Session, which: Any, at: datetime, *, by_clock: bool) -> list[str]:
    """One notice for each of those visits. Returns their ids. They are held in one order, whoever tells."""
    visits = session.execute(
        select(Visit.id, Visit.client_id, Visit.context_id, Login.account_id)
        .join(ActingContext, ActingContext.id == Visit.context_id)
        .join(Login, Login.id == ActingContext.login_id)
        .where(which)
        .order_by(Visit.id)
        .with_for_update(of=Visit)
    ).all()
    notices = [
        (visit.client_id, {"visit_id": visit.id, "sid": visit.context_id, "sub": visit.account_id}) for visit in visits
    ]
    if notices:
        outbox.put(session, LOGOUT_NOTICE, notices, at, Lane.SYSTEM, by_clock=by_clock)
    return [visit.id for visit in visits]
