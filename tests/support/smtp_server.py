"""Mail servers on loopback; ``conftest`` of a folder takes the fixtures from here."""

from __future__ import annotations

import email
import ssl
from collections.abc import Callable, Iterator
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword

from idp.config import Settings
from support.serving_process import free_port


class Inbox:
    """An SMTP server's handler that keeps what it takes and answers DATA as it is told."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.answers: list[str] = []
        self.refused_address = ""

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Envelope, address: str, _options: Any) -> str:
        if self.refused_address:
            return self.refused_address
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, _session: Any, envelope: Envelope) -> str:
        answer = self.answers.pop(0) if self.answers else "250 taken"
        if answer == "drop":
            server.transport.abort()
            return "250 never heard"
        if answer.startswith("250"):
            content = envelope.content if isinstance(envelope.content, bytes) else str(envelope.content).encode()
            self.mails.append(email.message_from_bytes(content, policy=email.policy.default))  # type: ignore[arg-type]
        return answer


@pytest.fixture
def inbox() -> Inbox:
    """What a mail server takes."""
    return Inbox()


@pytest.fixture
def smtp(inbox: Inbox, authority: trustme.CA, tmp_path: Path) -> Iterator[Callable[..., Settings]]:
    """Starts a server as told and gives the settings that lead to it."""
    running: list[Controller] = []

    def start(settings: Settings, tls: str = "starttls", user: str = "") -> Settings:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert("localhost").configure_cert(context)
        options: dict[str, Any] = {}
        if tls == "starttls":
            options |= {"tls_context": context, "require_starttls": True}
        if user:
            options |= {"authenticator": _knows(user, "geheim@1"), "auth_required": True}
        controller = Controller(
            inbox, "localhost", port=free_port(), ssl_context=context if tls == "implicit" else None, **options
        )
        controller.start()
        running.append(controller)
        bundle = tmp_path / "ca.pem"
        authority.cert_pem.write_to_path(bundle)
        account = f"{user}:geheim%401@" if user else ""
        return replace(settings, smtp_url=f"smtp://{account}localhost:{controller.port}?tls={tls}", ca_bundle=bundle)

    yield start
    for controller in running:
        controller.stop()


def _knows(user: str, password: str) -> Any:
    def check(_server: Any, _session: Any, _envelope: Any, _mechanism: str, answer: Any) -> AuthResult:
        right = isinstance(answer, LoginPassword) and answer == LoginPassword(user.encode(), password.encode())
        return AuthResult(success=right, handled=False)

    return check
