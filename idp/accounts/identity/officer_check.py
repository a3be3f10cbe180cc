"""An officer has checked who the user of an account is, or refuses to say so: ``verified`` and ``verified_by``."""

from __future__ import annotations

from sqlalchemy import update
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.models import Account
from idp.origin import Act

#: ``Account.verified_by``.
OFFICER = "officer"


def verify(session: Session, account: Account, act: Act) -> None:
    """Mark *account*, whose row the caller has locked, as verified at ``act.at``."""
    _decide(session, account, act, verified=True)


def refuse(session: Session, account: Account, act: Act) -> None:
    """Mark *account*, whose row the caller has locked, as not verified. Clients that require it refuse from now on."""
    _decide(session, account, act, verified=False)


def _decide(session: Session, account: Account, act: Act, *, verified: bool) -> None:
    columns = {"verified_by": OFFICER if verified else None, "verified_at": act.at if verified else None}
    session.execute(update(Account).where(Account.id == account.id).values(**columns, updated_at=act.at))
    record(session, Event.IDENTITY_DECIDED, act, account.id, outcome="verified" if verified else "refused")
