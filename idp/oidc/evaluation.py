"""Whether a user may act for a grantor at a client: yes or no, for a client that asks on its own behalf."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from idp.clients import Client
from idp.delegation.rules import Decision, Party, PowerOfAttorney, decide
from idp.models import Account, Delegation, DelegationState

#: Longest id, in characters.
_LONGEST = 64
_Agent = aliased(Account, name="agent")
#: Built on import: when several threads first use an alias concurrently, SQLAlchemy may lose a join.
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
    """Whether any delegation lets *agent_id* act for *grantor_id* at *client* at *now* (UTC). Unknown ids: false."""
    if not all(len(each) <= _LONGEST and each.isascii() and each.isprintable() for each in (agent_id, grantor_id)):
        return False  # cannot be an id, and PostgreSQL raises an error for a NUL in a parameter
    rows = session.execute(_BETWEEN, {"agent_id": agent_id, "grantor_id": grantor_id})
    return any(
        decide(PowerOfAttorney.of(delegation, grantor), now, client, Party.of(agent)) is Decision.LIVE
        for delegation, grantor, agent in rows
    )
