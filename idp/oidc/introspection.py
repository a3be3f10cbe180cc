"""Token introspection (RFC 7662): whether a token is active, and its claims; only ``active: false`` for any other.

A client may introspect the tokens that were issued to it and those that have it as their audience. Any other token is
inactive to it, or whoever stole a token could test it (RFC 7662 section 4).
"""

from __future__ import annotations

from typing import Any

from authlib.oauth2.rfc6749 import InvalidRequestError

from idp import clock
from idp.clients import Client
from idp.oidc import claims
from idp.oidc.client_auth.authenticate import NotProven
from idp.oidc.keys.ring import BadToken
from idp.oidc.server import FormRequest, ProviderServer
from idp.oidc.token import access_tokens, families
from idp.sessions.validity import refresh_token_is_open

INACTIVE = {"active": False}


def introspect(server: ProviderServer, request: FormRequest) -> dict[str, Any]:
    """The members of the response to a confidential client (RFC 7662 section 2.2).

    Raises ``InvalidRequestError`` without a token, ``NotProven`` for a public client, and what ``authenticate_client``
    raises.
    """
    client = server.authenticate_client(request, ()).client
    if client.token_endpoint_auth_method == "none":
        raise NotProven("it cannot prove itself, so it is told of no token", client)
    if "token" not in request.form:
        raise InvalidRequestError("The parameter token is missing.")
    text = request.form["token"]
    # A JWT has dots and a refresh token none; token_type_hint adds nothing (RFC 7662 section 2.1).
    return _access_token(server, client, text) if "." in text else _refresh_token(server, client, text)


def _access_token(server: ProviderServer, client: Client, text: str) -> dict[str, Any]:
    clients = server.clients()
    try:
        token = access_tokens.find(server.work(), server.keys, server.settings, clients, text, clock.now())
    except BadToken:
        return INACTIVE
    if client.client_id not in (token.issue.client_id, token.issue.audience):
        return INACTIVE
    acting = claims.acting_for(token.user_session, server.settings.issuer, clients) if token.user_session else {}
    scope = {"scope": token.scope} if "scope" in token.payload else {}
    return {"active": True, "token_type": "Bearer", **token.payload, **scope, **acting}


def _refresh_token(server: ProviderServer, client: Client, text: str) -> dict[str, Any]:
    match = families.find(server.work(), text)
    if match is None or match.token.client_id != client.client_id:
        return INACTIVE
    token = match.token
    now = clock.now()
    is_open = refresh_token_is_open(token, now) and "refresh_token" in client.grant_types
    if not is_open or not match.is_valid(client, server.settings, now):
        return INACTIVE
    answer = {
        "active": True,
        "iss": server.settings.issuer,
        "sub": match.user_session.account.id,
        "client_id": token.client_id,
        "scope": claims.allowed_scope(token.scope, client),
        "iat": claims.timestamp(token.issued_at),
        "auth_time": claims.timestamp(token.authenticated_at),
        "acr": token.acr,
        "amr": token.amr,
        "sid": token.context_id,
        **claims.acting_for(match.user_session, server.settings.issuer, server.clients()),
    }
    return {**answer, "exp": claims.timestamp(token.expires_at)} if token.offline else answer
