"""The one rule of what a delegation allows. Pure; everything that asks, asks here (``acting_for.md``).

Times are aware; a window is whole days in Thailand, both included.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from idp.clients import Client
from idp.clock import bangkok_date, end_of_bangkok_day
from idp.models import Account, AccountStatus, Delegation, DelegationScope, DelegationState


class Decision(Enum):
    """``LIVE``: the operator may act for the grantor; every other value says why not."""

    LIVE = "live"
    NOT_THE_AGENT = "not_the_agent"
    WAITING = "waiting"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    RENOUNCED = "renounced"
    NOT_BEGUN = "not_begun"
    EXPIRED = "expired"
    PARTY_NOT_ACTIVE = "party_not_active"
    PARTY_NOT_GOING_CONCERN = "party_not_going_concern"
    REFUSED_BY_CLIENT = "refused_by_client"
    NOT_COVERED = "not_covered"


@dataclass(frozen=True)
class Party:
    """Grantor or agent, as far as the rule goes."""

    id: str
    active: bool = True
    going_concern: bool = True

    @staticmethod
    def of(account: Account) -> Party:
        """The party that an account is."""
        return Party(account.id, account.status is AccountStatus.ACTIVE, account.going_concern)


@dataclass(frozen=True)
class PowerOfAttorney:
    """A delegation as a value. ``end`` is ``None`` for a grant without limit; ``systems`` counts when selected."""

    id: str
    grantor: Party
    agent_id: str
    state: DelegationState
    scope: DelegationScope
    systems: frozenset[str]
    start: date
    end: date | None

    @staticmethod
    def of(delegation: Delegation, grantor: Account) -> PowerOfAttorney:
        """The value of a stored delegation."""
        return PowerOfAttorney(
            id=delegation.id,
            grantor=Party.of(grantor),
            agent_id=delegation.agent_id,
            state=delegation.state,
            scope=delegation.scope,
            systems=frozenset(delegation.systems),
            start=delegation.start,
            end=delegation.end,
        )

    def covers(self, client: Client) -> bool:
        """Whether it speaks of *client*'s system, now."""
        return client.delegable and (self.scope is DelegationScope.ALL or client.client_id in self.systems)


_NOT_IN_FORCE = {
    DelegationState.WAITING: Decision.WAITING,
    DelegationState.DECLINED: Decision.DECLINED,
    DelegationState.CANCELLED: Decision.CANCELLED,
    DelegationState.RENOUNCED: Decision.RENOUNCED,
    DelegationState.EXPIRED: Decision.EXPIRED,
}


def decide(delegation: PowerOfAttorney, now: datetime, client: Client | None, operator: Party) -> Decision:
    """Whether *operator* may act under *delegation* at *now* in *client*; ``None`` asks for no system in particular."""
    if operator.id != delegation.agent_id:
        return Decision.NOT_THE_AGENT
    if delegation.state in _NOT_IN_FORCE:
        return _NOT_IN_FORCE[delegation.state]
    today = bangkok_date(now)
    if today < delegation.start:
        return Decision.NOT_BEGUN
    if delegation.end is not None and today > delegation.end:
        return Decision.EXPIRED
    if not (operator.active and delegation.grantor.active):
        return Decision.PARTY_NOT_ACTIVE
    if not (operator.going_concern and delegation.grantor.going_concern):
        return Decision.PARTY_NOT_GOING_CONCERN
    if client is None:
        return Decision.LIVE
    if not client.delegable:
        return Decision.REFUSED_BY_CLIENT
    return Decision.LIVE if delegation.covers(client) else Decision.NOT_COVERED


#: In force by its state, and yet of no use: for what a party is at the moment.
PAUSED = (Decision.PARTY_NOT_ACTIVE, Decision.PARTY_NOT_GOING_CONCERN)
#: The states that are not final.
OPEN = (DelegationState.WAITING, DelegationState.IN_FORCE)


def state_at(state: DelegationState, end: date | None, now: datetime) -> DelegationState:
    """The state to show: a grant that was waiting or in force has expired once its last day is over."""
    over = end is not None and bangkok_date(now) > end
    return DelegationState.EXPIRED if state in OPEN and over else state


def latest_expiry(delegation: PowerOfAttorney, wanted: datetime) -> datetime:
    """*wanted*, but never after the end of the delegation's last day: no token outlives its ground."""
    return wanted if delegation.end is None else min(wanted, end_of_bangkok_day(delegation.end))
