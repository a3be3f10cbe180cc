"""Acts of officers for tests: on their pages, and what they leave in the database."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from idp.config import Settings
from idp.db import Database
from idp.helpdesk.acts import due
from idp.models import AuditEvent, OfficerAct
from support.browsing import Browser, Page
from support.world import User

REASON = "โทรศัพท์แจ้งว่าพิมพ์รหัสผ่านผิดหลายครั้ง"


def page_of(user: User, act: str = "unlock") -> str:
    """Where an act is."""
    return f"/officer/accounts/{user.id}/{act}"


def do(browser: Browser, address: str, follow: bool = False, **fields: str) -> Page:
    """Fill the form in and confirm its summary."""
    browser.open(address)
    browser.press("act-submit", reason=REASON, **fields)
    assert browser.page.has("summary"), browser.page.words()
    return browser.press("act-submit", follow)


def fill_in(browser: Browser, user: User, act: str, **fields: str) -> Page:
    """Send the form of an act; what comes is its summary, or the form again. A reason may be among *fields*."""
    browser.open(page_of(user, act))
    return browser.press("act-submit", **{"reason": REASON, **fields})


def do_act(browser: Browser, user: User, act: str, **fields: str) -> Page:
    """As ``fill_in``, and confirm the summary. The account's page that follows is not opened."""
    page = fill_in(browser, user, act, **fields)
    assert page.has("summary"), page.words("main")
    page = browser.press("act-submit", follow=False)
    assert page.location == page_of(user, "")[:-1], page.words("main")
    return page


def acts_of(database: Database, user: User) -> list[OfficerAct]:
    """The rows of an account's acts, the oldest first."""
    with database.reader() as session:
        return list(session.scalars(select(OfficerAct).filter_by(account_id=user.id).order_by(OfficerAct.proposed_at)))


def events_of(database: Database, user: User) -> list[tuple[str, Any]]:
    """The account's audit records about officers, by name, with their fields: ids do not tell which of two came first
    in one millisecond.
    """
    with database.reader() as session:
        events = session.scalars(select(AuditEvent).filter_by(account_id=user.id)).all()
    return sorted(
        ((each.event, each.data) for each in events if each.event.startswith("officer.")), key=lambda it: it[0]
    )


def let_clock_work(database: Database, settings: Settings) -> None:
    """What the worker does with acts whose time has come."""
    due.complete_due(database, settings)
