"""The lists of delegations, given and received: searched, filtered, sorted and paged by the database."""

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
from idp.delegation.masking import FIRST_DIGITS_SHOWN, REST
from idp.delegation.rules import OPEN
from idp.fields import parse
from idp.i18n import LOCALES, gettext
from idp.models import Account, Delegation, DelegationState

#: The page sizes to choose from, and the longest search text in characters; the rest is ignored.
SIZES, LONGEST = (10, 25, 50, 100), 100
_CONFIRMED = and_(Delegation.answered_at.is_not(None), Delegation.state != DelegationState.DECLINED)

#: The beginning of a reference number; no name or taxpayer number has this form.
_REFERENCE = re.compile(r"\d{4}-[0-9A-Za-z]{2}")

Selection = Select[*tuple[Any, ...]]


class Side(Enum):
    """Whose list it is: a grantor's, with the agents, or an agent's, with the grantors."""

    GIVEN = "given"
    RECEIVED = "received"


class Column(StrEnum):
    """The columns by which a list can be sorted."""

    PARTY = "party"
    GRANTED = "granted"
    ANSWERED = "answered"
    SYSTEMS = "systems"
    PERIOD = "period"
    STATE = "state"

    @property
    def newest_first(self) -> bool:
        """Whether sorting by it starts in descending order."""
        return self in (Column.GRANTED, Column.ANSWERED)


@dataclass(frozen=True)
class ListQuery:
    """Search, filter, order and page of a list; by default the newest grants in any state, those that wait for an
    answer before all others.
    """

    query: str = ""
    state: DelegationState | None = None
    sort: Column = Column.GRANTED
    descending: bool = True
    size: int = SIZES[0]
    page: int = 1

    @staticmethod
    def read(parameters: Mapping[str, str]) -> ListQuery:
        """The query of a URL's parameters; invalid values count as missing."""
        sort = parameters.get("sort", "")
        column = sort.removeprefix("-")
        size, page = parameters.get("rows", ""), parameters.get("page", "")
        is_column = column in list(Column)
        return ListQuery(
            query=" ".join(parse.writable(parameters.get("q", ""))[:LONGEST].split()),
            state=DelegationState(parameters["state"]) if parameters.get("state") in list(DelegationState) else None,
            sort=Column(column) if is_column else Column.GRANTED,
            descending=sort.startswith("-") if is_column else True,
            size=int(size) if size in map(str, SIZES) else SIZES[0],
            page=int(page) if page.isascii() and page.isdigit() and 0 < len(page) < 7 else 1,
        )

    def parameters(self, **changes: Any) -> dict[str, str]:
        """The URL parameters of this query with *changes* (by attribute); defaults are omitted."""
        query, default = replace(self, **changes), ListQuery()
        parameters = {
            "q": query.query,
            "state": query.state.value if query.state else "",
            "sort": "" if query.order == default.order else query.order,
            "rows": "" if query.size == default.size else str(query.size),
            "page": "" if query.page <= 1 else str(query.page),
        }
        return {name: value for name, value in parameters.items() if value}

    @property
    def order(self) -> str:
        """The order as a URL parameter: the column, after a hyphen for descending order."""
        return f"{'-' if self.descending else ''}{self.sort.value}"

    def sorted_by(self, column: Column) -> ListQuery:
        """The first page sorted by *column*; if it is already the sort column, in the opposite direction."""
        descending = not self.descending if column is self.sort else column.newest_first
        return replace(self, sort=column, descending=descending, page=1)

    @property
    def is_filtered(self) -> bool:
        """Whether a search or filter may leave out rows."""
        return bool(self.query) or self.state is not None


@dataclass(frozen=True)
class ListPage:
    """One page: delegations with the other party; ``first`` is the position of the first row among all, from 1."""

    rows: list[tuple[Delegation, Account]]
    first: int
    total: int
    page: int
    pages: int


def find(session: Session, side: Side, account_id: str, query: ListQuery, now: datetime) -> ListPage:
    """The page of the account's list that *query* selects, in two statements; a page beyond the last is the last."""
    today = bangkok_date(now)
    total = session.scalar(_filter(select(func.count()), side, account_id, query, today)) or 0
    pages = max(1, -(-total // query.size))
    page = min(query.page, pages)
    offset = (page - 1) * query.size
    matching = _filter(select(Delegation, Account), side, account_id, query, today)
    key = _key(query.sort, side, today)
    order = key.desc().nulls_last() if query.descending else key.asc().nulls_last()
    first = [_state(today) != DelegationState.WAITING.value] if query.order == ListQuery().order else []
    on_page = matching.order_by(*first, order, Delegation.id.desc()).limit(query.size).offset(offset)
    rows = [(delegation, party) for delegation, party in session.execute(on_page)]
    return ListPage(rows, offset + 1, total, page, pages)


def _filter(selection: Selection, side: Side, account_id: str, query: ListQuery, today: date) -> Selection:
    own_id, other_id = Delegation.grantor_id, Delegation.agent_id
    if side is Side.RECEIVED:
        own_id, other_id = other_id, own_id
    rows = selection.select_from(Delegation).join(Account, Account.id == other_id).where(own_id == account_id)
    if query.state is not None:
        rows = rows.where(_state(today) == query.state.value)
    for word in parse.arabic(query.query).split():
        rows = rows.where(contains(word, side))
    return rows


def contains(word: str, side: Side) -> ColumnElement[bool]:
    """Whether *word* is in the other party's number as the list shows it, in their name where the reader may see it, or
    at the start of the reference number.
    """
    name: ColumnElement[bool] = Account.name.icontains(word, autoescape=True)
    number_text: ColumnElement[str] = Account.tax_id.expression
    if side is Side.GIVEN:  # a match would disclose what ``masking`` hides
        name = and_(name, _CONFIRMED)
        number_text = case(
            (or_(Account.branch == "", _CONFIRMED), number_text), else_=func.substr(number_text, 1, FIRST_DIGITS_SHOWN)
        )
    bare = word.rstrip(f",{REST[0]}")
    if not bare:
        return name
    if bare.lower() in (gettext("Branch", locale).lower() for locale in LOCALES):
        return or_(name, Account.branch != "")
    if _REFERENCE.match(bare):
        name = or_(name, Delegation.reference.istartswith(bare, autoescape=True))
    digits = bare.replace("-", "")
    number = digits if digits.isdigit() else bare
    return or_(name, *(part.icontains(number, autoescape=True) for part in (number_text, Account.branch)))


def _state(today: date) -> ColumnElement[str]:
    """The same as ``rules.state_at``, in SQL."""
    expired = and_(Delegation.state.in_(OPEN), Delegation.end < today)
    return case((expired, DelegationState.EXPIRED.value), else_=type_coerce(Delegation.state, String))


def _key(column: Column, side: Side, today: date) -> ColumnElement[Any]:
    name = func.lower(Account.name)
    positions = {state.value: position for position, state in enumerate(DelegationState)}
    keys: dict[Column, ColumnElement[Any]] = {
        Column.PARTY: case((_CONFIRMED, name)) if side is Side.GIVEN else name,
        Column.GRANTED: Delegation.granted_at.expression,
        Column.ANSWERED: case((_CONFIRMED, Delegation.answered_at.expression)),
        Column.SYSTEMS: cast(Delegation.systems, String),
        Column.PERIOD: func.coalesce(Delegation.end, date.max),
        Column.STATE: case(positions, value=_state(today)),
    }
    return keys[column]
