"""Token revocation (RFC 7009): a client revokes a token of its own. A refresh token's whole family is revoked."""

from __future__ import annotations

from typing import Any

from authlib.oauth2.base import OAuth2Error
from authlib.oauth2.rfc6749 import InvalidGrantError, InvalidRequestError
from sqlalchemy import select, update

from idp import clock
from idp.audit import Event, record
from idp.clients import Client
from idp.models import TokenIssue
from idp.oidc.keys.ring import ACCESS_TOKEN, ID_TOKEN, LOGOUT_TOKEN, BadToken, KeyRing
from idp.oidc.server import FormRequest, ProviderServer
from idp.oidc.token import families
from idp.origin import Act


class UnsupportedTokenTypeError(OAuth2Error):  # type: ignore[misc]
    """The token is of a type that cannot be revoked (RFC 7009 section 2.2.1)."""

    error = "unsupported_token_type"
    status_code = 400


def revoke(server: ProviderServer, request: FormRequest) -> dict[str, Any]:
    """Revoke the token; an invalid one is no error (RFC 7009 section 2.2). Returns the empty body of the response.

    Raises ``InvalidGrantError`` for another client's token, ``UnsupportedTokenTypeError`` for an ID token or a logout
    token of ours, and what ``authenticate_client`` raises.
    """
    client = server.authenticate_client(request, ()).client
    if "token" not in request.form:
        raise InvalidRequestError("The parameter token is missing.")
    text = request.form["token"]
    if "." in text:
        _access_token(server, client, text)
    else:
        _refresh_token(server, client, text)
    return {}


def _access_token(server: ProviderServer, client: Client, text: str) -> None:
    claims = _access_token_claims(server.keys, text)
    if claims is None:
        return
    with server.work().reading() as session:
        issued_to = session.scalar(select(TokenIssue.client_id).filter_by(id=claims["jti"]))
    if issued_to is None:
        return
    if issued_to != client.client_id:
        raise InvalidGrantError("The token was issued to another client.")
    session, now = server.work().writing(), clock.now()
    live = update(TokenIssue).where(TokenIssue.id == claims["jti"], TokenIssue.revoked_at.is_(None))
    if session.execute(live.values(revoked_at=now).returning(TokenIssue.id)).first() is not None:
        fields = {"client_id": client.client_id, "token_id": claims["jti"]}
        record(session, Event.TOKEN_REVOKED, Act(server.origin(), now), None, **fields)


def _access_token_claims(keys: KeyRing, text: str) -> dict[str, Any] | None:
    """The claims of an access token of this provider; ``None`` for what is no token of this provider.

    Raises ``UnsupportedTokenTypeError``.
    """
    try:
        return keys.verify(text, ACCESS_TOKEN)
    except BadToken:
        pass
    for other in (ID_TOKEN, LOGOUT_TOKEN):
        try:
            keys.verify(text, other)
        except BadToken:
            continue
        raise UnsupportedTokenTypeError("Only access tokens and refresh tokens can be revoked.")
    return None


def _refresh_token(server: ProviderServer, client: Client, text: str) -> None:
    match = families.find(server.work(), text)
    if match is None:
        return
    if match.token.client_id != client.client_id:
        raise InvalidGrantError("The token was issued to another client.")
    families.revoke(server.work().writing(), match, "client", Act(server.origin(), clock.now()))
