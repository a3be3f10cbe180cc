"""Endpoints that clients call: metadata, key set, token, userinfo, introspection and revocation."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request
from flask.typing import ResponseReturnValue

from idp.oidc import bearer, claims, introspection, revocation
from idp.oidc.bearer import NotAccepted
from idp.oidc.client_auth.assertion import Replayed
from idp.oidc.discovery import MetadataDocument
from idp.oidc.keys.states import MAX_AGE
from idp.oidc.server import protocol
from idp.sessions.registered_clients import systems
from idp.web import guard, settings


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file to *blueprint*."""
    blueprint.add_url_rule("/.well-known/openid-configuration", "discovery", discovery)
    blueprint.add_url_rule("/.well-known/oauth-authorization-server", "metadata", discovery)
    blueprint.add_url_rule("/oauth2/jwks", "jwks", jwks)
    blueprint.add_url_rule("/oauth2/token", "token", token, methods=["POST"])
    blueprint.add_url_rule("/oauth2/userinfo", "userinfo", userinfo, methods=["GET", "POST"])
    blueprint.add_url_rule("/oauth2/introspect", "introspect", introspect, methods=["POST"])
    blueprint.add_url_rule("/oauth2/revoke", "revoke", revoke, methods=["POST"])
    blueprint.register_error_handler(Replayed, lambda error: protocol().server.replay_response(error))


@guard("public", api=True)
def discovery() -> Response:
    """The provider's metadata (OpenID Connect Discovery 1.0 section 4; RFC 8414 section 3)."""
    return _document(protocol().discovery)


@guard("public", api=True)
def jwks() -> Response:
    """The JSON Web Key Set (RFC 7517 section 5)."""
    return _document(protocol().jwks.document())


def _document(document: MetadataDocument) -> Response:
    """The document, or 304 if ``If-None-Match`` has its entity tag (RFC 9110 section 13.1.2)."""
    response = Response(document.body, mimetype="application/json")
    response.headers["Cache-Control"] = f"public, max-age={MAX_AGE}"
    response.headers["ETag"] = document.etag
    if "If-None-Match" in request.headers:
        response.make_conditional(request)
        response.headers.pop("Date", None)  # the server adds it to every response
    return response


@guard("client", csrf=False, api=True)
def token() -> Response:
    """The token endpoint (RFC 6749 section 3.2)."""
    return protocol().server.token_response()


@guard("client", csrf=False, api=True)
def introspect() -> Response:
    """The introspection endpoint (RFC 7662 section 2)."""
    return protocol().server.respond(introspection.introspect)


@guard("client", csrf=False, api=True)
def revoke() -> Response:
    """The revocation endpoint (RFC 7009 section 2)."""
    return protocol().server.respond(revocation.revoke)


@guard("bearer", csrf=False, api=True)
def userinfo() -> ResponseReturnValue:
    """The userinfo endpoint (OpenID Connect Core 5.3): by GET or POST, with the token in header or form."""
    try:
        bearer_token = bearer.require_token(in_form=True)
        if bearer_token.user_session is None or "openid" not in bearer_token.scopes:
            raise NotAccepted(
                403, "insufficient_scope", "The access token is not for userinfo.", client=bearer_token.client
            )
    except NotAccepted as error:
        return error.response("userinfo")
    response = jsonify(claims.userinfo(bearer_token.user_session, bearer_token.claims, settings().issuer, systems()))
    response.headers["Cache-Control"] = "no-store"
    return response
