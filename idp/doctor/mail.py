"""The mail server: whether it is set, whether it can be reached, and a test mail to somebody."""

from __future__ import annotations

import os
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from pathlib import Path
from urllib.parse import urlsplit

from idp.config import Settings
from idp.doctor.finding import Finding, bad, well
from idp.mail import server
from idp.mail.server import Server

_SUBJECT = "mail"


def examine(settings: Settings) -> Finding:
    """What the settings say. Without a server mails become files, which nobody on another machine reads."""
    if not settings.smtp_url:
        if not settings.on_loopback:
            why = f"no server is set, so mails become files in {settings.mail_folder} and reach nobody"
            return bad(_SUBJECT, why, "set IDP_SMTP_URL")
        return _folder(settings.mail_folder)
    try:
        found = server.parse(settings.smtp_url)
    except ValueError as error:
        return bad(_SUBJECT, f"IDP_SMTP_URL: {error}", "correct it")
    return well(_SUBJECT, f"{found.host}:{found.port}, {found.tls}, from {settings.mail_from}")


def _folder(folder: Path) -> Finding:
    there = next((each for each in (folder, *folder.parents) if each.exists()), Path())
    if not os.access(there, os.W_OK):
        return bad(_SUBJECT, f"mails become files in {folder}, which cannot be written", f"open {there} to the service")
    return well(_SUBJECT, f"no server is set: mails become files in {folder}")


def reach(settings: Settings) -> Finding | None:
    """Connect, encrypt and sign in to the server that is set, without a mail; ``None`` where there is none to reach."""
    found = _set(settings)
    if found is None:
        return None
    try:
        server.greet(found, settings.ca_bundle)
    except (smtplib.SMTPException, OSError) as error:
        return _unwell("mail server", found, error)
    return well("mail server", f"{found.host}:{found.port} answers and takes mails")


def send_test(settings: Settings, address: str) -> Finding:
    """Send a test mail to *address* now, not through the outbox."""
    found = _set(settings)
    if found is None:
        return bad("test mail", "there is no mail server that can be used", "set IDP_SMTP_URL")
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
    try:
        server.deliver(found, mail, settings.ca_bundle)
    except (smtplib.SMTPException, OSError) as error:
        return _unwell("test mail", found, error)
    return well("test mail", f"{found.host}:{found.port} has taken it; look whether it arrives at {address}")


def _set(settings: Settings) -> Server | None:
    try:
        return server.parse(settings.smtp_url) if settings.smtp_url else None
    except ValueError:
        return None


def _unwell(subject: str, found: Server, error: Exception) -> Finding:
    why, remedy = _reason(error)
    return bad(subject, f"{found.host}:{found.port}: {why}", remedy)


def _reason(error: Exception) -> tuple[str, str]:
    """What went wrong, and what to do."""
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
