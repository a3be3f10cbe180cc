"""Forgotten passwords: asked for by e-mail address, set anew by a link that is mailed.

Asking does the same for every address, whether anybody has it or not: one counter, one record, one message to the
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
from idp.accounts import mail_links, throttle, unconfirmed, usernames
from idp.accounts.locking import lock_account
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.passwords import change
from idp.accounts.passwords import mails as passwords_mails
from idp.accounts.passwords.policy import own_words
from idp.accounts.second_factor import passkeys
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Work
from idp.fields import email_address
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.mail.message import MailMessage
from idp.models import Account, AccountStatus
from idp.origin import Act, Origin
from idp.outbox import Message

#: The outbox kind of a wish for a new password, and who hears it.
RESET_WANTED = "password_reset_wanted"
WORKER = "accounts"
#: Wishes within an hour from one network.
WITHIN, FROM_NETWORK = timedelta(hours=1), 60
#: Accounts in one letter; an address of more gets several letters.
IN_LETTER = 40


def ask(work: Work, email: str, settings: Settings, act: Act) -> None:
    """Note that somebody wants a new password for the accounts of an address.

    Raises ``TooManyAttempts`` when the network asks too often. How many mails an address gets is decided when they are
    written, so that nobody is told. The address waits sealed.
    """
    address = email_address.normalise(email)
    session = work.writing()
    limits.count(session, f"reset:{act.origin.counted_as}", act.at, WITHIN, FROM_NETWORK)
    wish = json.dumps({"email": address, "origin": asdict(act.origin)}).encode()
    outbox.put(session, RESET_WANTED, [(WORKER, {"sealed": Vault(settings.secret_keys).seal(wish)})], act.at)
    record(session, Event.PASSWORD_RESET_ASKED, act)


class ResetMailHandler:
    """The outbox handler for wishes: finds the accounts and mails their links."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._vault = Vault(settings.secret_keys)

    def __call__(self, message: Message) -> Callable[[Session], None]:
        """Everything is done in the transaction that marks the wish as heard, so no wish is mailed twice."""
        wish = json.loads(self._vault.open(message.payload["sealed"]))
        return partial(self._send, message.id, wish["email"], Origin(**wish["origin"]))

    def _send(self, message_id: str, email: str, origin: Origin, session: Session) -> None:
        send_links(session, self._settings, email, Act(origin, clock.now()))
        outbox.forget(session, message_id)


def send_links(session: Session, settings: Settings, email: str, act: Act) -> None:
    """Mail each account of an address a link of its own; the links they had before are worth nothing now.

    An unconfirmed account gets one too: it proves the address as well as the mail that has not been answered. A
    suspended one gets none, and the letter says so. An address that was typed and never confirmed is nobody's.
    """
    of_address = select(Account).where(Account.email == email).order_by(Account.preferred_username, Account.id)
    accounts = session.scalars(of_address.with_for_update(key_share=True)).all()

    def mail(some: Sequence[Account]) -> MailMessage:
        return passwords_mails.reset_password(settings, [(each, _link(session, each, email, act)) for each in some])

    parts = [accounts[start : start + IN_LETTER] for start in range(0, len(accounts), IN_LETTER)]
    mails = [(email, partial(mail, some)) for some in parts]
    compose.send(session, settings, mails, act.at, kind=MailKind.PASSWORD_RESET)


def _link(session: Session, account: Account, email: str, act: Act) -> str | None:
    if account.status is AccountStatus.SUSPENDED:
        return None
    record(session, Event.PASSWORD_RESET_MAILED, act, account.id)
    return mail_links.make(session, account.id, email, LinkPurpose.RESET_PASSWORD, act.at)


@dataclass(frozen=True)
class Owner:
    """Whose password a link sets, and what it must not be made of."""

    account: Account
    own_words: Sequence[str]


def owner(work: Work, secret: str, at: datetime) -> Owner | None:
    """Who a link belongs to; ``None`` when it is used, replaced by a newer one, out of time or unknown."""
    with work.reading() as session:
        account = mail_links.find(session, secret, LinkPurpose.RESET_PASSWORD, at)
        if account is None or account.status is AccountStatus.SUSPENDED:
            return None
        return Owner(account, own_words(account, usernames.of(session, account.id)))


def count_guess(work: Work, secret: str, act: Act) -> None:
    """Somebody used a link that sets no password. One that was never ours counts for the network; who holds one that
    was ours is told what has become of it, whatever others did.

    Raises ``TooManyAttempts`` while the network has to wait.
    """
    session, attempts = work.writing(), throttle.of_network(act.origin)
    if mail_links.owner(session, secret, LinkPurpose.RESET_PASSWORD) is None:
        throttle.check(session, attempts, act.at)
        throttle.fail(session, attempts, act.at)


def reset(work: Work, secret: str, password_hash: str, settings: Settings, act: Act) -> bool:
    """Set a new password by a link and end all logins of its account. False when the link is no good (any more).

    Nobody is signed in by it, and passkeys count beside the password only until their owner confirms them. The link
    went to the account's address, so that counts as confirmed from now on. Hash the password before calling this.
    Failures are forgiven where the password was all that could be guessed.
    """
    session = work.writing()
    account = _held(session, secret, act.at)
    suspended = account is not None and account.status is AccountStatus.SUSPENDED
    if account is None or suspended or mail_links.take(session, secret, LinkPurpose.RESET_PASSWORD, act.at) is None:
        reason = "suspended" if suspended else "link"
        record(session, Event.PASSWORD_RESET_REFUSED, act, account.id if account else None, reason=reason)
        return False
    if account.email_verified_at is None and not _confirm(session, settings, account, act):
        record(session, Event.PASSWORD_RESET_REFUSED, act, account.id, reason="taken")
        return False
    change.replace(session, settings, account, password_hash, "reset", act)
    passkeys.doubt_all(session, account.id, act.at)
    if not account.two_factor:
        throttle.reset(session, throttle.of_account(account.id, act.origin))
    return True


def _held(session: Session, secret: str, at: datetime) -> Account | None:
    """The account of a link; of one that waits for its confirmation all that is of its number."""
    found = mail_links.find(session, secret, LinkPurpose.RESET_PASSWORD, at)
    if found is not None and found.status is AccountStatus.UNCONFIRMED:
        unconfirmed.lock(session, found.preferred_username)
        found = mail_links.find(session, secret, LinkPurpose.RESET_PASSWORD, at)
    return lock_account(session, found.id) if found else None


def _confirm(session: Session, settings: Settings, account: Account, act: Act) -> bool:
    """The new password is the owner's of the address, whoever has chosen the old one. False when the number of a
    registration has an account by now.
    """
    if account.status is AccountStatus.UNCONFIRMED and not unconfirmed.activate(session, settings, account, act):
        return False
    session.execute(update(Account).where(Account.id == account.id).values(email_verified_at=act.at))
    mail_links.revoke(session, account.id, LinkPurpose.VERIFY_EMAIL, act.at)
    record(session, Event.EMAIL_CONFIRMED, act, account.id, link="reset")
    return True
