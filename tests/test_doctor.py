"""``idp doctor`` on installations that are well, and on each that is broken in one way."""

from __future__ import annotations

import re
import secrets
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import trustme
from click.testing import CliRunner, Result
from sqlalchemy import delete, insert, text, update
from support import postgres
from support.reading_role import reading_role
from support.world import client_entry, write_clients

from idp import clock
from idp.cli import main
from idp.config import Settings
from idp.crypto import new_id
from idp.db import Database, transaction
from idp.doctor import storage
from idp.doctor.filesystem import kind_of_disk
from idp.models import OutboxMessage, SigningKey, StoredAuthorizationRequest

KEY = secrets.token_urlsafe(48)
#: Where a register is asked for a number that nobody has.
NOBODY = f"/api/v1/juristic_person/{'0' * 13}"


@dataclass
class Installation:
    """Settings in the environment, files in an empty working folder."""

    folder: Path
    monkeypatch: pytest.MonkeyPatch
    database: Database | None = None

    def set(self, **variables: str) -> None:
        """Change settings; an empty one is unset."""
        for name, value in variables.items():
            self.monkeypatch.setenv(f"IDP_{name.upper()}", value)

    def doctor(self, *options: str) -> Result:
        """Run the command."""
        return CliRunner().invoke(main, ["doctor", *options])

    def bad(self, *options: str) -> list[str]:
        """What it has against this installation, each line without its first word; it must be something."""
        done = self.doctor(*options)
        assert done.exit_code == 1, done.output
        lines = done.stderr.splitlines()
        assert lines
        assert all(line.startswith("BAD  ") and "; " in line for line in lines), "what is wrong; what to do"
        assert all(line.startswith("OK   ") for line in done.stdout.splitlines())
        return [line.removeprefix("BAD  ") for line in lines]

    def write(self, *rows: tuple[Any, dict[str, Any]]) -> None:
        """Put rows into the database."""
        assert self.database is not None
        with transaction(self.database) as work:
            for table, values in rows:
                work.writing().execute(insert(table).values(**values))


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installation]:
    """One without a database."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    write_clients(folder / "clients.yaml", (client_entry("one"),))
    made = Installation(folder, monkeypatch)
    made.set(secret_key=KEY, issuer="http://localhost:8000")
    yield made
    clock.use_offset_file(None)


@pytest.fixture
def whole(installation: Installation, settings: Settings, database: Database) -> Installation:
    """One with a database, on either kind."""
    installation.database = database
    installation.set(database_url=settings.database_url, secret_key=settings.secret_key)
    if database.embedded:
        Path(database.url.database or "").chmod(0o600)
    return installation


def test_doctor_of_a_healthy_installation_finds_all_well(whole: Installation) -> None:
    done = whole.doctor()
    assert (done.exit_code, done.stderr) == (0, ""), done.output
    subjects = {line.removeprefix("OK   ").partition(":")[0] for line in done.stdout.splitlines()}
    assert subjects >= {
        *("settings", "secret key", "issuer", "clients", "CA bundle", "branding", "proxies"),
        *("database", "schema", "writing", "signing keys", "clock", "outbox", "worker"),
    }
    assert ("durability" in subjects) is (whole.database is not None and whole.database.embedded)


def test_nothing_is_changed(whole: Installation) -> None:
    assert whole.database is not None
    whole.doctor()
    with whole.database.reader() as session:
        assert session.scalar(text("SELECT count(*) FROM outbox_message")) == 0


def test_no_secret_is_told(whole: Installation) -> None:
    earlier = secrets.token_urlsafe(40)
    whole.set(previous_secret_keys=earlier)
    told = whole.doctor().output
    assert earlier not in told
    assert KEY not in told


class TestFiles:
    """Settings, keys, permissions, clients, certificates, branding, proxies."""

    def test_every_bad_setting_is_found(self, installation: Installation) -> None:
        installation.set(issuer="http://sso.example.go.th", log_format="xml")
        lines = installation.bad()
        assert [line.split(":")[1].strip() for line in lines] == ["IDP_ISSUER", "IDP_LOG_FORMAT"]

    @pytest.mark.parametrize(
        ("key", "why"),
        [("", "there is none"), ("short", "it has 5 characters"), ("ab" * 20, "2 different characters")],
    )
    def test_weak_secret_key_is_found(self, installation: Installation, key: str, why: str) -> None:
        installation.set(secret_key=key)
        assert any(line.startswith("secret key: ") and why in line for line in installation.bad())

    @pytest.mark.parametrize("letters", ["0123456789abcdef", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"])
    def test_random_key_is_never_called_weak(self, installation: Installation, letters: str) -> None:
        installation.set(secret_key="".join(secrets.choice(letters) for _ in range(64)))
        assert not any(line.startswith("secret key") for line in installation.bad())

    @pytest.mark.parametrize("mode", [0o644, 0o604, 0o620, 0o666])
    def test_secret_key_file_that_others_may_read(self, installation: Installation, mode: int) -> None:
        file = installation.folder / "key"
        file.write_text(KEY)
        installation.set(secret_key="", secret_key_file="key")
        for allowed in (0o600, 0o400, 0o640):
            file.chmod(allowed)
            assert not any(line.startswith("permissions") for line in installation.bad())
        file.chmod(mode)
        assert f"permissions: key is open to other users ({mode:04o}); run: chmod 600 key" in installation.bad()

    def test_file_of_settings_that_others_may_read(self, installation: Installation) -> None:
        (installation.folder / ".env").write_text("IDP_LOG_FORMAT=text\n")
        (installation.folder / ".env").chmod(0o644)
        assert any(line.startswith("permissions: .env is open") for line in installation.bad())

    def test_database_file_that_others_may_read(self, whole: Installation) -> None:
        assert whole.database is not None
        Path(whole.database.url.database or "").chmod(0o644)
        (line, *_) = whole.bad()
        assert line.startswith("permissions: ")
        assert "idp.sqlite3" in line

    def test_missing_secret_of_a_client_is_found(self, installation: Installation) -> None:
        entry = client_entry("one", client_secret="${ONE_SECRET}", client_secret_hash=None)
        write_clients(installation.folder / "clients.yaml", (entry,))
        assert any(line.startswith("clients: clients.yaml:") and "ONE_SECRET" in line for line in installation.bad())

    @pytest.mark.parametrize("content", [None, "no certificate"])
    def test_bad_ca_bundle_is_found(self, installation: Installation, content: str | None) -> None:
        installation.set(ca_bundle="ca.pem")
        if content is not None:
            (installation.folder / "ca.pem").write_text(content)
        assert any(line.startswith("CA bundle: ca.pem: ") for line in installation.bad())

    def test_ca_bundle_that_is_good(self, installation: Installation) -> None:
        trustme.CA().cert_pem.write_to_path(str(installation.folder / "ca.pem"))
        installation.set(ca_bundle="ca.pem")
        assert "OK   CA bundle: ca.pem: 1 authorities" in installation.doctor().stdout

    def test_bad_branding_is_found(self, installation: Installation) -> None:
        (installation.folder / "branding.yaml").write_text("agency: [\n")
        installation.set(branding_file="branding.yaml")
        assert any(line.startswith("branding: ") for line in installation.bad())

    @pytest.mark.parametrize(("networks", "why"), [("0.0.0.0/0", "everybody"), ("10.0.0.0/8,::/0", "everybody")])
    def test_proxies_that_are_everybody(self, installation: Installation, networks: str, why: str) -> None:
        installation.set(trusted_proxies=networks)
        assert any(line.startswith("proxies: ") and why in line for line in installation.bad())

    def test_https_without_a_trusted_proxy(self, installation: Installation) -> None:
        installation.set(issuer="https://sso.example.go.th")
        assert any(line.startswith("proxies: TLS ends at a proxy") for line in installation.bad())
        installation.set(trusted_proxies="10.1.2.0/24")
        assert not any(line.startswith("proxies") for line in installation.bad())


class TestStorage:
    """The database and what stands in it."""

    def test_file_that_is_not_there_is_not_made(self, installation: Installation) -> None:
        assert any(line.startswith("database: var/idp.sqlite3 is not there") for line in installation.bad())
        assert not (installation.folder / "var").exists()

    @pytest.mark.parametrize(
        "url", ["postgresql://idp:hunter2@127.0.0.1:1/idp", "sqlite:////proc/self/mem", "postgresql://[bad"]
    )
    def test_database_that_cannot_be_used(self, installation: Installation, url: str) -> None:
        installation.set(database_url=url)
        lines = installation.bad()
        assert any(line.startswith("database: ") for line in lines), lines
        assert "hunter2" not in "".join(lines)

    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    def test_schema_that_is_behind(self, installation: Installation, kind: str) -> None:
        name = f"t{secrets.token_hex(6)}"
        (installation.folder / "empty").touch(mode=0o600)
        try:
            installation.set(database_url="sqlite:///empty" if kind == "sqlite" else postgres.create_database(name))
            (line,) = installation.bad()
        finally:
            if kind == "postgresql":
                postgres.drop_database(name)
        assert line.startswith("schema: it is empty")
        assert line.endswith("run: idp db upgrade")

    def test_database_without_a_write_ahead_log(self, installation: Installation) -> None:
        installation.set(database_url="sqlite:///:memory:")
        assert any(line.startswith("durability: ") for line in installation.bad())

    @pytest.mark.parametrize(
        ("file", "kind", "ok"),
        [
            ("/srv/idp/idp.sqlite3", "nfs4", False),
            ("/srv/idp local/idp.sqlite3", "ext4", True),
            ("/srv/idp.sqlite3", "xfs", True),
            ("/elsewhere/idp.sqlite3", "overlay", True),
        ],
    )
    def test_disk_of_the_network(self, tmp_path: Path, file: str, kind: str, ok: bool) -> None:
        mounts = tmp_path / "mounts"
        mounts.write_text(
            "overlay / overlay rw 0 0\n/dev/sda1 /srv xfs rw 0 0\n"
            "filer:/idp /srv/idp nfs4 rw 0 0\n/dev/sdb1 /srv/idp\\040local ext4 rw 0 0\n"
        )
        assert kind_of_disk(Path(file), mounts) == kind
        found = storage.disk(Path(file), kind)
        assert found.ok is ok
        assert file in found.words or ok

    def test_disk_that_nobody_tells_of(self, tmp_path: Path) -> None:
        assert kind_of_disk(tmp_path, tmp_path / "no mounts") is None

    def test_database_that_cannot_be_written(self, whole: Installation) -> None:
        assert whole.database is not None
        with reading_role(whole.database.url.render_as_string(hide_password=False)) as url:
            whole.set(database_url=url)
            (line,) = whole.bad()
        assert line.startswith("writing: ")

    def test_signing_keys_that_are_missing(self, whole: Installation) -> None:
        assert whole.database is not None
        with transaction(whole.database) as work:
            work.writing().execute(delete(SigningKey).where(SigningKey.alg == "ES256"))
        (line,) = whole.bad()
        assert line.startswith("signing keys: there is none for ES256")

    def test_schedule_that_nobody_keeps(self, whole: Installation) -> None:
        assert whole.database is not None
        now = clock.now()
        with transaction(whole.database) as work:
            work.writing().execute(update(SigningKey).values(created_at=now, signs_from=now))
        whole.set(key_rotation_days="90")
        assert "OK   key rotation: every 90 days; the oldest key signs for 0 days" in whole.doctor().stdout
        (whole.folder / "offset").write_text(str(89 * 86_400 + 60))
        whole.set(clock_offset_file="offset")
        assert "key rotation: every 90 days" in whole.doctor().stdout, "the worker has two minutes"
        (whole.folder / "offset").write_text(str(100 * 86_400))
        told = [line for line in whole.bad() if line.startswith("key rotation: ")]
        assert told[0].startswith("key rotation: ES256 signs for 100 days, ")
        assert "IDP_KEY_ROTATION_DAYS is 90; start idp worker" in told[0]
        whole.set(key_rotation_days="0")
        assert "OK   key rotation: by hand " in whole.doctor().stdout

    def test_signing_keys_under_another_secret_key(self, whole: Installation) -> None:
        whole.set(secret_key=KEY)
        (line,) = whole.bad()
        assert re.match(r"signing keys: (\d) of \1 cannot be read", line)
        assert "IDP_PREVIOUS_SECRET_KEYS" in line

    @pytest.mark.parametrize(("seconds", "words"), [("3600", "ahead"), ("-3600", "behind")])
    def test_clock_that_differs_from_the_database(self, whole: Installation, seconds: str, words: str) -> None:
        (whole.folder / "offset").write_text(seconds)
        whole.set(clock_offset_file="offset")
        (line,) = whole.bad()
        assert line.startswith("clock: 3600.0 seconds " if words == "ahead" else "clock: 3600.0 seconds behind")
        assert words in line

    def test_outbox_that_waits_long(self, whole: Installation) -> None:
        now = clock.now()
        whole.write((OutboxMessage, _message(created_at=now - timedelta(hours=2), due_at=now + timedelta(minutes=9))))
        (line,) = whole.bad()
        assert line.startswith("outbox: 1 wait, the oldest for 7200 seconds")

    def test_messages_that_were_given_up(self, whole: Installation) -> None:
        now = clock.now()
        whole.write(
            (OutboxMessage, _message(due_at=None, failed_at=now - timedelta(days=1))),
            (OutboxMessage, _message(due_at=None, failed_at=now - timedelta(days=30))),
        )
        (line,) = whole.bad()
        assert line.startswith("outbox: 1 messages were given up")

    def test_no_worker_takes_messages_up(self, whole: Installation) -> None:
        now = clock.now()
        whole.write((OutboxMessage, _message(due_at=now - timedelta(minutes=5), attempts=0)))
        (line,) = whole.bad()
        assert line.startswith("worker: ")
        whole.write((OutboxMessage, _message(due_at=now + timedelta(seconds=30))))
        assert whole.doctor().exit_code == 0, "somebody is at work"

    def test_no_worker_sweeps(self, whole: Installation) -> None:
        past = clock.now() - timedelta(hours=1)
        values = {"id": new_id(), "parameters": {"pairs": []}, "created_at": past, "expires_at": past}
        whole.write((StoredAuthorizationRequest, values))
        (line,) = whole.bad()
        assert line.startswith("worker: ")
        assert "(1 requests)" in line


def _message(**changes: Any) -> dict[str, Any]:
    now = clock.now()
    values = {
        "kind": "notice",
        "queue": "one",
        "receiver": "one",
        "payload": {},
        "created_at": now,
        "due_at": now,
        "attempts": 1,
    }
    return {"id": new_id(), **values, **changes}


@dataclass
class Somebody:
    """Answers on loopback with one status for each path."""

    statuses: dict[str, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        somebody = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                somebody.asked.append(self.path)
                self.send_response(somebody.statuses.get(self.path, 404))
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        self.address = f"http://localhost:{self._server.server_port}"

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def somebody() -> Iterator[Somebody]:
    """Somebody who answers."""
    made = Somebody()
    yield made
    made.close()


@pytest.fixture
def reachable(whole: Installation, somebody: Somebody) -> Installation:
    """An installation whose issuer and system answer."""
    somebody.statuses = {"/readyz": 200, "/backchannel-logout": 405, "/jwks": 200}
    entry = client_entry(
        "one",
        backchannel_logout_uri=f"{somebody.address}/backchannel-logout",
        jwks_uri=f"{somebody.address}/jwks",
        token_endpoint_auth_method="private_key_jwt",
        client_secret_hash=None,
    )
    write_clients(whole.folder / "clients.yaml", (entry,))
    whole.set(issuer=somebody.address, dbd_url=somebody.address)
    return whole


class TestNetwork:
    """Only when asked to: the provider's own address and those of the systems."""

    def test_doctor_says_of_all_that_they_answer(self, reachable: Installation, somebody: Somebody) -> None:
        done = reachable.doctor("--network")
        assert done.exit_code == 0, done.output
        assert "OK   issuer answers: " in done.stdout
        assert "OK   one backchannel_logout_uri: reachable (it says 405)" in done.stdout
        assert "OK   one jwks_uri: reachable (it says 200)" in done.stdout
        assert done.stdout.count("OK   clock: ") == 2
        assert "OK   register dbd: it answers" in done.stdout
        assert sorted(somebody.asked) == [NOBODY, "/backchannel-logout", "/jwks", "/readyz"]

    def test_nobody_is_called_unasked(self, reachable: Installation, somebody: Somebody) -> None:
        assert reachable.doctor().exit_code == 0
        assert somebody.asked == []

    def test_issuer_that_is_not_ready(self, reachable: Installation, somebody: Somebody) -> None:
        somebody.statuses["/readyz"] = 503
        (line,) = reachable.bad("--network")
        assert line.startswith("issuer answers: ")
        assert "says 503" in line

    def test_issuer_that_does_not_answer(self, reachable: Installation) -> None:
        reachable.set(issuer="http://localhost:1")
        assert any(line.startswith("issuer answers: ") for line in reachable.bad("--network"))

    def test_clock_that_differs_from_who_answers(self, reachable: Installation) -> None:
        (reachable.folder / "offset").write_text("120")
        reachable.set(clock_offset_file="offset")
        (line,) = reachable.bad("--network")
        assert line.startswith("clock: ")
        assert "ahead" in line

    def test_system_without_its_keys(self, reachable: Installation, somebody: Somebody) -> None:
        somebody.statuses["/jwks"] = 404
        (line,) = reachable.bad("--network")
        assert line.startswith("one jwks_uri: ")

    def test_system_that_does_not_answer(self, reachable: Installation) -> None:
        entry = client_entry("one", backchannel_logout_uri="http://localhost:1/backchannel-logout")
        write_clients(reachable.folder / "clients.yaml", (entry,))
        (line,) = reachable.bad("--network")
        assert line.startswith("one backchannel_logout_uri: http://localhost:1/backchannel-logout: ")

    def test_system_where_no_call_may_go(self, reachable: Installation) -> None:
        entry = client_entry("one", backchannel_logout_uri="http://localhost:8080/backchannel-logout")
        write_clients(reachable.folder / "clients.yaml", (entry,))
        reachable.set(issuer="https://localhost.example", trusted_proxies="10.0.0.0/8")
        lines = reachable.bad("--network")
        assert any("IDP_PRIVATE_NETWORKS" in line and line.startswith("one backchannel") for line in lines)


class TestRegisters:
    """Which are asked, and whether they answer."""

    def test_file_that_is_none(self, installation: Installation) -> None:
        (installation.folder / "register.yaml").write_text("- name: [")
        installation.set(registers_file="register.yaml")
        (line,) = [line for line in installation.bad() if line.startswith("registers: ")]
        assert "register.yaml" in line

    def test_register_in_a_file_asks_nobody(self, reachable: Installation, somebody: Somebody) -> None:
        (reachable.folder / "register.yaml").write_text("[]")
        reachable.set(registers_file="register.yaml")
        assert "OK   registers: the records of register.yaml" in reachable.doctor("--network").stdout
        assert NOBODY not in somebody.asked

    def test_register_that_does_not_answer(self, reachable: Installation, somebody: Somebody) -> None:
        somebody.statuses[NOBODY] = 500
        (line,) = reachable.bad("--network")
        assert line.startswith("register dbd: it answered 500")

    def test_exchange_without_its_secret(self, installation: Installation) -> None:
        installation.set(gdx_consumer_key="key")
        assert any(line.startswith("registers: IDP_GDX_CONSUMER_KEY is set without") for line in installation.bad())

    def test_officers_networks_are_told(self, installation: Installation) -> None:
        assert "OK   officers: /officer answers to every network" in installation.doctor().stdout
        installation.set(officer_networks="10.20.0.0/16, 2001:db8::/48")
        line = "OK   officers: /officer answers to 10.20.0.0/16, 2001:db8::/48 alone"
        assert line in installation.doctor().stdout
        installation.set(officer_networks="0.0.0.0/0")
        assert any(line.startswith("officers: IDP_OFFICER_NETWORKS has 0.0.0.0/0") for line in installation.bad())

    def test_exchange_that_refuses_our_key(self, reachable: Installation, somebody: Somebody) -> None:
        reachable.set(gdx_url=somebody.address, gdx_consumer_key="k", gdx_consumer_secret="geheim", gdx_agent_id="a")
        (line,) = reachable.bad("--network")
        assert line.startswith("register gdx: it gives no token (404)")
        assert "geheim" not in reachable.doctor("--network").output


def test_checks_are_lines(installation: Installation) -> None:
    done = installation.doctor()
    assert all(line[:5] in ("OK   ", "BAD  ") for line in done.output.splitlines())
