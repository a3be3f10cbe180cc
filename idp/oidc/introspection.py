"""Introspection (RFC 7662): whether a token lives, and what it says; of one that does not, nothing else.

A client may ask about the tokens that were issued to it and about those that are meant for it, nothing else: what
another system holds is none of its business, and to be told that it is live would invite to take it.
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
    """The answer to a client that has proven itself. Raises what ``authenticate_client`` raises."""
    client = server.authenticate_client(request, ()).client
    if client.token_endpoint_auth_method == "none":
        raise NotProven("it cannot prove itself, so it is told of no token", client)
    if "token" not in request.form:
        raise InvalidRequestError("The parameter token is missing.")
    text = request.form["token"]
    # A token's form tells what it is; token_type_hint could only be wrong (RFC 7662 section 2.1).
    return _access_token(server, client, text) if "." in text else _refresh_token(server, client, text)


def _access_token(server: ProviderServer, client: Client, text: str) -> dict[str, Any]:
    clients = server.clients()
    try:
        found = access_tokens.find(server.work(), server.keys, server.settings, clients, text, clock.now())
    except BadToken:
        return INACTIVE
    if client.client_id not in (found.issue.client_id, found.issue.audience):
        return INACTIVE
    acting = claims.acting_for(found.user_session, server.settings.issuer, clients) if found.user_session else {}
    today = {"scope": found.scope} if "scope" in found.said else {}
    return {"active": True, "token_type": "Bearer", **found.said, **today, **acting}


def _refresh_token(server: ProviderServer, client: Client, text: str) -> dict[str, Any]:
    found = families.find(server.work(), text)
    if found is None or found.token.client_id != client.client_id:
        return INACTIVE
    token = found.token
    now = clock.now()
    is_open = refresh_token_is_open(token, now) and "refresh_token" in client.grant_types
    if not is_open or not found.is_valid(client, server.settings, now):
        return INACTIVE
    answer = {
        "active": True,
        "iss": server.settings.issuer,
        "sub": found.user_session.account.id,
        "client_id": token.client_id,
        "scope": claims.allowed(token.scope, client),
        "iat": claims.timestamp(token.issued_at),
        "auth_time": claims.timestamp(token.authenticated_at),
        "acr": token.acr,
        "amr": token.amr,
        "sid": token.context_id,
        **claims.acting_for(found.user_session, server.settings.issuer, server.clients()),
    }
    return {**answer, "exp": claims.timestamp(token.expires_at)} if token.offline else answer
