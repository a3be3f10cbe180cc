"""What carries codes and tokens: login, acting context, delegation, the client's entry. And what does so no longer.

One function says why not. Whether a token lives, what its client is told and what the log says all follow from it.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from idp.clients import Client
from idp.config import Settings
from idp.delegation import acting
from idp.delegation.rules import UNPROVEN, Decision
from idp.models import AccountStatus
from idp.oidc import claims
from idp.sessions.session import UserSession


class InvalidReason(Enum):
    """Why a code or a token is worth nothing, as the end of a sentence about it: for its client and for the log
    (RFC 6749 section 5.2), so plain ASCII and nothing of a person. Which of both sides ended a power of attorney,
    whether it is on hold, and what a register says is nobody else's business.
    """

    UNKNOWN = "is not valid: it is unknown, or was issued to another client"
    USED = "has been used: what it led to is revoked"
    EXPIRED = "has expired"
    REVOKED = "has been revoked"
    SWITCHED = "has ended: the operator has switched to act in another name"
    SIGNED_OUT = "has ended: the operator has signed out"
    LOGIN_RAN_OUT = "has ended: the login has run out"
    LOGIN_ENDED = "has ended: the login was ended"
    DELEGATION_ENDED = "has ended: the power of attorney is not in force any more"
    CREDENTIALS = "has ended: the operator's password or second factor was changed"
    IDENTITY = "has ended: operator or grantor no longer reach the identity that this client asks for"
    ENTRY = "has ended: the entry of this client in clients.yaml does not allow it any more"

    def of(self, what: str) -> str:
        """The sentence about *what*: a code, a refresh token."""
        return f"The {what} {self.value}."


def why_ended(
    user_session: UserSession,
    acr: str,
    offline_since: datetime | None,
    now: datetime,
    settings: Settings,
    client: Client,
) -> InvalidReason | None:
    """What has ended for what was issued to *client* with *acr* in the acting context of *user_session*; ``None``:
    nothing.

    *offline_since*: since when it does not need its login. After a switch nothing new is issued.
    """
    if user_session.switched_away and not user_session.ended_with_delegation:
        return InvalidReason.SWITCHED
    return why_not_carried(user_session, acr, offline_since, now, settings, client)


def why_not_carried(
    user_session: UserSession,
    acr: str,
    offline_since: datetime | None,
    now: datetime,
    settings: Settings,
    client: Client,
) -> InvalidReason | None:
    """The same for an access token, which a switch leaves to run out."""
    if user_session.ended_with_delegation:
        return InvalidReason.DELEGATION_ENDED
    if offline_since is None:
        gone = _login_gone(user_session, now, settings)
    else:
        gone = _offline_gone(user_session, offline_since, client)
    return gone or _not_let_in(client, user_session, acr, now)


def client_admits(client: Client, user_session: UserSession, acr: str, now: datetime) -> bool:
    """Whether the entry of *client*, as it is today, would let the user in: signed in like this, in this name."""
    return _not_let_in(client, user_session, acr, now) is None


def _login_gone(user_session: UserSession, now: datetime, settings: Settings) -> InvalidReason | None:
    login = user_session.login
    if user_session.is_active(now, settings.login_idle_seconds):
        return None
    if login.ended_by == "sign_out":
        return InvalidReason.SIGNED_OUT
    ended = login.ended_at is not None or user_session.account.status is not AccountStatus.ACTIVE
    return InvalidReason.LOGIN_ENDED if ended and login.ended_by != "expired" else InvalidReason.LOGIN_RAN_OUT


def _offline_gone(user_session: UserSession, since: datetime, client: Client) -> InvalidReason | None:
    if "offline_access" not in client.scopes:
        return InvalidReason.ENTRY
    if user_session.offline_is_active(since):
        return None
    return (
        InvalidReason.CREDENTIALS if user_session.account.status is AccountStatus.ACTIVE else InvalidReason.LOGIN_ENDED
    )


def _not_let_in(client: Client, user_session: UserSession, acr: str, now: datetime) -> InvalidReason | None:
    if client.two_factor == "required" and acr != claims.ACR_TWO_FACTOR:
        return InvalidReason.ENTRY
    if client.acting_for == "required" and user_session.delegation is None:
        return InvalidReason.ENTRY
    verdict = acting.verdict(user_session, now, client)
    if verdict is Decision.LIVE:
        return None
    if verdict in UNPROVEN:
        return InvalidReason.IDENTITY
    by_entry = verdict in (Decision.REFUSED_BY_CLIENT, Decision.NOT_COVERED)
    return InvalidReason.ENTRY if by_entry else InvalidReason.DELEGATION_ENDED
