"""Families of refresh tokens that outlast their login, once a party may do nothing any more: suspended, or reported by
a register. They end for good, so that nothing comes back with the account, and their systems are told.

They were refused from that moment on (``families.Found.lives``); here the clock only writes it down.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import aliased

from idp.audit import Event, record
from idp.db import Work
from idp.models import Account, AccountStatus, ActingContext, Delegation, DelegationState, Login, RefreshToken
from idp.oidc import families
from idp.origin import HERE
from idp.sessions import lifecycle

#: Families that the clock looks at in one transaction.
BATCH = 100

_Agent, _Grantor = aliased(Account, name="agent"), aliased(Account, name="grantor")
_BARRED = (
    select(RefreshToken.family_id, RefreshToken.client_id, RefreshToken.context_id, _Agent.id.label("account_id"))
    .join(ActingContext, ActingContext.id == RefreshToken.context_id)
    .join(Login, Login.id == ActingContext.login_id)
    .join(_Agent, _Agent.id == Login.account_id)
    .outerjoin(Delegation, Delegation.id == ActingContext.delegation_id)
    .outerjoin(_Grantor, _Grantor.id == Delegation.grantor_id)
    .where(
        RefreshToken.offline.is_(True),
        RefreshToken.revoked_at.is_(None),
        RefreshToken.used_at.is_(None),  # of a public client's the newest alone
        RefreshToken.expires_at > bindparam("now"),
        # Of a delegation that has ended for good its systems have heard already.
        or_(
            ActingContext.delegation_id.is_(None),
            and_(Delegation.state == DelegationState.IN_FORCE, Delegation.ended_at.is_(None)),
        ),
        or_(
            *(party.status != AccountStatus.ACTIVE for party in (_Agent, _Grantor)),
            _Grantor.going_concern.is_(False),
            and_(_Agent.going_concern.is_(False), ActingContext.delegation_id.is_not(None)),
        ),
    )
    .order_by(RefreshToken.family_id)
    .limit(bindparam("batch"))
)


def end_barred(work: Work, now: datetime, batch: int = BATCH) -> int:
    """Revoke what a party may not go on with. Returns how many families were found, at most *batch*."""
    with work.reading() as session:
        found = session.execute(_BARRED, {"batch": batch, "now": now}).all()
    for row in found:
        session = work.writing()
        if families.revoke(session, row.family_id, now):
            named = {"client_id": row.client_id, "family_id": row.family_id, "by": "suspended"}
            record(session, Event.FAMILY_REVOKED, HERE, now, row.account_id, **named)
            lifecycle.tell_again(session, row.context_id, row.client_id, now)
    return len(found)
