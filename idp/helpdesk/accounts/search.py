"""Finding accounts by what a caller tells: number, user name, name, e-mail address, day of registration.

Everything is found by its beginning, through ranges of ``SearchWord``: no search reads more than some thousand rows,
however many accounts there are. Each search is recorded and counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal_column, select
from sqlalchemy.orm import Session, aliased

from idp import clock, limits
from idp.accounts.search_words import words
from idp.accounts.search_words.words import Beginning, Wanted
from idp.audit import Event, record
from idp.db import Work
from idp.models import Account, SearchWord
from idp.origin import Act

#: Accounts on the page; what is beyond asks for a narrower search.
MOST_SHOWN = 50
#: Look-ups (searches, and accounts opened) of one officer within an hour.
WITHIN, LOOK_UPS = timedelta(hours=1), 300
#: The longest text that is searched for, in characters; the rest is ignored.
LONGEST = 100
#: Of several conditions the one with the fewest accounts is read, up to so many of them, and the others are checked.
_LOOKED_THROUGH = 1_000
#: Words of one range that are read for a page: an account may have several of them.
_READ = 8 * MOST_SHOWN
#: As a literal: SQLite uses a partial index only for its very condition.
_UNCONFIRMED: Any = literal_column("'unconfirmed'")


@dataclass(frozen=True)
class AccountQuery:
    """``text`` as typed; ``day``: of the registration, in Thailand; ``unconfirmed``: only such accounts."""

    text: str = ""
    day: date | None = None
    unconfirmed: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is searched for."""
        return not (self.text or self.day or self.unconfirmed)


@dataclass(frozen=True)
class FoundAccount:
    """One account of the result; ``by_sound``: its name is spelled otherwise."""

    account: Account
    by_sound: bool


@dataclass(frozen=True)
class Found:
    """The first ``MOST_SHOWN`` accounts, those that are spelled as typed first; ``has_more``: there may be others."""

    rows: list[FoundAccount]
    has_more: bool


@dataclass(frozen=True)
class _Condition:
    """What an account must meet: the ids that do, in the order of an index, and the test of one id."""

    ids: Select[Any]
    test: Any

    def holds(self, account_id: Any) -> ColumnElement[bool]:
        met: ColumnElement[bool] = self.test(account_id)
        return met


def find(work: Work, officer_id: str, query: AccountQuery, act: Act) -> Found:
    """The accounts that *query* finds, and the record that this officer looked for them.

    The record has the ids of those that are shown, never what was typed. Raises ``TooManyAttempts`` beyond
    ``LOOK_UPS``.
    """
    with work.reading() as session:
        check_look_ups(session, officer_id, act.at)
        found = _find(session, query)
    count_look_up(work, officer_id, act.at)
    ids = [row.account.id for row in found.rows]
    record(work.writing(), Event.ACCOUNTS_SEARCHED, act, officer_id=officer_id, found=ids)
    return found


def check_look_ups(session: Session, officer_id: str, at: datetime) -> None:
    """Raises ``TooManyAttempts`` when the officer has no look-up left."""
    limits.check(session, _counter(officer_id), at, LOOK_UPS)


def count_look_up(work: Work, officer_id: str, at: datetime) -> None:
    """Count a look-up of the officer. Raises ``TooManyAttempts`` beyond ``LOOK_UPS``."""
    limits.count(work.writing(), _counter(officer_id), at, WITHIN, LOOK_UPS)


def _counter(officer_id: str) -> str:
    return f"officer-look-up:{officer_id}"


def _find(session: Session, query: AccountQuery) -> Found:
    registered = _registered(query)
    wanted = words.wanted(query.text[:LONGEST]) if query.text else None
    if wanted is None:
        if query.text or registered is None:
            return Found([], False)
        spelled, has_more = _ids(session, [registered])
        return _page(session, spelled, [], has_more)
    spelled, has_more = _matching(session, wanted, registered)
    heard = words.wanted_by_sound(query.text[:LONGEST])
    if heard is None or len(spelled) >= MOST_SHOWN:
        return _page(session, spelled, [], has_more)
    sounding, more_by_sound = _matching(session, heard, registered)
    return _page(session, spelled, sounding, has_more or more_by_sound)


def _page(session: Session, spelled: list[str], sounding: list[str], has_more: bool) -> Found:
    ids = list(dict.fromkeys([*spelled, *sounding]))
    shown = ids[:MOST_SHOWN]
    accounts = {each.id: each for each in session.scalars(select(Account).where(Account.id.in_(shown)))}
    rows = [FoundAccount(accounts[each], each not in spelled) for each in shown if each in accounts]
    return Found(rows, has_more or len(ids) > MOST_SHOWN)


def _matching(session: Session, wanted: Wanted, registered: _Condition | None) -> tuple[list[str], bool]:
    """Ids of the accounts with a phrase, then of those with all words; and whether there may be more."""
    also = [] if registered is None else [registered]
    ways = [[_beginning(phrase)] for phrase in wanted.phrases]
    if wanted.words:
        ways.append([_beginning(word) for word in wanted.words])
    ids: dict[str, None] = {}
    has_more = False
    for way in ways:
        if len(ids) > MOST_SHOWN:
            break
        found, is_cut = _ids(session, [*way, *also])
        ids |= dict.fromkeys(found)
        has_more = has_more or is_cut
    return list(ids), has_more


def _ids(session: Session, conditions: list[_Condition]) -> tuple[list[str], bool]:
    """Ids of accounts that meet all *conditions*, and whether there may be more."""
    if len(conditions) == 1:
        found = session.scalars(conditions[0].ids.limit(_READ)).all()
        return _first(found), len(found) == _READ
    sizes = [_size(session, each) for each in conditions]
    fewest = sizes.index(min(sizes))
    some = conditions[fewest].ids.limit(_LOOKED_THROUGH).subquery()
    account_id = some.c[0]
    others = [each.holds(account_id) for index, each in enumerate(conditions) if index != fewest]
    found = session.scalars(select(account_id).where(*others).limit(_READ)).all()
    return _first(found), len(found) == _READ or sizes[fewest] > _LOOKED_THROUGH


def _size(session: Session, condition: _Condition) -> int:
    """How many rows *condition* has, counted up to just beyond ``_LOOKED_THROUGH``."""
    some = condition.ids.order_by(None).limit(_LOOKED_THROUGH + 1).subquery()
    return session.scalar(select(func.count()).select_from(some)) or 0


def _first(ids: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(ids))


def _beginning(beginning: Beginning) -> _Condition:
    other = aliased(SearchWord)
    ids = select(SearchWord.account_id).where(SearchWord.word >= beginning.first, SearchWord.word < beginning.after)

    def has_word(account_id: Any) -> ColumnElement[bool]:
        within = (other.word >= beginning.first, other.word < beginning.after)
        return _one_by_one(select(other.word).where(other.account_id == account_id, *within))

    return _Condition(ids.order_by(SearchWord.word, SearchWord.account_id), has_word)


def _one_by_one(row: Select[Any]) -> ColumnElement[bool]:
    """Whether there is such a *row*, looked up for each account by itself: PostgreSQL may turn an ``EXISTS`` into a
    join that reads all rows of a range, which can be most of the table.
    """
    return row.limit(1).scalar_subquery().is_not(None)


def _registered(query: AccountQuery) -> _Condition | None:
    """The condition on day and state; ``None`` where the query has none."""
    clauses: list[ColumnElement[bool]] = []
    if query.unconfirmed:
        clauses.append(Account.status.expression == _UNCONFIRMED)
    if query.day is not None:
        start, end = clock.end_of_bangkok_day(query.day - timedelta(days=1)), clock.end_of_bangkok_day(query.day)
        clauses += [Account.created_at >= start, Account.created_at < end]
    if not clauses:
        return None
    ids = select(Account.id).where(*clauses).order_by(Account.created_at.desc())

    def is_so(account_id: Any) -> ColumnElement[bool]:
        return _one_by_one(select(Account.id).where(Account.id == account_id, *clauses))

    return _Condition(ids, is_so)
