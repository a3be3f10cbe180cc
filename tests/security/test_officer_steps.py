"""The steps of an officer's sign-in, walked at random: nobody is in without both factors, no act without a fresh one.

``docs/requirements/security.md``, rows 64, 78 and 86, case 11.

Two browsers with tabs that were opened earlier, two officers. They sign in, prove the second factor anew, sign out, are
disabled and set up anew; browsers are closed. After every move the database is compared with what was proven.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import select, update
from support.attacks.full_size import size
from support.browsing import Browser, Page
from support.officers import Equipped, cookie, equipped
from support.world import PASSWORD, World

from idp import clock
from idp.app import create_app
from idp.config import Settings
from idp.crypto import digest
from idp.db import Database, transaction
from idp.helpdesk.current import officer_required, signed_in_officer
from idp.helpdesk.policy import Action
from idp.helpdesk.sign_in import accounts
from idp.models import Officer, OfficerSession
from idp.origin import HERE, Act
from idp.web import work as unit_of_work

#: The buttons that are pressed, and the page that has each.
WHERE = {"login-submit": "/officer/login?again=1", "two-factor-submit": "/officer/login", "sign-out": "/officer"}
PAGES = ("/officer", "/officer/login", "/officer/confirm", "/officer/probe", "/officer/nothing")
POSTS = ("/officer/login", "/officer/login/passkey", "/officer/confirm", "/officer/confirm/passkey", "/officer/probe")
WRONG = ("", "000000", "Wrong-Password-1", "x" * 200)
DONE = "an act was done"

places, tabs, who = st.integers(0, 1), st.integers(0, 4), st.integers(0, 1)


@dataclass
class Place:
    """One browser, and what lies open in it: pages, each with a button on it."""

    browser: Browser
    tabs: list[tuple[Page, str]] = field(default_factory=list)


class Walk(RuleBasedStateMachine):
    """The moves; ``installation`` is set by the test."""

    installation: Any

    @initialize()
    def begin(self) -> None:
        self.app: Flask
        self.world: World
        self.settings: Settings
        self.app, self.world, self.settings = self.installation
        self.database: Database = self.world.database
        self.world.pass_time(days=2)  # what an earlier walk has counted is forgotten
        self.people: list[Equipped] = [equipped(self.database, self.settings) for _ in range(2)]
        self.sent: Counter[tuple[str, str]] = Counter()
        self.disabled: set[str] = set()
        self.places = [Place(Browser(self.app)), Place(Browser(self.app))]

    @rule(place=places, path=st.sampled_from(PAGES))
    def open(self, place: int, path: str) -> None:
        self._keep(place, self.places[place].browser.open(path))

    @rule(place=places, tab=tabs, who=who, right=st.booleans())
    def give_password(self, place: int, tab: int, who: int, right: bool) -> None:
        officer = self.people[who]
        values = {"username": officer.email, "password": PASSWORD if right else "Wrong-Password-1"}
        self.sent[officer.id, "password"] += self._send(place, tab, "login-submit", values) and right

    @rule(place=places, tab=tabs, wrong=st.sampled_from(WRONG))
    def give_wrong_code(self, place: int, tab: int, wrong: str) -> None:
        self._send(place, tab, "two-factor-submit", {"code": wrong})

    @rule(place=places, tab=tabs, who=who)
    def give_right_code(self, place: int, tab: int, who: int) -> None:
        self.world.pass_time(seconds=31)  # a code of a step that was not used yet
        officer = self.people[who]
        self.sent[officer.id, "code"] += self._send(place, tab, "two-factor-submit", {"code": officer.code()})

    @rule(place=places, tab=tabs)
    def sign_out(self, place: int, tab: int) -> None:
        self._send(place, tab, "sign-out", {})

    @rule(place=places)
    def close_the_browser(self, place: int) -> None:
        self.places[place] = Place(Browser(self.app))

    @rule(minutes=st.sampled_from((1, 9, 16)))
    def wait(self, minutes: int) -> None:
        self.world.pass_time(minutes=minutes)

    @rule(who=who)
    def disable_or_enable(self, who: int) -> None:
        officer = self.people[who]
        with transaction(self.database) as work:
            if officer.id in self.disabled:
                row = update(Officer).where(Officer.id == officer.id)
                work.writing().execute(row.values(disabled_at=None))
            else:
                accounts.disable(work.writing(), officer.email, Act(HERE, clock.now()))
        self.disabled ^= {officer.id}

    @rule(place=places, path=st.sampled_from(POSTS))
    def post_nothing(self, place: int, path: str) -> None:
        open_tabs = self.places[place].tabs
        token = open_tabs[-1][0].form(open_tabs[-1][1])[1].get("csrf_token", "") if open_tabs else ""
        self.places[place].browser.post(path, {"csrf_token": token})

    @invariant()
    def every_session_was_earned(self) -> None:
        for officer in self.people:
            proven = [each for each in self._sessions(officer) if each.proven_at is not None]
            assert len(proven) <= min(self.sent[officer.id, "password"], self.sent[officer.id, "code"])
            if officer.id in self.disabled:
                assert all(each.ended_at is not None for each in self._sessions(officer))

    @invariant()
    def every_act_had_a_fresh_proof(self) -> None:
        """The act notes its moment in place of the browser."""
        for officer in self.people:
            for each in self._sessions(officer):
                if each.user_agent.startswith(DONE):
                    assert each.proven_at is not None
                    assert float(each.user_agent.removeprefix(DONE)) < 600

    def _sessions(self, officer: Equipped) -> list[OfficerSession]:
        with self.database.reader() as session:
            return list(session.scalars(select(OfficerSession).filter_by(officer_id=officer.id)))

    def _keep(self, place: int, page: Page) -> None:
        if not page.text:  # the probe's answer, which has no form
            return
        self.places[place].tabs += [(page, button) for button in WHERE if page.has(button)]
        if page.has("officer-name"):  # it is an officer's page
            with self.database.reader() as session:
                row = select(OfficerSession).filter_by(secret_hash=digest(cookie(self.places[place].browser) or ""))
                kept = session.scalars(row).one()
            assert kept.proven_at is not None
            assert kept.ended_at is None

    def _send(self, place: int, tab: int, button: str, values: dict[str, str]) -> bool:
        """Press the button of a page that lies open, old or new. False when there is none."""
        if not self._fitting(place, button):
            self.open(place, WHERE[button])
        fitting = self._fitting(place, button)
        if not fitting:
            return False
        address, form = fitting[-1 - tab % len(fitting)].form(button)
        self._keep(place, self.places[place].browser.post(address, {**form, **values}))
        return True

    def _fitting(self, place: int, button: str) -> list[Page]:
        return [page for page, each in self.places[place].tabs if each == button]


def _with_an_act(app: Flask) -> Flask:
    @app.route("/officer/probe", methods=["GET", "POST"], endpoint="probe")
    @officer_required(Action.UNLOCK)
    def probe() -> str:
        officer = signed_in_officer()
        age = (clock.now() - officer.proven_at).total_seconds()
        done = update(OfficerSession).where(OfficerSession.id == officer.session_id)
        unit_of_work().writing().execute(done.values(user_agent=f"{DONE}{age}"))
        return ""

    return app


@pytest.fixture
def installation(database: Database, settings: Settings, hashing: None) -> Iterator[None]:
    """What the walks walk on: the program with one act."""
    clock.use_offset_file(settings.clock_offset_file)
    Walk.installation = (_with_an_act(create_app(settings, database)), World(database, settings), settings)
    yield
    del Walk.installation
    clock.use_offset_file(None)


@pytest.mark.usefixtures("installation")
def test_no_step_of_an_officers_sign_in_can_be_skipped() -> None:
    run_state_machine_as_test(
        Walk,
        settings=hypothesis_settings(
            max_examples=size(10, 200),
            stateful_step_count=size(30, 50),
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
