"""A system that wants two factors: enrolment on the way in, and the code for a login that has begun without."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect
from support.demonstration import Demo
from support.pages.visitor import Place
from support.world import PASSWORD, User


@pytest.fixture
def user(demo: Demo, chromium: Browser) -> Iterator[User]:
    """Somebody of this test alone."""
    place = Place(demo, chromium)
    yield place.world.user("บริษัท เพิ่มขั้นตอน จำกัด")
    place.database.dispose()


def _open_with_two_factors(demo: Demo, page: Page, client_id: str) -> None:
    """The system itself begins, as always; its request asks for two factors."""
    begun = page.context.request.get(demo.client(client_id)["url"], max_redirects=0)
    page.goto(f"{begun.headers['location']}&acr_values=urn:idp:acr:two-factor")


def _code(secret: str, step: int) -> str:
    return pyotp.HOTP(secret).at(int(time.time()) // 30 + step)


def _arrived(page: Page, user: User) -> dict[str, Any]:
    expect(page.locator("#applicant")).to_contain_text(user.name)
    return dict(json.loads(page.locator("#id-token-claims").text_content() or ""))


def _sign_in(page: Page, user: User) -> None:
    page.fill("#username", user.user_name)
    page.fill("#password", PASSWORD)
    page.click("#login-submit")


def test_enrolment_on_the_way_into_a_system_and_the_code_in_a_login_that_has_begun_without(
    demo: Demo, new_page: Callable[..., Page], user: User
) -> None:
    before, page = new_page(), new_page()
    before.goto(demo.client("nsw")["url"])
    _sign_in(before, user)
    assert _arrived(before, user)["acr"] == "urn:idp:acr:password"

    _open_with_two_factors(demo, page, "e-license")
    _sign_in(page, user)
    expect(page.locator("main")).to_contain_text("e-License")
    secret = page.inner_text("#totp-secret").replace(" ", "")
    page.fill("#code", _code(secret, 0))
    page.click("#two-factor-enable")
    expect(page.locator("#recovery-codes li")).to_have_count(10)
    page.click("#recovery-codes-done")
    claims = _arrived(page, user)
    assert (claims["acr"], claims["amr"]) == ("urn:idp:acr:two-factor", ["mfa", "otp", "pwd"])

    _open_with_two_factors(demo, before, "e-license")
    before.fill("#code", _code(secret, 1))
    before.click("#two-factor-submit")
    claims = _arrived(before, user)
    assert (claims["acr"], claims["amr"]) == ("urn:idp:acr:two-factor", ["mfa", "otp", "pwd"])
