"""One delegation as each of its parties sees it, and the sessions and clients that use it at present."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session, aliased

from idp.clients import Clients
from idp.clock import bangkok_date
from idp.delegation import masking
from idp.delegation.rules import OPEN, PAUSED, Decision, Party, PowerOfAttorney, decide, state_at
from idp.errors import NotFound
from idp.models import Account, ActingContext, Delegation, DelegationState, Login, RefreshToken, Visit
from idp.sessions.validity import (
    CONTEXT_CONTINUES,
    outlasts_session_sql,
    refresh_token_is_open_sql,
    session_is_active_sql,
)

_Grantor, _Agent = aliased(Account), aliased(Account)
#: Made once, at the import: the first use of an alias by several threads at once may lose a join (SQLAlchemy 2.1).
_BY_ID = (
    select(Delegation, _Grantor, _Agent)
    .join(_Grantor, _Grantor.id == Delegation.grantor_id)
    .join(_Agent, _Agent.id == Delegation.agent_id)
    .where(
        Delegation.id == bindparam("delegation_id"),
        or_(Delegation.grantor_id == bindparam("account_id"), Delegation.agent_id == bindparam("account_id")),
    )
    .execution_options(populate_existing=True)
)


@dataclass(frozen=True)
class DelegationView:
    """A delegation with both parties, as one of them sees it at one moment."""

    delegation: Delegation
    grantor: Account
    agent: Account
    is_grantor: bool
    at: datetime

    @property
    def state(self) -> DelegationState:
        """The state to show."""
        return state_at(self.delegation.state, self.delegation.end, self.at)

    @property
    def has_started(self) -> bool:
        """Whether its first day has come."""
        return self.delegation.start <= bangkok_date(self.at)

    @property
    def verdict(self) -> Decision:
        """Whether the agent may act under it."""
        return decide(PowerOfAttorney.of(self.delegation, self.grantor), self.at, None, Party.of(self.agent))

    @property
    def on_hold(self) -> bool:
        """Whether it has no effect until a party confirms it again or ends it (``delegation.on_hold``)."""
        return self.delegation.held_at is not None and self.state in OPEN

    @property
    def reader_can_release(self) -> bool:
        """Whether the reader can lift the hold."""
        return self.on_hold and self.delegation.held_by in ("grantor" if self.is_grantor else "agent", "both")

    @property
    def paused(self) -> bool:
        """Whether it is in force but not usable at present: on hold, or because of the state of a party."""
        return self.verdict in PAUSED

    @property
    def reported(self) -> bool:
        """Whether a register reports a state of a party that suspends it; the page does not say which party. The state
        of an agent who has not confirmed is not disclosed to the grantor.
        """
        disclosed_parties = (self.grantor,) if self.is_grantor and not self.knows_agent else (self.grantor, self.agent)
        return self.state in OPEN and not all(party.going_concern for party in disclosed_parties)

    @property
    def knows_agent(self) -> bool:
        """Whether the reader may know who the agent is: the agent, and the grantor once the agent has confirmed."""
        return not self.is_grantor or masking.has_confirmed(self.delegation)

    @property
    def agent_name(self) -> str:
        """The agent's name, as far as the reader may see it."""
        return masking.name_of_agent(self.delegation, self.agent) if self.is_grantor else self.agent.name

    @property
    def addresses(self) -> bool:
        """Whether the parties' addresses are shown; one that has ended shows only names and numbers."""
        return self.state in OPEN


@dataclass(frozen=True)
class InUse:
    """The current use of a delegation: the number of sessions that act under it, and of these by client id.

    ``offline_clients``: ids of the clients that may continue without a session (scope ``offline_access``, OpenID
    Connect Core 11).
    """

    sessions: int
    sessions_by_client: dict[str, int]
    offline_clients: list[str]


def find(session: Session, delegation_id: str, account_id: str, at: datetime) -> DelegationView:
    """The delegation as the party *account_id* sees it at *at*. Raises ``NotFound`` for one of other parties as for one
    that does not exist.
    """
    row = session.execute(_BY_ID, {"delegation_id": delegation_id, "account_id": account_id}).first()
    if row is None:
        raise NotFound
    delegation, grantor, agent = row
    return DelegationView(delegation, grantor, agent, delegation.grantor_id == account_id, at)


def other_delegations(session: Session, view: DelegationView) -> list[DelegationView]:
    """The other open delegations from this grantor to any account of the agent's taxpayer.

    Empty while the grantor may not know that taxpayer, and without branches that have not confirmed: the grantor knows
    only their user name, and a list would disclose whose it is.
    """
    agent = view.agent
    if not view.is_grantor or not (view.knows_agent or agent.branch == ""):
        return []
    same_taxpayer = (Account.tax_id == agent.tax_id, Account.number_kind == agent.number_kind)
    rows = session.execute(
        select(Delegation, Account)
        .join(Account, Account.id == Delegation.agent_id)
        .where(Delegation.grantor_id == view.grantor.id, Delegation.id != view.delegation.id, *same_taxpayer)
        .where(Delegation.state.in_(OPEN), or_(Delegation.end.is_(None), Delegation.end >= bangkok_date(view.at)))
        .where(or_(Account.branch == "", Delegation.state == DelegationState.IN_FORCE))
        .order_by(Account.branch, Delegation.id)
    )
    return [DelegationView(delegation, view.grantor, party, True, view.at) for delegation, party in rows]


def in_use(session: Session, delegation_id: str, clients: Clients, idle_seconds: int, at: datetime) -> InUse:
    """The active sessions that act under the delegation, and the clients that use it.

    *idle_seconds*: after this long without use a session is no longer active.
    """
    rows = session.execute(
        select(ActingContext.id, Visit.client_id)
        .join(Login, Login.id == ActingContext.login_id)
        .join(Account, Account.id == Login.account_id)
        .outerjoin(Visit, Visit.context_id == ActingContext.id)
        .where(
            ActingContext.delegation_id == delegation_id,
            ActingContext.ended_at.is_(None),
            session_is_active_sql(at, idle_seconds),
        )
    ).all()
    sessions_by_client = Counter(client_id for _, client_id in rows if client_id is not None)
    offline_ids = session.scalars(
        select(RefreshToken.client_id)
        .join(ActingContext, ActingContext.id == RefreshToken.context_id)
        .join(Login, Login.id == ActingContext.login_id)
        .join(Account, Account.id == Login.account_id)
        .where(
            ActingContext.delegation_id == delegation_id,
            RefreshToken.offline,
            refresh_token_is_open_sql(at),
            CONTEXT_CONTINUES,
            outlasts_session_sql(RefreshToken.began_at),
        )
        .distinct()
        .order_by(RefreshToken.client_id)
    ).all()
    offline_clients = [
        each for each in offline_ids if (client := clients.get(each)) and "offline_access" in client.scopes
    ]
    return InUse(len({context_id for context_id, _ in rows}), dict(sorted(sessions_by_client.items())), offline_clients)
