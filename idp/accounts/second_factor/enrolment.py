"""Turning the second factor on and off, and new recovery codes: by the user, after a fresh sign-in."""

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
from idp.accounts.second_factor.passkeys import BadPasskey
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

#: How long a secret that was shown may be confirmed.
LIFETIME = timedelta(hours=1)
#: How long the owner can say no before a passkey counts alone again that nothing but the password speaks for.
WAIT = timedelta(hours=72)


class EnrolmentRefusal(Enum):
    """Why everything stays as it is."""

    WRONG_CODE = "wrong_code"
    WRONG_PASSWORD = "wrong_password"
    OVER = "over"
    """Turned on or off in another tab meanwhile, or the secret was shown too long ago."""


@dataclass(frozen=True)
class Offer:
    """A secret that was shown and is not in force. ``sealed`` goes through the page; nothing of it is stored."""

    secret: str
    sealed: str


@dataclass(frozen=True)
class Enabled:
    """The second factor is on. ``codes`` are shown once; ``login_secret``: the new cookie, if it was the first."""

    codes: list[str]
    login_secret: str | None


def offer(account: Account, settings: Settings, at: datetime) -> Offer:
    """A new secret for *account*, to be confirmed by a code."""
    secret = totp.new_secret()
    kept = {"account": account.id, "secret": secret, "until": (at + LIFETIME).timestamp()}
    return Offer(secret, Vault(settings.secret_keys).seal(json.dumps(kept).encode()))


def opened(sealed: str, account: Account, settings: Settings, at: datetime) -> Offer | None:
    """The offer that a page brought back; ``None`` when it is not ours, another's, or too old."""
    try:
        kept = json.loads(Vault(settings.secret_keys).open(sealed))
    except (Undecipherable, UnicodeEncodeError):
        return None
    right = kept.get("account") == account.id and kept.get("until", 0) > at.timestamp()
    return Offer(kept["secret"], sealed) if right else None


def enable(
    work: Work, user_session: UserSession, offered: Offer, typed: str, settings: Settings, origin: Origin
) -> Enabled | EnrolmentRefusal:
    """Put the offered secret into force when *typed* is a code of it. The first factor of all counts for this login."""
    now = clock.now()
    step = totp.step_of(offered.secret, typed, now, 0)
    if step is None:
        return EnrolmentRefusal.WRONG_CODE
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    if factors.of(session, account.id).totp or not lifecycle.goes_on(session, user_session):
        return EnrolmentRefusal.OVER
    first = not account.two_factor
    codes = factors.turn_on(session, Vault(settings.secret_keys), account.id, offered.secret, step, now)
    record(session, Event.FACTOR_ENABLED, Act(origin, now), account.id, factor="totp")
    change_mail.tell(session, settings, account, mails.second_factor_on, now)
    secret = lifecycle.step_up(session, user_session, Proof(otp=True), Act(origin, now)) if first else None
    return Enabled(codes, secret)


def disable(
    work: Work, user_session: UserSession, password: str, typed: str, settings: Settings, visitor: Visitor
) -> EnrolmentRefusal | None:
    """Turn the app's codes off, with password and code. A refusal is returned, so that it counts.

    Raises ``TooManyAttempts`` while the account or the network has to wait, ``Busy``.
    """
    known, origin = user_session.account.password_hash, visitor.origin
    throttle.check_before_hashing(work, user_session.account.id, visitor, clock.now())
    with admission.place(HashingPurpose.OTHER, origin) as place:
        right = passwords.verify(password, known, place)
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    attempts = throttle.of(session, account.id, visitor)
    throttle.check(session, attempts, now)
    if not right or not equal(account.password_hash or "", known or ""):
        return _failed(session, attempts, EnrolmentRefusal.WRONG_PASSWORD, Act(origin, now))
    if not factors.of(session, account.id).totp or not lifecycle.goes_on(session, user_session):
        return EnrolmentRefusal.OVER
    if factors.spend(session, Vault(settings.secret_keys), account.id, typed, now) is None:
        return _failed(session, attempts, EnrolmentRefusal.WRONG_CODE, Act(origin, now))
    throttle.reset(session, attempts)
    factors.turn_off(session, account.id, now)
    record(session, Event.FACTOR_DISABLED, Act(origin, now), account.id, factor="totp")
    others = factors.of(session, account.id).passkeys > 0
    change_mail.tell(session, settings, account, partial(mails.app_turned_off, passkeys_left=others), now)
    return None


def _failed(session: Session, attempts: Throttle, refused: EnrolmentRefusal, act: Act) -> EnrolmentRefusal:
    record(session, Event.FACTOR_REFUSED, act, attempts.account_id)
    throttle.fail(session, attempts, act.at)
    return refused


def renew_codes(work: Work, user_session: UserSession, settings: Settings, origin: Origin) -> list[str] | None:
    """A new set of recovery codes; ``None`` when there is no second factor any more."""
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    if not account.two_factor or not lifecycle.goes_on(session, user_session):
        return None
    record(session, Event.RECOVERY_CODES_RENEWED, Act(origin, now), account.id)
    change_mail.tell(session, settings, account, mails.recovery_codes_renewed, now)
    return factors.renew_codes(session, account.id, now)


def add_passkey(
    work: Work,
    user_session: UserSession,
    answer: str,
    nonce: str,
    name: str,
    settings: Settings,
    origin: Origin,
) -> Enabled | None:
    """Keep the passkey that the browser has made. With the first factor of all come recovery codes, to be shown once,
    and it counts for this login. ``None`` when it is not good.
    """
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    first = not account.two_factor
    if not lifecycle.goes_on(session, user_session):
        return None
    try:
        proof = passkeys.add(session, settings, account.id, answer, nonce, name, now)
    except BadPasskey:
        return None
    factors.settle(session, account.id, now)
    record(session, Event.FACTOR_ENABLED, Act(origin, now), account.id, factor="passkey")
    change_mail.tell(session, settings, account, partial(mails.passkey_changed, added=True), now)
    has_codes = factors.of(session, account.id).codes_left > 0
    codes = [] if has_codes else factors.renew_codes(session, account.id, now)
    return Enabled(codes, lifecycle.step_up(session, user_session, proof, Act(origin, now)) if first else None)


def keep_passkey(
    work: Work, user_session: UserSession, passkey_id: str, settings: Settings, origin: Origin
) -> datetime | None:
    """The owner says that a passkey that was there before a reset by mail is theirs. Returns from when on it signs in
    alone again: at once where a code has opened this login, else after ``WAIT``, in which the owner, told by mail, can
    say no. ``None`` when it is not there, or not in doubt.
    """
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    at_once = "otp" in user_session.login.amr
    if not lifecycle.goes_on(session, user_session):
        return None
    kept_from = passkeys.keep(session, account.id, passkey_id, now if at_once else now + WAIT, now)
    if kept_from is not None:
        record(session, Event.PASSKEY_KEPT, Act(origin, now), account.id, at_once=at_once)
        mail = partial(mails.passkey_kept, from_when=None if at_once else kept_from)
        change_mail.tell(session, settings, account, mail, now)
    return kept_from


def remove_passkey(work: Work, user_session: UserSession, passkey_id: str, settings: Settings, origin: Origin) -> bool:
    """Forget a passkey. False when it is not there. With the last factor the recovery codes go too."""
    now = clock.now()
    session = work.writing()
    account = lock_account(session, user_session.account.id)
    if not lifecycle.goes_on(session, user_session) or not passkeys.remove(session, account.id, passkey_id):
        return False
    factors.settle(session, account.id, now, taken_away=True)
    record(session, Event.FACTOR_DISABLED, Act(origin, now), account.id, factor="passkey")
    change_mail.tell(session, settings, account, partial(mails.passkey_changed, added=False), now)
    return True
