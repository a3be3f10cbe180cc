"""An access token found again: whether it lives is derived from its login and its delegation; only revocation is
written down.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, exists, select
from sqlalchemy.orm import Session, aliased

from idp.clients import Client, Clients
from idp.config import Settings
from idp.db import Work
from idp.delegation import acting
from idp.delegation.decide import Decision
from idp.models import Account, ActingContext, AuthorizationCode, Delegation, Login, TokenIssue
from idp.models.rows import Rows
from idp.oidc import claims
from idp.oidc.keys import ACCESS_TOKEN, BadToken, KeyRing
from idp.sessions.standing import Standing

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
    )
)


@dataclass(frozen=True)
class AccessToken:
    """A live access token: what it says, the record of its issue, and from which login it is.

    ``standing`` is ``None`` for a token that a client got for itself. ``scope`` is what it has today: never more than
    the entries of the client, and of the system that it was exchanged for, still have.
    """

    said: dict[str, Any]
    issue: TokenIssue
    client: Client
    standing: Standing | None
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

    Raises ``BadToken`` whatever is wrong with it.
    """
    said = keys.verify(token, ACCESS_TOKEN)
    if said.get("iss") != settings.issuer or said["exp"] <= now.timestamp():
        raise BadToken("expired, or of somebody else")
    with work.reading() as session:
        records = _FOUND.first(session, token_id=said["jti"])
    if records is None:
        raise BadToken("revoked, or the one that it was exchanged for is")
    *login, issue = records
    client = clients.get(issue.client_id)
    target = clients.get(issue.audience) if issue.audience else client
    if client is None or target is None or said.get("aud") != (issue.audience or settings.issuer):
        raise BadToken("its client or its system is registered no more, or it is for somebody else")
    if _grant_of(issue) not in client.grant_types:
        raise BadToken("the entry of its client lists the grant no more")
    standing = Standing(*login) if issue.context_id is not None else None
    if standing is not None:
        if not ground_holds(standing, said["acr"], issue.offline_since, now, settings, client):
            raise BadToken("its login or its delegation has ended")
        if target is not client and not lets_in(target, standing, said["acr"], now):
            raise BadToken("the system that it was exchanged for would not let the operator in")
    return AccessToken(said, issue, client, standing, claims.allowed(claims.allowed(issue.scope, client), target))


def _grant_of(issue: TokenIssue) -> str:
    """What the client's entry must list for a token like it; one that was refreshed is as one that was redeemed."""
    if issue.context_id is None:
        return "client_credentials"
    return "authorization_code" if issue.parent_id is None else TOKEN_EXCHANGE


def ground_holds(
    standing: Standing, acr: str, offline_since: datetime | None, now: datetime, settings: Settings, client: Client
) -> bool:
    """Whether the login, unless it is not needed, and the delegation carry what was issued to *client* with *acr*."""
    if offline_since is None:
        carried = standing.login_lives(now, settings.login_idle_seconds)
    else:
        carried = "offline_access" in client.scopes and standing.offline_lives(offline_since)
    return carried and lets_in(client, standing, acr, now)


def lets_in(client: Client, standing: Standing, acr: str, now: datetime) -> bool:
    """Whether the entry of *client*, as it is today, would let the operator in: signed in like this, in this name."""
    if client.two_factor == "required" and acr != claims.ACR_TWO_FACTOR:
        return False
    if client.acting_for == "required" and standing.delegation is None:
        return False
    return acting.verdict(standing, now, client) is Decision.LIVE


def sweep(session: Session, at: datetime) -> None:
    """Drop, some at a time, codes and issues that ended so long ago that no replay of them matters."""
    for table in (AuthorizationCode, TokenIssue):
        old = select(table.id).where(table.expires_at <= at - KEEP).limit(500)
        session.execute(delete(table).where(table.id.in_(old)))
