"""Powers of attorney that somebody else may have given or confirmed in an owner's name: they have no effect until the
owner says what is to become of each (``decide``).

Ending one is what it always is: the grantor cancels, the agent withdraws. What was going on under it stays ended.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, or_, select, update
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.clock import bangkok_date
from idp.db import Work
from idp.delegation import mail_handler
from idp.delegation.mail_handler import News
from idp.delegation.rules import OPEN
from idp.errors import NotFound
from idp.models import ActingContext, Delegation, DelegationState, RefreshToken, TokenIssue
from idp.origin import Act
from idp.sessions import lifecycle

#: Whose account it was, as ``Delegation.held_by`` says it.
GRANTOR, AGENT, BOTH = "grantor", "agent", "both"


def hold_since(session: Session, account_id: str, since: datetime, act: Act) -> None:
    """Put on hold what the account has granted or confirmed from *since* on and what is not over, tell both parties,
    and end what acts under it; its systems are told. The caller locks the account's row.
    """
    today = bangkok_date(act.at)
    stands = (Delegation.state.in_(OPEN), or_(Delegation.end.is_(None), Delegation.end >= today))
    granted = and_(Delegation.grantor_id == account_id, Delegation.granted_at >= since)
    confirmed = and_(
        Delegation.agent_id == account_id,
        Delegation.state == DelegationState.IN_FORCE,
        Delegation.answered_at >= since,
    )
    for by, theirs in ((GRANTOR, granted), (AGENT, confirmed)):
        for delegation_id in _put_on_hold(session, by, act.at, theirs, *stands):
            end_what_acts(session, delegation_id, act)
            record(session, Event.DELEGATION_HELD, act, account_id, delegation_id=delegation_id)
            mail_handler.notify(session, delegation_id, News(f"held_by_{by}"), act.at)


def _put_on_hold(session: Session, by: str, at: datetime, *which: ColumnElement[bool]) -> Sequence[str]:
    """Mark them, in one order whoever does so. Returns those that this party did not hold before."""
    new = or_(Delegation.held_by.is_(None), Delegation.held_by.not_in((by, BOTH)))
    delegations = select(Delegation.id).where(new, *which).order_by(Delegation.id).with_for_update(key_share=True)
    ids = session.scalars(delegations).all()
    both = case((Delegation.held_by.is_(None), by), else_=BOTH)
    change = update(Delegation).where(Delegation.id.in_(ids))
    values: dict[str, Any] = {"held_by": both, "held_at": at}
    session.execute(change.values(values).execution_options(synchronize_session=False))
    return ids


def end_what_acts(session: Session, delegation_id: str, act: Act) -> None:
    """The open contexts end, and what was given under any, so that nothing comes back when it is confirmed."""
    lifecycle.end_for_good(session, delegation_id, "held", act)
    under = select(ActingContext.id).where(ActingContext.delegation_id == delegation_id)
    for table in (RefreshToken, TokenIssue):
        open_still = (table.context_id.in_(under), table.revoked_at.is_(None), table.expires_at > act.at)
        revoke = update(table).where(*open_still).values(revoked_at=act.at)
        session.execute(revoke.execution_options(synchronize_session=False))


def keep(work: Work, delegation_id: str, account_id: str, act: Act) -> None:
    """Its owner says that it is to stand: it has effect again, unless the other party holds it too.

    Raises ``NotFound`` when the account holds nothing of the kind.
    """
    session = work.writing()
    as_grantor, as_agent = Delegation.grantor_id == account_id, Delegation.agent_id == account_id
    mine = or_(
        and_(as_grantor, Delegation.held_by.in_((GRANTOR, BOTH))), and_(as_agent, Delegation.held_by.in_((AGENT, BOTH)))
    )
    other = case((as_grantor, AGENT), else_=GRANTOR)
    still = Delegation.held_by == BOTH
    stands = or_(Delegation.end.is_(None), Delegation.end >= bangkok_date(act.at))
    released = session.execute(
        update(Delegation)
        .where(Delegation.id == delegation_id, Delegation.state.in_(OPEN), stands, mine)
        .values(held_by=case((still, other)), held_at=case((still, Delegation.held_at)))
        .returning(Delegation.held_at)
        .execution_options(synchronize_session=False)
    ).first()
    if released is None:
        raise NotFound
    record(session, Event.DELEGATION_KEPT, act, account_id, delegation_id=delegation_id)
    if released.held_at is None:
        mail_handler.notify(session, delegation_id, News.KEPT, act.at)
