"""The code after the password, and the code on the way into a system that wants two factors."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from functools import partial

from sqlalchemy.orm import Session

from idp import clock
from idp.accounts import throttle
from idp.accounts.devices.visitor import Visitor
from idp.accounts.locking import lock_account
from idp.accounts.second_factor import change_mail, factors, mails
from idp.accounts.second_factor.factors import Factor
from idp.accounts.sign_in import pending
from idp.accounts.sign_in.finish import SignedIn, enter
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Work
from idp.models import Account
from idp.origin import Act
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof
from idp.sessions.session import UserSession


class SecondFactorRefusal(Enum):
    """Why nobody is signed in."""

    WRONG = "wrong_code"
    """The code is not right, or it has been used."""
    OVER = "over"
    """There is no sign-in that waits for a code any more."""


def finish(work: Work, secret: str, typed: str, visitor: Visitor, settings: Settings) -> SignedIn | SecondFactorRefusal:
    """Look at the code and begin the login that waits for it under *secret*.

    A refusal is returned, so that it counts. Raises ``TooManyAttempts`` while the account or the network has to wait.
    """
    now = clock.now()
    session = work.writing()
    account = pending.find_locked(session, secret, now)
    if account is None:
        return SecondFactorRefusal.OVER
    factor = _checked(session, account, typed, visitor, settings, now)
    if factor is None:
        return SecondFactorRefusal.WRONG
    if not pending.finish(session, secret):
        return SecondFactorRefusal.OVER
    return enter(session, account, _proof(factor, password=True), visitor, settings, now)


def step_up(
    work: Work, user_session: UserSession, typed: str, visitor: Visitor, settings: Settings
) -> str | SecondFactorRefusal:
    """Look at the code that a login is asked for on its way into a system. Returns the login's new secret.

    Otherwise as ``finish``.
    """
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    factor = _checked(session, account, typed, visitor, settings, now)
    if factor is None:
        return SecondFactorRefusal.WRONG
    return (
        lifecycle.step_up(session, user_session, _proof(factor), Act(visitor.origin, now)) or SecondFactorRefusal.OVER
    )


def _proof(factor: Factor, *, password: bool = False) -> Proof:
    recovery = factor is Factor.RECOVERY_CODE
    return Proof(password=password, otp=not recovery, recovery=recovery)


def _checked(
    session: Session, account: Account, typed: str, visitor: Visitor, settings: Settings, at: datetime
) -> Factor | None:
    """The factor that a code proves; a failure counts.

    Nothing is looked at while the budget is spent, so that codes sent all at once are no more than those it allows.
    """
    origin = visitor.origin
    attempts = throttle.of(session, account.id, visitor)
    throttle.check(session, attempts, at)
    factor = factors.spend(session, Vault(settings.secret_keys), account.id, typed, at)
    if factor is None:
        record(session, Event.FACTOR_REFUSED, Act(origin, at), account.id)
        throttle.fail(session, attempts, at)
        return None
    throttle.reset(session, attempts)
    record(session, Event.FACTOR_PROVEN, Act(origin, at), account.id, factor=factor.value)
    if factor is Factor.RECOVERY_CODE:
        left = factors.of(session, account.id).codes_left
        change_mail.tell(session, settings, account, partial(mails.recovery_code_used, left=left), at)
    return factor
