"""Refresh token families: all refresh tokens issued from one code, which are valid and revoked together.

A family has the id of its code. It is valid as long as the user session, or with ``offline_access`` as long as the
client's entry says; it ends with the delegation, by a switch, or when a token is reused (RFC 9700 section 4.14). Every
change to a family locks the row of its first token, so that no token is added while it is revoked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, case, exists, insert, or_, select, update
from sqlalchemy.orm import Session

from idp import db
from idp.audit import Event, record
from idp.clients import Client
from idp.config import Settings
from idp.crypto import digest, new_id
from idp.db import Work
from idp.models import ActingContext, AuthorizationCode, Login, RefreshToken
from idp.models.rows import Rows
from idp.oidc.claims import allowed_scope
from idp.oidc.token.access_tokens import KEEP
from idp.oidc.token.issue import Family, capped_expiry
from idp.oidc.token.validity import InvalidReason, why_ended
from idp.origin import Act
from idp.sessions.offline_access import lock_family, revoke_family, revoke_oldest
from idp.sessions.session import UserSession, with_context
from idp.sessions.session import lock as lock_user_session
from idp.statements import Statement

#: How long a rotated refresh token may be used again, by a client that did not receive the response.
GRACE = timedelta(seconds=10)

_BY_SECRET = Rows(
    with_context(RefreshToken)
    .join(RefreshToken, RefreshToken.context_id == ActingContext.id)
    .where(RefreshToken.secret_hash == bindparam("secret_hash"))
)
_INSERT = Statement(insert(RefreshToken))
#: The columns that every token of a family copies from the one before.
_FAMILY_COLUMNS = (
    *("family_id", "client_id", "context_id", "scope", "requested_claims", "authenticated_at"),
    *("acr", "amr", "offline", "began_at", "expires_at"),
)
_USE = Statement(select(RefreshToken.used_at, RefreshToken.revoked_at).where(RefreshToken.id == bindparam("token_id")))


@dataclass(frozen=True)
class RefreshTokenMatch:
    """A refresh token with the user session behind it."""

    token: RefreshToken
    user_session: UserSession

    @property
    def family(self) -> Family:
        """The family that it belongs to."""
        token = self.token
        offline = (token.began_at, token.expires_at) if token.offline else (None, None)
        return Family(token.family_id, self.user_session, token, None, *offline)

    def is_valid(self, client: Client, settings: Settings, now: datetime) -> bool:
        """Whether *client* can use it at *now* (UTC), judged by family, user session, acting context and delegation."""
        return self.why_ended(client, settings, now) is None

    def why_ended(self, client: Client, settings: Settings, now: datetime) -> InvalidReason | None:
        """Which of these has ended. If several have, the delegation's end is the reason rather than the family's."""
        family = self.family
        why = why_ended(self.user_session, self.token.acr, family.offline_since, now, settings, client)
        return InvalidReason.EXPIRED if why is None and family.until is not None and now >= family.until else why

    def lock(self, session: Session) -> bool:
        """Lock what it depends on until the transaction ends; False if user session or delegation have ended."""
        return lock_user_session(session, self.user_session, offline=self.token.offline)


def find(work: Work, secret: str) -> RefreshTokenMatch | None:
    """The refresh token with that *secret*, valid or not; ``None`` if it is unknown."""
    return _match(work.first(_BY_SECRET, secret_hash=digest(secret)))


def reload(session: Session, match: RefreshTokenMatch) -> RefreshTokenMatch:
    """The same token, read again in the transaction of *session*, with what has ended it concurrently."""
    return _match(_BY_SECRET.first(session, secret_hash=match.token.secret_hash)) or match


def _match(records: list[Any] | None) -> RefreshTokenMatch | None:
    if records is None:
        return None
    *session_records, token = records
    return RefreshTokenMatch(token, UserSession(*session_records))


def start(
    session: Session,
    code: AuthorizationCode,
    client: Client,
    user_session: UserSession,
    secret: str,
    act: Act,
) -> None:
    """Insert the first refresh token, *secret*, of the family of *code*. Beyond the limit of an account's offline
    families the oldest are revoked.
    """
    offline = is_offline(code, client)
    row = {
        "id": code.id,
        "secret_hash": digest(secret),
        "family_id": code.id,
        "client_id": code.client_id,
        "context_id": code.context_id,
        "scope": code.scope,
        "requested_claims": code.requested_claims,
        "authenticated_at": code.authenticated_at,
        "acr": code.acr,
        "amr": code.amr,
        "offline": offline,
        "began_at": code.issued_at,
        "issued_at": act.at,
        "expires_at": capped_expiry(user_session, expiry(client, act.at) if offline else user_session.login.expires_at),
    }
    _INSERT.run(session, **row)
    if offline:
        revoke_oldest(session, user_session.account.id, act)


def expiry(client: Client, at: datetime) -> datetime:
    """When a family with offline access that begins at *at* expires (UTC)."""
    return at + timedelta(seconds=client.offline_access_lifetime or 0)


def is_offline(code: AuthorizationCode, client: Client) -> bool:
    """Whether the family of *code* has offline access, so that it outlasts its user session (Core 11)."""
    return "offline_access" in allowed_scope(code.scope, client).split()


def rotate(session: Session, token: RefreshToken, secret: str, at: datetime, *, retry: bool) -> None:
    """Insert *secret* as the successor of *token* (rotation, RFC 9700 section 4.14.2).

    *retry*: *token* was used before, by a client that did not receive the response. Otherwise the client has received
    every response so far, so all other tokens of the family are marked as used beyond ``GRACE``: of two successors of
    one token only one continues.
    """
    if not retry:
        is_usable = or_(RefreshToken.used_at.is_(None), RefreshToken.used_at >= at - GRACE)
        used_at = case((RefreshToken.id == token.id, at), else_=at - 2 * GRACE)
        statement = update(RefreshToken).where(RefreshToken.family_id == token.family_id, is_usable)
        session.execute(statement.values(used_at=used_at).execution_options(synchronize_session=False))
    row = {name: getattr(token, name) for name in _FAMILY_COLUMNS}
    _INSERT.run(session, **row, id=new_id(), secret_hash=digest(secret), issued_at=at)


def lock(session: Session, token: RefreshToken) -> tuple[datetime | None, datetime | None]:
    """Lock the family until the transaction ends. Returns when *token* was used and when revoked, as of now (UTC)."""
    lock_family(session, token.family_id)
    used_at, revoked_at = _USE.first(session, token_id=token.id)
    return used_at, revoked_at


def revoke(session: Session, match: RefreshTokenMatch, by: str, act: Act) -> None:
    """Revoke the family of *match*. *by*: why, for the audit record (``reuse``, ``ended`` or ``client``)."""
    token = match.token
    if revoke_family(session, token.family_id, act.at):
        fields = {"client_id": token.client_id, "family_id": token.family_id, "by": by}
        record(session, Event.FAMILY_REVOKED, act, match.user_session.account.id, **fields)


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of refresh tokens that expired ``KEEP`` before *at*, unless their user session was extended since.

    Returns how many.
    """
    open_session = (
        exists()
        .where(ActingContext.id == RefreshToken.context_id, Login.id == ActingContext.login_id)
        .where(Login.ended_at.is_(None), Login.expires_at > at - KEEP)
    )
    not_extended = RefreshToken.offline.is_(True) | ~open_session
    return db.sweep(session, RefreshToken, RefreshToken.expires_at <= at - KEEP, not_extended)
