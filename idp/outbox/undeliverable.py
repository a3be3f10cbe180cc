"""Mails that are given up: officers get a case for each account of the address, one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from idp import cases
from idp.models import Account, AccountStatus, Case, CaseKind, CaseState

#: Accounts with one address that get a case at most.
AT_ONCE = 20


def report(session: Session, mails: Sequence[tuple[str, str]], at: datetime) -> None:
    """Open a case for each account that a given-up mail was for, unless one about its mails is open already.

    *mails*: pairs of the address and the mail server's last answer, empty if there was none within a day.
    """
    for address, answer in dict(mails).items():
        for account_id in _accounts_without_case(session, address):
            cases.open_case(session, CaseKind.MAIL_GIVEN_UP, account_id, {"address": address, "answer": answer}, at)


def _accounts_without_case(session: Session, address: str) -> Sequence[str]:
    has_case = select(Case.id).where(
        Case.account_id == Account.id, Case.kind == CaseKind.MAIL_GIVEN_UP, Case.state != CaseState.CLOSED
    )
    is_theirs = or_(Account.email == address, Account.unconfirmed_email == address)
    accounts = select(Account.id).where(is_theirs, Account.status != AccountStatus.CLOSED, ~has_case.exists())
    return session.scalars(accounts.order_by(Account.id).limit(AT_ONCE)).all()
