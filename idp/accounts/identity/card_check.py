"""The laser code on the back of an ID card: its normal form, and the worker's check where the service did not answer.

A pending code is stored encrypted, for a day at most, and nowhere else.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from idp import db
from idp.accounts import number_and_birth_date
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, insert, transaction
from idp.fields.parse import ParseError, arabic
from idp.i18n import lazy
from idp.models import Account, CardCheck
from idp.origin import HERE, Act
from idp.registers.lookup import Registers
from idp.registers.records import Card, CardAnswer

#: When the worker retries, and how long a code is stored for that.
AGAIN, KEPT_FOR = timedelta(minutes=15), timedelta(days=1)
#: Cards in one run of the scheduled job.
AT_ONCE = 20
_BETWEEN = re.compile(r"[\s\u2010-\u2015\u2212-]")
_CODE = re.compile(r"[A-Z]{2}[0-9]{10}")


def normalise(text: str) -> str:
    """*text* as two letters and ten digits, without separators. Raises ``ParseError``."""
    code = _BETWEEN.sub("", arabic(text)).upper()
    if not _CODE.fullmatch(code):
        raise ParseError(
            lazy("The code on the back of the card has two letters and ten digits, such as JT1-2345678-90.")
        )
    return code


def seal(settings: Settings, code: str) -> str:
    """The code (normalised) encrypted, for the database."""
    return Vault(settings.secret_keys).seal(code.encode())


def defer(session: Session, account_id: str, sealed_code: str, at: datetime) -> None:
    """Let the worker check the card of an account. *sealed_code*, by ``seal``, replaces a pending one."""
    values = {"sealed_code": sealed_code, "due_at": at + AGAIN, "expires_at": at + KEPT_FOR}
    insertion = insert(session, CardCheck).values(account_id=account_id, **values)
    session.execute(insertion.on_conflict_do_update(index_elements=["account_id"], set_=values))


def check_due(database: Database, registers: Registers, settings: Settings, at: datetime) -> None:
    """Check the cards that are due at *at*, outside any transaction. A code is deleted once the service has answered.

    Several workers may do this at once: a worker claims a card by advancing its ``due_at``.
    """
    due = select(CardCheck.account_id).where(CardCheck.due_at <= at, CardCheck.expires_at > at)
    with database.reader() as session:
        account_ids = session.scalars(due.limit(AT_ONCE)).all() if registers.checks_cards else []
    for account_id in account_ids:
        with transaction(database) as work:
            conditions = (CardCheck.account_id == account_id, CardCheck.due_at <= at)
            claim = update(CardCheck).where(*conditions).values(due_at=at + AGAIN).returning(CardCheck.sealed_code)
            card = work.writing().execute(claim).first()
            account = work.writing().get(Account, account_id)
        if card and account:
            _check(database, registers, settings, account, card.sealed_code, at)


def _check(
    database: Database, registers: Registers, settings: Settings, account: Account, sealed_code: str, at: datetime
) -> None:
    code = Vault(settings.secret_keys).open(sealed_code).decode()
    names = (account.given_name or "", account.family_name or "")
    answer = registers.check_card(
        Card(account.tax_id, *names, number_and_birth_date.birth_date_of(account), code), HERE
    )
    if answer is CardAnswer.UNAVAILABLE:
        return
    with transaction(database) as work:
        session = work.writing()
        deletion = delete(CardCheck).where(CardCheck.account_id == account.id, CardCheck.sealed_code.in_([sealed_code]))
        if session.execute(deletion.returning(CardCheck.account_id)).first() is None:
            return
        if answer is CardAnswer.CONFIRMED:
            upgrade = update(Account).where(Account.id == account.id, Account.ial == "1.1")
            session.execute(upgrade.values(ial="1.3", updated_at=at))
        record(session, Event.CARD_SETTLED, Act(HERE, at), account.id, outcome=answer.value)


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of codes older than ``KEPT_FOR``. Returns how many."""
    return db.sweep(session, CardCheck, CardCheck.expires_at <= at)
