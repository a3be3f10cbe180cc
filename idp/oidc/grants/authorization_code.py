"""``grant_type=authorization_code``: a code is redeemed once, by the client that it was issued to (``codes``).

It is taken by one ``UPDATE … WHERE used_at IS NULL``; whoever brings it again gets nothing, and what it bought is
revoked (RFC 9700 section 4.2.4).
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

_WHAT = "code"
_FOUND = Rows(
    with_context(AuthorizationCode)
    .join(AuthorizationCode, AuthorizationCode.context_id == ActingContext.id)
    .where(AuthorizationCode.code_hash == bindparam("code_hash"))
)
_TAKE = (
    update(AuthorizationCode)
    .where(AuthorizationCode.id == bindparam("code_id"), AuthorizationCode.used_at.is_(None))
    .values(used_at=bindparam("moment"))
    .returning(AuthorizationCode.id)
)


@dataclass(frozen=True)
class Redemption:
    """A code with the login behind it, read and checked; nothing has been written yet."""

    code: AuthorizationCode
    user_session: UserSession
    at: datetime

    def get_redirect_uri(self) -> str:
        """Authlib compares it with the one in the token request."""
        return self.code.redirect_uri

    def get_scope(self) -> str:
        """What the tokens will be for."""
        return self.code.scope


class AuthorizationCodeGrant(grants.AuthorizationCodeGrant):  # type: ignore[misc]
    """``grant_type=authorization_code`` (RFC 6749 section 4.1.3), PKCE (RFC 7636) and ID token included.

    Reads and signs first; ``save_token`` opens the one writing transaction, checks again, and takes the code.
    """

    def authenticate_token_endpoint_client(self) -> OAuthClient:
        """The client, by the method of its entry."""
        client: OAuthClient = self.server.authenticate_client(self.request, ())
        return client

    def query_authorization_code(self, code: str, client: OAuthClient) -> Redemption:
        """The code, if it may be redeemed. A code that was used before costs what it bought."""
        now = clock.now()
        work: Work = self.server.work()
        with work.reading() as session:
            records = _FOUND.first(session, code_hash=digest(code))
        if records is None or records[-1].client_id != client.get_client_id():
            raise InvalidGrantError(InvalidReason.UNKNOWN.of(_WHAT))
        *login, found = records
        if found.used_at is not None:
            _revoke_after_reuse(work.writing(), found, Act(self.server.origin(), now))
            raise InvalidGrantError(InvalidReason.USED.of(_WHAT))
        user_session = UserSession(*login)
        if why := self._why_ended(found, user_session, client, now):
            raise InvalidGrantError(why.of(_WHAT))
        if problem := _misfit(found, self.request.form):
            raise InvalidGrantError(problem)
        return Redemption(found, user_session, now)

    def _why_ended(
        self, code: AuthorizationCode, user_session: UserSession, client: OAuthClient, now: datetime
    ) -> InvalidReason | None:
        if now >= code.expires_at or is_ahead(code.issued_at, now):
            return InvalidReason.EXPIRED
        return why_ended(user_session, code.acr, None, now, self.server.settings, client.client)

    def validate_token_request(self) -> None:
        """As Authlib does, but a missing ``redirect_uri`` counts as a wrong one and an empty code as missing."""
        if not self.request.form.get("code"):
            self.authenticate_token_endpoint_client()
            raise InvalidRequestError("The parameter code is missing.")
        super().validate_token_request()

    def authenticate_user(self, authorization_code: Redemption) -> UserSession:
        """Who the tokens speak of."""
        return authorization_code.user_session

    def generate_token(
        self, user: UserSession, scope: str, include_refresh_token: bool = False, **_: Any
    ) -> dict[str, Any]:
        """Access token, ID token and, for a client that may refresh, a refresh token; nothing is written yet."""
        server, redemption = self.server, self.request.authorization_code
        code, client, at = redemption.code, self.request.client.client, redemption.at
        offline = include_refresh_token and families.is_offline(code, client)
        lasts = (code.issued_at, families.ends(client, at)) if offline else (None, None)
        family = Family(code.id, user, code, code.nonce, *lasts)
        issue = IssuedTokens.of_family(family, client, self.GRANT_TYPE, scope, at)
        self.request.credential = issue
        token = issue.answer(server.keys, server.settings, server.clients(), user)
        return {**token, "refresh_token": new_secret()} if include_refresh_token else token

    def save_token(self, token: dict[str, Any]) -> None:
        """Take the code and record the issue; refuse if another was faster or the ground is gone meanwhile."""
        redemption: Redemption = self.request.authorization_code
        issue: IssuedTokens = self.request.credential
        code, user_session = redemption.code, redemption.user_session
        session = self.server.work().writing()
        if not lock(session, user_session):
            records = _FOUND.first(session, code_hash=code.code_hash)  # as it is by now: what has ended it shows
            again = UserSession(*records[:-1]) if records else user_session
            why = self._why_ended(code, again, self.request.client, redemption.at) or InvalidReason.LOGIN_ENDED
            raise InvalidGrantError(why.of(_WHAT))
        taken = session.connection().execute(_TAKE, {"code_id": code.id, "moment": redemption.at})
        if taken.first() is None:
            _revoke_after_reuse(session, code, Act(self.server.origin(), redemption.at))
            raise InvalidGrantError(InvalidReason.USED.of(_WHAT))
        if "refresh_token" in token:
            origin = self.server.origin()
            families.begin(
                session, code, issue.client, user_session, token["refresh_token"], Act(origin, redemption.at)
            )
        issue.keep(session, user_session, self.server.origin())

    def delete_authorization_code(self, authorization_code: Redemption) -> None:
        """Used codes are kept until they are swept, so that a second use is noticed."""


def _misfit(code: AuthorizationCode, form: dict[str, str]) -> str | None:
    """What of the request does not fit the code, as a sentence: the address, and PKCE, S256 only (RFC 6749 section
    4.1.3). A verifier for a code without challenge is refused too (RFC 9700 section 4.8.2).
    """
    verifier = form.get("code_verifier", "")
    if form.get("redirect_uri") != code.redirect_uri:
        return "The redirect_uri is not that of the authorization request."
    if code.code_challenge is None:
        return "The authorization request had no code_challenge, so no code_verifier fits." if verifier else None
    if not verifier:
        return "The code_verifier is missing: the authorization request had a code_challenge."
    hashed = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    if not equal(hashed, code.code_challenge):
        return "The code_verifier does not fit the code_challenge of the authorization request."
    return None


def _revoke_after_reuse(session: Session, code: AuthorizationCode, act: Act) -> None:
    revoke_family(session, code.id, act.at)
    record(session, Event.CODE_REPLAYED, act, client_id=code.client_id, code_id=code.id)
