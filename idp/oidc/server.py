"""The authorization server: everything hooked together for one application. Nothing of it is a module's global."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from authlib.oauth2 import AuthorizationServer, OAuth2Error, OAuth2Request
from authlib.oauth2.rfc6749 import InvalidClientError, InvalidRequestError
from authlib.oauth2.rfc6749.requests import BasicOAuth2Payload
from flask import Flask, Response, current_app, jsonify, request
from werkzeug.datastructures import MultiDict

from idp import clock, limits, web
from idp.clients import Clients
from idp.config import Settings
from idp.db import Work
from idp.limits import Budget
from idp.oidc import discovery
from idp.oidc.client_assertion import Replayed
from idp.oidc.client_auth import Authenticator, OAuthClient, guessed_client, refused
from idp.oidc.client_credentials_grant import ClientCredentialsGrant
from idp.oidc.client_keys import MOST_BYTES, ClientKeys
from idp.oidc.discovery import Document
from idp.oidc.exchange_grant import TokenExchangeGrant
from idp.oidc.grants import AuthorizationCodeGrant
from idp.oidc.keys import KeyRing
from idp.oidc.refresh_grant import RefreshTokenGrant
from idp.origin import Origin
from idp.outgoing import Caller
from idp.sessions.systems import systems

_NAME = "idp.oidc"
#: Wrong secrets of a client from one network that cost no delay.
FREE_OF_CLIENT = 5
GRANTS = (AuthorizationCodeGrant, RefreshTokenGrant, ClientCredentialsGrant, TokenExchangeGrant)


class FormRequest(OAuth2Request):  # type: ignore[misc]
    """A request of which only the form counts: what stands in the query is not believed (RFC 6749 section 3.2)."""

    def __init__(self, uri: str, form: MultiDict[str, str]) -> None:
        super().__init__(request.method, uri, headers=request.headers)
        self._form = {name: value for name, value in form.items() if value}
        self.payload = BasicOAuth2Payload(self._form)
        self.proven: OAuthClient | None = None

    @property
    def form(self) -> dict[str, str]:
        """The form, without what was left empty."""
        return self._form


class Server(AuthorizationServer):  # type: ignore[misc]
    """Authlib's server with this provider's clients, keys and database work."""

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
        """Makes calls to clients. It reads the machine's certificate authorities, so it is made for the first call."""
        return Caller(self.settings)

    def authenticate_client(self, request: FormRequest, methods: Any, endpoint: str = "token") -> OAuthClient:  # noqa: ARG002
        """The client, by the one method of its entry; asked again, the same: an assertion counts once."""
        if request.proven is None:
            request.proven = self._proven(request)
            web.of_client(request.proven.get_client_id())
        return request.proven

    def _proven(self, request: FormRequest) -> OAuthClient:
        """Secrets that are guessed have a budget for each client and network. Raises ``TooManyAttempts`` beside what
        ``Authenticator`` raises; nobody can keep a client out from another network than its own.
        """
        guess = guessed_client(request)
        if guess is None:
            return self.authenticator.authenticate(request, self.clients(), self.work())
        network = self.origin().counted_as
        budgets = [Budget(f"client:{guess}:{network}", FREE_OF_CLIENT), limits.of_network(network)]
        with self.work().reading() as session:
            failed = limits.hold_off(session, budgets, clock.now())
        try:
            client = self.authenticator.authenticate(request, self.clients(), self.work())
        except InvalidClientError:
            session, now = self.work().writing(), clock.now()
            limits.hold_off(session, budgets, now)
            for budget in budgets:
                limits.fail(session, budget, now)
            raise
        if budgets[0] in failed:
            self.work().before_commit(lambda session: limits.forgive(session, budgets[0]))
        return client

    def create_oauth2_request(self, request: FormRequest) -> FormRequest:
        """Requests come ready-made from the views."""
        return request

    def handle_response(self, status: int, body: Any, headers: list[tuple[str, str]]) -> Response:
        """A Flask response; what it says is for nobody's cache (RFC 6749 section 5.1)."""
        response = jsonify(body if isinstance(body, dict) else dict(body))
        response.status_code = status
        response.headers.update(headers)  # Authlib names the type once more: one header, not two
        response.headers["Cache-Control"] = "no-store"
        return response

    def send_signal(self, name: str, *args: Any, **kwargs: Any) -> None:
        """Nobody listens."""

    def token_response(self) -> Response:
        """Answer the token request at hand."""
        form = self._form()
        try:
            _check_repeated()
            if "grant_type" not in form.form:
                raise InvalidRequestError("The parameter grant_type is missing.")
        except InvalidRequestError as error:
            return cast(Response, self.handle_error_response(form, error))
        return cast(Response, self.create_token_response(form))

    def respond(self, act: Callable[[Server, FormRequest], dict[str, Any]]) -> Response:
        """Answer the request at hand by what *act* returns, or by the ``OAuth2Error`` that it raises."""
        form = self._form()
        try:
            _check_repeated()
            return self.handle_response(200, act(self, form), [])
        except OAuth2Error as error:
            return cast(Response, self.handle_error_response(form, error))

    def _form(self) -> FormRequest:
        return FormRequest(f"{self.settings.issuer}{request.path}", request.form)

    def replay_response(self, error: Replayed) -> Response:
        """Answer a request that was undone because its client assertion has counted before."""
        return self.handle_response(*refused(str(error))())


def _check_repeated() -> None:
    if any(len(values) > 1 for values in request.form.listvalues()):
        raise InvalidRequestError("A parameter is repeated.")


@dataclass(frozen=True)
class Protocol:
    """What the views of this room need: the server, the keys, and the documents, made once."""

    server: Server
    keys: KeyRing
    discovery: Document
    jwks: Document


def install(app: Flask, settings: Settings, keys: KeyRing) -> None:
    """Make the server of *app*."""
    server = Server(settings, keys)
    documents = discovery.document(settings.issuer), discovery.key_set(keys)
    app.extensions[_NAME] = Protocol(server, keys, *documents)


def protocol() -> Protocol:
    """The server of the application that answers this request."""
    return cast(Protocol, current_app.extensions[_NAME])
