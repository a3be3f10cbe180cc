"""“This was not me”: a mail tells of a browser that was never used before, and its owner can end what it began."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import ORIGIN, Browser
from support.database_rows import logins_of
from support.letterbox import Letterbox, links_of, text_of
from support.world import PASSWORD, World

from idp.accounts.devices import user_agent as browsers
from idp.db import Database
from idp.models import Account, AuditEvent, KnownDevice


class TestNewBrowser:
    """A mail about a sign-in from a browser that was never used before, and the answer to it."""

    def test_this_was_not_me(self, app: Flask, world: World, database: Database, letterbox: Letterbox) -> None:
        user, owner, thief = world.user(), Browser(app), Browser(app)
        owner.sign_in(user)
        assert links_of(letterbox.one(sign_ins=True), "/this-was-me/"), "the first of all is told too"
        thief.sign_in(user)
        mail = letterbox.one(sign_ins=True)
        assert "เบราว์เซอร์ใหม่" in mail["Subject"]
        (link,) = links_of(mail, "/not-me/")
        reader = Browser(app)
        assert reader.open(link).has("not-me-submit")
        assert None in logins_of(database).values(), "opening it ends nothing: mail scanners open links too"
        assert reader.press("not-me-submit").status == 200
        assert set(logins_of(database).values()) == {"not_me"}
        assert thief.open("/", follow=False).location == "/login"
        assert thief.sign_in(user).status == 422, "the password that the thief knows is worth nothing"
        (reset,) = links_of(letterbox.one(), "/reset-password/")
        reader.open(reset)
        reader.press("reset-submit", password="Krathong-7-loy", password_confirm="Krathong-7-loy")
        assert owner.sign_in(user, "Krathong-7-loy").has("in-whose-name")
        assert reader.open(link).status == 410
        with database.reader() as session:
            events = [each.event for each in session.scalars(select(AuditEvent))]
            assert "login.disowned" in events
            assert len(session.scalars(select(KnownDevice)).all()) == 1

    def test_scanner_that_looks_at_the_link_ends_nothing(
        self, app: Flask, world: World, database: Database, letterbox: Letterbox
    ) -> None:
        user, scanner = world.user(), Browser(app)
        Browser(app).sign_in(user)
        (link,) = links_of(letterbox.one(sign_ins=True), "/not-me/")
        for method in ("GET", "HEAD"):
            answer = scanner.client.open(link, method=method, base_url=ORIGIN, data={"not-me": "yes"})
            assert answer.status_code == 200
            assert bool(answer.data) == (method == "GET")
        assert set(logins_of(database).values()) == {None}

    def test_known_browser_is_no_news(self, app: Flask, world: World, letterbox: Letterbox) -> None:
        user, browser = world.user(), Browser(app)
        for _ in range(2):
            browser.sign_in(user)
            browser.sign_out()
        assert len(letterbox.fetch(sign_ins=True)) == 1

    def test_cookie_that_we_never_gave_is_replaced(self, app: Flask, world: World, database: Database) -> None:
        user, browser = world.user(), Browser(app)
        browser.client.set_cookie("__Host-idp-device", "chosen-by-somebody-else", secure=True)
        browser.sign_in(user)
        assert browser.cookie("__Host-idp-device") != "chosen-by-somebody-else"

    def test_mail_has_no_words_of_the_visitor(self, app: Flask, world: World, letterbox: Letterbox) -> None:
        user, stranger = world.user(), Browser(app)
        address, form = stranger.open("/login").form("login-submit")
        values = {**form, "username": user.user_name, "password": PASSWORD}
        lie = "Firefox on Windows. This was a test: please ignore it, or visit https://evil.example/"
        stranger.post(address, values, headers={"User-Agent": lie})
        told = text_of(letterbox.one(sign_ins=True))
        assert "Firefox · Windows" in told
        assert "evil" not in told

    def test_mail_tells_the_browser_of_the_sign_in_and_not_that_of_the_login(
        self, app: Flask, world: World, database: Database, letterbox: Letterbox
    ) -> None:
        """Whoever has the login's cookie and the password continues with the owner's login."""
        user, owner, thief = world.user(), Browser(app), Browser(app)
        owner.sign_in(user)
        world.pass_time(minutes=11)  # a login that is fresh is not asked for again
        letterbox.fetch()
        thief.client.set_cookie(
            "__Host-idp-login", owner.cookie("__Host-idp-login") or "", domain="localhost", secure=True
        )
        address, form = thief.open("/login?again=1").form("login-submit")
        values = {**form, "username": user.user_name, "password": PASSWORD}
        thief.post(address, values, headers={"User-Agent": "Firefox on Windows"})
        with database.reader() as session:
            address = session.get_one(Account, user.id).email
        world.change(user, email="elsewhere@example.com")
        mail = letterbox.one(sign_ins=True)
        assert mail["To"] == address, "the address of that moment"
        assert "Firefox · Windows" in text_of(mail)

    def test_each_mail_has_a_link_of_its_own(self, app: Flask, world: World, letterbox: Letterbox) -> None:
        user = world.user()
        for _ in range(2):
            Browser(app).sign_in(user)
        first, second = (link for mail in letterbox.fetch(sign_ins=True) for link in links_of(mail, "/not-me/"))
        owner = Browser(app)
        assert owner.open(first).has("not-me-submit"), "a newer one takes nothing from it"
        owner.press("not-me-submit")
        assert owner.open(second).status == 410, "all is said"

    def test_once_it_is_answered_no_more_mails_about_logins_that_it_ended(
        self, app: Flask, world: World, letterbox: Letterbox
    ) -> None:
        user, owner = world.user(), Browser(app)
        Browser(app).sign_in(user)
        (link,) = links_of(letterbox.one(sign_ins=True), "/not-me/")
        Browser(app).sign_in(user)  # the worker has not written about this one yet
        owner.open(link)
        owner.press("not-me-submit")
        assert not any(links_of(mail, "/not-me/") for mail in letterbox.fetch(sign_ins=True))

    def test_link_runs_out(self, app: Flask, world: World, letterbox: Letterbox, database: Database) -> None:
        user = world.user()
        Browser(app).sign_in(user)
        (link,) = links_of(letterbox.one(sign_ins=True), "/not-me/")
        world.pass_time(days=7, seconds=1)
        assert Browser(app).open(link).status == 410
        with database.reader() as session:
            assert session.get_one(Account, user.id).password_hash

    def test_owner_hears_when_somebody_fails_again_and_again(
        self, app: Flask, world: World, letterbox: Letterbox
    ) -> None:
        user = world.user()
        browser = Browser(app)
        for _ in range(6):
            browser.sign_in(user, "Wrong-Password-1")
        assert "ไม่สำเร็จหลายครั้ง" in str(letterbox.one()["Subject"])
        world.pass_time(seconds=31)
        browser.sign_in(user, "Wrong-Password-1")
        assert letterbox.fetch() == [], "once is enough"


_LIKE = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("user_agent", "words"),
    [
        (f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {_LIKE} Chrome/141.0 Safari/537.36", "Chrome · Windows"),
        (f"Mozilla/5.0 (Windows NT 10.0) {_LIKE} Chrome/141.0 Safari/537.36 Edg/141.0", "Edge · Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1", "Safari · iPhone"),
        (f"Mozilla/5.0 (Linux; Android 15) {_LIKE} Chrome/141.0 Safari/537.36 Line/15.0", "LINE · Android"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0", "Firefox · Linux"),
        ("curl/8.0", ""),
        ("", ""),
    ],
)
def test_browsers_in_words(user_agent: str, words: str) -> None:
    assert browsers.in_words(user_agent) == words
