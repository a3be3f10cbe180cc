"""What users change of their own account: how to reach them, and their password."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import update

from idp import clock
from idp.accounts import throttle
from idp.accounts.devices.visitor import Visitor
from idp.accounts.hashing import admission, passwords
from idp.accounts.hashing.admission import HashingPurpose
from idp.accounts.locking import lock_account
from idp.accounts.passwords import change as password_change
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import equal
from idp.db import Work
from idp.models import Account
from idp.origin import Act
from idp.sessions import lifecycle
from idp.sessions.session import UserSession


def change_contact(work: Work, account: Account, details: Mapping[str, Any], act: Act) -> bool:
    """Take over *details*, which are columns of ``Account`` whose names begin with ``contact_``.

    False when there is nothing new in them. The record names the columns, not what is in them.
    """
    changed = {column: value for column, value in details.items() if getattr(account, column) != value}
    if not changed:
        return False
    session = work.writing()
    session.execute(update(Account).where(Account.id == account.id).values(**changed, updated_at=act.at))
    record(session, Event.CONTACT_CHANGED, act, account.id, fields=sorted(changed))
    return True


def change_locale(work: Work, account: Account, locale: str, at: datetime) -> None:
    """Write to the user in that language from now on, and tell systems so."""
    if locale != account.locale:
        change = update(Account).where(Account.id == account.id).values(locale=locale, updated_at=at)
        work.writing().execute(change)


class PasswordRefusal(Enum):
    """Why a password stays as it is."""

    WRONG = "wrong"
    """The old one was not right, or somebody else has just changed it."""
    LOGIN_OVER = "login_over"
    """The login ended while the password was hashed."""


@dataclass(frozen=True)
class Changed:
    """The new password counts. *secret* goes into the browser's cookie: the one it had is worth nothing now."""

    secret: str


def change_password(
    work: Work, user_session: UserSession, old: str, new: str, settings: Settings, visitor: Visitor
) -> Changed | PasswordRefusal:
    """Replace the password of the account that is signed in, and end its other logins.

    A refusal is returned, so that its record is kept. Hashing comes before the transaction, and what was read
    before is checked again inside. *new* has to have passed the policy. Raises ``TooManyAttempts``, ``Busy``.
    """
    known, origin = user_session.account.password_hash, visitor.origin
    throttle.check_before_hashing(work, user_session.account.id, visitor, clock.now())
    with admission.place(HashingPurpose.OTHER, origin) as place:
        right = passwords.verify(old, known, place)
        new_hash = passwords.hash_password(new, place) if right else ""
    now = clock.now()
    session = work.writing()
    account = lock_account(
        session, user_session.account.id
    )  # of old passwords sent all at once no more are told than it allows
    attempts = throttle.of(session, user_session.account.id, visitor)
    throttle.check(session, attempts, now)
    if not right or not equal(account.password_hash or "", known or ""):
        throttle.fail(session, attempts, now)
        return _refuse(work, user_session, PasswordRefusal.WRONG, Act(origin, now))
    throttle.reset(session, attempts)
    secret = lifecycle.change_secret(session, user_session.login.id, now)
    if secret is None:
        return _refuse(work, user_session, PasswordRefusal.LOGIN_OVER, Act(origin, now))
    password_change.replace(
        session, settings, account, new_hash, "owner", Act(origin, now), keep_login=user_session.login.id
    )
    return Changed(secret)


def _refuse(work: Work, user_session: UserSession, refused: PasswordRefusal, act: Act) -> PasswordRefusal:
    account_id = user_session.account.id
    record(work.writing(), Event.PASSWORD_CHANGE_REFUSED, act, account_id, reason=refused.value)
    return refused
