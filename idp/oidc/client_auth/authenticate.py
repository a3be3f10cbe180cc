"""A registered system as Authlib sees it, and how it proves itself (RFC 6749 section 2.3; OpenID Connect Core 9)."""

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

#: The two ways to present a secret. A client that has one may use either (RFC 6749 section 2.3.1).
BY_SECRET = ("client_secret_basic", "client_secret_post")
METHODS = (*BY_SECRET, "private_key_jwt", "none")


class OAuthClient(ClientMixin):  # type: ignore[misc]
    """The view of a ``Client`` that Authlib's grants ask. Scopes and addresses are checked by ``requests``."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def get_client_id(self) -> str:
        """The system id."""
        return self.client.client_id

    def check_grant_type(self, grant_type: str) -> bool:
        """Whether the entry in ``clients.yaml`` lists it."""
        return grant_type in self.client.grant_types


class NotProven(InvalidClientError):  # type: ignore[misc]
    """The answer to whoever did not prove itself, always the same. ``reason`` is for the log; ``client`` is whom the
    request names, if that is registered.
    """

    def __init__(self, reason: str, client: Client | None = None) -> None:
        super().__init__("Client authentication failed.", status_code=401)
        self.reason = reason
        self.client = client


class WrongSecret(NotProven):
    """A secret that is not the client's, or that no client can have: a guess at the secret of *client_id*."""

    def __init__(self, reason: str, client_id: str, client: Client | None = None) -> None:
        super().__init__(reason, client)
        self.client_id = client_id[:200]


class Authenticator:
    """Client authentication at one provider: *issuer* is whom assertions must be meant for."""

    def __init__(self, issuer: str, keys: ClientKeys) -> None:
        self._issuer = issuer
        self._keys = keys

    def authenticate(self, request: OAuth2Request, clients: Clients, work: Work) -> OAuthClient:
        """The client that a request proves to come from. To be asked once a request, before anything is written: it
        may wait for a client's keys.

        An assertion counts from the end of *work* on, unless that is undone. Raises ``InvalidRequestError`` when two
        methods are tried at once, ``WrongSecret`` for a guess, and ``NotProven`` (401) for everything else. The answer
        does not tell an unknown client from a wrong secret, the log does.
        """
        form = request.form
        basic, secret = request.headers.get("Authorization", ""), form.get("client_secret", "")
        asserted = form.get("client_assertion", ""), form.get("client_assertion_type", "")
        if sum(map(bool, (basic, secret, any(asserted)))) > 1:
            raise InvalidRequestError("Two ways of client authentication in one request.")
        if any(asserted):
            return self._by_assertion(request, *asserted, clients, work)
        shown = _by_basic(basic) if basic else _Shown(form.get("client_id", ""), "client_secret_post", (secret,))
        if form.get("client_id") not in (None, shown.client_id):
            raise InvalidRequestError("Two client_id values in one request.")
        client = shown.prove(clients)
        request.auth_method = shown.method
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
class _Shown:
    """The client that a request names, and its secret: ``spellings`` of one, all of them empty if it shows none."""

    client_id: str
    way: str
    spellings: tuple[str, ...]

    @property
    def method(self) -> str:
        """A secret that is empty is none (RFC 6749 section 2.3.1): so public clients come by Basic too."""
        return self.way if any(self.spellings) else "none"

    def prove(self, clients: Clients) -> Client:
        """The client, if it may prove itself so and does. Raises ``NotProven``."""
        client = clients.get(self.client_id)
        if client is None and self.method == "none":
            raise NotProven("no client of that id")
        if client is None:
            raise WrongSecret("no client of that id", self.client_id)
        if not takes(client, self.method):
            raise NotProven(f"{self.method} is not its method: {client.token_endpoint_auth_method} is", client)
        fitting = [client.check_secret(each) for each in self.spellings]  # all of them, whichever fits
        if self.method != "none" and not any(fitting):
            raise WrongSecret(f"{self.method}: wrong secret", client.client_id, client)
        return client


def named_client(request: OAuth2Request, clients: Clients) -> Client | None:
    """The registered client that a request names, proven or not; for the log."""
    client_id, header = request.form.get("client_id", ""), request.headers.get("Authorization", "")
    try:
        return clients.get(client_id or _by_basic(header).client_id)
    except NotProven:
        return None


def takes(client: Client, method: str) -> bool:
    """Whether *client* may prove itself by *method*: of the two ways of a secret by either, whichever its entry names,
    unless its profile holds it to the one.
    """
    own = client.token_endpoint_auth_method
    return method == own or (client.profile != "fapi2" and own in BY_SECRET and method in BY_SECRET)


def _by_basic(header: str) -> _Shown:
    """HTTP Basic: id and secret, each form-encoded before the base64 (RFC 6749 section 2.3.1), which many clients leave
    out. Of an id both are the same; of a secret either counts.
    """
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        raise NotProven("the Authorization header is not Basic")
    try:
        client_id, colon, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError as error:  # no ASCII, no base64, no UTF-8
        raise NotProven("the Authorization header cannot be decoded") from error
    if not colon:
        raise NotProven("the Authorization header cannot be decoded")
    return _Shown(unquote_plus(client_id), "client_secret_basic", (unquote_plus(secret), secret))
