"""``grant_type=refresh_token`` (RFC 6749 section 6; OpenID Connect Core 12): new tokens of a valid family.

Confidential clients keep their refresh token, as they authenticate each time. For public clients it is rotated, and
reuse of a token, later than a lost response would explain, revokes the family (RFC 9700 section 4.14.2).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from authlib.oauth2.rfc6749 import (
    InvalidGrantError,
    InvalidRequestError,
    InvalidScopeError,
    UnauthorizedClientError,
    grants,
)

from idp import clock
from idp.clients import Client
from idp.clock import is_ahead
from idp.crypto import new_secret
from idp.oidc.token import families
from idp.oidc.token.codes import record_visit
from idp.oidc.token.families import GRACE, RefreshTokenMatch
from idp.oidc.token.issue import IssuedTokens
from idp.oidc.token.validity import InvalidReason
from idp.origin import Act

_WHAT = "refresh token"


class RefreshTokenGrant(grants.BaseGrant, grants.TokenEndpointMixin):  # type: ignore[misc]
    """Reads and signs first; the one writing transaction then locks the family and validates it again."""

    GRANT_TYPE = "refresh_token"

    def validate_token_request(self) -> None:
        """Validate client, token and scope, in this order. A token that is no longer valid revokes its family.

        Raises the ``OAuth2Error`` of the first that is invalid.
        """
        oauth_client = self.server.authenticate_client(self.request, ())
        if not oauth_client.check_grant_type(self.GRANT_TYPE):
            raise UnauthorizedClientError("This client has no refresh tokens.")
        secret = self.request.form.get("refresh_token")
        if secret is None:
            raise InvalidRequestError("The parameter refresh_token is missing.")
        self.request.client = oauth_client
        self.at = clock.now()
        self.match = self._usable(secret, oauth_client.client)
        self.scope = _narrowed_scope(self.match, self.request.form.get("scope", ""))

    def _usable(self, secret: str, client: Client) -> RefreshTokenMatch:
        work = self.server.work()
        match = families.find(work, secret)
        if match is None or match.token.client_id != client.client_id:
            raise InvalidGrantError(InvalidReason.UNKNOWN.of(_WHAT))
        why = self._why_not(match, client)
        if why is None:
            return match
        if match.token.revoked_at is None:
            families.revoke(work.writing(), match, _audit_word(why), Act(self.server.origin(), self.at))
        raise InvalidGrantError(why.of(_WHAT))

    def _why_not(self, match: RefreshTokenMatch, client: Client) -> InvalidReason | None:
        """Why the token may not be used now; ``None`` if it may. What ended its grant precedes its own revocation."""
        token = match.token
        if why := match.why_ended(client, self.server.settings, self.at):
            return why
        if token.used_at is not None and _beyond_grace(token.used_at, self.at):
            return InvalidReason.USED
        return InvalidReason.REVOKED if token.revoked_at is not None else None

    def create_token_response(self) -> tuple[int, dict[str, Any], list[tuple[str, str]]]:
        """Status, body and headers of the token response. Subject, ``auth_time``, ``acr`` and ``sid`` are unchanged,
        and there is no ``nonce`` (OpenID Connect Core 12.2).
        """
        server, client, match = self.server, self.request.client.client, self.match
        issue = IssuedTokens.of_family(match.family, client, self.GRANT_TYPE, self.scope, self.at)
        answer = issue.token_response(server.keys, server.settings, server.clients(), match.user_session)
        if client.token_endpoint_auth_method == "none":
            answer["refresh_token"] = new_secret()
        self._save(issue, answer.get("refresh_token"))
        return 200, answer, self.TOKEN_RESPONSE_HEADER

    def _save(self, issue: IssuedTokens, replacement: str | None) -> None:
        """Save the issued tokens and the *replacement*, the next refresh token, ``None`` without rotation.

        Raises ``InvalidGrantError`` if the family or its grant has become invalid since.
        """
        match, session, origin = self.match, self.server.work().writing(), self.server.origin()
        used_at, revoked_at = families.lock(session, match.token)
        is_reused = used_at is not None and _beyond_grace(used_at, self.at)
        if revoked_at is not None or is_reused or not match.lock(session):
            client = self.request.client.client
            why = self._why_not(families.reload(session, match), client) or InvalidReason.SESSION_ENDED
            if revoked_at is None:
                families.revoke(session, match, _audit_word(why), Act(origin, self.at))
            raise InvalidGrantError(why.of(_WHAT))
        if replacement is not None:
            families.rotate(session, match.token, replacement, self.at, retry=used_at is not None)
        issue.save(session, match.user_session, origin)
        if match.user_session.delegation is not None:
            record_visit(session, match.token.context_id, issue.client.client_id, self.at)  # the grantor sees it


def _audit_word(why: InvalidReason) -> str:
    """The audit record's word for why a family was revoked."""
    return "reuse" if why is InvalidReason.USED else "ended"


def _narrowed_scope(match: RefreshTokenMatch, scope: str) -> str:
    """The scope of the token, or the part of it requested (RFC 6749 section 6). Raises ``InvalidScopeError``."""
    granted = match.token.scope.split()
    requested_scopes = scope.split() or granted
    if not set(requested_scopes) <= set(granted):
        raise InvalidScopeError("The scope goes beyond what was granted.")
    return " ".join(scope for scope in granted if scope in requested_scopes)


def _beyond_grace(used_at: datetime, at: datetime) -> bool:
    """Whether ``GRACE`` after the use of a token is over; also if that time is ahead, as the clock was changed."""
    return at - used_at > GRACE or is_ahead(used_at, at)
