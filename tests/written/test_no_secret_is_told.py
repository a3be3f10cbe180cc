"""Secrets of the settings stand in no output and no log line, whatever fails: parsing, connecting, signing in."""

from __future__ import annotations

import io
import logging
import secrets
import smtplib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from click.testing import CliRunner
from support.serving_process import free_port
from support.world import client_entry, write_clients

from idp import logs
from idp.cli import doctor as doctor_command
from idp.cli import main
from idp.config import Settings

SECRET = f"geheim{secrets.token_hex(6)}"
#: Each way in which a part of it could be told.
TOLD = (SECRET, SECRET[:9], SECRET[-9:], SECRET.encode("utf-16").hex())


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """The log as text, in an empty installation."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("IDP_SECRET_KEY", SECRET * 3)
    write_clients(tmp_path / "clients.yaml", (client_entry("one"),))
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logs.JsonLines())
    logging.getLogger().addHandler(handler)
    yield stream
    logging.getLogger().removeHandler(handler)


class Echo(BaseHTTPRequestHandler):
    """Answers with everything that it was sent, and a status of its own."""

    def do_GET(self) -> None:
        body = f"{self.path} {self.headers}".encode()
        self.send_response(int(self.server.status), f"no {self.path}"[:60])  # type: ignore[attr-defined]
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quietly."""


@pytest.fixture
def echo() -> Iterator[ThreadingHTTPServer]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.shutdown()


def _silent(log: io.StringIO, *arguments: str) -> str:
    """Run a command; what it says and what is logged has no part of the secret. What it says."""
    done = CliRunner().invoke(main, arguments)
    assert done.exception is None or isinstance(done.exception, SystemExit)
    said = done.output + log.getvalue()
    assert not [part for part in TOLD if part in said], said
    assert "Traceback" not in said
    return done.output


DATABASES = (
    "postgresql://u:S@127.0.0.1:P/idp",
    "postgresql://S:S@localhost:P/idp",
    "postgresql://u:S@127.0.0.1:P/idp?sslmode=S",
    "postgresql://u:S@127.0.0.1:P/idp?S=1",
    "postgresql://u:S@127.0.0.1:P/idp?password=S&connect_timeout=S",
    "postgresql://u:x@S@127.0.0.1:P/idp",
    "postgresql://u:x/S@127.0.0.1:P/idp",
    "postgresql://u:S",
)


@pytest.mark.parametrize("url", DATABASES)
def test_secret_of_a_database_url_is_told_by_no_command(
    log: io.StringIO, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("IDP_DATABASE_URL", url.replace("P", str(free_port())).replace("S", SECRET))
    for command in (["doctor"], ["db", "check"], ["db", "upgrade"], ["settings"], ["keys", "list"]):
        _silent(log, *command)


@pytest.mark.parametrize(
    "url", ["smtp://S:S@127.0.0.1:P", "smtp://S:S@127.0.0.1:P?tls=implicit", "smtp://S@127.0.0.1:P?tls=S"]
)
def test_mail_server_that_is_away(log: io.StringIO, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("IDP_SMTP_URL", url.replace("P", str(free_port())).replace("S", SECRET))
    monkeypatch.setenv("IDP_DBD_URL", f"http://127.0.0.1:{free_port()}")
    assert "BAD  test mail" in _silent(log, "doctor", "--network", "--mail", "somebody@example.com")


@pytest.mark.parametrize(
    "error",
    [
        smtplib.SMTPAuthenticationError(535, SECRET.encode()),
        smtplib.SMTPServerDisconnected(SECRET),
        smtplib.SMTPNotSupportedError(SECRET),
        smtplib.SMTPSenderRefused(550, SECRET.encode(), SECRET),
        UnicodeEncodeError("ascii", SECRET, 0, 1, "ordinal not in range"),
        ValueError(SECRET),
        KeyError(SECRET),
        OSError(5, "no", SECRET),
    ],
)
def test_mail_server_that_fails_in_any_way(log: io.StringIO, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setenv("IDP_SMTP_URL", "smtp://u:p@localhost")
    monkeypatch.setattr("idp.mail.server.deliver", fail)
    assert "BAD  test mail" in _silent(log, "doctor", "--mail", "somebody@example.com")


@pytest.mark.parametrize("status", [200, 302, 401, 500])
def test_exchange_that_echoes(
    log: io.StringIO, monkeypatch: pytest.MonkeyPatch, echo: ThreadingHTTPServer, status: int
) -> None:
    echo.status = status  # type: ignore[attr-defined]
    monkeypatch.setenv("IDP_GDX_URL", f"http://127.0.0.1:{echo.server_address[1]}")
    monkeypatch.setenv("IDP_GDX_AGENT_ID", "agent")
    for name in ("CONSUMER_KEY", "CONSUMER_SECRET"):
        monkeypatch.setenv(f"IDP_GDX_{name}", SECRET)
    assert "BAD  register gdx" in _silent(log, "doctor", "--network")
    _silent(log, "settings")


@pytest.mark.parametrize("key", [f"ก{SECRET}", f"{SECRET}\u2028x"], ids=["Thai letter", "line separator"])
def test_key_that_no_header_takes(
    log: io.StringIO, monkeypatch: pytest.MonkeyPatch, echo: ThreadingHTTPServer, key: str
) -> None:
    echo.status = 200  # type: ignore[attr-defined]
    monkeypatch.setenv("IDP_GDX_URL", f"http://127.0.0.1:{echo.server_address[1]}")
    monkeypatch.setenv("IDP_GDX_CONSUMER_KEY", key)
    monkeypatch.setenv("IDP_GDX_CONSUMER_SECRET", SECRET)
    monkeypatch.setenv("IDP_GDX_AGENT_ID", "a")
    assert "BAD " in _silent(log, "doctor", "--network")


def test_secret_in_the_file_of_systems(log: io.StringIO, tmp_path: Path) -> None:
    text = (tmp_path / "clients.yaml").read_text(encoding="utf-8")
    for line in (
        f"client_secret: {SECRET}",
        f"client_secret: ${{{SECRET}",
        f"client_secret: [{SECRET}]",
        f"client_secret: {{a: {SECRET}}}",
        f"client_secret: sha256:{SECRET}",
        f"client_secret_hash: {SECRET}",
        f"client_secret_hash: sha256:{SECRET}",
        f"client_secret: &{SECRET} x",
        f"client_secret: '{SECRET}",
        f'client_secret: "{SECRET}\\q"',
    ):
        (tmp_path / "clients.yaml").write_text(text.replace("  scope:", f"  {line}\n  scope:", 1), encoding="utf-8")
        _silent(log, "clients", "check")
        _silent(log, "doctor")


def test_what_nobody_expected(log: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """The language's own traceback would end with the words of the exception."""

    def fail(**_: object) -> Iterator[object]:
        raise LookupError(f"no {SECRET}")

    monkeypatch.setattr(doctor_command.doctor, "examine", fail)
    said = _silent(log, "doctor")
    assert "please report these lines" in said
    assert "LookupError" in said
    assert "test_no_secret_is_told.py" in said


def test_settings_shows_no_secret(log: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("smtp_url", "database_url", "previous_secret_keys", "gdx_consumer_key", "gdx_consumer_secret"):
        assert Settings.__dataclass_fields__[name].metadata["secret"]
    monkeypatch.setenv("IDP_SMTP_URL", f"smtp://u:{SECRET}@mail")
    monkeypatch.setenv("IDP_DATABASE_URL", f"postgresql://u:{SECRET}@db/idp")
    monkeypatch.setenv("IDP_PREVIOUS_SECRET_KEYS", f"{SECRET * 3},{SECRET}")
    assert _silent(log, "settings").count("(set)") == 4
