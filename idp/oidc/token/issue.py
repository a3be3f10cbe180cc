"""One issue of tokens as a value: of whom they speak, what they say, how long they live.

Codes, refresh tokens, exchanges and clients for themselves all come to the same: an ``Issue``, signed before anything
is written, and kept as a row by which the access token is found again.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert
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

#: Access tokens are self-contained; that they end within ten minutes bounds what a switch leaves behind.
LIFETIME = timedelta(minutes=10)

_INSERT = insert(TokenIssue)


@dataclass(frozen=True)
class TokenSubject:
    """Of whom the tokens speak: the user, in which acting context, and how they proved who they are."""

    subject: str
    context_id: str
    authenticated_at: datetime
    acr: str
    amr: list[str]

    @property
    def claims(self) -> dict[str, Any]:
        """As the tokens say it."""
        return {
            "sub": self.subject,
            "auth_time": claims.timestamp(self.authenticated_at),
            "acr": self.acr,
            "amr": self.amr,
            "sid": self.context_id,
        }


@dataclass(frozen=True)
class Family:
    """What a code leads to, as its code or one of its refresh tokens has it.

    ``nonce`` is the code's alone. ``offline_since`` and ``until``: when it began and when it ends, if it does not need
    its login.
    """

    id: str
    user_session: UserSession
    source: AuthorizationCode | RefreshToken
    nonce: str | None = None
    offline_since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True)
class IssuedTokens:
    """What is issued to *client*. Without ``person`` the client got the token for itself.

    ``id_token_claims`` and ``userinfo_claims``: what the request asked for by name.
    ``family_id``: the code that it all began with. ``parent_id`` and ``audience``: the token that was exchanged, and
    for which system.
    """

    client: Client
    grant_type: str
    scope: str
    issued_at: datetime
    expires_at: datetime
    token_id: str
    person: TokenSubject | None = None
    nonce: str | None = None
    id_token_claims: Sequence[str] = ()
    userinfo_claims: Sequence[str] = ()
    family_id: str | None = None
    offline_since: datetime | None = None
    parent_id: str | None = None
    audience: str | None = None

    @staticmethod
    def of_family(family: Family, client: Client, grant_type: str, scope: str, at: datetime) -> IssuedTokens:
        """What redeeming a code, or using a refresh token of its family, gives: as much as today's entry has."""
        user_session, source = family.user_session, family.source
        named = source.requested_claims or {}
        return IssuedTokens(
            client=client,
            grant_type=grant_type,
            scope=claims.allowed(scope, client),
            issued_at=at,
            expires_at=not_beyond(user_session, min(at + LIFETIME, family.until or at + LIFETIME)),
            token_id=new_id(),
            person=TokenSubject(
                user_session.account.id, source.context_id, min(source.authenticated_at, at), source.acr, source.amr
            ),
            nonce=family.nonce,
            id_token_claims=claims.allowed_names(named.get("id_token", ()), client),
            userinfo_claims=claims.allowed_names(named.get("userinfo", ()), client),
            family_id=family.id,
            offline_since=family.offline_since,
        )

    def answer(
        self, keys: KeyRing, settings: Settings, clients: Clients, user_session: UserSession | None
    ) -> dict[str, Any]:
        """The token response (RFC 6749 section 5.1), signed; an ID token with it where the scope has ``openid``."""
        shared = claims.acting_for(user_session, settings.issuer, clients) if user_session else {}
        access_token = self._access_token(keys, settings, shared)
        answer: dict[str, Any] = {
            "token_type": "Bearer",
            "access_token": access_token,
            "expires_in": int((self.expires_at - self.issued_at).total_seconds()),
        }
        if self.scope:
            answer["scope"] = self.scope
        if user_session is not None and self.person and self.audience is None and "openid" in self.scope.split():
            told = claims.in_id_token(user_session, self.id_token_claims, self.client, self.scope, shared)
            answer["id_token"] = self._id_token(keys, settings, told, access_token)
            answer["session_state"] = self.person.context_id  # the ``sid``: brokers look for it here, under this name
        return answer

    def _access_token(self, keys: KeyRing, settings: Settings, acting_for: dict[str, Any]) -> str:
        """A JWT access token (RFC 9068) for this provider's own endpoints, or for the system it was exchanged for."""
        body = self._common(settings, self.audience or settings.issuer)
        body |= {"jti": self.token_id, "client_id": self.client.client_id}
        if self.scope:
            body["scope"] = self.scope
        if self.parent_id is not None:
            body["act"] = {"sub": self.client.client_id}
        return keys.sign({**body, **acting_for}, ACCESS_TOKEN)

    def _id_token(self, keys: KeyRing, settings: Settings, told: dict[str, Any], access_token: str) -> str:
        """An ID token (OpenID Connect Core 2) signed as the client's entry says; *told*: what it says of people."""
        half = hashlib.sha256(access_token.encode()).digest()[:16]
        more = {"at_hash": base64.urlsafe_b64encode(half).decode().rstrip("=")}
        if self.nonce is not None:
            more["nonce"] = self.nonce
        body = {**self._common(settings, self.client.client_id), **more, **told}
        return keys.sign(body, ID_TOKEN, self.client.id_token_signed_response_alg)

    def _common(self, settings: Settings, audience: str) -> dict[str, Any]:
        return {
            "iss": settings.issuer,
            "aud": audience,
            "iat": claims.timestamp(self.issued_at),
            "exp": claims.timestamp(self.expires_at),
            **(self.person.claims if self.person else {"sub": self.client.client_id}),
        }

    def keep(self, session: Session, user_session: UserSession | None, origin: Origin) -> None:
        """The record of this issue, by which the access token is found again. *user_session*: behind ``person``."""
        delegation = user_session.delegation if user_session else None
        context_id = self.person.context_id if self.person else None
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
        }
        if self.userinfo_claims:
            row["requested_claims"] = list(self.userinfo_claims)
        session.connection().execute(_INSERT, row)
        record(
            session,
            Event.TOKEN_ISSUED,
            Act(origin, self.issued_at),
            self.person.subject if self.person else None,
            client_id=self.client.client_id,
            context_id=context_id,
            delegation_id=delegation.id if delegation else None,
            token_id=self.token_id,
            grant_type=self.grant_type,
        )


def not_beyond(user_session: UserSession, wanted: datetime) -> datetime:
    """*wanted*, but nothing outlives the last day of the delegation that it stands on."""
    power = acting.power_of(user_session)
    return latest_expiry(power, wanted) if power else wanted
