"""Checks of the mail server: its settings, whether it can be reached, and a test mail."""

from __future__ import annotations

import re
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from pathlib import Path
from tempfile import TemporaryFile
from urllib.parse import urlsplit

from idp.config import Settings, SettingsError
from idp.doctor.finding import Finding, bad, well
from idp.mail import server
from idp.mail.server import MailServer
from idp.written.fault import plain

_SUBJECT = "mail"
#: A plausible mail address on one line.
_ADDRESS = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+")


def examine(settings: Settings, *, with_server: bool) -> Finding:
    """Check the settings; *with_server*: the server is called as well, so the finding need not mention that.

    Without a server, mail messages are written to files, which is fine only on loopback.
    """
    if not settings.smtp_url:
        if not settings.on_loopback:
            problem = f"no server is set, so mails become files in {settings.mail_folder} and reach nobody"
            return bad(_SUBJECT, problem, "set IDP_SMTP_URL")
        return _folder(settings.mail_folder)
    try:
        mail_server = server.parse(settings.smtp_url)
    except ValueError as error:
        return bad(_SUBJECT, f"IDP_SMTP_URL: {error}", "correct it")
    hint = "" if with_server else " (set, not asked; idp doctor --network asks, --mail ADDRESS sends a test mail)"
    return well(_SUBJECT, f"{mail_server.host}:{mail_server.port}, {mail_server.tls}, from {settings.mail_from}{hint}")


def _folder(folder: Path) -> Finding:
    parent = next((each for each in (folder, *folder.absolute().parents) if each.exists()), Path())
    try:
        with TemporaryFile(dir=parent) as file:
            file.write(bytes(20_000))
    except OSError:
        return bad(
            _SUBJECT, f"mails become files in {folder}, which cannot be written", f"open {parent} to the service"
        )
    return well(_SUBJECT, f"no server is set: mails become files in {folder}")


def reach(settings: Settings) -> Finding | None:
    """Connect to the server, start TLS and authenticate, without sending a mail; ``None`` if no usable one is set."""
    target = _mail_server(settings)
    if target is None:
        return None
    try:
        server.greet(target, settings.ca_bundle)
    except Exception as error:  # the finding has the type of any error, not its message
        return _failure("mail server", target, error)
    return well("mail server", f"{target.host}:{target.port} answers and takes mails")


def send_test(settings: Settings, address: str) -> Finding:
    """Send a test mail to *address* directly, not through the outbox."""
    target = _mail_server(settings)
    if target is None:
        return bad("test mail", "there is no mail server that can be used", "set IDP_SMTP_URL")
    if not _ADDRESS.fullmatch(address):
        return bad("test mail", f"{plain(address)} is no e-mail address", "write one, such as somebody@example.go.th")
    try:
        server.deliver(target, _test_mail(settings, address), settings.ca_bundle)
    except Exception as error:
        return _failure("test mail", target, error)
    return well("test mail", f"{target.host}:{target.port} has taken it; look whether it arrives at {address}")


def _test_mail(settings: Settings, address: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = settings.mail_from
    mail["To"] = address
    mail["Subject"] = "ทดสอบการส่งอีเมล · Test mail"
    mail["Date"] = formatdate(usegmt=True)
    mail["Message-ID"] = make_msgid(domain=urlsplit(settings.issuer).hostname)
    mail.set_content(
        f"อีเมลนี้ส่งเพื่อทดสอบจาก {settings.issuer} ท่านไม่ต้องดำเนินการใด ๆ\n\n"
        f"This is a test mail of {settings.issuer}. Nothing needs to be done.\n"
    )
    return mail


def _mail_server(settings: Settings) -> MailServer | None:
    try:
        return server.parse(settings.smtp_url) if settings.smtp_url else None
    except ValueError:
        return None


def _failure(subject: str, target: MailServer, error: Exception) -> Finding:
    problem, remedy = _reason(error)
    return bad(subject, f"{target.host}:{target.port}: {problem}", remedy)


def _reason(error: Exception) -> tuple[str, str]:
    """Problem and remedy of *error*."""
    if isinstance(error, SettingsError):
        problem, _, remedy = str(error).partition("; ")
        return problem, remedy
    if isinstance(error, ssl.SSLError):
        return f"TLS failed ({error.reason or 'no reason given'})", "see to its certificate, IDP_CA_BUNDLE and tls="
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return "it does not offer what the address asks for", "see to tls= and the account in IDP_SMTP_URL"
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return f"it refuses the account ({error.smtp_code})", "see to user and password in IDP_SMTP_URL"
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = ", ".join(str(code) for code, _ in error.recipients.values())
        return f"it refuses the receiver ({codes})", "is the address right, and may this machine send there?"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"it answered {error.smtp_code}", "see the server's log"
    return f"it does not answer ({type(error).__name__})", "is it up, and may this machine reach it?"
