"""A page that stood open until its login was over begins its step anew, and is no dead end.

``docs/requirements/security.md``, row 80. What a system wanted is kept: after the sign-in it gets its code.
"""

from __future__ import annotations

from collections.abc import Callable

import pyotp
import pytest
from flask import Flask
from support.browsing import Browser, totp_secret
from support.relying_party import RelyingParty, answer_of
from support.world import User, World, client_entry

from idp import clock
from idp.accounts.second_factor import factors, totp
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction

pytestmark = pytest.mark.clients(client_entry("strict", two_factor="required"), client_entry("e-license"))


@pytest.fixture
def party(app: Flask) -> RelyingParty:
    """That system."""
    return RelyingParty(app, "strict")


@pytest.fixture
def enrol(world: World, database: Database, settings: Settings) -> Callable[[User], Callable[[], str]]:
    """Gives a user a second factor; what makes its next code."""

    def make(user: User) -> Callable[[], str]:
        secret = totp.new_secret()
        with transaction(database) as work:
            factors.turn_on(work.writing(), Vault(settings.secret_keys), user.id, secret, 0, clock.now())
        return lambda: _code(world, secret)

    return make


def _code(world: World, secret: str) -> str:
    world.pass_time(seconds=31)
    return pyotp.HOTP(secret).at(int(clock.now().timestamp()) // totp.STEP_SECONDS)


def _is_over(world: World, browser: Browser, user: User, how: str) -> None:
    """The login of *browser* runs out, or the user ends it in another one, while a page stands open."""
    if how == "idle":
        world.pass_time(minutes=61)
        return
    other = Browser(browser.client.application)
    other.sign_in(user)
    other.open("/account/sessions")
    other.press("end-others-submit")


ways = pytest.mark.parametrize("how", ["idle", "ended elsewhere"])


@ways
def test_step_up_begins_anew_after_the_session_expired(
    world: World, party: RelyingParty, browser: Browser, enrol: Callable[[User], Callable[[], str]], how: str
) -> None:
    user = world.user()
    browser.sign_in(user)
    browser.open(party.url())
    assert browser.page.has("two-factor-enable"), "no factor yet"
    other_tab = browser.page.url
    if how != "idle":
        _is_over(world, browser, user, how)
    code = enrol(user)
    page = browser.open(other_tab.replace("/account/two-factor", "/login/two-factor"))
    if how == "idle":
        assert page.has("two-factor-submit")
        _is_over(world, browser, user, how)
        page = browser.press("two-factor-submit", code=code())
    assert page.has("login-submit")
    browser.sign_in(user)
    answer = answer_of(browser.press("two-factor-submit", code=code()))
    claims = party.claims(party.token(answer["code"]).get_json()["id_token"])
    assert claims["acr"] == "urn:idp:acr:two-factor"


@ways
def test_two_factor_enrolment_for_a_client_begins_anew_after_the_session_expired(
    world: World, party: RelyingParty, browser: Browser, how: str
) -> None:
    user = world.user()
    browser.sign_in(user)
    page = browser.open(party.url())
    _is_over(world, browser, user, how)
    page = browser.press("two-factor-enable", code=_code(world, totp_secret(page)))
    assert page.has("login-submit")
    page = browser.sign_in(user)
    page = browser.press("two-factor-enable", code=_code(world, totp_secret(page)))
    assert "code" in answer_of(browser.open(page.find("recovery-codes-done").get("href"), follow=False))


def test_two_factor_enrolment_that_took_too_long_needs_a_fresh_sign_in(
    world: World, party: RelyingParty, browser: Browser
) -> None:
    """The login lives and is too old to change a factor."""
    user = world.user()
    browser.open(party.url())
    page = browser.sign_in(user)
    world.pass_time(minutes=15)
    page = browser.press("two-factor-enable", code=_code(world, totp_secret(page)))
    assert page.has("login-submit")
    page = browser.sign_in(user)
    page = browser.press("two-factor-enable", code=_code(world, totp_secret(page)))
    assert "code" in answer_of(browser.open(page.find("recovery-codes-done").get("href"), follow=False))


@pytest.mark.parametrize("minutes", [11, 61])
def test_totp_code_after_an_expired_password_step_begins_anew(
    world: World,
    party: RelyingParty,
    browser: Browser,
    enrol: Callable[[User], Callable[[], str]],
    minutes: int,
) -> None:
    user = world.user()
    code = enrol(user)
    browser.open(party.url())
    browser.sign_in(user)
    world.pass_time(minutes=minutes)
    assert browser.press("two-factor-submit", code=code()).has("login-submit")
    browser.sign_in(user)
    assert "code" in answer_of(browser.press("two-factor-submit", code=code()))


@ways
@pytest.mark.parametrize(
    ("path", "button", "fields"),
    [
        ("/account/sessions", "end-others-submit", {}),
        ("/account/two-factor", "two-factor-enable", {"code": "123456"}),
        ("/account/password", "password-submit", {"current_password": "x", "password": "y", "password_confirm": "y"}),
    ],
)
def test_account_forms_begin_anew_after_the_session_expired(
    app: Flask, world: World, browser: Browser, how: str, path: str, button: str, fields: dict[str, str]
) -> None:
    user = world.user()
    for each in (Browser(app), browser):
        each.sign_in(user)
    assert browser.open(path).has(button)
    _is_over(world, browser, user, how)
    assert browser.press(button, **fields).has("login-submit")
    page = browser.sign_in(user)
    assert page.url.endswith(path), "the step begins anew, and nothing of what was sent counts"
    assert page.status == 200


def test_turning_two_factor_off_needs_a_fresh_sign_in(
    world: World, browser: Browser, enrol: Callable[[User], Callable[[], str]]
) -> None:
    """A form that goes to an address without a page of its own."""
    user = world.user()
    code = enrol(user)
    browser.sign_in(user)
    browser.press("two-factor-submit", code=code())
    browser.open("/account/two-factor")
    world.pass_time(minutes=11)
    assert browser.press("two-factor-disable", password=user.password, code=code()).has("login-submit")
    browser.sign_in(user)
    page = browser.press("two-factor-submit", code=code())
    assert page.has("two-factor-disable"), "it is still on"
