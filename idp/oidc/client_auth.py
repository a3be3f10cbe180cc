"""A registered system as Authlib sees it, and how it proves itself (RFC 6749 section 2.3; OpenID Connect Core 9)."""

from __future__ import annotations

import base64
import logging
from urllib.parse import unquote_plus

from authlib.oauth2.rfc6749 import ClientMixin, InvalidClientError, InvalidRequestError, OAuth2Request

from idp import clock
from idp.clients import Client, Clients
from idp.db import Work
from idp.oidc import client_assertion
from idp.oidc.client_assertion import ASSERTION_TYPE, BadAssertion
from idp.oidc.client_keys import ClientKeys

log = logging.getLogger(__name__)

METHODS = ("client_secret_basic", "client_secret_post", "private_key_jwt", "none")


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


class Authenticator:
    """Client authentication at one provider: *issuer* is whom assertions must be meant for."""

    def __init__(self, issuer: str, keys: ClientKeys) -> None:
        self._issuer = issuer
        self._keys = keys

    def authenticate(self, request: OAuth2Request, clients: Clients, work: Work) -> OAuthClient:
        """The client that a request proves to come from, by the one method of its entry. To be asked once a request,
        before anything is written: it may wait for a client's keys.

        An assertion counts from the end of *work* on, unless that is undone. Raises ``InvalidRequestError`` when two
        methods are tried at once, ``InvalidClientError`` (401) for everything else; the answer does not tell an
        unknown client from a wrong secret, the log does.
        """
        form = request.form
        basic, secret = request.headers.get("Authorization", ""), form.get("client_secret", "")
        asserted = form.get("client_assertion", ""), form.get("client_assertion_type", "")
        if sum(map(bool, (basic, secret, any(asserted)))) > 1:
            raise InvalidRequestError("Two ways of client authentication in one request.")
        if any(asserted):
            return self._by_assertion(request, *asserted, clients, work)
        if basic:
            return _by_basic(request, basic, clients)
        client_id = form.get("client_id", "")
        return _by_secret(request, "client_secret_post" if secret else "none", client_id, secret, clients)

    def _by_assertion(
        self, request: OAuth2Request, text: str, assertion_type: str, clients: Clients, work: Work
    ) -> OAuthClient:
        now, client_id = clock.now(), request.form.get("client_id")
        if assertion_type != ASSERTION_TYPE:
            raise refused("client_assertion_type is missing or another")
        try:
            assertion = client_assertion.check(text, client_id, clients, self._keys, self._issuer, now)
        except BadAssertion as error:
            raise refused(f"client_assertion: {error}") from error
        work.before_commit(assertion.take)
        request.auth_method = "private_key_jwt"
        return OAuthClient(assertion.client)


def guessed_client(request: OAuth2Request) -> str | None:
    """The client that a request presents a secret for, right or wrong; ``None`` where none is presented."""
    header = request.headers.get("Authorization", "")
    if header:
        encoded = header.partition(" ")[2]
        try:
            return unquote_plus(base64.b64decode(encoded).decode(errors="replace").partition(":")[0])[:200]
        except ValueError:
            return ""
    return str(request.form.get("client_id", ""))[:200] if "client_secret" in request.form else None


def _by_basic(request: OAuth2Request, header: str, clients: Clients) -> OAuthClient:
    """HTTP Basic: id and secret, each form-encoded before the base64 (RFC 6749 section 2.3.1)."""
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        raise refused("the Authorization header is not Basic")
    try:
        pair, colon, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError as error:  # no ASCII, no base64, no UTF-8
        raise refused("the Authorization header cannot be decoded") from error
    if not colon:
        raise refused("the Authorization header cannot be decoded")
    client_id = unquote_plus(pair)
    if request.form.get("client_id") not in (None, client_id):
        raise InvalidRequestError("Two client_id values in one request.")
    return _by_secret(request, "client_secret_basic", client_id, unquote_plus(secret), clients)


def _by_secret(request: OAuth2Request, method: str, client_id: str, secret: str, clients: Clients) -> OAuthClient:
    client = clients.get(client_id)
    if client is None:
        raise refused(f"{method}: no client of that id")
    if client.token_endpoint_auth_method != method:
        raise refused(f"client {client_id}: {method} is not its method")
    if method != "none" and not client.check_secret(secret):
        raise refused(f"client {client_id}: wrong secret")
    request.auth_method = method
    return OAuthClient(client)


def refused(reason: str) -> InvalidClientError:
    """The answer to whoever did not prove itself, always the same; *reason* is for the log."""
    log.info("client authentication refused: %s", reason)
    return InvalidClientError("Client authentication failed.", status_code=401)
