"""Sign-in with user name and password, and sign-out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from idp import clock, refusal_codes
from idp.accounts import throttle, unconfirmed, usernames
from idp.accounts.completion import complete
from idp.accounts.devices.visitor import Visitor
from idp.accounts.hashing import admission, passwords
from idp.accounts.hashing.admission import HashingPlace, HashingPurpose
from idp.accounts.registered_data import changes
from idp.accounts.sign_in import pending
from idp.accounts.sign_in.finish import SecondFactorRequired, SignedIn, enter
from idp.accounts.throttle import Throttle
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Vault, equal
from idp.db import Work
from idp.models import Account, AccountStatus, UserName
from idp.models.rows import Rows
from idp.origin import Act, Origin
from idp.refusal_codes import RefusalReason, Refused, ShownCode
from idp.registers.lookup import Registers
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof
from idp.sessions.session import UserSession

#: The normalised name (a number without its hyphens) takes precedence over the name as entered.
_ACCOUNT_BY_NAME = Rows(
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
    """Why a sign-in was refused."""

    WRONG = "wrong"


@dataclass(frozen=True)
class Suspended:
    """The password was right and an officer has suspended the account: ``reason``, in the officer's words; ``code`` for
    the help desk.
    """

    reason: str | None
    code: ShownCode | None


@dataclass(frozen=True)
class EmailUnconfirmed:
    """The password was right and the e-mail address is not confirmed yet: the mail went to ``email``; ``code`` for the
    help desk.
    """

    email: str
    code: ShownCode | None


def sign_in(
    work: Work, user_name: str, password: str, visitor: Visitor, registers: Registers, settings: Settings
) -> SignedIn | SecondFactorRequired | EmailUnconfirmed | Suspended | SignInRefusal:
    """Check name and password and start a session, or ask for the second factor of an account that has one.

    An unconfirmed registration has no user name yet: whoever gives its number and its password gets
    ``EmailUnconfirmed``.

    Raises ``TooManyAttempts`` while account or network are throttled, whether the password is right or wrong (NIST
    SP 800-63B-4, section 3.2.2), and ``Busy`` when too many passwords are being hashed. A refusal is returned, so that
    its audit record is committed. The password is hashed and the register queried outside any transaction, and what
    was read before is checked again inside.
    """
    origin = visitor.origin
    with work.reading() as session:
        account, name = _find_account(session, user_name), usernames.normalise(user_name)
        registrations = unconfirmed.of_name(session, name)
        attempts = throttle.of(session, account.id if account else None, visitor, name)
        throttle.check(session, attempts, clock.now())
    with admission.place(HashingPurpose.SIGN_IN, origin) as place:
        if account is None or (account.status is AccountStatus.UNCONFIRMED and len(registrations) > 1):
            account = unconfirmed.whose(registrations, password, name, settings, place)
            is_right = account is not None
        else:
            is_right = passwords.is_right(password, account, Vault(settings.secret_keys), place)
        new_hash = _rehash(password, account, place) if is_right and account else None
    comparison = changes.look_up(registers, account, Act(origin, clock.now())) if is_right and account else None
    now, session = clock.now(), work.writing()
    is_unchanged = _is_unchanged(session, account)
    # Concurrent guesses learn no more than the budget allows.
    throttle.check_in_turn(session, attempts, now)
    is_closed = account is not None and account.status is AccountStatus.CLOSED
    if account is None or is_closed or not is_right or not is_unchanged:
        return _refuse_password(session, attempts, account, Act(origin, now))
    throttle.check_right_password(session, attempts, now)
    if account.status is not AccountStatus.ACTIVE:
        return _refuse_status(session, settings, account, Act(origin, now))
    if new_hash:
        values = {"password_hash": new_hash, "legacy_hash": None, "legacy_scheme": None}
        session.execute(update(Account).where(Account.id == account.id).values(values))
    changes.store_answer(session, settings, account, comparison, now)
    complete.settle(session, account, now)
    if account.two_factor:
        return SecondFactorRequired(pending.begin(session, account.id, new_hash or account.password_hash or "", now))
    throttle.reset(session, attempts)
    return enter(session, account, Proof(password=True), visitor, settings, now)


def _refuse_password(session: Session, attempts: Throttle, account: Account | None, act: Act) -> SignInRefusal:
    account_id, refusal = account.id if account else None, SignInRefusal.WRONG
    record(session, Event.LOGIN_REFUSED, act, account_id, reason=refusal.value)
    throttle.fail(session, attempts, act.at)
    return refusal


def _refuse_status(session: Session, settings: Settings, account: Account, act: Act) -> EmailUnconfirmed | Suspended:
    record(session, Event.LOGIN_REFUSED, act, account.id, reason=account.status.value)
    is_unconfirmed = account.status is AccountStatus.UNCONFIRMED
    reason = RefusalReason.UNCONFIRMED if is_unconfirmed else RefusalReason.SUSPENDED
    code = refusal_codes.make(session, settings, Refused(account.id, reason), act.at)
    return EmailUnconfirmed(account.email or "", code) if is_unconfirmed else Suspended(account.suspension_reason, code)


def _find_account(session: Session, user_name: str) -> Account | None:
    """The account with that user name, as a read-only record (``models.rows``)."""
    name, as_written = usernames.spellings(user_name)
    row = _ACCOUNT_BY_NAME.first(session, name=name, as_written=as_written)
    return row[0] if row else None


def _rehash(password: str, account: Account, place: HashingPlace) -> str | None:
    """A new hash if the stored one is a legacy hash or has another cost than new ones; otherwise ``None``."""
    is_legacy = account.legacy_scheme is not None
    if is_legacy or (account.password_hash and passwords.needs_rehash(account.password_hash)):
        return passwords.hash_password(password, place)
    return None


def _is_unchanged(session: Session, account: Account | None) -> bool:
    """Whether status and password are still as they were read, now under a lock. The query also runs for unknown
    accounts (no timing signal).

    A legacy hash may have been replaced by argon2id meanwhile, by the worker or by another sign-in: that leaves
    ``updated_at`` as it is, which a new password does not.
    """
    row = session.connection().execute(_STATE, {"account_id": account.id if account else ""}).first()
    if account is None or row is None:
        return False
    password_hash, status, updated_at = row
    was_rehashed = account.legacy_scheme is not None and updated_at == account.updated_at
    return status is account.status and (was_rehashed or equal(password_hash or "", account.password_hash or ""))


def sign_out(work: Work, user_session: UserSession, origin: Origin, by: str) -> None:
    """End the browser's session; *by*: how, as recorded. Every client visited in it gets a logout notice (OpenID
    Connect Back-Channel Logout 1.0).
    """
    lifecycle.end_login(work.writing(), user_session.login.id, by, Act(origin, clock.now()))
