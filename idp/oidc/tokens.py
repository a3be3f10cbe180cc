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
from idp.sessions.standing import Grantor, Standing

#: How long codes and records of issues are kept after their end.
KEEP = timedelta(days=1)

_Parent = aliased(TokenIssue, name="parent")
_FOUND = Rows(
    select(Login, Account, ActingContext, Delegation, Grantor, TokenIssue)
    .select_from(TokenIssue)
    .outerjoin(ActingContext, ActingContext.id == TokenIssue.context_id)
    .outerjoin(Login, Login.id == ActingContext.login_id)
    .outerjoin(Account, Account.id == Login.account_id)
    .outerjoin(Delegation, Delegation.id == ActingContext.delegation_id)
    .outerjoin(Grantor, Grantor.id == Delegation.grantor_id)
    .where(
        TokenIssue.id == bindparam("token_id"),
        TokenIssue.revoked_at.is_(None),
        ~exists().where(_Parent.id == TokenIssue.parent_id, _Parent.revoked_at.is_not(None)),
    )
)


@dataclass(frozen=True)
class AccessToken:
    """A live access token: what it says, the record of its issue, and from which login it is.

    ``standing`` is ``None`` for a token that a client got for itself.
    """

    said: dict[str, Any]
    issue: TokenIssue
    client: Client
    standing: Standing | None

    @property
    def scopes(self) -> frozenset[str]:
        """The words of its scope."""
        return frozenset(self.issue.scope.split())

    @property
    def claims(self) -> frozenset[str]:
        """The names of what userinfo gives for it."""
        return claims.of_scopes(self.scopes).union(self.issue.requested_claims or ())


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
    if client is None or said.get("aud") != (issue.audience or settings.issuer):
        raise BadToken("its client is registered no more, or it is for somebody else")
    standing = Standing(*login) if issue.context_id is not None else None
    if standing is not None:
        _check_ground(standing, issue, client, clients, settings, now)
    return AccessToken(said, issue, client, standing)


def _check_ground(
    standing: Standing, issue: TokenIssue, client: Client, clients: Clients, settings: Settings, now: datetime
) -> None:
    """Login and delegation still carry it, for its client and for the system that it was exchanged for."""
    if not ground_holds(standing, issue.offline_since, now, settings, client):
        raise BadToken("its login or its delegation has ended")
    if issue.audience is not None:
        target = clients.get(issue.audience)
        if target is None or acting.verdict(standing, now, target) is not Decision.LIVE:
            raise BadToken("its delegation is not for the system that it was exchanged for")


def ground_holds(
    standing: Standing, offline_since: datetime | None, now: datetime, settings: Settings, client: Client
) -> bool:
    """Whether the login, unless it is not needed, and the delegation carry what was issued to *client*."""
    if offline_since is None:
        carried = standing.login_lives(now, settings.login_idle_seconds)
    else:
        carried = standing.offline_lives(offline_since)
    return carried and acting.verdict(standing, now, client) is Decision.LIVE


def sweep(session: Session, at: datetime) -> None:
    """Drop, some at a time, codes and issues that ended so long ago that no replay of them matters."""
    for table in (AuthorizationCode, TokenIssue):
        old = select(table.id).where(table.expires_at <= at - KEEP).limit(500)
        session.execute(delete(table).where(table.id.in_(old)))
