"""Bearer tokens (RFC 6750): the access token that a request shows, and the answer where it is not good."""

from __future__ import annotations

import base64

from flask import Response, jsonify, request

from idp import clock, strict_json
from idp.clients import Client
from idp.oidc import refusal_log
from idp.oidc.keys.ring import BadToken
from idp.oidc.server import protocol
from idp.oidc.token import access_tokens
from idp.oidc.token.access_tokens import AccessToken, Ended
from idp.sessions.registered_clients import systems
from idp.strict_json import InvalidJson
from idp.web import settings, work

_NOT_VALID = "The access token is not valid here."


class NotAccepted(Exception):
    """No token, two, or one that is not good here: of a *client*, if that is known. *reason* is for the log, where that
    can say more than the answer.
    """

    def __init__(
        self, status: int, error: str = "", description: str = "", reason: str = "", client: Client | None = None
    ) -> None:
        super().__init__(error)
        self._status = status
        self._told = {"error": error, "error_description": description} if error else {}
        self._noted = client, error, reason or description or "no access token"

    def response(self, realm: str) -> Response:
        """An answer without claims, and how to ask (RFC 6750 section 3)."""
        refusal_log.note(realm, *self._noted)
        response = jsonify(self._told)
        response.status_code = self._status
        parts = [f'{name}="{value}"' for name, value in self._told.items()]
        response.headers["WWW-Authenticate"] = ", ".join([f'Bearer realm="{realm}"', *parts])
        response.headers["Cache-Control"] = "no-store"
        return response


def presented(*, in_form: bool) -> AccessToken:
    """The live access token of this request, meant for this provider. Raises ``NotAccepted``."""
    given = _tokens(in_form)
    if not given:
        raise NotAccepted(401)
    if len(given) > 1:
        raise NotAccepted(400, "invalid_request", "The access token is given twice.")
    try:
        found = access_tokens.find(work(), protocol().keys, settings(), systems(), given[0], clock.now())
    except Ended as error:
        client = systems().get(error.client_id)
        raise NotAccepted(401, "invalid_token", error.why.of("access token"), client=client) from error
    except BadToken as error:
        raise NotAccepted(401, "invalid_token", _NOT_VALID, f"The access token: {error}") from error
    if found.issue.audience is not None:
        raise NotAccepted(401, "invalid_token", _NOT_VALID, "The access token is for another system.", found.client)
    return found


def named_client() -> str | None:
    """The client that the one access token of this request says it was issued to, whether it is good or not: enough to
    choose who may read an answer, never what stands in it.
    """
    given = _tokens(in_form=True)
    payload = given[0].split(".")[1:2] if len(given) == 1 else []
    try:
        claims = strict_json.loads(base64.urlsafe_b64decode(f"{payload[0]}===")) if payload else None
    except (ValueError, InvalidJson):
        return None
    client_id = claims.get("client_id") if isinstance(claims, dict) else None
    return client_id if isinstance(client_id, str) else None


def _tokens(in_form: bool) -> list[str]:
    """The tokens of a request, by the two ways of RFC 6750 sections 2.1 and 2.2; never from the query."""
    scheme, _, credentials = request.headers.get("Authorization", "").partition(" ")
    header = [credentials.strip()] if scheme.lower() == "bearer" else []
    return header + (request.form.getlist("access_token") if in_form and request.method == "POST" else [])
