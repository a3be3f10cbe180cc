"""A second factor in a real browser: an app, a lost telephone, a passkey of Chromium's virtual authenticator."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect
from support.pages.visitor import Place
from support.world import PASSWORD, User

_AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def user(demo: Any, chromium: Browser) -> Iterator[User]:
    """Somebody of this test alone."""
    place = Place(demo, chromium)
    yield place.world.user("บริษัท สองขั้นตอน จำกัด")
    place.database.dispose()


def _sign_in(demo: Any, page: Page, user: User, address: str = "") -> None:
    page.goto(address or f"{demo.issuer}/login")
    page.fill("#username", user.user_name)
    page.fill("#password", PASSWORD)
    page.click("#login-submit")


def _sign_out(demo: Any, page: Page) -> None:
    page.goto(f"{demo.issuer}/logout")
    page.click("#logout-confirm")


def _code(secret: str, step: int = 0) -> str:
    return pyotp.HOTP(secret).at(int(time.time()) // 30 + step)


def test_app_and_recovery_code(demo: Any, new_page: Callable[..., Page], user: User) -> None:
    page = new_page()
    _sign_in(demo, page, user)
    page.goto(f"{demo.issuer}/account")
    page.click("#two-factor")
    secret = page.inner_text("#totp-secret").replace(" ", "")
    expect(page.locator(".qr svg")).to_be_visible()
    page.fill("#code", _code(secret))
    page.click("#two-factor-enable")
    codes = re.findall(r"[0-9A-Z-]{19}", page.inner_text("#recovery-codes"))
    assert len(codes) == 10
    with page.expect_download() as saved:
        page.click("#recovery-codes-save")
    assert codes[3] in saved.value.path().read_text()
    page.click("#recovery-codes-done")
    _sign_out(demo, page)
    _sign_in(demo, page, user)
    page.fill("#code", _code(secret, 1))
    page.click("#two-factor-submit")
    expect(page.locator("#in-whose-name")).to_contain_text(user.name)
    _sign_out(demo, page)
    _sign_in(demo, page, user)
    page.fill("#code", codes[0].lower())
    page.click("#two-factor-submit")
    expect(page.locator("#in-whose-name")).to_contain_text(user.name)


def test_passkey_beside_the_password_and_without_it(demo: Any, new_page: Callable[..., Page], user: User) -> None:
    page = new_page()
    tools = page.context.new_cdp_session(page)
    tools.send("WebAuthn.enable")
    tools.send("WebAuthn.addVirtualAuthenticator", {"options": _AUTHENTICATOR})
    begun = page.context.request.get(demo.client("e-license")["url"], max_redirects=0)
    _sign_in(demo, page, user, f"{begun.headers['location']}&acr_values=urn:idp:acr:two-factor")
    page.fill("#passkey_name", "เครื่องที่ทำงาน")
    page.click("#passkey-add")
    expect(page.locator("#recovery-codes li")).to_have_count(10)
    page.click("#recovery-codes-done")
    expect(page.locator("#id-token-claims")).to_contain_text("urn:idp:acr:two-factor")
    page.goto(f"{demo.issuer}/account/two-factor")
    expect(page.locator("main")).to_contain_text("เครื่องที่ทำงาน")
    _sign_out(demo, page)
    page.goto(f"{demo.issuer}/login")
    page.click("#passkey-login")
    expect(page.locator("#in-whose-name")).to_contain_text(user.name)
    _sign_out(demo, page)
    _sign_in(demo, page, user)
    expect(page.locator("#code")).to_be_visible()
    page.click("#passkey-login")
    expect(page.locator("#in-whose-name")).to_contain_text(user.name)


def test_without_a_script_nothing_speaks_of_passkeys(demo: Any, new_page: Callable[..., Page]) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{demo.issuer}/login")
    expect(page.locator("#passkey-login")).to_be_hidden()
