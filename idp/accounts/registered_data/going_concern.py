"""Whether a party is a going concern: the registers are queried by number alone, and their answer counts at once.

Nothing of the answer is shown to anybody here: a state that suspends powers of attorney is stored with every account of
the number (a company's branches too), and changed back when the register says otherwise (decision 30).
"""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, case, or_, select, update
from sqlalchemy.orm import Session

from idp.audit import Event, record_each
from idp.db import Work
from idp.errors import NotFound
from idp.fields.party_number import NumberKind
from idp.models import Account
from idp.origin import HERE, Act
from idp.registers.lookup import Registers
from idp.registers.records import Answer, Record, RecordFound

#: Seconds that a page waits for the registers, however many parties it queries.
PATIENCE = 1.0
ASK_EVERY = timedelta(days=1)


@dataclass(frozen=True)
class RegisterReply:
    """A register's ``answer`` about an account; ``None`` when it did not come in time."""

    account: Account
    answer: Answer | None


def has_register(registers: Registers, account: Account) -> bool:
    """Whether a register can be queried about the account: one serves its type, and its number is a taxpayer number."""
    return account.number_kind == NumberKind.TAX_ID and registers.has_register(account.entity_type)


def refresh(work: Work, registers: Registers, account_ids: Collection[str], act: Act) -> None:
    """Query the registers about these accounts, each at most once a day, and store the states they report.

    Call it before the request writes anything: no lock is held while it waits. It waits ``PATIENCE`` at most; without
    an answer the stored state counts.
    """
    with work.reading() as session:
        accounts = session.scalars(select(Account).where(Account.id.in_(account_ids)).order_by(Account.id)).all()
    replies = _query_registers(registers, accounts, act)
    if any(_has_news(reply, act.at) for reply in replies):
        store_states(work.writing(), replies, act.at, account_ids)


def _query_registers(registers: Registers, accounts: Sequence[Account], act: Act) -> list[RegisterReply]:
    deadline, replies = time.monotonic() + PATIENCE, []
    for account in accounts:
        if not has_register(registers, account):
            continue
        kind, number = account.entity_type, account.tax_id
        answer = registers.cached_answer(kind, number)
        if answer is None and (registers.is_file or is_due(account, act.at)):
            answer = registers.ask_within(max(0.0, deadline - time.monotonic()), kind, number, act.origin)
        replies.append(RegisterReply(account, answer))
    return replies


def is_due(account: Account, at: datetime) -> bool:
    """Whether the last query about the account's state is ``ASK_EVERY`` or longer ago."""
    return account.state_asked_at is None or at - account.state_asked_at >= ASK_EVERY


def _has_news(reply: RegisterReply, at: datetime) -> bool:
    """Whether the reply changes anything. A late answer is in the registers' cache when the next request asks again."""
    if reply.answer is None:
        return False
    return is_due(reply.account, at) or (
        isinstance(reply.answer, RecordFound) and differs(reply.account, reply.answer.record)
    )


def store_states(
    session: Session, replies: Collection[RegisterReply], at: datetime, parties: Collection[str] = ()
) -> None:
    """Store the answers, and *at* as the time of the query. *parties*: accounts (ids) that the transaction locks later.

    All these accounts are locked at once, ordered by id: locking accounts with news first and *parties* later would
    deadlock with a transaction that locks them the other way round.
    """
    of_parties = or_(Account.id.in_(parties), Account.tax_id.in_([reply.account.tax_id for reply in replies]))
    session.execute(select(Account.id).where(of_parties).order_by(Account.id).with_for_update())
    for reply in replies:
        if isinstance(reply.answer, RecordFound):
            store_state(session, reply.account, reply.answer.record, at)
    answered_ids = [reply.account.id for reply in replies if reply.answer is not None]
    session.execute(update(Account).where(Account.id.in_(answered_ids)).values(state_asked_at=at))


def store_state(session: Session, account: Account, record: Record, at: datetime) -> None:
    """Store the state in the register's *record* for every account of the number, with audit records where it changes
    between going concern and not. *account* may be stale.
    """
    of_number = (Account.tax_id == record.tax_id, Account.entity_type == account.entity_type)
    state = (Account.id, Account.going_concern, Account.register_status, Account.cleared_status)
    accounts = select(*state).where(*of_number, Account.number_kind == NumberKind.TAX_ID).order_by(Account.id)
    rows = session.execute(accounts.with_for_update(key_share=True)).all()
    for is_going in (True, False):
        changed_rows = [row for row in rows if differs(row, record) and _counts_as_going(row, record) is is_going]
        _store(session, [row.id for row in changed_rows], record, at, is_going=is_going)
        audit_fields = {"register": record.source, "going_concern": is_going}
        events = [(row.id, audit_fields) for row in changed_rows if row.going_concern != is_going]
        record_each(session, Event.REGISTER_STATE_CHANGED, Act(HERE, at), events)


def _store(session: Session, account_ids: Sequence[str], record: Record, at: datetime, *, is_going: bool) -> None:
    """Store the state; a cleared report stays cleared only as long as the register repeats it."""
    if not account_ids:
        return
    unchanged = Account.going_concern.is_(is_going)
    values = {
        "going_concern": is_going,
        "register_status": record.status,
        "reported_at": case((unchanged, Account.reported_at), else_=None if is_going else at),
        "cleared_status": case((Account.cleared_status == record.status, Account.cleared_status), else_=None),
    }
    change = update(Account).where(Account.id.in_(account_ids)).values(values)
    session.execute(change.execution_options(synchronize_session=False))


def differs(account: Account | Row[*tuple[Any, ...]], record: Record) -> bool:
    """Whether the state in the register's *record* differs from the account's."""
    is_going = _counts_as_going(account, record)
    return (account.going_concern, account.register_status) != (is_going, record.status)


def _counts_as_going(account: Account | Row[*tuple[Any, ...]], record: Record) -> bool:
    """Whether the party is a going concern by *record*, or by an officer who has cleared just this report."""
    return record.going_concern or account.cleared_status == record.status


def clear_report(session: Session, account: Account, act: Act) -> None:
    """An officer has found the register's report about the party wrong: every account of the number is a going concern
    again, as long as the register repeats the same state. Raises ``NotFound`` without a report.

    All accounts of the number are locked, in order of their ids as in ``store_state``.
    """
    of_number = (Account.tax_id == account.tax_id, Account.entity_type == account.entity_type)
    reported = (*of_number, Account.number_kind == account.number_kind, Account.going_concern.is_(False))
    ids = session.scalars(select(Account.id).where(*reported).order_by(Account.id).with_for_update()).all()
    if not ids:
        raise NotFound
    values = {"going_concern": True, "reported_at": None, "cleared_status": Account.register_status}
    change = update(Account).where(Account.id.in_(ids)).values(values)
    session.execute(change.execution_options(synchronize_session=False))
    fields: dict[str, object] = {}
    record_each(session, Event.REPORT_CLEARED, act, [(account_id, fields) for account_id in ids])
