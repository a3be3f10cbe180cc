"""Suspending an account, and restoring it: by an officer, for a reason that the user is shown."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.models import Account, AccountStatus, Delegation, DelegationState, status_columns
from idp.origin import Act
from idp.sessions import lifecycle


def suspend(session: Session, account: Account, reason: str, act: Act) -> None:
    """Suspend *account*, whose row the caller has locked, and end its sessions and whatever others do in its name.

    *reason*: the officer's words. Clients are notified. Tokens and delegations need no change: they depend on the
    status (``sessions.validity``, ``delegation.rules``). Offline access is revoked by ``oidc.token.family_revocation``.
    """
    columns = status_columns(AccountStatus.SUSPENDED, act.at, reason)
    session.execute(update(Account).where(Account.id == account.id).values(**columns, updated_at=act.at))
    lifecycle.end_logins(session, account.id, "suspended", act)
    granted = select(Delegation.id).filter_by(grantor_id=account.id, state=DelegationState.IN_FORCE)
    lifecycle.end_contexts_of(session, session.scalars(granted.order_by(Delegation.id)).all(), "suspended", act)
    record(session, Event.ACCOUNT_SUSPENDED, act, account.id)


def restore(session: Session, account: Account, act: Act) -> None:
    """End the suspension of *account*, whose row the caller has locked. What it ended stays ended; delegations have
    effect again.
    """
    columns = status_columns(AccountStatus.ACTIVE, act.at)
    session.execute(update(Account).where(Account.id == account.id).values(**columns, updated_at=act.at))
    record(session, Event.ACCOUNT_RESTORED, act, account.id)
