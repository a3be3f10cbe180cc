"""Revocation (RFC 7009): a client gives back a token of its own. A refresh token takes its whole family with it."""

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
    """A token of a kind that cannot be taken back (RFC 7009 section 2.2.1)."""

    error = "unsupported_token_type"
    status_code = 400


def revoke(server: ProviderServer, request: FormRequest) -> dict[str, Any]:
    """Nothing, once the token is worth nothing; also for one that never was. Raises ``InvalidGrantError`` for a token
    of another client, ``UnsupportedTokenTypeError`` for one of our own that lives by its signature alone.
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
    said = _said(server.keys, text)
    if said is None:
        return
    with server.work().reading() as session:
        issued_to = session.scalar(select(TokenIssue.client_id).filter_by(id=said["jti"]))
    if issued_to is None:
        return
    if issued_to != client.client_id:
        raise InvalidGrantError("The token was issued to another client.")
    session, now = server.work().writing(), clock.now()
    live = update(TokenIssue).where(TokenIssue.id == said["jti"], TokenIssue.revoked_at.is_(None))
    if session.execute(live.values(revoked_at=now).returning(TokenIssue.id)).first() is not None:
        named = {"client_id": client.client_id, "token_id": said["jti"]}
        record(session, Event.TOKEN_REVOKED, Act(server.origin(), now), None, **named)


def _said(keys: KeyRing, text: str) -> dict[str, Any] | None:
    """The claims of an access token of this provider, ``None`` for what is nobody's."""
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
    found = families.find(server.work(), text)
    if found is None:
        return
    if found.token.client_id != client.client_id:
        raise InvalidGrantError("The token was issued to another client.")
    families.end(server.work().writing(), found, "client", Act(server.origin(), clock.now()))
