"""The second factor by code: after the password, or to step up a session for a client that requires two factors."""

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
    """Why the code did not sign in."""

    WRONG = "wrong_code"
    """The code is not right, or it has been used."""
    OVER = "over"
    """The pending sign-in or the session has ended."""


def finish(work: Work, secret: str, code: str, visitor: Visitor, settings: Settings) -> SignedIn | SecondFactorRefusal:
    """Check *code* and complete the pending sign-in with *secret*.

    *code*: of the authenticator app, or a recovery code, as the user typed it. A refusal is returned, so that the
    failure is committed. Raises ``TooManyAttempts`` while the account or the network is throttled.
    """
    now = clock.now()
    session = work.writing()
    account = pending.find_locked(session, secret, now)
    if account is None:
        return SecondFactorRefusal.OVER
    factor = _check(session, account, code, visitor, settings, now)
    if factor is None:
        return SecondFactorRefusal.WRONG
    if not pending.finish(session, secret):
        return SecondFactorRefusal.OVER
    return enter(session, account, _proof(factor, password=True), visitor, settings, now)


def step_up(
    work: Work, user_session: UserSession, code: str, visitor: Visitor, settings: Settings
) -> str | SecondFactorRefusal:
    """Check the second factor of a session, for a client that requires two. Returns the session's new secret.

    *code*, refusals and errors as for ``finish``.
    """
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    factor = _check(session, account, code, visitor, settings, now)
    if factor is None:
        return SecondFactorRefusal.WRONG
    return (
        lifecycle.step_up(session, user_session, _proof(factor), Act(visitor.origin, now)) or SecondFactorRefusal.OVER
    )


def _proof(factor: Factor, *, password: bool = False) -> Proof:
    recovery = factor is Factor.RECOVERY_CODE
    return Proof(password=password, otp=not recovery, recovery=recovery)


def _check(
    session: Session, account: Account, code: str, visitor: Visitor, settings: Settings, at: datetime
) -> Factor | None:
    """The factor that *code* proves, or ``None``, which is counted as a failure.

    Throttled before the check, so that concurrent requests get no more guesses than the budget allows.
    """
    origin = visitor.origin
    attempts = throttle.of(session, account.id, visitor)
    throttle.check(session, attempts, at)
    factor = factors.spend(session, Vault(settings.secret_keys), account.id, code, at)
    if factor is None:
        record(session, Event.FACTOR_REFUSED, Act(origin, at), account.id)
        throttle.fail(session, attempts, at)
        return None
    throttle.reset(session, attempts)
    record(session, Event.FACTOR_PROVEN, Act(origin, at), account.id, factor=factor.value)
    if factor is Factor.RECOVERY_CODE:
        codes_left = factors.of(session, account.id).codes_left
        change_mail.notify(session, settings, account, partial(mails.recovery_code_used, codes_left=codes_left), at)
    return factor
