"""Signing in, choosing in whose name to act and signing out with no mouse: Tab, Shift+Tab, Enter, Space and arrows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.parametrize("demo", ["sqlite"], indirect=True)

#: What shows where the keyboard is, and whether it is in view.
_FOCUS = """() => {
    const stop = document.activeElement, style = getComputedStyle(stop), box = stop.getBoundingClientRect();
    return {
        where: stop.id || stop.getAttribute('href') || stop.localName,
        ring: style.outlineStyle === 'solid' ? parseFloat(style.outlineWidth) : 0,
        inView: box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
    };
}"""


class Keyboard:
    """The keys, and what is seen of where they lead."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, key: str) -> str:
        """Press a key that moves; the id (or address, or kind) of where it has led, which must be seen."""
        self.page.keyboard.press(key)
        focus = self.page.evaluate(_FOCUS)
        assert focus["ring"] >= 3, f"{key} led to {focus['where']}, and nothing shows it"
        assert focus["inView"], f"{key} led to {focus['where']}, which is out of view"
        return str(focus["where"])

    def go(self, where: str, key: str = "Tab") -> list[str]:
        """Press *key* until it has led to *where*; every stop on the way."""
        stops = [self.press(key)]
        while stops[-1] != where:
            assert len(stops) < 40, f"{where} is not among {stops}"
            stops.append(self.press(key))
        return stops

    def use(self, where: str, key: str = "Enter") -> None:
        """Go to a link or a button and press it; the page that comes is there."""
        self.go(where)
        with self.page.expect_navigation():
            self.page.keyboard.press(key)

    def write(self, where: str, text: str) -> None:
        """Go to a field and fill it in."""
        self.go(where)
        self.page.keyboard.type(text)


def test_sign_in_act_for_another_and_sign_out(demo: Any, new_page: Callable[..., Page]) -> None:
    agent, grantor = demo.account("natural_person"), demo.account("juristic_person")
    delegation = demo.delegation(agent, grantor=grantor["username"])
    page = new_page()
    keys = Keyboard(page)

    page.goto(demo.client("e-license")["url"])
    keys.write("username", agent["username"])
    keys.write("password", agent["password"])
    keys.use("login-submit", "Space")
    expect(page.locator("#applicant")).to_contain_text(agent["name"])

    keys.use("change-acting")
    expect(page.locator("h1")).to_be_visible()
    keys.go("delegation_id-")  # the one that is chosen; the arrows lead to the others
    keys.go(f"delegation_id-{delegation['delegation_id']}", "ArrowDown")
    assert page.is_checked(f"#delegation_id-{delegation['delegation_id']}")
    keys.use("acting-for-submit")
    expect(page.locator("#applicant")).to_contain_text(grantor["name"])

    page.goto(f"{demo.issuer}/")
    keys.use("sign-out")
    keys.use("logout-confirm")
    expect(page.locator("#in-whose-name")).to_have_count(0)
    keys.use("/login")
    expect(page.locator("#login-submit")).to_be_visible()


def test_skip_link_leads_past_the_head_of_the_page(demo: Any, new_page: Callable[..., Page]) -> None:
    page = new_page()
    keys = Keyboard(page)
    page.goto(f"{demo.issuer}/login")
    assert keys.press("Tab") == "#main"
    page.keyboard.press("Enter")
    assert keys.press("Tab") == "username"
    assert keys.go("language", "Shift+Tab")[-1] == "language"


def test_every_stop_of_the_sign_in_page_comes_in_reading_order(demo: Any, new_page: Callable[..., Page]) -> None:
    page = new_page()
    keys = Keyboard(page)
    page.goto(demo.client("nsw")["url"])
    stops = keys.go("login-cancel")
    assert stops[:6] == ["#main", "/", "language", "username", "password", "password-show"]
    assert stops[6:] == ["/forgot-password", "login-submit", "login-cancel"]
    keys.press("Tab")
    assert page.locator("details").nth(1).get_attribute("open") is None
    keys.press("Tab")
    page.keyboard.press("Space")
    assert page.locator("details").nth(1).get_attribute("open") is not None


def test_what_was_wrong_is_read_first_and_leads_to_its_field(demo: Any, new_page: Callable[..., Page]) -> None:
    page = new_page()
    keys = Keyboard(page)
    page.goto(f"{demo.issuer}/login")
    keys.use("login-submit")
    expect(page.locator("[role=alert]")).to_be_focused()
    assert keys.press("Tab") == "#username"
    page.keyboard.press("Enter")
    expect(page.locator("#username")).to_be_focused()
