"""Personal numbers: masked until an officer has them shown, with a reason, for a few minutes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from idp.accounts import masking
from idp.accounts.locking import lock_account
from idp.audit import Event, record
from idp.crypto import new_id
from idp.db import Work
from idp.errors import NotFound, Refusal
from idp.helpdesk import policy
from idp.helpdesk.policy import Action
from idp.helpdesk.sessions import SignedInOfficer
from idp.models import Account, ActState, OfficerAct
from idp.origin import Act

#: How long the numbers of an account are shown to the officer who gave a reason.
SHOWN_FOR = timedelta(minutes=10)


def show(work: Work, officer: SignedInOfficer, account_id: str, reason: str, act: Act) -> None:
    """Have the numbers of the account shown to the officer for ``SHOWN_FOR``; *reason*: 1 to 1,000 characters.

    It stands in the account's history. Raises ``NotFound``, and ``Refusal`` for a role that may not see them.
    """
    session = work.writing()
    if session.get(Account, account_id) is None:
        raise NotFound
    account = lock_account(session, account_id)
    if not policy.allows(officer.role, Action.SHOW_NUMBER, account.status):
        raise Refusal
    values = {
        "id": new_id(),
        "account_id": account_id,
        "kind": Action.SHOW_NUMBER.value,
        "state": ActState.DONE,
        "data": {},
        "reason": reason,
        "proposed_by": officer.id,
        "proposed_at": act.at,
        "finished_at": act.at,
    }
    session.execute(insert(OfficerAct).values(values))
    record(session, Event.NUMBER_SHOWN, act, account_id, officer_id=officer.id, act_id=values["id"])


def are_shown(session: Session, officer_id: str, account_id: str, at: datetime) -> bool:
    """Whether the numbers of the account are shown to the officer at *at* (UTC)."""
    shown = select(OfficerAct.id).filter_by(
        account_id=account_id, proposed_by=officer_id, kind=Action.SHOW_NUMBER.value
    )
    within = (OfficerAct.proposed_at > at - SHOWN_FOR, OfficerAct.proposed_at <= at)
    return session.scalar(shown.where(*within).limit(1)) is not None


def masked(account: Account, text: str | None) -> str:
    """*text* with the account's number in it masked, unless that is public."""
    return (text or "").replace(account.tax_id, masking.number(account))


def masked_end(number: str | None) -> str:
    """A personal number, all but its last digits masked."""
    return f"{masking.REST}{number[-masking.LAST_DIGITS_SHOWN :]}" if number else ""


def all_masked(account: Account, texts: Iterable[str]) -> list[str]:
    """As ``masked``, for several texts."""
    return [masked(account, each) for each in texts]
