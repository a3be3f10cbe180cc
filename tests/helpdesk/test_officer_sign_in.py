"""``/officer/login``: password and second factor, in this order, each counted, and nothing told to strangers."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import select, update
from support.authenticator import Authenticator
from support.browsing import Browser
from support.officers import Equipped, cookie, equipped, give_passkey, new_officer
from support.world import PASSWORD, World

from idp import clock
from idp.audit import Event
from idp.config import Settings
from idp.crypto import digest
from idp.db import Database, transaction
from idp.helpdesk.sign_in import throttle
from idp.models import AuditEvent, Officer, OfficerSession
from idp.origin import Origin


def _sessions(database: Database) -> list[OfficerSession]:
    with database.reader() as session:
        return list(session.scalars(select(OfficerSession).order_by(OfficerSession.id)))


def _events(database: Database) -> list[str]:
    labels = {event.label for event in Event if event.label.startswith("officer.")}
    with database.reader() as session:
        rows = session.scalars(select(AuditEvent).where(AuditEvent.event.in_(labels)).order_by(AuditEvent.id))
        return [row.event + (f" {row.data['reason']}" if "reason" in row.data else "") for row in rows]


def _change(database: Database, officer: Equipped, **values: object) -> None:
    with transaction(database) as work:
        work.writing().execute(update(Officer).where(Officer.id == officer.id).values(**values))


def _forms(*fields: dict[str, str]) -> list[dict[str, str]]:
    return list(fields)


class TestSteps:
    """One after the other, and none is left out."""

    def test_password_and_code_lead_to_the_waiting_work(
        self, browser: Browser, officer: Equipped, database: Database
    ) -> None:
        assert browser.open("/officer", follow=False).location == "/officer/login"
        browser.open("/officer")
        page = browser.press("login-submit", username=officer.email, password=PASSWORD)
        assert page.has("two-factor-submit")
        page = browser.press("two-factor-submit", code=officer.code())
        assert page.url.endswith("/officer")
        assert page.words("officer-name") == officer.email
        assert _events(database) == ["officer.signed_in"]
        assert browser.open("/officer/login", follow=False).location == "/officer"

    def test_password_alone_opens_no_page(self, browser: Browser, officer: Equipped) -> None:
        officer.enter_password(browser)
        assert browser.open("/officer", follow=False).location == "/officer/login"
        assert browser.open("/officer/confirm", follow=False).location == "/officer/login"
        assert browser.open("/officer/nothing", follow=False).location == "/officer/login"

    def test_code_alone_is_no_step(self, browser: Browser, officer: Equipped, database: Database) -> None:
        token = browser.open("/officer/login").form("login-submit")[1]["csrf_token"]
        for fields in _forms({"code": officer.code()}, {"code": ""}, {}, {"username": officer.email, "code": "1"}):
            page = browser.post("/officer/login", {"csrf_token": token, **fields})
            assert page.has("login-submit")
        for address in ("/officer/login/passkey", "/officer/confirm/passkey"):
            assert browser.post(address, {"csrf_token": token, "credential": "{}"}).has("login-submit")
        assert _sessions(database) == []

    def test_secret_of_the_cookie_changes_with_each_step(self, browser: Browser, officer: Equipped) -> None:
        officer.enter_password(browser)
        first = cookie(browser)
        browser.press("two-factor-submit", code=officer.code())
        second = cookie(browser)
        assert None not in (first, second)
        assert first != second
        browser.client.set_cookie("__Secure-idp-officer", first or "", domain="localhost", path="/officer")
        assert browser.open("/officer", follow=False).location == "/officer/login"

    def test_cookie_is_for_these_pages_and_for_scripts_it_is_not(self, browser: Browser, officer: Equipped) -> None:
        browser.open("/officer/login")
        page = browser.press("login-submit", follow=False, username=officer.email, password=PASSWORD)
        set_cookie = next(each for each in page.headers.getlist("Set-Cookie") if "idp-officer" in each)
        assert {"Secure", "HttpOnly", "Path=/officer", "SameSite=Strict"} <= set(set_cookie.split("; "))
        assert set_cookie.startswith("__Secure-idp-officer=")
        assert "Max-Age" not in set_cookie

    def test_password_may_be_typed_anew_for_another_user_name(self, browser: Browser, officer: Equipped) -> None:
        page = officer.enter_password(browser)
        assert page.has("login-again")
        assert browser.open("/officer/login?again=1").has("login-submit")
        assert browser.open("/officer/login").has("two-factor-submit")

    def test_second_step_waits_ten_minutes(self, browser: Browser, officer: Equipped, world: World) -> None:
        officer.enter_password(browser)
        world.pass_time(seconds=570)
        assert browser.open("/officer/login").has("two-factor-submit")
        world.pass_time(seconds=31)
        assert browser.press("two-factor-submit", code=officer.code()).has("login-submit")

    def test_code_counts_once(self, app: Flask, officer: Equipped, database: Database) -> None:
        browser, other, code = Browser(app), Browser(app), officer.code()
        officer.enter_password(browser)
        browser.press("two-factor-submit", code=code)
        officer.enter_password(other)
        page = other.press("two-factor-submit", code=f"{code[:3]} {code[3:]}")
        assert page.status == 422
        assert not page.has("officer-name")
        assert _events(database) == ["officer.signed_in", "officer.refused factor"]

    def test_users_session_is_none_here_and_stays(self, browser: Browser, officer: Equipped, world: World) -> None:
        user = world.user()
        browser.sign_in(user)
        assert browser.open("/officer", follow=False).location == "/officer/login"
        page = officer.sign_in(browser)
        assert page.words("officer-name") == officer.email
        assert not page.has("in-whose-name")
        assert browser.open("/").has("in-whose-name")
        browser.open("/officer")
        browser.press("sign-out")
        assert browser.open("/").has("in-whose-name")

    def test_officer_is_no_user(self, browser: Browser, officer: Equipped) -> None:
        browser.open("/login")
        assert browser.press("login-submit", username=officer.email, password=PASSWORD).status == 422

    def test_another_sign_in_in_the_browser_ends_the_first(
        self, browser: Browser, officer: Equipped, database: Database, settings: Settings
    ) -> None:
        other = equipped(database, settings)
        officer.sign_in(browser)
        browser.open("/")
        token = browser.open("/officer").form("sign-out")[1]["csrf_token"]
        fields = {"csrf_token": token, "username": other.email, "password": PASSWORD}
        assert browser.post("/officer/login", fields).has("two-factor-submit")
        first, second = _sessions(database)
        assert (first.officer_id, first.ended_by) == (officer.id, "sign_out")
        assert (second.officer_id, second.ended_at) == (other.id, None)


class TestSigningOut:
    """By a button, on the server."""

    def test_session_ends_and_the_cookie_goes(self, browser: Browser, officer: Equipped, database: Database) -> None:
        officer.sign_in(browser)
        before = cookie(browser)
        page = browser.press("sign-out")
        assert page.has("login-submit")
        assert cookie(browser) is None
        browser.client.set_cookie("__Secure-idp-officer", before or "", domain="localhost", path="/officer")
        assert browser.open("/officer", follow=False).location == "/officer/login"
        assert _events(database) == ["officer.signed_in", "officer.signed_out"]

    def test_address_alone_signs_nobody_out(self, browser: Browser, officer: Equipped) -> None:
        officer.sign_in(browser)
        assert browser.open("/officer/sign-out").status == 405
        assert browser.open("/officer").has("officer-name")


class TestPasskey:
    """Instead of the app."""

    @pytest.fixture
    def passkey(self, officer: Equipped, database: Database, settings: Settings) -> Authenticator:
        return give_passkey(database, settings, officer.id)

    def test_passkey_signs_in_after_the_password(
        self, browser: Browser, officer: Equipped, passkey: Authenticator, database: Database
    ) -> None:
        page = officer.enter_password(browser)
        shown = passkey.get(page.find("passkey-login").get("data-options"))
        assert browser.press("passkey-login", credential=shown).words("officer-name") == officer.email
        assert _events(database) == ["officer.signed_in"]

    def test_passkey_of_another_officer_or_of_nobody_is_none(
        self, browser: Browser, officer: Equipped, passkey: Authenticator, database: Database, settings: Settings
    ) -> None:
        strangers = give_passkey(database, settings, equipped(database, settings).id)
        for authenticator in (strangers, Authenticator()):
            page = officer.enter_password(browser)
            shown = authenticator.get(page.find("passkey-login").get("data-options"))
            assert not browser.press("passkey-login", credential=shown).has("officer-name")
        assert _events(database) == ["officer.refused factor"] * 2

    def test_answer_counts_once(self, app: Flask, officer: Equipped, passkey: Authenticator) -> None:
        browser = Browser(app)
        page = officer.enter_password(browser)
        shown = passkey.get(page.find("passkey-login").get("data-options"))
        address, values = page.form("passkey-login")
        cookies = [(name, browser.cookie(name) or "") for name in ("__Host-idp-form",)]
        browser.post(address, {**values, "credential": shown})
        other = Browser(app)
        officer.enter_password(other)
        for name, value in cookies:
            other.client.set_cookie(name, value, domain="localhost")
        assert not other.post(address, {**values, "credential": shown}).has("officer-name")


class TestRefusals:
    """Alike for everybody, and counted."""

    def test_wrong_unknown_disabled_and_not_set_up_look_alike(
        self, app: Flask, officer: Equipped, database: Database, settings: Settings
    ) -> None:
        disabled, bare = equipped(database, settings), equipped(database, settings)
        _change(database, disabled, disabled_at=clock.now())
        _change(database, bare, set_up_at=None)
        attempts = [
            (officer.email, "Wrong-2569-Siam"),
            ("nobody@tisi.example", PASSWORD),
            (disabled.email, PASSWORD),
            (bare.email, PASSWORD),
            (f"{new_officer(database).lower()}@tisi.example", PASSWORD),
        ]
        pages = set()
        for name, password in attempts:
            browser = Browser(app)
            browser.open("/officer/login")
            page = browser.press("login-submit", username=name, password=password)
            assert page.status == 422
            assert cookie(browser) is None
            pages.add(page.words().replace(name, ""))
        assert len(pages) == 1
        assert _events(database) == ["officer.refused password"] * 5

    @pytest.mark.parametrize("name", ["officer", "nobody@tisi.example"])
    def test_sixth_failure_of_a_name_has_to_wait(self, browser: Browser, officer: Equipped, name: str) -> None:
        email = officer.email if name == "officer" else name
        for _ in range(6):
            browser.open("/officer/login")
            assert browser.press("login-submit", username=email, password="wrong").status == 422
        browser.open("/officer/login")
        page = browser.press("login-submit", username=email, password=PASSWORD)
        assert page.status == 429
        assert 0 < int(page.headers["Retry-After"]) <= 30

    def test_wrong_codes_and_wrong_passwords_share_the_budget(self, browser: Browser, officer: Equipped) -> None:
        for _ in range(3):
            browser.open("/officer/login?again=1")
            browser.press("login-submit", username=officer.email, password="wrong")
        officer.enter_password(browser)
        for _ in range(3):
            assert browser.press("two-factor-submit", code="000000").status == 422
        assert browser.press("two-factor-submit", code=officer.code()).status == 429

    def test_right_password_forgets_nothing_and_both_factors_do(
        self, browser: Browser, officer: Equipped, database: Database
    ) -> None:
        for _ in range(5):
            officer.enter_password(browser)
            browser.press("two-factor-submit", code="000000")
        officer.enter_password(browser)
        assert browser.press("two-factor-submit", code=officer.code()).has("officer-name")
        budgets = throttle.of(officer.email, Origin("127.0.0.1", "", ""))
        with database.reader() as session:
            throttle.check(session, budgets, clock.now())
        assert [budget.free for budget in budgets] == [5, 50, 50]

    def test_failures_elsewhere_do_not_lock_the_officer_out(self, app: Flask, officer: Equipped) -> None:
        for number in range(3):
            browser = Browser(app)
            peer = {"REMOTE_ADDR": f"192.0.2.{number}"}
            token = browser.open("/officer/login", environ_base=peer).form("login-submit")[1]["csrf_token"]
            fields = {"csrf_token": token, "username": officer.email, "password": "wrong"}
            for _ in range(6):
                page = browser.post("/officer/login", fields, environ_base=peer)
            assert page.status == 422
            assert browser.post("/officer/login", fields, environ_base=peer).status == 429
        assert officer.sign_in(Browser(app)).has("officer-name")

    def test_guessing_from_many_networks_ends_after_fifty(self, app: Flask, officer: Equipped) -> None:
        statuses = []
        for number in range(11):
            browser, peer = Browser(app), {"REMOTE_ADDR": f"192.0.2.{number}"}
            token = browser.open("/officer/login", environ_base=peer).form("login-submit")[1]["csrf_token"]
            fields = {"csrf_token": token, "username": officer.email, "password": "wrong"}
            statuses += [browser.post("/officer/login", fields, environ_base=peer).status for _ in range(5)]
        assert statuses[:51] == [422] * 51
        assert statuses[51:] == [429] * 4

    def test_user_name_is_taken_in_any_case(self, browser: Browser, officer: Equipped) -> None:
        browser.open("/officer/login")
        page = browser.press("login-submit", username=f" {officer.email.upper()} ", password=PASSWORD)
        assert page.has("two-factor-submit")

    def test_no_secret_is_in_the_database_in_the_clear(
        self, browser: Browser, officer: Equipped, database: Database
    ) -> None:
        officer.sign_in(browser)
        (kept,) = _sessions(database)
        assert kept.secret_hash == digest(cookie(browser) or "")
        with database.reader() as session:
            row = session.get_one(Officer, officer.id)
        assert officer.secret not in str(row.sealed_totp)
        assert (row.password_hash or "").startswith("$argon2id$")
