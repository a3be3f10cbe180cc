"""``/reset-password/<token>``: one link, one new password, and everybody who was signed in is out."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor, wait
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import insert, select
from support.browsing import Browser, Page
from support.database_rows import account_of
from support.letterbox import Letterbox, links_of, text_of
from support.log_reading import keep_out
from support.relying_party import RelyingParty
from support.world import PASSWORD, User, World

from idp import clock
from idp.accounts import mail_links
from idp.accounts.hashing import admission, passwords
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.passwords import reset as recovery
from idp.config import Settings
from idp.db import Database, transaction
from idp.models import Account, AccountStatus, AuditEvent, Login, MailLink, OutboxMessage, UserName
from idp.origin import HERE, Act
from idp.sessions.notices import LOGOUT_NOTICE

NEW = "Krathong-7-loy"
COOKIE = "__Host-idp-login"
keep_out("a password", NEW)


@pytest.fixture
def link(database: Database) -> Any:
    """Makes a link as it is mailed to a user."""

    def make(user: User) -> str:
        with transaction(database) as work:
            session = work.writing()
            account = session.get_one(Account, user.id)
            secret = mail_links.make(session, account.id, account.email, LinkPurpose.RESET_PASSWORD, clock.now())
        return f"/reset-password/{secret}"

    return make


def _set(browser: Browser, link: str, password: str = NEW, again: str | None = None, follow: bool = True) -> Page:
    browser.open(link)
    again = password if again is None else again
    return browser.press("reset-submit", follow, password=password, password_confirm=again)


def _events(database: Database) -> list[AuditEvent]:
    with database.reader() as session:
        return list(session.scalars(select(AuditEvent).order_by(AuditEvent.id)))


class TestNewPassword:
    """What a link does, and what it leaves alone."""

    def test_new_password_signs_in_and_the_old_one_does_not(self, world: World, browser: Browser, link: Any) -> None:
        user = world.user()
        page = _set(browser, link(user))
        assert page.url.endswith("/login")
        assert "ตั้งรหัสผ่านใหม่เรียบร้อยแล้ว" in page.words("main")
        assert browser.sign_in(user, PASSWORD).status == 422
        assert browser.sign_in(user, NEW).has("in-whose-name")

    def test_password_reset_signs_nobody_in(
        self, world: World, browser: Browser, link: Any, database: Database
    ) -> None:
        _set(browser, link(world.user()))
        assert browser.cookie(COOKIE) is None
        with database.reader() as session:
            assert session.scalars(select(Login)).all() == []

    def test_password_reset_keeps_the_second_factor(
        self, world: World, browser: Browser, link: Any, database: Database
    ) -> None:
        user = world.user(two_factor=True)
        _set(browser, link(user))
        assert account_of(database, user).two_factor

    def test_password_reset_ends_every_session_and_notifies_clients(
        self, world: World, app: Flask, link: Any, database: Database
    ) -> None:
        user, stranger = world.user(), world.user()
        first, second, other = Browser(app), Browser(app), Browser(app)
        first.sign_in(user)
        second.sign_in(user)
        other.sign_in(stranger)
        token = RelyingParty(app).tokens(first)["access_token"]
        _set(Browser(app), link(user))
        assert [browser.open("/").has("login-submit") for browser in (first, second, other)] == [True, True, False]
        assert RelyingParty(app).userinfo(token).status_code == 401
        with database.reader() as session:
            notices = session.scalars(select(OutboxMessage).where(OutboxMessage.kind == LOGOUT_NOTICE)).all()
            ended = session.scalars(select(Login.ended_by).where(Login.account_id == user.id)).all()
        assert [(notice.receiver, notice.payload["sub"]) for notice in notices] == [("e-license", user.id)]
        assert ended == ["password_changed", "password_changed"]

    def test_password_reset_is_mailed_to_the_owner(
        self, world: World, browser: Browser, link: Any, letterbox: Letterbox
    ) -> None:
        user = world.user(email="nok@example.com")
        _set(browser, link(user))
        mail = letterbox.one()
        assert (mail["To"], mail["Subject"]) == ("nok@example.com", "มีการเปลี่ยนรหัสผ่านของท่านแล้ว")
        assert user.user_name in text_of(mail)
        assert "ทุกเบราว์เซอร์" in text_of(mail)
        assert links_of(mail, "/reset-password/") == []

    def test_record_tells_what_happened_by_ids_alone(
        self, world: World, browser: Browser, link: Any, database: Database
    ) -> None:
        user = world.user(email_verified_at=None)
        browser.sign_in(user)
        _set(Browser(browser.client.application), link(user))
        found = [
            (each.event, each.account_id, each.data.get("by") or each.data.get("link")) for each in _events(database)
        ]
        assert sorted(found[1:]) == [
            ("account.email_confirmed", user.id, "reset"),
            ("login.ended", user.id, "password_changed"),
            ("password.changed", user.id, "reset"),
        ]

    def test_unconfirmed_account_is_confirmed_by_it(
        self, world: World, browser: Browser, link: Any, database: Database
    ) -> None:
        """The link was mailed to the very address that had to be confirmed."""
        user = world.user(status=AccountStatus.UNCONFIRMED, email_verified_at=None)
        with transaction(database) as work:
            email = account_of(database, user).email
            confirmation = mail_links.make(work.writing(), user.id, email, LinkPurpose.VERIFY_EMAIL, clock.now())
        _set(browser, link(user))
        account = account_of(database, user)
        assert account.status is AccountStatus.ACTIVE
        assert account.email_verified_at is not None
        with database.reader() as session:
            assert mail_links.find(session, confirmation, LinkPurpose.VERIFY_EMAIL, clock.now()) is None
        assert browser.sign_in(user, NEW).has("in-whose-name")

    def test_imported_account_has_a_password_of_today(
        self, world: World, browser: Browser, link: Any, database: Database
    ) -> None:
        """Nothing of the old hash is left; the address is proven now."""
        old: dict[str, Any] = {"password_hash": None, "legacy_hash": "sealed", "legacy_scheme": "md5"}
        user = world.user(legacy_source="nsw", email_verified_at=None, **old)
        before = account_of(database, user).updated_at
        _set(browser, link(user))
        account = account_of(database, user)
        assert (account.legacy_hash, account.legacy_scheme) == (None, None)
        assert (account.password_hash or "").startswith("$argon2id$")
        assert account.email_verified_at is not None
        assert account.updated_at > before
        assert browser.sign_in(user, NEW).status == 200

    def test_language_of_the_mail_goes_on(self, world: World, browser: Browser, link: Any) -> None:
        assert browser.open(link(world.user(locale="en"))).words("main").startswith("Set a new password")


class TestLink:
    """Used, replaced, out of time, unknown: a plain page with a way on, and nothing happens."""

    def test_opening_a_reset_link_changes_nothing(
        self, world: World, browser: Browser, link: Any, database: Database
    ) -> None:
        user = world.user()
        address = link(user)
        for _ in range(3):
            assert browser.open(address).status == 200
            assert browser.client.head(address, base_url="https://localhost").status_code == 200
        assert account_of(database, user).password_hash == account_of(database, user).password_hash
        assert _set(browser, address).has("login-submit")

    def test_link_works_once(self, world: World, browser: Browser, link: Any, database: Database) -> None:
        user = world.user()
        address = link(user)
        late = Browser(browser.client.application)
        late.open(address)
        _set(browser, address)
        page = late.press("reset-submit", password="Another-word-9", password_confirm="Another-word-9")
        assert page.status == 410
        assert "/forgot-password" in page.text
        assert browser.open(address).status == 410
        assert browser.sign_in(user, NEW).has("in-whose-name")

    def test_out_of_time_between_opening_and_sending(
        self, world: World, browser: Browser, link: Any, database: Database
    ) -> None:
        user = world.user()
        browser.open(link(user))
        world.pass_time(minutes=31)
        assert browser.press("reset-submit", password=NEW, password_confirm=NEW).status == 410
        assert browser.sign_in(user, PASSWORD).has("in-whose-name")

    @pytest.mark.parametrize(
        "change",
        [{"email": "elsewhere@example.com"}, {"status": AccountStatus.SUSPENDED}],
        ids=["another address", "suspended"],
    )
    def test_account_is_not_what_it_was(
        self, world: World, browser: Browser, link: Any, database: Database, change: dict[str, Any]
    ) -> None:
        user = world.user()
        address = link(user)
        browser.open(address)
        world.change(user, **change)
        before = account_of(database, user).password_hash
        assert browser.press("reset-submit", password=NEW, password_confirm=NEW).status == 410
        assert browser.open(address).status == 410
        assert account_of(database, user).password_hash == before

    @pytest.mark.parametrize(
        "token", ["none", "a" * 43, "x" * 5_000, "%00", "นก", "..%2f..%2flogin", "'%20or%201=1--", "%EF%BF%BD"]
    )
    def test_unknown_token_is_refused(self, browser: Browser, database: Database, token: str) -> None:
        page = browser.open(f"/reset-password/{token}")
        assert page.status in (404, 410)
        assert _events(database) == []

    def test_link_of_a_confirmation_sets_no_password(
        self, world: World, browser: Browser, database: Database, link: Any
    ) -> None:
        """``docs/requirements/security.md``, case 11: a step is proven by its own token only."""
        user = world.user()
        with transaction(database) as work:
            email = account_of(database, user).email
            secret = mail_links.make(work.writing(), user.id, email, LinkPurpose.VERIFY_EMAIL, clock.now())
        assert browser.open(f"/reset-password/{secret}").status == 410
        browser.open(link(user))
        _, values = browser.page.form("reset-submit")
        page = browser.post(f"/reset-password/{secret}", {**values, "password": NEW, "password_confirm": NEW})
        assert page.status == 410

    def test_refused_at_the_last_moment_is_on_record(
        self, world: World, settings: Settings, link: Any, database: Database
    ) -> None:
        """Between the page's look at the link and the transaction."""
        secret = link(world.user()).rsplit("/", 1)[1]
        for taken in (True, False):
            with transaction(database) as work:
                done = recovery.reset(
                    work, secret, passwords.hash_password(NEW, admission.ALONE), settings, Act(HERE, clock.now())
                )
            assert done is taken
        assert _events(database)[-1].event == "password.reset_refused"


class TestFaults:
    """What is wrong with a new password is told, and the link is as good as before."""

    @pytest.mark.parametrize(
        ("password", "again", "fault"),
        [
            ("", "", "โปรดกรอกรหัสผ่านใหม่"),
            ("kort", "kort", "อย่างน้อย 8 ตัวอักษร"),
            ("krathong-7-loy", "krathong-7-loy", "ตัวพิมพ์ใหญ่ (A ถึง Z)"),
            ("Kr7" + "x" * 126, "Kr7" + "x" * 126, "ไม่เกิน 128"),
            ("Password1", "Password1", "เดาได้ง่าย"),
            (NEW, NEW + " ", "ไม่ตรงกัน"),
            (NEW, "", "โปรดกรอกรหัสผ่านใหม่อีกครั้ง"),
            ("Somchai-shop-9", "Somchai-shop-9", "ต้องไม่มีชื่อ"),
            ("Old_lotus-99", "Old_lotus-99", "ต้องไม่มีชื่อ"),
        ],
    )
    def test_fault_of_a_new_password_is_told_and_the_link_stays_good(
        self, world: World, browser: Browser, database: Database, link: Any, password: str, again: str, fault: str
    ) -> None:
        user = world.user("บริษัท ทดสอบ จำกัด", email="somchai.shop@example.com")
        with transaction(database) as work:
            name = {"name": "old_lotus", "account_id": user.id, "created_at": clock.now()}
            work.writing().execute(insert(UserName).values(name))
        address = link(user)
        page = _set(browser, address, password, again)
        assert page.status == 422
        assert fault in page.words("main")
        assert not password or password not in page.text.replace(fault, "")
        assert _set(browser, address).has("login-submit")

    def test_password_fields_are_marked_for_managers_and_cut_nothing(
        self, world: World, browser: Browser, link: Any
    ) -> None:
        page = browser.open(link(world.user()))
        for name in ("password", "password_confirm"):
            field = page.find(name)
            assert (field.get("type"), field.get("autocomplete")) == ("password", "new-password")
            assert field.get("maxlength") is None
            assert page.has(f"{name}-show")
        assert "password-rules" in page.find("password").get("aria-describedby")
        assert "อย่างน้อย 8 ตัวอักษร" in page.words("password-rules")

    def test_longest_thai_password_works_in_another_normalization(
        self, world: World, browser: Browser, link: Any
    ) -> None:
        user = world.user()
        longest = "Kr7" + "กี่" * 41 + "é-"
        assert _set(browser, link(user), longest).has("login-submit")
        assert browser.sign_in(user, longest[:-1]).status == 422
        assert browser.sign_in(user, longest.replace("é", "e\u0301")).has("in-whose-name")


class TestAtOnce:
    """A link is taken once, and a sign-in under way does not slip through.

    ``docs/requirements/security.md``, row 68.
    """

    def test_many_at_once_with_one_link(
        self, world: World, settings: Settings, link: Any, database: Database, browser: Browser
    ) -> None:
        user, many = world.user(), 8
        secret = link(user).rsplit("/", 1)[1]
        chosen = {f"Krathong-{number}-loy": "" for number in range(2)}
        hashes = [passwords.hash_password(password, admission.ALONE) for password in chosen]
        start = threading.Barrier(many)

        def reset(number: int) -> bool:
            start.wait(30)
            with transaction(database) as work:
                return recovery.reset(work, secret, hashes[number % 2], settings, Act(HERE, clock.now()))

        with ThreadPoolExecutor(many) as pool:
            done = list(pool.map(reset, range(many)))
        assert sum(done) == 1
        assert account_of(database, user).password_hash == hashes[done.index(True) % 2]
        names = [each.event for each in _events(database)]
        assert (names.count("password.changed"), names.count("password.reset_refused")) == (1, many - 1)
        with database.reader() as session:
            assert len(session.scalars(select(OutboxMessage)).all()) == 1, "one notice"

    def test_sign_in_with_the_old_password_at_the_same_moment_is_refused(
        self, world: World, app: Flask, settings: Settings, link: Any, database: Database
    ) -> None:
        """It was right when it was looked at, and is not when the login would begin."""
        user, late = world.user(), Browser(app)
        secret = link(user).rsplit("/", 1)[1]
        late.open("/login")
        new_hash = passwords.hash_password(NEW, admission.ALONE)
        with ThreadPoolExecutor(1) as pool:
            with transaction(database) as work:
                assert recovery.reset(work, secret, new_hash, settings, Act(HERE, clock.now()))
                signing_in = pool.submit(late.sign_in, user)
                assert not wait([signing_in], timeout=1).done, "it has to wait for the account"
            assert signing_in.result(30).status == 422
        assert late.cookie(COOKIE) is None

    def test_new_links_at_once_leave_one_that_works(self, world: World, settings: Settings, database: Database) -> None:
        user = world.user(email="nok@example.com")
        start = threading.Barrier(4)

        def send(_: int) -> None:
            start.wait(30)
            with transaction(database) as work:
                recovery.send_links(work.writing(), settings, "nok@example.com", Act(HERE, clock.now()))

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(send, range(4)))
        with database.reader() as session:
            open_links = select(MailLink).where(MailLink.account_id == user.id, MailLink.used_at.is_(None))
            assert len(session.scalars(open_links).all()) == 1
