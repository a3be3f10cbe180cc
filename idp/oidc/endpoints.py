"""Addresses that systems call: the documents, the token endpoint, userinfo, introspection and revocation."""

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
    """Add the routes of this file."""
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
    """The provider's metadata."""
    return _document(protocol().discovery)


@guard("public", api=True)
def jwks() -> Response:
    """The keys to check signatures with."""
    return _document(protocol().jwks.document())


def _document(document: MetadataDocument) -> Response:
    """The whole of it, or 304 for whoever has this very one (RFC 9110 section 13.1.2)."""
    response = Response(document.body, mimetype="application/json")
    response.headers["Cache-Control"] = f"public, max-age={MAX_AGE}"
    response.headers["ETag"] = document.etag
    if "If-None-Match" in request.headers:
        response.make_conditional(request)
    return response


@guard("client", csrf=False, api=True)
def token() -> Response:
    """The token endpoint (RFC 6749 section 3.2)."""
    return protocol().server.token_response()


@guard("client", csrf=False, api=True)
def introspect() -> Response:
    """Whether a token lives, and what it says (RFC 7662)."""
    return protocol().server.respond(introspection.introspect)


@guard("client", csrf=False, api=True)
def revoke() -> Response:
    """A client gives a token back (RFC 7009)."""
    return protocol().server.respond(revocation.revoke)


@guard("bearer", csrf=False, api=True)
def userinfo() -> ResponseReturnValue:
    """Who the access token speaks of (OpenID Connect Core 5.3): GET or POST, token in the header or in the form."""
    try:
        found = bearer.presented(in_form=True)
        if found.user_session is None or "openid" not in found.scopes:
            raise NotAccepted(403, "insufficient_scope", "The access token is not for userinfo.", client=found.client)
    except NotAccepted as error:
        return error.response("userinfo")
    response = jsonify(claims.userinfo(found.user_session, found.claims, settings().issuer, systems()))
    response.headers["Cache-Control"] = "no-store"
    return response
