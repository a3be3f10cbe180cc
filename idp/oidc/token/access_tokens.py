"""Validating access tokens: signature and record. Validity is derived from user session, delegation and the client's
entry in ``clients.yaml``; only revocation is stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import Session, aliased

from idp import db
from idp.clients import Client, Clients
from idp.clock import APART
from idp.config import Settings
from idp.db import Work
from idp.models import Account, ActingContext, AuthorizationCode, Delegation, Login, SigningKey, TokenIssue
from idp.models.rows import Rows
from idp.oidc import claims
from idp.oidc.keys.ring import ACCESS_TOKEN, BadToken, KeyRing
from idp.oidc.token.validity import InvalidReason, client_admits, why_access_token_ended
from idp.sessions.session import UserSession

TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
#: How long codes and issued tokens are stored after their expiry.
KEEP = timedelta(days=1)

_Grantor, _Parent = aliased(Account, name="grantor"), aliased(TokenIssue, name="parent")
_BY_TOKEN_ID = Rows(
    select(Login, Account, ActingContext, Delegation, _Grantor, TokenIssue)
    .select_from(TokenIssue)
    .outerjoin(ActingContext, ActingContext.id == TokenIssue.context_id)
    .outerjoin(Login, Login.id == ActingContext.login_id)
    .outerjoin(Account, Account.id == Login.account_id)
    .outerjoin(Delegation, Delegation.id == ActingContext.delegation_id)
    .outerjoin(_Grantor, _Grantor.id == Delegation.grantor_id)
    .where(
        TokenIssue.id == bindparam("token_id"),
        TokenIssue.revoked_at.is_(None),
        ~exists().where(_Parent.id == TokenIssue.parent_id, _Parent.revoked_at.is_not(None)),
        exists().where(SigningKey.kid == bindparam("kid"), SigningKey.ended_at.is_(None)),
    )
)


class TokenEnded(BadToken):
    """A token of this provider that is no longer valid. ``why``: the reason, for its client, which is ``client_id``."""

    def __init__(self, why: InvalidReason, client_id: str) -> None:
        super().__init__(why.value)
        self.why = why
        self.client_id = client_id


@dataclass(frozen=True)
class AccessToken:
    """A valid access token.

    ``payload``: its claims as signed. ``issue``: its record. ``user_session``: the one behind it, ``None`` for the
    client credentials grant. ``scope``: reduced to what is still registered for the client and, after a token exchange,
    for the audience.
    """

    payload: dict[str, Any]
    issue: TokenIssue
    client: Client
    user_session: UserSession | None
    scope: str

    @property
    def scopes(self) -> frozenset[str]:
        """The values of its scope."""
        return frozenset(self.scope.split())

    @property
    def claims(self) -> frozenset[str]:
        """The names of the claims that userinfo returns for it: by scope, and requested by name."""
        by_name = claims.allowed_claims(self.issue.requested_claims or (), self.client)
        return claims.of_scopes(self.scopes).union(by_name)


def find(work: Work, keys: KeyRing, settings: Settings, clients: Clients, token: str, now: datetime) -> AccessToken:
    """The access token *token*, a JWT, if it is valid at *now* (UTC). The caller checks its audience.

    Raises ``TokenEnded`` if it has expired, was revoked or is no longer valid, ``BadToken`` for anything else.
    """
    jwt = keys.verified(token, ACCESS_TOKEN)
    payload = jwt.claims
    if payload.get("iss") != settings.issuer or _issued_ahead(payload, now):
        raise BadToken("of somebody else, or of the future")
    if payload["exp"] <= now.timestamp():
        raise TokenEnded(InvalidReason.EXPIRED, payload["client_id"])
    records = work.first(_BY_TOKEN_ID, token_id=payload["jti"], kid=jwt.kid)
    if records is None:
        # The token itself, the token that was exchanged for it, or its key was revoked.
        raise TokenEnded(InvalidReason.REVOKED, payload["client_id"])
    *session_records, issue = records
    client = clients.get(issue.client_id)
    target = clients.get(issue.audience) if issue.audience else client
    if client is None or target is None or payload.get("aud") != (issue.audience or settings.issuer):
        raise BadToken("its client or its system is registered no more, or it is for somebody else")
    if _required_grant_type(issue) not in client.grant_types:
        raise BadToken("the entry of its client lists the grant no more")
    user_session = UserSession(*session_records) if issue.context_id is not None else None
    if user_session is not None:
        if why := why_access_token_ended(user_session, payload["acr"], issue.offline_since, now, settings, client):
            raise TokenEnded(why, client.client_id)
        if target is not client and not client_admits(target, user_session, payload["acr"], now):
            raise BadToken("the system that it was exchanged for would not let the user in")
        if target is not client and client.client_id not in target.callers:
            raise BadToken("the system that it was exchanged for lists its client no more among its callers")
    scope = claims.allowed_scope(claims.allowed_scope(issue.scope, client), target)
    return AccessToken(payload, issue, client, user_session, scope)


def _issued_ahead(payload: dict[str, Any], now: datetime) -> bool:
    """Whether it was issued by a clock that was ahead: its lifetime would end too late."""
    return bool(payload["iat"] > (now + APART).timestamp())


def _required_grant_type(issue: TokenIssue) -> str:
    """The grant type that the client's entry must list for the token; a refreshed one counts as issued for a code."""
    if issue.context_id is None:
        return "client_credentials"
    return "authorization_code" if issue.parent_id is None else TOKEN_EXCHANGE


def sweep_codes(session: Session, at: datetime) -> int:
    """Delete a batch of codes that expired ``KEEP`` before *at*, so that reuse goes undetected. Returns how many."""
    return db.sweep(session, AuthorizationCode, AuthorizationCode.expires_at <= at - KEEP)


def sweep_issues(session: Session, at: datetime) -> int:
    """Delete a batch of issued tokens that expired ``KEEP`` before *at*. Returns how many."""
    return db.sweep(session, TokenIssue, TokenIssue.expires_at <= at - KEEP)
