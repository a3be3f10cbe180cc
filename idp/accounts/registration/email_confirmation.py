"""Confirming the address of a new account: by the link that was mailed, with the password chosen at the registration.
So is confirmed what the user of an legacy account without an address has typed, with the account's password.

The password has to be given: whoever owns the address has not chosen that of a stranger's registration (decision 23).
It signs in at once. Asking for another mail does the same for every address, whether an account waits for it or not:
one counter, one record, one message to the worker. Only the worker looks for accounts, so neither the page nor its
time can tell.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum
from functools import partial

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from idp import clock, limits, outbox
from idp.accounts import confirmation_mails, mail_links, throttle, unconfirmed
from idp.accounts.devices.visitor import Visitor
from idp.accounts.hashing import admission, passwords
from idp.accounts.locking import lock_account
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.sign_in import pending
from idp.accounts.sign_in.finish import SecondFactorRequired, SignedIn, enter
from idp.accounts.throttle import Throttle
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Vault, equal
from idp.db import Work
from idp.fields import email_address
from idp.models import Account, AccountStatus
from idp.origin import Act
from idp.outbox import Message
from idp.sessions.lifecycle import Proof

#: The outbox kind of a wish for another mail, and who hears it.
CONFIRMATION_WANTED = "confirmation_wanted"
WORKER = "accounts"
#: Wishes within an hour from one network.
WITHIN, FROM_NETWORK = timedelta(hours=1), 60
#: Accounts of one address that wait for their mail, at most so many at a time.
AT_ONCE = 20


class ConfirmationRefusal(Enum):
    """Why nobody is signed in by a link."""

    LINK = "link"
    """It is used, replaced, out of time or unknown."""
    WRONG = "wrong"
    """The password is not right; the link stays good."""
    TAKEN = "taken"
    """The number has an account by now: another registration of it was confirmed first, say."""
    SUSPENDED = "suspended"
    """The address is confirmed, and an officer has suspended the account."""


def waiting(work: Work, secret: str, at: datetime) -> Account | None:
    """The account that a link would confirm; ``None`` for a link that is used, replaced, out of time or unknown."""
    with work.reading() as session:
        return mail_links.find(session, secret, LinkPurpose.VERIFY_EMAIL, at)


def is_confirmed(work: Work, secret: str) -> bool:
    """Whether the account that a link was made for is confirmed, by this one or otherwise."""
    with work.reading() as session:
        account = mail_links.owner(session, secret, LinkPurpose.VERIFY_EMAIL)
    return account is not None and account.email_verified_at is not None


def confirm(
    work: Work, secret: str, password: str, visitor: Visitor, settings: Settings
) -> SignedIn | SecondFactorRequired | ConfirmationRefusal:
    """Take the link: the address is confirmed, the account is *the* one of its number, and its user signed in.

    Raises ``TooManyAttempts`` while account or network have to wait, right or wrong, ``Busy``. The password is hashed
    outside any transaction, and what was read before is checked again inside.
    """
    now = clock.now()
    with work.reading() as session:
        account = mail_links.find(session, secret, LinkPurpose.VERIFY_EMAIL, now)
        if account is None:
            return ConfirmationRefusal.LINK
        attempts = throttle.of(session, account.id, visitor)
        throttle.check(session, attempts, now)
    with admission.place(admission.HashingPurpose.SIGN_IN, visitor.origin) as place:
        right = passwords.is_right(password, account, Vault(settings.secret_keys), place)
    now, session = clock.now(), work.writing()
    unconfirmed.lock(session, account.preferred_username)
    if mail_links.find(session, secret, LinkPurpose.VERIFY_EMAIL, now) is None:
        return ConfirmationRefusal.LINK
    current = lock_account(session, account.id)
    throttle.check_in_turn(session, attempts, now)
    if not right or not equal(current.password_hash or "", account.password_hash or ""):
        record(
            session, Event.LOGIN_REFUSED, Act(visitor.origin, now), account.id, reason=ConfirmationRefusal.WRONG.value
        )
        throttle.fail(session, attempts, now)
        return ConfirmationRefusal.WRONG
    if mail_links.take(session, secret, LinkPurpose.VERIFY_EMAIL, now) is None:
        return ConfirmationRefusal.LINK
    return _confirmed(session, current, attempts, visitor, settings, now)


def _confirmed(
    session: Session, account: Account, attempts: Throttle, visitor: Visitor, settings: Settings, at: datetime
) -> SignedIn | SecondFactorRequired | ConfirmationRefusal:
    if account.status is AccountStatus.UNCONFIRMED:
        if not unconfirmed.activate(session, settings, account, Act(visitor.origin, at)):
            return ConfirmationRefusal.TAKEN
    else:
        typed = {} if account.email else {"email": account.unconfirmed_email, "unconfirmed_email": None}
        values = {**typed, "email_verified_at": at, "updated_at": at}
        session.execute(update(Account).where(Account.id == account.id).values(values))
    record(session, Event.EMAIL_CONFIRMED, Act(visitor.origin, at), account.id, link="mail")
    if account.status is AccountStatus.SUSPENDED:
        return ConfirmationRefusal.SUSPENDED
    if account.two_factor:
        return SecondFactorRequired(pending.begin(session, account.id, account.password_hash or "", at))
    throttle.reset(session, attempts)
    return enter(session, lock_account(session, account.id), Proof(password=True), visitor, settings, at)


def ask(work: Work, email: str, settings: Settings, act: Act) -> None:
    """Note that somebody waits for the mail that confirms an address.

    Raises ``TooManyAttempts`` when the network asks too often. How many mails an address gets is decided when they are
    written, so that nobody is told. The address waits sealed.
    """
    address = email_address.normalise(email)
    session = work.writing()
    limits.count(session, f"resend:{act.origin.counted_as}", act.at, WITHIN, FROM_NETWORK)
    wish = json.dumps({"email": address}).encode()
    outbox.put(session, CONFIRMATION_WANTED, [(WORKER, {"sealed": Vault(settings.secret_keys).seal(wish)})], act.at)
    record(session, Event.CONFIRMATION_ASKED, act)


class ConfirmationMailHandler:
    """The outbox handler for wishes: finds the accounts that wait and mails their links."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._vault = Vault(settings.secret_keys)

    def __call__(self, message: Message) -> Callable[[Session], None]:
        """Everything is done in the transaction that marks the wish as heard, so no wish is mailed twice."""
        wish = json.loads(self._vault.open(message.payload["sealed"]))
        return partial(self._send, message.id, wish["email"])

    def _send(self, message_id: str, email: str, session: Session) -> None:
        registered = and_(Account.email == email, Account.status == AccountStatus.UNCONFIRMED)
        typed = and_(Account.unconfirmed_email == email, Account.email.is_(None))
        waits = select(Account).where(or_(registered, typed))
        for account in session.scalars(waits.order_by(Account.id).limit(AT_ONCE)).all():
            confirmation_mails.send(session, self._settings, account, clock.now())
        outbox.forget(session, message_id)
