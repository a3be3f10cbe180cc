"""Whether a party is a going concern: asked of the registers by number alone, and it counts at once.

Of what a register says nothing is shown to anybody here: a state that stops powers of attorney is noted for every
account of the number (a company's branches too), and taken back when the register says otherwise.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from idp.audit import Event, record_each
from idp.db import Work
from idp.fields.party_number import NumberKind
from idp.models import Account
from idp.origin import HERE, Act
from idp.registers.lookup import Registers
from idp.registers.records import Answer, Record, RecordFound

#: Seconds that a page waits for the registers, however many parties it asks about.
PATIENCE = 1.0
ASK_EVERY = timedelta(days=1)


@dataclass(frozen=True)
class RegisterReply:
    """An account that a register was asked about; ``answer`` is ``None`` when it came too late."""

    account: Account
    answer: Answer | None


def has_register(registers: Registers, account: Account) -> bool:
    """Whether a register can be asked about the account: it has a number of the kind that registers know."""
    return account.number_kind == NumberKind.TAX_ID and registers.has_register(account.entity_type)


def refresh(work: Work, registers: Registers, account_ids: Collection[str], act: Act) -> None:
    """Ask about those accounts, each at most once a day, and note what counts from now on; before the writing
    transaction of a request. Waits a second at most: without an answer what was last known counts.
    """
    with work.reading() as session:
        accounts = session.scalars(select(Account).where(Account.id.in_(account_ids)).order_by(Account.id)).all()
    asked = _ask(registers, accounts, act)
    if any(_has_news(each, act.at) for each in asked):
        note_each(work.writing(), asked, act.at, account_ids)


def _ask(registers: Registers, accounts: Sequence[Account], act: Act) -> list[RegisterReply]:
    until, asked = time.monotonic() + PATIENCE, []
    for account in accounts:
        if not has_register(registers, account):
            continue
        kind, number = account.entity_type, account.tax_id
        answer = registers.cached_answer(kind, number)
        if answer is None and (registers.is_file or is_due(account, act.at)):
            answer = registers.ask_within(max(0.0, until - time.monotonic()), kind, number, act.origin)
        asked.append(RegisterReply(account, answer))
    return asked


def is_due(account: Account, at: datetime) -> bool:
    """Whether nobody has asked about the account's state for a day."""
    return account.state_asked_at is None or at - account.state_asked_at >= ASK_EVERY


def _has_news(asked: RegisterReply, at: datetime) -> bool:
    """Whether there is something to write down. What came too late is asked again, and kept by then."""
    if asked.answer is None:
        return False
    return is_due(asked.account, at) or (
        isinstance(asked.answer, RecordFound) and differs(asked.account, asked.answer.record)
    )


def note_each(session: Session, asked: Collection[RegisterReply], at: datetime, parties: Collection[str] = ()) -> None:
    """Write down what was answered, and that it was asked. *parties*: accounts that the transaction will hold later.

    All that it may hold is held first and in one order: who held the one that has news, and then waited for the other,
    would meet somebody who holds that and waits for the one.
    """
    of_them = or_(Account.id.in_(parties), Account.tax_id.in_([each.account.tax_id for each in asked]))
    session.execute(select(Account.id).where(of_them).order_by(Account.id).with_for_update())
    for each in asked:
        if isinstance(each.answer, RecordFound):
            note(session, each.account, each.answer.record, at)
    answered = [each.account.id for each in asked if each.answer is not None]
    session.execute(update(Account).where(Account.id.in_(answered)).values(state_asked_at=at))


def note(session: Session, account: Account, known: Record, at: datetime) -> None:
    """What the register says of the state counts from now on, for every account of the number. *account* may be as it
    was before somebody else changed it.
    """
    of_number = (Account.tax_id == known.tax_id, Account.entity_type == account.entity_type)
    state = (Account.id, Account.going_concern, Account.register_status)
    held = select(*state).where(*of_number, Account.number_kind == NumberKind.TAX_ID).order_by(Account.id)
    rows = session.execute(held.with_for_update(key_share=True)).all()
    values = {"going_concern": known.going_concern, "register_status": known.status}
    changed = [row for row in rows if (row.going_concern, row.register_status) != tuple(values.values())]
    ids = [row.id for row in changed]
    if ids:
        session.execute(
            update(Account).where(Account.id.in_(ids)).values(values).execution_options(synchronize_session=False)
        )
    told = {"register": known.source, "going_concern": known.going_concern}
    turned = [(row.id, told) for row in changed if row.going_concern != known.going_concern]
    record_each(session, Event.REGISTER_STATE_CHANGED, Act(HERE, at), turned)


def differs(account: Account, known: Record) -> bool:
    """Whether the register says another state than the account has."""
    return (account.going_concern, account.register_status) != (known.going_concern, known.status)
