"""The steps of signing in, walked at random; nobody is in without every step that was needed.

``docs/requirements/security.md``, row 64, case 11.

Two browsers, tabs in each (a form that was opened earlier can be sent later), and three users: one with a password
alone, one with a second factor, one whose registered data has changed. They sign in, enrol, set new passwords by links,
meet the changes page, come from systems of which one wants two factors; browsers are closed, the program is restarted.
After every move the database is compared with what was proven.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any

import pyotp
import pytest
from flask import Flask
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import select
from stdnum.th import moa
from support.attacks.full_size import size, tries
from support.browsing import Browser, Page
from support.registration_by_hand import ADDRESS, record, write_register
from support.relying_party import RelyingParty
from support.world import PASSWORD, User, World, client_entry, write_clients

from idp import clock
from idp.accounts import mail_links
from idp.accounts.second_factor import factors, totp
from idp.app import create_app
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.models import Account, ActingContext, AuthorizationCode, EntityType, Login, TotpSecret

#: What stands for a wrong answer.
WRONG = ("", "000000", "Wrong-Password-1", "x" * 200)
PAGES = (
    *("/", "/account", "/account/password", "/account/two-factor", "/account/sessions"),
    *("/login", "/login/two-factor", "/login/changes"),
)
#: The buttons that are pressed, and the page that has each.
WHERE = {
    "login-submit": "/login",
    "login-cancel": "/login",
    "two-factor-submit": "/login/two-factor",
    "two-factor-enable": "/account/two-factor",
    "changes-confirm": "/login/changes",
    "changes-dispute": "/login/changes",
}
EMPTY_POSTS = ("/login", "/login/two-factor", "/login/passkey", "/login/changes", "/account/two-factor")
STRICT = "strict"

_numbers = count(1)

places, tabs, users = st.integers(0, 1), st.integers(0, 5), st.integers(0, 2)


@dataclass
class Tab:
    """A page that somebody left open, and a button on it."""

    page: Page
    button: str


@dataclass
class Place:
    """One browser, and what lies open in it."""

    browser: Browser
    tabs: list[Tab] = field(default_factory=list)


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
        self.vault = Vault(self.settings.secret_keys)
        self.world.pass_time(days=2)  # what an earlier walk has counted is forgotten
        secret = totp.new_secret()
        number = f"01055{next(_numbers):07d}"
        tax_id = f"{number}{moa.calc_check_digit(number)}"
        write_register(self.settings.registers_file, record(EntityType.JURISTIC_PERSON, tax_id=tax_id, address=ADDRESS))
        moved = self.world.user("บริษัท ทะเบียนตัวอย่าง จำกัด", tax_id=tax_id, registered_address={"house_no": "1"})
        self.people: list[User] = [self.world.user(), self.world.user(), moved]
        with transaction(self.database) as work:
            factors.turn_on(work.writing(), self.vault, self.people[1].id, secret, 0, clock.now())
        self.secrets = {self.people[1].id: secret}
        self.passwords = {person.id: PASSWORD for person in self.people}
        self.proven: Counter[tuple[str, str]] = Counter()
        self.answered = False
        self.places = [Place(Browser(self.app)), Place(Browser(self.app))]

    @rule(place=places, path=st.sampled_from(PAGES))
    def open(self, place: int, path: str) -> None:
        self._keep(place, self.places[place].browser.open(path))

    @rule(
        place=places, client=st.sampled_from(("e-license", STRICT)), changes=st.sampled_from(({}, {"prompt": "login"}))
    )
    def come_from_a_system(self, place: int, client: str, changes: dict[str, str]) -> None:
        self._keep(place, self.places[place].browser.open(RelyingParty(self.app, client).url(**changes)))

    @rule(place=places, tab=tabs, who=users, right=st.booleans())
    def give_password(self, place: int, tab: int, who: int, right: bool) -> None:
        person = self.people[who]
        password = self.passwords[person.id] if right else "Wrong-Password-1"
        sent = self._send(place, tab, "login-submit", {"username": person.user_name, "password": password})
        self.proven[person.id, "password"] += right and sent

    @rule(place=places, tab=tabs, wrong=st.sampled_from(WRONG))
    def give_wrong_code(self, place: int, tab: int, wrong: str) -> None:
        self._send(place, tab, "two-factor-submit", {"code": wrong})

    @rule(place=places, tab=tabs, who=users)
    def give_right_code(self, place: int, tab: int, who: int) -> None:
        self.world.pass_time(seconds=31)  # a code of a step that was not used yet
        if secret := self.secrets.get(self.people[who].id):
            sent = self._send(place, tab, "two-factor-submit", {"code": _code(secret)})
            self.proven[self.people[who].id, "code"] += sent

    @rule(place=places, tab=tabs, right=st.booleans())
    def enrol(self, place: int, tab: int, right: bool) -> None:
        page = self._tab(place, tab, "two-factor-enable")
        if page is None:
            return
        secret = page.words("totp-secret").replace(" ", "")
        self._send(place, tab, "two-factor-enable", {"code": _code(secret) if right else "000000"})
        with self.database.reader() as session:
            kept = {each.account_id: each.sealed for each in session.scalars(select(TotpSecret))}
        for account_id in self.passwords.keys() & kept.keys() - self.secrets.keys():
            assert right
            assert self.vault.open(kept[account_id]).decode() == secret
            self.secrets[account_id] = secret
            self.proven[account_id, "code"] += 1

    @rule(place=places, tab=tabs, button=st.sampled_from(("changes-confirm", "changes-dispute")))
    def answer_the_changes(self, place: int, tab: int, button: str) -> None:
        self.answered |= self._send(place, tab, button, {})

    @rule(place=places, who=users)
    def set_a_password_by_a_link(self, place: int, who: int) -> None:
        person, now = self.people[who], clock.now()
        with transaction(self.database) as work:
            email = work.writing().get_one(Account, person.id).email
            secret = mail_links.make(work.writing(), person.id, email, mail_links.LinkPurpose.RESET_PASSWORD, now)
        password = f"Krathong-7-loy{self.proven.total()}"
        browser = self.places[place].browser
        if browser.open(f"/reset-password/{secret}").has("reset-submit"):
            done = browser.press("reset-submit", password=password, password_confirm=password)
            if done.status == 200:
                self.passwords[person.id] = password
                assert all(login.ended_at is not None for login in self._logins(person.id))

    @rule(place=places, tab=tabs)
    def cancel(self, place: int, tab: int) -> None:
        self._send(place, tab, "login-cancel", {})

    @rule(place=places)
    def sign_out(self, place: int) -> None:
        browser = self.places[place].browser
        if browser.open("/logout").has("logout-confirm"):
            browser.press("logout-confirm")

    @rule(place=places)
    def close_the_browser(self, place: int) -> None:
        self.places[place] = Place(Browser(self.app))

    @rule()
    def restart_the_program(self) -> None:
        """The browsers keep their cookies and what lies open in them."""
        self.app = create_app(self.settings, self.database)
        for place in self.places:
            anew = Browser(self.app)
            anew.client._cookies = place.browser.client._cookies
            place.browser = anew

    @rule(minutes=st.sampled_from((1, 11, 70)))
    def wait(self, minutes: int) -> None:
        self.world.pass_time(minutes=minutes)

    @rule(place=places, path=st.sampled_from(EMPTY_POSTS))
    def post_nothing(self, place: int, path: str) -> None:
        open_tabs = self.places[place].tabs
        token = open_tabs[-1].page.form(open_tabs[-1].button)[1].get("csrf_token", "") if open_tabs else ""
        self.places[place].browser.post(path, {"csrf_token": token})

    @invariant()
    def every_login_was_earned(self) -> None:
        for person in self.people:
            logins = self._logins(person.id)
            with_code = [login for login in logins if "mfa" in login.amr]
            assert len(logins) <= self.proven[person.id, "password"]
            assert len(with_code) <= self.proven[person.id, "code"]
            assert all(login.amr in (["pwd"], ["mfa", "otp", "pwd"]) for login in logins)
        assert all("mfa" in login.amr for login in self._logins(self.people[1].id))

    @invariant()
    def no_login_by_password_begins_once_there_is_a_factor(self) -> None:
        with self.database.reader() as session:
            enabled = {each.account_id: each.enabled_at for each in session.scalars(select(TotpSecret))}
        for account_id in self.passwords.keys() & enabled.keys():
            since = [login for login in self._logins(account_id) if login.authenticated_at > enabled[account_id]]
            assert all("mfa" in login.amr for login in since)

    @invariant()
    def no_system_was_reached_without_what_it_needs(self) -> None:
        statement = (
            select(AuthorizationCode.client_id, AuthorizationCode.acr, Login.account_id)
            .join(ActingContext, ActingContext.id == AuthorizationCode.context_id)
            .join(Login, Login.id == ActingContext.login_id)
            .where(Login.account_id.in_(self.passwords))
        )
        with self.database.reader() as session:
            codes = session.execute(statement).all()
        assert all(code.acr == "urn:idp:acr:two-factor" for code in codes if code.client_id == STRICT)
        assert self.answered or self.people[2].id not in {code.account_id for code in codes}

    def _logins(self, account_id: str) -> list[Login]:
        with self.database.reader() as session:
            return list(session.scalars(select(Login).filter_by(account_id=account_id)))

    def _keep(self, place: int, page: Page) -> None:
        self.places[place].tabs += [Tab(page, button) for button in WHERE if page.has(button)]

    def _tab(self, place: int, tab: int, button: str) -> Page | None:
        """A page that lies open with that button, old or new; where there is none, one that is opened for it."""
        if not self._fitting(place, button):
            self.open(place, WHERE[button])
        fitting = self._fitting(place, button)
        return fitting[-1 - tab % len(fitting)] if fitting else None

    def _fitting(self, place: int, button: str) -> list[Page]:
        return [each.page for each in self.places[place].tabs if each.button == button]

    def _send(self, place: int, tab: int, button: str, values: dict[str, str]) -> bool:
        """Press the button of an open page. False when there is none."""
        page = self._tab(place, tab, button)
        if page is None:
            return False
        address, form = page.form(button)
        self._keep(place, self.places[place].browser.post(address, {**form, **values}))
        return True


def _code(secret: str) -> str:
    return pyotp.HOTP(secret).at(int(clock.now().timestamp()) // totp.STEP_SECONDS)


@pytest.fixture
def installation(database: Database, settings: Settings, tmp_path: Path) -> Iterator[None]:
    """What the walks walk on: a register in which the company has moved, and a system that wants two factors."""
    settings = replace(settings, registers_file=tmp_path / "register.yaml")
    write_register(settings.registers_file)
    write_clients(settings.clients_file, (client_entry("e-license"), client_entry(STRICT, two_factor="required")))
    clock.use_offset_file(settings.clock_offset_file)
    Walk.installation = (create_app(settings, database), World(database, settings), settings)
    yield
    del Walk.installation
    clock.use_offset_file(None)


@pytest.mark.usefixtures("installation")
def test_no_sign_in_step_can_be_skipped() -> None:
    run_state_machine_as_test(
        Walk,
        settings=hypothesis_settings(tries(8, 200), stateful_step_count=size(30, 50)),
    )
