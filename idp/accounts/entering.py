"""The last step of every sign-in: a login begins, or the browser's own goes on with a new secret."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from idp.config import Settings
from idp.origin import Origin
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof
from idp.sessions.standing import Standing


@dataclass(frozen=True)
class SignedIn:
    """A sign-in that worked; *secret* goes into the browser's cookie."""

    login_id: str
    secret: str


def enter(
    session: Session,
    account_id: str,
    proof: Proof,
    standing: Standing | None,
    origin: Origin,
    settings: Settings,
    at: datetime,
) -> SignedIn:
    """Sign the account in. *standing* is the login that the browser had, if any, run out or not.

    The same operator keeps login and acting context and gets a new secret; another one's login is ended first.
    """
    whole = settings.login_whole_seconds
    if standing is not None and not standing.login_lives(at, settings.login_idle_seconds):
        lifecycle.end_login(session, standing.login.id, "expired", origin, at)
    elif standing is not None and standing.account.id != account_id:
        lifecycle.end_login(session, standing.login.id, "another_account", origin, at)
    elif standing is not None:
        secret = lifecycle.renew(session, standing, proof, origin, at, whole)
        if secret is not None:
            return SignedIn(standing.login.id, secret)
    return SignedIn(*lifecycle.start(session, account_id, proof, origin, at, whole))
