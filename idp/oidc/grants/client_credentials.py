"""``grant_type=client_credentials`` (RFC 6749 section 4.4): a client gets an access token on its own behalf.

It is about no user: no scope, no ID token, no userinfo. It gives access to the provider's own API for clients.
"""

from __future__ import annotations

from typing import Any

from authlib.oauth2.rfc6749 import InvalidScopeError, UnauthorizedClientError, grants

from idp import clock
from idp.crypto import new_id
from idp.oidc.token.issue import LIFETIME, IssuedTokens


class ClientCredentialsGrant(grants.BaseGrant, grants.TokenEndpointMixin):  # type: ignore[misc]
    """For confidential clients whose entry lists the grant type."""

    GRANT_TYPE = "client_credentials"

    def validate_token_request(self) -> None:
        """Authenticate the client, and check its grant types and that it requests no scope.

        Raises ``UnauthorizedClientError``, ``InvalidScopeError`` and what ``authenticate_client`` raises.
        """
        self.request.client = self.server.authenticate_client(self.request, ())
        if not self.request.client.check_grant_type(self.GRANT_TYPE):
            raise UnauthorizedClientError("This client gets no tokens for itself.")
        if self.request.form.get("scope", "").split():
            raise InvalidScopeError("Every scope is about a user: ask for none.")

    def create_token_response(self) -> tuple[int, dict[str, Any], list[tuple[str, str]]]:
        """Status, body and headers of the token response (RFC 6749 section 4.4.3)."""
        server, at = self.server, clock.now()
        issue = IssuedTokens(self.request.client.client, self.GRANT_TYPE, "", at, at + LIFETIME, new_id())
        answer = issue.token_response(server.keys, server.settings, server.clients(), None)
        issue.save(server.work().writing(), None, server.origin())
        return 200, answer, self.TOKEN_RESPONSE_HEADER
