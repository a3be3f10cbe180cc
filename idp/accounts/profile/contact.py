"""What users change in their own account: contact data, language and password."""

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
from idp.accounts.search_words import upkeep
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import equal
from idp.db import Work
from idp.models import Account
from idp.origin import Act
from idp.sessions import lifecycle
from idp.sessions.session import UserSession


def change_contact(work: Work, account: Account, details: Mapping[str, Any], act: Act) -> bool:
    """Store *details*, by columns of ``Account`` whose names begin with ``contact_``.

    False when none of them differs. The audit record has the names of the columns, not the values.
    """
    new_values = {column: value for column, value in details.items() if getattr(account, column) != value}
    if not new_values:
        return False
    session = work.writing()
    session.execute(update(Account).where(Account.id == account.id).values(**new_values, updated_at=act.at))
    upkeep.refresh(session, [account.id], act.at)
    record(session, Event.CONTACT_CHANGED, act, account.id, fields=sorted(new_values))
    return True


def change_locale(work: Work, account: Account, locale: str, at: datetime) -> None:
    """Set the language of mails to the user, and of the claim ``locale`` for clients (``th`` or ``en``)."""
    if locale != account.locale:
        locale_update = update(Account).where(Account.id == account.id).values(locale=locale, updated_at=at)
        work.writing().execute(locale_update)


class PasswordRefusal(Enum):
    """Why the password was not changed."""

    WRONG = "wrong"
    """The current password was wrong, or has been changed concurrently."""
    LOGIN_OVER = "login_over"
    """The session ended while the password was hashed."""


@dataclass(frozen=True)
class PasswordChange:
    """The password was changed. *secret*: the session's new secret, for the browser's cookie."""

    secret: str


def change_password(
    work: Work, user_session: UserSession, old: str, new: str, settings: Settings, visitor: Visitor
) -> PasswordChange | PasswordRefusal:
    """Replace the password of the signed-in account, and end its other sessions.

    *old*: the current password as entered; *new* has passed the policy. A refusal is returned, so that its audit record
    is committed. Hashing comes before the transaction, and what was read before is checked again inside. Raises
    ``TooManyAttempts`` while the account or the network is throttled, and ``Busy`` when too many passwords are being
    hashed.
    """
    current_hash, origin = user_session.account.password_hash, visitor.origin
    throttle.check_before_hashing(work, user_session.account.id, visitor, clock.now())
    with admission.place(HashingPurpose.OTHER, origin) as place:
        is_right = passwords.verify(old, current_hash, place)
        new_hash = passwords.hash_password(new, place) if is_right else ""
    now = clock.now()
    session = work.writing()
    # Locked, so that concurrent guesses learn no more than the budget allows.
    account = lock_account(session, user_session.account.id)
    attempts = throttle.of(session, user_session.account.id, visitor)
    throttle.check(session, attempts, now)
    if not is_right or not equal(account.password_hash or "", current_hash or ""):
        throttle.fail(session, attempts, now)
        return _refuse(work, user_session, PasswordRefusal.WRONG, Act(origin, now))
    throttle.reset(session, attempts)
    secret = lifecycle.change_secret(session, user_session.login.id, now)
    if secret is None:
        return _refuse(work, user_session, PasswordRefusal.LOGIN_OVER, Act(origin, now))
    password_change.replace(
        session, settings, account, new_hash, "owner", Act(origin, now), keep_login=user_session.login.id
    )
    return PasswordChange(secret)


def _refuse(work: Work, user_session: UserSession, refusal: PasswordRefusal, act: Act) -> PasswordRefusal:
    account_id = user_session.account.id
    record(work.writing(), Event.PASSWORD_CHANGE_REFUSED, act, account_id, reason=refusal.value)
    return refusal
