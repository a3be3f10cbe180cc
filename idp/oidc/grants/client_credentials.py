"""``grant_type=client_credentials`` (RFC 6749 section 4.4): a system gets an access token for itself.

It speaks of no user: no scope, no ID token, nothing at userinfo. It opens what this provider has for systems.
"""

from __future__ import annotations

from typing import Any

from authlib.oauth2.rfc6749 import InvalidScopeError, UnauthorizedClientError, grants

from idp import clock
from idp.crypto import new_id
from idp.oidc.token.issue import LIFETIME, IssuedTokens


class ClientCredentialsGrant(grants.BaseGrant, grants.TokenEndpointMixin):  # type: ignore[misc]
    """For clients whose entry lists it; public ones cannot."""

    GRANT_TYPE = "client_credentials"

    def validate_token_request(self) -> None:
        """The client, and that it asks for nothing that belongs to people."""
        self.request.client = self.server.authenticate_client(self.request, ())
        if not self.request.client.check_grant_type(self.GRANT_TYPE):
            raise UnauthorizedClientError("This client gets no tokens for itself.")
        if self.request.form.get("scope", "").split():
            raise InvalidScopeError("Every scope is about an operator: ask for none.")

    def create_token_response(self) -> tuple[int, dict[str, Any], list[tuple[str, str]]]:
        """The access token alone."""
        server, at = self.server, clock.now()
        issue = IssuedTokens(self.request.client.client, self.GRANT_TYPE, "", at, at + LIFETIME, new_id())
        answer = issue.answer(server.keys, server.settings, server.clients(), None)
        issue.keep(server.work().writing(), None, server.origin())
        return 200, answer, self.TOKEN_RESPONSE_HEADER
