"""A registered system as Authlib sees it, and how it proves itself (RFC 6749 section 2.3; OpenID Connect Core 9)."""

from __future__ import annotations

import base64
import binascii
from urllib.parse import unquote_plus

from authlib.oauth2.rfc6749 import ClientMixin, InvalidClientError, InvalidRequestError, OAuth2Request

from idp.clients import Client, Clients


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


def authenticate(request: OAuth2Request, clients: Clients) -> OAuthClient:
    """The client that a request proves to come from, by the one method of its entry.

    Raises ``InvalidRequestError`` when two methods are tried at once, ``InvalidClientError`` (401) for everything
    else; the answer does not tell an unknown client from a wrong secret.
    """
    basic = request.headers.get("Authorization", "")
    form_id, form_secret = request.form.get("client_id"), request.form.get("client_secret")
    if basic and form_secret:
        raise InvalidRequestError("Two ways of client authentication in one request.")
    if basic:
        method, (client_id, secret) = "client_secret_basic", _basic(basic)
        if form_id not in (None, client_id):
            raise InvalidRequestError("Two client_id values in one request.")
    else:
        method = "client_secret_post" if form_secret else "none"
        client_id, secret = form_id or "", form_secret or ""
    client = clients.get(client_id)
    if client is None or client.token_endpoint_auth_method != method:
        raise _refused()
    if method != "none" and not client.check_secret(secret):
        raise _refused()
    request.auth_method = method
    return OAuthClient(client)


def _basic(header: str) -> tuple[str, str]:
    """Id and secret of HTTP Basic, each form-encoded before the base64 (RFC 6749 section 2.3.1)."""
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        raise _refused()
    try:
        client_id, colon, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise _refused() from error
    if not colon:
        raise _refused()
    return unquote_plus(client_id), unquote_plus(secret)


def _refused() -> InvalidClientError:
    return InvalidClientError("Client authentication failed.", status_code=401)
