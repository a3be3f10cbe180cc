"""Sign-in with user name and password, and sign-out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from idp import clock
from idp.accounts import changes, completion, names, passwords
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
class SignedIn:
    """A sign-in that worked; *secret* goes into the browser's cookie."""

    login_id: str
    secret: str


def sign_in(
    work: Work,
    user_name: str,
    password: str,
    standing: Standing | None,
    registers: Registers,
    origin: Origin,
    settings: Settings,
) -> SignedIn | Refused:
    """Check name and password and start a login. *standing* is the login that the browser had, if any, run out or not.

    The same operator keeps login and acting context and gets a new secret; another one's login is ended first.
    A refusal is returned, so that its record is kept. The password is hashed and the register asked outside any
    transaction, and what was read before is checked again inside.
    """
    with work.reading() as session:
        account = _account_named(session, user_name)
    right = passwords.is_right(password, account, Vault(settings.secret_keys))
    rehashed = _rehash(password, account) if right and account else None
    answer = changes.look_up(registers, account, origin, clock.now()) if right and account else None
    now = clock.now()
    session = work.writing()
    if account is None or not right or not _unchanged(session, account):
        record(session, Event.LOGIN_REFUSED, origin, now, account.id if account else None, reason=Refused.WRONG.value)
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
    return _begin(session, account, standing, origin, settings)


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


def _unchanged(session: Session, account: Account) -> bool:
    """Whether the account that was read is still what it was, now that nobody else can write to it.

    A hash of old may have become argon2id meanwhile, by the worker or by another sign-in: that leaves the moment of
    the last change as it is, and a new password does not.
    """
    kept, status, updated_at = session.connection().execute(_STATE, {"account_id": account.id}).one()
    rehashed = account.legacy_scheme is not None and updated_at == account.updated_at
    return status is account.status and (rehashed or equal(kept or "", account.password_hash or ""))


def _begin(
    session: Session, account: Account, standing: Standing | None, origin: Origin, settings: Settings
) -> SignedIn:
    now, whole = clock.now(), settings.login_whole_seconds
    proof = Proof(password=True)
    if standing is not None and not standing.login_lives(now, settings.login_idle_seconds):
        lifecycle.end_login(session, standing.login.id, "expired", origin, now)
    elif standing is not None and standing.account.id != account.id:
        lifecycle.end_login(session, standing.login.id, "another_account", origin, now)
    elif standing is not None:
        secret = lifecycle.renew(session, standing, proof, origin, now, whole)
        if secret is not None:
            return SignedIn(standing.login.id, secret)
    return SignedIn(*lifecycle.start(session, account.id, proof, origin, now, whole))


def sign_out(work: Work, standing: Standing, origin: Origin, by: str) -> None:
    """End the browser's login; *by* says how in a word. Every system it visited is told."""
    lifecycle.end_login(work.writing(), standing.login.id, by, origin, clock.now())
