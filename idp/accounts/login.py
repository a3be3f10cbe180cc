"""Sign-in with user name and password, and sign-out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from idp import clock
from idp.accounts import budgets, changes, completion, names, passwords, sign_in_attempts
from idp.accounts.entering import SignedIn, enter
from idp.accounts.visitor import Visitor
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Vault, equal
from idp.db import Work
from idp.models import Account, AccountStatus, UserName
from idp.models.rows import Rows
from idp.origin import Origin
from idp.registers.lookup import Registers
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof
from idp.sessions.standing import Standing

_NAMED = Rows(select(Account).join(UserName).where(UserName.name == bindparam("name")))
_STATE = (
    select(Account.password_hash, Account.status, Account.updated_at)
    .where(Account.id == bindparam("account_id"))
    .with_for_update(key_share=True)
)


class Refused(Enum):
    """Why a sign-in was refused. The states of an account are told after the right password only."""

    WRONG = "wrong"
    UNCONFIRMED = "unconfirmed"
    SUSPENDED = "suspended"


@dataclass(frozen=True)
class CodeWanted:
    """The password was right and the second factor is to come; *secret* goes into a cookie that signs nobody in."""

    secret: str


def sign_in(
    work: Work,
    user_name: str,
    password: str,
    visitor: Visitor,
    registers: Registers,
    settings: Settings,
) -> SignedIn | CodeWanted | Refused:
    """Check name and password and start a login, or ask for the second factor of an account that has one.

    Raises ``TooManyAttempts`` while account or network have to wait, right or wrong.
    A refusal is returned, so that its record is kept. The password is hashed and the register asked outside any
    transaction, and what was read before is checked again inside.
    """
    origin = visitor.origin
    with work.reading() as session:
        account = _account_named(session, user_name)
        tries = budgets.of(session, account.id if account else None, visitor, names.normalise(user_name))
        budgets.hold_off(session, tries, clock.now())
    right = passwords.is_right(password, account, Vault(settings.secret_keys))
    rehashed = _rehash(password, account) if right and account else None
    answer = changes.look_up(registers, account, origin, clock.now()) if right and account else None
    now = clock.now()
    session = work.writing()
    unchanged = _unchanged(session, account)
    budgets.hold_off_all(session, tries, now)  # of passwords sent all at once no more are told than the budget allows
    if account is None or not right or not unchanged:
        record(session, Event.LOGIN_REFUSED, origin, now, account.id if account else None, reason=Refused.WRONG.value)
        budgets.fail(session, tries, now)
        return Refused.WRONG
    if account.status is not AccountStatus.ACTIVE:
        refused = Refused.SUSPENDED if account.status is AccountStatus.SUSPENDED else Refused.UNCONFIRMED
        record(session, Event.LOGIN_REFUSED, origin, now, account.id, reason=refused.value)
        return refused
    if rehashed:
        values = {"password_hash": rehashed, "legacy_hash": None, "legacy_scheme": None}
        session.execute(update(Account).where(Account.id == account.id).values(values))
    changes.note(session, account, answer, now)
    completion.settle(session, account, now)
    if account.two_factor:
        return CodeWanted(sign_in_attempts.begin(session, account.id, rehashed or account.password_hash or "", now))
    budgets.forgive(session, tries)
    return enter(session, account, Proof(password=True), visitor, settings, now)


def _account_named(session: Session, user_name: str) -> Account | None:
    """A read-only record of the account (``models.rows``)."""
    found = _NAMED.first(session, name=names.normalise(user_name))
    return found[0] if found else None


def _rehash(password: str, account: Account) -> str | None:
    """A new hash for one of an old system, whatever its cost, and for one of our own at another cost than today's."""
    of_old = account.legacy_scheme is not None
    if of_old or (account.password_hash and passwords.needs_rehash(account.password_hash)):
        return passwords.hash_password(password)
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


def sign_out(work: Work, standing: Standing, origin: Origin, by: str) -> None:
    """End the browser's login; *by* says how in a word. Every system it visited is told."""
    lifecycle.end_login(work.writing(), standing.login.id, by, origin, clock.now())
