"""A client as Authlib sees it, and client authentication (RFC 6749 section 2.3; OpenID Connect Core 9)."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from urllib.parse import unquote_plus

from authlib.oauth2.rfc6749 import ClientMixin, InvalidClientError, InvalidRequestError, OAuth2Request

from idp import clock
from idp.clients import Client, Clients
from idp.db import Work
from idp.oidc.client_auth import assertion as client_assertion
from idp.oidc.client_auth.assertion import ASSERTION_TYPE, BadAssertion
from idp.oidc.client_auth.keys import ClientKeys

#: The two methods of presenting a secret. A client with a secret may use either (RFC 6749 section 2.3.1).
BY_SECRET = ("client_secret_basic", "client_secret_post")
METHODS = (*BY_SECRET, "private_key_jwt", "none")


class OAuthClient(ClientMixin):  # type: ignore[misc]
    """A ``Client`` with the interface of Authlib's grants. Scopes and redirect URIs are validated by ``requests``."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def get_client_id(self) -> str:
        """The ``client_id``."""
        return self.client.client_id

    def check_grant_type(self, grant_type: str) -> bool:
        """Whether the client's entry in ``clients.yaml`` lists the grant type."""
        return grant_type in self.client.grant_types


class NotProven(InvalidClientError):  # type: ignore[misc]
    """Client authentication failed; the response is always the same. *reason*: for the log. *client*: the one that the
    request names, if it is registered.
    """

    def __init__(self, reason: str, client: Client | None = None) -> None:
        super().__init__("Client authentication failed.", status_code=401)
        self.reason = reason
        self.client = client


class WrongSecret(NotProven):
    """The secret is not that of *client_id*, or there is no such client: counted by the throttle as a guess."""

    def __init__(self, reason: str, client_id: str, client: Client | None = None) -> None:
        super().__init__(reason, client)
        self.client_id = client_id[:200]


class Authenticator:
    """Client authentication at one provider. *issuer*: the audience of assertions. *keys*: verify their signatures."""

    def __init__(self, issuer: str, keys: ClientKeys) -> None:
        self._issuer = issuer
        self._keys = keys

    def authenticate(self, request: OAuth2Request, clients: Clients, work: Work) -> OAuthClient:
        """The client that *request* authenticates. To be called once for each request and before anything is written,
        as it may wait for the client's keys.

        An assertion counts as used when *work* is committed. Raises ``InvalidRequestError`` for two methods in one
        request, ``WrongSecret`` for a guess, and ``NotProven`` (401) for any other failure. The response does not
        distinguish an unknown client from a wrong secret; the log does.
        """
        form = request.form
        basic, secret = request.headers.get("Authorization", ""), form.get("client_secret", "")
        assertion_fields = form.get("client_assertion", ""), form.get("client_assertion_type", "")
        if sum(map(bool, (basic, secret, any(assertion_fields)))) > 1:
            raise InvalidRequestError("Two ways of client authentication in one request.")
        if any(assertion_fields):
            return self._by_assertion(request, *assertion_fields, clients, work)
        posted = _Credentials(form.get("client_id", ""), "client_secret_post", (secret,))
        credentials = _basic_credentials(basic) if basic else posted
        if form.get("client_id") not in (None, credentials.client_id):
            raise InvalidRequestError("Two client_id values in one request.")
        client = credentials.prove(clients)
        request.auth_method = credentials.method
        return OAuthClient(client)

    def _by_assertion(
        self, request: OAuth2Request, text: str, assertion_type: str, clients: Clients, work: Work
    ) -> OAuthClient:
        now, client_id = clock.now(), request.form.get("client_id")
        if assertion_type != ASSERTION_TYPE:
            raise NotProven("client_assertion_type is missing or another")
        try:
            assertion = client_assertion.check(text, client_id, clients, self._keys, self._issuer, now, request.uri)
        except BadAssertion as error:
            raise NotProven(f"client_assertion: {error}", error.client) from error
        work.before_commit(assertion.take)
        request.auth_method = "private_key_jwt"
        return OAuthClient(assertion.client)


@dataclass(frozen=True)
class _Credentials:
    """``client_id`` and secret of a request. ``spellings``: the possible decodings of the secret; empty if none."""

    client_id: str
    presented_method: str
    spellings: tuple[str, ...]

    @property
    def method(self) -> str:
        """The method used: ``none`` if the secret is empty, as public clients send it (RFC 6749 section 2.3.1)."""
        return self.presented_method if any(self.spellings) else "none"

    def prove(self, clients: Clients) -> Client:
        """The client, if it may use this method and the secret is correct. Raises ``NotProven`` or ``WrongSecret``."""
        client = clients.get(self.client_id)
        if client is None and self.method == "none":
            raise NotProven("no client of that id")
        if client is None:
            raise WrongSecret("no client of that id", self.client_id)
        if not takes(client, self.method):
            raise NotProven(f"{self.method} is not its method: {client.token_endpoint_auth_method} is", client)
        matches = [client.check_secret(spelling) for spelling in self.spellings]  # all of them: no timing signal
        if self.method != "none" and not any(matches):
            raise WrongSecret(f"{self.method}: wrong secret", client.client_id, client)
        return client


def named_client(request: OAuth2Request, clients: Clients) -> Client | None:
    """The registered client that *request* names, authenticated or not; for the log. ``None`` if there is none."""
    client_id, header = request.form.get("client_id", ""), request.headers.get("Authorization", "")
    try:
        return clients.get(client_id or _basic_credentials(header).client_id)
    except NotProven:
        return None


def takes(client: Client, method: str) -> bool:
    """Whether *client* may authenticate by *method*: the one in its entry, or the other method of ``BY_SECRET`` if its
    profile is not ``fapi2``.
    """
    registered = client.token_endpoint_auth_method
    return method == registered or (client.profile != "fapi2" and registered in BY_SECRET and method in BY_SECRET)


def _basic_credentials(header: str) -> _Credentials:
    """The credentials in a Basic *header*. ``client_id`` and secret are form-encoded before base64 (RFC 6749 section
    2.3.1); many clients omit that, so either spelling of the secret is accepted.
    """
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        raise NotProven("the Authorization header is not Basic")
    try:
        client_id, colon, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError as error:  # neither ASCII, base64 nor UTF-8
        raise NotProven("the Authorization header cannot be decoded") from error
    if not colon:
        raise NotProven("the Authorization header cannot be decoded")
    return _Credentials(unquote_plus(client_id), "client_secret_basic", (unquote_plus(secret), secret))
