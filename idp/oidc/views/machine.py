"""Addresses that systems call: the documents, the token endpoint, userinfo."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request
from flask.typing import ResponseReturnValue

from idp import clock
from idp.oidc import claims, tokens
from idp.oidc.client_assertion import Replayed
from idp.oidc.discovery import Document
from idp.oidc.keys import BadToken
from idp.oidc.server import protocol
from idp.sessions.systems import systems
from idp.web import guard, settings, work


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/.well-known/openid-configuration", "discovery", discovery)
    blueprint.add_url_rule("/.well-known/oauth-authorization-server", "metadata", discovery)
    blueprint.add_url_rule("/oauth2/jwks", "jwks", jwks)
    blueprint.add_url_rule("/oauth2/token", "token", token, methods=["POST"])
    blueprint.add_url_rule("/oauth2/userinfo", "userinfo", userinfo, methods=["GET", "POST"])
    blueprint.register_error_handler(Replayed, lambda error: protocol().server.replay_response(error))


@guard("public", api=True)
def discovery() -> Response:
    """The provider's metadata."""
    return _document(protocol().discovery)


@guard("public", api=True)
def jwks() -> Response:
    """The keys to check signatures with."""
    return _document(protocol().jwks)


def _document(document: Document) -> Response:
    """The whole of it, or 304 for whoever has this very one (RFC 9110 section 13.1.2)."""
    response = Response(document.body, mimetype="application/json")
    response.headers["Cache-Control"] = "public, max-age=300"
    response.headers["ETag"] = document.etag
    if "If-None-Match" in request.headers:
        response.make_conditional(request)
    return response


@guard("client", csrf=False, api=True)
def token() -> Response:
    """The token endpoint (RFC 6749 section 3.2)."""
    return protocol().server.token_response()


@guard("bearer", csrf=False, api=True)
def userinfo() -> ResponseReturnValue:
    """Who the access token speaks of (OpenID Connect Core 5.3): GET or POST, token in the header or in the form."""
    given = _presented_tokens()
    if not given:
        return _challenge(401)
    if len(given) > 1:
        return _challenge(400, "invalid_request", "The access token is given twice.")
    try:
        found = tokens.find(work(), protocol().keys, settings(), systems(), given[0], clock.now())
    except BadToken:
        return _challenge(401, "invalid_token", "The access token is not valid, or not any more.")
    response = jsonify(claims.userinfo(found.standing, found.claims, settings().issuer, systems()))
    response.headers["Cache-Control"] = "no-store"
    return response


def _presented_tokens() -> list[str]:
    """The tokens of a request, by the two ways of RFC 6750 sections 2.1 and 2.2; never from the query."""
    scheme, _, credentials = request.headers.get("Authorization", "").partition(" ")
    header = [credentials.strip()] if scheme.lower() == "bearer" else []
    return header + (request.form.getlist("access_token") if request.method == "POST" else [])


def _challenge(status: int, error: str = "", description: str = "") -> Response:
    """An answer without claims, and how to ask (RFC 6750 section 3)."""
    parts = [f'error="{error}"', f'error_description="{description}"'] if error else []
    response = jsonify({"error": error, "error_description": description} if error else {})
    response.status_code = status
    response.headers["WWW-Authenticate"] = ", ".join(['Bearer realm="userinfo"', *parts])
    response.headers["Cache-Control"] = "no-store"
    return response
