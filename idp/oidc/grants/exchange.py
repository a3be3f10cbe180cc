"""Token exchange (RFC 8693): a client calls another one on behalf of its user.

The new token has the other client as its only audience. It names the caller as actor (``act``) and preserves
``acting_for``. Its scope and lifetime never exceed those of the subject token, and it is revoked with that.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from authlib.oauth2.base import OAuth2Error
from authlib.oauth2.rfc6749 import InvalidRequestError, InvalidScopeError, UnauthorizedClientError, grants

from idp import clock
from idp.clients import Client
from idp.crypto import new_id
from idp.oidc.keys.ring import BadToken
from idp.oidc.token import access_tokens
from idp.oidc.token.access_tokens import TOKEN_EXCHANGE, AccessToken, TokenEnded
from idp.oidc.token.codes import record_visit
from idp.oidc.token.issue import LIFETIME, IssuedTokens, TokenSubject, capped_expiry
from idp.oidc.token.validity import InvalidReason, client_admits
from idp.sessions.session import UserSession, lock

ISSUED_KIND = "urn:ietf:params:oauth:token-type:access_token"
_NOT_VALID = "The subject_token is not valid."
_NOT_SUPPORTED = ("actor_token", "actor_token_type", "resource")


class InvalidTargetError(OAuth2Error):  # type: ignore[misc]
    """The client named as ``audience`` does not accept such a token (RFC 8693 section 2.2.2)."""

    error = "invalid_target"
    status_code = 400


class TokenExchangeGrant(grants.BaseGrant, grants.TokenEndpointMixin):  # type: ignore[misc]
    """For clients whose entry lists the grant type; the subject token must have been issued to them."""

    GRANT_TYPE = TOKEN_EXCHANGE

    def validate_token_request(self) -> None:
        """Validate client, parameters, subject token, audience and scope, in this order (RFC 8693 section 2.1).

        Raises the ``OAuth2Error`` of the first that is invalid.
        """
        self.request.client = self.server.authenticate_client(self.request, ())
        if not self.request.client.check_grant_type(self.GRANT_TYPE):
            raise UnauthorizedClientError("This client exchanges no tokens.")
        self.at = clock.now()
        _check_form(self.request.form)
        self.subject, self.user_session = self._subject(self.request.client.client)
        self.target = self._target(self.request.client.client)
        self.scope = self._scope()

    def _subject(self, client: Client) -> tuple[AccessToken, UserSession]:
        """The valid subject token, issued to *client* and not itself exchanged, with the user session behind it."""
        server, text = self.server, self.request.form["subject_token"]
        try:
            token = access_tokens.find(server.work(), server.keys, server.settings, server.clients(), text, self.at)
        except TokenEnded as error:
            is_own = error.client_id == client.client_id
            raise InvalidRequestError(error.why.of("subject_token") if is_own else _NOT_VALID) from error
        except BadToken as error:
            raise InvalidRequestError(_NOT_VALID) from error
        if token.issue.client_id != client.client_id or token.issue.audience is not None:
            raise InvalidRequestError("The subject_token was not issued to this client.")
        if token.user_session is None:
            raise InvalidRequestError("The subject_token speaks of no user.")
        return token, token.user_session

    def _target(self, client: Client) -> Client:
        """The client named as ``audience``: another one that admits this user with this ``acr`` and acting context."""
        target: Client | None = self.server.clients().get(self.request.form["audience"])
        if target is None or target == client:
            raise InvalidTargetError("The audience is not another system's client_id.")
        if target.token_endpoint_auth_method == "none":  # it cannot introspect the token or keep it confidential
            raise InvalidTargetError("That system is a public client: it takes no tokens from others.")
        if client.client_id not in target.callers:
            raise InvalidTargetError("That system does not take tokens from this one: its entry names its callers.")
        if not client_admits(target, self.user_session, self.subject.payload["acr"], self.at):
            raise InvalidTargetError("That system would not let the user in: name, delegation, factors or identity.")
        return target

    def _scope(self) -> str:
        """The scope of the subject token, or the part of it requested, as far as it is registered for the target."""
        granted = [scope for scope in self.subject.scope.split() if scope != "offline_access"]
        requested_scopes = self.request.form.get("scope", "").split() or granted
        if not set(requested_scopes) <= set(granted):
            raise InvalidScopeError("The scope goes beyond that of the subject_token.")
        common = [scope for scope in granted if scope in requested_scopes and scope in self.target.scopes]
        if not common:
            raise InvalidScopeError("Nothing of the scope is for that system.")
        return " ".join(common)

    def create_token_response(self) -> tuple[int, dict[str, Any], list[tuple[str, str]]]:
        """Status, body and headers of the token response (RFC 8693 section 2.2.1), without a refresh token."""
        server, parent, claims = self.server, self.subject.issue, self.subject.payload
        issue = IssuedTokens(
            client=self.request.client.client,
            grant_type="token_exchange",
            scope=self.scope,
            issued_at=self.at,
            expires_at=capped_expiry(self.user_session, min(self.at + LIFETIME, parent.expires_at)),
            token_id=new_id(),
            user=TokenSubject(
                claims["sub"], claims["sid"], _from_timestamp(claims["auth_time"]), claims["acr"], claims["amr"]
            ),
            offline_since=parent.offline_since,
            parent_id=parent.id,
            audience=self.target.client_id,
        )
        answer = issue.token_response(server.keys, server.settings, server.clients(), self.user_session)
        session = server.work().writing()
        # After a switch nothing is issued under the former acting context.
        if not lock(session, self.user_session, offline=parent.offline_since is not None):
            why = InvalidReason.SWITCHED if self.user_session.switched_away else InvalidReason.SESSION_ENDED
            raise InvalidRequestError(why.of("subject_token"))
        issue.save(session, self.user_session, server.origin())
        record_visit(session, claims["sid"], self.target.client_id, self.at)  # so that it is notified of the end
        return 200, {**answer, "issued_token_type": ISSUED_KIND}, self.TOKEN_RESPONSE_HEADER


def _check_form(form: dict[str, str]) -> None:
    for name in ("subject_token", "subject_token_type", "audience"):
        if name not in form:
            raise InvalidRequestError(f"The parameter {name} is missing.")
    for name in _NOT_SUPPORTED:
        if name in form:
            raise InvalidRequestError(f"The parameter {name} is not supported.")
    for name in ("subject_token_type", "requested_token_type"):
        if form.get(name, ISSUED_KIND) != ISSUED_KIND:
            raise InvalidRequestError(f"The {name} must be {ISSUED_KIND}.")


def _from_timestamp(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
