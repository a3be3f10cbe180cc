"""``grant_type=refresh_token`` (RFC 6749 section 6; OpenID Connect Core 12): new tokens of a family that still lives.

Confidential clients keep their token: they prove themselves each time. Public ones get a new one each time, and a token
that comes again later than a lost answer would explain ends the family (RFC 9700 section 4.14.2).
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
from idp.oidc.token.codes import note_visit
from idp.oidc.token.families import GRACE, RefreshTokenMatch
from idp.oidc.token.issue import IssuedTokens
from idp.oidc.token.validity import InvalidReason
from idp.origin import Act

_WHAT = "refresh token"


class RefreshTokenGrant(grants.BaseGrant, grants.TokenEndpointMixin):  # type: ignore[misc]
    """Reads and signs first; the one writing transaction then holds the family and looks at it again."""

    GRANT_TYPE = "refresh_token"

    def validate_token_request(self) -> None:
        """Client, token and scope, in this order. A token that has ended takes its family with it."""
        authenticated = self.server.authenticate_client(self.request, ())
        if not authenticated.check_grant_type(self.GRANT_TYPE):
            raise UnauthorizedClientError("This client has no refresh tokens.")
        secret = self.request.form.get("refresh_token")
        if secret is None:
            raise InvalidRequestError("The parameter refresh_token is missing.")
        self.request.client = authenticated
        self.at = clock.now()
        self.found = self._usable(secret, authenticated.client)
        self.scope = _narrowed(self.found, self.request.form.get("scope", ""))

    def _usable(self, secret: str, client: Client) -> RefreshTokenMatch:
        work = self.server.work()
        found = families.find(work, secret)
        if found is None or found.token.client_id != client.client_id:
            raise InvalidGrantError(InvalidReason.UNKNOWN.of(_WHAT))
        why = self._why_not(found, client)
        if why is None:
            return found
        if found.token.revoked_at is None:
            families.end(work.writing(), found, _by(why), Act(self.server.origin(), self.at))
        raise InvalidGrantError(why.of(_WHAT))

    def _why_not(self, found: RefreshTokenMatch, client: Client) -> InvalidReason | None:
        """Why the token may not be used now. One that is revoked has ended by what it stands on, or by itself."""
        token = found.token
        if why := found.why_ended(client, self.server.settings, self.at):
            return why
        if token.used_at is not None and _long_ago(token.used_at, self.at):
            return InvalidReason.USED
        return InvalidReason.REVOKED if token.revoked_at is not None else None

    def create_token_response(self) -> tuple[int, dict[str, Any], list[tuple[str, str]]]:
        """New tokens: who they speak of, ``auth_time``, ``acr`` and ``sid`` are as they were; there is no nonce."""
        server, client, found = self.server, self.request.client.client, self.found
        issue = IssuedTokens.of_family(found.family, client, self.GRANT_TYPE, self.scope, self.at)
        answer = issue.answer(server.keys, server.settings, server.clients(), found.user_session)
        if client.token_endpoint_auth_method == "none":
            answer["refresh_token"] = new_secret()
        self._save(issue, answer.get("refresh_token"))
        return 200, answer, self.TOKEN_RESPONSE_HEADER

    def _save(self, issue: IssuedTokens, replacement: str | None) -> None:
        """Record the issue; refuse if the family or what carries it ended meanwhile."""
        found, session, origin = self.found, self.server.work().writing(), self.server.origin()
        used_at, revoked_at = families.lock(session, found.token)
        used = used_at is not None and _long_ago(used_at, self.at)
        if revoked_at is not None or used or not found.lock(session):
            client = self.request.client.client
            why = self._why_not(families.found_again(session, found), client) or InvalidReason.LOGIN_ENDED
            if revoked_at is None:
                families.end(session, found, _by(why), Act(origin, self.at))
            raise InvalidGrantError(why.of(_WHAT))
        if replacement is not None:
            families.replace(session, found.token, replacement, self.at, again=used_at is not None)
        issue.keep(session, found.user_session, origin)
        if found.user_session.delegation is not None:
            note_visit(session, found.token.context_id, issue.client.client_id, self.at)  # the grantor sees it


def _by(why: InvalidReason) -> str:
    """The word of the audit record for the end of a family."""
    return "reuse" if why is InvalidReason.USED else "ended"


def _narrowed(found: RefreshTokenMatch, wanted: str) -> str:
    """What the token was granted for, or the part of it that is asked for."""
    granted = found.token.scope.split()
    asked = wanted.split() or granted
    if not set(asked) <= set(granted):
        raise InvalidScopeError("The scope goes beyond what was granted.")
    return " ".join(scope for scope in granted if scope in asked)


def _long_ago(used_at: datetime, at: datetime) -> bool:
    """Whether a token that was used may not come again any more; a use in the future says nothing of when it was."""
    return at - used_at > GRACE or is_ahead(used_at, at)
