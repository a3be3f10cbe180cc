"""Registrations that wait for the confirmation of their address, side by side where they are of one number.

Each is an account with its own address and password, without a user name and with no hold on the number. The first that
is confirmed becomes *the* account of the number; the others end and are told by mail (decision 23).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.orm import Session

from idp import limits
from idp.accounts import confirmation_mails, displaced_usernames, mail_links, usernames
from idp.accounts.hashing import passwords
from idp.accounts.hashing.admission import HashingPlace
from idp.accounts.mail_links import LinkPurpose
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import derive, equal
from idp.db import SWEPT_AT_ONCE, insert
from idp.limits import Budget
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import (
    Account,
    AccountStatus,
    CardCheck,
    DataReport,
    Delegation,
    MailLink,
    RegisteredData,
    Registration,
    UserName,
)
from idp.origin import HERE, Act

#: After this long a registration goes. Until then officers find it.
KEPT_FOR = timedelta(days=30)
#: How many wait for one number; beyond that the oldest gives way, once it has had as long as its first link works.
MOST, OWN_FOR = 5, timedelta(hours=24)


def of_name(session: Session, user_name: str) -> list[Account]:
    """The registrations that wait for that user name (in its normal form), the oldest first."""
    waits = select(Account).where(Account.preferred_username == user_name, Account.status == AccountStatus.UNCONFIRMED)
    return list(session.scalars(waits.order_by(Account.created_at, Account.id)))


def hash_of(password: str, user_name: str, settings: Settings, place: HashingPlace) -> str:
    """The hash of a waiting registration's password. Those of one user name have the salt in common.

    So one hash answers at the sign-in page whether any of them fits, as for a name that nobody has.
    """
    salt = derive(settings.secret_key, f"waiting registration: {user_name}")[:16]
    return passwords.hash_password(password, place, salt)


def whose(
    waits: list[Account], password: str, user_name: str, settings: Settings, place: HashingPlace
) -> Account | None:
    """The waiting registration whose password it is. A wrong one costs the same for none, one or several: what it costs
    at an account (``passwords.is_right``).
    """
    hashed = hash_of(password, user_name, settings, place)
    found = None
    for each in waits:
        kept = each.password_hash or ""
        if equal(kept, hashed) or (_salt(kept) != _salt(hashed) and passwords.verify(password, kept, place)):
            found = each
    if found is None:
        passwords.spend_other_variants(password, place)
    return found


def _salt(kept: str) -> str:
    """What a hash was made with."""
    return "$".join(kept.split("$")[:5])


def lock(session: Session, user_name: str) -> None:
    """Let nobody else register or confirm for that user name until the transaction ends. Before any row of it."""
    limits.take_turns(session, Budget(f"user-name:{user_name}", 0))


def taken(session: Session, number: str, branch: str = "") -> Account | None:
    """The account that has the number, or the user name that it would be. Registrations that wait have neither.

    That another party signs in with a taxpayer number is no reason: that one makes way (``displaced``).
    """
    has_name = select(UserName.account_id).where(UserName.name == usernames.normalise(number))
    named: ColumnElement[bool] = Account.id.in_(has_name)
    if is_taxpayers(number):
        named &= Account.tax_id == number
    numbered = (Account.tax_id == number) & (Account.branch == branch)
    has_it = numbered if branch else or_(numbered, named)
    found = select(Account).where(has_it, Account.status != AccountStatus.UNCONFIRMED)
    return session.scalars(found.limit(1)).first()


def is_taxpayers(number: str) -> bool:
    """Whether a number in its normal form is a taxpayer's: no other kind has thirteen digits alone."""
    return len(number) == 13 and number.isdigit()


def let_go(session: Session, user_names: Iterable[str]) -> None:
    """Free names that registrations of the time before still have written, for accounts that are about to be made."""
    waits = select(Account.id).where(Account.status == AccountStatus.UNCONFIRMED)
    theirs = (UserName.name.in_(list(user_names)), UserName.account_id.in_(waits))
    session.execute(delete(UserName).where(*theirs).execution_options(synchronize_session=False))


def make_room(session: Session, settings: Settings, user_name: str, at: datetime) -> bool:
    """Whether one more may wait. The oldest of too many ends for it, if its time is over."""
    waits = of_name(session, user_name)
    if is_crowded(waits, at):
        return False
    if len(waits) >= MOST:
        end(session, settings, waits[0], "out of time", at)
    return True


def is_crowded(waits: list[Account], at: datetime) -> bool:
    """Whether none may join those that wait for a user name, the oldest first, and none of them gives way."""
    return len(waits) >= MOST and waits[0].created_at > at - OWN_FOR


def activate(session: Session, settings: Settings, account: Account, act: Act) -> bool:
    """Make a registration *the* account of its number, which may sign in; all others of the number end.

    False when the number has an account by now: then this one ends too. ``lock`` the user name before.
    """
    if taken(session, account.tax_id, account.branch) is not None:
        end(session, settings, account, "taken", act.at, tell=False)
        return False
    for other in of_name(session, account.preferred_username):
        if other.id != account.id:
            end(session, settings, other, "taken", act.at)
    if is_taxpayers(account.tax_id) and not account.branch:
        displaced_usernames.make_way(session, settings, account.tax_id, act)
    name = {"name": account.preferred_username, "account_id": account.id, "created_at": act.at}
    made = insert(session, UserName).values(name)
    session.execute(made.on_conflict_do_update(index_elements=["name"], set_={"account_id": account.id}))
    values = {"status": AccountStatus.ACTIVE, "email_verified_at": act.at, "updated_at": act.at}
    session.execute(update(Account).where(Account.id == account.id).values(values))
    return True


def end(session: Session, settings: Settings, account: Account, why: str, at: datetime, *, tell: bool = True) -> None:
    """Drop a registration that waits, with all that hangs on it, and tell its address."""
    if tell:
        mail = confirmation_mails.registration_ended(settings, account, taken=why == "taken")
        compose.send(session, settings, [(account.email, mail)], at, kind=MailKind.REGISTRATION)
    record(session, Event.REGISTRATION_ENDED, Act(HERE, at), account.id, reason=why)
    _drop(session, account.id, at)


def _drop(session: Session, account_id: str, at: datetime) -> None:
    party = or_(Delegation.grantor_id == account_id, Delegation.agent_id == account_id)
    if session.scalar(select(Delegation.id).where(party).limit(1)) is not None:  # of the time before: the record stays
        for purpose in (LinkPurpose.VERIFY_EMAIL, LinkPurpose.RESET_PASSWORD):
            mail_links.revoke(session, account_id, purpose, at)
        return
    session.execute(update(Registration).where(Registration.account_id == account_id).values(account_id=None))
    for table in (UserName, MailLink, RegisteredData, DataReport, CardCheck):
        session.execute(delete(table).where(table.account_id == account_id))
    session.execute(delete(Account).where(Account.id == account_id))


def sweep(session: Session, at: datetime) -> int:
    """Drop, some at a time, accounts that were registered and never confirmed, with all that hangs on them.

    Returns how many.
    """
    delegated = select(Delegation.id).where(or_(Delegation.grantor_id == Account.id, Delegation.agent_id == Account.id))
    left = select(Account.id).where(
        Account.status == AccountStatus.UNCONFIRMED,
        Account.created_at <= at - KEPT_FOR,
        Account.email_verified_at.is_(None),
        Account.legacy_source.is_(None),
        ~delegated.exists(),
    )
    gone = session.scalars(left.limit(SWEPT_AT_ONCE)).all()
    for account_id in gone:
        _drop(session, account_id, at)
        record(session, Event.ACCOUNT_EXPIRED, Act(HERE, at), account_id)
    return len(gone)
