"""Keys that a client publishes at its ``jwks_uri`` (OpenID Connect Core 10.1.1; RFC 7517): fetched, kept, asked for
again, and what becomes of whoever waits when nobody answers. The servers are real, on loopback.

``test_client_assertions.py`` has the assertions themselves, ``test_outgoing.py`` the limits of a call.
"""

from __future__ import annotations

import gzip
import json
import logging
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest
import trustme
from flask import Flask
from sqlalchemy import insert
from support.assertions import PROVEN, REFUSED, KeyServer, assertion, bring, ec_key, public, rsa_key, verdict
from support.world import World, client_entry, write_clients

from idp import clock, outgoing
from idp.app import create_app
from idp.config import Settings
from idp.crypto import new_id
from idp.db import Database, transaction
from idp.models import ClientAssertion
from idp.oidc.client_auth import keys

BY_KEY: dict[str, Any] = {"token_endpoint_auth_method": "private_key_jwt", "client_secret_hash": None}


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine an answer may take its time; tests about waiting say how long."""
    monkeypatch.setattr(keys, "WAIT_SECONDS", 30.0)
    monkeypatch.setattr(outgoing, "READ_SECONDS", 30.0)


@pytest.fixture
def server() -> Iterator[KeyServer]:
    """Where the client "published" has its keys: one of each kind."""
    server = KeyServer()
    server.publish(ec_key(), rsa_key())
    with server.serve():
        yield server


@pytest.fixture
def neighbour() -> Iterator[KeyServer]:
    """Where the client "neighbour" has its own."""
    server = KeyServer()
    server.publish(ec_key("neighbour"))
    with server.serve():
        yield server


@pytest.fixture
def settings(settings: Settings, tmp_path: Path, server: KeyServer, neighbour: KeyServer) -> Settings:
    """With clients that publish their keys, and one whose keys stand in the file."""
    entries = (
        client_entry("published", jwks_uri=server.address, **BY_KEY),
        client_entry("neighbour", jwks_uri=neighbour.address, **BY_KEY),
        client_entry("signed", jwks=public(ec_key()), **BY_KEY),
    )
    return replace(settings, clients_file=write_clients(tmp_path / "published.yaml", entries))


def _bring(app: Flask, *, client_id: str = "published", **made: Any) -> tuple[int, str]:
    return verdict(bring(app, assertion(client_id, **made)))


def _warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


class TestKept:
    """One question serves for a while."""

    def test_keys_are_fetched_once_for_many(self, app: Flask, world: World, server: KeyServer) -> None:
        for key, alg in ((ec_key(), "ES256"), (rsa_key(), "RS256"), (rsa_key(), "PS256")):
            assert _bring(app, key=key, alg=alg) == PROVEN
        assert server.requests == ["/jwks"]

    def test_nobody_is_asked_before_somebody_comes(self, app: Flask, world: World, server: KeyServer) -> None:
        assert _bring(app, client_id="signed") == PROVEN
        assert server.requests == []

    def test_many_that_come_first_at_once_are_served_by_one_question(
        self, app: Flask, world: World, server: KeyServer
    ) -> None:
        together = threading.Barrier(6)
        server.before = lambda: threading.Event().wait(0.2)

        def come(_: int) -> tuple[int, str]:
            together.wait()
            return _bring(app)

        with ThreadPoolExecutor(6) as pool:
            assert set(pool.map(come, range(6))) == {PROVEN}
        assert len(server.requests) == 1

    def test_they_are_asked_for_again_after_a_while(self, app: Flask, world: World, server: KeyServer) -> None:
        assert _bring(app) == PROVEN
        world.pass_time(minutes=9)
        assert _bring(app) == PROVEN
        assert len(server.requests) == 1
        world.pass_time(minutes=1)
        assert _bring(app) == PROVEN
        assert len(server.requests) == 2

    def test_key_that_was_withdrawn_ends_with_that(self, app: Flask, world: World, server: KeyServer) -> None:
        assert _bring(app) == PROVEN
        server.publish(rsa_key())
        world.pass_time(minutes=10)
        assert _bring(app) == REFUSED
        assert _bring(app, key=rsa_key(), alg="PS256") == PROVEN

    def test_clock_that_is_set_back_does_not_make_old_keys_young(
        self, app: Flask, world: World, server: KeyServer
    ) -> None:
        assert _bring(app) == PROVEN
        world.pass_time(hours=-1)
        assert _bring(app) == PROVEN
        assert len(server.requests) == 2


class TestRotated:
    """An unknown ``kid`` is a reason to ask, though not each time."""

    def test_new_key_is_found_at_once(self, app: Flask, world: World, server: KeyServer) -> None:
        assert _bring(app) == PROVEN
        server.publish(ec_key(), ec_key("new"))
        world.pass_time(minutes=1)
        assert _bring(app, key=ec_key("new")) == PROVEN
        assert _bring(app) == PROVEN
        assert len(server.requests) == 2

    def test_unknown_keys_do_not_make_us_ask_more_than_once_a_minute(
        self, app: Flask, world: World, server: KeyServer
    ) -> None:
        for number in range(10):
            assert _bring(app, header={"kid": str(number)}) == REFUSED
        assert len(server.requests) == 1
        world.pass_time(minutes=1)
        for number in range(10):
            assert _bring(app, header={"kid": str(number)}) == REFUSED
        assert len(server.requests) == 2
        assert _bring(app) == PROVEN

    def test_wrong_signature_is_no_reason(self, app: Flask, world: World, server: KeyServer) -> None:
        assert _bring(app) == PROVEN
        world.pass_time(minutes=5)
        assert _bring(app, key=ec_key("thief"), header={"kid": "ec"}) == REFUSED
        assert len(server.requests) == 1

    def test_key_of_another_client_is_not_taken(self, app: Flask, world: World) -> None:
        assert _bring(app, client_id="neighbour", key=ec_key("neighbour")) == PROVEN
        assert _bring(app, key=ec_key("neighbour")) == REFUSED

    def test_keys_that_cannot_prove_a_client_are_passed_over(self, app: Flask, world: World, server: KeyServer) -> None:
        """For encryption, on another curve, symmetric, too short, private: beside them the good one serves."""
        unfit = [
            *public(ec_key("enc"), use="enc")["keys"],
            *public(ec_key("p384", "P-384"))["keys"],
            {"kty": "oct", "kid": "oct", "k": "AAAA"},
            ec_key("private").as_dict(private=True),
            {"kty": "OKP", "crv": "Ed25519", "kid": "ed", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},
            "no key",
            {},
        ]
        server.body = json.dumps({"keys": [*unfit, *public(ec_key())["keys"]], "more": 1}).encode()
        assert _bring(app) == PROVEN
        for name in ("enc", "private"):
            assert _bring(app, key=ec_key(name)) == REFUSED
        assert _bring(app, key=ec_key("p384", "P-384"), alg="ES384") == REFUSED

    def test_two_keys_of_one_name_are_nobodys(self, app: Flask, world: World, server: KeyServer) -> None:
        server.publish(ec_key(), ec_key("twin"), kid="ec")
        assert _bring(app) == REFUSED


ANSWERS: dict[str, dict[str, Any]] = {
    "not found": {"status": 404},
    "error": {"status": 500},
    "another success": {"status": 206},
    "redirect": {"status": 302},
    "redirect that keeps the method": {"status": 308},
    "no JSON": {"body": b"<!doctype html>"},
    "no object": {"body": b"[]"},
    "no set": {"body": b'{"kty": "EC"}'},
    "keys no list": {"body": b'{"keys": {}}'},
    "no text": {"body": b"\xff\xfe\x00"},
    "deep": {"body": b"[" * 60_000},
    "a megabyte": {"body": b'{"keys": [' + b" " * 1_000_000 + b"]}"},
    "a little too long": {"body": json.dumps(public(ec_key())).encode().ljust(64 * 1024 + 1)},
    "compressed": {
        "body": gzip.compress(json.dumps(public(ec_key())).encode()),
        "headers": {"Content-Encoding": "gzip"},
    },
    "cut off": {"body": json.dumps(public(ec_key())).encode(), "headers": {"Content-Length": "99999"}},
}


class TestNoAnswer:
    """Whoever cannot be asked proves nobody; those who could be proven before still are, for an hour."""

    @pytest.mark.parametrize("name", ANSWERS)
    def test_answer_that_is_no_key_set(
        self,
        app: Flask,
        world: World,
        server: KeyServer,
        neighbour: KeyServer,
        caplog: pytest.LogCaptureFixture,
        name: str,
    ) -> None:
        for field, value in ANSWERS[name].items():
            setattr(server, field, value)
        if server.status in (302, 308):
            server.headers = {"Location": neighbour.address}
        assert _bring(app) == REFUSED
        assert len(server.requests) == 1
        assert neighbour.requests == []
        (warning,) = _warnings(caplog)
        assert "published" in warning
        assert "jwks_uri" in warning

    def test_client_is_refused_where_nobody_listens(
        self, app: Flask, world: World, server: KeyServer, settings: Settings
    ) -> None:
        with KeyServer().serve() as gone:
            address = gone.address
        write_clients(settings.clients_file, (client_entry("published", jwks_uri=address, **BY_KEY),))
        lost = create_app(settings, app.database)  # type: ignore[attr-defined]
        assert _bring(lost) == REFUSED

    def test_failure_is_remembered_for_a_minute(
        self, app: Flask, world: World, server: KeyServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        server.status = 503
        for _ in range(10):
            assert _bring(app) == REFUSED
        assert len(server.requests) == len(_warnings(caplog)) == 1
        server.status = 200
        assert _bring(app) == REFUSED
        world.pass_time(minutes=1)
        assert _bring(app) == PROVEN
        assert len(server.requests) == 2

    def test_old_keys_serve_for_an_hour(self, app: Flask, world: World, server: KeyServer) -> None:
        assert _bring(app) == PROVEN
        server.status = 503
        for _ in range(5):
            world.pass_time(minutes=11)
            assert _bring(app) == PROVEN
        assert len(server.requests) == 6
        world.pass_time(minutes=6)
        assert _bring(app) == REFUSED

    def test_good_type_is_not_asked_for(self, app: Flask, world: World, server: KeyServer) -> None:
        """``application/jwk-set+json``, ``application/json``, and what a plain file server says."""
        server.headers = {"Content-Type": "application/octet-stream"}
        assert _bring(app) == PROVEN

    @pytest.mark.parametrize("networks", ["", "10.0.0.0/8", "127.0.0.0/8"])
    def test_private_network_is_asked_only_if_listed(
        self, settings: Settings, database: Database, world: World, server: KeyServer, networks: str
    ) -> None:
        listed = tuple(ip_network(each) for each in networks.split())
        public_issuer = replace(
            settings, issuer="https://sso.example.go.th", private_networks=listed, clock_offset_file=None
        )
        app = create_app(public_issuer, database)
        text = assertion("published", aud="https://sso.example.go.th")
        expected = PROVEN if networks.startswith("127") else REFUSED
        assert verdict(bring(app, text, base_url="https://sso.example.go.th")) == expected
        assert len(server.requests) == (1 if expected == PROVEN else 0)


class TestSlow:
    """Nobody else waits for a server that does not answer."""

    @pytest.fixture
    def hanging(self, server: KeyServer) -> Iterator[threading.Event]:
        """The server of "published" hangs until this is set."""
        answer = threading.Event()
        server.before = lambda: answer.wait(30)
        yield answer
        answer.set()

    def test_the_others_are_served_meanwhile(
        self, app: Flask, database: Database, world: World, server: KeyServer, hanging: threading.Event
    ) -> None:
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(_bring, app)
            while not server.requests:
                threading.Event().wait(0.01)
            assert _bring(app, client_id="signed") == PROVEN
            assert _bring(app, client_id="neighbour", key=ec_key("neighbour")) == PROVEN
            with transaction(database) as work:  # no writing transaction is open, on SQLite there is only one
                row = {"client_id": "x", "jti_hash": new_id(), "expires_at": clock.now()}
                work.writing().execute(insert(ClientAssertion).values(row))
            assert not waiting.done()
            hanging.set()
            assert waiting.result() == PROVEN

    def test_who_waits_is_refused_in_time_and_an_answer_that_comes_late_serves_the_next(
        self,
        app: Flask,
        world: World,
        server: KeyServer,
        hanging: threading.Event,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(keys, "WAIT_SECONDS", 0.2)
        assert _bring(app) == REFUSED
        monkeypatch.setattr(keys, "WAIT_SECONDS", 30.0)
        hanging.set()
        for _ in range(500):
            if _bring(app) == PROVEN:
                break
        else:
            pytest.fail("the answer was not taken")
        assert len(server.requests) == 1

    def test_few_requests_wait_for_slow_keys(
        self, app: Flask, world: World, server: KeyServer, hanging: threading.Event
    ) -> None:
        """As many more requests as anybody likes are refused without waiting."""
        many = keys.WAITING + 4
        with ThreadPoolExecutor(many) as pool:
            come = as_completed([pool.submit(_bring, app) for _ in range(many)])
            assert [next(come).result() for _ in range(4)] == [REFUSED] * 4
            hanging.set()
            assert [each.result() for each in come] == [PROVEN] * keys.WAITING
        assert len(server.requests) == 1

    def test_keys_that_are_there_serve_while_newer_ones_are_awaited(
        self, app: Flask, world: World, server: KeyServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert _bring(app) == PROVEN
        answer = threading.Event()
        server.before = lambda: answer.wait(30)
        world.pass_time(minutes=10)
        monkeypatch.setattr(keys, "WAIT_SECONDS", 0.2)
        assert _bring(app) == PROVEN  # waits for a moment, then does with what there is
        monkeypatch.setattr(keys, "WAIT_SECONDS", 30.0)
        assert _bring(app) == PROVEN  # does not wait: nobody has answered still
        assert not answer.is_set()
        answer.set()


class TestTls:
    """Certificates are checked."""

    @pytest.fixture(scope="class")
    @classmethod
    def authority(cls) -> trustme.CA:
        return trustme.CA()

    @pytest.mark.parametrize(("name", "trusted"), [("127.0.0.1", True), ("other.test", True), ("127.0.0.1", False)])
    @pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
    def test_keys_come_from_who_has_the_certificate(
        self,
        settings: Settings,
        database: Database,
        world: World,
        tmp_path: Path,
        authority: trustme.CA,
        capsys: pytest.CaptureFixture[str],
        name: str,
        trusted: bool,
    ) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name).configure_cert(context)
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        server = KeyServer(tls=context)
        server.publish(ec_key())
        with server.serve():
            file = write_clients(tmp_path / "tls.yaml", (client_entry("published", jwks_uri=server.address, **BY_KEY),))
            bundle = tmp_path / "ca.pem" if trusted else None
            app = create_app(replace(settings, clients_file=file, ca_bundle=bundle), database)
            good = trusted and name == "127.0.0.1"
            assert _bring(app) == (PROVEN if good else REFUSED)
        assert len(server.requests) == (1 if good else 0)
        assert good or "certificate verify failed" in capsys.readouterr().err
