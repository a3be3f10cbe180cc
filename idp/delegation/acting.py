"""The acting party of a session: the delegations to choose from, and switching from one to another."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, exists, func, not_, or_, select
from sqlalchemy.orm import Session, aliased

from idp import clock, limits
from idp.clients import Client
from idp.clock import bangkok_date
from idp.db import Work
from idp.delegation.listing import Side, contains
from idp.delegation.rules import Decision, Party, PowerOfAttorney, decide, decide_sql, for_oneself
from idp.fields import parse
from idp.models import Account, ActingContext, Delegation, DelegationState
from idp.origin import HERE, Act, Origin
from idp.sessions import lifecycle
from idp.sessions.session import UserSession
from idp.sessions.validity import IS_IN_FORCE, may_act_sql

#: Switches of one session within a minute.
SWITCHES, WITHIN = 30, timedelta(minutes=1)
#: Open acting contexts that the scheduled job checks in one transaction.
BATCH = 200
#: Why an acting context has ended, as audited; other decisions are audited by their value.
_END_REASONS = {Decision.PARTY_NOT_ACTIVE: "suspended", Decision.PARTY_NOT_GOING_CONCERN: "not_going_concern"}

_Grantor, _Agent = aliased(Account), aliased(Account)
#: The delegations with an open acting context that may be invalid; ``decide`` has the last word.
_POSSIBLY_INVALID = (
    select(Delegation, _Grantor, _Agent)
    .join(ActingContext, ActingContext.delegation_id == Delegation.id)
    .join(_Grantor, _Grantor.id == Delegation.grantor_id)
    .join(_Agent, _Agent.id == Delegation.agent_id)
    .where(
        ActingContext.ended_at.is_(None),
        ActingContext.delegation_id.is_not(None),
        or_(
            not_(IS_IN_FORCE),
            Delegation.end < bindparam("today"),
            *(not_(may_act_sql(party)) for party in (_Grantor, _Agent)),
        ),
    )
    .limit(bindparam("batch"))
)

#: A delegation with both parties, locked so that nobody can end it before the transaction does.
_LOCK = (
    select(Delegation, _Grantor, _Agent)
    .join(_Grantor, _Grantor.id == Delegation.grantor_id)
    .join(_Agent, _Agent.id == Delegation.agent_id)
    .where(Delegation.id == bindparam("delegation_id"), Delegation.agent_id == bindparam("agent_id"))
    .with_for_update(read=True, of=Delegation)
)


@dataclass(frozen=True)
class Choice:
    """One delegation under which the user may act now, with its grantor."""

    delegation: Delegation
    grantor: Account


@dataclass(frozen=True)
class Choices:
    """The first choices. ``matching`` counts the choices that match the search, ``total`` all."""

    first: list[Choice]
    matching: int
    total: int


def power_of(user_session: UserSession) -> PowerOfAttorney | None:
    """The delegation of the acting context; ``None`` when the user acts for themselves."""
    if user_session.delegation is None or user_session.grantor is None:
        return None
    return PowerOfAttorney.of(user_session.delegation, user_session.grantor)


def verdict(user_session: UserSession, now: datetime, client: Client | None) -> Decision:
    """The decision about the acting context; for oneself only the identity assurance that *client* requires counts."""
    power, user = power_of(user_session), Party.of(user_session.account)
    return for_oneself(client, user) if power is None else decide(power, now, client, user)


def has_choices(session: Session, agent: Account, now: datetime, client: Client | None) -> bool:
    """Whether there is a delegation under which *agent* may act now (in *client*, unless that is ``None``)."""
    return bool(session.scalar(select(exists(_live(select(Delegation.id), agent, now, client)))))


def choice(session: Session, agent: Account, now: datetime, client: Client | None, delegation_id: str) -> Choice | None:
    """The choice of *delegation_id*; ``None`` if *agent* may not act under it now (in *client*, unless that is
    ``None``).
    """
    one = _live(select(Delegation, Account), agent, now, client).where(Delegation.id == delegation_id)
    row = session.execute(one).first()
    return Choice(*row) if row else None


def choices(
    session: Session, agent: Account, now: datetime, client: Client | None, *, query: str = "", most: int
) -> Choices:
    """The delegations under which *agent* may act now (in *client*, unless that is ``None``), by the grantor's name:
    the first *most* whose grantor's name or number contains every word of *query*. *query* is ignored if there are no
    more than *most* in all.
    """
    total = session.scalar(_live(select(func.count()), agent, now, client)) or 0
    words = parse.arabic(query).split() if total > most else []
    conditions = [contains(word, Side.RECEIVED) for word in words]
    matching = (
        session.scalar(_live(select(func.count()), agent, now, client).where(*conditions)) or 0 if words else total
    )
    query_rows = _live(select(Delegation, Account), agent, now, client).where(*conditions)
    rows = session.execute(query_rows.order_by(Account.name, Delegation.id).limit(most)) if matching else ()
    return Choices([Choice(delegation, grantor) for delegation, grantor in rows], matching, total)


def _live(selection: Any, agent: Account, now: datetime, client: Client | None) -> Any:
    grantors = selection.select_from(Delegation).join(Account, Account.id == Delegation.grantor_id)
    return grantors.where(*decide_sql(Party.of(agent), now, client))


def suspended(session: Session, agent: Account, now: datetime, most: int) -> list[Account]:
    """The grantors, at most *most* and by name, for whom *agent* may not act because a register reports a party."""
    in_force = (Delegation.agent_id == agent.id, Delegation.state == DelegationState.IN_FORCE)
    today = bangkok_date(now)
    within = (Delegation.start <= today, or_(Delegation.end.is_(None), Delegation.end >= today))
    rows = select(Delegation, Account).join(Account, Account.id == Delegation.grantor_id).where(*in_force, *within)
    if agent.going_concern:
        rows = rows.where(Account.going_concern.is_(False))
    first_rows = session.execute(rows.order_by(Account.name, Delegation.id).limit(most))
    user = Party.of(agent)
    return [
        grantor
        for delegation, grantor in first_rows
        if decide(PowerOfAttorney.of(delegation, grantor), now, None, user) is Decision.PARTY_NOT_GOING_CONCERN
    ]


def switch(work: Work, user_session: UserSession, delegation_id: str | None, origin: Origin) -> bool:
    """Act under *delegation_id* from now on, or for oneself (``None``). Choosing the current one changes nothing.

    Returns false and writes nothing when the page is out of date: the delegation or the session has ended, or the
    acting party was switched in another tab. Raises ``TooManyAttempts``: each switch sends a logout notice to every
    client visited.
    """
    now = clock.now()
    if user_session.context is not None and user_session.context.delegation_id == delegation_id:
        return True
    session = work.writing()
    if delegation_id is not None and not _lock_live(session, delegation_id, user_session.account, now):
        return False
    limits.count(session, f"switch:{user_session.login.id}", now, WITHIN, SWITCHES)  # counters come after accounts
    return lifecycle.switch(session, user_session, delegation_id, Act(origin, now)) is not None


def parties(work: Work, delegation_id: str) -> tuple[str, ...]:
    """The account ids of grantor and agent; empty for an unknown delegation."""
    both = select(Delegation.grantor_id, Delegation.agent_id).where(Delegation.id == delegation_id)
    with work.reading() as session:
        row = session.execute(both).first()
    return tuple(row) if row else ()


def _lock_live(session: Session, delegation_id: str, agent: Account, now: datetime) -> bool:
    """Lock the delegation until the transaction ends, and return whether *agent* may act under it."""
    row = session.execute(
        _LOCK, {"delegation_id": delegation_id, "agent_id": agent.id}
    ).first()  # the agent anew: a register may have been queried since the request began
    if row is None:
        return False
    delegation, grantor, current_agent = row
    return decide(PowerOfAttorney.of(delegation, grantor), now, None, Party.of(current_agent)) is Decision.LIVE


def end_invalid_contexts(work: Work, now: datetime, batch: int = BATCH) -> int:
    """End the acting contexts whose delegation is no longer valid, and queue logout notices to their clients: its last
    day is over, a party is suspended, or a register reports one. ``decide`` refuses these anyway; this scheduled job
    only notifies.

    Looks at *batch* open contexts; returns how many it has ended, possibly a few more than *batch*. Fewer than *batch*
    mean that none is left.
    """
    with work.reading() as session:
        rows = session.execute(_POSSIBLY_INVALID, {"today": bangkok_date(now), "batch": batch}).all()
    ids_by_reason: dict[str, set[str]] = defaultdict(set)
    for delegation, grantor, agent in rows:
        verdict = decide(PowerOfAttorney.of(delegation, grantor), now, None, Party.of(agent))
        if verdict is not Decision.LIVE:
            ids_by_reason[_END_REASONS.get(verdict, verdict.value)].add(delegation.id)
    return sum(
        len(lifecycle.end_contexts_of(work.writing(), ids, reason, Act(HERE, now), wait=False))
        for reason, ids in ids_by_reason.items()
    )
