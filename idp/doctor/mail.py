"""The mail server: whether it is set, whether it can be reached, and a test mail to somebody."""

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
#: Whatever a mail server could deliver to, in one line.
_ADDRESS = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+")


def examine(settings: Settings, *, asked: bool) -> Finding:
    """What the settings say; *asked*: the server itself is called as well.

    Without a server mails become files, which nobody on another machine reads.
    """
    if not settings.smtp_url:
        if not settings.on_loopback:
            why = f"no server is set, so mails become files in {settings.mail_folder} and reach nobody"
            return bad(_SUBJECT, why, "set IDP_SMTP_URL")
        return _folder(settings.mail_folder)
    try:
        found = server.parse(settings.smtp_url)
    except ValueError as error:
        return bad(_SUBJECT, f"IDP_SMTP_URL: {error}", "correct it")
    unasked = "" if asked else " (set, not asked; idp doctor --network asks, --mail ADDRESS sends a test mail)"
    return well(_SUBJECT, f"{found.host}:{found.port}, {found.tls}, from {settings.mail_from}{unasked}")


def _folder(folder: Path) -> Finding:
    there = next((each for each in (folder, *folder.absolute().parents) if each.exists()), Path())
    try:
        with TemporaryFile(dir=there) as trial:
            trial.write(bytes(20_000))
    except OSError:
        return bad(_SUBJECT, f"mails become files in {folder}, which cannot be written", f"open {there} to the service")
    return well(_SUBJECT, f"no server is set: mails become files in {folder}")


def reach(settings: Settings) -> Finding | None:
    """Connect, encrypt and sign in to the server that is set, without a mail; ``None`` where there is none to reach."""
    found = _set(settings)
    if found is None:
        return None
    try:
        server.greet(found, settings.ca_bundle)
    except Exception as error:  # whatever it is, its kind is told and none of its words
        return _unwell("mail server", found, error)
    return well("mail server", f"{found.host}:{found.port} answers and takes mails")


def send_test(settings: Settings, address: str) -> Finding:
    """Send a test mail to *address* now, not through the outbox."""
    found = _set(settings)
    if found is None:
        return bad("test mail", "there is no mail server that can be used", "set IDP_SMTP_URL")
    if not _ADDRESS.fullmatch(address):
        return bad("test mail", f"{plain(address)} is no e-mail address", "write one, such as somebody@example.go.th")
    try:
        server.deliver(found, _test_mail(settings, address), settings.ca_bundle)
    except Exception as error:
        return _unwell("test mail", found, error)
    return well("test mail", f"{found.host}:{found.port} has taken it; look whether it arrives at {address}")


def _test_mail(settings: Settings, address: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = settings.mail_from
    mail["To"] = address
    mail["Subject"] = "ทดสอบการส่งอีเมล · Test mail"
    mail["Date"] = formatdate(usegmt=True)
    mail["Message-ID"] = make_msgid(domain=urlsplit(settings.issuer).hostname)
    mail.set_content(
        f"อีเมลนี้ส่งเพื่อทดสอบจาก {settings.issuer} ท่านไม่ต้องดำเนินการใดๆ\n\n"
        f"This is a test mail of {settings.issuer}. Nothing needs to be done.\n"
    )
    return mail


def _set(settings: Settings) -> MailServer | None:
    try:
        return server.parse(settings.smtp_url) if settings.smtp_url else None
    except ValueError:
        return None


def _unwell(subject: str, found: MailServer, error: Exception) -> Finding:
    why, remedy = _reason(error)
    return bad(subject, f"{found.host}:{found.port}: {why}", remedy)


def _reason(error: Exception) -> tuple[str, str]:
    """What went wrong, and what to do."""
    if isinstance(error, SettingsError):
        why, _, remedy = str(error).partition("; ")
        return why, remedy
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
