"""Bearer tokens (RFC 6750): the access token of a request, and the error response if it is not accepted."""

from __future__ import annotations

import base64

from flask import Response, jsonify, request

from idp import clock, strict_json
from idp.clients import Client
from idp.oidc import refusal_log
from idp.oidc.keys.ring import BadToken
from idp.oidc.server import protocol
from idp.oidc.token import access_tokens
from idp.oidc.token.access_tokens import AccessToken, TokenEnded
from idp.sessions.registered_clients import systems
from idp.strict_json import InvalidJson
from idp.web import settings, work

_NOT_VALID = "The access token is not valid here."


class NotAccepted(Exception):
    """The request has no access token, more than one, or one that is not accepted here.

    *status*, *error* and *description* are those of RFC 6750 section 3.1; without any token *error* is empty. *reason*:
    for the log, if that may say more than the response. *client*: the one that the token was issued to, if known.
    """

    def __init__(
        self, status: int, error: str = "", description: str = "", reason: str = "", client: Client | None = None
    ) -> None:
        super().__init__(error)
        self._status = status
        self._error_body = {"error": error, "error_description": description} if error else {}
        self._log_entry = client, error, reason or description or "no access token"

    def response(self, realm: str) -> Response:
        """The error response with ``WWW-Authenticate`` for *realm* (RFC 6750 section 3), also written to the log."""
        refusal_log.log_refusal(realm, *self._log_entry)
        response = jsonify(self._error_body)
        response.status_code = self._status
        parts = [f'{name}="{value}"' for name, value in self._error_body.items()]
        response.headers["WWW-Authenticate"] = ", ".join([f'Bearer realm="{realm}"', *parts])
        response.headers["Cache-Control"] = "no-store"
        return response


def require_token(*, in_form: bool) -> AccessToken:
    """The valid access token of this request, whose audience is this provider. Raises ``NotAccepted``.

    *in_form*: also accept it as a form parameter (RFC 6750 section 2.2).
    """
    tokens = _tokens(in_form)
    if not tokens:
        raise NotAccepted(401)
    if len(tokens) > 1:
        raise NotAccepted(400, "invalid_request", "The access token is given twice.")
    try:
        token = access_tokens.find(work(), protocol().keys, settings(), systems(), tokens[0], clock.now())
    except TokenEnded as error:
        client = systems().get(error.client_id)
        raise NotAccepted(401, "invalid_token", error.why.of("access token"), client=client) from error
    except BadToken as error:
        raise NotAccepted(401, "invalid_token", _NOT_VALID, f"The access token: {error}") from error
    if token.issue.audience is not None:
        raise NotAccepted(401, "invalid_token", _NOT_VALID, "The access token is for another system.", token.client)
    return token


def claimed_client_id() -> str | None:
    """The ``client_id`` in the access token of this request, unverified: it may decide which origin reads the response,
    never what the response contains. ``None`` unless the request has exactly one JWT with that claim.
    """
    tokens = _tokens(in_form=True)
    payload = tokens[0].split(".")[1:2] if len(tokens) == 1 else []
    try:
        claims = strict_json.loads(base64.urlsafe_b64decode(f"{payload[0]}===")) if payload else None
    except (ValueError, InvalidJson):
        return None
    client_id = claims.get("client_id") if isinstance(claims, dict) else None
    return client_id if isinstance(client_id, str) else None


def _tokens(in_form: bool) -> list[str]:
    """The tokens in header and form (RFC 6750 sections 2.1 and 2.2); one in the query is ignored (section 2.3)."""
    scheme, _, credentials = request.headers.get("Authorization", "").partition(" ")
    header = [credentials.strip()] if scheme.lower() == "bearer" else []
    return header + (request.form.getlist("access_token") if in_form and request.method == "POST" else [])
