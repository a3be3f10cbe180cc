"""The frame of every outbox handler that writes mails."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from sqlalchemy.orm import Session

from idp import outbox
from idp.config import Settings
from idp.crypto import Vault
from idp.outbox import Message


class MailHandler(ABC):
    """Writes the mails of one kind of outbox message; ``write`` says which.

    They are written in the transaction that marks the message as delivered, so that nothing is mailed twice.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._vault = Vault(settings.secret_keys)

    def __call__(self, message: Message) -> Callable[[Session], None]:
        """Read the payload, before any transaction. Raises ``Undecipherable`` for one sealed under an unknown key."""
        sealed = message.payload.get("sealed")
        payload = json.loads(self._vault.open(sealed)) if sealed else message.payload
        return partial(self._deliver, replace(message, payload=payload))

    def _deliver(self, message: Message, session: Session) -> None:
        self.write(session, message)
        outbox.forget(session, message.id)

    @abstractmethod
    def write(self, session: Session, message: Message) -> None:
        """Put the mails of *message*, whose payload is opened, into the outbox."""
