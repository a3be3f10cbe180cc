"""The lists of delegations, given and received: searched, filtered, sorted and cut into pages by the database."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, cast, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from idp.clock import bangkok_date
from idp.delegation.masking import NUMBER_SHOWN, REST
from idp.delegation.rules import OPEN
from idp.fields import parse
from idp.i18n import LOCALES, gettext
from idp.models import Account, Delegation, DelegationState

#: Rows on a page, to choose from, and how much of what was typed a search reads.
SIZES, LONGEST = (10, 25, 50, 100), 100
_CONFIRMED = and_(Delegation.answered_at.is_not(None), Delegation.state != DelegationState.DECLINED)

#: How a reference number begins, and nothing else that is looked for.
_REFERENCE = re.compile(r"\d{4}-[0-9A-Za-z]{2}")

Wanted = Select[*tuple[Any, ...]]


class Side(Enum):
    """Whose list it is: a grantor's, with the agents, or an agent's, with the grantors."""

    GIVEN = "given"
    RECEIVED = "received"


class Column(StrEnum):
    """What a list can be sorted by."""

    PARTY = "party"
    GRANTED = "granted"
    ANSWERED = "answered"
    SYSTEMS = "systems"
    PERIOD = "period"
    STATE = "state"

    @property
    def newest_first(self) -> bool:
        """Whether it begins with the newest rather than with the first."""
        return self in (Column.GRANTED, Column.ANSWERED)


@dataclass(frozen=True)
class ListQuery:
    """What is to be seen of a list; as such the newest grants of any state."""

    query: str = ""
    state: DelegationState | None = None
    sort: Column = Column.GRANTED
    descending: bool = True
    size: int = SIZES[0]
    page: int = 1

    @staticmethod
    def read(given: Mapping[str, str]) -> ListQuery:
        """The parameters of an address. What makes no sense counts as not given."""
        sort = given.get("sort", "")
        column = sort.removeprefix("-")
        size, page = given.get("rows", ""), given.get("page", "")
        known = column in list(Column)
        return ListQuery(
            query=" ".join(parse.writable(given.get("q", ""))[:LONGEST].split()),
            state=DelegationState(given["state"]) if given.get("state") in list(DelegationState) else None,
            sort=Column(column) if known else Column.GRANTED,
            descending=sort.startswith("-") if known else True,
            size=int(size) if size in map(str, SIZES) else SIZES[0],
            page=int(page) if page.isascii() and page.isdigit() and 0 < len(page) < 7 else 1,
        )

    def written(self, **changes: Any) -> dict[str, str]:
        """The parameters of the address that leads to this, with *changes*; what goes without saying is left out."""
        query, plain = replace(self, **changes), ListQuery()
        parameters = {
            "q": query.query,
            "state": query.state.value if query.state else "",
            "sort": "" if query.order == plain.order else query.order,
            "rows": "" if query.size == plain.size else str(query.size),
            "page": "" if query.page <= 1 else str(query.page),
        }
        return {name: value for name, value in parameters.items() if value}

    @property
    def order(self) -> str:
        """The order as the address has it: a hyphen in front turns it round."""
        return f"{'-' if self.descending else ''}{self.sort.value}"

    def sorted_by(self, column: Column) -> ListQuery:
        """From the first page, by *column*; by the one that it is sorted by already, the other way round."""
        descending = not self.descending if column is self.sort else column.newest_first
        return replace(self, sort=column, descending=descending, page=1)

    @property
    def narrowed(self) -> bool:
        """Whether something was left out."""
        return bool(self.query) or self.state is not None


@dataclass(frozen=True)
class ListPage:
    """One page: delegations with the other party; ``first`` is the place of the first of them, from 1, in ``total``."""

    rows: list[tuple[Delegation, Account]]
    first: int
    total: int
    page: int
    pages: int


def find(session: Session, side: Side, account_id: str, query: ListQuery, now: datetime) -> ListPage:
    """What *query* wants of the account's list, in two statements; a page behind the last one is the last one."""
    today = bangkok_date(now)
    total = session.scalar(_narrowed(select(func.count()), side, account_id, query, today)) or 0
    pages = max(1, -(-total // query.size))
    page = min(query.page, pages)
    skipped = (page - 1) * query.size
    wanted = _narrowed(select(Delegation, Account), side, account_id, query, today)
    key = _key(query.sort, side, today)
    order = key.desc().nulls_last() if query.descending else key.asc().nulls_last()
    cut = wanted.order_by(order, Delegation.id.desc()).limit(query.size).offset(skipped)
    rows = [(delegation, party) for delegation, party in session.execute(cut)]
    return ListPage(rows, skipped + 1, total, page, pages)


def _narrowed(what: Wanted, side: Side, account_id: str, query: ListQuery, today: date) -> Wanted:
    given = side is Side.GIVEN
    mine, other = (
        (Delegation.grantor_id, Delegation.agent_id) if given else (Delegation.agent_id, Delegation.grantor_id)
    )
    rows = what.select_from(Delegation).join(Account, Account.id == other).where(mine == account_id)
    if query.state is not None:
        rows = rows.where(_state(today) == query.state.value)
    for word in parse.arabic(query.query).split():
        rows = rows.where(has(word, side))
    return rows


def has(word: str, side: Side) -> ColumnElement[bool]:
    """In the other party's number as the list shows it, or in their name where it may be seen."""
    name: ColumnElement[bool] = Account.name.icontains(word, autoescape=True)
    shown: ColumnElement[str] = Account.tax_id.expression
    if side is Side.GIVEN:  # as ``masking``: whether a word is found would tell it
        name = and_(name, _CONFIRMED)
        shown = case((or_(Account.branch == "", _CONFIRMED), shown), else_=func.substr(shown, 1, NUMBER_SHOWN))
    bare = word.rstrip(f",{REST[0]}")
    if not bare:
        return name
    if bare.lower() in (gettext("Branch", locale).lower() for locale in LOCALES):
        return or_(name, Account.branch != "")
    if _REFERENCE.match(bare):
        name = or_(name, Delegation.reference.istartswith(bare, autoescape=True))
    digits = bare.replace("-", "")
    number = digits if digits.isdigit() else bare
    return or_(name, *(part.icontains(number, autoescape=True) for part in (shown, Account.branch)))


def _state(today: date) -> ColumnElement[str]:
    """The state to show (``decide.state_at``), for the database."""
    over = and_(Delegation.state.in_(OPEN), Delegation.end < today)
    return case((over, DelegationState.EXPIRED.value), else_=type_coerce(Delegation.state, String))


def _key(column: Column, side: Side, today: date) -> ColumnElement[Any]:
    name = func.lower(Account.name)
    places = {state.value: place for place, state in enumerate(DelegationState)}
    keys: dict[Column, ColumnElement[Any]] = {
        Column.PARTY: case((_CONFIRMED, name)) if side is Side.GIVEN else name,
        Column.GRANTED: Delegation.granted_at.expression,
        Column.ANSWERED: case((_CONFIRMED, Delegation.answered_at.expression)),
        Column.SYSTEMS: cast(Delegation.systems, String),
        Column.PERIOD: func.coalesce(Delegation.end, date.max),
        Column.STATE: case(places, value=_state(today)),
    }
    return keys[column]
