"""Acts of officers, as their pages do them: the form, its summary, the act.

do_act(browser, user.id, "suspend") → the page that follows; do_act(…, email="x@example.org") fills in fields
"""

from __future__ import annotations

from sqlalchemy import select

from idp.db import Database
from idp.models import OfficerAct
from support.browsing import Browser, Page
from support.log_reading import keep_out

REASON = "ผู้ประกอบการแจ้งทางโทรศัพท์"
keep_out("personal data", REASON)


def fill_in(browser: Browser, account_id: str, path: str, **fields: str) -> Page:
    """Send the form of the act at *path*; what comes is its summary, or the form again."""
    browser.open(f"/officer/accounts/{account_id}/{path}")
    return browser.press("act-submit", **{"reason": REASON, **fields})


def do_act(browser: Browser, account_id: str, path: str, **fields: str) -> Page:
    """Do the act at *path*. The answer is not followed: the account's page is another part's."""
    page = fill_in(browser, account_id, path, **fields)
    assert page.has("summary"), page.words("main")
    page = browser.press("act-submit", follow=False)
    assert page.location == f"/officer/accounts/{account_id}", page.words("main")
    return page


def acts_of(database: Database, account_id: str) -> list[OfficerAct]:
    """The rows of an account's acts, the oldest first."""
    with database.reader() as session:
        acts = select(OfficerAct).filter_by(account_id=account_id)
        return list(session.scalars(acts.order_by(OfficerAct.proposed_at, OfficerAct.id)))
