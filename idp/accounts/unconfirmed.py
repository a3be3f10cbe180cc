"""Unconfirmed accounts: registrations that wait for the confirmation of their e-mail address, several per number.

Each is an account with its own address and password, without a user name and without a claim to the number. The first
that is confirmed becomes the only account of the number; the others end and their addresses get a mail (decision 23).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.orm import Session

from idp import cases, limits
from idp.accounts import confirmation_mails, displaced_usernames, mail_links, usernames
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.hashing import passwords
from idp.accounts.hashing.admission import HashingPlace
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.search_words import upkeep
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import derive, equal
from idp.db import SWEPT_AT_ONCE, insert
from idp.limits import Budget
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import (
    HOLDS_NO_NUMBER,
    Account,
    AccountStatus,
    CardCheck,
    Case,
    CaseKind,
    Delegation,
    MailLink,
    OfficerAct,
    RefusalCode,
    RegisteredData,
    Registration,
    SearchWord,
    UserName,
)
from idp.origin import HERE, Act

#: An unconfirmed account is deleted after this time. Until then officers can find it.
KEPT_FOR = timedelta(days=30)
#: Unconfirmed accounts of one number; beyond that the oldest ends, once it is older than its first link is valid.
MOST, OWN_FOR = 5, timedelta(hours=24)


def of_name(session: Session, user_name: str) -> list[Account]:
    """The unconfirmed accounts whose user name (normalised) would be *user_name*, the oldest first."""
    pending = select(Account).where(
        Account.preferred_username == user_name, Account.status == AccountStatus.UNCONFIRMED
    )
    return list(session.scalars(pending.order_by(Account.created_at, Account.id)))


def hash_of(password: str, user_name: str, settings: Settings, place: HashingPlace) -> str:
    """The password hash of an unconfirmed account, with a salt that is derived from *user_name* (normalised).

    So a sign-in verifies the password against all unconfirmed accounts of the name by one hash computation, which is
    also what it costs for a name without any. *place*: see ``hashing.admission``.
    """
    salt = derive(settings.secret_key, f"waiting registration: {user_name}")[:16]
    return passwords.hash_password(password, place, salt)


def whose(
    pending: list[Account], password: str, user_name: str, settings: Settings, place: HashingPlace
) -> Account | None:
    """The unconfirmed account with that *password*, of those of one user name; ``None`` where it fits none.

    A wrong password costs the same time for none, one or several accounts, and as at a confirmed one
    (``passwords.is_right``).
    """
    candidate = hash_of(password, user_name, settings, place)
    match = None
    for account in pending:
        password_hash = account.password_hash or ""
        if not password_hash:  # made by an officer: its user has not set one yet
            continue
        if equal(password_hash, candidate) or (
            _salt(password_hash) != _salt(candidate) and passwords.verify(password, password_hash, place)
        ):
            match = account
    if match is None:
        passwords.spend_other_variants(password, place)
    return match


def _salt(password_hash: str) -> str:
    """The parameters and the salt of a hash."""
    return "$".join(password_hash.split("$")[:5])


def lock(session: Session, user_name: str) -> None:
    """Serialise registrations and confirmations of that user name (normalised) until the transaction ends.

    Call it before locking any row of theirs.
    """
    limits.take_turns(session, Budget(f"user-name:{user_name}", 0))


def holder_of(session: Session, number: str, branch: str = "") -> Account | None:
    """The confirmed account, not closed, that has the number (normalised) and branch, or the user name that the number
    would be.

    Another party's account that merely has a taxpayer number as its user name does not count: it makes way
    (``displaced_usernames``).
    """
    user_name_owner = select(UserName.account_id).where(UserName.name == usernames.normalise(number))
    by_user_name: ColumnElement[bool] = Account.id.in_(user_name_owner)
    if is_taxpayers(number):
        by_user_name &= Account.tax_id == number
    by_number = (Account.tax_id == number) & (Account.branch == branch)
    condition = by_number if branch else or_(by_number, by_user_name)
    accounts = select(Account).where(condition, Account.status.not_in(HOLDS_NO_NUMBER))
    return session.scalars(accounts.limit(1)).first()


def is_taxpayers(number: str) -> bool:
    """Whether *number* (normalised) is a taxpayer number: no other kind consists of thirteen digits."""
    return len(number) == 13 and number.isdigit()


def release_user_names(session: Session, user_names: Iterable[str]) -> None:
    """Delete *user_names* of unconfirmed accounts, which earlier versions stored, for accounts about to be created."""
    pending = select(Account.id).where(Account.status == AccountStatus.UNCONFIRMED)
    theirs = (UserName.name.in_(list(user_names)), UserName.account_id.in_(pending))
    session.execute(delete(UserName).where(*theirs).execution_options(synchronize_session=False))


def make_room(session: Session, settings: Settings, user_name: str, at: datetime) -> bool:
    """Whether another registration of that user name may wait. Ends the oldest if that is needed and due."""
    pending = of_name(session, user_name)
    if is_crowded(pending, at):
        return False
    if len(pending) >= MOST:
        end(session, settings, pending[0], "out of time", at)
    return True


def is_crowded(pending: list[Account], at: datetime) -> bool:
    """Whether *pending* (as of ``of_name``) is full and the oldest is not due to end."""
    return len(pending) >= MOST and pending[0].created_at > at - OWN_FOR


def activate(session: Session, settings: Settings, account: Account, act: Act) -> bool:
    """Activate an unconfirmed account as the only one of its number; the others of the number end.

    False when the number has an account by now: then this one ends too. Call ``lock`` first.
    """
    if holder_of(session, account.tax_id, account.branch) is not None:
        end(session, settings, account, "taken", act.at, tell=False)
        return False
    for other in of_name(session, account.preferred_username):
        if other.id != account.id:
            end(session, settings, other, "taken", act.at)
    if is_taxpayers(account.tax_id) and not account.branch:
        displaced_usernames.make_way(session, settings, account.tax_id, act)
    user_name = {"name": account.preferred_username, "account_id": account.id, "created_at": act.at}
    insertion = insert(session, UserName).values(user_name)
    session.execute(insertion.on_conflict_do_update(index_elements=["name"], set_={"account_id": account.id}))
    values = {"status": AccountStatus.ACTIVE, "email_verified_at": act.at, "updated_at": act.at}
    session.execute(update(Account).where(Account.id == account.id).values(values))
    upkeep.refresh(session, [account.id], act.at)
    if ENTITY_TYPES[account.entity_type].register is None:
        cases.open_case(session, CaseKind.UNVERIFIED, account.id, {}, act.at)
    return True


def end(
    session: Session, settings: Settings, account: Account, reason: str, at: datetime, *, tell: bool = True
) -> None:
    """Delete an unconfirmed account with all rows that refer to it.

    *reason*: for the audit record, ``taken`` or ``out of time``; *tell*: whether its address gets a mail.
    """
    if tell:
        mail = confirmation_mails.registration_ended(settings, account, has_account=reason == "taken")
        compose.send(session, settings, [(account.email, mail)], at, kind=MailKind.REGISTRATION)
    record(session, Event.REGISTRATION_ENDED, Act(HERE, at), account.id, reason=reason)
    _drop(session, account.id, at)


def _drop(session: Session, account_id: str, at: datetime) -> None:
    party = or_(Delegation.grantor_id == account_id, Delegation.agent_id == account_id)
    if session.scalar(select(Delegation.id).where(party).limit(1)) is not None:  # by an earlier version: the row stays
        for purpose in (LinkPurpose.VERIFY_EMAIL, LinkPurpose.RESET_PASSWORD):
            mail_links.revoke(session, account_id, purpose, at)
        return
    session.execute(update(Registration).where(Registration.account_id == account_id).values(account_id=None))
    for table in (UserName, MailLink, RegisteredData, CardCheck, SearchWord, RefusalCode, OfficerAct, Case):
        session.execute(delete(table).where(table.account_id == account_id))
    session.execute(delete(Account).where(Account.id == account_id))


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of unconfirmed accounts older than ``KEPT_FOR``, with all rows that refer to them.

    Returns how many.
    """
    is_party = or_(Delegation.grantor_id == Account.id, Delegation.agent_id == Account.id)
    overdue = select(Account.id).where(
        Account.status == AccountStatus.UNCONFIRMED,
        Account.created_at <= at - KEPT_FOR,
        Account.email_verified_at.is_(None),
        Account.legacy_source.is_(None),
        ~select(Delegation.id).where(is_party).exists(),
    )
    account_ids = session.scalars(overdue.limit(SWEPT_AT_ONCE)).all()
    for account_id in account_ids:
        _drop(session, account_id, at)
        record(session, Event.ACCOUNT_EXPIRED, Act(HERE, at), account_id)
    return len(account_ids)
