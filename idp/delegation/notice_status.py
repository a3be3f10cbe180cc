"""The logout notices about a delegation that has ended or is paused: to which clients, and when each confirmed.

After a day without confirmation a notice counts as given up; it is still retried every hour for 30 days from its
creation (``outbox.patience``). The confirmation is stored with the visit.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy import Select, exists, or_, select
from sqlalchemy.orm import Session

from idp.clients import Client, Clients
from idp.clock import bangkok_date, end_of_bangkok_day
from idp.models import Account, ActingContext, Delegation, RefreshToken, Visit
from idp.outbox import PATIENCE
from idp.sessions.validity import barred_since


class Delivery(Enum):
    """How far a notice has come, from best to worst."""

    CONFIRMED = "confirmed"
    NO_ADDRESS = "no_address"
    """The client has no logout URI: its own session ends by itself, and its tokens are already invalid."""
    UNDER_WAY = "under_way"
    GIVEN_UP = "given_up"


@dataclass(frozen=True)
class Notice:
    """The notices to one client. ``confirmed_at``: when it confirmed the last one about a session under it."""

    client_id: str
    delivery: Delivery
    confirmed_at: datetime | None


def ended_since(delegation: Delegation, now: datetime) -> datetime | None:
    """When the delegation was ended or expired; ``None`` while it is open."""
    if delegation.ended_at is not None:
        return delegation.ended_at
    expired = delegation.end is not None and bangkok_date(now) > delegation.end
    return end_of_bangkok_day(delegation.end) if expired and delegation.end is not None else None


def _paused_since(session: Session, delegation: Delegation, now: datetime) -> datetime:
    """Since when the delegation has been on hold or suspended by a party's state; *now* where that is not stored."""
    if delegation.held_at is not None:
        return delegation.held_at
    parties = (session.get(Account, party_id) for party_id in (delegation.grantor_id, delegation.agent_id))
    return barred_since(*(party for party in parties if party is not None)) or now


def of(
    session: Session, delegation: Delegation, clients: Clients, now: datetime, *, paused: bool = False
) -> list[Notice]:
    """The notices about the end of the delegation, the worst first; empty while it can be used.

    *paused*: it has not ended, but is not usable at present (``detail.DelegationView.paused``).
    """
    since = _paused_since(session, delegation, now) if paused else ended_since(delegation, now)
    if since is None:
        return []
    notices: dict[str, Notice] = {}
    for client_id, notified_at, ended_at in session.execute(_visits_to_notify(delegation.id, since)):
        delivery = _delivery(clients.get(client_id), notified_at, max(ended_at, since) if ended_at else None, now)
        notices[client_id] = _worse(notices.get(client_id), Notice(client_id, delivery, notified_at))
    order = list(Delivery)
    return sorted(notices.values(), key=lambda notice: (-order.index(notice.delivery), notice.client_id))


def _visits_to_notify(delegation_id: str, since: datetime) -> Select[str, datetime | None, datetime | None]:
    """The visits whose clients had to be notified of an end at *since*: client id, when it confirmed, and when the
    acting context ended.

    A context that the agent left within a day before the end counts until its notice is confirmed, since the client may
    not have got that one yet. So does one that a client continued after the session had ended (``offline_access``).
    """
    ended_with_delegation = or_(ActingContext.ended_at.is_(None), ActingContext.ended_at >= since)
    unconfirmed_before = (ActingContext.ended_at > since - PATIENCE) & Visit.notified_at.is_(None)
    has_offline_token = exists().where(
        RefreshToken.context_id == Visit.context_id,
        or_(RefreshToken.client_id == Visit.client_id, Visit.last_at > ActingContext.ended_at),
        RefreshToken.offline.is_(True),
        RefreshToken.expires_at >= since,
    )
    offline_visit = has_offline_token & or_(Visit.notified_at.is_(None), Visit.notified_at >= since)
    return (
        select(Visit.client_id, Visit.notified_at, ActingContext.ended_at)
        .join(ActingContext, ActingContext.id == Visit.context_id)
        .where(
            ActingContext.delegation_id == delegation_id, or_(ended_with_delegation, unconfirmed_before, offline_visit)
        )
    )


def _delivery(
    client: Client | None, notified_at: datetime | None, ended_at: datetime | None, now: datetime
) -> Delivery:
    if notified_at is not None:
        return Delivery.CONFIRMED
    if client is None or client.backchannel_logout_uri is None:
        return Delivery.NO_ADDRESS
    return Delivery.GIVEN_UP if ended_at is not None and now >= ended_at + PATIENCE else Delivery.UNDER_WAY


def _worse(one: Notice | None, other: Notice) -> Notice:
    """The worse of two notices to the same client; of two confirmed ones the later."""
    order = list(Delivery)
    if one is None or order.index(other.delivery) > order.index(one.delivery):
        return other
    if one.delivery is other.delivery is Delivery.CONFIRMED:
        return max(one, other, key=lambda notice: (notice.confirmed_at is not None, notice.confirmed_at))
    return one
