"""Changes of registered data: compared with the register at sign-in, confirmed or disputed by the user.

A register is queried at most once a day for an account and delays a sign-in by a second at most; a late answer is used
at the next sign-in. Whether a party is a going concern needs no confirmation: it counts at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from idp import cases
from idp.accounts import number_and_birth_date
from idp.accounts.locking import lock_account
from idp.accounts.registered_data import differences, going_concern, history, mails
from idp.accounts.registered_data.differences import Difference
from idp.accounts.search_words import upkeep
from idp.accounts.search_words.words import FOUND_BY
from idp.audit import Event, record
from idp.clock import is_ahead
from idp.config import Settings
from idp.db import Work
from idp.fields.party_number import NumberKind
from idp.i18n import gettext
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import Account, AccountStatus, CaseKind, Provenance
from idp.origin import Act
from idp.registers.lookup import Registers
from idp.registers.records import Answer, Record, RecordFound

#: Seconds that a sign-in waits for a register.
PATIENCE = 1.0
ASK_EVERY = timedelta(days=1)


def look_up(registers: Registers, account: Account, act: Act) -> Answer | None:
    """The register's answer about *account*, possibly a cached one; ``None`` if it does not come within ``PATIENCE``.

    Call outside any transaction: it may wait.
    """
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


def store_answer(session: Session, settings: Settings, account: Account, answer: Answer | None, at: datetime) -> None:
    """Store the *answer* of ``look_up``: gaps are filled, differences wait for the user's decision.

    Anybody can register a person's number: unless the account has the birth date in the register, its user sees nothing
    of the record, and only officers see the differences.
    """
    values: dict[str, Any] = {"register_checked_at": at} if _is_due(account, at) else {}
    if isinstance(answer, RecordFound):
        if going_concern.differs(account, answer.record):
            going_concern.store_state(session, account, answer.record, at)
        account = lock_account(session, account.id)  # it may have been changed while the register was asked
        if number_and_birth_date.may_learn(account, answer.record):
            gap_columns = differences.gaps(account, answer.record)
            values |= {**gap_columns, **_comparison(account, answer.record)}
            if gap_columns:
                history.remember(session, account.id, answer.record, at)
        else:
            values |= {"register_news": None, **report_hidden(session, settings, account, answer.record, at)}
    updates = {name: value for name, value in values.items() if getattr(account, name) != value}
    if updates:
        session.execute(update(Account).where(Account.id == account.id).values(updates))
        if FOUND_BY & updates.keys():
            upkeep.refresh(session, [account.id], at)


def report_hidden(
    session: Session, settings: Settings, account: Account, register_record: Record, at: datetime
) -> dict[str, Any]:
    """Report a mismatch that the user must not see to the officers, once. Returns the columns of ``Account`` to set."""
    if not number_and_birth_date.birth_date_of(account) or account.verify_after is not None:
        return {}  # no birth date yet, or the worker will verify the account
    mismatches = differences.compare(account, register_record)
    fingerprint = differences.fingerprint({each.label: each.theirs for each in mismatches})
    if account.register_disputed == fingerprint:
        return {}
    report(session, settings, account, CaseKind.MISMATCH, mismatches, at)
    return {"register_disputed": fingerprint, "registered_data": Provenance.TYPED}


def _comparison(account: Account, register_record: Record) -> dict[str, Any]:
    """The columns of ``Account`` that depend on the comparison with the register."""
    return {
        "register_news": differences.news(account, register_record),
        "registered_data": differences.provenance(account, register_record),
    }


def confirm(work: Work, account: Account, fingerprint: str, act: Act) -> bool:
    """Accept the register's data; old and new data go into the history. Idempotent.

    *fingerprint*: of the differences that the page showed; False when they are others by now.
    """
    session = work.writing()
    current = lock_account(session, account.id)
    if current.register_news is None or differences.fingerprint(current.register_news) != fingerprint:
        return current.register_news is None
    columns = dict(current.register_news)
    source, same_date = columns.pop("source"), columns.pop("same_date", True)
    _take_over(session, current, columns, Provenance.REGISTER if same_date else Provenance.TYPED, source, act)
    return True


def seen(account: Account, register_record: Record) -> str:
    """A digest of all differences to the register's record, for an officer's page: empty without any."""
    mismatches = differences.compare(account, register_record)
    return differences.fingerprint({each.label: each.theirs for each in mismatches}) if mismatches else ""


def merge(session: Session, account: Account, register_record: Record, act: Act) -> None:
    """Take over all differences of the register's record, also disputed and hidden ones, after an officer's check.

    The caller has locked the account's row.
    """
    columns = differences.merged(account, register_record)
    _take_over(session, account, columns, Provenance.REGISTER, register_record.source, act)


def _take_over(
    session: Session, account: Account, columns: dict[str, Any], provenance: Provenance, source: str, act: Act
) -> None:
    """Store *columns* of the register *source*; old and new data go into the history, nothing is pending any more."""
    history.remember(session, account.id, history.as_record(account), act.at)
    resolution = {"register_news": None, "register_disputed": None, "registered_data": provenance, "verify_after": None}
    session.execute(update(Account).where(Account.id == account.id).values(**columns, **resolution, updated_at=act.at))
    upkeep.refresh(session, [account.id], act.at)
    new = replace(history.as_record(lock_account(session, account.id)), source=source)
    history.remember(session, account.id, new, act.at)
    record(session, Event.REGISTER_CHANGE_CONFIRMED, act, account.id, register=source)


def dispute(work: Work, account: Account, fingerprint: str, settings: Settings, act: Act) -> bool:
    """Keep the account's data and report the differences to the officers and the help desk. A disputed name counts as
    entered by the user from now on.

    *fingerprint* and the result are as of ``confirm``.
    """
    session = work.writing()
    current = lock_account(session, account.id)
    if current.register_news is None or differences.fingerprint(current.register_news) != fingerprint:
        return current.register_news is None
    disputes, source = differences.pending(current), current.register_news["source"]
    provenance = Provenance.TYPED if "name" in current.register_news else current.registered_data
    resolution = {
        "register_news": None,
        "register_disputed": fingerprint,
        "registered_data": provenance,
        "verify_after": None,
    }
    session.execute(update(Account).where(Account.id == account.id).values(**resolution, updated_at=act.at))
    report(session, settings, account, CaseKind.DISPUTED, disputes, act.at)
    record(session, Event.REGISTER_CHANGE_DISPUTED, act, account.id, register=source)
    return True


def report(
    session: Session,
    settings: Settings,
    account: Account,
    kind: CaseKind,
    mismatches: Sequence[Difference],
    at: datetime,
) -> None:
    """Store the differences for the officers (*kind*: ``MISMATCH`` or ``DISPUTED``), and mail them to the help desk."""
    data = {"differences": [vars(each) for each in mismatches]}
    cases.open_case(session, kind, account.id, data, at)
    if settings.help_desk_email:
        lines = [(gettext(each.label, locale="th"), each.ours, each.theirs) for each in mismatches]
        mail = mails.data_reported(account, kind, lines)
        compose.send(session, settings, [(settings.help_desk_email, mail)], at, kind=MailKind.HELP_DESK)
