"""Bearer tokens (RFC 6750): the access token that a request shows, and the answer where it is not good."""

from __future__ import annotations

from flask import Response, jsonify, request

from idp import clock
from idp.oidc import tokens
from idp.oidc.keys import BadToken
from idp.oidc.server import protocol
from idp.oidc.tokens import AccessToken
from idp.sessions.systems import systems
from idp.web import settings, work


class NotAccepted(Exception):
    """No token, two, or one that is not good here."""

    def __init__(self, status: int, error: str = "", description: str = "") -> None:
        super().__init__(error)
        self._status = status
        self._told = {"error": error, "error_description": description} if error else {}

    def response(self, realm: str) -> Response:
        """An answer without claims, and how to ask (RFC 6750 section 3)."""
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
        found = tokens.find(work(), protocol().keys, settings(), systems(), given[0], clock.now())
    except BadToken:
        found = None
    if found is None or found.issue.audience is not None:
        raise NotAccepted(401, "invalid_token", "The access token is not valid, or not any more.")
    return found


def _tokens(in_form: bool) -> list[str]:
    """The tokens of a request, by the two ways of RFC 6750 sections 2.1 and 2.2; never from the query."""
    scheme, _, credentials = request.headers.get("Authorization", "").partition(" ")
    header = [credentials.strip()] if scheme.lower() == "bearer" else []
    return header + (request.form.getlist("access_token") if in_form and request.method == "POST" else [])
