"""``/account/two-factor``: on and off, recovery codes, and what a fresh sign-in is for."""

from __future__ import annotations

import json
import re
from typing import Any

import pyotp
import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser, Page, totp_secret
from support.letterbox import Letterbox, text_of
from support.relying_party import RelyingParty, answer_of
from support.world import PASSWORD, World, client_entry, write_clients

from idp import clock
from idp.accounts.second_factor import recovery_codes
from idp.app import create_app
from idp.config import Settings
from idp.db import Database
from idp.models import Account, Base, Login, RecoveryCode, TotpSecret


def _code(secret: str, step: int = 0) -> str:
    return pyotp.HOTP(secret).at(int(clock.now().timestamp()) // 30 + step)


def _codes(page: Page) -> list[str]:
    return re.findall(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}", page.words("recovery-codes"))


def _enable(browser: Browser) -> tuple[str, list[str]]:
    secret = totp_secret(browser.open("/account/two-factor"))
    page = browser.press("two-factor-enable", code=_code(secret))
    assert page.status == 200
    return secret, _codes(page)


class TestOn:
    """QR code, secret, and the code that proves that the app has it."""

    def test_on_from_the_next_sign_in(self, app: Flask, world: World, database: Database, letterbox: Letterbox) -> None:
        user, browser = world.user(), Browser(app)
        browser.sign_in(user)
        secret, codes = _enable(browser)
        assert len(codes) == 10
        with database.reader() as session:
            assert session.get_one(Account, user.id).two_factor
            assert session.scalars(select(Login)).one().amr == ["mfa", "otp", "pwd"], "both were given just now"
        assert browser.open("/").has("in-whose-name"), "the login goes on"
        assert "เปิดใช้งาน" in text_of(letterbox.one())
        other = Browser(app)
        assert other.sign_in(user).has("two-factor-submit")
        assert other.press("two-factor-submit", code=_code(secret)).status == 422, "the code of the enrolment is used"
        assert other.press("two-factor-submit", code=_code(secret, 1)).has("in-whose-name")

    def test_wrong_code_keeps_the_secret_and_says_the_time(self, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        secret = totp_secret(browser.open("/account/two-factor"))
        page = browser.press("two-factor-enable", code="000000" if _code(secret) != "000000" else "000001")
        assert page.status == 422
        assert totp_secret(page) == secret
        assert "เวลาของระบบ" in page.words("main")
        assert browser.press("two-factor-enable", code=_code(secret)).has("recovery-codes")

    def test_opening_the_page_stores_nothing(self, world: World, browser: Browser, database: Database) -> None:
        browser.sign_in(world.user())
        assert totp_secret(browser.open("/account/two-factor")) != totp_secret(browser.open("/account/two-factor"))
        with database.reader() as session:
            assert session.scalars(select(TotpSecret)).all() == []

    def test_offer_of_another_user_is_none(self, app: Flask, world: World) -> None:
        mine, theirs = Browser(app), Browser(app)
        mine.sign_in(world.user())
        theirs.sign_in(world.user())
        secret = totp_secret(theirs.open("/account/two-factor"))
        _, values = theirs.page.form("two-factor-enable")
        mine.open("/account/two-factor")
        page = mine.press("two-factor-enable", offer=values["offer"], code=_code(secret))
        assert not page.has("recovery-codes")
        assert totp_secret(page) != secret

    def test_offer_runs_out_and_rubbish_is_none(self, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        browser.open("/account/two-factor")
        for offer in ("", "ก", "x" * 4_096):
            assert browser.press("two-factor-enable", offer=offer, code="123456").has("totp-secret")
        assert browser.press("two-factor-enable", offer="x" * 4_097, code="123456").status == 413

    def test_enabled_in_one_of_two_tabs_it_stays_on_in_the_other(self, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        late = totp_secret(browser.open("/account/two-factor"))
        form = browser.page.form("two-factor-enable")[1]
        _enable(browser)
        assert browser.post("/account/two-factor", {**form, "code": _code(late)}).status == 400, "of the old login"
        form["csrf_token"] = browser.open("/account").form("account-enter")[1]["csrf_token"]
        page = browser.post("/account/two-factor", {**form, "code": _code(late)})
        assert page.has("two-factor-disable")

    def test_old_sign_in_has_to_be_made_anew(self, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        world.pass_time(minutes=11)
        page = browser.open("/account/two-factor")
        assert page.form("login-submit")[1]["username"] == user.user_name
        page = browser.press("login-submit", password=PASSWORD)
        assert page.has("totp-secret"), "and back to what was wanted"

    def test_agent_changes_no_factor(self, world: World, browser: Browser) -> None:
        agent = world.user()
        delegation = world.delegation(world.user(), agent)
        browser.sign_in(agent)
        browser.act_for(delegation)
        assert browser.open("/account/two-factor").status == 403


class TestOff:
    """Password and code."""

    def test_password_and_a_new_code_turn_it_off(
        self, world: World, browser: Browser, database: Database, letterbox: Letterbox
    ) -> None:
        world.pass_time(seconds=31 - clock.now().timestamp() % 30)  # so that no step ends meanwhile
        user = world.user()
        browser.sign_in(user)
        secret, _ = _enable(browser)
        letterbox.fetch()
        browser.open("/account/two-factor")
        page = browser.press("two-factor-disable", password="Wrong-Password-1", code=_code(secret, 1))
        assert page.status == 422
        page = browser.press("two-factor-disable", password=PASSWORD, code=_code(secret))
        assert page.status == 422
        page = browser.press("two-factor-disable", password=PASSWORD, code=_code(secret, 1))
        assert page.url.endswith("/account")
        with database.reader() as session:
            assert not session.get_one(Account, user.id).two_factor
            assert session.scalars(select(RecoveryCode)).all() == []
        assert "ปิดใช้งาน" in text_of(letterbox.one())

    def test_new_codes_kill_the_old(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        _, old = _enable(browser)
        browser.open("/account/two-factor")
        new = _codes(browser.press("recovery-codes-new"))
        assert not set(old) & set(new)
        other = Browser(app)
        other.sign_in(user)
        assert other.press("two-factor-submit", code=old[0]).status == 422
        assert other.press("two-factor-submit", code=new[0]).has("in-whose-name")

    def test_a_reload_shows_the_same_codes_and_changes_nothing(
        self, world: World, browser: Browser, database: Database
    ) -> None:
        browser.sign_in(world.user())
        _, codes = _enable(browser)
        address = browser.page.url
        assert address.endswith("/account/two-factor/codes")
        for _ in range(2):
            assert _codes(browser.open(address)) == codes
        browser.open("/account/two-factor")
        new = _codes(browser.press("recovery-codes-new"))
        assert _codes(browser.open(address)) == new
        assert not any(code.encode() in _stored(database) for code in new)
        world.pass_time(minutes=9)
        assert _codes(browser.open(address)) == new
        world.pass_time(minutes=1)
        assert browser.open(address).has("login-submit")

    def test_codes_that_are_shown_no_more_are_a_button_away(self, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        _enable(browser)
        address = browser.page.url
        browser.client.delete_cookie("__Host-idp-form", domain="localhost")
        page = browser.open(address)
        assert page.has("codes-gone")
        assert len(_codes(browser.press("recovery-codes-new"))) == 10

    def test_codes_as_a_file(self, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        _, codes = _enable(browser)
        token = browser.page.form("recovery-codes-save")[1]["csrf_token"]
        page = browser.post("/account/two-factor/codes.txt", {"csrf_token": token, "codes": codes})
        assert "attachment" in page.headers["Content-Disposition"]
        assert all(each in page.text for each in (*codes, user.user_name))

    def test_file_has_every_code_however_many_a_set_has(
        self, world: World, browser: Browser, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(recovery_codes, "IN_SET", 12)
        browser.sign_in(world.user())
        _, codes = _enable(browser)
        token = browser.page.form("recovery-codes-save")[1]["csrf_token"]
        page = browser.post("/account/two-factor/codes.txt", {"csrf_token": token, "codes": codes})
        assert len(codes) == 12
        assert all(each in page.text for each in codes)


class TestIntoASystem:
    """A system that wants two factors."""

    @pytest.fixture
    def strict(self, database: Database, settings: Settings) -> Any:
        """The application with such a system."""
        write_clients(settings.clients_file, (client_entry("strict", two_factor="required"), client_entry("e-license")))
        return create_app(settings, database)

    def test_enrolment_on_the_way_counts_at_once(self, strict: Flask, world: World) -> None:
        user, browser, party = world.user(), Browser(strict), RelyingParty(strict, "strict")
        browser.open(party.url())
        page = browser.press("login-submit", username=user.user_name, password=PASSWORD)
        secret = totp_secret(page)
        page = browser.press("two-factor-enable", code=_code(secret))
        assert page.has("recovery-codes")
        answer = answer_of(browser.open(page.find("recovery-codes-done").get("href"), follow=False))
        claims = party.claims(party.token(answer["code"]).json["id_token"])
        assert claims["acr"] == "urn:idp:acr:two-factor"
        assert claims["amr"] == ["mfa", "otp", "pwd"]

    @pytest.mark.parametrize(
        ("wanted", "told"),
        [
            (None, "urn:idp:acr:two-factor"),
            (["urn:idp:acr:password"], "urn:idp:acr:password"),
            (["urn:idp:acr:password", "urn:idp:acr:two-factor"], "urn:idp:acr:two-factor"),
        ],
    )
    def test_acr_is_one_that_was_essential(
        self, strict: Flask, world: World, wanted: list[str] | None, told: str
    ) -> None:
        """OpenID Connect Core 5.5.1.1: no other value will do; two factors are a password too."""
        browser, party = Browser(strict), RelyingParty(strict, "e-license")
        browser.sign_in(world.user())
        _enable(browser)
        asked = {"claims": json.dumps({"id_token": {"acr": {"essential": True, "values": wanted}}})} if wanted else {}
        answer = answer_of(browser.open(party.url(**asked), follow=False))
        assert party.claims(party.token(answer["code"]).json["id_token"])["acr"] == told


def _stored(database: Database) -> bytes:
    """All that the database has in its rows, as text."""
    with database.reader() as session:
        return b" ".join(
            repr(row).encode() for table in Base.metadata.sorted_tables for row in session.execute(select(table)).all()
        )
