"""The tokens of one token response as a value: subject, claims and lifetime.

Every grant creates ``IssuedTokens``, signs them before anything is written, and stores a row by which the access token
is looked up later.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, null
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.clients import Client, Clients
from idp.config import Settings
from idp.crypto import new_id
from idp.delegation import acting
from idp.delegation.rules import latest_expiry
from idp.models import AuthorizationCode, RefreshToken, TokenIssue
from idp.oidc import claims
from idp.oidc.keys.ring import ACCESS_TOKEN, ID_TOKEN, KeyRing
from idp.origin import Act, Origin
from idp.sessions.session import UserSession
from idp.statements import Statement

#: Of access tokens and ID tokens. Access tokens are self-contained: this bounds how long one outlasts a switch.
LIFETIME = timedelta(minutes=10)

_INSERT = Statement(insert(TokenIssue))


@dataclass(frozen=True)
class TokenSubject:
    """The user that tokens are about: ``sub``, acting context, and how and when (UTC) the user authenticated."""

    subject: str
    context_id: str
    authenticated_at: datetime
    acr: str
    amr: list[str]

    @property
    def claims(self) -> dict[str, Any]:
        """The claims of the tokens (OpenID Connect Core 2; RFC 9068 section 2.2)."""
        return {
            "sub": self.subject,
            "auth_time": claims.timestamp(self.authenticated_at),
            "acr": self.acr,
            "amr": self.amr,
            "sid": self.context_id,
        }


@dataclass(frozen=True)
class Family:
    """All that is issued from one code. ``source``: the code or refresh token used now. ``nonce``: only for the code.

    ``offline_since`` and ``until``: beginning and end (UTC) of offline access; ``None`` for a family that needs its
    user session.
    """

    id: str
    user_session: UserSession
    source: AuthorizationCode | RefreshToken
    nonce: str | None = None
    offline_since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True)
class IssuedTokens:
    """What one token response issues to ``client``. ``user``: ``None`` for the client credentials grant. Times in UTC.

    ``id_token_claims`` and ``userinfo_claims``: claims requested by name. ``family_id``: the id of the code.
    ``parent_id`` and ``audience``: after a token exchange, the exchanged token and the target client.
    """

    client: Client
    grant_type: str
    scope: str
    issued_at: datetime
    expires_at: datetime
    token_id: str
    user: TokenSubject | None = None
    nonce: str | None = None
    id_token_claims: Sequence[str] = ()
    userinfo_claims: Sequence[str] = ()
    family_id: str | None = None
    offline_since: datetime | None = None
    parent_id: str | None = None
    audience: str | None = None

    @staticmethod
    def of_family(family: Family, client: Client, grant_type: str, scope: str, at: datetime) -> IssuedTokens:
        """The tokens for a code or for a refresh token of its family, limited to what *client* may have today."""
        user_session, source = family.user_session, family.source
        requested_claims = source.requested_claims or {}
        return IssuedTokens(
            client=client,
            grant_type=grant_type,
            scope=claims.allowed_scope(scope, client),
            issued_at=at,
            expires_at=capped_expiry(user_session, min(at + LIFETIME, family.until or at + LIFETIME)),
            token_id=new_id(),
            user=TokenSubject(
                user_session.account.id, source.context_id, min(source.authenticated_at, at), source.acr, source.amr
            ),
            nonce=family.nonce,
            id_token_claims=claims.allowed_claims(requested_claims.get("id_token", ()), client),
            userinfo_claims=claims.allowed_claims(requested_claims.get("userinfo", ()), client),
            family_id=family.id,
            offline_since=family.offline_since,
        )

    def token_response(
        self, keys: KeyRing, settings: Settings, clients: Clients, user_session: UserSession | None
    ) -> dict[str, Any]:
        """The token response (RFC 6749 section 5.1) with signed tokens; an ID token if the scope has ``openid``.

        *user_session*: of ``user``, else ``None``.
        """
        acting_claims = claims.acting_for(user_session, settings.issuer, clients) if user_session else {}
        access_token = self._access_token(keys, settings, acting_claims)
        response: dict[str, Any] = {
            "token_type": "Bearer",
            "access_token": access_token,
            "expires_in": int((self.expires_at - self.issued_at).total_seconds()),
        }
        if self.scope:
            response["scope"] = self.scope
        if user_session is not None and self.user and self.audience is None and "openid" in self.scope.split():
            user_claims = claims.in_id_token(user_session, self.id_token_claims, self.client, self.scope, acting_claims)
            response["id_token"] = self._id_token(keys, settings, user_claims, access_token)
            response["session_state"] = self.user.context_id  # the ``sid``, where identity brokers expect it
        return response

    def _access_token(self, keys: KeyRing, settings: Settings, acting_for: dict[str, Any]) -> str:
        """A JWT access token (RFC 9068) for this provider's own endpoints or, after an exchange, for another client."""
        payload = self._common_claims(settings, self.audience or settings.issuer)
        payload |= {"jti": self.token_id, "client_id": self.client.client_id}
        if self.scope:
            payload["scope"] = self.scope
        if self.parent_id is not None:
            payload["act"] = {"sub": self.client.client_id}
        return keys.sign({**payload, **acting_for}, ACCESS_TOKEN)

    def _id_token(self, keys: KeyRing, settings: Settings, user_claims: dict[str, Any], access_token: str) -> str:
        """An ID token (OpenID Connect Core 2), signed by the client's algorithm. *user_claims*: of user and grantor."""
        hash_half = hashlib.sha256(access_token.encode()).digest()[:16]
        bindings = {"at_hash": base64.urlsafe_b64encode(hash_half).decode().rstrip("=")}
        if self.nonce is not None:
            bindings["nonce"] = self.nonce
        payload = {**self._common_claims(settings, self.client.client_id), **bindings, **user_claims}
        return keys.sign(payload, ID_TOKEN, self.client.id_token_signed_response_alg)

    def _common_claims(self, settings: Settings, audience: str) -> dict[str, Any]:
        """The claims of both tokens. Without a user, the client is the subject (RFC 9068 section 2.2)."""
        return {
            "iss": settings.issuer,
            "aud": audience,
            "iat": claims.timestamp(self.issued_at),
            "exp": claims.timestamp(self.expires_at),
            **(self.user.claims if self.user else {"sub": self.client.client_id}),
        }

    def save(self, session: Session, user_session: UserSession | None, origin: Origin) -> None:
        """Insert the row by which the access token is found, and the audit record. *user_session*: of ``user``."""
        delegation = user_session.delegation if user_session else None
        context_id = self.user.context_id if self.user else None
        row: dict[str, Any] = {
            "id": self.token_id,
            "client_id": self.client.client_id,
            "context_id": context_id,
            "code_id": self.family_id,
            "parent_id": self.parent_id,
            "audience": self.audience,
            "offline_since": self.offline_since,
            "scope": self.scope,
            "issued_at": self.issued_at,
            "expires_at": self.expires_at,
            "requested_claims": list(self.userinfo_claims) or null(),
        }
        _INSERT.run(session, **row)
        record(
            session,
            Event.TOKEN_ISSUED,
            Act(origin, self.issued_at),
            self.user.subject if self.user else None,
            client_id=self.client.client_id,
            context_id=context_id,
            delegation_id=delegation.id if delegation else None,
            token_id=self.token_id,
            grant_type=self.grant_type,
        )


def capped_expiry(user_session: UserSession, expires_at: datetime) -> datetime:
    """*expires_at*, or the end of the last day of the delegation behind *user_session* if that is earlier (UTC)."""
    power_of_attorney = acting.power_of(user_session)
    return latest_expiry(power_of_attorney, expires_at) if power_of_attorney else expires_at
