"""The last step of every sign-in: a user session starts, or the browser's own continues with a new secret."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from idp.accounts.devices import known_devices
from idp.accounts.devices.visitor import Visitor
from idp.accounts.sign_in import new_device, vouching
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import new_secret
from idp.models import Account
from idp.origin import Act
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof


@dataclass(frozen=True)
class SignedIn:
    """A complete sign-in: *secret* (of the session) and *device* go into the browser's cookies."""

    login_id: str
    secret: str
    device: str


@dataclass(frozen=True)
class SecondFactorRequired:
    """The password was right and the second factor is missing: *secret*, for a cookie of its own, names the pending
    sign-in (``pending``).
    """

    secret: str


def enter(
    session: Session, account: Account, proof: Proof, visitor: Visitor, settings: Settings, at: datetime
) -> SignedIn:
    """Sign *account* in with what *proof* says it has proven. The owner is notified of a device that is new to the
    account, the first one included.

    The language chosen in the browser becomes the account's, for mails and for clients. A browser where the same user
    is signed in keeps session and acting context and gets a new secret (against session fixation); another user's
    session there is ended first.
    """
    if visitor.locale is not None and visitor.locale != account.locale:
        locale_update = update(Account).where(Account.id == account.id)
        session.execute(locale_update.values(locale=visitor.locale, updated_at=at))
    device = visitor.device if known_devices.is_known(session, visitor.device) else new_secret()
    known_since = known_devices.remember(session, account.id, device, at)
    login_id, secret = _start_or_renew(session, account.id, proof, visitor, settings, at)
    if known_since == at:
        if visitor.user_session is not None and visitor.user_session.login.id == login_id:
            # The session continues, in a browser that is new to the account.
            record(session, Event.LOGIN_ELSEWHERE, Act(visitor.origin, at), account.id, login_id=login_id)
        new_device.notify(session, account, login_id, Act(visitor.origin, at))
    elif proof.two_factor and known_since <= at - vouching.KNOWN_FOR:
        vouching.vouch_by_device(session, account.id, login_id, Act(visitor.origin, at))
    return SignedIn(login_id, secret, device)


def _start_or_renew(
    session: Session, account_id: str, proof: Proof, visitor: Visitor, settings: Settings, at: datetime
) -> tuple[str, str]:
    user_session, origin, absolute_seconds = visitor.user_session, visitor.origin, settings.login_whole_seconds
    if user_session is not None and not user_session.is_active(at, settings.login_idle_seconds):
        lifecycle.end_login(session, user_session.login.id, "expired", Act(origin, at))
    elif user_session is not None and user_session.account.id != account_id:
        lifecycle.end_login(session, user_session.login.id, "another_account", Act(origin, at))
    elif user_session is not None:
        secret = lifecycle.renew(session, user_session, proof, Act(origin, at), absolute_seconds)
        if secret is not None:
            return user_session.login.id, secret
    return lifecycle.start(session, account_id, proof, Act(origin, at), absolute_seconds)
