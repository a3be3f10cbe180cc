"""``/login``: who gets in, what the others are told, and what the browser is given.

``docs/requirements/security.md``, rows 57, 60, 78, 79 and 82.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any, Literal

import pytest
from flask import Flask
from passlib.context import CryptContext
from sqlalchemy import insert, select
from support.browsing import Browser, Page, is_signed_in
from support.database_rows import counted
from support.world import PASSWORD, User, World

from idp import clock
from idp.accounts.hashing import admission, passwords
from idp.accounts.hashing.admission import HashingPurpose
from idp.db import Database, transaction
from idp.models import Account, AccountStatus, AuditEvent, Login, UserName
from idp.origin import Origin

Form = Literal["NFC", "NFD", "NFKC", "NFKD"]

COOKIE = "__Host-idp-login"
AGAIN = "โปรดลองใหม่อีกครั้ง"
FORMS: tuple[Form, ...] = ("NFC", "NFD", "NFKC", "NFKD")
WRONG = {"th": "ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง", "en": "Incorrect user name or password."}


def _try(browser: Browser, user_name: str, password: str, follow: bool = True) -> Page:
    """Fill in the sign-in page anew."""
    browser.open("/login")
    return browser.press("login-submit", follow, username=user_name, password=password)


def _audit(database: Database) -> list[AuditEvent]:
    with database.reader() as session:
        return list(session.scalars(select(AuditEvent).order_by(AuditEvent.id)))


def _refused(browser: Browser, database: Database, page: Page) -> bool:
    return page.status == 422 and browser.cookie(COOKIE) is None and counted(database, Login) == 0


class TestWhoGetsIn:
    """Right and wrong in every spelling."""

    def test_right_password_opens_the_home_page(self, world: World, browser: Browser, database: Database) -> None:
        user = world.user()
        assert is_signed_in(browser.sign_in(user))
        assert user.name in browser.page.words("in-whose-name")
        (event,) = _audit(database)
        assert (event.event, event.account_id, event.data["factors"]) == ("login.started", user.id, ["pwd"])

    @pytest.mark.parametrize(
        "password",
        [
            "right-password-1",
            "Right-Password-1 ",
            " Right-Password-1",
            "Right-Password-",
            "Right-Password-12",
            "%",
            "*",
        ],
    )
    def test_password_that_is_nearly_right_is_wrong(
        self, world: World, browser: Browser, database: Database, password: str
    ) -> None:
        page = _try(browser, world.user().user_name, password)
        assert _refused(browser, database, page)
        assert WRONG["th"] in page.words()

    @pytest.mark.parametrize(("user_name", "password"), [("", PASSWORD), ("somebody", ""), ("", ""), ("   ", "x")])
    def test_what_is_left_empty_is_asked_for(
        self, world: World, browser: Browser, database: Database, user_name: str, password: str
    ) -> None:
        world.user()
        assert _refused(browser, database, _try(browser, user_name, password))
        assert browser.page.find("username").get("aria-describedby") or browser.page.find("password").get(
            "aria-describedby"
        )

    @pytest.mark.parametrize("missing", [{"username": PASSWORD}, {"password": PASSWORD}, {}, {"username[]": "x"}])
    def test_fields_that_are_not_sent_at_all(
        self, world: World, browser: Browser, database: Database, missing: dict[str, str]
    ) -> None:
        """authentik CVE-2026-49443: an empty post must not pass for a step that was taken."""
        world.user()
        _, values = browser.open("/login").form("login-submit")
        page = browser.post("/login", {"csrf_token": values["csrf_token"], **missing})
        assert _refused(browser, database, page)

    def test_repeated_fields_do_not_add_up(self, world: World, browser: Browser, database: Database) -> None:
        user = world.user()
        _, values = browser.open("/login").form("login-submit")
        fields = {"username": ["nobody", user.user_name], "password": ["wrong", PASSWORD]}
        assert _refused(browser, database, browser.post("/login", {**values, **fields}))

    @pytest.mark.parametrize("length", [129, 200, 1_000, 1_001, 4_096])
    def test_huge_password_is_refused_and_costs_no_more_than_another(
        self, world: World, browser: Browser, database: Database, length: int
    ) -> None:
        page = _try(browser, world.user().user_name, "x" * length)
        assert _refused(browser, database, page)

    def test_huge_password_is_not_cut_to_the_right_one(self, world: World, browser: Browser) -> None:
        longest = "Aa1" + "x" * (passwords.MAX_LENGTH - 3)
        user = world.user(password_hash=passwords.hash_password(longest, admission.ALONE))
        assert _try(browser, user.user_name, longest + "x").status == 422
        assert is_signed_in(_try(browser, user.user_name, longest))

    @pytest.mark.parametrize("length", [201, 4_096])
    def test_huge_user_name_is_refused(self, browser: Browser, database: Database, length: int) -> None:
        assert _refused(browser, database, _try(browser, "x" * length, PASSWORD))

    def test_more_than_a_form_is_not_read(self, world: World, browser: Browser, database: Database) -> None:
        page = _try(browser, world.user().user_name, "x" * 1_000_000)
        assert page.status == 413
        assert counted(database, AuditEvent) == 0

    @pytest.mark.parametrize(
        ("user_name", "password"),
        [("{}\0", PASSWORD), ("\0", PASSWORD), ("\0{}", PASSWORD), ("{}", f"{PASSWORD}\0"), ("{}", "\0")],
    )
    def test_nul_byte_is_a_wrong_character_not_an_error(
        self, world: World, browser: Browser, database: Database, user_name: str, password: str
    ) -> None:
        """PostgreSQL keeps no NUL in text: what has one cannot be anybody's name."""
        page = _try(browser, user_name.format(world.user().user_name), password)
        assert page.status in (400, 422)
        assert browser.cookie(COOKIE) is None
        assert counted(database, Login) == 0

    def test_nul_byte_in_the_note_is_no_error(self, browser: Browser) -> None:
        assert browser.open("/login?note=%00").status in (200, 400)

    @pytest.mark.parametrize(
        "user_name", ["' OR '1'='1", "%", "_____________", "{{7*7}}", "<script>", "a\r\nb", "\u202e"]
    )
    def test_odd_user_name_is_nobody(self, world: World, browser: Browser, database: Database, user_name: str) -> None:
        world.user()
        assert _refused(browser, database, _try(browser, user_name, PASSWORD))

    @pytest.mark.parametrize("kept", FORMS)
    def test_password_is_the_same_from_every_keyboard(self, world: World, app: Flask, kept: Form) -> None:
        """NIST SP 800-63B-4, 3.1.1.2: normalised before it is hashed."""
        password = "Pässwörd-ﬁ-น้ำ-①"
        user = world.user(password_hash=passwords.hash_password(unicodedata.normalize(kept, password), admission.ALONE))
        for typed in FORMS:
            assert is_signed_in(_try(Browser(app), user.user_name, unicodedata.normalize(typed, password)))

    def test_thai_password_letter_by_letter(self, world: World, app: Flask) -> None:
        user = world.user(password_hash=passwords.hash_password("รหัสผ่าน-Ab1", admission.ALONE))
        assert _try(Browser(app), user.user_name, "รหัสผาน-Ab1").status == 422
        assert is_signed_in(_try(Browser(app), user.user_name, "รหัสผ่าน-Ab1"))

    @pytest.mark.parametrize(
        "spell",
        [
            lambda number: number.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")),
            lambda number: number.translate(str.maketrans("0123456789", "０１２３４５６７８９")),
            lambda number: f"  {number}\t",
            lambda number: number[:6] + "๐๑๒๓๔๕๖๗๘๙"[int(number[6])] + number[7:],
        ],
    )
    def test_user_name_in_thai_and_wide_digits(self, world: World, browser: Browser, spell: Any) -> None:
        assert is_signed_in(_try(browser, spell(world.user().user_name), PASSWORD))

    def test_every_user_name_of_an_account_signs_in_to_it(self, world: World, app: Flask, database: Database) -> None:
        user = world.user()
        with transaction(database) as work:
            for name in ("oldname@example.com", "ชื่อเดิม"):
                values = {"name": f"{name}-{user.user_name}", "account_id": user.id, "created_at": clock.now()}
                work.writing().execute(insert(UserName).values(**values))
        spellings = (
            user.user_name,
            f"OldName@Example.COM-{user.user_name}",
            f"ชื่อเดิม-{user.user_name}",
        )
        for name in spellings:
            page = _try(Browser(app), name, PASSWORD)
            assert user.name in page.words("in-whose-name")
        with database.reader() as session:
            assert set(session.scalars(select(Login.account_id))) == {user.id}

    def test_somebody_elses_password_is_wrong(self, world: World, browser: Browser, database: Database) -> None:
        first = world.user(password_hash=passwords.hash_password("Another-Password-1", admission.ALONE))
        world.user()
        assert _refused(browser, database, _try(browser, first.user_name, PASSWORD))

    def test_signed_in_browser_is_not_asked_again(self, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        assert browser.open("/login", follow=False).location == "/"


class TestWhatIsTold:
    """The page tells whoever does not know the password nothing about who has an account."""

    def test_wrong_password_unknown_name_and_empty_account_look_the_same(
        self, world: World, app: Flask, database: Database
    ) -> None:
        known, without = world.user(), world.user(password_hash=None)
        seen = set()
        for name in (known.user_name, "9" * 13, without.user_name):
            page = _try(Browser(app), name, "Wrong-Password-1")
            text = page.text.replace(name, "NAME")
            masked = re.sub(r'(name="csrf_token" value="|challenge&#34;: &#34;)[^"&]+', r"\1", text)
            headers = sorted(header for header, _ in page.headers)
            seen.add((page.status, masked, len(page.text), page.headers["Content-Length"], tuple(headers)))
        assert len(seen) == 1
        assert counted(database, Login) == 0

    @pytest.mark.parametrize("locale", ["th", "en"])
    @pytest.mark.parametrize(
        ("status", "words"),
        [
            (AccountStatus.UNCONFIRMED, {"th": "ยังไม่ได้ยืนยัน", "en": "is not confirmed"}),
            (AccountStatus.SUSPENDED, {"th": "ระงับ", "en": "is suspended"}),
        ],
    )
    def test_state_of_an_account_is_told_after_the_right_password_only(
        self, world: World, app: Flask, database: Database, status: AccountStatus, words: dict[str, str], locale: str
    ) -> None:
        user = world.user(status=status)
        stranger, owner = Browser(app, locale), Browser(app, locale)
        page = _try(stranger, user.user_name, "Wrong-Password-1")
        assert WRONG[locale] in page.words("username-error")
        assert words[locale] not in page.words("username-error")
        page = _try(owner, user.user_name, PASSWORD)
        assert _refused(owner, database, page)
        assert words[locale] in page.words("username-error")
        assert [event.data["reason"] for event in _audit(database)] == ["wrong", status.value]

    @pytest.mark.parametrize(("locale", "heading"), [("th", "เข้าใช้งาน"), ("en", "Sign in")])
    def test_page_speaks_both_languages(self, world: World, app: Flask, locale: str, heading: str) -> None:
        browser = Browser(app, locale)
        page = browser.open("/login")
        assert page.tree.get("lang") == locale
        assert "".join(page.tree.find(".//h1").itertext()) == heading
        assert page.find("username").get("autocomplete") == "username"
        assert page.find("password").get("autocomplete") == "current-password"
        assert page.find("password").get("type") == "password"
        page = _try(browser, world.user().user_name, "wrong")
        assert WRONG[locale] in page.words()
        assert page.find("password").get("value", "") == ""

    def test_page_is_for_nobodys_cache_and_nobodys_frame(self, browser: Browser) -> None:
        headers = browser.open("/login").headers
        assert headers["Cache-Control"] == "no-store"
        assert "Cookie" in headers["Vary"]
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert headers["Referrer-Policy"] == "no-referrer"

    def test_record_holds_ids_alone(self, world: World, browser: Browser, database: Database) -> None:
        """Whoever types a password into the wrong field must not find it in a log."""
        user = world.user()
        _try(browser, user.user_name, "Wrong-Password-1")
        _try(browser, "Typed-Into-The-Wrong-Field-1", "x")
        _try(browser, user.user_name, PASSWORD)
        events = _audit(database)
        assert [event.event for event in events] == ["login.refused", "login.refused", "login.started"]
        assert [event.account_id for event in events] == [user.id, None, user.id]
        assert [event.data for event in events[:2]] == [{"reason": "wrong"}] * 2
        assert events[2].data.keys() == {"login_id", "factors"}
        assert all(event.network == "127.0.0.1" and event.request_id for event in events)
        secret = browser.cookie(COOKIE) or "none"
        told = str([[str(value) for value in vars(event).values()] for event in events])
        for private in ("Wrong", "Typed", PASSWORD, user.user_name, user.name, user.tax_id, secret):
            assert private not in told


class TestForgedForms:
    """The sign-in form has a token too, or a stranger could sign a victim in as himself.

    ``docs/requirements/security.md``, row 82.
    """

    @pytest.fixture
    def user(self, world: World) -> User:
        return world.user()

    @pytest.fixture
    def untouched(self, database: Database) -> Iterator[None]:
        yield
        assert counted(database, Login) == 0
        assert counted(database, AuditEvent) == 0

    @pytest.mark.parametrize("token", [None, "", "x", "ก", "\0", "IjEi.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb"])
    @pytest.mark.usefixtures("untouched")
    def test_missing_or_made_up_token(self, browser: Browser, user: User, token: str | None) -> None:
        browser.open("/login")
        fields = {"username": user.user_name, "password": PASSWORD}
        page = browser.post("/login", fields if token is None else {**fields, "csrf_token": token})
        self._is_refusal(page)
        assert browser.cookie(COOKIE) is None

    @pytest.mark.usefixtures("untouched")
    def test_without_a_page_before(self, browser: Browser, user: User) -> None:
        self._is_refusal(browser.post("/login", {"username": user.user_name, "password": PASSWORD}))

    @pytest.mark.usefixtures("untouched")
    def test_token_of_another_browser(self, app: Flask, user: User) -> None:
        mine, theirs = Browser(app), Browser(app)
        _, values = theirs.open("/login").form("login-submit")
        mine.open("/login")
        fields = {**values, "username": user.user_name, "password": PASSWORD}
        self._is_refusal(mine.post("/login", fields))

    @pytest.mark.usefixtures("untouched")
    def test_token_in_the_address(self, browser: Browser, user: User) -> None:
        _, values = browser.open("/login").form("login-submit")
        fields = {"username": user.user_name, "password": PASSWORD}
        self._is_refusal(browser.post(f"/login?csrf_token={values['csrf_token']}", fields))

    @pytest.mark.usefixtures("untouched")
    def test_name_and_password_in_the_address(self, browser: Browser, user: User) -> None:
        assert not is_signed_in(browser.open(f"/login?username={user.user_name}&password={PASSWORD}"))
        _, values = browser.page.form("login-submit")
        page = browser.post(f"/login?username={user.user_name}&password={PASSWORD}", values)
        assert page.status == 422

    def test_token_from_before_the_sign_in(self, browser: Browser, user: User, database: Database) -> None:
        _, values = browser.open("/login").form("login-submit")
        browser.sign_in(user)
        before = counted(database, Login), counted(database, AuditEvent)
        page = browser.post("/login", {**values, "username": user.user_name, "password": PASSWORD})
        assert is_signed_in(page), "a second tab: whoever is signed in goes on"
        assert (counted(database, Login), counted(database, AuditEvent)) == before
        assert is_signed_in(browser.open("/"))

    def _is_refusal(self, page: Page) -> None:
        assert page.status == 400
        assert page.words("reference")
        assert page.tree.get("lang") == "th"
        assert AGAIN in page.words()


class TestPasswordsOfOld:
    """``docs/requirements/security.md``, row 57: the cost is raised in place at the next sign-in."""

    CHEAP = CryptContext(["argon2"], argon2__type="ID", argon2__memory_cost=8_192, argon2__time_cost=1)

    def test_hash_of_old_parameters_is_made_anew(self, world: World, app: Flask, database: Database) -> None:
        old = self.CHEAP.hash(PASSWORD)
        user = world.user(password_hash=old)
        assert is_signed_in(_try(Browser(app), user.user_name, PASSWORD))
        new = self._kept(database, user)
        assert new != old
        assert not passwords.needs_rehash(new)
        assert passwords.verify(PASSWORD, new, admission.ALONE)
        assert is_signed_in(_try(Browser(app), user.user_name, PASSWORD))
        assert self._kept(database, user) == new

    @pytest.mark.parametrize("status", [AccountStatus.ACTIVE, AccountStatus.SUSPENDED])
    def test_hash_stays_when_nobody_gets_in(
        self, world: World, app: Flask, database: Database, status: AccountStatus
    ) -> None:
        old = self.CHEAP.hash(PASSWORD)
        user = world.user(password_hash=old, status=status)
        password = "wrong" if status is AccountStatus.ACTIVE else PASSWORD
        assert _try(Browser(app), user.user_name, password).status == 422
        assert self._kept(database, user) == old

    def _kept(self, database: Database, user: User) -> str:
        with database.reader() as session:
            return session.scalars(select(Account.password_hash).where(Account.id == user.id)).one() or ""


class TestWhatChangesMeanwhile:
    """The password is hashed outside any transaction; what was read before is checked again inside."""

    @pytest.mark.parametrize(
        "change",
        [
            {"status": AccountStatus.SUSPENDED},
            {"password_hash": passwords.hash_password("New-Password-1", admission.ALONE)},
        ],
    )
    def test_account_that_changes_while_its_password_is_hashed(
        self, world: World, browser: Browser, database: Database, change: dict[str, Any]
    ) -> None:
        user = world.user()
        browser.open("/login")
        done = threading.Event()
        for _ in range(admission.AT_ONCE):
            admission._pool.threads.submit(done.wait, 30)
        with ThreadPoolExecutor(1) as pool:
            try:
                waiting = pool.submit(browser.press, "login-submit", username=user.user_name, password=PASSWORD)
                with pytest.raises(TimeoutError):
                    waiting.result(0.5)
                world.change(user, **change)
            finally:
                done.set()
            assert _refused(browser, database, waiting.result(60))


class TestTooManyAtOnce:
    """Hashing has few places, and few may wait for one."""

    @pytest.mark.parametrize("known", [True, False])
    def test_who_comes_too_many_is_asked_to_come_again(
        self, world: World, browser: Browser, database: Database, known: bool
    ) -> None:
        user = world.user()
        browser.open("/login")
        with ExitStack() as others:
            for number in range(24):
                others.enter_context(admission.place(HashingPurpose.SIGN_IN, Origin(f"192.0.2.{number}", "", "")))
            name = user.user_name if known else "nobody"
            page = browser.press("login-submit", username=name, password=PASSWORD)
        assert page.status == 503
        assert int(page.headers["Retry-After"]) > 0
        assert page.words("reference")
        assert (counted(database, Login), counted(database, AuditEvent)) == (0, 0)
        assert is_signed_in(_try(browser, user.user_name, PASSWORD))
