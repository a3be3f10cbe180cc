"""Sessions of officers: how long they last, what needs a fresh proof, and what an officer who was disabled can do."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import select, update
from support.browsing import Browser
from support.officers import Equipped, cookie, form_token
from support.world import World

from idp import clock
from idp.db import Database, transaction
from idp.helpdesk import sessions
from idp.helpdesk.current import officer_required, signed_in_officer
from idp.helpdesk.policy import Action
from idp.helpdesk.sessions import SessionOver
from idp.helpdesk.sign_in import accounts
from idp.models import OfficerRole, OfficerSession
from idp.origin import HERE, Act
from idp.web import work

MINUTE, HOUR = 60, 3600


@pytest.fixture
def act_page(app: Flask) -> str:
    """The page of an act; its form marks the session's network, so that one sees whether it was done."""

    @app.route("/officer/probe", methods=["GET", "POST"], endpoint="probe")
    @officer_required(Action.UNLOCK)
    def probe() -> str:
        if "act" in app.jinja_env.globals:  # what happens meanwhile
            app.jinja_env.globals["act"]()
        done = update(OfficerSession).where(OfficerSession.id == signed_in_officer().session_id)
        work().writing().execute(done.values(user_agent="done"))
        return ""

    return "/officer/probe"


def _done(database: Database) -> bool:
    with database.reader() as session:
        return "done" in session.scalars(select(OfficerSession.user_agent)).all()


def _signed_in(browser: Browser) -> bool:
    return browser.open("/officer", follow=False).status == 200


class TestEnd:
    """By the clock, on the server."""

    @pytest.mark.parametrize(("seconds", "lives"), [(15 * MINUTE - 30, True), (15 * MINUTE + 1, False)])
    def test_ends_after_fifteen_minutes_without_a_request(
        self, browser: Browser, officer: Equipped, world: World, seconds: int, lives: bool
    ) -> None:
        officer.sign_in(browser)
        world.pass_time(seconds=seconds)
        assert _signed_in(browser) is lives

    def test_ends_after_eight_hours_in_any_case(self, browser: Browser, officer: Equipped, world: World) -> None:
        officer.sign_in(browser)
        for _ in range(8 * 5 - 1):
            world.pass_time(seconds=12 * MINUTE)
            assert _signed_in(browser)
        world.pass_time(seconds=10 * MINUTE)
        assert _signed_in(browser)
        world.pass_time(seconds=2 * MINUTE + 1)
        assert not _signed_in(browser)

    def test_proof_does_not_make_it_longer(self, browser: Browser, officer: Equipped, database: Database) -> None:
        officer.sign_in(browser)
        with database.reader() as session:
            before = session.scalars(select(OfficerSession.expires_at)).one()
        browser.open("/officer/confirm")
        assert browser.press("two-factor-submit", code=officer.code(1)).url.endswith("/officer")
        with database.reader() as session:
            assert session.scalars(select(OfficerSession.expires_at)).one() == before

    def test_page_says_when_it_ends(self, browser: Browser, officer: Equipped) -> None:
        page = officer.sign_in(browser)
        ends = page.find("login-ends")
        assert 14 * MINUTE < int(ends.get("data-seconds")) <= 15 * MINUTE
        assert (ends.get("data-back"), ends.get("data-touch")) == ("/officer?", "/officer")

    @pytest.mark.parametrize("seconds", [-2 * MINUTE, -HOUR])
    def test_session_of_a_clock_that_ran_ahead_is_none(
        self, browser: Browser, officer: Equipped, world: World, seconds: int
    ) -> None:
        world.pass_time(seconds=2 * HOUR)
        officer.sign_in(browser)
        world.pass_time(seconds=seconds)
        assert not _signed_in(browser)

    def test_what_is_over_is_swept(self, browser: Browser, officer: Equipped, database: Database, world: World) -> None:
        officer.sign_in(browser)
        for seconds, left in ((7 * HOUR, 1), (1 * HOUR + 1, 0)):
            world.pass_time(seconds=seconds)
            with transaction(database) as unit:
                sessions.sweep(unit.writing(), clock.now())
            with database.reader() as session:
                assert len(session.scalars(select(OfficerSession.id)).all()) == left


class TestFreshProof:
    """Every act needs a second factor younger than ten minutes."""

    def test_act_needs_a_new_proof_after_ten_minutes(
        self, browser: Browser, officer: Equipped, world: World, act_page: str, database: Database
    ) -> None:
        officer.sign_in(browser)
        token = form_token(browser)
        world.pass_time(seconds=10 * MINUTE + 1)
        page = browser.post(act_page, {"csrf_token": token})
        assert page.url.endswith("/officer/confirm")
        assert not _done(database)
        before = cookie(browser)
        page = browser.press("two-factor-submit", follow=False, code=officer.code())
        assert page.location == act_page
        assert cookie(browser) != before
        browser.post(act_page, {"csrf_token": token})
        assert _done(database)

    def test_proof_counts_until_then(
        self, browser: Browser, officer: Equipped, world: World, act_page: str, database: Database
    ) -> None:
        officer.sign_in(browser)
        token = form_token(browser)
        world.pass_time(seconds=10 * MINUTE - 30)
        assert browser.post(act_page, {"csrf_token": token}).status == 200
        assert _done(database)

    def test_page_of_an_act_asks_before_somebody_types_in_vain(
        self, browser: Browser, officer: Equipped, world: World, act_page: str
    ) -> None:
        officer.sign_in(browser)
        assert browser.open(act_page, follow=False).status == 200
        world.pass_time(seconds=5 * MINUTE + 1)
        assert browser.open(act_page, follow=False).location == "/officer/confirm"

    def test_reading_needs_none(self, browser: Browser, officer: Equipped, world: World) -> None:
        officer.sign_in(browser)
        world.pass_time(seconds=14 * MINUTE)
        assert _signed_in(browser)
        world.pass_time(seconds=14 * MINUTE)
        assert _signed_in(browser)

    def test_wrong_code_and_used_code_prove_nothing(
        self, browser: Browser, officer: Equipped, world: World, act_page: str
    ) -> None:
        officer.sign_in(browser)
        used = officer.code()
        for code in ("000000", used, ""):
            browser.open("/officer/confirm")
            assert browser.press("two-factor-submit", code=code).status == 422
        world.pass_time(seconds=10 * MINUTE + 1)
        assert browser.open(act_page, follow=False).location == "/officer/confirm"

    def test_proof_of_a_clock_that_ran_ahead_is_not_fresh(self, officer: Equipped) -> None:
        now = clock.now()
        times = {"last_seen_at": now, "expires_at": now + sessions.WHOLE}
        for ahead, fresh in ((30, True), (90, False)):
            proven_at = now + ahead * sessions.TOUCH_EVERY / 15
            signed_in = sessions.SignedInOfficer("", "", OfficerRole.OPERATOR, "", proven_at, **times)
            assert signed_in.is_fresh(now) is fresh


class TestDisabled:
    """At once, also in the middle of an act."""

    def _disable(self, database: Database, officer: Equipped) -> None:
        with transaction(database) as unit:
            accounts.disable(unit.writing(), officer.email, Act(HERE, clock.now()))

    def test_every_session_ends(self, app: Flask, officer: Equipped, database: Database) -> None:
        browser, waiting = Browser(app), Browser(app)
        officer.sign_in(browser)
        officer.enter_password(waiting)
        self._disable(database, officer)
        assert not _signed_in(browser)
        assert waiting.press("two-factor-submit", code=officer.code(1)).has("login-submit")
        assert officer.enter_password(Browser(app)).status == 422
        with database.reader() as session:
            assert session.scalars(select(OfficerSession.ended_by)).all() == ["disabled"] * 2

    def test_act_that_had_begun_is_not_done(
        self, app: Flask, browser: Browser, officer: Equipped, database: Database, act_page: str
    ) -> None:
        officer.sign_in(browser)
        token = form_token(browser)
        app.jinja_env.globals["act"] = lambda: self._disable(database, officer)
        assert browser.post(act_page, {"csrf_token": token}).status == 403
        assert not _done(database)

    def test_officer_of_another_role_meanwhile_is_refused(
        self, browser: Browser, officer: Equipped, database: Database
    ) -> None:
        officer.sign_in(browser)
        now = clock.now()
        with transaction(database) as unit:
            session = unit.writing()
            (kept,) = session.scalars(select(OfficerSession))
            times = (now, now, now + sessions.WHOLE)
            for role in OfficerRole:
                given = sessions.SignedInOfficer(officer.id, officer.email, role, kept.id, *times)
                if role is OfficerRole.SUPERVISOR:
                    sessions.check_open(session, given, now)
                else:
                    with pytest.raises(SessionOver):
                        sessions.check_open(session, given, now)
