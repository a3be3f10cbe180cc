"""What a browser held before a step is worth nothing after it.

``docs/requirements/security.md``, rows 78 and 80, case 13.

Keycloak CVE-2026-7507, GHSA-c9h6-v78w-52wj: a sign-in that is begun anew kept an id that somebody else knew.
"""

from __future__ import annotations

from collections.abc import Callable

import pyotp
import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser
from support.relying_party import RelyingParty, answer_of
from support.world import PASSWORD, User, World, client_entry

from idp import clock
from idp.accounts.second_factor import factors, totp
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.models import Login

pytestmark = pytest.mark.clients(client_entry("strict", two_factor="required"), client_entry("e-license"))

LOGIN, WAITING, FORM, DEVICE = (f"__Host-idp-{name}" for name in ("login", "sign-in", "form", "device"))
GUESSED = "chosen-by-somebody-else-who-waits-for-it-x"
TWO_FACTORS = {"acr_values": "urn:idp:acr:two-factor"}


@pytest.fixture
def guarded(world: World, database: Database, settings: Settings) -> tuple[User, Callable[[], str]]:
    """A user with a second factor, and what makes its next code."""
    user, secret = world.user(), totp.new_secret()
    with transaction(database) as work:
        factors.turn_on(work.writing(), Vault(settings.secret_keys), user.id, secret, 0, clock.now())

    def code() -> str:
        world.pass_time(seconds=31)
        return pyotp.HOTP(secret).at(int(clock.now().timestamp()) // totp.STEP_SECONDS)

    return user, code


def _with(app: Flask, **cookies: str | None) -> Browser:
    """A browser that holds these cookies and nothing else."""
    browser = Browser(app)
    for name, value in cookies.items():
        browser.client.set_cookie(f"__Host-idp-{name.replace('_', '-')}", value or "", domain="localhost", secure=True)
    return browser


def _is_nobody(app: Flask, secret: str | None) -> bool:
    """Whether a login cookie opens nothing: no page, no code without a question, no act."""
    browser, party = _with(app, login=secret), RelyingParty(app)
    if answer_of(browser.open(party.url(prompt="none"))).get("error") != "login_required":
        return False
    pages = [browser.open(path, follow=False).location for path in ("/", "/account", "/account/sessions")]
    token = browser.open("/login").form("login-submit")[1]["csrf_token"]
    acts = ("/account/sessions", {"others": "1"}), ("/acting-for", {"delegation_id": ""})
    pages += [browser.post(path, {"csrf_token": token, **fields}, follow=False).location for path, fields in acts]
    return set(pages) == {"/login"}


def test_cookie_from_before_sign_in_is_no_session_after_it(app: Flask, guarded: tuple[User, Callable[[], str]]) -> None:
    """Planted by somebody else, or taken from the very browser a moment before each of its steps."""
    user, code = guarded
    victim = _with(app, login=GUESSED, sign_in=GUESSED, device=GUESSED)
    victim.open(RelyingParty(app).url())
    before = {name: victim.cookie(name) for name in (LOGIN, WAITING, FORM, DEVICE)}
    victim.press("login-submit", username=user.user_name, password=PASSWORD)
    between = {name: victim.cookie(name) for name in (LOGIN, WAITING, FORM, DEVICE)}
    assert between[WAITING] != GUESSED, "what waits for the code has a secret of its own"
    victim.press("two-factor-submit", follow=False, code=code())
    assert victim.open("/").has("in-whose-name")
    held = {value for each in (before, between) for value in each.values() if value}
    for value in held:
        assert victim.cookie(LOGIN) != value
        assert _is_nobody(app, value)
        assert _with(app, sign_in=value).open("/login/two-factor").has("login-submit"), "and no sign-in waits under it"
    assert victim.cookie(DEVICE) != GUESSED


def test_each_authentication_step_renews_the_session_cookie(
    app: Flask, database: Database, guarded: tuple[User, Callable[[], str]], world: World
) -> None:
    """Signing in once more, the password changed, the second factor set up on the way, and stepping up."""
    user, browser = world.user(), Browser(app)
    old = []

    def now_another() -> None:
        assert browser.open("/").has("in-whose-name")
        old.append(browser.cookie(LOGIN))
        assert len(set(old)) == len(old)
        assert not _is_nobody(app, old[-1])
        assert len(old) == 1 or _is_nobody(app, old[-2])

    browser.sign_in(user)
    now_another()
    browser.open(RelyingParty(app).url(prompt="login"))
    browser.press("login-submit", follow=False, username=user.user_name, password=PASSWORD)
    now_another()
    browser.open("/account/password")
    password = {"password": "Krathong-7-loy", "password_confirm": "Krathong-7-loy"}
    browser.press("password-submit", current_password=PASSWORD, **password)
    now_another()
    page = browser.open(RelyingParty(app, "strict").url())
    browser.press("two-factor-enable", code=pyotp.TOTP(page.words("totp-secret").replace(" ", "")).at(clock.now()))
    now_another()
    with database.reader() as session:
        assert len(session.scalars(select(Login)).all()) == 1, "all the time one login"


def test_step_up_renews_the_session_cookie(
    app: Flask, database: Database, settings: Settings, guarded: tuple[User, Callable[[], str]], world: World
) -> None:
    """A login of before the second factor was set up, on its way into a system that wants it."""
    user, secret, browser = world.user(), totp.new_secret(), Browser(app)
    browser.sign_in(user)
    old = browser.cookie(LOGIN)
    with transaction(database) as work:
        factors.turn_on(work.writing(), Vault(settings.secret_keys), user.id, secret, 0, clock.now())
    party = RelyingParty(app, "strict")
    browser.open(party.url())
    waiting = browser.page.form("two-factor-submit")
    code = pyotp.TOTP(secret).at(clock.now())
    assert "code" in answer_of(browser.press("two-factor-submit", code=code))
    assert browser.cookie(LOGIN) != old
    assert _is_nobody(app, old)
    thief = _with(app, login=old)
    thief.open("/login")
    address, values = waiting
    page = thief.post(address, {**values, "code": code})
    assert page.status == 400, "the form token of before is nobody's either"
    again = _with(app, login=old).open(party.url())
    assert again.has("login-submit"), "and the system asks for a sign-in"


@pytest.mark.parametrize("end", ["signed out", "ended elsewhere", "idle", "ran out", "another operator signs in"])
def test_cookie_of_an_ended_session_is_worthless(app: Flask, world: World, end: str) -> None:
    user, browser = world.user(), Browser(app)
    browser.sign_in(user)
    party = RelyingParty(app)
    tokens = party.tokens(browser)
    secret = browser.cookie(LOGIN)
    if end == "signed out":
        browser.sign_out()
    elif end == "ended elsewhere":
        other = Browser(app)
        other.sign_in(user)
        other.open("/account/sessions")
        other.press("end-others-submit")
    elif end == "idle":
        world.pass_time(minutes=60)
    elif end == "ran out":
        for _ in range(24):
            assert _with(app, login=secret).open("/", follow=False).status == 200, "used all the time"
            world.pass_time(minutes=30)
    else:
        browser.open(party.url(prompt="login"))
        browser.press("login-submit", follow=False, username=world.user().user_name, password=PASSWORD)
    assert _is_nobody(app, secret)
    assert party.userinfo(tokens["access_token"]).status_code == 401
