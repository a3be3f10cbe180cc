"""The terms of a power of attorney, and the rules by which a grant is refused."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.clients import Clients
from idp.clock import bangkok_date
from idp.delegation.rules import OPEN, state_at
from idp.errors import Refusal
from idp.models import HOLDS_NO_NUMBER, Account, Delegation, DelegationScope, DelegationState

#: The last day may lie at most this far ahead; a later one is probably a year of another era.
LONGEST_TERM = timedelta(days=36_525)


class GrantRefused(Refusal):
    """A grant that the rules forbid; ``reason`` is one of the words below, ``overlapping_id`` the existing delegation
    that a grant refused as ``overlap`` overlaps.

    ``oneself`` · ``unknown_agent`` · ``grantor_reported`` · ``not_delegable`` · ``no_systems`` ·
    ``start_in_the_past`` · ``end_before_start`` · ``end_too_far`` · ``overlap``
    """

    def __init__(self, reason: str, overlapping_id: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.overlapping_id = overlapping_id


@dataclass(frozen=True)
class Terms:
    """What is granted. ``systems`` are client ids; ``start`` and ``end`` are whole days in Thailand, both included.

    ``start`` of a grant without a window is the day of granting; without ``end`` it runs until it is cancelled.
    """

    scope: DelegationScope
    systems: tuple[str, ...]
    start: date
    end: date | None

    def digest(self, grantor_id: str, agent_id: str) -> str:
        """The SHA-256 over parties and terms, in hexadecimal; they never change after the grant."""
        end = self.end.isoformat() if self.end else None
        terms = [grantor_id, agent_id, self.scope.value, sorted(self.systems), self.start.isoformat(), end]
        return hashlib.sha256(json.dumps(terms).encode()).hexdigest()

    def columns(self, grantor_id: str, agent_id: str) -> dict[str, Any]:
        """Parties and terms as columns of ``Delegation``, with their digest."""
        return {
            "grantor_id": grantor_id,
            "agent_id": agent_id,
            "scope": self.scope,
            "systems": list(self.systems),
            "start": self.start,
            "end": self.end,
            "terms_hash": self.digest(grantor_id, agent_id),
        }


def check_terms(terms: Terms, clients: Clients, now: datetime) -> None:
    """Check what can be checked without the parties. Raises ``GrantRefused``."""
    delegable = {client.client_id for client in clients.delegable()}
    if terms.scope is DelegationScope.SELECTED and not terms.systems:
        raise GrantRefused("no_systems")
    if not delegable.issuperset(terms.systems):
        raise GrantRefused("not_delegable")
    if terms.start < bangkok_date(now):
        raise GrantRefused("start_in_the_past")
    if terms.end is not None and terms.end < terms.start:
        raise GrantRefused("end_before_start")
    if terms.end is not None and terms.end > bangkok_date(now) + LONGEST_TERM:
        raise GrantRefused("end_too_far")


def check_parties(
    session: Session,
    accounts: Mapping[str, Account | None],
    grantor_id: str,
    agent_id: str,
    terms: Terms,
    now: datetime,
) -> None:
    """Check the parties, and that the grant overlaps no other between them. Raises ``GrantRefused``.

    *accounts*: those of both parties by id. A refusal reveals only whether the agent exists: not whether they are
    suspended, nor what a register reports of them.
    """
    grantor, agent = accounts.get(grantor_id), accounts.get(agent_id)
    if grantor_id == agent_id:
        raise GrantRefused("oneself")
    if grantor is not None and not grantor.going_concern:
        raise GrantRefused("grantor_reported")
    if agent is None or agent.status in HOLDS_NO_NUMBER:
        raise GrantRefused("unknown_agent")
    if (overlapping_id := _overlapping(session, grantor_id, agent_id, terms, now)) is not None:
        raise GrantRefused("overlap", overlapping_id)


def _overlapping(session: Session, grantor_id: str, agent_id: str, terms: Terms, now: datetime) -> str | None:
    """The id of a delegation between the two, awaiting confirmation or in force, that shares a client and a day with
    *terms*: with two of them, cancelling one would not end the agent's power there.
    """
    open_delegations = session.scalars(
        select(Delegation).where(
            Delegation.grantor_id == grantor_id,
            Delegation.agent_id == agent_id,
            Delegation.state.in_(OPEN),
        )
    )
    for other in open_delegations:
        all_clients = DelegationScope.ALL in (terms.scope, other.scope)
        same_client = all_clients or not set(terms.systems).isdisjoint(other.systems)
        apart = (other.end is not None and other.end < terms.start) or (
            terms.end is not None and terms.end < other.start
        )
        if same_client and not apart and state_at(other.state, other.end, now) is not DelegationState.EXPIRED:
            return other.id
    return None
