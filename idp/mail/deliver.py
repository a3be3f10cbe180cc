"""Delivering mail from the outbox: to the mail server, or as a file where none is configured."""

from __future__ import annotations

import json
import os
import smtplib
from collections.abc import Callable
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import urlsplit

from sqlalchemy.orm import Session

from idp import outbox
from idp.config import Settings, SettingsError
from idp.crypto import Vault
from idp.fields import parse
from idp.mail import server
from idp.outbox import DeliveryFailed, GiveUp, Message


class TemporaryFailure(DeliveryFailed):
    """The server did not accept the mail this time. Its message holds no address, since it is logged."""


#: Characters of a server's answer that are kept.
_LONGEST_ANSWER = 200


def _answer(code: int, words: bytes | str) -> str:
    """A server's answer (RFC 5321 section 4.2) as one line of text, without what cannot be written."""
    text = words.decode(errors="replace") if isinstance(words, bytes) else words
    return parse.writable(" ".join(f"{code} {text}".split()))[:_LONGEST_ANSWER]


class MailDeliverer:
    """The outbox handler for mails."""

    def __init__(self, settings: Settings) -> None:
        """Raises ``SettingsError`` for an ``IDP_SMTP_URL`` that cannot be used."""
        self._settings = settings
        self._vault = Vault(settings.secret_keys)
        try:
            self._server = server.parse(settings.smtp_url) if settings.smtp_url else None
        except ValueError as error:
            raise SettingsError([f"IDP_SMTP_URL: {error}"]) from None

    def __call__(self, message: Message) -> Callable[[Session], None]:
        """Deliver one mail; with the same ``Message-ID`` at every attempt, so that a duplicate can be recognised.

        Raises ``TemporaryFailure`` when another attempt may help, ``GiveUp`` when the server rejects the address.
        """
        mail = self._as_email(message)
        if self._server is None:
            self._save(mail, message.id)
        else:
            self._transmit(mail)
        return lambda session: outbox.forget(session, message.id)

    def _as_email(self, message: Message) -> EmailMessage:
        """The decrypted mail, as it is sent (RFC 5322)."""
        content = json.loads(self._vault.open(message.payload["sealed"]))
        mail = EmailMessage()
        mail["From"] = self._settings.mail_from
        mail["To"] = content["to"]
        mail["Subject"] = content["subject"]
        mail["Date"] = format_datetime(message.created_at)
        mail["Message-ID"] = f"<{message.id}@{urlsplit(self._settings.issuer).hostname}>"
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(content["txt"])
        mail.add_alternative(content["html"], subtype="html")
        return mail

    def _transmit(self, mail: EmailMessage) -> None:
        assert self._server is not None
        try:
            server.deliver(self._server, mail, self._settings.ca_bundle)
        except smtplib.SMTPRecipientsRefused as error:
            code, words = min(error.recipients.values())
            if code >= 500:
                raise GiveUp(f"the mail server refuses the address ({code})", _answer(code, words)) from None
            raise TemporaryFailure(
                f"the mail server does not take the address now ({code})", _answer(code, words)
            ) from None
        except smtplib.SMTPResponseException as error:
            answer = _answer(error.smtp_code, error.smtp_error)
            raise TemporaryFailure(f"the mail server answered {error.smtp_code}", answer) from None
        except SettingsError as error:  # the CA bundle, which may be back later
            raise TemporaryFailure(str(error)) from None
        except (smtplib.SMTPException, OSError, ValueError) as error:
            raise TemporaryFailure(f"the mail server does not answer: {type(error).__name__}") from None

    def _save(self, mail: EmailMessage, message_id: str) -> None:
        folder = self._settings.mail_folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = folder / f".{message_id}.draft"
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(mail.as_bytes(policy=policy.default.clone(utf8=not str(mail["To"]).isascii())))  # RFC 6532
        draft.replace(folder / f"{message_id}.eml")
