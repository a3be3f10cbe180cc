"""What was done in an account since a moment, for an owner who says that it was somebody else: from the record of
events, in the order in which it happened.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from idp.audit import Event
from idp.delegation import masking
from idp.models import Account, ActingContext, AuditEvent, Delegation, Login, RefreshToken

#: How many are shown, the newest.
MOST = 200

#: The events that an owner has to know of.
TOLD = (
    *(Event.LOGIN_STARTED, Event.PASSWORD_CHANGED, Event.CONTACT_CHANGED, Event.ACCOUNT_COMPLETED),
    *(Event.FACTOR_ENABLED, Event.FACTOR_DISABLED, Event.RECOVERY_CODES_RENEWED, Event.PASSKEY_KEPT),
    *(Event.REGISTER_CHANGE_CONFIRMED, Event.REGISTER_CHANGE_DISPUTED),
    *(Event.DELEGATION_GRANTED, Event.DELEGATION_ACCEPTED, Event.DELEGATION_DECLINED),
    *(Event.DELEGATION_CANCELLED, Event.DELEGATION_RENOUNCED, Event.DELEGATION_KEPT),
)


@dataclass(frozen=True)
class RecentAct:
    """One of them. ``what`` is the event, with the factor if it is about one; ``other``: the other party of a power of
    attorney, ``system``: the id of a system that may go on without a login.
    """

    at: datetime
    what: str
    network: str = ""
    user_agent: str = ""
    other: str = ""
    system: str = ""


def since(session: Session, account_id: str, moment: datetime) -> tuple[list[RecentAct], int]:
    """The newest deeds since *moment*, the newest first, and how many there are."""
    labels = [event.label for event in TOLD]
    theirs = (AuditEvent.account_id == account_id, AuditEvent.at >= moment, AuditEvent.event.in_(labels))
    order = (AuditEvent.at.desc(), AuditEvent.id.desc())
    events = session.scalars(select(AuditEvent).where(*theirs).order_by(*order).limit(MOST)).all()
    others = _others(session, account_id, {str(event.data["delegation_id"]) for event in events if _of_power(event)})
    deeds = [
        RecentAct(
            event.at,
            f"{event.event}.{event.data['factor']}" if "factor" in event.data else event.event,
            event.network,
            event.user_agent,
            others.get(str(event.data.get("delegation_id")), ""),
        )
        for event in events
    ]
    offline = _offline(session, account_id, moment)
    total = (session.scalar(select(func.count()).select_from(AuditEvent).where(*theirs)) or 0) + len(offline)
    return sorted([*deeds, *offline], key=lambda deed: deed.at, reverse=True)[:MOST], total


def _of_power(event: AuditEvent) -> bool:
    return "delegation_id" in event.data


def _others(session: Session, account_id: str, ids: set[str]) -> dict[str, str]:
    """The names of the other parties, as far as the account may see them."""
    names: dict[str, str] = {}
    for delegation in session.scalars(select(Delegation).where(Delegation.id.in_(ids))):
        is_grantor = delegation.grantor_id == account_id
        other = session.get_one(Account, delegation.agent_id if is_grantor else delegation.grantor_id)
        names[delegation.id] = masking.name_of_agent(delegation, other) if is_grantor else other.name
    return names


def _offline(session: Session, account_id: str, moment: datetime) -> list[RecentAct]:
    """Systems that were let in without a login since then."""
    rows = session.execute(
        select(RefreshToken.client_id, func.min(RefreshToken.began_at))
        .join(ActingContext, ActingContext.id == RefreshToken.context_id)
        .join(Login, Login.id == ActingContext.login_id)
        .where(Login.account_id == account_id, RefreshToken.offline.is_(True), RefreshToken.began_at >= moment)
        .group_by(RefreshToken.client_id)
    )
    return [RecentAct(began_at, "offline", system=client_id) for client_id, began_at in rows]
