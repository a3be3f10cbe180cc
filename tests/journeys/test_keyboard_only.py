"""Signing in, choosing in whose name to act and signing out with no mouse: Tab, Shift+Tab, Enter, Space and arrows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect
from support.keyboard import Keyboard


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
    assert keys.press("Tab") == "passkey-login"
    assert keys.press("Tab") == "/register"
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
