"""Reading cases: one with its account and officer, and lists of them by kind, state, officer and age."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import Select, func, select, text
from sqlalchemy.orm import Session

from idp.models import Account, Case, CaseKind, CaseState, Officer

#: Rows on a page.
ON_PAGE = 50
#: The ages in days that a list can be limited to: cases that are at least so old.
AGES = (1, 3, 7, 30)

#: As the condition of the index is written, so that both databases use it.
_WAITS = text("help_desk_case.state <> 'closed'")

Chosen = TypeVar("Chosen", bound=StrEnum)


@dataclass(frozen=True)
class FoundCase:
    """A case with the account that it is about, if any, and the officer who has it or closed it, if any."""

    case: Case
    account: Account | None
    officer: Officer | None


@dataclass(frozen=True)
class CaseQuery:
    """Which cases a list shows. ``state``: ``None`` for all that are not closed; ``mine``: only those of the one who
    looks; ``days``: at least so old, 0 for any age; ``page``: from 1 on.
    """

    kind: CaseKind | None = None
    state: CaseState | None = None
    mine: bool = False
    days: int = 0
    page: int = 1

    @staticmethod
    def read(values: Mapping[str, str]) -> CaseQuery:
        """The query in the parameters of an address; whatever is no valid value counts as left out."""
        days, page = _number(values.get("age")), _number(values.get("page"))
        return CaseQuery(
            kind=_member(CaseKind, values.get("kind")),
            state=_member(CaseState, values.get("state")),
            mine=bool(values.get("mine")),
            days=days if days in AGES else 0,
            page=min(max(page, 1), 10_000),
        )

    @property
    def is_filtered(self) -> bool:
        """Whether it shows anything else than all cases that wait."""
        return replace(self, page=1) != CaseQuery()

    def parameters(self, page: int) -> dict[str, str]:
        """The parameters of the address of another *page*."""
        values = {"kind": self.kind, "state": self.state, "mine": "1" if self.mine else "", "age": self.days or ""}
        return {name: str(value) for name, value in {**values, "page": page}.items() if value}


@dataclass(frozen=True)
class CasePage:
    """One page of a list; ``has_more``: there is another one after it."""

    rows: list[FoundCase]
    has_more: bool


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 6 else 0


def _member(enum: type[Chosen], text: str | None) -> Chosen | None:
    return next((each for each in enum if each.value == text), None)


def find(session: Session, case_id: str) -> FoundCase | None:
    """The case with that id; ``None`` for an unknown one."""
    row = session.execute(_found().where(Case.id == case_id)).first()
    return FoundCase(*row) if row else None


def waiting(session: Session, officer_id: str, most: int) -> CasePage:
    """What waits: the cases of that officer, then those that nobody has, each from the oldest on; *most* in all."""
    conditions = (_WAITS, (Case.officer_id == officer_id) | (Case.state == CaseState.OPEN))
    own_first = (Case.state == CaseState.OPEN).asc()
    return _page(session, _found().where(*conditions).order_by(own_first, Case.created_at, Case.id), most, 0)


def matching(session: Session, query: CaseQuery, officer_id: str, at: datetime) -> CasePage:
    """The page of cases that *query* of that officer asks for at *at* (UTC): the oldest first, of closed ones those
    that were closed last.
    """
    order: tuple[Any, ...] = (Case.created_at, Case.id)
    if query.state is CaseState.CLOSED:
        order = (Case.closed_at.desc(), Case.id.desc())
    statement = _found().where(*_conditions(query, officer_id, at)).order_by(*order)
    return _page(session, statement, ON_PAGE, (query.page - 1) * ON_PAGE)


def open_by_kind(session: Session) -> dict[CaseKind, int]:
    """How many cases of each kind nobody has taken yet; kinds without any are left out."""
    counts = select(Case.kind, func.count()).where(_WAITS, Case.state == CaseState.OPEN).group_by(Case.kind)
    return {row[0]: row[1] for row in session.execute(counts)}


def _found() -> Select[Any]:
    columns: tuple[Any, ...] = (Case, Account, Officer)
    statement = select(*columns).outerjoin(Account, Account.id == Case.account_id)
    return statement.outerjoin(Officer, Officer.id == Case.officer_id)


def _conditions(query: CaseQuery, officer_id: str, at: datetime) -> list[Any]:
    conditions: list[Any] = [Case.state == query.state] if query.state is not None else []
    if query.state is not CaseState.CLOSED:
        conditions.append(_WAITS)
    if query.kind is not None:
        conditions.append(Case.kind == query.kind)
    if query.mine:
        conditions.append(Case.officer_id == officer_id)
    if query.days:
        conditions.append(Case.created_at <= at - timedelta(days=query.days))
    return conditions


def _page(session: Session, statement: Select[Any], most: int, offset: int) -> CasePage:
    rows = [FoundCase(*row) for row in session.execute(statement.limit(most + 1).offset(offset))]
    return CasePage(rows[:most], len(rows) > most)
