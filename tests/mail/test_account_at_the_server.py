"""Signing in to the mail server: user and password in any script, by any mechanism that it offers."""

from __future__ import annotations

import base64
import hmac
import smtplib
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from idp.mail import account

USER, PASSWORD = "บริการ@example.go.th", "รหัสผ่าน-ปี-๒๕๖๙ ü"
CHALLENGE = b"<1896.697170952@mail.example.go.th>"


class Server(socketserver.ThreadingTCPServer):
    """Speaks as much SMTP as it takes to sign in, and answers a wrong account with what it was sent."""

    daemon_threads = True

    def __init__(self, offered: str, refused: str = "") -> None:
        super().__init__(("127.0.0.1", 0), Talk)
        self.offered, self.refused = offered, refused
        self.heard: list[str] = []


class Talk(socketserver.StreamRequestHandler):
    """One conversation."""

    server: Server

    def handle(self) -> None:
        self._say("220 here")
        for line in iter(self.rfile.readline, b""):
            self._answer(line.decode("ascii").strip())

    def _answer(self, line: str) -> None:
        verb, _, rest = line.partition(" ")
        if verb.lower() == "ehlo":
            self._say(f"250-here\r\n250 AUTH {self.server.offered}")
        elif verb == "AUTH":
            name, _, first = rest.partition(" ")
            self.server.heard.append(name)
            refused = name == self.server.refused
            self._say("504 not that one") if refused else getattr(self, name.replace("-", "_"))(first)
        else:
            self._say("221 bye")

    def PLAIN(self, first: str) -> None:
        self._judge(base64.b64decode(first) == f"\0{USER}\0{PASSWORD}".encode(), first)

    def LOGIN(self, _first: str) -> None:
        user, password = self._ask(b"Username:"), self._ask(b"Password:")
        self._judge((user, password) == (USER.encode(), PASSWORD.encode()), password.decode("utf-8", "replace"))

    def CRAM_MD5(self, _first: str) -> None:
        proof = hmac.new(PASSWORD.encode(), CHALLENGE, "md5").hexdigest()
        said = self._ask(CHALLENGE)
        self._judge(said == f"{USER} {proof}".encode(), said.decode("utf-8", "replace"))

    def _ask(self, what: bytes) -> bytes:
        self._say(f"334 {base64.b64encode(what).decode()}")
        return base64.b64decode(self.rfile.readline())

    def _judge(self, right: bool, sent: str) -> None:
        self._say("235 welcome" if right else f"535 {sent} is wrong".encode("ascii", "replace").decode())

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


@contextmanager
def _serving(offered: str, refused: str = "") -> Iterator[tuple[Server, smtplib.SMTP]]:
    with Server(offered, refused) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            with smtplib.SMTP(*server.server_address[:2], timeout=10) as smtp:  # type: ignore[arg-type]
                yield server, smtp
        finally:
            server.shutdown()


@pytest.mark.parametrize(
    ("offered", "refused", "tried"),
    [
        ("PLAIN LOGIN CRAM-MD5", "", ["PLAIN"]),
        ("LOGIN", "", ["LOGIN"]),
        ("CRAM-MD5 XOAUTH2", "", ["CRAM-MD5"]),
        ("plain", "", ["PLAIN"]),
        ("LOGIN PLAIN", "PLAIN", ["PLAIN", "LOGIN"]),
    ],
)
def test_letters_beyond_ascii_are_sent_as_utf8(offered: str, refused: str, tried: list[str]) -> None:
    with _serving(offered, refused) as (server, smtp):
        account.sign_in(smtp, USER, PASSWORD)
    assert server.heard == tried


@pytest.mark.parametrize("offered", ["PLAIN", "LOGIN", "CRAM-MD5"])
def test_refusal_is_told_without_the_servers_words(offered: str) -> None:
    """Some servers quote what they were sent; one wrong password is one failure there."""
    wrong = "ผิด-geheim"
    with _serving(f"{offered} XOTHER") as (server, smtp), pytest.raises(smtplib.SMTPAuthenticationError) as caught:
        account.sign_in(smtp, USER, wrong)
    assert caught.value.smtp_code == 535
    assert caught.value.smtp_error == b""
    assert server.heard == [offered]


@pytest.mark.parametrize("offered", ["XOAUTH2", ""])
def test_no_mechanism_in_common(offered: str) -> None:
    with _serving(offered) as (_, smtp), pytest.raises(smtplib.SMTPNotSupportedError):
        account.sign_in(smtp, USER, PASSWORD)


def test_account_is_encoded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 4616 section 4, with letters of its own example."""
    sent: list[Any] = []

    def docmd(command: str, rest: str = "") -> tuple[int, bytes]:
        sent.append((command, rest))
        return 235, b""

    smtp = smtplib.SMTP()
    smtp.ehlo_resp, smtp.esmtp_features = b"", {"auth": "PLAIN"}
    monkeypatch.setattr(smtp, "docmd", docmd)
    account.sign_in(smtp, "tim", "tanstaaftanstaaf")
    assert sent == [("AUTH", "PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm")]
