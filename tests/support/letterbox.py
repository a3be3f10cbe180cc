"""What the worker mails: runs the outbox until nothing is due, and reads the files it leaves.

letterbox.fetch() → the mails that have come since the last time, oldest first.
"""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage
from urllib.parse import urlsplit

from idp.accounts.passwords.reset import RESET_REQUEST, ResetMailHandler
from idp.accounts.registration import email_confirmation
from idp.accounts.registration.email_confirmation import CONFIRMATION_WANTED
from idp.accounts.sign_in.new_device import NEW_BROWSER, NewDeviceMailHandler
from idp.accounts.throttle import OWNER_WAITS, LockoutMailHandler
from idp.clients import registry
from idp.config import Settings
from idp.db import Database
from idp.delegation.mail_handler import DELEGATION_NEWS, DelegationMailHandler
from idp.mail.compose import DIGEST, MAIL
from idp.mail.deliver import MailDeliverer
from idp.mail.digest import DigestMailHandler
from idp.outbox import Dispatcher


class Letterbox:
    """All mails of one installation that has no mail server."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database = database
        self._settings = settings
        self._seen: set[str] = set()

    def fetch(self, *, sign_ins: bool = False) -> list[EmailMessage]:
        """The mails that are new; those about sign-ins only if they are asked for, or every test would have some."""
        handlers = {
            MAIL: MailDeliverer(self._settings),
            DIGEST: DigestMailHandler(self._settings),
            RESET_REQUEST: ResetMailHandler(self._settings),
            CONFIRMATION_WANTED: email_confirmation.ConfirmationMailHandler(self._settings),
            OWNER_WAITS: LockoutMailHandler(self._settings),
            NEW_BROWSER: NewDeviceMailHandler(self._settings),
            DELEGATION_NEWS: DelegationMailHandler(self._settings, registry(self._settings)),
        }
        courier = Dispatcher(self._database, handlers)
        while deliveries := courier.drain():
            for each in deliveries:
                each.result()
        courier.close()
        files = sorted(self._settings.mail_folder.glob("*.eml"))
        new = [file for file in files if file.name not in self._seen]
        self._seen.update(file.name for file in new)
        mails = [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in new]
        return [mail for mail in mails if sign_ins or not links_of(mail, "/this-was-me/")]  # type: ignore[misc,arg-type]

    def one(self, *, sign_ins: bool = False) -> EmailMessage:
        """The one mail that is new."""
        (mail,) = self.fetch(sign_ins=sign_ins)
        return mail


def text_of(mail: EmailMessage) -> str:
    """The plain text of a mail."""
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def links_of(mail: EmailMessage, path: str) -> list[str]:
    """The addresses below *path* in the plain text of a mail, without scheme and host."""
    addresses = re.findall(r"https?://\S+", text_of(mail))
    return [urlsplit(address).path for address in addresses if urlsplit(address).path.startswith(path)]
