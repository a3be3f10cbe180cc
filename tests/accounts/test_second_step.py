"""``/login/two-factor``: no login without the code, each code once, and never a dead end."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass

import pyotp
import pytest
from flask import Flask
from sqlalchemy import select, text
from support.browsing import Browser, Page
from support.letterbox import Letterbox, links_of
from support.patience import wait_until
from support.relying_party import RelyingParty
from support.world import PASSWORD, User, World

from idp import clock
from idp.accounts.devices.visitor import Visitor
from idp.accounts.locking import lock_account
from idp.accounts.passwords import change
from idp.accounts.second_factor import factors, totp
from idp.accounts.sign_in import pending, second_step
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.models import Login, RecoveryCode, SignInAttempt, TotpSecret
from idp.origin import HERE, Act, Origin

COOKIE, WAITING_COOKIE = "__Host-idp-login", "__Host-idp-sign-in"


@dataclass
class App:
    """An authenticator app."""

    secret: str
    codes: list[str]

    def code(self, step: int = 0) -> str:
        """The code of now, or of so many steps later."""
        return pyotp.HOTP(self.secret).at(int(clock.now().timestamp()) // 30 + step)


@pytest.fixture
def enrolled(world: World, database: Database, settings: Settings) -> Callable[..., tuple[User, App]]:
    """Makes a user with a second factor, and the app on their telephone."""

    def make() -> tuple[User, App]:
        user, secret = world.user(), totp.new_secret()
        with transaction(database) as work:
            vault, now = Vault(settings.secret_keys), clock.now()
            codes = factors.turn_on(work.writing(), vault, user.id, secret, 0, now)
        return user, App(secret, codes)

    return make


def _logins(database: Database) -> list[Login]:
    with database.reader() as session:
        return list(session.scalars(select(Login)))


def _waits_for_a_row(database: Database) -> bool:
    with database.reader() as session:
        waiting = text(
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
        )
        return bool(session.scalar(waiting))


def _password(browser: Browser, user: User) -> Page:
    return browser.sign_in(user)


class TestSteps:
    """One after the other, and none is left out."""

    def test_password_alone_signs_nobody_in(
        self, browser: Browser, enrolled: Callable[..., tuple[User, App]], database: Database
    ) -> None:
        user, _ = enrolled()
        page = _password(browser, user)
        assert page.has("two-factor-submit")
        assert browser.cookie(COOKIE) is None
        assert _logins(database) == []
        assert browser.open("/account", follow=False).location == "/login"

    def test_code_signs_in_and_both_factors_are_told(
        self, browser: Browser, enrolled: Callable[..., tuple[User, App]], database: Database
    ) -> None:
        user, app = enrolled()
        _password(browser, user)
        assert browser.press("two-factor-submit", code=app.code()).has("in-whose-name")
        (login,) = _logins(database)
        assert login.amr == ["mfa", "otp", "pwd"]
        assert browser.cookie(WAITING_COOKIE) is None
        with database.reader() as session:
            assert session.scalars(select(SignInAttempt)).all() == []

    def test_totp_code_works_once_in_every_spelling(
        self, app: Flask, enrolled: Callable[..., tuple[User, App]], database: Database
    ) -> None:
        user, phone = enrolled()
        code = phone.code()
        first = Browser(app)
        _password(first, user)
        first.press("two-factor-submit", code=f"{code[:3]} {code[3:]}")
        thai = code.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))
        for spelling in (code, thai, f" {code[:3]}-{code[3:]}"):
            other = Browser(app)
            _password(other, user)
            page = other.press("two-factor-submit", code=spelling)
            assert page.status == 422
            assert "เวลาของระบบ" in page.words("main")
        assert len(_logins(database)) == 1

    def test_recovery_code_works_once(
        self, app: Flask, enrolled: Callable[..., tuple[User, App]], database: Database
    ) -> None:
        user, phone = enrolled()
        for number, status in enumerate((200, 422)):
            browser = Browser(app)
            _password(browser, user)
            page = browser.press("two-factor-submit", code=phone.codes[0].lower())
            assert page.status == status, number
        with database.reader() as session:
            used = [code for code in session.scalars(select(RecoveryCode)) if code.used_at]
        assert len(used) == 1

    def test_page_without_a_password_before_starts_at_the_sign_in(self, browser: Browser, app: Flask) -> None:
        party = RelyingParty(app)
        browser.open(party.url())
        note = re.search(r"note=([^&]+)", browser.page.url)
        assert note
        page = browser.open(f"/login/two-factor?note={note[1]}")
        assert page.has("login-submit")
        assert note[1] in page.url, "what the system wanted is kept"

    def test_waiting_runs_out(self, browser: Browser, world: World, enrolled: Callable[..., tuple[User, App]]) -> None:
        user, app = enrolled()
        _password(browser, user)
        world.pass_time(minutes=11)
        assert browser.press("two-factor-submit", code=app.code()).has("login-submit")

    def test_new_password_ends_what_waits(
        self, browser: Browser, world: World, enrolled: Callable[..., tuple[User, App]]
    ) -> None:
        user, app = enrolled()
        _password(browser, user)
        world.change(user, password_hash=None)
        assert browser.press("two-factor-submit", code=app.code()).has("login-submit")

    def test_new_password_while_the_code_is_on_its_way(
        self, database: Database, settings: Settings, enrolled: Callable[..., tuple[User, App]]
    ) -> None:
        """The reset holds the account; the code waits for it, and finds that what it belongs to is over."""
        user, app = enrolled()
        now, outcomes = clock.now(), []
        with transaction(database) as work:
            account = lock_account(work.writing(), user.id)
            secret = pending.begin(work.writing(), user.id, account.password_hash or "", now)

        def finish() -> None:
            with transaction(database) as late:
                visitor = Visitor(None, "", Origin("192.0.2.1", "", ""))
                outcomes.append(second_step.finish(late, secret, app.code(), visitor, settings))

        waiting = threading.Thread(target=finish)
        with transaction(database) as work:
            account = lock_account(work.writing(), user.id)
            waiting.start()
            wait_until(lambda: _waits_for_a_row(database))
            change.replace(work.writing(), settings, account, "another", "reset", Act(HERE, now))
        waiting.join()
        assert outcomes == [second_step.SecondFactorRefusal.OVER]
        assert _logins(database) == []

    def test_empty_code_is_refused(self, browser: Browser, enrolled: Callable[..., tuple[User, App]]) -> None:
        user, _ = enrolled()
        _password(browser, user)
        assert browser.press("two-factor-submit", code="").status == 422
        assert browser.press("two-factor-submit", code="0" * 4_096).status == 422


class TestBudget:
    """Wrong codes and wrong passwords are one budget."""

    def test_new_sign_in_does_not_renew_the_budget_for_codes(
        self, app: Flask, world: World, enrolled: Callable[..., tuple[User, App]]
    ) -> None:
        user, phone = enrolled()
        for _ in range(6):
            browser = Browser(app)
            _password(browser, user)
            wrong = "000000" if phone.code() != "000000" else "000001"
            assert browser.press("two-factor-submit", code=wrong).status == 422
        page = Browser(app).sign_in(user)
        assert page.status == 429
        assert int(page.headers["Retry-After"]) <= 30
        world.pass_time(seconds=31)
        browser = Browser(app)
        _password(browser, user)
        assert browser.press("two-factor-submit", code=phone.code()).has("in-whose-name")

    def test_wrong_passwords_count_and_a_right_one_forgives(self, app: Flask, world: World) -> None:
        user = world.user()
        browser = Browser(app)
        for _ in range(5):
            browser.sign_in(user, "Wrong-Password-1")
        assert browser.sign_in(user).has("in-whose-name")
        other = Browser(app)
        for _ in range(5):
            assert other.sign_in(user, "Wrong-Password-1").status == 422
        assert Browser(app).sign_in(user).has("in-whose-name")

    def test_known_browser_of_the_owner_signs_in_while_others_wait(self, app: Flask, world: World) -> None:
        user = world.user()
        home = Browser(app)
        home.sign_in(user)
        home.sign_out()
        stranger = Browser(app)
        for _ in range(6):
            stranger.sign_in(user, "Wrong-Password-1")
        assert stranger.sign_in(user).status == 429
        assert home.sign_in(user).has("in-whose-name")

    @pytest.mark.parametrize("guarded", [False, True])
    def test_reset_forgives_where_only_the_password_could_be_guessed(
        self,
        app: Flask,
        world: World,
        letterbox: Letterbox,
        enrolled: Callable[..., tuple[User, App]],
        guarded: bool,
    ) -> None:
        user = enrolled()[0] if guarded else world.user()
        stranger, owner = Browser(app), Browser(app)
        for _ in range(7):
            stranger.sign_in(user, "Wrong-Password-1")
        letterbox.fetch()
        owner.open("/forgot-password")
        owner.press("forgot-submit", email=f"operator{user.user_name}@example.com")
        (reset,) = links_of(letterbox.one(), "/reset-password/")
        owner.open(reset)
        owner.press("reset-submit", password="Krathong-7-loy", password_confirm="Krathong-7-loy")
        assert owner.sign_in(user, "Krathong-7-loy").status == (429 if guarded else 200)

    def test_names_that_nobody_has_wait_like_the_others(self, app: Flask, world: World) -> None:
        ghost = User("", "9999999999999", "", "9999999999999")
        known = world.user()
        pages = {}
        for user in (ghost, known):
            browser = Browser(app)
            for _ in range(6):
                browser.sign_in(user, "Wrong-Password-1")
            page = browser.sign_in(user, PASSWORD)
            pages[user.user_name] = (page.status, re.sub("[0-9a-f]{16}", "", page.words("main")))
        assert pages[ghost.user_name] == pages[known.user_name]
        assert pages[ghost.user_name][0] == 429


class TestIntoASystem:
    """The code on the way into a system."""

    def test_sign_in_for_a_system_comes_back_to_it_after_the_code(
        self, app: Flask, browser: Browser, enrolled: Callable[..., tuple[User, App]]
    ) -> None:
        party, (user, phone) = RelyingParty(app), enrolled()
        browser.open(party.url(acr_values="urn:idp:acr:two-factor urn:idp:acr:password"))
        _password(browser, user)
        page = browser.press("two-factor-submit", follow=False, code=phone.code())
        assert "/oauth2/authorize?resume=" in (page.location or "")

    def test_secret_is_sealed(self, database: Database, enrolled: Callable[..., tuple[User, App]]) -> None:
        _, phone = enrolled()
        with database.reader() as session:
            (kept,) = session.scalars(select(TotpSecret)).all()
        assert phone.secret not in kept.sealed
