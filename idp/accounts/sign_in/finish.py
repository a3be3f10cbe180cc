"""The last step of every sign-in: a login begins, or the browser's own continues with a new secret."""

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
    """A sign-in that worked; *secret* and *device* go into the browser's cookies."""

    login_id: str
    secret: str
    device: str


@dataclass(frozen=True)
class CodeWanted:
    """The password was right and the second factor is to come; *secret* goes into a cookie that signs nobody in."""

    secret: str


def enter(
    session: Session, account: Account, proof: Proof, visitor: Visitor, settings: Settings, at: datetime
) -> SignedIn:
    """Sign the account in. Its owner is told of a browser that it has not been in before, also of the first of all.

    The language that was chosen in the browser becomes the account's, for mails and for systems. The same user
    keeps login and acting context and gets a new secret; another one's login is ended first.
    """
    if visitor.locale is not None and visitor.locale != account.locale:
        change = update(Account).where(Account.id == account.id)
        session.execute(change.values(locale=visitor.locale, updated_at=at))
    device = visitor.device if known_devices.is_known(session, visitor.device) else new_secret()
    known_since = known_devices.remember(session, account.id, device, at)
    login_id, secret = _login(session, account.id, proof, visitor, settings, at)
    if known_since == at:
        if (
            visitor.user_session is not None and visitor.user_session.login.id == login_id
        ):  # it continues in another browser
            record(session, Event.LOGIN_ELSEWHERE, Act(visitor.origin, at), account.id, login_id=login_id)
        new_device.tell(session, account, login_id, Act(visitor.origin, at))
    elif proof.two_factor and known_since <= at - vouching.KNOWN_FOR:
        vouching.of_browser(session, account.id, login_id, Act(visitor.origin, at))
    return SignedIn(login_id, secret, device)


def _login(
    session: Session, account_id: str, proof: Proof, visitor: Visitor, settings: Settings, at: datetime
) -> tuple[str, str]:
    user_session, origin, whole = visitor.user_session, visitor.origin, settings.login_whole_seconds
    if user_session is not None and not user_session.is_active(at, settings.login_idle_seconds):
        lifecycle.end_login(session, user_session.login.id, "expired", Act(origin, at))
    elif user_session is not None and user_session.account.id != account_id:
        lifecycle.end_login(session, user_session.login.id, "another_account", Act(origin, at))
    elif user_session is not None:
        secret = lifecycle.renew(session, user_session, proof, Act(origin, at), whole)
        if secret is not None:
            return user_session.login.id, secret
    return lifecycle.start(session, account_id, proof, Act(origin, at), whole)
