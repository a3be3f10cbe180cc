"""Sign-in with user name and password, and sign-out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from idp import clock
from idp.accounts import throttle, unconfirmed, usernames
from idp.accounts.completion import complete
from idp.accounts.devices.visitor import Visitor
from idp.accounts.hashing import admission, passwords
from idp.accounts.hashing.admission import HashingPlace, HashingPurpose
from idp.accounts.registered_data import changes
from idp.accounts.sign_in import pending
from idp.accounts.sign_in.finish import CodeWanted, SignedIn, enter
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Vault, equal
from idp.db import Work
from idp.models import Account, AccountStatus, UserName
from idp.models.rows import Rows
from idp.origin import Act, Origin
from idp.registers.lookup import Registers
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof
from idp.sessions.session import UserSession

#: A number's own name before one that is written with its hyphens.
_NAMED = Rows(
    select(Account)
    .join(UserName)
    .where(UserName.name.in_([bindparam("name"), bindparam("as_written")]))
    .order_by(UserName.name != bindparam("name"))
    .limit(1)
)
_STATE = (
    select(Account.password_hash, Account.status, Account.updated_at)
    .where(Account.id == bindparam("account_id"))
    .with_for_update(key_share=True)
)


class SignInRefusal(Enum):
    """Why a sign-in was refused. That an account is suspended is told after the right password only."""

    WRONG = "wrong"
    SUSPENDED = "suspended"


@dataclass(frozen=True)
class Unconfirmed:
    """The password was right, and nobody has confirmed the address: the mail went to ``email``."""

    email: str


def sign_in(
    work: Work,
    user_name: str,
    password: str,
    visitor: Visitor,
    registers: Registers,
    settings: Settings,
) -> SignedIn | CodeWanted | Unconfirmed | SignInRefusal:
    """Check name and password and start a login, or ask for the second factor of an account that has one.

    A registration that waits for its confirmation has no user name yet: who gives its number and its password is told.

    Raises ``TooManyAttempts`` while account or network have to wait, right or wrong, ``Busy``.
    A refusal is returned, so that its record is kept. The password is hashed and the register asked outside any
    transaction, and what was read before is checked again inside.
    """
    origin = visitor.origin
    with work.reading() as session:
        account, name = _account_named(session, user_name), usernames.normalise(user_name)
        waits = unconfirmed.of_name(session, name)
        attempts = throttle.of(session, account.id if account else None, visitor, name)
        throttle.check(session, attempts, clock.now())
    with admission.place(HashingPurpose.SIGN_IN, origin) as place:
        if account is None or (account.status is AccountStatus.UNCONFIRMED and len(waits) > 1):
            account = unconfirmed.whose(waits, password, name, settings, place)
            right = account is not None
        else:
            right = passwords.is_right(password, account, Vault(settings.secret_keys), place)
        rehashed = _rehash(password, account, place) if right and account else None
    answer = changes.look_up(registers, account, Act(origin, clock.now())) if right and account else None
    now = clock.now()
    session = work.writing()
    unchanged = _unchanged(session, account)
    throttle.check_in_turn(
        session, attempts, now
    )  # of passwords sent all at once no more are told than the budget allows
    if account is None or not right or not unchanged:
        record(
            session,
            Event.LOGIN_REFUSED,
            Act(origin, now),
            account.id if account else None,
            reason=SignInRefusal.WRONG.value,
        )
        throttle.fail(session, attempts, now)
        return SignInRefusal.WRONG
    throttle.check_right_password(session, attempts, now)
    if account.status is not AccountStatus.ACTIVE:
        record(session, Event.LOGIN_REFUSED, Act(origin, now), account.id, reason=account.status.value)
        waits_for_mail = account.status is AccountStatus.UNCONFIRMED
        return Unconfirmed(account.email or "") if waits_for_mail else SignInRefusal.SUSPENDED
    if rehashed:
        values = {"password_hash": rehashed, "legacy_hash": None, "legacy_scheme": None}
        session.execute(update(Account).where(Account.id == account.id).values(values))
    changes.note(session, settings, account, answer, now)
    complete.settle(session, account, now)
    if account.two_factor:
        return CodeWanted(pending.begin(session, account.id, rehashed or account.password_hash or "", now))
    throttle.reset(session, attempts)
    return enter(session, account, Proof(password=True), visitor, settings, now)


def _account_named(session: Session, user_name: str) -> Account | None:
    """A read-only record of the account (``models.rows``)."""
    name, as_written = usernames.spellings(user_name)
    found = _NAMED.first(session, name=name, as_written=as_written)
    return found[0] if found else None


def _rehash(password: str, account: Account, place: HashingPlace) -> str | None:
    """A new hash for one of a legacy system, whatever its cost, and for one of our own at another cost than today's."""
    of_old = account.legacy_scheme is not None
    if of_old or (account.password_hash and passwords.needs_rehash(account.password_hash)):
        return passwords.hash_password(password, place)
    return None


def _unchanged(session: Session, account: Account | None) -> bool:
    """Whether the account that was read is still what it was, now that nobody else can write to it. Asking about
    nobody takes as long.

    A hash of old may have become argon2id meanwhile, by the worker or by another sign-in: that leaves the moment of
    the last change as it is, and a new password does not.
    """
    row = session.connection().execute(_STATE, {"account_id": account.id if account else ""}).first()
    if account is None or row is None:
        return False
    kept, status, updated_at = row
    rehashed = account.legacy_scheme is not None and updated_at == account.updated_at
    return status is account.status and (rehashed or equal(kept or "", account.password_hash or ""))


def sign_out(work: Work, user_session: UserSession, origin: Origin, by: str) -> None:
    """End the browser's login; *by* says how in a word. Every system it visited is told."""
    lifecycle.end_login(work.writing(), user_session.login.id, by, Act(origin, clock.now()))
