"""``grant_type=authorization_code`` (RFC 6749 section 4.1.3): a code is redeemed once, by the client it was issued to.

It is marked as used by one ``UPDATE … WHERE used_at IS NULL``. Reuse is refused, and revokes the tokens issued from the
code (RFC 6749 section 4.1.2; RFC 9700 section 4.2.4).
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from authlib.oauth2.rfc6749 import InvalidGrantError, InvalidRequestError, grants
from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session

from idp import clock
from idp.audit import Event, record
from idp.clock import is_ahead
from idp.crypto import digest, equal, new_secret
from idp.db import Work
from idp.models import ActingContext, AuthorizationCode
from idp.models.rows import Rows
from idp.oidc.client_auth.authenticate import OAuthClient
from idp.oidc.token import families
from idp.oidc.token.issue import Family, IssuedTokens
from idp.oidc.token.validity import InvalidReason, why_ended
from idp.origin import Act
from idp.sessions.offline_access import revoke_family
from idp.sessions.session import UserSession, lock, with_context
from idp.statements import Statement

_WHAT = "code"
_BY_CODE = Rows(
    with_context(AuthorizationCode)
    .join(AuthorizationCode, AuthorizationCode.context_id == ActingContext.id)
    .where(AuthorizationCode.code_hash == bindparam("code_hash"))
)
_MARK_USED = Statement(
    update(AuthorizationCode)
    .where(AuthorizationCode.id == bindparam("code_id"), AuthorizationCode.used_at.is_(None))
    .values(used_at=bindparam("moment"))
)


@dataclass(frozen=True)
class Redemption:
    """A validated code with the user session behind it, before anything is written. ``at``: UTC."""

    code: AuthorizationCode
    user_session: UserSession
    at: datetime

    def get_redirect_uri(self) -> str:
        """The redirect URI of the authorization request, which Authlib compares with the token request's."""
        return self.code.redirect_uri

    def get_scope(self) -> str:
        """The scope of the tokens."""
        return self.code.scope


class AuthorizationCodeGrant(grants.AuthorizationCodeGrant):  # type: ignore[misc]
    """``grant_type=authorization_code`` (RFC 6749 section 4.1.3), PKCE (RFC 7636) and ID token included.

    Reads and signs first; ``save_token`` opens the one writing transaction, validates again and marks the code used.
    """

    def authenticate_token_endpoint_client(self) -> OAuthClient:
        """The authenticated client. Raises what ``authenticate_client`` of the server raises."""
        client: OAuthClient = self.server.authenticate_client(self.request, ())
        return client

    def query_authorization_code(self, code: str, client: OAuthClient) -> Redemption:
        """The code, if *client* may redeem it now; reuse revokes the tokens issued from it.

        Raises ``InvalidGrantError``.
        """
        now = clock.now()
        work: Work = self.server.work()
        records = work.first(_BY_CODE, code_hash=digest(code))
        if records is None or records[-1].client_id != client.get_client_id():
            raise InvalidGrantError(InvalidReason.UNKNOWN.of(_WHAT))
        *login, stored_code = records
        if stored_code.used_at is not None:
            _revoke_after_reuse(work.writing(), stored_code, Act(self.server.origin(), now))
            raise InvalidGrantError(InvalidReason.USED.of(_WHAT))
        user_session = UserSession(*login)
        if why := self._why_ended(stored_code, user_session, client, now):
            raise InvalidGrantError(why.of(_WHAT))
        if problem := _mismatch(stored_code, self.request.form):
            raise InvalidGrantError(problem)
        return Redemption(stored_code, user_session, now)

    def _why_ended(
        self, code: AuthorizationCode, user_session: UserSession, client: OAuthClient, now: datetime
    ) -> InvalidReason | None:
        if now >= code.expires_at or is_ahead(code.issued_at, now):
            return InvalidReason.EXPIRED
        return why_ended(user_session, code.acr, None, now, self.server.settings, client.client)

    def validate_token_request(self) -> None:
        """As in Authlib, but a missing ``redirect_uri`` counts as a wrong one and an empty code as missing."""
        if not self.request.form.get("code"):
            self.authenticate_token_endpoint_client()
            raise InvalidRequestError("The parameter code is missing.")
        super().validate_token_request()

    def authenticate_user(self, authorization_code: Redemption) -> UserSession:
        """The user session behind the code."""
        return authorization_code.user_session

    def generate_token(
        self, user: UserSession, scope: str, include_refresh_token: bool = False, **_: Any
    ) -> dict[str, Any]:
        """Access token, ID token and, for a client with that grant type, a refresh token; nothing is written yet."""
        server, redemption = self.server, self.request.authorization_code
        code, client, at = redemption.code, self.request.client.client, redemption.at
        offline = include_refresh_token and families.is_offline(code, client)
        offline_period = (code.issued_at, families.expiry(client, at)) if offline else (None, None)
        family = Family(code.id, user, code, code.nonce, *offline_period)
        issue = IssuedTokens.of_family(family, client, self.GRANT_TYPE, scope, at)
        self.request.credential = issue
        token = issue.token_response(server.keys, server.settings, server.clients(), user)
        return {**token, "refresh_token": new_secret()} if include_refresh_token else token

    def save_token(self, token: dict[str, Any]) -> None:
        """Mark the code as used and save the issued tokens.

        Raises ``InvalidGrantError`` if a concurrent request used the code, or the grant has become invalid since.
        """
        redemption: Redemption = self.request.authorization_code
        issue: IssuedTokens = self.request.credential
        code, user_session = redemption.code, redemption.user_session
        session = self.server.work().writing()
        if not lock(session, user_session):
            records = _BY_CODE.first(session, code_hash=code.code_hash)  # read again, with what has ended it
            session_now = UserSession(*records[:-1]) if records else user_session
            why = self._why_ended(code, session_now, self.request.client, redemption.at) or InvalidReason.SESSION_ENDED
            raise InvalidGrantError(why.of(_WHAT))
        if not _MARK_USED.run(session, code_id=code.id, moment=redemption.at):
            _revoke_after_reuse(session, code, Act(self.server.origin(), redemption.at))
            raise InvalidGrantError(InvalidReason.USED.of(_WHAT))
        if "refresh_token" in token:
            origin = self.server.origin()
            families.start(
                session, code, issue.client, user_session, token["refresh_token"], Act(origin, redemption.at)
            )
        issue.save(session, user_session, self.server.origin())

    def delete_authorization_code(self, authorization_code: Redemption) -> None:
        """Authlib's hook: does nothing, as used codes remain stored for a day so that reuse is detected."""


def _mismatch(code: AuthorizationCode, form: dict[str, str]) -> str | None:
    """Why redirect URI or ``code_verifier`` do not match the code, as a sentence; ``None`` if they do (RFC 6749 section
    4.1.3; RFC 7636 section 4.6, S256). A verifier for a code without challenge is refused too (RFC 9700 section 4.8.2).
    """
    verifier = form.get("code_verifier", "")
    if form.get("redirect_uri") != code.redirect_uri:
        return "The redirect_uri is not that of the authorization request."
    if code.code_challenge is None:
        return "The authorization request had no code_challenge, so no code_verifier fits." if verifier else None
    if not verifier:
        return "The code_verifier is missing: the authorization request had a code_challenge."
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    if not equal(challenge, code.code_challenge):
        return "The code_verifier does not fit the code_challenge of the authorization request."
    return None


def _revoke_after_reuse(session: Session, code: AuthorizationCode, act: Act) -> None:
    revoke_family(session, code.id, act.at)
    record(session, Event.CODE_REPLAYED, act, client_id=code.client_id, code_id=code.id)
