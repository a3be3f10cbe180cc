"""Two people and a system: granted, accepted, used, cancelled, and refused at the next click."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect
from support.demonstration import Demo


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


def _open_e_license(demo: Demo, page: Page, delegation_id: str = "") -> None:
    """Go to e-License in the name of the delegation's grantor, or in one's own."""
    if delegation_id:
        page.goto(f"{demo.issuer}/acting-for")
        page.check(f"#delegation_id-{delegation_id}")
        page.click("#acting-for-submit")
    page.goto(demo.client("e-license")["url"])


def _apply(page: Page, product: str) -> None:
    page.fill("#product", product)
    page.click("#apply")
    expect(page.locator("#filed-product")).to_have_text(product)
    page.click("#back")


def test_granted_accepted_used_and_cancelled(demo: Demo, new_page: Callable[..., Page]) -> None:
    grantor, agent = demo.account("government_body"), demo.account("group_of_persons")
    theirs, mine = new_page(), new_page()
    _sign_in(demo, theirs, grantor)
    _sign_in(demo, mine, agent)
    path = _grant(demo, theirs, agent)
    delegation_id = path.rpartition("/")[2]
    _accept(demo, mine, path)

    _open_e_license(demo, mine, delegation_id)
    expect(mine.locator("#applicant")).to_contain_text(grantor["name"])
    expect(mine.locator("#acting-person")).to_contain_text(agent["name"])

    theirs.goto(f"{demo.issuer}{path}")
    theirs.fill("#reason", "สิ้นสุดโครงการ")
    theirs.click("#cancel-submit")
    expect(theirs.locator("main")).to_contain_text("e-License")
    theirs.click("#cancel-submit")
    for _ in range(200):
        if "ระบบตอบรับแล้ว" in theirs.inner_text("#notices"):
            break
        theirs.wait_for_timeout(250)
        theirs.reload()
    expect(theirs.locator("#notices")).to_contain_text("ระบบตอบรับแล้ว")
    mine.reload()
    assert not mine.locator("#applicant").count(), "the next click is refused"
    mine.goto(demo.client("e-license")["url"])
    assert "/acting-for" in mine.url, "and the system asks anew in whose name"


def test_two_agents_of_one_grantor_see_their_own_and_the_grantor_sees_all(
    demo: Demo, new_page: Callable[..., Page]
) -> None:
    """e-License tells them apart by what the provider says alone: who the applicant is, and who signed in."""
    grantor = demo.account("other")
    agents = {
        "สินค้าของตัวแทนคนแรก": demo.account("group_of_persons"),
        "สินค้าของตัวแทนคนที่สอง": demo.account("juristic_person", 2),
    }
    theirs, pages = new_page(), {}
    _sign_in(demo, theirs, grantor)
    for product, agent in agents.items():
        pages[product] = page = new_page()
        _sign_in(demo, page, agent)
        path = _grant(demo, theirs, agent)
        _accept(demo, page, path)
        _open_e_license(demo, page, path.rpartition("/")[2])
        expect(page.locator("#applicant")).to_contain_text(grantor["name"])
        _apply(page, product)
    _open_e_license(demo, theirs)
    _apply(theirs, "สินค้าของผู้มอบเอง")
    for product, agent in agents.items():
        expect(theirs.locator("#applications")).to_contain_text(product)
        expect(theirs.locator("#applications")).to_contain_text(agent["name"])
    expect(theirs.locator("#applications")).to_contain_text("สินค้าของผู้มอบเอง")
    addresses = {product: _address(theirs, product) for product in (*agents, "สินค้าของผู้มอบเอง")}
    for product, page in pages.items():
        page.reload()
        seen = page.inner_text("#applications")
        assert [each for each in addresses if each in seen] == [product]
        for each, address in addresses.items():
            answer = page.goto(address)
            assert answer is not None
            assert answer.status == (200 if each == product else 404), "nor by an address that one was told"


def _address(page: Page, product: str) -> str:
    return str(page.locator("#applications li").filter(has_text=product).locator("a").first.evaluate("a => a.href"))
