"""``security.md`` 64: the steps of signing in, walked at random; nobody is in without every step that was needed.

Two browsers, two tabs in each (a form that was opened earlier can be sent later), two operators: one with a password
alone, one with a second factor. After every move the logins of the database are compared with what was proven.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pyotp
import pytest
from attack import size
from browsing import Browser, Page
from flask import Flask
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from relying import RelyingParty
from sqlalchemy import select
from world import PASSWORD, World

from idp import clock
from idp.accounts import second_factor, totp
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.models import Login

#: What stands for a wrong answer.
WRONG = ("", "000000", "Wrong-Password-1", "x" * 200)
PAGES = (
    *("/", "/account", "/account/password", "/account/two-factor", "/account/sessions"),
    *("/login", "/login/two-factor"),
)


@dataclass
class Tab:
    """A page that somebody left open, with the form that it held."""

    page: Page
    button: str


@dataclass
class Place:
    """One browser, what lies open in it, and whose password was right there."""

    browser: Browser
    tabs: list[Tab] = field(default_factory=list)


class Walk(RuleBasedStateMachine):
    """The moves; ``installation`` is set by the test."""

    installation: Any

    @initialize()
    def begin(self) -> None:
        app, world, vault = self.installation
        self.world: World = world
        self.app: Flask = app
        self.database: Database = world.database
        self.plain, self.guarded = world.operator(), world.operator()
        self.secret = totp.new_secret()
        with transaction(self.database) as work:
            second_factor.turn_on(work.writing(), vault, self.guarded.id, self.secret, 0, clock.now())
        self.places = [Place(Browser(app)), Place(Browser(app))]
        self.passwords = {self.plain.id: 0, self.guarded.id: 0}
        self.codes = 0

    @rule(place=st.integers(0, 1), path=st.sampled_from(PAGES))
    def open(self, place: int, path: str) -> None:
        self._keep(place, self.places[place].browser.open(path))

    @rule(place=st.integers(0, 1), changes=st.sampled_from(({}, {"prompt": "login"}, {"max_age": "0"})))
    def come_from_a_system(self, place: int, changes: dict[str, str]) -> None:
        self._keep(place, self.places[place].browser.open(RelyingParty(self.app).url(**changes)))

    @rule(place=st.integers(0, 1), tab=st.integers(0, 5), guarded=st.booleans(), right=st.booleans())
    def give_password(self, place: int, tab: int, guarded: bool, right: bool) -> None:
        operator = self.guarded if guarded else self.plain
        if right:
            self.passwords[operator.id] += 1
        values = {"username": operator.user_name, "password": PASSWORD if right else "Wrong-Password-1"}
        self._send(place, tab, "login-submit", values)

    @rule(place=st.integers(0, 1), tab=st.integers(0, 5), wrong=st.sampled_from(WRONG))
    def give_wrong_code(self, place: int, tab: int, wrong: str) -> None:
        self._send(place, tab, "two-factor-submit", {"code": wrong})

    @rule(place=st.integers(0, 1), tab=st.integers(0, 5))
    def give_right_code(self, place: int, tab: int) -> None:
        self.world.pass_time(seconds=31)  # a code of a step that was not used yet
        code = pyotp.HOTP(self.secret).at(int(clock.now().timestamp()) // totp.STEP_SECONDS)
        if self._send(place, tab, "two-factor-submit", {"code": code}):
            self.codes += 1

    @rule(place=st.integers(0, 1), tab=st.integers(0, 5))
    def cancel(self, place: int, tab: int) -> None:
        self._send(place, tab, "login-cancel", {})

    @rule(place=st.integers(0, 1))
    def sign_out(self, place: int) -> None:
        browser = self.places[place].browser
        if browser.open("/logout").has("logout-confirm"):
            browser.press("logout-confirm")

    @rule(place=st.integers(0, 1))
    def start_anew(self, place: int) -> None:
        self.places[place] = Place(Browser(self.app))

    @rule(minutes=st.sampled_from((1, 11, 70)))
    def wait(self, minutes: int) -> None:
        self.world.pass_time(minutes=minutes)

    @rule(place=st.integers(0, 1), path=st.sampled_from(("/login", "/login/two-factor", "/login/passkey")))
    def post_nothing(self, place: int, path: str) -> None:
        tabs = self.places[place].tabs
        token = tabs[-1].page.form(tabs[-1].button)[1].get("csrf_token", "") if tabs else ""
        self.places[place].browser.post(path, {"csrf_token": token})

    @invariant()
    def every_login_was_earned(self) -> None:
        with self.database.reader() as session:
            logins = session.scalars(select(Login).where(Login.account_id.in_(self.passwords))).all()
        plain = [login for login in logins if login.account_id == self.plain.id]
        guarded = [login for login in logins if login.account_id == self.guarded.id]
        assert len(plain) <= self.passwords[self.plain.id]
        assert len(guarded) <= min(self.passwords[self.guarded.id], self.codes)
        assert all(login.amr == ["mfa", "otp", "pwd"] for login in guarded)

    def _keep(self, place: int, page: Page) -> None:
        tabs = self.places[place].tabs
        buttons = ("login-submit", "two-factor-submit", "login-cancel")
        tabs += [Tab(page, button) for button in buttons if page.has(button)]

    def _send(self, place: int, tab: int, button: str, values: dict[str, str]) -> bool:
        """Send the form of a page that lies open, old or new. False when there is none."""
        fitting = [each for each in self.places[place].tabs if each.button == button]
        if not fitting:
            return False
        chosen = fitting[-1 - tab % len(fitting)]
        address, form = chosen.page.form(button)
        self._keep(place, self.places[place].browser.post(address, {**form, **values}))
        return True


@pytest.fixture
def installation(app: Flask, world: World, settings: Settings) -> Iterator[None]:
    """What the walks walk on."""
    Walk.installation = (app, world, Vault(settings.secret_keys))
    yield
    del Walk.installation


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.usefixtures("installation")
def test_d64_no_step_can_be_left_out() -> None:
    run_state_machine_as_test(
        Walk,
        settings=settings(
            max_examples=size(12, 400),
            stateful_step_count=size(25, 50),
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
