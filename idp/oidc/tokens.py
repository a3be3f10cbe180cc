"""Tokens: one issue of them as a value, and an access token found again.

Whether an access token lives is derived from its login and its delegation; only revocation is written down.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.clients import Clients
from idp.config import Settings
from idp.crypto import new_id
from idp.db import Work
from idp.delegation import acting
from idp.delegation.decide import Decision, latest_expiry
from idp.models import ActingContext, AuthorizationCode, TokenIssue
from idp.models.rows import Rows
from idp.oidc import claims
from idp.oidc.client_auth import OAuthClient
from idp.oidc.keys import ACCESS_TOKEN, ID_TOKEN, BadToken, KeyRing
from idp.origin import Origin
from idp.sessions.standing import Standing, with_context

#: Access tokens are self-contained; that they end within ten minutes bounds what a switch leaves behind.
LIFETIME = timedelta(minutes=10)
#: How long codes and records of issues are kept after their end.
KEEP = timedelta(days=1)

_INSERT = insert(TokenIssue)
_FOUND = Rows(
    with_context(TokenIssue)
    .join(TokenIssue, TokenIssue.context_id == ActingContext.id)
    .where(TokenIssue.id == bindparam("token_id"))
)


@dataclass(frozen=True)
class Issue:
    """One issue of tokens, as a value: what they say and how long they live."""

    token_id: str
    client: OAuthClient
    context_id: str
    subject: str
    scope: str
    authenticated_at: datetime
    acr: str
    amr: list[str]
    nonce: str | None
    id_token_claims: list[str]
    userinfo_claims: list[str]
    issued_at: datetime
    expires_at: datetime

    @staticmethod
    def of(standing: Standing, code: AuthorizationCode, client: OAuthClient, at: datetime) -> Issue:
        """What redeeming *code* gives. No token outlives the delegation that it stands on."""
        power = acting.power_of(standing)
        wanted = at + LIFETIME
        by_name = code.requested_claims or {}
        return Issue(
            token_id=new_id(),
            client=client,
            context_id=code.context_id,
            subject=standing.account.id,
            scope=code.scope,
            authenticated_at=code.authenticated_at,
            acr=code.acr,
            amr=code.amr,
            nonce=code.nonce,
            id_token_claims=by_name.get("id_token", []),
            userinfo_claims=by_name.get("userinfo", []),
            issued_at=at,
            expires_at=latest_expiry(power, wanted) if power else wanted,
        )

    def access_token(self, keys: KeyRing, settings: Settings, acting_for: dict[str, Any]) -> str:
        """A JWT access token (RFC 9068) for this provider's own endpoints."""
        return keys.sign(
            {
                **self._common(settings, settings.issuer),
                "jti": self.token_id,
                "client_id": self.client.get_client_id(),
                "scope": self.scope,
                **acting_for,
            },
            ACCESS_TOKEN,
        )

    def id_token(self, keys: KeyRing, settings: Settings, told: dict[str, Any], access_token: str) -> str:
        """An ID token (OpenID Connect Core 2) signed as the client's entry says; *told*: what it says of people."""
        half = hashlib.sha256(access_token.encode()).digest()[:16]
        more = {"at_hash": base64.urlsafe_b64encode(half).decode().rstrip("=")}
        if self.nonce is not None:
            more["nonce"] = self.nonce
        body = {**self._common(settings, self.client.get_client_id()), **more, **told}
        return keys.sign(body, ID_TOKEN, self.client.client.id_token_signed_response_alg)

    def _common(self, settings: Settings, audience: str) -> dict[str, Any]:
        return {
            "iss": settings.issuer,
            "sub": self.subject,
            "aud": audience,
            "iat": claims.timestamp(self.issued_at),
            "exp": claims.timestamp(self.expires_at),
            "auth_time": claims.timestamp(self.authenticated_at),
            "acr": self.acr,
            "amr": self.amr,
            "sid": self.context_id,
        }

    def keep(self, session: Session, standing: Standing, code_id: str, origin: Origin) -> None:
        """The record of this issue, by which the access token is found again."""
        row = {
            "id": self.token_id,
            "client_id": self.client.get_client_id(),
            "context_id": self.context_id,
            "code_id": code_id,
            "scope": self.scope,
            "issued_at": self.issued_at,
            "expires_at": self.expires_at,
        }
        if self.userinfo_claims:
            row["requested_claims"] = self.userinfo_claims
        session.connection().execute(_INSERT, row)
        record(
            session,
            Event.TOKEN_ISSUED,
            origin,
            self.issued_at,
            self.subject,
            client_id=self.client.get_client_id(),
            context_id=self.context_id,
            delegation_id=standing.delegation.id if standing.delegation else None,
            token_id=self.token_id,
            grant_type="authorization_code",
        )


def sweep(session: Session, at: datetime) -> None:
    """Drop, some at a time, codes and issues that ended so long ago that no replay of them matters."""
    for table in (AuthorizationCode, TokenIssue):
        old = select(table.id).where(table.expires_at <= at - KEEP).limit(500)
        session.execute(delete(table).where(table.id.in_(old)))


@dataclass(frozen=True)
class AccessToken:
    """A live access token: for whom, from which login, and which ``claims`` userinfo gives for it."""

    standing: Standing
    claims: frozenset[str]


def find(work: Work, keys: KeyRing, settings: Settings, clients: Clients, token: str, now: datetime) -> AccessToken:
    """The access token that *token* spells, alive at *now*. Raises ``BadToken`` whatever is wrong with it."""
    said = keys.verify(token, ACCESS_TOKEN)
    if said.get("iss") != settings.issuer or said.get("aud") != settings.issuer or said["exp"] <= now.timestamp():
        raise BadToken("expired, or for somebody else")
    with work.reading() as session:
        records = _FOUND.first(session, token_id=said["jti"])
    if records is None or records[-1].revoked_at is not None:
        raise BadToken("revoked")
    *login, issue = records
    standing, client = Standing(*login), clients.get(issue.client_id)
    if client is None or not standing.login_lives(now, settings.login_idle_seconds):
        raise BadToken("its login has ended")
    if acting.verdict(standing, now, client) is not Decision.LIVE:
        raise BadToken("its delegation has ended")
    return AccessToken(standing, claims.of_scopes(issue.scope.split()).union(issue.requested_claims or ()))
