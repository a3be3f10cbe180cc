"""Registers are asked about both parties of a power of attorney, though neither signs in.

``docs/requirements/acting-for.md``, row 42.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import delete, select, update
from support.browsing import Browser
from support.database_rows import account_of
from support.registration_by_hand import numbered
from support.relying_party import RelyingParty
from support.world import User, World

from idp import worker
from idp.accounts import registers_access
from idp.config import Settings
from idp.db import Database, transaction
from idp.delegation import register_polling
from idp.delegation.register_polling import RegisterPolling
from idp.models import (
    Account,
    ActingContext,
    AuditEvent,
    Delegation,
    DelegationState,
    EntityType,
    OutboxMessage,
    RegisterAnswer,
)
from idp.registers import http
from idp.registers.lookup import Registers

GOING, REHABILITATION, BACK = "ยังดำเนินกิจการอยู่", "ฟื้นฟู", "คืนสู่ทะเบียน"
BANKRUPT = "ล้มละลาย"
GRANTOR, AGENT = numbered("010555500021"), numbered("010555500022")
NAMES = {GRANTOR: "บริษัท ผู้มอบ จำกัด", AGENT: "บริษัท ตัวแทน จำกัด"}
TAG = {
    "th": "ทะเบียนแจ้งสถานะที่ทำให้การมอบอำนาจระงับไว้",
    "en": "The register reports a state that suspends it",
}


class Dbd:
    """The register of juristic persons: knows every number, and reports ``states`` of some."""

    def __init__(self) -> None:
        self.states: dict[str, str] = {}
        self.asked: list[str] = []
        self.slow = threading.Event()
        self.broken = False
        self._over = threading.Event()
        register = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                number = self.path.rpartition("/")[2]
                register.asked.append(number)
                if register.slow.is_set():
                    register._over.wait(5)
                known = {
                    "cd:OrganizationJuristicID": number,
                    "cd:OrganizationJuristicNameTH": NAMES.get(number, "บริษัท ทดสอบ จำกัด"),
                    "cd:OrganizationJuristicStatus": register.states.get(number, GOING),
                }
                body = {"status": {"code": "1000"}, "data": [{"cd:OrganizationJuristicPerson": known}]}
                self.send_response(500 if register.broken else 200)
                self.end_headers()
                self.wfile.write(json.dumps(body).encode())

            def log_message(self, *_: Any) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        """Nobody at the port any more."""
        self._over.set()
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def dbd(monkeypatch: pytest.MonkeyPatch) -> Iterator[Dbd]:
    monkeypatch.setattr(http, "PAUSES", (0.0, 0.0))
    register = Dbd()
    yield register
    register.close()


@pytest.fixture
def registers(settings: Settings, database: Database, dbd: Dbd, app: Flask) -> Registers:
    """What pages and worker ask."""
    near = replace(settings, dbd_url=dbd.url, private_networks=())
    registers = Registers(replace(near, issuer="http://localhost"), database)
    registers_access.install(app, registers)
    return registers


@pytest.fixture
def watch(database: Database, registers: Registers, monkeypatch: pytest.MonkeyPatch) -> RegisterPolling:
    """The worker's part, in no hurry and yet at once."""
    monkeypatch.setattr(register_polling, "time", _Instantly)
    return RegisterPolling(database, registers, 2)


class _Instantly:
    slept: list[float] = []  # noqa: RUF012
    monotonic = time.monotonic

    @classmethod
    def sleep(cls, seconds: float) -> None:
        cls.slept.append(seconds)


@pytest.fixture
def grantor(world: World) -> User:
    return world.user(NAMES[GRANTOR], tax_id=GRANTOR)


@pytest.fixture
def agent(world: World) -> User:
    return world.user(NAMES[AGENT], tax_id=AGENT)


def _all(database: Database, model: Any, **values: Any) -> list[Any]:
    with database.reader() as session:
        return list(session.scalars(select(model).filter_by(**values)))


class TestPages:
    """When one is granted, confirmed, switched to."""

    def test_party_that_is_reported_grants_nothing(
        self, database: Database, browser: Browser, dbd: Dbd, registers: Registers, grantor: User, agent: User
    ) -> None:
        browser.sign_in(grantor)
        terms = {"agent_tax_id": AGENT, "scope": "all", "period": "forever"}
        browser.open("/delegations/given/new")
        assert browser.press("grant-submit", **terms).has("summary")
        dbd.states[GRANTOR] = BANKRUPT
        _forget(database)
        page = browser.press("grant-submit")
        assert page.status == 422
        assert "ซึ่งไม่อาจมอบอำนาจได้" in page.words()
        assert _all(database, Delegation) == []
        assert account_of(database, grantor).going_concern is False
        browser.open("/delegations/given/new")
        assert browser.press("grant-submit", **terms).status == 422, "known by now"

    @pytest.mark.parametrize("who", ["grantor", "agent"])
    def test_nobody_confirms_while_a_party_is_reported(
        self,
        world: World,
        database: Database,
        browser: Browser,
        dbd: Dbd,
        registers: Registers,
        grantor: User,
        agent: User,
        who: str,
    ) -> None:
        reported = {"grantor": grantor, "agent": agent}[who]
        waiting = {"state": DelegationState.WAITING, "answered_at": None}
        delegation_id = world.delegation(grantor, agent, **waiting)
        browser.sign_in(agent)
        browser.open(f"/delegations/{delegation_id}")
        browser.press("answer-submit", answer="accept")
        dbd.states[account_of(database, reported).tax_id] = "เลิก(ไม่เสร็จการชำระบัญชี)"
        _forget(database)
        page = browser.press("answer-submit")
        assert page.status == 409
        assert TAG["th"] in page.words("paused")
        (made,) = _all(database, Delegation)
        assert made.state is DelegationState.WAITING
        assert not _all(database, AuditEvent, event="delegation.accepted")
        assert account_of(database, reported).going_concern is False
        browser.press("answer-submit", answer="decline")
        assert _all(database, Delegation)[0].state is DelegationState.DECLINED

    @pytest.mark.parametrize("who", ["grantor", "agent"])
    def test_nobody_switches_while_a_party_is_reported(
        self,
        world: World,
        database: Database,
        browser: Browser,
        dbd: Dbd,
        registers: Registers,
        grantor: User,
        agent: User,
        who: str,
    ) -> None:
        reported = {"grantor": grantor, "agent": agent}[who]
        delegation_id = world.delegation(grantor, agent)
        browser.sign_in(agent)
        browser.open("/acting-for")
        dbd.states[account_of(database, reported).tax_id] = BANKRUPT
        _forget(database)
        page = browser.press("acting-for-submit", delegation_id=delegation_id)
        assert "บริษัท ผู้มอบ จำกัด" in page.words("suspended")
        assert TAG["th"] in page.words("suspended")
        assert f'value="{delegation_id}"' not in page.text
        assert all(context.delegation_id is None for context in _all(database, ActingContext))

    def test_register_that_is_slow_holds_up_no_page(
        self,
        world: World,
        database: Database,
        browser: Browser,
        dbd: Dbd,
        registers: Registers,
        grantor: User,
        agent: User,
    ) -> None:
        """For both parties together a second; what was last known counts."""
        delegation_id = world.delegation(grantor, agent)
        browser.sign_in(agent)
        browser.open("/acting-for")
        _forget(database)
        dbd.slow.set()
        begun = time.monotonic()
        browser.press("acting-for-submit", delegation_id=delegation_id)
        assert time.monotonic() - begun < 3
        assert [each.delegation_id for each in _all(database, ActingContext, ended_at=None)] == [delegation_id]

    def test_asked_once_a_day(
        self,
        world: World,
        database: Database,
        browser: Browser,
        dbd: Dbd,
        registers: Registers,
        grantor: User,
        agent: User,
    ) -> None:
        delegation_id = world.delegation(grantor, agent)
        browser.sign_in(agent)
        for _ in range(3):
            browser.act_for(delegation_id)
            browser.act_for("")
        assert set(dbd.asked) <= {GRANTOR, AGENT}
        assert len(dbd.asked) <= 2


def _forget(database: Database) -> None:
    """A day later, as far as registers go."""
    with transaction(database) as work:
        work.writing().execute(delete(RegisterAnswer))
        work.writing().execute(update(Account).values(state_asked_at=None))


class TestWorker:
    """Every party of one that is in force, slowly."""

    def test_contexts_end_and_systems_are_told_until_the_register_says_otherwise(
        self,
        app: Flask,
        world: World,
        database: Database,
        browser: Browser,
        dbd: Dbd,
        watch: RegisterPolling,
        grantor: User,
        agent: User,
    ) -> None:
        delegation_id = world.delegation(grantor, agent)
        browser.sign_in(agent)
        browser.act_for(delegation_id)
        token = RelyingParty(app).tokens(browser)["access_token"]
        dbd.states[GRANTOR] = BANKRUPT
        world.pass_time(days=1, minutes=1)
        browser.sign_in(agent)
        browser.act_for(delegation_id)
        assert watch.round() <= 2
        worker.expire_delegations(database)
        assert account_of(database, grantor).going_concern is False
        assert account_of(database, grantor).register_status == BANKRUPT
        assert RelyingParty(app).userinfo(token).status_code == 401
        changed = [event.data for event in _all(database, AuditEvent, event="register.state_changed")]
        assert changed == [{"register": "dbd", "going_concern": False}]
        assert any(message.kind == "logout_notice" for message in _all(database, OutboxMessage))
        for state in (REHABILITATION, BACK):
            dbd.states[GRANTOR] = state
            world.pass_time(days=1, minutes=1)
            watch.round()
            assert account_of(database, grantor).going_concern is True
        browser.sign_in(agent)
        browser.act_for(delegation_id)
        assert [each.delegation_id for each in _all(database, ActingContext, ended_at=None)][-1] == delegation_id

    def test_parties_of_what_is_in_force_are_asked_once_a_day_and_nobody_else(
        self, world: World, database: Database, dbd: Dbd, watch: RegisterPolling, grantor: User, agent: User
    ) -> None:
        others = [world.user(tax_id=numbered(f"01055550003{place}")) for place in range(4)]
        person = world.user(entity_type=EntityType.NATURAL_PERSON, tax_id=numbered("110170000031"))
        world.delegation(grantor, agent)
        world.delegation(grantor, person)
        world.delegation(others[0], agent, state=DelegationState.CANCELLED)
        world.delegation(others[1], agent, state=DelegationState.WAITING, answered_at=None)
        _Instantly.slept.clear()
        assert (watch.round(), watch.round()) == (2, 0)
        assert sorted(dbd.asked) == sorted([GRANTOR, AGENT])
        assert len(_Instantly.slept) == 2
        assert all(each <= 0.5 for each in _Instantly.slept), "two a second, what an answer takes included"
        world.pass_time(hours=23)
        assert watch.round() == 0
        world.pass_time(hours=2)
        assert watch.round() == 2

    def test_longest_unasked_first_and_two_workers_ask_each_once(
        self, world: World, database: Database, dbd: Dbd, watch: RegisterPolling, registers: Registers, agent: User
    ) -> None:
        for place in range(12):
            world.delegation(world.user(tax_id=numbered(f"0105555001{place:02d}")), agent)
        other = RegisterPolling(database, registers, 2)
        first = watch.round()
        assert first == 10, "five seconds of two a second"
        assert other.round() == 3
        assert len(set(dbd.asked)) == len(dbd.asked) == 13

    def test_nobody_is_asked_while_the_circuit_is_open(
        self, world: World, database: Database, dbd: Dbd, watch: RegisterPolling, agent: User
    ) -> None:
        for place in range(12):
            world.delegation(world.user(tax_id=numbered(f"0105555002{place:02d}")), agent)
        world.change(agent, going_concern=False)
        dbd.broken = True
        assert watch.round() == 5
        assert len(set(dbd.asked)) == 5
        assert watch.round() == 0
        assert account_of(database, agent).going_concern is False, "without an answer what was last known counts"

    def test_no_rate_is_nobody_asked(
        self, world: World, database: Database, dbd: Dbd, registers: Registers, grantor: User, agent: User
    ) -> None:
        world.delegation(grantor, agent)
        assert RegisterPolling(database, registers, 0).round() == 0
        assert dbd.asked == []

    def test_what_is_said_of_a_company_counts_for_its_branches(
        self, world: World, database: Database, dbd: Dbd, watch: RegisterPolling, grantor: User, agent: User
    ) -> None:
        number = GRANTOR
        branch = world.user(tax_id=number, branch="00001")
        dbd.states[number] = BANKRUPT
        world.delegation(grantor, agent)
        watch.round()
        assert account_of(database, branch).going_concern is False


class TestTag:
    """That it is suspended is seen on both sides, and neither by whom nor why."""

    @pytest.mark.parametrize("who", ["grantor", "agent"])
    @pytest.mark.parametrize("language", ["th", "en"])
    def test_in_both_lists_on_the_page_and_on_the_chooser(
        self, app: Flask, world: World, grantor: User, agent: User, who: str, language: str
    ) -> None:
        delegation_id = world.delegation(grantor, agent)
        world.change({"grantor": grantor, "agent": agent}[who], going_concern=False, register_status=BANKRUPT)
        seen = []
        for reader, side in ((grantor, "given"), (agent, "received")):
            browser = Browser(app, language)
            browser.sign_in(reader)
            pages = [browser.open(f"/delegations/{side}"), browser.open(f"/delegations/{delegation_id}")]
            pages += [browser.open("/acting-for")] if reader is agent else []
            assert TAG[language] in pages[0].words(f"row-{delegation_id}")
            for page in pages[1:]:
                assert TAG[language].lower().removeprefix("the ") in page.words().lower()
            assert not any(BANKRUPT in page.text for page in pages)
            seen.append(pages[0].words(f"row-{delegation_id}").count(TAG[language]))
        assert seen == [1, 1]

    def test_nothing_is_told_of_an_agent_who_has_not_confirmed(
        self, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        waiting = {"state": DelegationState.WAITING, "answered_at": None}
        delegation_id = world.delegation(grantor, agent, **waiting)
        world.change(agent, going_concern=False)
        browser.sign_in(grantor)
        for address in ("/delegations/given", f"/delegations/{delegation_id}"):
            assert TAG["th"] not in browser.open(address).words()

    def test_suspension_by_an_officer_is_no_registers_report(
        self, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        delegation_id = world.delegation(grantor, agent)
        world.change(grantor, status="suspended")
        browser.sign_in(agent)
        row = browser.open("/delegations/received").words(f"row-{delegation_id}")
        assert "ขณะนี้ใช้ไม่ได้" in row
        assert TAG["th"] not in row
