"""Two people and a system: granted, accepted, used, cancelled, and refused at the next click."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from demonstration import Demo
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.parametrize("demo", ["sqlite"], indirect=True)


def _sign_in(demo: Demo, page: Page, account: dict[str, Any]) -> None:
    page.goto(f"{demo.issuer}/login")
    page.fill("#username", account["username"])
    page.fill("#password", account["password"])
    page.click("#login-submit")


def _grant(demo: Demo, page: Page, agent: dict[str, Any]) -> str:
    """Let the grantor's browser appoint the agent for e-License. Returns the page of the grant."""
    page.goto(f"{demo.issuer}/delegations/given/new")
    page.fill("#agent_tax_id", agent["tax_id"])
    page.click("#agent-lookup")
    expect(page.locator("main")).not_to_contain_text(agent["name"])
    page.check("#scope-selected")
    page.check("#systems-e-license")
    page.check("#period-forever")
    page.click("#grant-submit")
    expect(page.locator("main")).to_contain_text("e-License")
    page.click("#grant-submit")
    expect(page.locator("main")).to_contain_text("รอยืนยัน")
    page.goto(f"{demo.issuer}/delegations/given")
    return page.locator("main a[href*='/delegations/dlg_']").first.get_attribute("href") or ""


def _accept(demo: Demo, page: Page, path: str) -> None:
    page.goto(f"{demo.issuer}{path}")
    page.check("#answer-accept")
    page.click("#answer-submit")
    page.click("#answer-submit")
    expect(page.locator("main")).to_contain_text("ดำเนินการตามรับมอบ")


def test_granted_accepted_used_and_cancelled(demo: Demo, new_page: Callable[..., Page]) -> None:
    grantor, agent = demo.account("government_body"), demo.account("group_of_persons")
    theirs, mine = new_page(), new_page()
    _sign_in(demo, theirs, grantor)
    _sign_in(demo, mine, agent)
    path = _grant(demo, theirs, agent)
    delegation_id = path.rpartition("/")[2]
    _accept(demo, mine, path)

    mine.goto(f"{demo.issuer}/acting-for")
    mine.check(f"#delegation_id-{delegation_id}")
    mine.click("#acting-for-submit")
    mine.goto(demo.client("e-license")["url"])
    expect(mine.locator("#applicant")).to_contain_text(grantor["name"])
    expect(mine.locator("#acting-person")).to_contain_text(agent["name"])

    theirs.goto(f"{demo.issuer}{path}")
    theirs.fill("#reason", "สิ้นสุดโครงการ")
    theirs.click("#cancel-submit")
    expect(theirs.locator("main")).to_contain_text("e-License")
    theirs.click("#cancel-submit")
    for _ in range(40):
        if "ระบบตอบรับแล้ว" in theirs.inner_text("#notices"):
            break
        theirs.wait_for_timeout(250)
        theirs.reload()
    expect(theirs.locator("#notices")).to_contain_text("ระบบตอบรับแล้ว")
    mine.reload()
    assert not mine.locator("#applicant").count(), "the next click is refused"
    mine.goto(demo.client("e-license")["url"])
    assert "/acting-for" in mine.url, "and the system asks anew in whose name"
