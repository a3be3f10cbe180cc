"""Powers of attorney on hold: somebody else may have granted or confirmed them in the account owner's name. They have
no effect (``rules.decide``) until the owner releases or ends each.

They are ended as any other: the grantor cancels, the agent withdraws. Sessions and tokens under them stay ended.
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

#: Whose account may have been used, as stored in ``Delegation.held_by``.
GRANTOR, AGENT, BOTH = "grantor", "agent", "both"


def hold_since(session: Session, account_id: str, since: datetime, act: Act) -> None:
    """Put on hold the open delegations that the account has granted or confirmed from *since* on. Ends the acting
    contexts and tokens under them, and queues mails to both parties and logout notices. The caller has locked the
    account.
    """
    today = bangkok_date(act.at)
    is_open = (Delegation.state.in_(OPEN), or_(Delegation.end.is_(None), Delegation.end >= today))
    granted = and_(Delegation.grantor_id == account_id, Delegation.granted_at >= since)
    confirmed = and_(
        Delegation.agent_id == account_id,
        Delegation.state == DelegationState.IN_FORCE,
        Delegation.answered_at >= since,
    )
    for by, conditions in ((GRANTOR, granted), (AGENT, confirmed)):
        for delegation_id in _put_on_hold(session, by, act.at, conditions, *is_open):
            end_contexts_and_tokens(session, delegation_id, act)
            record(session, Event.DELEGATION_HELD, act, account_id, delegation_id=delegation_id)
            mail_handler.notify(session, delegation_id, News(f"held_by_{by}"), act.at)


def _put_on_hold(session: Session, by: str, at: datetime, *conditions: ColumnElement[bool]) -> Sequence[str]:
    """Mark the delegations, locked in order of their ids. Returns the ids of those not yet on hold for this party."""
    new = or_(Delegation.held_by.is_(None), Delegation.held_by.not_in((by, BOTH)))
    delegations = select(Delegation.id).where(new, *conditions).order_by(Delegation.id).with_for_update(key_share=True)
    ids = session.scalars(delegations).all()
    both = case((Delegation.held_by.is_(None), by), else_=BOTH)
    change = update(Delegation).where(Delegation.id.in_(ids))
    values: dict[str, Any] = {"held_by": both, "held_at": at}
    session.execute(change.values(values).execution_options(synchronize_session=False))
    return ids


def end_contexts_and_tokens(session: Session, delegation_id: str, act: Act) -> None:
    """End the open acting contexts and revoke all tokens under the delegation: releasing it must not revive any."""
    lifecycle.end_for_good(session, delegation_id, "held", act)
    context_ids = select(ActingContext.id).where(ActingContext.delegation_id == delegation_id)
    for table in (RefreshToken, TokenIssue):
        is_valid = (table.context_id.in_(context_ids), table.revoked_at.is_(None), table.expires_at > act.at)
        revoke = update(table).where(*is_valid).values(revoked_at=act.at)
        session.execute(revoke.execution_options(synchronize_session=False))


def release(work: Work, delegation_id: str, account_id: str, act: Act) -> None:
    """Lift the hold for the party *account_id*: the delegation has effect again, unless it is on hold for the other
    party too. Raises ``NotFound`` when it is not on hold for this party.
    """
    session = work.writing()
    as_grantor, as_agent = Delegation.grantor_id == account_id, Delegation.agent_id == account_id
    held_by_account = or_(
        and_(as_grantor, Delegation.held_by.in_((GRANTOR, BOTH))), and_(as_agent, Delegation.held_by.in_((AGENT, BOTH)))
    )
    other_party = case((as_grantor, AGENT), else_=GRANTOR)
    by_both = Delegation.held_by == BOTH
    not_expired = or_(Delegation.end.is_(None), Delegation.end >= bangkok_date(act.at))
    row = session.execute(
        update(Delegation)
        .where(Delegation.id == delegation_id, Delegation.state.in_(OPEN), not_expired, held_by_account)
        .values(held_by=case((by_both, other_party)), held_at=case((by_both, Delegation.held_at)))
        .returning(Delegation.held_at)
        .execution_options(synchronize_session=False)
    ).first()
    if row is None:
        raise NotFound
    record(session, Event.DELEGATION_KEPT, act, account_id, delegation_id=delegation_id)
    if row.held_at is None:
        mail_handler.notify(session, delegation_id, News.RELEASED, act.at)
