"""Back-Channel Logout 1.0: what a system is told when its user is gone, over real HTTP on loopback.

The calls themselves (time limits, private networks, certificates) are in ``test_outgoing.py``, the outbox in
``test_outbox.py``; here a person signs out and the systems hear of it.
"""

from __future__ import annotations

import base64
import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
import trustme
from flask import Flask
from sqlalchemy import delete, select
from support.browsing import ORIGIN, Browser
from support.patience import wait_until
from support.relying_party import RelyingParty
from support.world import User, World, client_entry, write_clients

from idp import clients, clock, worker
from idp.config import Settings
from idp.db import Database, transaction
from idp.delegation import lifecycle, notice_status
from idp.delegation.notice_status import Notice
from idp.models import AuditEvent, Delegation, OutboxMessage, Visit
from idp.origin import HERE, Act
from idp.outbox import Dispatcher
from idp.sessions.notices import LOGOUT_NOTICE

EVENT = "http://schemas.openid.net/event/backchannel-logout"
SYSTEMS = ("e-license", "nsw", "qr-code")
CONFIRMED, NO_ADDRESS, UNDER_WAY, GIVEN_UP = notice_status.Delivery


@dataclass(frozen=True)
class Heard:
    """One call that a system got."""

    at: float
    path: str
    headers: dict[str, str]
    form: dict[str, list[str]]

    @property
    def token(self) -> str:
        """The logout token."""
        (token,) = self.form["logout_token"]
        return token


@dataclass
class System:
    """The back-channel address of a system: answers as its fields say, and remembers what it heard."""

    tls: ssl.SSLContext | None = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    heard: list[Heard] = field(default_factory=list)
    answering: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.answering.set()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        if self.tls:
            self._server.socket = self.tls.wrap_socket(self._server.socket, server_side=True)
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def address(self) -> str:
        """Where it is told."""
        return f"http{'s' if self.tls else ''}://localhost:{self._server.server_port}/backchannel-logout"

    def close(self) -> None:
        """Nobody at the port any more."""
        self.answering.set()
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        system = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                headers = {name.lower(): value for name, value in self.headers.items()}
                form = parse_qs(body, keep_blank_values=True)
                system.heard.append(Heard(time.monotonic(), self.path, headers, form))
                system.answering.wait(30)
                self.send_response(system.status)
                for name, value in system.headers.items():
                    self.send_header(name, value)
                self.end_headers()

            do_GET = do_POST

            def log_message(self, *_: Any) -> None:
                """Quiet."""

        return Handler


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """Who vouches for the system on https."""
    return trustme.CA()


@pytest.fixture
def systems(authority: trustme.CA) -> Iterator[dict[str, System]]:
    """Three systems that can be told, one of them on https."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(tls)
    running = {name: System(tls if name == "qr-code" else None) for name in SYSTEMS}
    yield running
    for each in running.values():
        each.close()


@pytest.fixture
def settings(settings: Settings, systems: dict[str, System], authority: trustme.CA, tmp_path: Path) -> Settings:
    """Settings of an installation whose systems are told at the addresses of ``systems``."""
    ca_bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(ca_bundle)
    write_clients(settings.clients_file, _entries(systems))
    return replace(settings, ca_bundle=ca_bundle)


def _entries(systems: dict[str, System]) -> tuple[dict[str, Any], ...]:
    algorithms = {"nsw": "ES256", "qr-code": "PS256"}
    told = (
        client_entry(
            name,
            backchannel_logout_uri=system.address,
            id_token_signed_response_alg=algorithms.get(name, "RS256"),
        )
        for name, system in systems.items()
    )
    return (*told, client_entry("quiet", backchannel_logout_uri=None))


Deliver = Callable[[], int]


@pytest.fixture
def deliver(settings: Settings, database: Database) -> Iterator[Deliver]:
    """One round of the worker, to its end; how many notices it tried."""
    couriers: list[Dispatcher] = []

    def once() -> int:
        if not couriers:
            couriers.append(Dispatcher(database, worker.build_handlers(settings, database)))
        with transaction(database) as work:  # what the sign-in itself has to tell is told elsewhere
            work.writing().execute(delete(OutboxMessage).where(OutboxMessage.kind != LOGOUT_NOTICE))
        begun = couriers[0].drain()
        for delivery in begun:
            delivery.result(30)
        return len(begun)

    yield once
    for courier in couriers:
        courier.close()


@pytest.fixture
def user(world: World) -> User:
    """Somebody."""
    return world.user()


@pytest.fixture
def sign_out(app: Flask, browser: Browser, user: User) -> Callable[..., dict[str, dict[str, Any]]]:
    """Opens the systems of the given names and signs out of all; the claims of their ID tokens."""

    def act(*names: str) -> dict[str, dict[str, Any]]:
        browser.sign_in(user)
        claims = {}
        for name in names:
            party = RelyingParty(app, name)
            claims[name] = party.claims(party.tokens(browser)["id_token"])
        browser.sign_out()
        return claims

    return act


SignOut = Callable[..., dict[str, dict[str, Any]]]


def _header(token: str) -> dict[str, Any]:
    header: dict[str, Any] = json.loads(base64.urlsafe_b64decode(token.split(".")[0] + "=="))
    return header


def _visits(database: Database) -> dict[str, Visit]:
    with database.reader() as session:
        return {visit.client_id: visit for visit in session.scalars(select(Visit))}


def _messages(database: Database) -> list[OutboxMessage]:
    with database.reader() as session:
        told = select(OutboxMessage).where(OutboxMessage.kind == LOGOUT_NOTICE)
        return list(session.scalars(told.order_by(OutboxMessage.id)))


class TestLogoutToken:
    """Section 2.4."""

    def test_logout_token_has_its_claims_and_no_nonce(
        self, app: Flask, systems: dict[str, System], user: User, sign_out: SignOut, deliver: Deliver
    ) -> None:
        id_tokens = sign_out("e-license", "nsw")
        assert deliver() == 2
        for name in ("e-license", "nsw"):
            (heard,) = systems[name].heard
            claims = RelyingParty(app, name).claims(heard.token)
            now = clock.now().timestamp()
            assert claims.keys() == {"iss", "sub", "aud", "iat", "exp", "jti", "events", "sid"}
            assert claims["iss"] == ORIGIN
            assert claims["aud"] == name
            assert claims["sub"] == id_tokens[name]["sub"] == user.id
            assert claims["sid"] == id_tokens[name]["sid"]
            assert claims["events"] == {EVENT: {}}
            assert "nonce" not in claims
            assert now - 10 < claims["iat"] <= now
            assert 0 < claims["exp"] - claims["iat"] <= 120
            assert isinstance(claims["jti"], str)
            assert claims["jti"]

    def test_every_notice_has_a_jti_of_its_own(
        self, app: Flask, systems: dict[str, System], sign_out: SignOut, deliver: Deliver
    ) -> None:
        for _ in range(2):
            sign_out("e-license", "nsw")
            deliver()
        heard = [each for name in ("e-license", "nsw") for each in systems[name].heard]
        assert len({RelyingParty(app).claims(each.token)["jti"] for each in heard}) == len(heard) == 4

    def test_header_names_a_published_key_and_what_it_is(
        self, app: Flask, systems: dict[str, System], sign_out: SignOut, deliver: Deliver
    ) -> None:
        """Section 2.6: signed as the system's ID tokens are, which is what it must be able to check."""
        sign_out("e-license", "nsw", "qr-code")
        deliver()
        published = app.test_client().get("/oauth2/jwks", base_url=ORIGIN).get_json()["keys"]
        kids = {key["alg"]: key["kid"] for key in published}
        for name, alg in (("e-license", "RS256"), ("nsw", "ES256"), ("qr-code", "PS256")):
            (heard,) = systems[name].heard
            assert _header(heard.token) == {"alg": alg, "kid": kids[alg], "typ": "logout+jwt"}

    def test_logout_token_is_good_for_nothing_else(
        self, app: Flask, systems: dict[str, System], browser: Browser, sign_out: SignOut, deliver: Deliver
    ) -> None:
        """``docs/requirements/security.md``, row 40."""
        sign_out("e-license")
        deliver()
        token = systems["e-license"].heard[0].token
        party = RelyingParty(app)
        assert party.userinfo(token).status_code == 401
        assert "error=invalid_request" in (party.authorize(browser, id_token_hint=token).location or "")
        assert browser.open(f"/logout?id_token_hint={token}").words("parameter") == "id_token_hint"


class TestCall:
    """Section 2.5: how it is told, and what is written down of it."""

    def test_form_with_the_token_alone(self, systems: dict[str, System], sign_out: SignOut, deliver: Deliver) -> None:
        sign_out("e-license")
        deliver()
        (heard,) = systems["e-license"].heard
        assert heard.path == "/backchannel-logout"
        assert heard.form.keys() == {"logout_token"}
        assert heard.headers["content-type"] == "application/x-www-form-urlencoded"
        assert heard.headers["host"] in systems["e-license"].address
        assert "cookie" not in heard.headers
        assert "authorization" not in heard.headers

    @pytest.mark.parametrize("status", [200, 204])
    def test_confirmed_notice_is_noted_and_not_repeated(
        self,
        world: World,
        database: Database,
        systems: dict[str, System],
        sign_out: SignOut,
        deliver: Deliver,
        status: int,
    ) -> None:
        systems["e-license"].status = status
        sign_out("e-license")
        assert _visits(database)["e-license"].notified_at is None
        before = clock.now()
        assert deliver() == 1
        noted = _visits(database)["e-license"].notified_at
        assert noted is not None
        assert before <= noted <= clock.now()
        (message,) = _messages(database)
        assert message.delivered_at is not None
        assert message.due_at is None
        world.pass_time(days=2)
        assert deliver() == 0
        assert len(systems["e-license"].heard) == 1

    def test_nothing_is_told_before_anybody_signs_out(
        self, app: Flask, browser: Browser, user: User, systems: dict[str, System], deliver: Deliver
    ) -> None:
        browser.sign_in(user)
        RelyingParty(app).tokens(browser)
        browser.open("/logout")
        assert deliver() == 0
        assert systems["e-license"].heard == []

    def test_switch_tells_of_the_old_context_alone(
        self,
        app: Flask,
        world: World,
        browser: Browser,
        user: User,
        systems: dict[str, System],
        deliver: Deliver,
    ) -> None:
        browser.sign_in(user)
        party = RelyingParty(app)
        own = party.claims(party.tokens(browser)["id_token"])["sid"]
        browser.act_for(world.delegation(world.user(), user))
        acting = party.claims(party.tokens(browser)["id_token"])["sid"]
        assert deliver() == 1
        browser.sign_out()
        assert deliver() == 1
        assert [party.claims(each.token)["sid"] for each in systems["e-license"].heard] == [own, acting]

    def test_two_workers_tell_it_once(
        self, settings: Settings, database: Database, systems: dict[str, System], sign_out: SignOut
    ) -> None:
        for _ in range(4):
            sign_out("e-license", "nsw")
        with (
            closing(Dispatcher(database, worker.build_handlers(settings, database))) as first,
            closing(Dispatcher(database, worker.build_handlers(settings, database))) as second,
        ):
            start, begun = threading.Barrier(2), []

            def work(courier: Dispatcher) -> None:
                start.wait()
                for _ in range(10):
                    begun.extend(courier.drain())
                    time.sleep(0.02)

            threads = [threading.Thread(target=work, args=(courier,)) for courier in (first, second)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            for delivery in begun:
                delivery.result(30)
        assert [len(systems[name].heard) for name in ("e-license", "nsw")] == [4, 4]


class TestWhoIsPassedOver:
    """There may be nobody to tell."""

    def test_system_without_an_address(
        self, database: Database, systems: dict[str, System], sign_out: SignOut, deliver: Deliver
    ) -> None:
        sign_out("quiet", "e-license")
        deliver()
        assert deliver() == 0
        assert len(systems["e-license"].heard) == 1
        assert all(message.failed_at is None and message.due_at is None for message in _messages(database))
        assert _visits(database)["quiet"].notified_at is None

    def test_system_that_was_taken_out_of_the_file(
        self,
        settings: Settings,
        database: Database,
        systems: dict[str, System],
        sign_out: SignOut,
        deliver: Deliver,
    ) -> None:
        sign_out("e-license", "nsw")
        left = {name: system for name, system in systems.items() if name != "e-license"}
        write_clients(settings.clients_file, _entries(left))
        deliver()
        assert deliver() == 0
        assert systems["e-license"].heard == []
        assert len(systems["nsw"].heard) == 1
        assert all(message.due_at is None for message in _messages(database))

    def test_address_is_the_one_of_today(
        self, settings: Settings, systems: dict[str, System], sign_out: SignOut, deliver: Deliver
    ) -> None:
        """A notice that waited goes where the file says now."""
        sign_out("e-license")
        with closing(System()) as moved:
            write_clients(settings.clients_file, _entries({**systems, "e-license": moved}))
            assert deliver() == 1
            assert len(moved.heard) == 1
        assert systems["e-license"].heard == []


class TestTrouble:
    """A notice that did not arrive is told again, as the same one."""

    @pytest.mark.parametrize("status", [201, 202, 301, 302, 303, 307, 308, 400, 401, 404, 429, 500, 503])
    def test_answer_that_is_no_confirmation(
        self,
        app: Flask,
        world: World,
        database: Database,
        systems: dict[str, System],
        sign_out: SignOut,
        deliver: Deliver,
        status: int,
    ) -> None:
        systems["e-license"].status = status
        systems["e-license"].headers = {"Location": systems["nsw"].address}
        sign_out("e-license")
        assert deliver() == 1
        assert deliver() == 0
        assert _visits(database)["e-license"].notified_at is None
        world.pass_time(seconds=2)
        assert deliver() == 1
        systems["e-license"].status = 200
        world.pass_time(seconds=70)
        assert deliver() == 1
        tokens = [RelyingParty(app).claims(each.token) for each in systems["e-license"].heard]
        assert len(tokens) == 3
        assert len({token["jti"] for token in tokens}) == 1
        assert tokens[2]["iat"] >= tokens[0]["iat"] + 72
        assert all(0 < token["exp"] - token["iat"] <= 120 for token in tokens)
        assert systems["nsw"].heard == [], "a redirect is not followed"
        assert _visits(database)["e-license"].notified_at is not None

    def test_nobody_at_the_port(
        self,
        app: Flask,
        world: World,
        settings: Settings,
        database: Database,
        systems: dict[str, System],
        sign_out: SignOut,
        deliver: Deliver,
    ) -> None:
        systems["e-license"].close()
        sign_out("e-license", "nsw")
        assert deliver() == 2
        assert len(systems["nsw"].heard) == 1
        assert _visits(database)["e-license"].notified_at is None
        (waiting,) = [message for message in _messages(database) if message.due_at]
        with closing(System()) as again:
            write_clients(settings.clients_file, _entries({**systems, "e-license": again}))
            time.sleep(1.1)
            world.pass_time(seconds=5)
            assert deliver() == 1
            assert RelyingParty(app).claims(again.heard[0].token)["jti"] == waiting.id

    def test_one_that_hangs_is_told_again_and_holds_up_nobody(
        self,
        app: Flask,
        world: World,
        settings: Settings,
        database: Database,
        systems: dict[str, System],
        sign_out: SignOut,
    ) -> None:
        """The running worker, twenty people gone, one system that never answers.

        ``docs/requirements/security.md``, row 50.
        """
        systems["e-license"].answering.clear()
        for _ in range(20):
            sign_out("e-license")
        stop = threading.Event()
        running = threading.Thread(target=worker.run, args=(settings, stop))
        running.start()
        try:
            wait_until(lambda: systems["e-license"].heard)
            begun = time.monotonic()
            sign_out("e-license", "nsw", "qr-code")
            person = time.monotonic() - begun
            signed_out_at = time.monotonic()
            wait_until(lambda: systems["nsw"].heard and systems["qr-code"].heard)
            others = max(systems[name].heard[0].at for name in ("nsw", "qr-code")) - signed_out_at
            assert person < 5, "sign-in, three systems, sign-out"
            assert others < 2
            systems["e-license"].answering.set()
            world.pass_time(minutes=2)
            wait_until(lambda: _all_delivered(database))
        finally:
            systems["e-license"].answering.set()
            stop.set()
            running.join(30)
        told = [RelyingParty(app).claims(each.token) for each in systems["e-license"].heard]
        assert len({token["jti"] for token in told}) == 21
        assert all(visit.notified_at for visit in _visits(database).values())

    def test_user_is_not_kept_waiting_by_systems_that_hang(self, systems: dict[str, System], sign_out: SignOut) -> None:
        for system in systems.values():
            system.answering.clear()
        begun = time.monotonic()
        sign_out(*SYSTEMS)
        assert time.monotonic() - begun < 5
        assert not any(system.heard for system in systems.values()), "the worker tells, not the request"

    def test_given_up_after_a_day_recorded_and_told_when_the_system_answers_again(
        self, world: World, database: Database, systems: dict[str, System], sign_out: SignOut, deliver: Deliver
    ) -> None:
        systems["e-license"].status = 500
        sign_out("e-license")
        deliver()
        world.pass_time(hours=23)
        assert deliver() == 1
        world.pass_time(hours=2)
        assert deliver() == 1
        worker.run_scheduled_jobs(database)
        (message,) = _messages(database)
        assert message.failed_at is not None
        with database.reader() as session:
            event = session.scalars(select(AuditEvent).where(AuditEvent.event == "notice.given_up")).one()
        assert event.data["message_id"] == message.id
        assert _visits(database)["e-license"].notified_at is None
        systems["e-license"].status = 200
        world.pass_time(days=3)
        assert deliver() == 1
        assert _visits(database)["e-license"].notified_at is not None


class TestHttps:
    """A system in production."""

    def test_certificate_of_the_listed_authority(
        self, database: Database, systems: dict[str, System], sign_out: SignOut, deliver: Deliver
    ) -> None:
        assert systems["qr-code"].address.startswith("https://")
        sign_out("qr-code")
        assert deliver() == 1
        assert len(systems["qr-code"].heard) == 1
        assert _visits(database)["qr-code"].notified_at is not None

    def test_certificate_of_somebody_else(
        self, world: World, settings: Settings, database: Database, systems: dict[str, System], sign_out: SignOut
    ) -> None:
        sign_out("qr-code")
        stranger = replace(settings, ca_bundle=None)
        with closing(Dispatcher(database, worker.build_handlers(stranger, database))) as courier:
            for delivery in courier.drain():
                delivery.result(30)
        assert systems["qr-code"].heard == [], "the token was not shown to whoever sits there"
        assert _visits(database)["qr-code"].notified_at is None
        assert _messages(database)[0].due_at is not None


class TestWhatTheGrantorSees:
    """``docs/requirements/acting-for.md``, row 40: which systems know that a delegation has ended, and since when."""

    @pytest.fixture
    def held(self, app: Flask, world: World, browser: Browser, user: User) -> tuple[User, str]:
        """A delegation under which the user has two systems open; its grantor and id."""
        grantor = world.user("บริษัท ผู้มอบ จำกัด")
        delegation_id = world.delegation(grantor, user, end=clock.bangkok_date(clock.now()))
        browser.sign_in(user)
        browser.act_for(delegation_id)
        for name in ("e-license", "nsw", "quiet"):
            RelyingParty(app, name).tokens(browser)
        return grantor, delegation_id

    def _seen(self, database: Database, settings: Settings, delegation_id: str) -> dict[str, Notice]:
        with database.reader() as session:
            delegation = session.get_one(Delegation, delegation_id)
            systems = clients.load(settings.clients_file, {})
            return {each.client_id: each for each in notice_status.of(session, delegation, systems, clock.now())}

    def test_nothing_while_it_runs_then_who_confirmed_and_when(
        self,
        database: Database,
        settings: Settings,
        systems: dict[str, System],
        held: tuple[User, str],
        deliver: Deliver,
    ) -> None:
        grantor, delegation_id = held
        assert self._seen(database, settings, delegation_id) == {}
        systems["nsw"].status = 500
        with transaction(database) as work:
            lifecycle.cancel(work, delegation_id, grantor.id, "x", Act(HERE, clock.now()))
        before = {name: each.delivery for name, each in self._seen(database, settings, delegation_id).items()}
        assert before == {"e-license": UNDER_WAY, "nsw": UNDER_WAY, "quiet": NO_ADDRESS}
        deliver()
        seen = self._seen(database, settings, delegation_id)
        assert list(seen) == ["nsw", "quiet", "e-license"], "the worst first"
        assert (seen["e-license"].delivery, seen["nsw"].delivery) == (CONFIRMED, UNDER_WAY)
        confirmed_at = seen["e-license"].confirmed_at
        assert confirmed_at is not None
        assert abs((clock.now() - confirmed_at).total_seconds()) < 10

    def test_system_that_answers_later_and_one_that_never_does(
        self,
        database: Database,
        world: World,
        settings: Settings,
        systems: dict[str, System],
        held: tuple[User, str],
        deliver: Deliver,
    ) -> None:
        grantor, delegation_id = held
        systems["e-license"].status = systems["nsw"].status = 503
        with transaction(database) as work:
            lifecycle.cancel(work, delegation_id, grantor.id, "x", Act(HERE, clock.now()))
        deliver()
        systems["e-license"].status = 200
        world.pass_time(hours=20)
        deliver()
        assert self._seen(database, settings, delegation_id)["e-license"].delivery is CONFIRMED
        world.pass_time(hours=5)
        assert self._seen(database, settings, delegation_id)["nsw"].delivery is GIVEN_UP

    def test_end_of_the_last_day_is_told_by_the_clock(
        self,
        database: Database,
        world: World,
        settings: Settings,
        held: tuple[User, str],
        deliver: Deliver,
    ) -> None:
        _, delegation_id = held
        midnight = clock.end_of_bangkok_day(clock.bangkok_date(clock.now()))
        world.pass_time(seconds=(midnight - clock.now()).total_seconds() + 0.1)
        assert self._seen(database, settings, delegation_id)["e-license"].delivery is UNDER_WAY
        worker.expire_delegations(database)
        deliver()
        assert self._seen(database, settings, delegation_id)["e-license"].delivery is CONFIRMED

    def test_system_that_was_left_before_the_end_counts_until_it_confirms(
        self,
        app: Flask,
        browser: Browser,
        database: Database,
        settings: Settings,
        systems: dict[str, System],
        held: tuple[User, str],
        deliver: Deliver,
    ) -> None:
        grantor, delegation_id = held
        systems["nsw"].status = 500
        browser.act_for("")
        deliver()
        with transaction(database) as work:
            lifecycle.cancel(work, delegation_id, grantor.id, "x", Act(HERE, clock.now()))
        seen = {name: each.delivery for name, each in self._seen(database, settings, delegation_id).items()}
        assert seen["nsw"] is UNDER_WAY
        assert "e-license" not in seen, "it was told of the switch, long before"


def _all_delivered(database: Database) -> bool:
    return all(message.delivered_at for message in _messages(database))
