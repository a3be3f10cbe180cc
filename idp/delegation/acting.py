"""In whose name a login acts: the choices it has, and the switch from one to another."""

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
from idp.delegation.listing import Side, has
from idp.delegation.rules import Decision, Party, PowerOfAttorney, decide, decide_sql, for_oneself
from idp.fields import parse
from idp.models import Account, ActingContext, Delegation, DelegationState
from idp.origin import HERE, Act, Origin
from idp.sessions import lifecycle
from idp.sessions.session import UserSession
from idp.sessions.validity import IS_IN_FORCE, may_act_sql

#: Switches of one login within a minute.
SWITCHES, WITHIN = 30, timedelta(minutes=1)
#: Open contexts that the clock looks at in one transaction.
BATCH = 200
#: Why a context has ended, in the words of the record.
_WHY = {Decision.PARTY_NOT_ACTIVE: "suspended", Decision.PARTY_NOT_GOING_CONCERN: "not_going_concern"}

_Grantor, _Agent = aliased(Account), aliased(Account)
#: The delegations with an open context of which the database can tell that ``decide`` may say no.
_DOUBTFUL = (
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

#: A delegation with both parties, which nobody can end until the transaction does.
_HELD = (
    select(Delegation, _Grantor, _Agent)
    .join(_Grantor, _Grantor.id == Delegation.grantor_id)
    .join(_Agent, _Agent.id == Delegation.agent_id)
    .where(Delegation.id == bindparam("delegation_id"), Delegation.agent_id == bindparam("agent_id"))
    .with_for_update(read=True, of=Delegation)
)


@dataclass(frozen=True)
class Choice:
    """One grantor in whose name the user may act now."""

    delegation: Delegation
    grantor: Account


@dataclass(frozen=True)
class Choices:
    """The first of them. ``found`` and ``total`` count those that fit what was looked for, and all."""

    first: list[Choice]
    found: int
    total: int


def power_of(user_session: UserSession) -> PowerOfAttorney | None:
    """The delegation that the acting context stands on, ``None`` when acting for oneself."""
    if user_session.delegation is None or user_session.grantor is None:
        return None
    return PowerOfAttorney.of(user_session.delegation, user_session.grantor)


def verdict(user_session: UserSession, now: datetime, client: Client | None) -> Decision:
    """What ``decide`` says of the acting context; for oneself only the identity counts that *client* asks for."""
    power, operator = power_of(user_session), Party.of(user_session.account)
    return for_oneself(client, operator) if power is None else decide(power, now, client, operator)


def fits(session: Session, agent: Account, now: datetime, client: Client | None) -> bool:
    """Whether there is anyone in whose name *agent* may act now, in *client* if one is given."""
    return bool(session.scalar(select(exists(_live(select(Delegation.id), agent, now, client)))))


def choice(session: Session, agent: Account, now: datetime, client: Client | None, delegation_id: str) -> Choice | None:
    """The grantor of *delegation_id*, if *agent* may act under it now."""
    one = _live(select(Delegation, Account), agent, now, client).where(Delegation.id == delegation_id)
    row = session.execute(one).first()
    return Choice(*row) if row else None


def choices(
    session: Session, agent: Account, now: datetime, client: Client | None, *, query: str = "", most: int
) -> Choices:
    """In whose name *agent* may act now, in *client* if one is given: the first *most* by name of those in whose name
    or number every word of *query* is. With no more than *most* in all there is nothing to search.
    """
    total = session.scalar(_live(select(func.count()), agent, now, client)) or 0
    words = parse.arabic(query).split() if total > most else []
    fitting = [has(word, Side.RECEIVED) for word in words]
    found = session.scalar(_live(select(func.count()), agent, now, client).where(*fitting)) or 0 if words else total
    first = _live(select(Delegation, Account), agent, now, client).where(*fitting)
    cut = session.execute(first.order_by(Account.name, Delegation.id).limit(most)) if found else ()
    return Choices([Choice(delegation, grantor) for delegation, grantor in cut], found, total)


def _live(what: Any, agent: Account, now: datetime, client: Client | None) -> Any:
    grantors = what.select_from(Delegation).join(Account, Account.id == Delegation.grantor_id)
    return grantors.where(*decide_sql(Party.of(agent), now, client))


def suspended(session: Session, agent: Account, now: datetime, most: int) -> list[Account]:
    """The grantors, at most so many and by name, for whom *agent* may not act because a register reports a party."""
    in_force = (Delegation.agent_id == agent.id, Delegation.state == DelegationState.IN_FORCE)
    today = bangkok_date(now)
    within = (Delegation.start <= today, or_(Delegation.end.is_(None), Delegation.end >= today))
    rows = select(Delegation, Account).join(Account, Account.id == Delegation.grantor_id).where(*in_force, *within)
    if agent.going_concern:
        rows = rows.where(Account.going_concern.is_(False))
    found = session.execute(rows.order_by(Account.name, Delegation.id).limit(most))
    operator = Party.of(agent)
    return [
        grantor
        for delegation, grantor in found
        if decide(PowerOfAttorney.of(delegation, grantor), now, None, operator) is Decision.PARTY_NOT_GOING_CONCERN
    ]


def switch(work: Work, user_session: UserSession, delegation_id: str | None, origin: Origin) -> bool:
    """Act under *delegation_id* from now on, or for oneself (``None``). Choosing what one does already changes nothing.

    False, and nothing written, when something is not as it was shown: the delegation has ended, the login has, or it
    was switched in another tab. Raises ``TooManyAttempts``: each switch is a notice to every system that was opened.
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
    """The ids of the accounts of both."""
    both = select(Delegation.grantor_id, Delegation.agent_id).where(Delegation.id == delegation_id)
    with work.reading() as session:
        row = session.execute(both).first()
    return tuple(row) if row else ()


def _lock_live(session: Session, delegation_id: str, agent: Account, now: datetime) -> bool:
    """Check the delegation again, and let nobody end it until the switch is done."""
    row = session.execute(
        _HELD, {"delegation_id": delegation_id, "agent_id": agent.id}
    ).first()  # the agent too: a register may have been asked since the page began
    if row is None:
        return False
    delegation, grantor, agent_now = row
    return decide(PowerOfAttorney.of(delegation, grantor), now, None, Party.of(agent_now)) is Decision.LIVE


def end_over(work: Work, now: datetime, batch: int = BATCH) -> int:
    """End the acting contexts that their delegation no longer carries, so that the systems are told: its last day is
    over, a party is suspended, or a register reports one. Rights ended by themselves; here the clock only tells.

    At most *batch* or a little more; returns how many contexts have ended, so fewer than *batch* when none is left.
    """
    with work.reading() as session:
        rows = session.execute(_DOUBTFUL, {"today": bangkok_date(now), "batch": batch}).all()
    over: dict[str, set[str]] = defaultdict(set)
    for delegation, grantor, agent in rows:
        verdict = decide(PowerOfAttorney.of(delegation, grantor), now, None, Party.of(agent))
        if verdict is not Decision.LIVE:
            over[_WHY.get(verdict, verdict.value)].add(delegation.id)
    ended = [lifecycle.end_contexts_of(work.writing(), ids, by, Act(HERE, now), wait=False) for by, ids in over.items()]
    return sum(map(len, ended))
