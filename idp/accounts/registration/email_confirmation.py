"""Confirmation of an e-mail address by a mailed link and the account's password, which also signs the user in.

It serves new accounts and legacy accounts whose user has entered an address. The password is required because the owner
of a mailbox does not know that of a stranger's registration with their address (decision 23). A request for another
mail does the same for every address, whether an account waits for it or not: one rate limit, one audit record, one
message to the worker. Only the worker looks for accounts, so neither page nor timing discloses them.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from enum import Enum

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from idp import clock, limits, outbox
from idp.accounts import confirmation_mails, mail_links, set_up, throttle, unconfirmed
from idp.accounts.devices.visitor import Visitor
from idp.accounts.hashing import admission, passwords
from idp.accounts.locking import lock_account
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.search_words import upkeep
from idp.accounts.sign_in import pending
from idp.accounts.sign_in.finish import SecondFactorRequired, SignedIn, enter
from idp.accounts.throttle import Throttle
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Vault, equal
from idp.db import Work
from idp.fields import email_address
from idp.mail.handler import MailHandler
from idp.mail.kinds import MailKind
from idp.models import Account, AccountStatus
from idp.origin import Act
from idp.outbox import Message
from idp.sessions.lifecycle import Proof

#: Outbox kind of a request for another mail, and its recipient.
CONFIRMATION_WANTED = "confirmation_wanted"
WORKER = "accounts"
#: Requests for another mail within an hour from one network.
WITHIN, FROM_NETWORK = timedelta(hours=1), 60
#: Accounts with one unconfirmed address that are mailed at most for one request.
AT_ONCE = 20


class ConfirmationRefusal(Enum):
    """Why a link signs nobody in."""

    LINK = "link"
    """It is used, replaced, expired or unknown."""
    WRONG = "wrong"
    """The password is wrong; the link remains valid."""
    TAKEN = "taken"
    """The number has an account by now, for instance because another registration of it was confirmed first."""
    SUSPENDED = "suspended"
    """The address is confirmed, and an officer has suspended the account."""


def account_of(work: Work, secret: str, at: datetime) -> Account | None:
    """The account that the link's *secret* would confirm; ``None`` for a link used, replaced, expired or unknown."""
    with work.reading() as session:
        return mail_links.find(session, secret, LinkPurpose.VERIFY_EMAIL, at)


def is_confirmed(work: Work, secret: str) -> bool:
    """Whether the account of a link, valid or not, has a confirmed address."""
    with work.reading() as session:
        account = mail_links.owner(session, secret, LinkPurpose.VERIFY_EMAIL)
    return account is not None and account.email_verified_at is not None


def confirm(
    work: Work, secret: str, password: str, visitor: Visitor, settings: Settings
) -> SignedIn | SecondFactorRequired | ConfirmationRefusal:
    """Consume the link: confirm the address, make the account the only one of its number, and sign its user in.

    The password is hashed outside any transaction, and what was read before is checked again inside. Raises
    ``TooManyAttempts`` while account or network are throttled, for a right password too, and ``Busy`` where no place
    for hashing is free.
    """
    now = clock.now()
    with work.reading() as session:
        account = mail_links.find(session, secret, LinkPurpose.VERIFY_EMAIL, now)
        if account is None:
            return ConfirmationRefusal.LINK
        attempts = throttle.of(session, account.id, visitor)
        throttle.check(session, attempts, now)
    with admission.place(admission.HashingPurpose.SIGN_IN, visitor.origin) as place:
        is_right = passwords.is_right(password, account, Vault(settings.secret_keys), place)
    now, session = clock.now(), work.writing()
    unconfirmed.lock(session, account.preferred_username)
    if mail_links.find(session, secret, LinkPurpose.VERIFY_EMAIL, now) is None:
        return ConfirmationRefusal.LINK
    current = lock_account(session, account.id)
    throttle.check_in_turn(session, attempts, now)
    if not is_right or not equal(current.password_hash or "", account.password_hash or ""):
        record(
            session, Event.LOGIN_REFUSED, Act(visitor.origin, now), account.id, reason=ConfirmationRefusal.WRONG.value
        )
        throttle.fail(session, attempts, now)
        return ConfirmationRefusal.WRONG
    if mail_links.take(session, secret, LinkPurpose.VERIFY_EMAIL, now) is None:
        return ConfirmationRefusal.LINK
    return _confirm_and_sign_in(session, current, attempts, visitor, settings, now)


def _confirm_and_sign_in(
    session: Session, account: Account, attempts: Throttle, visitor: Visitor, settings: Settings, at: datetime
) -> SignedIn | SecondFactorRequired | ConfirmationRefusal:
    if account.status is AccountStatus.UNCONFIRMED:
        if not unconfirmed.activate(session, settings, account, Act(visitor.origin, at)):
            return ConfirmationRefusal.TAKEN
    else:
        columns = {} if account.email else {"email": account.unconfirmed_email, "unconfirmed_email": None}
        values = {**columns, "email_verified_at": at, "updated_at": at}
        session.execute(update(Account).where(Account.id == account.id).values(values))
        upkeep.refresh(session, [account.id], at)
    record(session, Event.EMAIL_CONFIRMED, Act(visitor.origin, at), account.id, link="mail")
    if account.status is AccountStatus.SUSPENDED:
        return ConfirmationRefusal.SUSPENDED
    if account.two_factor:
        return SecondFactorRequired(pending.begin(session, account.id, account.password_hash or "", at))
    throttle.reset(session, attempts)
    return enter(session, lock_account(session, account.id), Proof(password=True), visitor, settings, at)


def request_mail(work: Work, email: str, settings: Settings, act: Act) -> None:
    """Queue a request for another confirmation mail to *email*, encrypted in the outbox.

    The limit of mails to one address is applied by the worker, so that the response does not disclose it. Raises
    ``TooManyAttempts`` for too many requests from the network.
    """
    address = email_address.normalise(email)
    session = work.writing()
    limits.count(session, f"resend:{act.origin.counted_as}", act.at, WITHIN, FROM_NETWORK)
    payload = json.dumps({"email": address}).encode()
    outbox.put(session, CONFIRMATION_WANTED, [(WORKER, {"sealed": Vault(settings.secret_keys).seal(payload)})], act.at)
    record(session, Event.CONFIRMATION_ASKED, act)


class ConfirmationMailHandler(MailHandler):
    """For requests of ``request_mail``: finds the unconfirmed accounts and mails their links."""

    def write(self, session: Session, message: Message) -> None:
        """Mail a link to each account of the address that is not confirmed, at most ``AT_ONCE``. One that an officer
        has made has no password yet: its link sets it.
        """
        email = message.payload["email"]
        unconfirmed_account = and_(Account.email == email, Account.status == AccountStatus.UNCONFIRMED)
        unconfirmed_address = and_(Account.unconfirmed_email == email, Account.email.is_(None))
        accounts = select(Account).where(or_(unconfirmed_account, unconfirmed_address))
        accounts = accounts.where(Account.status != AccountStatus.CLOSED)
        for account in session.scalars(accounts.order_by(Account.id).limit(AT_ONCE)).all():
            is_invited = account.status is AccountStatus.UNCONFIRMED and account.password_hash is None
            send = set_up.invite if is_invited else confirmation_mails.send
            send(session, self.settings, account, clock.now(), kind=MailKind.CONFIRMATION)
