"""Scheduled jobs that revoke refresh token families with offline access once a party is suspended or reported by a
register, or the delegation is put on hold. Revocation is final, so that no family becomes valid again with the account,
and their clients are notified.

Such families are refused immediately (``RefreshTokenMatch.is_valid``); the jobs store the revocation.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, String, bindparam, case, literal, not_, or_, select
from sqlalchemy.orm import Session, aliased

from idp.audit import Event, record
from idp.db import Work
from idp.models import Account, AccountStatus, ActingContext, Delegation, DelegationState, Login, RefreshToken
from idp.origin import HERE, Act
from idp.sessions import notices, offline_access
from idp.sessions.validity import may_act_sql, refresh_token_is_open_sql

#: Families revoked in one transaction: by a job, and with the account of a party.
BATCH, MOST = 100, 500

_Agent, _Grantor = aliased(Account, name="agent"), aliased(Account, name="grantor")
_OPEN_FAMILIES = (
    select(RefreshToken.family_id, RefreshToken.client_id, RefreshToken.context_id, _Agent.id.label("account_id"))
    .join(ActingContext, ActingContext.id == RefreshToken.context_id)
    .join(Login, Login.id == ActingContext.login_id)
    .join(_Agent, _Agent.id == Login.account_id)
    .where(
        RefreshToken.offline.is_(True),
        refresh_token_is_open_sql(bindparam("now")),
    )
    .order_by(RefreshToken.family_id)
    .limit(bindparam("batch"))
)
_BY = "barred_by"
_OWN = _OPEN_FAMILIES.add_columns(literal("suspended").label(_BY)).where(
    ActingContext.delegation_id.is_(None), _Agent.status != AccountStatus.ACTIVE
)
_SUSPENDED = or_(*(party.status != AccountStatus.ACTIVE for party in (_Agent, _Grantor)))
_ON_HOLD = Delegation.held_at.is_not(None)
#: For a delegation that has ended for good the clients are notified already.
_UNDER_DELEGATIONS = (
    _OPEN_FAMILIES.add_columns(
        case((_ON_HOLD, "held"), (_SUSPENDED, "suspended"), else_="not_going_concern").label(_BY)
    )
    .join(Delegation, Delegation.id == ActingContext.delegation_id)
    .join(_Grantor, _Grantor.id == Delegation.grantor_id)
    .where(
        Delegation.state == DelegationState.IN_FORCE,
        Delegation.ended_at.is_(None),
        or_(_ON_HOLD, *(not_(may_act_sql(party)) for party in (_Agent, _Grantor))),
    )
)
_OF_PARTY = (
    _OPEN_FAMILIES.add_columns(bindparam("by", type_=String).label(_BY))
    .outerjoin(Delegation, Delegation.id == ActingContext.delegation_id)
    .where(or_(_Agent.id == bindparam("party_id"), Delegation.grantor_id == bindparam("party_id")))
)


def revoke_own(work: Work, now: datetime, batch: int = BATCH) -> int:
    """Revoke a batch of families of suspended users who act for themselves. Returns how many, at most *batch*."""
    return _revoke(work, _OWN, now, batch)


def revoke_under_delegations(work: Work, now: datetime, batch: int = BATCH) -> int:
    """Revoke a batch of families under delegations on hold, or with a party that is suspended or reported. A job of its
    own, as it runs more often. Returns how many, at most *batch*.
    """
    return _revoke(work, _UNDER_DELEGATIONS, now, batch)


def revoke_of_party(session: Session, account_id: str, by: str, act: Act) -> None:
    """Revoke the families of the account's user and of whoever acts for it, ``MOST`` at once; the account has been
    suspended or closed in this transaction, so that further ones are not valid either. *by*: why, as audited.
    """
    values = {"now": act.at, "batch": MOST, "party_id": account_id, "by": by}
    _revoke_rows(session, session.execute(_OF_PARTY, values).all(), act)


def _revoke(work: Work, query: Select[Any], now: datetime, batch: int) -> int:
    """Revoke the families that *query* returns, and notify their clients. Returns how many rows it returned.

    Locks first all families ordered by id, then all visits; a refresh locks them in that order too.
    """
    with work.reading() as session:
        rows = session.execute(query, {"now": now, "batch": batch}).all()
    if not rows:
        return 0
    _revoke_rows(work.writing(), rows, Act(HERE, now))
    return len(rows)


def _revoke_rows(session: Session, rows: Sequence[Any], act: Act) -> None:
    holders = set()
    for row in rows:
        if offline_access.revoke_family(session, row.family_id, act.at):
            fields = {"client_id": row.client_id, "family_id": row.family_id, "by": row.barred_by}
            record(session, Event.FAMILY_REVOKED, act, row.account_id, **fields)
            holders.add((row.context_id, row.client_id))
    notices.queue_for_families(session, sorted(holders), act.at)
