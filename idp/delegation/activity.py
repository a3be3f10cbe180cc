"""The activity record: who acted for whom, when and with which client; one entry for each visit under a delegation.

A grantor sees what every agent did in the grantor's name, an agent only what they did themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, aliased

from idp.delegation import detail
from idp.models import Account, ActingContext, Delegation, Visit

#: Entries on a page, and the most entries (the newest) in a file.
ON_PAGE, IN_FILE = 25, 20_000

_Grantor, _Agent = aliased(Account), aliased(Account)


@dataclass(frozen=True)
class ActivityEntry:
    """One visit: a client opened under one acting context. ``last_at``: when the client last sent an authorization
    request or refreshed its tokens. Numbers are taxpayer numbers; an empty branch is the head office.
    """

    first_at: datetime
    last_at: datetime
    client_id: str
    delegation_id: str
    grantor_name: str
    grantor_number: str
    grantor_branch: str
    agent_name: str
    agent_number: str
    agent_branch: str


@dataclass(frozen=True)
class Page:
    """One page of entries, the newest first. ``number`` counts from 1 to ``pages``; ``total``: the entries of all
    pages.
    """

    entries: list[ActivityEntry]
    number: int
    pages: int
    total: int


@dataclass(frozen=True)
class ActivityRecord:
    """The entries that one user may see, as a condition; from ``of_delegation``, ``given`` or ``received``."""

    visible: ColumnElement[bool]

    def page(self, session: Session, number: int) -> Page:
        """The page with this *number*, or the nearest existing one."""
        total = session.scalar(_COUNT.where(self.visible)) or 0
        pages = max(1, -(-total // ON_PAGE))
        number = min(max(number, 1), pages)
        return Page(self._entries(session, ON_PAGE, (number - 1) * ON_PAGE), number, pages, total)

    def newest(self, session: Session) -> list[ActivityEntry]:
        """The newest entries, at most ``IN_FILE``."""
        return self._entries(session, IN_FILE, 0)

    def _entries(self, session: Session, limit: int, offset: int) -> list[ActivityEntry]:
        return [
            ActivityEntry(*row) for row in session.execute(_ENTRIES.where(self.visible).limit(limit).offset(offset))
        ]


_FIELDS: Any = (
    *(Visit.first_at, Visit.last_at, Visit.client_id, Delegation.id),
    *(column for party in (_Grantor, _Agent) for column in (party.name, party.tax_id, party.branch)),
)
#: Built at import time, as in ``detail``.
_ALL: Select[Any] = (
    select(*_FIELDS)
    .select_from(Delegation)
    .join(ActingContext, ActingContext.delegation_id == Delegation.id)
    .join(Visit, Visit.context_id == ActingContext.id)
    .join(_Grantor, _Grantor.id == Delegation.grantor_id)
    .join(_Agent, _Agent.id == Delegation.agent_id)
)
_COUNT, _ENTRIES = _ALL.with_only_columns(func.count()), _ALL.order_by(Visit.last_at.desc(), Visit.id.desc())


def of_delegation(
    session: Session, delegation_id: str, viewer_id: str, at: datetime
) -> tuple[Delegation, ActivityRecord]:
    """One delegation and its activity. Raises ``NotFound`` if *viewer_id* is not a party to it."""
    delegation = detail.find(session, delegation_id, viewer_id, at).delegation
    return delegation, ActivityRecord(Delegation.id == delegation_id)


def given(grantor_id: str) -> ActivityRecord:
    """The activity of all agents of a grantor."""
    return ActivityRecord(Delegation.grantor_id == grantor_id)


def received(agent_id: str) -> ActivityRecord:
    """The activity of an agent for all grantors."""
    return ActivityRecord(Delegation.agent_id == agent_id)
