"""Registered data that has changed: compared at sign-in with the register, confirmed or disputed by the user.

A register is asked at most once a day for an account and never holds up a sign-in for longer than a second; a late
answer waits for the next sign-in. Whether a party is a going concern needs nobody's confirmation: it counts at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from idp.accounts import number_and_birth_date
from idp.accounts.locking import lock_account
from idp.accounts.registered_data import differences, going_concern, history, mails
from idp.accounts.registered_data.differences import Difference
from idp.audit import Event, record
from idp.clock import is_ahead
from idp.config import Settings
from idp.crypto import new_id
from idp.db import Work
from idp.fields.party_number import NumberKind
from idp.i18n import gettext
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import Account, AccountStatus, DataReport, Provenance
from idp.origin import Act
from idp.registers.lookup import Registers
from idp.registers.records import Answer, Record, RecordFound

#: Seconds that a sign-in waits for a register.
PATIENCE = 1.0
ASK_EVERY = timedelta(days=1)


def look_up(registers: Registers, account: Account, act: Act) -> Answer | None:
    """What the register says of *account*, if it is asked today and answers in time. Call outside any transaction."""
    if account.status is not AccountStatus.ACTIVE or account.number_kind != NumberKind.TAX_ID:
        return None
    if not registers.has_register(account.entity_type):
        return None
    if not _is_due(account, act.at):
        return registers.cached_answer(account.entity_type, account.tax_id)
    return registers.ask_within(PATIENCE, account.entity_type, account.tax_id, act.origin)


def _is_due(account: Account, at: datetime) -> bool:
    asked_at = account.register_checked_at
    return asked_at is None or is_ahead(asked_at, at) or at - asked_at >= ASK_EVERY


def note(session: Session, settings: Settings, account: Account, answer: Answer | None, at: datetime) -> None:
    """Write down what a look-up gave: gaps are filled, differences wait for the user.

    Whoever signs in to a person's account has typed a number once, as anybody can: without the birth date that the
    register has they are shown nothing of it, and officers alone see the difference.
    """
    values: dict[str, Any] = {"register_checked_at": at} if _is_due(account, at) else {}
    if isinstance(answer, RecordFound):
        if going_concern.differs(account, answer.record):
            going_concern.note(session, account, answer.record, at)
        account = lock_account(session, account.id)  # it may have been changed while the register was asked
        if number_and_birth_date.may_learn(account, answer.record):
            filled = differences.gaps(account, answer.record)
            values |= {**filled, **_learned(account, answer.record)}
            if filled:
                history.remember(session, account.id, answer.record, at)
        else:
            values |= {"register_news": None, **report_hidden(session, settings, account, answer.record, at)}
    changed = {name: value for name, value in values.items() if getattr(account, name) != value}
    if changed:
        session.execute(update(Account).where(Account.id == account.id).values(changed))


def report_hidden(
    session: Session, settings: Settings, account: Account, known: Record, at: datetime
) -> dict[str, Any]:
    """Tell the officers, once, of a person's record that the user must not see. Returns columns of ``Account``."""
    if not number_and_birth_date.of_account(account) or account.verify_after is not None:
        return {}  # no birth date was given yet, or the worker will look
    told = differences.compared(account, known)
    seen = differences.fingerprint({each.label: each.theirs for each in told})
    if account.register_disputed == seen:
        return {}
    report(session, settings, account, "mismatch", told, at)
    return {"register_disputed": seen, "registered_data": Provenance.TYPED}


def _learned(account: Account, known: Record) -> dict[str, Any]:
    """What waits for the user, and what name and date are worth."""
    return {
        "register_news": differences.news(account, known),
        "registered_data": differences.provenance(account, known),
    }


def confirm(work: Work, account: Account, shown: str, act: Act) -> bool:
    """Take the register's data over; old and new stand in the history. A second press changes nothing.

    *shown* is the fingerprint of what the page showed; false when the register says something else by now.
    """
    session = work.writing()
    current = lock_account(session, account.id)
    if current.register_news is None or differences.fingerprint(current.register_news) != shown:
        return current.register_news is None
    columns = dict(current.register_news)
    source, same_date = columns.pop("source"), columns.pop("same_date", True)
    history.remember(session, account.id, history.held(current), act.at)
    stands = Provenance.REGISTER if same_date else Provenance.TYPED
    settled = {"register_news": None, "register_disputed": None, "registered_data": stands, "verify_after": None}
    session.execute(update(Account).where(Account.id == account.id).values(**columns, **settled, updated_at=act.at))
    history.remember(
        session, account.id, replace(history.held(lock_account(session, account.id)), source=source), act.at
    )
    record(session, Event.REGISTER_CHANGE_CONFIRMED, act, account.id, register=source)
    return True


def dispute(work: Work, account: Account, shown: str, settings: Settings, act: Act) -> bool:
    """Go on with the old data; a name that is disputed is the user's word now. The help desk is told what the
    register says.

    Otherwise as ``confirm``.
    """
    session = work.writing()
    current = lock_account(session, account.id)
    if current.register_news is None or differences.fingerprint(current.register_news) != shown:
        return current.register_news is None
    told, source = differences.waiting(current), current.register_news["source"]
    stays = Provenance.TYPED if "name" in current.register_news else current.registered_data
    settled = {"register_news": None, "register_disputed": shown, "registered_data": stays, "verify_after": None}
    session.execute(update(Account).where(Account.id == account.id).values(**settled, updated_at=act.at))
    report(session, settings, account, "disputed", told, act.at)
    record(session, Event.REGISTER_CHANGE_DISPUTED, act, account.id, register=source)
    return True


def report(
    session: Session, settings: Settings, account: Account, kind: str, told: Sequence[Difference], at: datetime
) -> None:
    """Record for the officers that register and account disagree (*kind*: ``mismatch``, ``disputed``), and mail it."""
    data = {"differences": [vars(each) for each in told]}
    values = {"account_id": account.id, "kind": kind, "data": data, "created_at": at}
    session.execute(insert(DataReport).values(id=new_id(), **values))
    if settings.help_desk_email:
        lines = [(gettext(each.label, locale="th"), each.ours, each.theirs) for each in told]
        mail = mails.data_reported(account, kind, lines)
        compose.send(session, settings, [(settings.help_desk_email, mail)], at, kind=MailKind.HELP_DESK)
