"""``idp doctor`` on mail: the server of the settings, whether it answers, and a test mail."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from support.serving_process import free_port
from support.smtp_server import Inbox

from idp.cli import main
from idp.config import Settings
from idp.mail import server

SECRET = "geheim"


@pytest.fixture
def doctor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """The command on an installation with the mail settings it is given; the database is not its matter here."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("IDP_SECRET_KEY", secrets.token_urlsafe(48))
    monkeypatch.setenv("IDP_ISSUER", "http://localhost:1")
    monkeypatch.setenv("IDP_DBD_URL", "http://localhost:1")

    def run(settings: Settings, *options: str) -> Result:
        monkeypatch.setenv("IDP_SMTP_URL", settings.smtp_url)
        monkeypatch.setenv("IDP_CA_BUNDLE", str(settings.ca_bundle or ""))
        return CliRunner().invoke(main, ["doctor", *options])

    return run


def _said(done: Result, subject: str) -> list[str]:
    return [line for line in done.output.splitlines() if line[5:].startswith(f"{subject}:")]


@pytest.mark.parametrize(("tls", "user"), [("starttls", "idp"), ("implicit", ""), ("none", "")])
def test_test_mail_arrives(
    settings: Settings, smtp: Callable[..., Settings], inbox: Inbox, doctor: Callable[..., Result], tls: str, user: str
) -> None:
    done = doctor(smtp(settings, tls, user), "--mail", "somchai@example.com")
    (line,) = _said(done, "test mail")
    assert line.startswith("OK ")
    assert "somchai@example.com" in line
    (mail,) = inbox.mails
    assert mail["To"] == "somchai@example.com"
    assert "ทดสอบ" in mail["Subject"]
    assert "Test mail" in mail["Subject"]
    assert SECRET not in done.output


def test_server_that_answers_is_reached_without_a_mail(
    settings: Settings, smtp: Callable[..., Settings], inbox: Inbox, doctor: Callable[..., Result]
) -> None:
    (line,) = _said(doctor(smtp(settings, "starttls", "idp"), "--network"), "mail server")
    assert line.startswith("OK ")
    assert inbox.mails == []


def test_nobody_is_called_unasked(
    settings: Settings, smtp: Callable[..., Settings], doctor: Callable[..., Result]
) -> None:
    done = doctor(smtp(settings))
    assert _said(done, "mail server") == _said(done, "test mail") == []
    (line,) = _said(done, "mail")
    assert line.startswith("OK ")
    assert "starttls" in line
    assert "set, not asked; idp doctor --network asks, --mail ADDRESS sends a test mail" in line
    (line,) = _said(done, "registers")
    assert "set, not asked; idp doctor --network asks" in line


def test_what_is_called_is_not_said_to_be_uncalled(
    settings: Settings, smtp: Callable[..., Settings], doctor: Callable[..., Result]
) -> None:
    assert "not asked" not in doctor(smtp(settings), "--network").output
    (line,) = _said(doctor(smtp(settings), "--mail", "somchai@example.com"), "mail")
    assert "not asked" not in line


@pytest.mark.parametrize("address", ["nobody", "a@b\nBcc: c@d", "a@b, c@d"])
def test_address_that_no_mail_goes_to(
    settings: Settings, smtp: Callable[..., Settings], inbox: Inbox, doctor: Callable[..., Result], address: str
) -> None:
    done = doctor(smtp(settings), "--mail", address)
    (line,) = _said(done, "test mail")
    assert line.startswith("BAD ")
    assert isinstance(done.exception, SystemExit)
    assert inbox.mails == []


def test_receiver_that_is_refused(
    settings: Settings, smtp: Callable[..., Settings], inbox: Inbox, doctor: Callable[..., Result]
) -> None:
    inbox.refused_address = "550 nobody here"
    done = doctor(smtp(settings), "--mail", "nobody@example.com")
    assert done.exit_code == 1
    (line,) = _said(done, "test mail")
    assert "refuses the receiver (550)" in line


def test_mail_that_is_refused(
    settings: Settings, smtp: Callable[..., Settings], inbox: Inbox, doctor: Callable[..., Result]
) -> None:
    inbox.answers = ["554 not today"]
    (line,) = _said(doctor(smtp(settings), "--mail", "somchai@example.com"), "test mail")
    assert line.startswith("BAD ")
    assert "it answered 554" in line


def test_account_that_is_refused(
    settings: Settings, smtp: Callable[..., Settings], doctor: Callable[..., Result]
) -> None:
    told = smtp(settings, "starttls", "idp")
    told = Settings(**{**vars(told), "smtp_url": told.smtp_url.replace("geheim", "falsch")})
    done = doctor(told, "--network", "--mail", "somchai@example.com")
    lines = _said(done, "mail server") + _said(done, "test mail")
    assert len(lines) == 2
    assert all("refuses the account" in line and line.startswith("BAD ") for line in lines)
    assert "falsch" not in done.output


def test_certificate_that_nobody_vouches_for(
    settings: Settings, smtp: Callable[..., Settings], doctor: Callable[..., Result]
) -> None:
    told = Settings(**{**vars(smtp(settings)), "ca_bundle": None})
    (line,) = _said(doctor(told, "--network"), "mail server")
    assert "TLS failed" in line


def test_server_that_is_away(settings: Settings, doctor: Callable[..., Result]) -> None:
    told = Settings(**{**vars(settings), "smtp_url": f"smtp://127.0.0.1:{free_port()}?tls=none"})
    (line,) = _said(doctor(told, "--mail", "somchai@example.com"), "test mail")
    assert "does not answer" in line


def test_address_of_a_server_that_is_none(settings: Settings, doctor: Callable[..., Result]) -> None:
    done = doctor(
        Settings(**{**vars(settings), "smtp_url": "smtp://localhost?tls=sometimes"}), "--mail", "a@example.com"
    )
    (line,) = _said(done, "mail")
    assert line.startswith("BAD ")
    assert "tls must be" in line
    (line,) = _said(done, "test mail")
    assert line.startswith("BAD ")


def test_no_server_is_well_on_one_machine_only(
    settings: Settings, doctor: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    (line,) = _said(doctor(settings), "mail")
    assert line.startswith("OK ")
    monkeypatch.setenv("IDP_ISSUER", "https://id.example.go.th")
    (line,) = _said(doctor(settings), "mail")
    assert line.startswith("BAD ")
    assert "IDP_SMTP_URL" in line


def test_greeting_says_nothing_of_a_mail(settings: Settings, smtp: Callable[..., Settings], inbox: Inbox) -> None:
    told = smtp(settings, "none")
    server.greet(server.parse(told.smtp_url), None)
    assert inbox.mails == []
