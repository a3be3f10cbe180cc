"""Keeps the search words of accounts: in the transaction that changes them, and for accounts without by the worker."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from idp import clock
from idp.accounts.search_words import words
from idp.db import Database, insert, transaction
from idp.models import Account, SearchWord, UserName

#: Accounts in one transaction of the job, transactions in one run, and the seconds between two.
AT_ONCE, BATCHES, BREATH = 100, 100, 0.02

_WITHOUT = select(Account.id).where(Account.words_made_at.is_(None)).order_by(Account.id)
_COLUMNS = select(Account.id, Account.words_made_at, *(getattr(Account, name) for name in sorted(words.FOUND_BY)))


def refresh(session: Session, account_ids: Sequence[str], at: datetime) -> None:
    """Bring the search words of the accounts up to date, in the transaction that changes them.

    *at* (UTC): recorded as the time when an account first got its words.
    """
    accounts = session.execute(_COLUMNS.where(Account.id.in_(account_ids))).all()
    user_names, kept = _user_names(session, account_ids), _kept(session, account_ids)
    missing = []
    for account in accounts:
        due = words.of_account(account._asdict(), user_names[account.id])
        if gone := kept[account.id] - due:
            _remove(session, account.id, gone)
        missing += [{"word": word, "account_id": account.id} for word in sorted(due - kept[account.id])]
    if missing:
        statement = insert(session, SearchWord).on_conflict_do_nothing(index_elements=["word", "account_id"])
        session.connection().execute(statement, missing)
    if first := [account.id for account in accounts if account.words_made_at is None]:
        made = update(Account).where(Account.id.in_(first)).values(words_made_at=at)
        session.execute(made.execution_options(synchronize_session=False))


def fill(database: Database) -> None:
    """Scheduled job: make the words of accounts that have none yet, those of an earlier version above all, in short
    transactions. Several workers may do this at once.
    """
    with database.reader() as session:
        if session.scalar(_WITHOUT.limit(1)) is None:
            return
    for _ in range(BATCHES):
        with transaction(database) as work:
            number = make_missing(work.writing(), clock.now())
        if number < AT_ONCE:
            return
        time.sleep(BREATH)


def make_missing(session: Session, at: datetime) -> int:
    """Make the words of at most ``AT_ONCE`` accounts that have none yet. Returns how many accounts."""
    some = _WITHOUT.limit(AT_ONCE).with_for_update(skip_locked=True, key_share=True)
    account_ids = session.scalars(some).all()
    if account_ids:
        refresh(session, account_ids, at)
    return len(account_ids)


def _user_names(session: Session, account_ids: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, account_id in session.execute(
        select(UserName.name, UserName.account_id).where(UserName.account_id.in_(account_ids))
    ):
        found[account_id].append(name)
    return found


def _kept(session: Session, account_ids: Sequence[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for word, account_id in session.execute(
        select(SearchWord.word, SearchWord.account_id).where(SearchWord.account_id.in_(account_ids))
    ):
        found[account_id].add(word)
    return found


def _remove(session: Session, account_id: str, gone: set[str]) -> None:
    removal = delete(SearchWord).where(SearchWord.account_id == account_id, SearchWord.word.in_(gone))
    session.execute(removal.execution_options(synchronize_session=False))
