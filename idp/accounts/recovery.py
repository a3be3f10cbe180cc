"""Forgotten passwords: asked for by e-mail address, set anew by a link that is mailed.

Asking does the same for every address, whether anybody has it or not: two counters, one record, one message to the
worker. Only the worker looks for accounts, so neither what the page says nor how long it takes can tell.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from idp import clock, limits, outbox
from idp.accounts import budgets, email_address, letters, links, names, password_change
from idp.accounts.hold import hold
from idp.accounts.links import Purpose
from idp.accounts.password_policy import own_words
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Work
from idp.mail import compose
from idp.models import Account, AccountStatus
from idp.origin import Origin
from idp.outbox import Message

#: The outbox kind of a wish for a new password, and who hears it.
RESET_WANTED = "password_reset_wanted"
WORKER = "accounts"
#: Wishes within an hour: for one address, so that nobody's letter box is filled, and from one network.
WITHIN, FOR_ADDRESS, FROM_NETWORK = timedelta(hours=1), 3, 60
#: Accounts in one letter; an address of more gets several letters.
IN_LETTER = 40


def ask(work: Work, email: str, settings: Settings, origin: Origin, at: datetime) -> None:
    """Note that somebody wants a new password for the accounts of an address.

    Raises ``TooManyAttempts`` when the address or the network asks too often. The address waits sealed.
    """
    address = email_address.normalise(email)
    session = work.writing()
    limits.count(session, f"reset:{origin.counted_as}", at, WITHIN, FROM_NETWORK)
    limits.count(session, f"reset:{address}", at, WITHIN, FOR_ADDRESS)
    wish = json.dumps({"email": address, "origin": asdict(origin)}).encode()
    outbox.put(session, RESET_WANTED, [(WORKER, {"sealed": Vault(settings.secret_keys).seal(wish)})], at)
    record(session, Event.PASSWORD_RESET_ASKED, origin, at)


class LinkSender:
    """The outbox handler for wishes: finds the accounts and mails their links."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._vault = Vault(settings.secret_keys)

    def __call__(self, message: Message) -> Callable[[Session], None]:
        """Everything is done in the transaction that marks the wish as heard, so no wish is mailed twice."""
        wish = json.loads(self._vault.open(message.payload["sealed"]))
        return partial(self._send, message.id, wish["email"], Origin(**wish["origin"]))

    def _send(self, message_id: str, email: str, origin: Origin, session: Session) -> None:
        send_links(session, self._settings, email, origin, clock.now())
        outbox.forget(session, message_id)


def send_links(session: Session, settings: Settings, email: str, origin: Origin, at: datetime) -> None:
    """Mail each account of an address a link of its own; the links they had before are worth nothing now.

    An unconfirmed account gets one too: it proves the address as well as the mail that has not been answered. A
    suspended one gets none, and the letter says so.
    """
    of_address = select(Account).where(Account.email == email).order_by(Account.preferred_username, Account.id)
    accounts = session.scalars(of_address.with_for_update(key_share=True)).all()
    listed = [(account, _link(session, account, origin, at)) for account in accounts]
    for start in range(0, len(listed), IN_LETTER):
        letter = letters.reset_password(settings, listed[start : start + IN_LETTER])
        compose.send(session, settings, [(email, letter)], at)


def _link(session: Session, account: Account, origin: Origin, at: datetime) -> str | None:
    if account.status is AccountStatus.SUSPENDED:
        return None
    record(session, Event.PASSWORD_RESET_MAILED, origin, at, account.id)
    return links.make(session, account.id, account.email, Purpose.RESET_PASSWORD, at)


@dataclass(frozen=True)
class Owner:
    """Whose password a link sets, and what it must not be made of."""

    account: Account
    own_words: Sequence[str]


def owner(work: Work, secret: str, at: datetime) -> Owner | None:
    """Who a link belongs to; ``None`` when it is used, replaced by a newer one, out of time or unknown."""
    with work.reading() as session:
        account = links.find(session, secret, Purpose.RESET_PASSWORD, at)
        if account is None or account.status is AccountStatus.SUSPENDED:
            return None
        return Owner(account, own_words(account, names.of(session, account.id)))


def count_guess(work: Work, secret: str, origin: Origin, at: datetime) -> None:
    """Somebody used a link that sets no password. One that was never ours counts for the network.

    Raises ``TooManyAttempts`` while the network has to wait.
    """
    session, tries = work.writing(), budgets.of_network(origin)
    budgets.hold_off(session, tries, at)
    if links.owner(session, secret, Purpose.RESET_PASSWORD) is None:
        budgets.fail(session, tries, at)


def reset(work: Work, secret: str, password_hash: str, settings: Settings, origin: Origin, at: datetime) -> bool:
    """Set a new password by a link and end all logins of its account. False when the link is no good (any more).

    Nobody is signed in by it. The link went to the account's address, so that counts as confirmed from now on.
    Hash the password before calling this. Failures are forgiven where the password was all that could be guessed.
    """
    session = work.writing()
    found = links.find(session, secret, Purpose.RESET_PASSWORD, at)
    account = hold(session, found.id) if found else None
    suspended = account is not None and account.status is AccountStatus.SUSPENDED
    if account is None or suspended or links.take(session, secret, Purpose.RESET_PASSWORD, at) is None:
        reason = "suspended" if suspended else "link"
        record(session, Event.PASSWORD_RESET_REFUSED, origin, at, account.id if account else None, reason=reason)
        return False
    if account.email_verified_at is None:
        _confirm(session, account, origin, at)
    password_change.replace(session, settings, account, password_hash, "reset", origin, at)
    if not account.two_factor:
        budgets.forgive(session, budgets.of_account(account.id, origin))
    return True


def _confirm(session: Session, account: Account, origin: Origin, at: datetime) -> None:
    change = update(Account).where(Account.id == account.id)
    session.execute(change.values(email_verified_at=at))
    session.execute(change.where(Account.status == AccountStatus.UNCONFIRMED).values(status=AccountStatus.ACTIVE))
    links.revoke(session, account.id, Purpose.VERIFY_EMAIL, at)
    record(session, Event.EMAIL_CONFIRMED, origin, at, account.id, link="reset")
