"""Signing in with a passkey: instead of the password, or after it."""

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
from idp.accounts.second_factor import passkeys
from idp.accounts.second_factor.passkeys import BadPasskey, PasskeyAssertion
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
class InDoubt:
    """The passkey is the account's, and does not count without the password for now."""


def alone(
    work: Work, answer: str, nonce: str, visitor: Visitor, registers: Registers, settings: Settings
) -> SignedIn | InDoubt | None:
    """Sign in with a passkey whose device has asked for PIN or finger. ``None`` when it is not good; that counts.

    Raises ``TooManyAttempts`` while the network has to wait. As with a password, the register is asked outside any
    transaction, and what was read before is checked again inside.
    """
    credential = passkeys.read(answer)
    with work.reading() as reading:
        owner, counts = passkeys.owner(reading, settings, credential, nonce, clock.now())
    if owner is not None and not counts:
        record(work.writing(), Event.FACTOR_REFUSED, Act(visitor.origin, clock.now()), owner.id)
        return InDoubt()
    compared = changes.look_up(registers, owner, Act(visitor.origin, clock.now())) if owner else None
    now = clock.now()
    session = work.writing()
    account = lock_account(session, owner.id) if owner else None
    shown = _shown(session, credential, nonce, visitor, settings, None)
    if account is None or shown is None:
        return None
    changes.note(session, settings, account, compared, now)
    complete.settle(session, account, now)
    return enter(session, account, shown.proof, visitor, settings, now)


def finish(work: Work, secret: str, answer: str, nonce: str, visitor: Visitor, settings: Settings) -> SignedIn | None:
    """Begin the login that waits under *secret* for a second factor. ``None`` when there is none, or it is not good."""
    credential, now = passkeys.read(answer), clock.now()
    session = work.writing()
    account = pending.find_locked(session, secret, now)
    shown = _shown(session, credential, nonce, visitor, settings, account.id) if account else None
    if account is None or shown is None or not pending.finish(session, secret):
        return None
    proof = Proof(password=True, passkey=shown.proof.passkey, verified=shown.proof.verified)
    return enter(session, account, proof, visitor, settings, now)


def step_up(
    work: Work, user_session: UserSession, answer: str, nonce: str, visitor: Visitor, settings: Settings
) -> str | None:
    """A login shows a passkey on its way into a system. Its new secret, or ``None`` when the passkey is not good."""
    credential = passkeys.read(answer)
    session = work.writing()
    lock_account(session, user_session.account.id)
    shown = _shown(session, credential, nonce, visitor, settings, user_session.account.id)
    if shown is None:
        return None
    return lifecycle.step_up(session, user_session, shown.proof, Act(visitor.origin, clock.now()))


def _shown(
    session: Session,
    credential: AuthenticationCredential | None,
    nonce: str,
    visitor: Visitor,
    settings: Settings,
    account_id: str | None,
) -> PasskeyAssertion | None:
    """What the passkey proves; *account_id*: whose it has to be."""
    now, origin = clock.now(), visitor.origin
    attempts = throttle.of(session, account_id, visitor) if account_id else throttle.of_network(origin)
    throttle.check(session, attempts, now)
    try:
        shown = passkeys.show(session, settings, credential, nonce, now, alone=account_id is None)
    except BadPasskey:
        shown = None
    if shown is None or (account_id is not None and shown.account_id != account_id):
        record(session, Event.FACTOR_REFUSED, Act(origin, now), account_id)
        throttle.fail(session, attempts, now)
        return None
    throttle.reset(session, attempts)
    record(session, Event.FACTOR_PROVEN, Act(origin, now), shown.account_id, factor="passkey")
    return shown
