"""Confirming the address of a new account: by the link that was mailed, which may be sent again.

Asking for another mail does the same for every address, whether an account waits for it or not: two counters, one
record, one message to the worker. Only the worker looks for accounts, so neither the page nor its time can tell.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from idp import clock, limits, outbox
from idp.accounts import confirmation_mail, email_address, links, names
from idp.accounts.hold import hold
from idp.accounts.links import Purpose
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Work
from idp.models import Account, AccountStatus, UserName
from idp.origin import Origin
from idp.outbox import Message

#: The outbox kind of a wish for another mail, and who hears it.
CONFIRMATION_WANTED = "confirmation_wanted"
WORKER = "accounts"
#: Wishes within an hour: for one address, so that nobody's letter box is filled, and from one network.
WITHIN, FOR_ADDRESS, FROM_NETWORK = timedelta(hours=1), 3, 60
#: Accounts of one address that wait for their mail, at most so many at a time.
AT_ONCE = 20


def waiting(work: Work, secret: str, at: datetime) -> Account | None:
    """The account that a link would confirm; ``None`` for a link that is used, replaced, out of time or unknown."""
    with work.reading() as session:
        return links.find(session, secret, Purpose.VERIFY_EMAIL, at)


def is_confirmed(work: Work, secret: str) -> bool:
    """Whether the account that a link was made for is confirmed, by this one or otherwise."""
    with work.reading() as session:
        account = links.owner(session, secret, Purpose.VERIFY_EMAIL)
    return account is not None and account.email_verified_at is not None


def confirm(work: Work, secret: str, origin: Origin, at: datetime) -> bool:
    """Take the link: the address is confirmed and the account may sign in. False when the link is no good."""
    session = work.writing()
    found = links.find(session, secret, Purpose.VERIFY_EMAIL, at)
    if found is None:
        return False
    hold(session, found.id)
    account = links.take(session, secret, Purpose.VERIFY_EMAIL, at)
    if account is None:
        return False
    change = update(Account).where(Account.id == account.id)
    session.execute(change.values(email_verified_at=at, updated_at=at))
    session.execute(change.where(Account.status == AccountStatus.UNCONFIRMED).values(status=AccountStatus.ACTIVE))
    record(session, Event.EMAIL_CONFIRMED, origin, at, account.id, link="mail")
    return True


def address_of(work: Work, user_name: str) -> str | None:
    """Where the mail of an unconfirmed account went. For whoever has just given its password."""
    named = select(UserName.account_id).where(UserName.name == names.normalise(user_name))
    found = select(Account.email).where(Account.id.in_(named), Account.status == AccountStatus.UNCONFIRMED)
    with work.reading() as session:
        return session.scalar(found)


def ask(work: Work, email: str, settings: Settings, origin: Origin, at: datetime) -> None:
    """Note that somebody waits for the mail that confirms an address.

    Raises ``TooManyAttempts`` when the address or the network asks too often. The address waits sealed.
    """
    address = email_address.normalise(email)
    session = work.writing()
    limits.count(session, f"resend:{origin.counted_as}", at, WITHIN, FROM_NETWORK)
    limits.count(session, f"resend:{address}", at, WITHIN, FOR_ADDRESS)
    wish = json.dumps({"email": address}).encode()
    outbox.put(session, CONFIRMATION_WANTED, [(WORKER, {"sealed": Vault(settings.secret_keys).seal(wish)})], at)
    record(session, Event.CONFIRMATION_ASKED, origin, at)


class LinkSender:
    """The outbox handler for wishes: finds the accounts that wait and mails their links."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._vault = Vault(settings.secret_keys)

    def __call__(self, message: Message) -> Callable[[Session], None]:
        """Everything is done in the transaction that marks the wish as heard, so no wish is mailed twice."""
        wish = json.loads(self._vault.open(message.payload["sealed"]))
        return partial(self._send, message.id, wish["email"])

    def _send(self, message_id: str, email: str, session: Session) -> None:
        unconfirmed = select(Account).where(Account.email == email, Account.status == AccountStatus.UNCONFIRMED)
        for account in session.scalars(unconfirmed.order_by(Account.id).limit(AT_ONCE)).all():
            confirmation_mail.send(session, self._settings, account, clock.now())
        outbox.forget(session, message_id)
