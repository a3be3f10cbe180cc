"""The acts in an account since a moment, from the audit record: for an owner who reports a foreign sign-in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from idp.audit import Event
from idp.delegation import masking
from idp.models import Account, ActingContext, AuditEvent, Delegation, Login, RefreshToken

#: The most acts shown (the newest).
MOST = 200

#: The events that the owner is shown.
SHOWN_EVENTS = (
    *(Event.LOGIN_STARTED, Event.PASSWORD_CHANGED, Event.CONTACT_CHANGED, Event.ACCOUNT_COMPLETED),
    *(Event.FACTOR_ENABLED, Event.FACTOR_DISABLED, Event.RECOVERY_CODES_RENEWED, Event.PASSKEY_KEPT),
    *(Event.REGISTER_CHANGE_CONFIRMED, Event.REGISTER_CHANGE_DISPUTED),
    *(Event.DELEGATION_GRANTED, Event.DELEGATION_ACCEPTED, Event.DELEGATION_DECLINED),
    *(Event.DELEGATION_CANCELLED, Event.DELEGATION_RENOUNCED, Event.DELEGATION_KEPT),
)


@dataclass(frozen=True)
class RecentAct:
    """One act. ``what``: the label of the event, with the factor if it is about one, or ``offline``; ``other``: the
    name of the other party of a delegation; ``system``: the id of a client that may continue without a session.
    """

    at: datetime
    what: str
    network: str = ""
    user_agent: str = ""
    other: str = ""
    system: str = ""


def since(session: Session, account_id: str, moment: datetime) -> tuple[list[RecentAct], int]:
    """The newest acts since *moment*, at most ``MOST`` and the newest first, and the number of all."""
    labels = [event.label for event in SHOWN_EVENTS]
    conditions = (AuditEvent.account_id == account_id, AuditEvent.at >= moment, AuditEvent.event.in_(labels))
    order = (AuditEvent.at.desc(), AuditEvent.id.desc())
    events = session.scalars(select(AuditEvent).where(*conditions).order_by(*order).limit(MOST)).all()
    others = _others(
        session, account_id, {str(event.data["delegation_id"]) for event in events if _is_about_delegation(event)}
    )
    acts = [
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
    total = (session.scalar(select(func.count()).select_from(AuditEvent).where(*conditions)) or 0) + len(offline)
    return sorted([*acts, *offline], key=lambda act: act.at, reverse=True)[:MOST], total


def _is_about_delegation(event: AuditEvent) -> bool:
    return "delegation_id" in event.data


def _others(session: Session, account_id: str, ids: set[str]) -> dict[str, str]:
    """The names of the other parties by delegation id, masked where the account may not see them."""
    names: dict[str, str] = {}
    for delegation in session.scalars(select(Delegation).where(Delegation.id.in_(ids))):
        is_grantor = delegation.grantor_id == account_id
        other = session.get_one(Account, delegation.agent_id if is_grantor else delegation.grantor_id)
        names[delegation.id] = masking.name_of_agent(delegation, other) if is_grantor else other.name
    return names


def _offline(session: Session, account_id: str, moment: datetime) -> list[RecentAct]:
    """Clients that got a refresh token with ``offline_access`` since *moment*."""
    rows = session.execute(
        select(RefreshToken.client_id, func.min(RefreshToken.began_at))
        .join(ActingContext, ActingContext.id == RefreshToken.context_id)
        .join(Login, Login.id == ActingContext.login_id)
        .where(Login.account_id == account_id, RefreshToken.offline.is_(True), RefreshToken.began_at >= moment)
        .group_by(RefreshToken.client_id)
    )
    return [RecentAct(began_at, "offline", system=client_id) for client_id, began_at in rows]
