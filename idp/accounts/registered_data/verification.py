"""Scheduled job: verifies accounts whose register did not answer at the registration, until it does."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from idp.accounts import number_and_birth_date
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.registered_data import changes, differences, going_concern
from idp.accounts.registered_data.differences import Difference
from idp.audit import Event, record
from idp.config import Settings
from idp.db import Database, transaction
from idp.i18n import lazy
from idp.models import Account, CaseKind, Provenance
from idp.origin import HERE, Act
from idp.registers.lookup import Registers
from idp.registers.records import Answer, RecordFound, Unavailable

#: When to retry while the register is unavailable.
AGAIN = timedelta(minutes=15)
#: Accounts in one run of the job.
AT_ONCE = 20

NOT_KNOWN = lazy("The register does not know the number")
NOT_GOING = lazy("State in the register")


def verify_due(database: Database, registers: Registers, settings: Settings, at: datetime) -> None:
    """Query the register about the accounts that are due at *at*, outside any transaction, and store the outcome.

    Several workers may do this at once: a worker claims an account by advancing its ``verify_after``.
    """
    with database.reader() as session:
        due = session.scalars(select(Account.id).where(Account.verify_after <= at).limit(AT_ONCE)).all()
    for account_id in due:
        with transaction(database) as work:
            claim = (
                update(Account)
                .where(Account.id == account_id, Account.verify_after <= at)
                .values(verify_after=at + AGAIN)
                .returning(Account.id)
            )
            is_claimed = work.writing().execute(claim).first() is not None
        if is_claimed:
            _verify(database, registers, settings, account_id, at)


def _verify(database: Database, registers: Registers, settings: Settings, account_id: str, at: datetime) -> None:
    with database.reader() as session:
        account = session.get(Account, account_id)
    if account is None or not registers.has_register(account.entity_type):
        return
    answer = registers.ask(account.entity_type, account.tax_id, HERE)
    if isinstance(answer, Unavailable):
        return
    with transaction(database) as work:
        session = work.writing()
        statement = (
            select(Account)
            .where(Account.id == account_id, Account.verify_after.is_not(None))
            .with_for_update(key_share=True)
        )
        account = session.execute(statement).scalar_one_or_none()
        if account is None:  # meanwhile its user has confirmed or disputed the data
            return
        values, mismatches = _outcome(account, answer)
        if mismatches:
            changes.report(session, settings, account, CaseKind.MISMATCH, mismatches, at)
        session.execute(update(Account).where(Account.id == account.id).values(verify_after=None, **values))
        if isinstance(answer, RecordFound) and going_concern.differs(account, answer.record):
            going_concern.store_state(session, account, answer.record, at)
        outcome = CaseKind.MISMATCH if mismatches else "verified"
        record(session, Event.ACCOUNT_VERIFIED, Act(HERE, at), account.id, outcome=outcome)


def _outcome(account: Account, answer: Answer) -> tuple[dict[str, Any], list[Difference]]:
    """The columns of ``Account`` to update, and its differences from the register. ``verified`` is not among them: only
    an officer verifies an identity.
    """
    if not isinstance(answer, RecordFound):
        return {"registered_data": Provenance.TYPED}, [Difference(NOT_KNOWN, account.tax_id, "")]
    register_record = answer.record
    mismatches = differences.compare(account, register_record)
    if not register_record.going_concern:
        mismatches.append(Difference(NOT_GOING, "", register_record.status))
    values: dict[str, Any] = {"registered_data": differences.provenance(account, register_record)}
    if not ENTITY_TYPES[account.entity_type].is_person:
        return values, mismatches
    if number_and_birth_date.may_learn(account, register_record):
        values["ial"] = account.ial or "1.1"
    else:  # reported here: the sign-in does not report them again
        values["register_disputed"] = differences.fingerprint({each.label: each.theirs for each in mismatches})
    return values, mismatches
