"""Token exchange (RFC 8693): a system that a user uses calls another one in the user's name.

The new token is for the other system alone. It says who calls (``act``) and keeps in whose name (``acting_for``); it is
never for more and never lives longer than the one that it was got for, and it dies with that one.
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
from idp.oidc.token.access_tokens import TOKEN_EXCHANGE, AccessToken, Ended
from idp.oidc.token.codes import note_visit
from idp.oidc.token.issue import LIFETIME, IssuedTokens, TokenSubject, not_beyond
from idp.oidc.token.validity import InvalidReason, client_admits
from idp.sessions.session import UserSession, lock

ISSUED_KIND = "urn:ietf:params:oauth:token-type:access_token"
_NOT_VALID = "The subject_token is not valid."
_NOT_SUPPORTED = ("actor_token", "actor_token_type", "resource")


class InvalidTargetError(OAuth2Error):  # type: ignore[misc]
    """The system named as ``audience`` cannot be called with such a token (RFC 8693 section 2.2.2)."""

    error = "invalid_target"
    status_code = 400


class TokenExchangeGrant(grants.BaseGrant, grants.TokenEndpointMixin):  # type: ignore[misc]
    """For clients whose entry lists it; the token that they bring must have been issued to them."""

    GRANT_TYPE = TOKEN_EXCHANGE

    def validate_token_request(self) -> None:
        """Client, subject token, target and scope, in this order."""
        self.request.client = self.server.authenticate_client(self.request, ())
        if not self.request.client.check_grant_type(self.GRANT_TYPE):
            raise UnauthorizedClientError("This client exchanges no tokens.")
        self.at = clock.now()
        _check_form(self.request.form)
        self.subject, self.user_session = self._subject(self.request.client.client)
        self.target = self._target(self.request.client.client)
        self.scope = self._scope()

    def _subject(self, client: Client) -> tuple[AccessToken, UserSession]:
        """The live token that was issued to *client* for its own use; nobody continues with what was exchanged."""
        server, text = self.server, self.request.form["subject_token"]
        try:
            found = access_tokens.find(server.work(), server.keys, server.settings, server.clients(), text, self.at)
        except Ended as error:
            mine = error.client_id == client.client_id
            raise InvalidRequestError(error.why.of("subject_token") if mine else _NOT_VALID) from error
        except BadToken as error:
            raise InvalidRequestError(_NOT_VALID) from error
        if found.issue.client_id != client.client_id or found.issue.audience is not None:
            raise InvalidRequestError("The subject_token was not issued to this client.")
        if found.user_session is None:
            raise InvalidRequestError("The subject_token speaks of no operator.")
        return found, found.user_session

    def _target(self, client: Client) -> Client:
        """Another system that would let this user in, as they signed in and in whose name they act."""
        target: Client | None = self.server.clients().get(self.request.form["audience"])
        if target is None or target == client:
            raise InvalidTargetError("The audience is not another system's client_id.")
        if target.token_endpoint_auth_method == "none":  # it could not ask whether the token lives, nor keep it safe
            raise InvalidTargetError("That system is a public client: it takes no tokens from others.")
        if client.client_id not in target.callers:
            raise InvalidTargetError("That system does not take tokens from this one: its entry names its callers.")
        if not client_admits(target, self.user_session, self.subject.said["acr"], self.at):
            raise InvalidTargetError(
                "That system would not let the operator in: name, delegation, factors or identity."
            )
        return target

    def _scope(self) -> str:
        """What the subject token has, or the part that is asked for; at most what the other system may have."""
        granted = [scope for scope in self.subject.scope.split() if scope != "offline_access"]
        asked = self.request.form.get("scope", "").split() or granted
        if not set(asked) <= set(granted):
            raise InvalidScopeError("The scope goes beyond that of the subject_token.")
        common = [scope for scope in granted if scope in asked and scope in self.target.scopes]
        if not common:
            raise InvalidScopeError("Nothing of the scope is for that system.")
        return " ".join(common)

    def create_token_response(self) -> tuple[int, dict[str, Any], list[tuple[str, str]]]:
        """An access token for the other system, and nothing to renew it with."""
        server, parent, said = self.server, self.subject.issue, self.subject.said
        issue = IssuedTokens(
            client=self.request.client.client,
            grant_type="token_exchange",
            scope=self.scope,
            issued_at=self.at,
            expires_at=not_beyond(self.user_session, min(self.at + LIFETIME, parent.expires_at)),
            token_id=new_id(),
            person=TokenSubject(said["sub"], said["sid"], _moment(said["auth_time"]), said["acr"], said["amr"]),
            offline_since=parent.offline_since,
            parent_id=parent.id,
            audience=self.target.client_id,
        )
        answer = issue.answer(server.keys, server.settings, server.clients(), self.user_session)
        session = server.work().writing()
        # After a switch nothing new is issued for the old name.
        if not lock(session, self.user_session, beyond_login=parent.offline_since is not None):
            why = InvalidReason.SWITCHED if self.user_session.switched_away else InvalidReason.LOGIN_ENDED
            raise InvalidRequestError(why.of("subject_token"))
        issue.keep(session, self.user_session, server.origin())
        note_visit(session, said["sid"], self.target.client_id, self.at)  # to be told when it ends
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


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
