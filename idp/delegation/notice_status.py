"""Which systems know that a delegation has ended, or cannot be used for what a party is: those in which it was in use,
and when each confirmed the notice.

A notice is tried again for a day (``outbox``); a confirmation stays with the visit.
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
    """How far a notice has come; the later ones are the worse ones."""

    CONFIRMED = "confirmed"
    NO_ADDRESS = "no_address"
    """The system takes no notices: its own login there ends by itself, and its tokens are worth nothing already."""
    UNDER_WAY = "under_way"
    GIVEN_UP = "given_up"


@dataclass(frozen=True)
class Notice:
    """One system. ``confirmed_at``: when the last of its logins under the delegation was confirmed as ended."""

    client_id: str
    delivery: Delivery
    confirmed_at: datetime | None


def ended_since(delegation: Delegation, now: datetime) -> datetime | None:
    """When the delegation ended, by an act or by the clock; ``None`` while it runs or waits."""
    if delegation.ended_at is not None:
        return delegation.ended_at
    over = delegation.end is not None and bangkok_date(now) > delegation.end
    return end_of_bangkok_day(delegation.end) if over and delegation.end is not None else None


def _paused_since(session: Session, delegation: Delegation, now: datetime) -> datetime:
    """Since when the delegation is of no use, on hold or for what a party is; *now* where nobody has written it."""
    if delegation.held_at is not None:
        return delegation.held_at
    parties = (session.get(Account, party_id) for party_id in (delegation.grantor_id, delegation.agent_id))
    return barred_since(*(party for party in parties if party is not None)) or now


def of(
    session: Session, delegation: Delegation, systems: Clients, now: datetime, *, paused: bool = False
) -> list[Notice]:
    """What the systems have heard of the end, the worst first; nothing while it can be used.

    *paused*: it has not ended, and yet cannot be used (``between.Between.paused``).
    """
    since = _paused_since(session, delegation, now) if paused else ended_since(delegation, now)
    if since is None:
        return []
    notices: dict[str, Notice] = {}
    for client_id, notified_at, ended_at in session.execute(_visits_to_notify(delegation.id, since)):
        delivery = _delivery(systems.get(client_id), notified_at, max(ended_at, since) if ended_at else None, now)
        notices[client_id] = _worse(notices.get(client_id), Notice(client_id, delivery, notified_at))
    order = list(Delivery)
    return sorted(notices.values(), key=lambda notice: (-order.index(notice.delivery), notice.client_id))


def _visits_to_notify(delegation_id: str, since: datetime) -> Select[str, datetime | None, datetime | None]:
    """The visits of systems that had to hear of an end at *since*, with what has become of each.

    A context that the agent left within a day before the end counts until it is confirmed: its system may not have
    heard yet either. One that a system went on with after the login had ended counts too (``offline_access``).
    """
    told_of_the_end = or_(ActingContext.ended_at.is_(None), ActingContext.ended_at >= since)
    owed_from_before = (ActingContext.ended_at > since - PATIENCE) & Visit.notified_at.is_(None)
    held_offline = exists().where(
        RefreshToken.context_id == Visit.context_id,
        or_(RefreshToken.client_id == Visit.client_id, Visit.last_at > ActingContext.ended_at),
        RefreshToken.offline.is_(True),
        RefreshToken.expires_at >= since,
    )
    told_again = held_offline & or_(Visit.notified_at.is_(None), Visit.notified_at >= since)
    return (
        select(Visit.client_id, Visit.notified_at, ActingContext.ended_at)
        .join(ActingContext, ActingContext.id == Visit.context_id)
        .where(ActingContext.delegation_id == delegation_id, or_(told_of_the_end, owed_from_before, told_again))
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
    """Of two logins in the same system the one that matters: what is not confirmed, else what was confirmed last."""
    order = list(Delivery)
    if one is None or order.index(other.delivery) > order.index(one.delivery):
        return other
    if one.delivery is other.delivery is Delivery.CONFIRMED:
        return max(one, other, key=lambda notice: (notice.confirmed_at is not None, notice.confirmed_at))
    return one
