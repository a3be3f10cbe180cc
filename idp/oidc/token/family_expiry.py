"""Families of refresh tokens that outlast their login, once a party may do nothing any more: suspended, or reported by
a register, or once an owner has put the delegation on hold. They end for good, so that nothing comes back with the
account, and their systems are told.

They were refused from that moment on (``RefreshTokenMatch.is_valid``); here the clock only writes it down.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, case, literal, not_, or_, select
from sqlalchemy.orm import aliased

from idp.audit import Event, record
from idp.db import Work
from idp.models import Account, AccountStatus, ActingContext, Delegation, DelegationState, Login, RefreshToken
from idp.origin import HERE, Act
from idp.sessions import notices, offline_access
from idp.sessions.validity import may_act_sql, refresh_token_is_open_sql

#: Families that the clock looks at in one transaction.
BATCH = 100

_Agent, _Grantor = aliased(Account, name="agent"), aliased(Account, name="grantor")
_LIVE = (
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
_OWN = _LIVE.add_columns(literal("suspended").label(_BY)).where(
    ActingContext.delegation_id.is_(None), _Agent.status != AccountStatus.ACTIVE
)
_SUSPENDED = or_(*(party.status != AccountStatus.ACTIVE for party in (_Agent, _Grantor)))
_HELD = Delegation.held_at.is_not(None)
#: Of a delegation that has ended for good the systems have heard already.
_UNDER_DELEGATIONS = (
    _LIVE.add_columns(case((_HELD, "held"), (_SUSPENDED, "suspended"), else_="not_going_concern").label(_BY))
    .join(Delegation, Delegation.id == ActingContext.delegation_id)
    .join(_Grantor, _Grantor.id == Delegation.grantor_id)
    .where(
        Delegation.state == DelegationState.IN_FORCE,
        Delegation.ended_at.is_(None),
        or_(_HELD, *(not_(may_act_sql(party)) for party in (_Agent, _Grantor))),
    )
)


def end_own(work: Work, now: datetime, batch: int = BATCH) -> int:
    """Revoke what suspended users hold in their own name. Returns how many families were found, at most *batch*."""
    return _end(work, _OWN, now, batch)


def end_under_delegations(work: Work, now: datetime, batch: int = BATCH) -> int:
    """The same for delegations of which a party is suspended or reported; apart, since it is done more often."""
    return _end(work, _UNDER_DELEGATIONS, now, batch)


def _end(work: Work, which: Select[Any], now: datetime, batch: int) -> int:
    """First all families, in one order, and then all visits: who refreshes holds a family before the visit too."""
    with work.reading() as session:
        found = session.execute(which, {"now": now, "batch": batch}).all()
    if not found:
        return 0
    session = work.writing()
    holders = set()
    for row in found:
        if offline_access.revoke_family(session, row.family_id, now):
            named = {"client_id": row.client_id, "family_id": row.family_id, "by": row.barred_by}
            record(session, Event.FAMILY_REVOKED, Act(HERE, now), row.account_id, **named)
            holders.add((row.context_id, row.client_id))
    notices.of_families(session, sorted(holders), now)
    return len(found)
