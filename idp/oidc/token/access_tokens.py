"""An access token found again: whether it lives is derived from its login and its delegation; only revocation is
written down.
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
from idp.oidc.token.validity import InvalidReason, client_admits, why_not_carried
from idp.sessions.session import UserSession

TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
#: How long codes and records of issues are kept after their end.
KEEP = timedelta(days=1)

_Grantor, _Parent = aliased(Account, name="grantor"), aliased(TokenIssue, name="parent")
_FOUND = Rows(
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


class Ended(BadToken):
    """The token was one of ours and has ended: ``why``, which whoever holds it may be told, and whose it was."""

    def __init__(self, why: InvalidReason, client_id: str) -> None:
        super().__init__(why.value)
        self.why = why
        self.client_id = client_id


@dataclass(frozen=True)
class AccessToken:
    """A live access token: what it says, the record of its issue, and from which login it is.

    ``user_session`` is ``None`` for a token that a client got for itself. ``scope`` is what it has today: never more
    than the entries of the client, and of the system that it was exchanged for, still have.
    """

    said: dict[str, Any]
    issue: TokenIssue
    client: Client
    user_session: UserSession | None
    scope: str

    @property
    def scopes(self) -> frozenset[str]:
        """The words of its scope."""
        return frozenset(self.scope.split())

    @property
    def claims(self) -> frozenset[str]:
        """The names of what userinfo gives for it."""
        by_name = claims.allowed_names(self.issue.requested_claims or (), self.client)
        return claims.of_scopes(self.scopes).union(by_name)


def find(work: Work, keys: KeyRing, settings: Settings, clients: Clients, token: str, now: datetime) -> AccessToken:
    """The access token that *token* spells, alive at *now*; the caller looks whom it is meant for.

    Raises ``BadToken`` whatever is wrong with it; ``Ended`` where that is known and no secret.
    """
    verified = keys.verified(token, ACCESS_TOKEN)
    said = verified.claims
    if said.get("iss") != settings.issuer or _ahead(said, now):
        raise BadToken("of somebody else, or of the future")
    if said["exp"] <= now.timestamp():
        raise Ended(InvalidReason.EXPIRED, said["client_id"])
    with work.reading() as session:
        records = _FOUND.first(session, token_id=said["jti"], kid=verified.kid)
    if records is None:
        raise Ended(
            InvalidReason.REVOKED, said["client_id"]
        )  # or the one that it was exchanged for, or its key was ended
    *login, issue = records
    client = clients.get(issue.client_id)
    target = clients.get(issue.audience) if issue.audience else client
    if client is None or target is None or said.get("aud") != (issue.audience or settings.issuer):
        raise BadToken("its client or its system is registered no more, or it is for somebody else")
    if _grant_of(issue) not in client.grant_types:
        raise BadToken("the entry of its client lists the grant no more")
    user_session = UserSession(*login) if issue.context_id is not None else None
    if user_session is not None:
        if why := why_not_carried(user_session, said["acr"], issue.offline_since, now, settings, client):
            raise Ended(why, client.client_id)
        if target is not client and not client_admits(target, user_session, said["acr"], now):
            raise BadToken("the system that it was exchanged for would not let the operator in")
        if target is not client and client.client_id not in target.callers:
            raise BadToken("the system that it was exchanged for lists its client no more among its callers")
    return AccessToken(said, issue, client, user_session, claims.allowed(claims.allowed(issue.scope, client), target))


def _ahead(said: dict[str, Any], now: datetime) -> bool:
    """Whether a clock that ran ahead has issued it: its ten minutes are not over when they should be."""
    return bool(said["iat"] > (now + APART).timestamp())


def _grant_of(issue: TokenIssue) -> str:
    """What the client's entry must list for a token like it; one that was refreshed is as one that was redeemed."""
    if issue.context_id is None:
        return "client_credentials"
    return "authorization_code" if issue.parent_id is None else TOKEN_EXCHANGE


def sweep_codes(session: Session, at: datetime) -> int:
    """Drop, some at a time, codes that ended so long ago that no replay of them matters. Returns how many."""
    return db.sweep(session, AuthorizationCode, AuthorizationCode.expires_at <= at - KEEP)


def sweep_issues(session: Session, at: datetime) -> int:
    """The same for what was issued."""
    return db.sweep(session, TokenIssue, TokenIssue.expires_at <= at - KEEP)
