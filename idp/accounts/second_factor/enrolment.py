"""Enrolling and removing second factors, and new recovery codes: by the user, after a fresh sign-in."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import partial

from sqlalchemy.orm import Session

from idp import clock
from idp.accounts import throttle
from idp.accounts.devices.visitor import Visitor
from idp.accounts.hashing import admission, passwords
from idp.accounts.hashing.admission import HashingPurpose
from idp.accounts.locking import lock_account
from idp.accounts.second_factor import change_mail, factors, mails, passkeys, totp
from idp.accounts.second_factor.ceremonies import BadPasskey
from idp.accounts.throttle import Throttle
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Undecipherable, Vault, equal
from idp.db import Work
from idp.models import Account
from idp.origin import Act, Origin
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof
from idp.sessions.session import UserSession

#: How long a TOTP secret on the page may be confirmed by its first code.
LIFETIME = timedelta(hours=1)
#: How long the owner can object before a passkey that was confirmed with the password alone signs in alone again.
WAIT = timedelta(hours=72)


class EnrolmentRefusal(Enum):
    """Why nothing was changed."""

    WRONG_CODE = "wrong_code"
    WRONG_PASSWORD = "wrong_password"
    OVER = "over"
    """The factor or the session has changed meanwhile, in another tab perhaps."""


@dataclass(frozen=True)
class Offer:
    """A TOTP secret that the user has not confirmed yet. ``token``: the secret encrypted, for the page's form; nothing
    is stored.
    """

    secret: str
    token: str


@dataclass(frozen=True)
class Enrolment:
    """A factor was enrolled. ``codes``: new recovery codes, shown once; ``session_secret``: the session's new secret,
    if it was the account's first factor.
    """

    codes: list[str]
    session_secret: str | None


def offer(account: Account, settings: Settings, at: datetime) -> Offer:
    """A new TOTP secret for *account*, to be confirmed by a code."""
    secret = totp.new_secret()
    content = {"account": account.id, "secret": secret, "until": (at + LIFETIME).timestamp()}
    return Offer(secret, Vault(settings.secret_keys).seal(json.dumps(content).encode()))


def open_offer(token: str, account: Account, settings: Settings, at: datetime) -> Offer | None:
    """The offer in the *token* that a page sent back; ``None`` when it is forged, another account's, or expired."""
    try:
        content = json.loads(Vault(settings.secret_keys).open(token))
    except (Undecipherable, UnicodeEncodeError):
        return None
    is_valid = content.get("account") == account.id and content.get("until", 0) > at.timestamp()
    return Offer(content["secret"], token) if is_valid else None


def enable(
    work: Work, user_session: UserSession, offer: Offer, code: str, settings: Settings, origin: Origin
) -> Enrolment | EnrolmentRefusal:
    """Enrol the offered TOTP secret if *code* is a code of it. An account's first factor also steps the session up."""
    now = clock.now()
    step = totp.step_of(offer.secret, code, now, 0)
    if step is None:
        return EnrolmentRefusal.WRONG_CODE
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    if factors.of(session, account.id).totp or not lifecycle.is_open(session, user_session):
        return EnrolmentRefusal.OVER
    is_first = not account.two_factor
    codes = factors.turn_on(session, Vault(settings.secret_keys), account.id, offer.secret, step, now)
    record(session, Event.FACTOR_ENABLED, Act(origin, now), account.id, factor="totp")
    change_mail.notify(session, settings, account, mails.second_factor_on, now)
    secret = lifecycle.step_up(session, user_session, Proof(otp=True), Act(origin, now)) if is_first else None
    return Enrolment(codes, secret)


def disable(
    work: Work, user_session: UserSession, password: str, code: str, settings: Settings, visitor: Visitor
) -> EnrolmentRefusal | None:
    """Remove the authenticator app, with *password* and *code* (of the app, or a recovery code).

    A refusal is returned, so that the failure is committed. Raises ``TooManyAttempts`` while the account or the network
    is throttled, and ``Busy`` when too many passwords are being hashed.
    """
    password_hash, origin = user_session.account.password_hash, visitor.origin
    throttle.check_before_hashing(work, user_session.account.id, visitor, clock.now())
    with admission.place(HashingPurpose.OTHER, origin) as place:
        is_right = passwords.verify(password, password_hash, place)
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    attempts = throttle.of(session, account.id, visitor)
    throttle.check(session, attempts, now)
    if not is_right or not equal(account.password_hash or "", password_hash or ""):
        return _count_failure(session, attempts, EnrolmentRefusal.WRONG_PASSWORD, Act(origin, now))
    if not factors.of(session, account.id).totp or not lifecycle.is_open(session, user_session):
        return EnrolmentRefusal.OVER
    if factors.spend(session, Vault(settings.secret_keys), account.id, code, now) is None:
        return _count_failure(session, attempts, EnrolmentRefusal.WRONG_CODE, Act(origin, now))
    throttle.reset(session, attempts)
    factors.turn_off(session, account.id, now)
    record(session, Event.FACTOR_DISABLED, Act(origin, now), account.id, factor="totp")
    others = factors.of(session, account.id).passkeys > 0
    change_mail.notify(session, settings, account, partial(mails.app_turned_off, passkeys_left=others), now)
    return None


def _count_failure(session: Session, attempts: Throttle, refusal: EnrolmentRefusal, act: Act) -> EnrolmentRefusal:
    record(session, Event.FACTOR_REFUSED, act, attempts.account_id)
    throttle.fail(session, attempts, act.at)
    return refusal


def renew_codes(work: Work, user_session: UserSession, settings: Settings, origin: Origin) -> list[str] | None:
    """Replace the recovery codes and return the new set; ``None`` when there is no second factor or session left."""
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    if not account.two_factor or not lifecycle.is_open(session, user_session):
        return None
    record(session, Event.RECOVERY_CODES_RENEWED, Act(origin, now), account.id)
    change_mail.notify(session, settings, account, mails.recovery_codes_renewed, now)
    return factors.renew_codes(session, account.id, now)


def add_passkey(
    work: Work,
    user_session: UserSession,
    answer: str,
    nonce: str,
    name: str,
    settings: Settings,
    origin: Origin,
) -> Enrolment | None:
    """Enrol the passkey that the browser has created. An account without recovery codes gets a set, and an account's
    first factor also steps the session up.

    *answer*: the browser's attestation as JSON, for the challenge *nonce*; *name*: the user's name for the passkey.
    ``None`` when it is not valid, or the session has ended.
    """
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    is_first = not account.two_factor
    if not lifecycle.is_open(session, user_session):
        return None
    try:
        proof = passkeys.add(session, settings, account.id, answer, nonce, name, now)
    except BadPasskey:
        return None
    factors.settle(session, account.id, now)
    record(session, Event.FACTOR_ENABLED, Act(origin, now), account.id, factor="passkey")
    change_mail.notify(session, settings, account, partial(mails.passkey_changed, is_new=True), now)
    has_codes = factors.of(session, account.id).codes_left > 0
    codes = [] if has_codes else factors.renew_codes(session, account.id, now)
    return Enrolment(codes, lifecycle.step_up(session, user_session, proof, Act(origin, now)) if is_first else None)


def keep_passkey(
    work: Work, user_session: UserSession, passkey_id: str, settings: Settings, origin: Origin
) -> datetime | None:
    """Confirm that a passkey from before a password reset by mail is the owner's.

    Returns the moment (UTC) from which it signs in alone again: at once where a code has opened this session, otherwise
    after ``WAIT``, during which the owner, notified by mail, can object. ``None`` when there is no such passkey, or it
    signs in alone already.
    """
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    at_once = "otp" in user_session.login.amr
    if not lifecycle.is_open(session, user_session):
        return None
    valid_from = passkeys.keep(session, account.id, passkey_id, now if at_once else now + WAIT, now)
    if valid_from is not None:
        record(session, Event.PASSKEY_KEPT, Act(origin, now), account.id, at_once=at_once)
        mail = partial(mails.passkey_kept, from_when=None if at_once else valid_from)
        change_mail.notify(session, settings, account, mail, now)
    return valid_from


def remove_passkey(work: Work, user_session: UserSession, passkey_id: str, settings: Settings, origin: Origin) -> bool:
    """Remove a passkey. False when there is no such one. With the last factor the recovery codes are deleted too."""
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    if not lifecycle.is_open(session, user_session) or not passkeys.remove(session, account.id, passkey_id):
        return False
    factors.settle(session, account.id, now, removed=True)
    record(session, Event.FACTOR_DISABLED, Act(origin, now), account.id, factor="passkey")
    change_mail.notify(session, settings, account, partial(mails.passkey_changed, is_new=False), now)
    return True
