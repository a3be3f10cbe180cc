"""Whether a user may act for a grantor in a system: yes or no, for a system that asks for itself."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from idp.clients import Client
from idp.delegation.rules import Decision, Party, PowerOfAttorney, decide
from idp.models import Account, Delegation, DelegationState

#: Characters of an id.
_LONGEST = 64
_Agent = aliased(Account, name="agent")
#: Made at the import: the first use of an alias by several threads at once may lose a join.
_BETWEEN = (
    select(Delegation, Account, _Agent)
    .join(Account, Account.id == Delegation.grantor_id)
    .join(_Agent, _Agent.id == Delegation.agent_id)
    .where(
        Delegation.agent_id == bindparam("agent_id"),
        Delegation.grantor_id == bindparam("grantor_id"),
        Delegation.state == DelegationState.IN_FORCE,
    )
)


def may_act(session: Session, agent_id: str, grantor_id: str, client: Client, now: datetime) -> bool:
    """Whether any delegation between the two lets the agent act in *client* at *now*. What is nobody's id: no."""
    if not all(len(each) <= _LONGEST and each.isascii() and each.isprintable() for each in (agent_id, grantor_id)):
        return False  # no database is asked about what it cannot hold
    rows = session.execute(_BETWEEN, {"agent_id": agent_id, "grantor_id": grantor_id})
    return any(
        decide(PowerOfAttorney.of(delegation, grantor), now, client, Party.of(agent)) is Decision.LIVE
        for delegation, grantor, agent in rows
    )
