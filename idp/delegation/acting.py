"""In whose name a login acts: the choices it has, and the switch from one to another."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session, aliased

from idp import clock
from idp.clients import Client
from idp.clock import bangkok_date
from idp.db import Work
from idp.delegation.decide import Decision, Party, PowerOfAttorney, decide
from idp.models import Account, AccountStatus, ActingContext, Delegation, DelegationState
from idp.origin import HERE, Origin
from idp.sessions import lifecycle
from idp.sessions.standing import Standing

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
            Delegation.state != DelegationState.IN_FORCE,
            Delegation.end < bindparam("today"),
            *(party.status != AccountStatus.ACTIVE for party in (_Grantor, _Agent)),
            *(party.going_concern.is_(False) for party in (_Grantor, _Agent)),
        ),
    )
    .limit(bindparam("batch"))
)


@dataclass(frozen=True)
class Choice:
    """One grantor in whose name the operator may act now."""

    delegation: Delegation
    grantor: Account


def power_of(standing: Standing) -> PowerOfAttorney | None:
    """The delegation that the acting context stands on, ``None`` when acting for oneself."""
    if standing.delegation is None or standing.grantor is None:
        return None
    return PowerOfAttorney.of(standing.delegation, standing.grantor)


def verdict(standing: Standing, now: datetime, client: Client | None) -> Decision:
    """What ``decide`` says of the acting context; acting for oneself is always live here."""
    power = power_of(standing)
    return Decision.LIVE if power is None else decide(power, now, client, Party.of(standing.account))


def choices(session: Session, agent: Account, now: datetime, client: Client | None) -> list[Choice]:
    """Everyone in whose name *agent* may act now, in *client* if one is given, by name."""
    rows = session.execute(
        select(Delegation, Account)
        .join(Account, Account.id == Delegation.grantor_id)
        .where(
            Delegation.agent_id == agent.id,
            Delegation.state == DelegationState.IN_FORCE,
            or_(Delegation.end.is_(None), Delegation.end >= bangkok_date(now)),
        )
        .order_by(Account.name, Delegation.id)
    )
    operator = Party.of(agent)
    found = [Choice(delegation, grantor) for delegation, grantor in rows]
    return [
        each
        for each in found
        if decide(PowerOfAttorney.of(each.delegation, each.grantor), now, client, operator) is Decision.LIVE
    ]


def switch(work: Work, standing: Standing, delegation_id: str | None, origin: Origin) -> bool:
    """Act under *delegation_id* from now on, or for oneself (``None``). Choosing what one does already changes nothing.

    False, and nothing written, when something is not as it was shown: the delegation has ended, the login has, or it
    was switched in another tab.
    """
    now = clock.now()
    if standing.context is not None and standing.context.delegation_id == delegation_id:
        return True
    session = work.writing()
    if delegation_id is not None and not _hold_live(session, delegation_id, standing.account, now):
        return False
    return lifecycle.switch(session, standing, delegation_id, origin, now) is not None


def _hold_live(session: Session, delegation_id: str, agent: Account, now: datetime) -> bool:
    """Check the delegation again, and let nobody end it until the switch is done."""
    statement = (
        select(Delegation, Account)
        .join(Account, Account.id == Delegation.grantor_id)
        .where(Delegation.id == delegation_id)
        .with_for_update(read=True, of=Delegation)
    )
    row = session.execute(statement).first()
    return row is not None and decide(PowerOfAttorney.of(*row), now, None, Party.of(agent)) is Decision.LIVE


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
    ended = [lifecycle.end_contexts_of(work.writing(), ids, by, HERE, now, wait=False) for by, ids in over.items()]
    return sum(map(len, ended))
