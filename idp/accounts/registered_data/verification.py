"""Accounts whose register did not answer at the registration: the worker asks again until it does."""

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
from idp.models import Account, Provenance
from idp.origin import HERE, Act
from idp.registers.lookup import Registers
from idp.registers.records import Answer, RecordFound, Unavailable

#: How long until the next try when the register is still away.
AGAIN = timedelta(minutes=15)
#: Accounts looked at in one round.
AT_ONCE = 20

NOT_KNOWN = lazy("The register does not know the number")
NOT_GOING = lazy("State in the register")


def verify_due(database: Database, registers: Registers, settings: Settings, at: datetime) -> None:
    """Ask the register about every account that is due, outside any transaction, and keep what it says.

    Several workers may do this at once: an account is taken by moving its next try on.
    """
    with database.reader() as session:
        due = session.scalars(select(Account.id).where(Account.verify_after <= at).limit(AT_ONCE)).all()
    for account_id in due:
        with transaction(database) as work:
            take = (
                update(Account)
                .where(Account.id == account_id, Account.verify_after <= at)
                .values(verify_after=at + AGAIN)
                .returning(Account.id)
            )
            taken = work.writing().execute(take).first() is not None
        if taken:
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
        held = (
            select(Account)
            .where(Account.id == account_id, Account.verify_after.is_not(None))
            .with_for_update(key_share=True)
        )
        account = session.execute(held).scalar_one_or_none()
        if account is None:  # settled meanwhile by its user
            return
        values, told = _outcome(account, answer)
        if told:
            changes.report(session, settings, account, "mismatch", told, at)
        session.execute(update(Account).where(Account.id == account.id).values(verify_after=None, **values))
        if isinstance(answer, RecordFound) and going_concern.differs(account, answer.record):
            going_concern.note(session, account, answer.record, at)
        outcome = "mismatch" if told else "verified"
        record(session, Event.ACCOUNT_VERIFIED, Act(HERE, at), account.id, outcome=outcome)


def _outcome(account: Account, answer: Answer) -> tuple[dict[str, Any], list[Difference]]:
    """What becomes of the account's columns, and where it differs from the register. Who has checked the account is
    another matter: no register can.
    """
    if not isinstance(answer, RecordFound):
        return {"registered_data": Provenance.TYPED}, [Difference(NOT_KNOWN, account.tax_id, "")]
    known = answer.record
    told = differences.compared(account, known)
    if not known.going_concern:
        told.append(Difference(NOT_GOING, "", known.status))
    values: dict[str, Any] = {"registered_data": differences.provenance(account, known)}
    if not ENTITY_TYPES[account.entity_type].is_person:
        return values, told
    if number_and_birth_date.may_learn(account, known):
        values["ial"] = account.ial or "1.1"
    else:  # told once: the sign-in does not tell it again
        values["register_disputed"] = differences.fingerprint({each.label: each.theirs for each in told})
    return values, told
