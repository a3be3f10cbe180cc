"""``decide`` as a condition for the database, for whoever may hold thousands of delegations.

``decide`` stays the rule: a test holds the two equal over every combination of what they look at. Whoever adds a reason
there adds it here. What depends on user and system alone is asked of ``decide``'s own words, not of the database.
"""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import ColumnElement, String, cast, false, or_

from idp.clients import IDENTITY_LEVELS, Client
from idp.clock import bangkok_date
from idp.delegation.rules import Decision, Party, for_oneself
from idp.models import Account, AccountStatus, Delegation, DelegationScope, DelegationState, EntityType


def live(operator: Party, now: datetime, client: Client | None) -> list[ColumnElement[bool]]:
    """Conditions on ``Delegation`` joined with its grantor's ``Account``: those of which ``decide`` says ``LIVE``."""
    if not (operator.active and operator.going_concern) or for_oneself(client, operator) is not Decision.LIVE:
        return [false()]
    today = bangkok_date(now)
    stands = [
        Delegation.agent_id == operator.id,
        Delegation.state == DelegationState.IN_FORCE,
        Delegation.start <= today,
        or_(Delegation.end.is_(None), Delegation.end >= today),
        Delegation.held_at.is_(None),
        Account.status == AccountStatus.ACTIVE,
        Account.going_concern.is_(True),
    ]
    return stands if client is None else [*stands, *_for(client)]


def _for(client: Client) -> list[ColumnElement[bool]]:
    if not client.delegable:
        return [false()]
    named = cast(Delegation.systems, String).contains(json.dumps(client.client_id), autoescape=True)
    conditions = [or_(Delegation.scope == DelegationScope.ALL, named)]
    if client.identity == "verified":
        conditions.append(Account.verified_by.is_not(None))
    if client.minimum_ial is not None:
        enough = IDENTITY_LEVELS[IDENTITY_LEVELS.index(client.minimum_ial) :]
        conditions.append(or_(Account.entity_type != EntityType.NATURAL_PERSON, Account.ial.in_(enough)))
    return conditions
