"""Gives a power of attorney through the pages, and looks at what was written."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from idp import clock
from idp.audit import Event
from idp.db import Database
from idp.models import AuditEvent, Delegation, OutboxMessage
from support.browsing import Browser, Page
from support.database_rows import counted
from support.world import User

NEW = "/delegations/given/new"


def fill_in(browser: Browser, agent: User | str, button: str = "grant-submit", **changes: Any) -> Page:
    """Send the form: an agent for all systems and for ever, unless *changes* say otherwise."""
    number = agent if isinstance(agent, str) else agent.tax_id
    browser.open(NEW)
    return browser.press(button, **{"agent_tax_id": number, "scope": "all", "period": "forever", **changes})


def all_delegations(database: Database) -> list[Delegation]:
    """All delegations, the oldest first."""
    with database.reader() as session:
        return list(session.scalars(select(Delegation).order_by(Delegation.id)))


def errors(page: Page, field: str) -> str:
    """What is told beside a field."""
    return page.words(f"{field}-error") if page.has(f"{field}-error") else ""


def day(days: int) -> date:
    """So many days from today, in Thailand."""
    return clock.bangkok_date(clock.now()) + timedelta(days=days)


def row_counts(database: Database) -> list[int]:
    """How many delegations there are, records of events but for look-ups, and messages to anybody."""
    with database.reader() as session:
        looked_up = len(session.scalars(select(AuditEvent.id).filter_by(event=Event.AGENT_LOOKED_UP.label)).all())
    return [counted(database, Delegation), counted(database, AuditEvent) - looked_up, counted(database, OutboxMessage)]
