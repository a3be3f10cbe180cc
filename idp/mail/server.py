"""The mail server of ``IDP_SMTP_URL``: parsing the setting, and one SMTP session with the server."""

from __future__ import annotations

import smtplib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from idp import trust
from idp.mail import account
from idp.written import userinfo

#: Seconds for connecting and for each reply, and for a whole SMTP session, however slowly data arrives.
STEP_SECONDS = 10.0
WHOLE_SECONDS = 45.0

_FORM = "must be smtp://USER:PASSWORD@HOST:PORT?tls=starttls"
_PORTS = {"starttls": 587, "implicit": 465, "none": 25}


@dataclass(frozen=True)
class MailServer:
    """Host, port, encryption (``starttls``, ``implicit``, ``none``), and user and password, which may be empty and are
    left out of the ``repr``.
    """

    host: str
    port: int
    tls: str
    user: str = field(repr=False)
    password: str = field(repr=False)


def parse(url: str) -> MailServer:
    """The server of ``smtp://USER:PASS@HOST:PORT?tls=starttls|implicit|none``.

    ``tls`` is ``starttls`` by default: mails hold secret links, so clear text has to be chosen explicitly. Raises
    ``ValueError`` with the fault, in a message that holds no part of *url*.
    """
    if why := userinfo.fault(url):
        raise ValueError(why)
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").encode("idna").decode("ascii"), parts.port
    except ValueError:  # its message quotes the URL, also for an invalid host
        raise ValueError(_FORM) from None
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    tls = options.pop("tls", "starttls")
    if parts.scheme != "smtp" or not host or options or parts.path not in ("", "/") or parts.fragment:
        raise ValueError(_FORM)
    if tls not in _PORTS:
        raise ValueError("tls must be starttls, implicit or none")
    if tls == "none" and parts.username is not None:
        raise ValueError("tls=none would send the password in clear text; use starttls or implicit")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return MailServer(host, port or _PORTS[tls], tls, user, password)


def deliver(server: MailServer, message: EmailMessage, ca_bundle: Path | None) -> None:
    """Send *message*. Raises ``smtplib.SMTPException`` or ``OSError`` unless the server accepted it, and
    ``SettingsError`` where *ca_bundle* cannot be used.
    """
    with _session(server, ca_bundle) as smtp:
        smtp.send_message(message)


def greet(server: MailServer, ca_bundle: Path | None) -> None:
    """Connect and authenticate as ``deliver`` does, without sending. Raises the same errors."""
    with _session(server, ca_bundle) as smtp:
        smtp.noop()


@contextmanager
def _session(server: MailServer, ca_bundle: Path | None) -> Iterator[smtplib.SMTP]:
    context = trust.context(ca_bundle)
    implicit = server.tls == "implicit"
    smtp = smtplib.SMTP_SSL(timeout=STEP_SECONDS, context=context) if implicit else smtplib.SMTP(timeout=STEP_SECONDS)
    smtp._host = server.host  # type: ignore[attr-defined] # the name to check the certificate against
    with _deadline(smtp):
        smtp.connect(server.host, server.port)
        if server.tls == "starttls":
            smtp.starttls(context=context)
        if server.user:
            account.sign_in(smtp, server.user, server.password)
        yield smtp
        with suppress(smtplib.SMTPException, OSError):  # the mail has been accepted
            smtp.quit()


@contextmanager
def _deadline(smtp: smtplib.SMTP) -> Iterator[None]:
    """Abort the SMTP session after ``WHOLE_SECONDS``, and close it in any case."""

    def cut() -> None:
        with suppress(OSError, AttributeError):
            smtp.sock.shutdown(socket.SHUT_RDWR)  # type: ignore[union-attr]

    timer = threading.Timer(WHOLE_SECONDS, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        smtp.close()
