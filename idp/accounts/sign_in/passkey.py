"""Signing in with a passkey: instead of the password, as the second factor after it, or to step up a session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from idp import clock
from idp.accounts import throttle
from idp.accounts.completion import complete
from idp.accounts.devices.visitor import Visitor
from idp.accounts.locking import lock_account
from idp.accounts.registered_data import changes
from idp.accounts.second_factor import ceremonies, passkeys
from idp.accounts.second_factor.ceremonies import BadPasskey
from idp.accounts.second_factor.passkeys import PasskeyAssertion
from idp.accounts.sign_in import pending
from idp.accounts.sign_in.finish import SignedIn, enter
from idp.audit import Event, record
from idp.config import Settings
from idp.db import Work
from idp.origin import Act
from idp.registers.lookup import Registers
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof
from idp.sessions.session import UserSession

if TYPE_CHECKING:
    from webauthn.helpers.structs import AuthenticationCredential


@dataclass(frozen=True)
class PasswordRequired:
    """The passkey is the account's, but after a password reset by mail it counts only together with the password."""


def alone(
    work: Work, answer: str, nonce: str, visitor: Visitor, registers: Registers, settings: Settings
) -> SignedIn | PasswordRequired | None:
    """Sign in with a passkey alone, with user verification (PIN or biometrics; WebAuthn section 7.2).

    *answer*: the browser's assertion as JSON, for the challenge *nonce*. ``None`` when it is not valid, which counts as
    a failure. Raises ``TooManyAttempts`` while the network is throttled. As with a password, the register is queried
    outside any transaction, and what was read before is checked again inside.
    """
    credential = ceremonies.parse(answer)
    with work.reading() as reading:
        owner, stands_alone = passkeys.owner(reading, settings, credential, nonce, clock.now())
    if owner is not None and not stands_alone:
        record(work.writing(), Event.FACTOR_REFUSED, Act(visitor.origin, clock.now()), owner.id)
        return PasswordRequired()
    comparison = changes.look_up(registers, owner, Act(visitor.origin, clock.now())) if owner else None
    now = clock.now()
    session = work.writing()
    account = lock_account(session, owner.id) if owner else None
    assertion = _verify(session, credential, nonce, visitor, settings, None)
    if account is None or assertion is None:
        return None
    changes.store_answer(session, settings, account, comparison, now)
    complete.settle(session, account, now)
    return enter(session, account, assertion.proof, visitor, settings, now)


def finish(work: Work, secret: str, answer: str, nonce: str, visitor: Visitor, settings: Settings) -> SignedIn | None:
    """Complete the pending sign-in with *secret*. ``None`` when there is none, or the passkey is not valid.

    *answer* and *nonce* as for ``alone``.
    """
    credential, now = ceremonies.parse(answer), clock.now()
    session = work.writing()
    account = pending.find_locked(session, secret, now)
    assertion = _verify(session, credential, nonce, visitor, settings, account.id) if account else None
    if account is None or assertion is None or not pending.finish(session, secret):
        return None
    proof = Proof(password=True, passkey=assertion.proof.passkey, verified=assertion.proof.verified)
    return enter(session, account, proof, visitor, settings, now)


def step_up(
    work: Work, user_session: UserSession, answer: str, nonce: str, visitor: Visitor, settings: Settings
) -> str | None:
    """Step a session up with a passkey, for a client that requires two factors. Returns the session's new secret, or
    ``None`` when the passkey is not valid. *answer* and *nonce* as for ``alone``.
    """
    credential = ceremonies.parse(answer)
    session = work.writing()
    lock_account(session, user_session.account.id)
    assertion = _verify(session, credential, nonce, visitor, settings, user_session.account.id)
    if assertion is None:
        return None
    return lifecycle.step_up(session, user_session, assertion.proof, Act(visitor.origin, clock.now()))


def _verify(
    session: Session,
    credential: AuthenticationCredential | None,
    nonce: str,
    visitor: Visitor,
    settings: Settings,
    account_id: str | None,
) -> PasskeyAssertion | None:
    """What the passkey proves, or ``None``; success and failure are recorded and counted. *account_id*: whose it has to
    be, ``None`` where it signs in alone.
    """
    now, origin = clock.now(), visitor.origin
    attempts = throttle.of(session, account_id, visitor) if account_id else throttle.of_network(origin)
    throttle.check(session, attempts, now)
    try:
        assertion = passkeys.verify(session, settings, credential, nonce, now, alone=account_id is None)
    except BadPasskey:
        assertion = None
    if assertion is None or (account_id is not None and assertion.account_id != account_id):
        record(session, Event.FACTOR_REFUSED, Act(origin, now), account_id)
        throttle.fail(session, attempts, now)
        return None
    throttle.reset(session, attempts)
    record(session, Event.FACTOR_PROVEN, Act(origin, now), assertion.account_id, factor="passkey")
    return assertion
