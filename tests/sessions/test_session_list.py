"""``/account/sessions``: users see where they are signed in, and end what they do not want."""

from __future__ import annotations

from flask import Flask
from sqlalchemy import select
from support.browsing import Browser
from support.database_rows import logins_of
from support.relying_party import RelyingParty
from support.world import World

from idp.db import Database
from idp.models import OutboxMessage
from idp.sessions.notices import LOGOUT_NOTICE


class TestList:
    def test_one_is_ended_and_its_systems_hear_of_it(self, app: Flask, world: World, database: Database) -> None:
        user, here, there = world.user(), Browser(app), Browser(app)
        there.sign_in(user)
        RelyingParty(app).tokens(there)
        (other,) = logins_of(database)
        here.sign_in(user)
        page = here.open("/account/sessions")
        assert page.has(f"end-{other}")
        assert "ระบบ e-license" in page.words("main")
        assert not here.press(f"end-{other}").has(f"end-{other}")
        assert logins_of(database)[other] == "owner"
        assert there.open("/", follow=False).location == "/login"
        assert here.open("/").has("in-whose-name")
        with database.reader() as session:
            assert [each.kind for each in session.scalars(select(OutboxMessage)) if each.kind == LOGOUT_NOTICE] == [
                LOGOUT_NOTICE
            ]
        assert "ท่านสั่งให้ออกจากระบบ" in here.open("/account/sessions").words("main")

    def test_all_others_are_ended(self, app: Flask, world: World, database: Database) -> None:
        user, here = world.user(), Browser(app)
        for _ in range(3):
            Browser(app).sign_in(user)
        here.sign_in(user)
        here.open("/account/sessions")
        here.press("end-others-submit")
        assert sorted(str(by) for by in logins_of(database).values()) == ["None", "owner", "owner", "owner"]
        assert not here.page.has("end-others-submit")

    def test_login_of_somebody_else_stays(self, app: Flask, world: World, database: Database) -> None:
        there, here = Browser(app), Browser(app)
        there.sign_in(world.user())
        (other,) = logins_of(database)
        here.sign_in(world.user())
        page = here.open("/account/sessions")
        assert not page.has(f"end-{other}")
        token = page.form("sign-out")[1] if page.has("sign-out-submit") else {}
        here.post("/account/sessions", {**token, "end": other, "csrf_token": _token(here)})
        assert there.open("/").has("in-whose-name")

    def test_what_ran_out_shows_as_ended(self, app: Flask, world: World) -> None:
        user, here = world.user(), Browser(app)
        Browser(app).sign_in(user)
        world.pass_time(hours=2)
        here.sign_in(user)
        page = here.open("/account/sessions")
        assert "หมดเวลา" in page.words("main")
        assert not page.has("end-others-submit")


def _token(browser: Browser) -> str:
    browser.open("/account/password")
    return browser.page.form("password-submit")[1]["csrf_token"]
