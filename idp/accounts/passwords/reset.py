"""Password reset: requested by e-mail address, done by a link that is mailed.

A request does the same for every address, whether an account has it or not: one counter, one audit record, one outbox
message. Only the worker looks for accounts, so neither page nor response time allow account enumeration.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
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
from idp.mail.handler import MailHandler
from idp.mail.kinds import MailKind
from idp.mail.message import MailMessage
from idp.models import Account, AccountStatus
from idp.origin import Act, Origin
from idp.outbox import Message

#: The outbox kind of a reset request, and its destination.
RESET_REQUEST = "password_reset_wanted"
WORKER = "accounts"
#: Requests within an hour from one network.
WITHIN, FROM_NETWORK = timedelta(hours=1), 60
#: Accounts in one mail; an address with more gets several mails.
ACCOUNTS_IN_MAIL = 40


def request_links(work: Work, email: str, settings: Settings, act: Act) -> None:
    """Queue a password reset for the accounts with the address *email*, which the queue keeps encrypted.

    Raises ``TooManyAttempts`` when there are too many requests from the network. How many mails an address gets is
    limited when they are written, so that the response reveals nothing.
    """
    address = email_address.normalise(email)
    session = work.writing()
    limits.count(session, f"reset:{act.origin.counted_as}", act.at, WITHIN, FROM_NETWORK)
    request = json.dumps({"email": address, "origin": asdict(act.origin)}).encode()
    outbox.put(session, RESET_REQUEST, [(WORKER, {"sealed": Vault(settings.secret_keys).seal(request)})], act.at)
    record(session, Event.PASSWORD_RESET_ASKED, act)


class ResetMailHandler(MailHandler):
    """For reset requests: finds the accounts and mails their links."""

    def write(self, session: Session, message: Message) -> None:
        """Mail each account a link."""
        send_links(
            session, self.settings, message.payload["email"], Act(Origin(**message.payload["origin"]), clock.now())
        )


def send_links(session: Session, settings: Settings, email: str, act: Act) -> None:
    """Mail each account with the address *email* a link of its own; earlier links are revoked.

    An unconfirmed account gets one too: it proves the address as well as the confirmation mail does. A suspended one
    gets none, and the mail says so; a closed one is left out. ``Account.unconfirmed_email`` is not considered.
    """
    of_address = select(Account).where(Account.email == email, Account.status != AccountStatus.CLOSED)
    in_order = of_address.order_by(Account.preferred_username, Account.id)
    accounts = session.scalars(in_order.with_for_update(key_share=True)).all()

    def mail(batch: Sequence[Account]) -> MailMessage:
        return passwords_mails.reset_password(settings, [(each, _link(session, each, email, act)) for each in batch])

    batches = [accounts[start : start + ACCOUNTS_IN_MAIL] for start in range(0, len(accounts), ACCOUNTS_IN_MAIL)]
    mails = [(email, partial(mail, batch)) for batch in batches]
    compose.send(session, settings, mails, act.at, kind=MailKind.PASSWORD_RESET)


def _link(session: Session, account: Account, email: str, act: Act) -> str | None:
    if account.status is AccountStatus.SUSPENDED:
        return None
    record(session, Event.PASSWORD_RESET_MAILED, act, account.id)
    return mail_links.make(session, account.id, email, LinkPurpose.RESET_PASSWORD, act.at)


@dataclass(frozen=True)
class Owner:
    """The account whose password a link sets, and what the password must not be made of."""

    account: Account
    own_words: Sequence[str]


def owner(work: Work, secret: str, at: datetime) -> Owner | None:
    """The owner of the link *secret*; ``None`` when it is used, revoked, expired or unknown, or they are suspended."""
    with work.reading() as session:
        account = mail_links.find(session, secret, LinkPurpose.RESET_PASSWORD, at)
        if account is None or account.status is AccountStatus.SUSPENDED:
            return None
        return Owner(account, own_words(account, usernames.of(session, account.id)))


def count_guess(work: Work, secret: str, act: Act) -> None:
    """Count the use of a link that never existed as a failure of the network; a used or expired one costs nothing.

    Raises ``TooManyAttempts`` while the network is throttled.
    """
    session, attempts = work.writing(), throttle.of_network(act.origin)
    if mail_links.owner(session, secret, LinkPurpose.RESET_PASSWORD) is None:
        throttle.check(session, attempts, act.at)
        throttle.fail(session, attempts, act.at)


def reset(work: Work, secret: str, password_hash: str, settings: Settings, act: Act) -> bool:
    """Set a new password by the link *secret* and end all sessions of its account. False when the link is not valid.

    *password_hash*: hashed before the call, outside the transaction. Nobody is signed in by a reset, and passkeys count
    only together with the password until their owner confirms them. The link went to the account's address, which
    thereby counts as confirmed. The throttle is reset for accounts without a second factor.
    """
    session = work.writing()
    account = _lock_owner(session, secret, act.at)
    is_suspended = account is not None and account.status is AccountStatus.SUSPENDED
    if account is None or is_suspended or mail_links.take(session, secret, LinkPurpose.RESET_PASSWORD, act.at) is None:
        reason = "suspended" if is_suspended else "link"
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


def _lock_owner(session: Session, secret: str, at: datetime) -> Account | None:
    """The account of a link, with its row locked; for an unconfirmed one, all registrations of its number are."""
    account = mail_links.find(session, secret, LinkPurpose.RESET_PASSWORD, at)
    if account is not None and account.status is AccountStatus.UNCONFIRMED:
        unconfirmed.lock(session, account.preferred_username)
        account = mail_links.find(session, secret, LinkPurpose.RESET_PASSWORD, at)
    return lock_account(session, account.id) if account else None


def _confirm(session: Session, settings: Settings, account: Account, act: Act) -> bool:
    """Confirm the address, and activate an unconfirmed registration: the new password is that of the address's owner.
    False when the registration's number has an account by now.
    """
    if account.status is AccountStatus.UNCONFIRMED and not unconfirmed.activate(session, settings, account, act):
        return False
    session.execute(update(Account).where(Account.id == account.id).values(email_verified_at=act.at))
    mail_links.revoke(session, account.id, LinkPurpose.VERIFY_EMAIL, act.at)
    record(session, Event.EMAIL_CONFIRMED, act, account.id, link="reset")
    return True
