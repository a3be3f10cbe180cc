"""Grant validity: whether user session, acting context, delegation and the client's entry in ``clients.yaml`` still
allow a code or token, and if not, why. The reason returned here is used for validity, for the client and for the log.
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
    """Why a code or token is not valid, as the end of a sentence, for its client (``error_description``, RFC 6749
    section 5.2) and for the log: plain ASCII without personal data. Clients do not learn which party ended a
    delegation, whether it is on hold, or what a register says.
    """

    UNKNOWN = "is not valid: it is unknown, or was issued to another client"
    USED = "has been used: what it led to is revoked"
    EXPIRED = "has expired"
    REVOKED = "has been revoked"
    SWITCHED = "has ended: the user has switched to act in another name"
    SIGNED_OUT = "has ended: the user has signed out"
    SESSION_EXPIRED = "has ended: the login has run out"
    SESSION_ENDED = "has ended: the login was ended"
    DELEGATION_ENDED = "has ended: the power of attorney is not in force any more"
    CREDENTIALS = "has ended: the user's password or second factor was changed"
    IDENTITY = "has ended: user or grantor no longer reach the identity that this client asks for"
    ENTRY = "has ended: the entry of this client in clients.yaml does not allow it any more"

    def of(self, what: str) -> str:
        """The sentence about *what*: ``code``, ``refresh token``."""
        return f"The {what} {self.value}."


def why_ended(
    user_session: UserSession,
    acr: str,
    offline_since: datetime | None,
    now: datetime,
    settings: Settings,
    client: Client,
) -> InvalidReason | None:
    """Why a code or refresh token, issued to *client* with *acr* in the acting context of *user_session*, is no longer
    valid at *now* (UTC); ``None`` if it is valid. After a switch no new tokens are issued.

    *offline_since*: when its family began (UTC), if it has offline access; ``None`` if it needs its user session.
    """
    if user_session.switched_away and not user_session.ended_with_delegation:
        return InvalidReason.SWITCHED
    return why_access_token_ended(user_session, acr, offline_since, now, settings, client)


def why_access_token_ended(
    user_session: UserSession,
    acr: str,
    offline_since: datetime | None,
    now: datetime,
    settings: Settings,
    client: Client,
) -> InvalidReason | None:
    """As ``why_ended``, for an access token, which remains valid after a switch until it expires."""
    if user_session.ended_with_delegation:
        return InvalidReason.DELEGATION_ENDED
    if offline_since is None:
        reason = _why_session_ended(user_session, now, settings)
    else:
        reason = _why_offline_access_ended(user_session, offline_since, client)
    return reason or _why_not_admitted(client, user_session, acr, now)


def client_admits(client: Client, user_session: UserSession, acr: str, now: datetime) -> bool:
    """Whether the current entry of *client* admits the user at *now* (UTC) with this *acr* and acting party."""
    return _why_not_admitted(client, user_session, acr, now) is None


def _why_session_ended(user_session: UserSession, now: datetime, settings: Settings) -> InvalidReason | None:
    login = user_session.login
    if user_session.is_active(now, settings.login_idle_seconds):
        return None
    if login.ended_by == "sign_out":
        return InvalidReason.SIGNED_OUT
    has_ended = login.ended_at is not None or user_session.account.status is not AccountStatus.ACTIVE
    return InvalidReason.SESSION_ENDED if has_ended and login.ended_by != "expired" else InvalidReason.SESSION_EXPIRED


def _why_offline_access_ended(user_session: UserSession, since: datetime, client: Client) -> InvalidReason | None:
    if "offline_access" not in client.scopes:
        return InvalidReason.ENTRY
    if user_session.offline_is_active(since):
        return None
    return (
        InvalidReason.CREDENTIALS
        if user_session.account.status is AccountStatus.ACTIVE
        else InvalidReason.SESSION_ENDED
    )


def _why_not_admitted(client: Client, user_session: UserSession, acr: str, now: datetime) -> InvalidReason | None:
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
