"""The one rule of what a delegation allows, without side effects: ``decide`` judges one delegation, ``decide_sql`` is
the same rule as database conditions, for agents with many. A test compares the two over all combinations of their
inputs.

The rule implements ``docs/requirements/acting-for.md``, section 3.
Moments are aware datetimes; a window is whole days in Thailand, both included.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from sqlalchemy import ColumnElement, String, cast, false, or_

from idp.clients import IDENTITY_LEVELS, Client
from idp.clock import bangkok_date, end_of_bangkok_day
from idp.models import Account, AccountStatus, Delegation, DelegationScope, DelegationState, EntityType
from idp.sessions.validity import IS_IN_FORCE, may_act_sql


class Decision(Enum):
    """The result of ``decide``. ``LIVE``: the user may act for the grantor; every other value is the reason why not.

    The ``…_UNPROVEN`` ones: the client requires a higher identity assurance than that party has. Values are audited.
    """

    LIVE = "live"
    NOT_THE_AGENT = "not_the_agent"
    WAITING = "waiting"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    RENOUNCED = "renounced"
    NOT_BEGUN = "not_begun"
    EXPIRED = "expired"
    ON_HOLD = "held"
    PARTY_NOT_ACTIVE = "party_not_active"
    PARTY_NOT_GOING_CONCERN = "party_not_going_concern"
    REFUSED_BY_CLIENT = "refused_by_client"
    NOT_COVERED = "not_covered"
    USER_UNPROVEN = "operator_unproven"
    GRANTOR_UNPROVEN = "grantor_unproven"


@dataclass(frozen=True)
class Party:
    """Grantor or agent, with what the rule depends on. ``active``: the account is; ``going_concern``: no register
    reports a state that suspends delegations; ``natural``: a natural person (no other entity type has an ``ial``);
    ``verified``: an officer has verified the identity.
    """

    id: str
    active: bool = True
    going_concern: bool = True
    natural: bool = False
    verified: bool = False
    ial: str | None = None

    @staticmethod
    def of(account: Account) -> Party:
        """The party of an account."""
        return Party(
            account.id,
            account.status is AccountStatus.ACTIVE,
            account.going_concern,
            account.entity_type is EntityType.NATURAL_PERSON,
            account.verified_by is not None,
            account.ial,
        )

    def meets_identity_of(self, client: Client) -> bool:
        """Whether the party's identity assurance is as high as the entry of *client* requires."""
        if client.identity == "verified" and not self.verified:
            return False
        if client.minimum_ial is None or not self.natural:
            return True
        is_level = self.ial in IDENTITY_LEVELS
        return is_level and IDENTITY_LEVELS.index(self.ial) >= IDENTITY_LEVELS.index(client.minimum_ial)


@dataclass(frozen=True)
class PowerOfAttorney:
    """A delegation as a value. ``end`` is ``None`` for a grant without end date; ``systems`` (client ids) applies only
    to the scope ``SELECTED``.
    """

    id: str
    grantor: Party
    agent_id: str
    state: DelegationState
    scope: DelegationScope
    systems: frozenset[str]
    start: date
    end: date | None
    on_hold: bool = False

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
            on_hold=delegation.held_at is not None,
        )

    def covers(self, client: Client) -> bool:
        """Whether *client* is within the scope, and accepts delegated sessions at present."""
        return client.delegable and (self.scope is DelegationScope.ALL or client.client_id in self.systems)


_NOT_IN_FORCE = {
    DelegationState.WAITING: Decision.WAITING,
    DelegationState.DECLINED: Decision.DECLINED,
    DelegationState.CANCELLED: Decision.CANCELLED,
    DelegationState.RENOUNCED: Decision.RENOUNCED,
    DelegationState.EXPIRED: Decision.EXPIRED,
}


def decide(delegation: PowerOfAttorney, now: datetime, client: Client | None, user: Party) -> Decision:
    """Whether *user* may act under *delegation* at *now* in *client*; ``None``: apart from any particular client."""
    if user.id != delegation.agent_id:
        return Decision.NOT_THE_AGENT
    if delegation.state in _NOT_IN_FORCE:
        return _NOT_IN_FORCE[delegation.state]
    today = bangkok_date(now)
    if today < delegation.start:
        return Decision.NOT_BEGUN
    if delegation.end is not None and today > delegation.end:
        return Decision.EXPIRED
    if delegation.on_hold:
        return Decision.ON_HOLD
    if not (user.active and delegation.grantor.active):
        return Decision.PARTY_NOT_ACTIVE
    if not (user.going_concern and delegation.grantor.going_concern):
        return Decision.PARTY_NOT_GOING_CONCERN
    if client is None:
        return Decision.LIVE
    if not client.delegable:
        return Decision.REFUSED_BY_CLIENT
    if not delegation.covers(client):
        return Decision.NOT_COVERED
    user_decision = for_oneself(client, user)
    grantor_fails = user_decision is Decision.LIVE and not delegation.grantor.meets_identity_of(client)
    return Decision.GRANTOR_UNPROVEN if grantor_fails else user_decision


def decide_sql(user: Party, now: datetime, client: Client | None) -> list[ColumnElement[bool]]:
    """``decide(…) is LIVE`` as conditions on ``Delegation`` joined with its grantor's ``Account``.

    What depends on *user* and *client* alone is decided in Python.
    """
    if not (user.active and user.going_concern) or for_oneself(client, user) is not Decision.LIVE:
        return [false()]
    today = bangkok_date(now)
    conditions = [
        Delegation.agent_id == user.id,
        IS_IN_FORCE,
        Delegation.start <= today,
        or_(Delegation.end.is_(None), Delegation.end >= today),
        may_act_sql(Account),
    ]
    return conditions if client is None else [*conditions, *_admitted_sql(client)]


def _admitted_sql(client: Client) -> list[ColumnElement[bool]]:
    """Delegations that cover *client*, and whose grantor has the identity assurance that its entry requires."""
    if not client.delegable:
        return [false()]
    selected = cast(Delegation.systems, String).contains(json.dumps(client.client_id), autoescape=True)
    conditions = [or_(Delegation.scope == DelegationScope.ALL, selected)]
    if client.identity == "verified":
        conditions.append(Account.verified_by.is_not(None))
    if client.minimum_ial is not None:
        levels = IDENTITY_LEVELS[IDENTITY_LEVELS.index(client.minimum_ial) :]
        conditions.append(or_(Account.entity_type != EntityType.NATURAL_PERSON, Account.ial.in_(levels)))
    return conditions


def for_oneself(client: Client | None, user: Party) -> Decision:
    """Whether *user* may use *client* in their own name: ``LIVE`` or ``USER_UNPROVEN``."""
    return Decision.LIVE if client is None or user.meets_identity_of(client) else Decision.USER_UNPROVEN


#: The client requires an identity assurance that a party lacks; another delegation between the two would not help.
UNPROVEN = (Decision.USER_UNPROVEN, Decision.GRANTOR_UNPROVEN)

#: In force by its state, but not usable at present: on hold, or because of the state of a party.
PAUSED = (Decision.ON_HOLD, Decision.PARTY_NOT_ACTIVE, Decision.PARTY_NOT_GOING_CONCERN)
#: The states that are not final.
OPEN = (DelegationState.WAITING, DelegationState.IN_FORCE)


def state_at(state: DelegationState, end: date | None, now: datetime) -> DelegationState:
    """The state at *now* of a delegation stored with *state* and *end*: one that was awaiting confirmation or in force
    has expired once its last day is over.
    """
    over = end is not None and bangkok_date(now) > end
    return DelegationState.EXPIRED if state in OPEN and over else state


def latest_expiry(delegation: PowerOfAttorney, expiry: datetime) -> datetime:
    """*expiry*, but never after the end of the delegation's last day: no token outlives its delegation."""
    return expiry if delegation.end is None else min(expiry, end_of_bangkok_day(delegation.end))
