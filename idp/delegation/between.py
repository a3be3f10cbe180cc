"""One delegation as its two parties see it, and what ending it would do."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session, aliased

from idp.errors import NotFound
from idp.models import Account, ActingContext, Delegation, Login, RefreshToken, Visit

_Grantor, _Agent = aliased(Account), aliased(Account)
#: Made once, at the import: the first use of an alias by several threads at once may lose a join (SQLAlchemy 2.1).
_FOUND = (
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
class Between:
    """A delegation with both parties, seen by one of them."""

    delegation: Delegation
    grantor: Account
    agent: Account
    is_grantor: bool


@dataclass(frozen=True)
class InUse:
    """Who acts under a delegation at the moment: how many logins, and in how many of them each system is open.

    ``offline``: systems that may go on without a login (``offline_access``).
    """

    logins: int
    systems: dict[str, int]
    offline: list[str]


def find(session: Session, delegation_id: str, account_id: str) -> Between:
    """The delegation of that id. Raises ``NotFound`` for one of others as for one that does not exist."""
    row = session.execute(_FOUND, {"delegation_id": delegation_id, "account_id": account_id}).first()
    if row is None:
        raise NotFound
    delegation, grantor, agent = row
    return Between(delegation, grantor, agent, delegation.grantor_id == account_id)


def in_use(session: Session, delegation_id: str, idle_seconds: int, at: datetime) -> InUse:
    """The live logins that act under it, the systems opened in them, and those that need no login."""
    rows = session.execute(
        select(ActingContext.id, Visit.client_id)
        .join(Login, Login.id == ActingContext.login_id)
        .outerjoin(Visit, Visit.context_id == ActingContext.id)
        .where(
            ActingContext.delegation_id == delegation_id,
            ActingContext.ended_at.is_(None),
            Login.ended_at.is_(None),
            Login.expires_at > at,
            Login.last_seen_at > at - timedelta(seconds=idle_seconds),
        )
    ).all()
    opened = Counter(client_id for _, client_id in rows if client_id is not None)
    offline = session.scalars(
        select(RefreshToken.client_id)
        .join(ActingContext, ActingContext.id == RefreshToken.context_id)
        .where(
            ActingContext.delegation_id == delegation_id,
            RefreshToken.offline,
            RefreshToken.revoked_at.is_(None),
            RefreshToken.expires_at > at,
        )
        .distinct()
        .order_by(RefreshToken.client_id)
    ).all()
    return InUse(len({context_id for context_id, _ in rows}), dict(sorted(opened.items())), list(offline))
