"""How a login ends elsewhere: from the list of logins, and by itself when nobody uses it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from support.demonstration import Demo
from support.pages.visitor import Place
from support.world import PASSWORD, User


@pytest.fixture
def user(demo: Demo, chromium: Browser) -> Iterator[User]:
    """Somebody of this test alone."""
    place = Place(demo, chromium)
    yield place.world.user("บริษัท สองเครื่อง จำกัด")
    place.database.dispose()


@pytest.fixture
def move_clock(demo: Demo) -> Iterator[Callable[[float], None]]:
    """Moves the demonstration's clock; afterwards it is right again."""
    yield demo.set_clock
    demo.set_clock(0)


def _sign_in(demo: Demo, page: Page, user: User, path: str) -> None:
    page.goto(f"{demo.issuer}{path}")
    page.fill("#username", user.user_name)
    page.fill("#password", PASSWORD)
    page.click("#login-submit")


def test_login_ended_from_another_browser_is_over_in_its_systems_too(
    demo: Demo, new_page: Callable[..., Page], user: User
) -> None:
    lost, mine = new_page(), new_page()
    _sign_in(demo, lost, user, "/")
    lost.goto(demo.client("e-license")["url"])
    expect(lost.locator("#applicant")).to_contain_text(user.name)
    _sign_in(demo, mine, user, "/account/sessions")
    expect(mine.locator("main")).to_contain_text("e-License")
    mine.click("button[name=end]")
    expect(mine.locator("main")).to_contain_text("ท่านสั่งให้ออกจากระบบ")
    for _ in range(400):  # the notice comes by the back channel, within a second or two
        if lost.locator("#signed-out").count():
            break
        lost.wait_for_timeout(100)
        lost.reload()
    expect(lost.locator("#signed-out")).to_be_visible()
    lost.goto(f"{demo.issuer}/")
    expect(lost.locator("#login-submit")).to_be_visible()
    mine.reload()
    expect(mine.locator("#in-whose-name")).to_contain_text(user.name)


def test_page_warns_before_an_idle_login_ends_and_then_leads_to_the_sign_in(
    demo: Demo, new_page: Callable[..., Page], user: User, move_clock: Callable[[float], None]
) -> None:
    page = new_page()
    page.clock.install()
    _sign_in(demo, page, user, "/account")
    warning, stay = page.locator("#login-ends"), page.locator("#login-stay")
    page.clock.fast_forward("54:00")
    expect(warning).to_be_hidden()
    page.clock.fast_forward("01:30")
    expect(warning).to_be_visible()
    move_clock(3330)
    stay.click()
    expect(warning).to_be_hidden()
    move_clock(3330 + 3300)
    page.clock.fast_forward("56:00")
    expect(warning).to_be_visible()
    move_clock(3330 + 3700)
    page.clock.fast_forward("04:10")
    expect(page.locator("#login-submit")).to_be_visible()
    assert user.name not in page.content()
