"""RP-Initiated Logout 1.0: validation of a logout request, and whether it needs the user's confirmation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.clients import Client, Clients
from idp.i18n import lazy
from idp.models import ActingContext
from idp.oidc.authorization.target import NOT_REGISTERED, too_long
from idp.oidc.keys.ring import BadToken, KeyRing
from idp.sessions.session import UserSession

_NOT_OURS = lazy("It is not an ID token that this provider issued.")
PARAMETERS = ("id_token_hint", "logout_hint", "client_id", "post_logout_redirect_uri", "state", "ui_locales")


class BadLogoutRequest(Exception):
    """Answered with a page that names the *parameter*, without logout or redirect. *problem*: a translatable text for
    that page. *client*: the one that the request names, if it is registered.
    """

    def __init__(self, parameter: str, problem: str, client: Client | None = None) -> None:
        super().__init__(f"{parameter}: {problem}")
        self.parameter = parameter
        self.problem = problem
        self.client = client


@dataclass(frozen=True)
class LogoutRequest:
    """A valid request. ``subject`` and ``sid``: from the hint. ``redirect_uri``: registered for ``client``."""

    client: Client | None
    subject: str | None
    sid: str | None
    redirect_uri: str | None
    state: str | None


def read(values: Mapping[str, str], clients: Clients, keys: KeyRing | None, issuer: str) -> LogoutRequest:
    """Validate the parameters *values*. An expired ``id_token_hint`` is accepted (section 2); without *keys* none is.

    Raises ``BadLogoutRequest`` for a hint not issued by *issuer*, a ``client_id`` that is not the hint's audience, or a
    redirect URI that is not registered byte for byte. Without a client the redirect URI is ignored (section 3).
    """
    parameters = {name: value for name, value in values.items() if value}
    named_client = clients.get(parameters.get("client_id", ""))
    for name, value in parameters.items():
        if "\0" in value:
            raise BadLogoutRequest(name, lazy("It has a NUL in it."), named_client)
        if too_long(name, value):
            raise BadLogoutRequest(name, lazy("It is too long."), named_client)
    hint = _hint(parameters.get("id_token_hint"), keys, issuer, named_client)
    client = _client(parameters.get("client_id"), hint.get("aud"), clients)
    redirect_uri = parameters.get("post_logout_redirect_uri")
    if redirect_uri is not None and client is not None and redirect_uri not in client.post_logout_redirect_uris:
        raise BadLogoutRequest("post_logout_redirect_uri", NOT_REGISTERED, client)
    target = redirect_uri if client else None
    return LogoutRequest(client, hint.get("sub"), hint.get("sid"), target, parameters.get("state"))


def _hint(token: str | None, keys: KeyRing | None, issuer: str, named_client: Client | None) -> dict[str, str]:
    if token is None:
        return {}
    try:
        claims = keys.verify_hint(token) if keys else {}
    except BadToken as error:
        raise BadLogoutRequest("id_token_hint", _NOT_OURS, named_client) from error
    if claims.get("iss") != issuer:
        raise BadLogoutRequest("id_token_hint", _NOT_OURS, named_client)
    return claims


def _client(client_id: str | None, audience: str | None, clients: Clients) -> Client | None:
    if client_id is not None and audience is not None and client_id != audience:
        problem = lazy("It is not the client that the id_token_hint was issued to.")
        raise BadLogoutRequest("client_id", problem, clients.get(audience))
    expected_id = client_id or audience
    if expected_id is None:
        return None
    client = clients.get(expected_id)
    if client is None:
        raise BadLogoutRequest("client_id" if client_id else "id_token_hint", lazy("No such system is registered."))
    return client


def of_this_login(session: Session, request: LogoutRequest, user_session: UserSession) -> bool:
    """Whether the hint belongs to *user_session*: then logout needs no confirmation."""
    if request.sid is None or request.subject != user_session.account.id:
        return False
    statement = select(ActingContext.id).filter_by(id=request.sid, login_id=user_session.login.id)
    return session.execute(statement).first() is not None
