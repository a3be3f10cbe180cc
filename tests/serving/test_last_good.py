"""What goes wrong around a running service does not end it, and all its processes answer the same."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import httpx2
import psutil
import pytest
from support.command_line import environment, refused, serve
from support.patience import wait_until
from support.serving_process import Provider, serving, stop
from support.visiting import Party, Visitor
from support.world import ENTRIES, write_clients

KINDS = ("sqlite", "postgresql")
BAD = "systems: [\n"


def _server_processes(provider: Provider) -> list[psutil.Process]:
    found = []
    for each in psutil.Process(provider.process.pid).children():
        with suppress(psutil.NoSuchProcess):  # one that ends this very moment
            if "serve" in each.cmdline():
                found.append(each)
    return found


def _names(provider: Provider, times: int = 24) -> set[str]:
    """What the sign-in page calls the system, over new connections, so that every process is asked."""
    party = Party(provider)
    found = set()
    for _ in range(times):
        words = Visitor(provider).open(party.url()).words()
        found |= {name for name in ("First name", "Second name", "Third name") if name in words}
    return found


def _write(provider: Provider, name: str) -> None:
    entries = tuple({**entry, "client_name": {"th": name, "en": name}} for entry in ENTRIES)
    write_clients(provider.settings.clients_file, entries)


def _answers(provider: Provider, times: int = 12) -> bool:
    try:
        return all(provider.get("/readyz").status_code == 200 for _ in range(times))
    except httpx2.TransportError:
        return False


def _kill(provider: Provider, which: slice = slice(1)) -> None:
    gone = _server_processes(provider)[which]
    for each in gone:
        each.kill()
    wait_until(lambda: len([each for each in _server_processes(provider) if each not in gone]) >= 2)


class TestConfiguration:
    def test_a_fault_ends_nothing_and_no_process_differs(self, tmp_path: Path) -> None:
        """A good edit that nobody asks about, a bad one at once after it, dead processes, and a new start of all."""
        with serving(tmp_path, "sqlite") as own:
            file = own.settings.clients_file
            _write(own, "First name")
            wait_until(lambda: _names(own) == {"First name"}, why=lambda: own.log)
            _write(own, "Second name")
            time.sleep(0.6)
            file.write_text(BAD)
            wait_until(lambda: "clients file refused" in own.log, why=lambda: own.log)
            time.sleep(1)
            assert own.log.count("clients file refused") == 1, "once, without any request"
            assert _names(own) == {"Second name"}
            _kill(own)
            wait_until(lambda: _answers(own), why=lambda: own.log)
            assert _names(own) == {"Second name"}
            _kill(own, slice(2))
            wait_until(lambda: _answers(own), why=lambda: own.log)
            assert _names(own) == {"Second name"}
            assert own.log.count("clients file refused") == 1
            own.restart()
            assert _names(own) == {"Second name"}
            assert "the last version that could be is in use" in own.log
            assert own.log.count("clients file refused") == 2
            _write(own, "Third name")
            wait_until(lambda: _names(own) == {"Third name"})

    def test_a_good_edit_just_before_a_bad_one_reaches_every_process_or_none(self, tmp_path: Path) -> None:
        with serving(tmp_path, "sqlite", workers=3) as own:
            _write(own, "First name")
            wait_until(lambda: _names(own) == {"First name"})
            for pause in (0.1, 0.3):
                _write(own, "Second name")
                time.sleep(pause)
                own.settings.clients_file.write_text(f"{BAD}# {pause}")
                time.sleep(1.2)
                assert len(_names(own)) == 1
                _write(own, "First name")
                time.sleep(1.2)

    def test_refused_branding_leaves_the_last_good_one(self, tmp_path: Path) -> None:
        file = tmp_path / "branding.yaml"
        file.write_text("agency_name: {th: ก, en: First name}\n")
        with serving(tmp_path, "sqlite", IDP_BRANDING_FILE=str(file)) as own:

            def names() -> set[str]:
                pages = [own.get("/login?lang=en").text for _ in range(16)]
                return {name for page in pages for name in ("First name", "Second name") if name in page}

            assert names() == {"First name"}
            file.write_text("agency_name: {th: ข, en: Second name}\n")
            wait_until(lambda: names() == {"Second name"})
            file.write_text("agency_name: [\n")
            wait_until(lambda: "branding refused" in own.log)
            _kill(own)
            wait_until(lambda: _answers(own), why=lambda: own.log)
            assert names() == {"Second name"}
            assert own.log.count("branding refused") == 1

    def test_secrets_are_not_kept_in_clear(self, tmp_path: Path) -> None:
        entries = tuple({**entry, "client_secret": "${SYSTEM_SECRET}"} for entry in ENTRIES[:1])
        for entry in entries:
            entry.pop("client_secret_hash", None)
        with serving(tmp_path, "sqlite", entries=entries, SYSTEM_SECRET="s" * 40):
            (kept,) = (tmp_path / "var" / "last-good").glob("*-clients.yaml")
            assert "s" * 40 not in kept.read_text()
            assert kept.stat().st_mode & 0o077 == 0


class TestDatabaseAway:
    @pytest.mark.parametrize("kind", KINDS)
    def test_with_dead_processes(self, tmp_path: Path, kind: str) -> None:
        with serving(tmp_path, kind) as own:
            keys = own.get("/oauth2/jwks").text
            with own.database_away():
                _kill(own, slice(2))

                def unready() -> bool:
                    try:
                        return own.get("/readyz").status_code == 503
                    except httpx2.TransportError:
                        return False

                wait_until(unready, why=lambda: own.log)
                assert own.get("/oauth2/jwks").text == keys
                assert own.get("/healthz").status_code == 200
            wait_until(lambda: _answers(own), 5, lambda: own.log)  # back by itself within five seconds
            assert Visitor(own).sign_in(own.world.user()).has("in-whose-name")

    def test_before_the_first_answer_it_is_waited_for(self, tmp_path: Path) -> None:
        with serving(tmp_path, "postgresql", workers=1) as own:
            stop(own.process)
            with own.database_away():
                own.start()
                wait_until(lambda: "the database does not answer" in own.log, why=lambda: own.log)
                time.sleep(1)
                assert own.process.poll() is None, own.log
                begun = time.monotonic()
                own.process.terminate()
                assert own.process.wait(60) is not None
                assert time.monotonic() - begun < 5, "a signal ends the wait"
                own.start()
                wait_until(lambda: own.log.count("the database does not answer") > 2, why=lambda: own.log)
            wait_until(lambda: _answers(own, 1), why=lambda: own.log)


class TestProcesses:
    def test_killed_again_and_again_it_goes_on(self, tmp_path: Path) -> None:
        with serving(tmp_path, "sqlite") as own:
            for _ in range(3):
                _kill(own, slice(2))
            wait_until(lambda: _answers(own), why=lambda: own.log)
            assert own.process.poll() is None

    def test_a_process_that_cannot_come_up_says_why_and_is_tried_again_more_slowly(self, tmp_path: Path) -> None:
        """Its port is taken away by somebody who does not share it."""
        with serving(tmp_path, "sqlite", workers=1) as own, socket.socket() as other:
            other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            (first,) = _server_processes(own)
            first.suspend()
            first.kill()
            for _ in range(2_000):
                try:
                    other.bind(("127.0.0.1", own.port))
                    other.listen()
                    break
                except OSError:
                    time.sleep(0.0005)
            else:
                pytest.skip("the new process was faster each time")
            wait_until(lambda: "started again in 2 seconds" in own.log, why=lambda: own.log)
            assert "server process 1 cannot go on: Address already in use" in own.log
            assert "Traceback" not in own.log
            assert own.process.poll() is None
            other.close()
            wait_until(lambda: _answers(own, 1), why=lambda: own.log)

    def test_nothing_outlives_the_first_process(self, tmp_path: Path) -> None:
        with serving(tmp_path, "sqlite") as own:
            below = own.children
            own.process.kill()
            own.process.wait()
            assert psutil.wait_procs(below, timeout=60)[1] == []


class TestFirstStart:
    """What a setting names cannot be used: one line, exit status 1."""

    @pytest.mark.parametrize(
        ("setting", "content"),
        [
            ("ca_bundle", None),
            ("ca_bundle", b"no certificate"),
            ("ca_bundle", b""),
            ("registers_file", None),
            ("registers_file", b"- [\n"),
            ("branding_file", None),
            ("branding_file", b"agency: [\n"),
            ("branding_file", b"\xff\xfe"),
            ("secret_key_file", None),
            ("clients_file", None),
            ("clients_file", b"systems: [\n"),
        ],
    )
    def test_first_start_names_the_file_that_is_wrong(
        self, tmp_path: Path, setting: str, content: bytes | None
    ) -> None:
        write_clients(tmp_path / "clients.yaml")
        file = tmp_path / "named.yaml"
        if content is not None:
            file.write_bytes(content)
        given = {"secret_key": "x" * 40, setting: str(file)}
        if setting == "secret_key_file":
            given.pop("secret_key")
        (line, *more) = refused(serve(tmp_path, **given))
        assert "named.yaml" in line
        assert more == [] or setting == "secret_key_file"

    @pytest.mark.parametrize(
        ("setting", "value"),
        [
            ("smtp_url", "http://nowhere"),
            ("dbd_url", "nowhere"),
            ("gdx_url", "ftp://nowhere"),
            ("map_tile_url", "nowhere"),
            ("trusted_proxies", "10.0.0.0/99"),
            ("private_networks", "a"),
            ("login_idle_seconds", "9" * 5_000),
            ("login_whole_seconds", "๑๒"),
            ("log_format", "xml"),
            ("mail_from", "nobody"),
            ("database_url", "mysql://x"),
            ("database_url", "postgresql://[::1"),
            ("database_url", "postgresql://u:p@127.0.0.1:1/idp?sslmode=x"),
            ("database_url", "postgresql://u:p@127.0.0.1:1/idp?ssl_mode=require"),
            ("database_url", "postgresql://u:p@127.0.0.1:1/idp?connect_timeout=x"),
            ("database_url", "postgresql://u:p@127.0.0.1:1/idp?port=x"),
            ("database_url", "postgresql://u:p@ss@127.0.0.1:1/idp"),
            ("database_url", "sqlite:////nowhere/at/all/idp.sqlite3"),
        ],
    )
    def test_first_start_names_the_setting_that_is_wrong(self, tmp_path: Path, setting: str, value: str) -> None:
        write_clients(tmp_path / "clients.yaml")
        (line,) = refused(serve(tmp_path, **{"secret_key": "x" * 40, setting: value}))
        assert f"IDP_{setting.upper()}" in line or setting == "database_url"

    @pytest.mark.parametrize(
        ("host", "port"),
        [
            ("127.0.0.1", None),
            ("::1", None),
            ("no.such.host.invalid", "8000"),
            ("127.0.0.1", "99999"),
            ("192.0.2.1", "8000"),
        ],
    )
    def test_first_start_names_the_address_that_it_cannot_have(
        self, tmp_path: Path, host: str, port: str | None
    ) -> None:
        write_clients(tmp_path / "clients.yaml")
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.create_server(("::1" if ":" in host else "127.0.0.1", 0), family=family) as other:
            taken = port or str(other.getsockname()[1])
            done = subprocess.run(
                [sys.executable, "-m", "idp", "serve", "--host", host, "--port", taken],
                cwd=tmp_path,
                env=environment(secret_key="x" * 40),
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
        (line,) = refused(done)
        assert host in line
