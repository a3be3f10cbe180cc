"""The authorization server of one application: Authlib's, with this provider's grants, clients and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from authlib.oauth2 import AuthorizationServer, OAuth2Error, OAuth2Request
from authlib.oauth2.rfc6749 import InvalidRequestError, UnsupportedGrantTypeError
from authlib.oauth2.rfc6749.requests import BasicOAuth2Payload
from flask import Flask, Response, current_app, jsonify, request
from werkzeug.datastructures import MultiDict

from idp import clock, limits, web
from idp.clients import Clients
from idp.config import Settings
from idp.db import Work
from idp.errors import TooManyAttempts
from idp.limits import Budget
from idp.oidc import discovery, refusal_log
from idp.oidc.client_auth import authenticate
from idp.oidc.client_auth.assertion import Replayed
from idp.oidc.client_auth.authenticate import BY_SECRET, Authenticator, NotProven, OAuthClient, WrongSecret
from idp.oidc.client_auth.keys import MOST_BYTES, ClientKeys
from idp.oidc.discovery import KeySet, MetadataDocument
from idp.oidc.grants.authorization_code import AuthorizationCodeGrant
from idp.oidc.grants.client_credentials import ClientCredentialsGrant
from idp.oidc.grants.exchange import TokenExchangeGrant
from idp.oidc.grants.refresh import RefreshTokenGrant
from idp.oidc.keys.ring import KeyRing
from idp.origin import Origin
from idp.outgoing import Caller
from idp.sessions.registered_clients import systems

_NAME = "idp.oidc"
#: Wrong secrets for one client from one network before the throttle delays the next.
FREE_OF_CLIENT = 5
GRANTS = (AuthorizationCodeGrant, RefreshTokenGrant, ClientCredentialsGrant, TokenExchangeGrant)
_GRANT_TYPES = tuple(grant.GRANT_TYPE for grant in GRANTS)

GUESSED_TOO_OFTEN = (
    "Too many wrong secrets for this client, or for clients of this network. The right secret is never held off."
)


class FormRequest(OAuth2Request):  # type: ignore[misc]
    """A request of which only the form is evaluated, never the query (RFC 6749 section 3.2).

    ``authenticated_client``: ``None`` until client authentication succeeds.
    """

    def __init__(self, uri: str, form: MultiDict[str, str]) -> None:
        super().__init__(request.method, uri, headers=request.headers)
        self._form = {name: value for name, value in form.items() if value}
        self.payload = BasicOAuth2Payload(self._form)
        self.authenticated_client: OAuthClient | None = None

    @property
    def form(self) -> dict[str, str]:
        """The form parameters; those without a value count as omitted (RFC 6749 section 3.2)."""
        return self._form


class ProviderServer(AuthorizationServer):  # type: ignore[misc]
    """Authlib's server with this provider's clients, keys and transactions."""

    def __init__(self, settings: Settings, keys: KeyRing) -> None:
        super().__init__(scopes_supported=None)
        self.settings = settings
        self.keys = keys
        self.work: Callable[[], Work] = web.work
        self.origin: Callable[[], Origin] = web.origin
        self.clients: Callable[[], Clients] = systems
        client_keys = ClientKeys(lambda address: self.caller.get(address, MOST_BYTES))
        self.authenticator = Authenticator(settings.issuer, client_keys)
        for grant in GRANTS:
            self.register_grant(grant)

    @cached_property
    def caller(self) -> Caller:
        """The HTTP client for calls to clients; created for the first call, as it loads the CA certificates."""
        return Caller(self.settings)

    def authenticate_client(self, request: FormRequest, methods: Any, endpoint: str = "token") -> OAuthClient:  # noqa: ARG002
        """The authenticated client, by the method of its entry. A second call for one request returns the same client,
        as an assertion can be used only once. *methods* and *endpoint* are Authlib's and have no effect.

        Raises ``InvalidRequestError``, ``NotProven`` or ``TooManyAttempts``.
        """
        if request.authenticated_client is None:
            request.authenticated_client = self._authenticate(request)
            web.of_client(request.authenticated_client.get_client_id())
        return request.authenticated_client

    def _authenticate(self, request: FormRequest) -> OAuthClient:
        """A correct secret is never throttled, and resets its client's failures: it has 256 random bits, and guessing
        from a client's network must not lock that client out. Raises what ``Authenticator`` raises, and
        ``TooManyAttempts``.
        """
        try:
            client = self.authenticator.authenticate(request, self.clients(), self.work())
        except WrongSecret as guess:
            self._count_failure(guess)
            raise
        if request.auth_method in BY_SECRET:
            client_budget, _ = self._budgets(client.get_client_id())
            if limits.has_failed(self.work(), client_budget, clock.now()):
                self.work().before_commit(lambda session: limits.reset(session, client_budget))
        return client

    def _budgets(self, client_id: str) -> tuple[Budget, Budget]:
        """The throttles of wrong secrets: for one client from one network, and for all clients from that network."""
        network = self.origin().counted_as
        return Budget(f"client:{client_id}:{network}", FREE_OF_CLIENT), limits.of_machines(network)

    def _count_failure(self, guess: WrongSecret) -> None:
        """Count a wrong secret; no other failed authentication is counted. Raises ``TooManyAttempts`` while one of the
        throttles is exceeded.
        """
        session, now, budgets = self.work().writing(), clock.now(), self._budgets(guess.client_id)
        try:
            limits.check_failures(session, budgets, now)
        except TooManyAttempts as error:
            refusal_log.log_refusal(_endpoint(), guess.client, refusal_log.WAIT, "too many wrong secrets")
            raise TooManyAttempts(error.retry_after, GUESSED_TOO_OFTEN) from error
        for budget in budgets:
            limits.fail(session, budget, now)

    def create_oauth2_request(self, request: FormRequest) -> FormRequest:
        """Authlib's hook; the request is built already."""
        return request

    def handle_response(self, status: int, body: Any, headers: list[tuple[str, str]]) -> Response:
        """A Flask response that must not be cached (RFC 6749 section 5.1)."""
        response = jsonify(body if isinstance(body, dict) else dict(body))
        response.status_code = status
        response.headers.update(headers)  # replaces: Authlib's headers have a Content-Type too
        response.headers["Cache-Control"] = "no-store"
        return response

    def send_signal(self, name: str, *args: Any, **kwargs: Any) -> None:
        """Authlib's hook; its signals are not used."""

    def token_response(self) -> Response:
        """The response to the current token request (RFC 6749 section 5)."""
        form = self._form()
        try:
            _check_repeated()
            if "grant_type" not in form.form:
                raise InvalidRequestError("The parameter grant_type is missing.")
        except InvalidRequestError as error:
            return self.handle_error_response(form, error)
        return cast(Response, self.create_token_response(form))

    def respond(self, handler: Callable[[ProviderServer, FormRequest], dict[str, Any]]) -> Response:
        """The response to the current request: 200 with the body from *handler*, or the ``OAuth2Error`` it raises."""
        form = self._form()
        try:
            _check_repeated()
            return self.handle_response(200, handler(self, form), [])
        except OAuth2Error as error:
            return self.handle_error_response(form, error)

    def _form(self) -> FormRequest:
        return FormRequest(f"{self.settings.issuer}{request.path}", request.form)

    def handle_error_response(self, request: FormRequest, error: OAuth2Error) -> Response:
        """The error response of *error*, with a log line that has more detail."""
        client = request.authenticated_client.client if request.authenticated_client else getattr(error, "client", None)
        client = client or authenticate.named_client(request, self.clients())
        grant_type = request.form.get("grant_type", "")
        reason = getattr(error, "reason", None) or error.description or error.error
        if isinstance(error, UnsupportedGrantTypeError):
            reason = "The grant_type is not one on offer."
        grant_type_field = {"grant_type": grant_type} if grant_type in _GRANT_TYPES else {}
        refusal_log.log_refusal(_endpoint(), client, error.error, reason, **grant_type_field)
        return cast(Response, super().handle_error_response(request, error))

    def replay_response(self, error: Replayed) -> Response:
        """The response to a request that was rolled back because its client assertion had been used before."""
        return self.handle_error_response(self._form(), NotProven(str(error), error.client))


def _endpoint() -> str:
    """The endpoint of the current request, as the log names it."""
    return {"oidc.introspect": "introspection", "oidc.revoke": "revocation"}.get(request.endpoint or "", "token")


def _check_repeated() -> None:
    if any(len(values) > 1 for values in request.form.listvalues()):
        raise InvalidRequestError("A parameter is repeated.")


@dataclass(frozen=True)
class Protocol:
    """What the views of this package need: the server, the keys, the metadata and the key set."""

    server: ProviderServer
    keys: KeyRing
    discovery: MetadataDocument
    jwks: KeySet


def install(app: Flask, settings: Settings, keys: KeyRing) -> None:
    """Create the authorization server of *app*."""
    server = ProviderServer(settings, keys)
    app.extensions[_NAME] = Protocol(server, keys, discovery.document(settings.issuer), KeySet(keys))


def protocol() -> Protocol:
    """The authorization server of the current application."""
    return protocol_of(current_app)


def protocol_of(app: Flask) -> Protocol:
    """The authorization server of *app*."""
    return cast(Protocol, app.extensions[_NAME])
