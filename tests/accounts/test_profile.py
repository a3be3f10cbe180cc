"""``/account`` and ``/account/password``: what users change of their own account, and what they may not."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser, Page
from support.database_rows import account_of
from support.letterbox import Letterbox, text_of
from support.log_reading import keep_out
from support.relying_party import RelyingParty
from support.world import PASSWORD, User, World

from idp import clock
from idp.accounts import mail_links
from idp.accounts.hashing import admission, passwords
from idp.accounts.mail_links import LinkPurpose
from idp.db import Database, transaction
from idp.models import AuditEvent, EntityType, Login, OutboxMessage
from idp.sessions.notices import LOGOUT_NOTICE

NEW = "Krathong-7-loy"
COOKIE = "__Host-idp-login"
keep_out("a password", NEW)


ADDRESS = {
    "house_no": "75/42",
    "road": "พระรามที่ 6",
    "subdistrict": "ทุ่งพญาไท",
    "district": "ราชเทวี",
    "province": "กรุงเทพมหานคร",
    "postcode": "10400",
}
PERSON = {
    "contact_national_id": "1100000000008",
    "contact_title": "นางสาว",
    "contact_name": "สุดา ตัวอย่าง",
    "contact_position": "ผู้จัดการ",
    "contact_phone": "024306800",
    "contact_fax": None,
    "contact_mobile": "0812345678",
}


def _user(world: World, **changes: Any) -> User:
    known: dict[str, Any] = {"contact_address": ADDRESS, "registered_address": ADDRESS, **PERSON, **changes}
    return world.user(**known)


def _change(browser: Browser, old: str = PASSWORD, new: str = NEW, again: str | None = None) -> Page:
    browser.open("/account/password")
    fields = {"current_password": old, "password": new, "password_confirm": new if again is None else again}
    return browser.press("password-submit", **fields)


def _last_event(database: Database) -> AuditEvent:
    with database.reader() as session:
        return session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc())).first()  # type: ignore[return-value]


class TestInformation:
    """``/account``."""

    def test_contact_is_saved(self, world: World, browser: Browser, database: Database) -> None:
        user = _user(world)
        browser.sign_in(user)
        browser.open("/")
        page = browser.open(browser.page.find("manage-account").get("href"))
        fields = {
            "contact_house_no": "99/1",
            "contact_mobile": "๐๘๙ ๙๙๙ ๙๙๙๙",
            "contact_fax": "02 430 6899",
            "contact_road": "",
        }
        page = browser.press("account-submit", **fields, contact_title="นาง")
        assert (page.status, page.url) == (200, "https://localhost/account")
        assert "บันทึกข้อมูลของท่านแล้ว" in page.words("main")
        account = account_of(database, user)
        without_road = {name: value for name, value in ADDRESS.items() if name != "road"}
        assert account.contact_address == {**without_road, "house_no": "99/1"}
        assert (account.contact_title, account.contact_mobile, account.contact_fax) == (
            "นาง",
            "0899999999",
            "024306899",
        )
        assert account.contact_position == "ผู้จัดการ"
        event = _last_event(database)
        assert (event.event, event.account_id) == ("account.contact_changed", user.id)
        assert event.data == {"fields": ["contact_address", "contact_fax", "contact_mobile", "contact_title"]}

    def test_nothing_new_is_no_change(self, world: World, browser: Browser, database: Database) -> None:
        user = _user(world)
        browser.sign_in(user)
        before = account_of(database, user).updated_at
        browser.open("/account")
        assert browser.press("account-submit").status == 200
        assert account_of(database, user).updated_at == before
        assert _last_event(database).event == "login.started"

    def test_systems_are_told_the_new_contact(self, world: World, app: Flask) -> None:
        browser, party = Browser(app), RelyingParty(app)
        browser.sign_in(_user(world))
        token = party.tokens(browser)["access_token"]
        browser.open("/account")
        browser.press("account-submit", contact_mobile="0899999999")
        claims = party.userinfo(token).get_json()
        assert claims["phone_number"].endswith("899999999")

    def test_registered_data_and_address_are_shown_and_have_no_field(self, world: World, browser: Browser) -> None:
        user = _user(world, email="nok@example.com")
        browser.sign_in(user)
        page = browser.open("/account")
        words = page.words("main")
        assert user.name in words
        assert user.tax_id in words
        assert "ทุ่งพญาไท" in words
        assert page.words("registered-source") == "ข้อมูลจากกรมพัฒนาธุรกิจการค้า"
        assert page.words("email") == "nok@example.com"
        _, values = page.form("account-submit")
        assert {name for name in values if not name.startswith("contact_")} <= {"csrf_token", "locale"}

    @pytest.mark.parametrize(
        ("verified_by", "words"), [("officer", "เจ้าหน้าที่ตรวจสอบแล้ว"), (None, "ตามที่ผู้ประกอบการกรอกไว้ ยังไม่ได้ตรวจสอบ")]
    )
    def test_source_of_registered_data_is_named(
        self, world: World, browser: Browser, verified_by: str | None, words: str
    ) -> None:
        browser.sign_in(
            _user(world, verified_by=verified_by, registered_data="typed", entity_type=EntityType.GROUP_OF_PERSONS)
        )
        assert browser.open("/account").words("registered-source") == words

    def test_what_has_no_field_cannot_be_changed(self, world: World, browser: Browser, database: Database) -> None:
        user = _user(world)
        browser.sign_in(user)
        before = {name: value for name, value in vars(account_of(database, user)).items() if name[0] != "_"}
        _, values = browser.open("/account").form("account-submit")
        more = dict.fromkeys(
            (
                "email",
                "name",
                "tax_id",
                "registered_house_no",
                "status",
                "two_factor",
                "verified_by",
                "registered_data",
                "ial",
            ),
            "1",
        )
        more |= {"password": NEW, "contact_address": "x"}
        browser.post("/account", {**values, **more})
        after = {name: value for name, value in vars(account_of(database, user)).items() if name[0] != "_"}
        assert after == before

    @pytest.mark.parametrize(
        ("field", "typed"),
        [
            ("contact_mobile", "02 430 6800"),
            ("contact_mobile", ""),
            ("contact_phone", "1234"),
            ("contact_name", ""),
            ("contact_name", "x" * 201),
            ("contact_national_id", "1100000000007"),
            ("contact_postcode", "99999"),
            ("contact_province", "ปารีส"),
            ("contact_house_no", "9\0"),
            ("contact_title", "Dr"),
        ],
    )
    def test_bad_input_is_told_and_nothing_is_saved(
        self, world: World, browser: Browser, database: Database, field: str, typed: str
    ) -> None:
        user = _user(world)
        browser.sign_in(user)
        browser.open("/account")
        fields = {"contact_position": "รองผู้จัดการ", field: typed}
        page = browser.press("account-submit", **fields)
        assert page.status == 422
        assert page.has(f"{field}-error")
        assert page.find("contact_position").get("value") == "รองผู้จัดการ", "what was typed is still there"
        assert account_of(database, user).contact_position == "ผู้จัดการ"

    def test_sub_district_is_found_without_a_script(self, world: World, browser: Browser, database: Database) -> None:
        user = _user(world)
        browser.sign_in(user)
        browser.open("/account")
        page = browser.press("contact_place-search", contact_place_query="สุเทพ เชียงใหม่")
        (choice,) = [each for each in page.tree.iter("input") if each.get("name") == "contact_place"]
        page = browser.press("contact_place-use", contact_place=choice.get("value"))
        assert page.find("contact_district").get("value") == "เมืองเชียงใหม่"
        assert browser.press("account-submit").status == 200
        assert account_of(database, user).contact_address["postcode"] == "50200"


class TestGuards:
    """One's own account, in one's own name."""

    @pytest.mark.parametrize("path", ["/account", "/account/password"])
    def test_nobody_changes_an_account_while_acting_for_another(
        self, world: World, browser: Browser, database: Database, path: str
    ) -> None:
        user, grantor = _user(world), _user(world)
        browser.sign_in(user)
        button = "account-submit" if path == "/account" else "password-submit"
        _, values = browser.open(path).form(button)
        browser.act_for(world.delegation(grantor, user))
        assert browser.page.has("manage-account"), "menus stay"
        assert browser.open(path).status == (200 if path == "/account" else 403)
        assert not browser.page.has(button)
        fields = {**values, "current_password": PASSWORD, "password": NEW, "password_confirm": NEW, "contact_name": "x"}
        assert browser.post(path, fields).status == 403
        for each in (user, grantor):
            account = account_of(database, each)
            assert account.contact_name == PERSON["contact_name"]
            assert passwords.verify(PASSWORD, account.password_hash, admission.ALONE)

    @pytest.mark.parametrize("path", ["/account", "/account/password"])
    def test_sign_in_comes_first_and_leads_back(self, world: World, browser: Browser, path: str) -> None:
        browser.open(path)
        assert browser.page.has("login-submit")
        assert browser.sign_in(world.user()).url.endswith(path)


class TestPassword:
    """``/account/password``."""

    def test_new_password_signs_out_all_other_browsers(
        self, world: World, app: Flask, database: Database, letterbox: Letterbox
    ) -> None:
        user = world.user(email="nok@example.com")
        here, there, stranger = Browser(app), Browser(app), Browser(app)
        for browser in (here, there):
            browser.sign_in(user)
        letterbox.fetch()
        stranger.sign_in(world.user())
        RelyingParty(app).tokens(there)
        page = _change(here)
        assert page.url.endswith("/account")
        assert "เปลี่ยนรหัสผ่านเรียบร้อยแล้ว" in page.words("main")
        assert not here.open("/").has("login-submit"), "the browser at hand stays signed in"
        assert there.open("/").has("login-submit")
        assert not stranger.open("/").has("login-submit")
        with database.reader() as session:
            notices = session.scalars(select(OutboxMessage).where(OutboxMessage.kind == LOGOUT_NOTICE)).all()
        assert [notice.payload["sub"] for notice in notices] == [user.id]
        mail = letterbox.one()
        assert (mail["To"], mail["Subject"]) == ("nok@example.com", "มีการเปลี่ยนรหัสผ่านของท่านแล้ว")
        assert "เบราว์เซอร์อื่น" in text_of(mail)
        fresh = Browser(app)
        assert fresh.sign_in(user, PASSWORD).status == 422
        assert fresh.sign_in(user, NEW).has("in-whose-name")

    def test_password_change_renews_the_cookie_and_keeps_the_session(
        self, world: World, browser: Browser, app: Flask, database: Database
    ) -> None:
        user = world.user()
        browser.sign_in(user)
        old = browser.cookie(COOKIE) or ""
        with database.reader() as session:
            before = session.scalars(select(Login)).one()
        world.pass_time(minutes=9)
        _change(browser)
        thief = Browser(app)
        thief.client.set_cookie(COOKIE, old, domain="localhost")
        assert thief.open("/").has("login-submit")
        with database.reader() as session:
            after = session.scalars(select(Login)).one()
        assert (after.id, after.ended_at) == (before.id, None)
        assert after.secret_hash != before.secret_hash
        assert after.authenticated_at == before.authenticated_at, "who has signed in with all factors is another matter"

    def test_wrong_old_password_is_refused_and_on_record(
        self, world: World, browser: Browser, database: Database, letterbox: Letterbox
    ) -> None:
        user = world.user()
        browser.sign_in(user)
        page = _change(browser, old="Wrong-Password-1")
        assert page.status == 422
        assert "รหัสผ่านปัจจุบันไม่ถูกต้อง" in page.words("main")
        assert "Wrong-Password-1" not in page.text
        event = _last_event(database)
        assert (event.event, event.account_id, event.data) == (
            "password.change_refused",
            user.id,
            {"reason": "wrong"},
        )
        assert letterbox.fetch() == []
        assert passwords.verify(PASSWORD, account_of(database, user).password_hash, admission.ALONE)
        assert not browser.open("/").has("login-submit")

    @pytest.mark.parametrize(
        ("fields", "fault"),
        [
            ({"old": ""}, "โปรดกรอกรหัสผ่านปัจจุบัน"),
            ({"new": ""}, "โปรดกรอกรหัสผ่านใหม่"),
            ({"new": "kort"}, "อย่างน้อย 8 ตัวอักษร"),
            ({"new": PASSWORD}, "ต้องไม่ซ้ำ"),
            ({"again": "Krathong-8-loy"}, "ไม่ตรงกัน"),
            ({"new": "Nok-nok-nok-9"}, "ต้องไม่มีชื่อ"),
        ],
    )
    def test_faulty_new_password_is_refused_with_its_reason(
        self, world: World, browser: Browser, database: Database, fields: dict[str, str], fault: str
    ) -> None:
        user = world.user(email="nok-nok-nok@example.com")
        browser.sign_in(user)
        page = _change(browser, **fields)
        assert page.status == 422
        assert fault in page.words("main")
        assert passwords.verify(PASSWORD, account_of(database, user).password_hash, admission.ALONE)

    def test_changed_by_somebody_else_meanwhile(
        self, world: World, browser: Browser, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What was right when it was looked at is looked at again when nobody else can change it."""
        user = world.user()
        browser.sign_in(user)
        browser.open("/account/password")
        hashed = passwords.hash_password("Another-word-9", admission.ALONE)
        monkeypatch.setattr(passwords, "hash_password", lambda *_: _meanwhile(world, user, hashed))
        fields = {"current_password": PASSWORD, "password": NEW, "password_confirm": NEW}
        assert browser.press("password-submit", **fields).status == 422
        assert account_of(database, user).password_hash == hashed

    def test_login_that_ended_meanwhile_changes_nothing(
        self, world: World, browser: Browser, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        user = world.user()
        browser.sign_in(user)
        browser.open("/account/password")
        fields = {"current_password": PASSWORD, "password": NEW, "password_confirm": NEW}
        hashed = passwords.hash_password(NEW, admission.ALONE)
        other = Browser(browser.client.application)
        other.client.set_cookie(COOKIE, browser.cookie(COOKIE) or "", domain="localhost")
        other.open("/logout")

        def sign_out(*_: object) -> str:
            other.press("logout-confirm")
            return hashed

        monkeypatch.setattr(passwords, "hash_password", sign_out)
        assert browser.press("password-submit", **fields).has("login-submit")
        assert _last_event(database).data == {"reason": "login_over"}
        assert passwords.verify(PASSWORD, account_of(database, user).password_hash, admission.ALONE)

    def test_open_links_are_worth_nothing_afterwards(self, world: World, browser: Browser, database: Database) -> None:
        user = world.user()
        with transaction(database) as work:
            email = account_of(database, user).email
            secret = mail_links.make(work.writing(), user.id, email, LinkPurpose.RESET_PASSWORD, clock.now())
        browser.sign_in(user)
        _change(browser)
        assert browser.open(f"/reset-password/{secret}").status == 410


def _meanwhile(world: World, user: User, password_hash: str) -> str:
    world.change(user, password_hash=password_hash)
    return "not to be kept"
