"""An authorization request as a value: read and checked once, whether it arrives or is resumed.

The checks stand in one table, in the order of OpenID Connect Core 3.1.2.2 and RFC 6749 section 4.1.2.1. Nothing is
redirected before client and address have both been found right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from idp.clients import Client, Clients
from idp.oidc.keys import ID_TOKEN, BadToken, KeyRing

#: Scopes of the provider; one that is unknown, or not the client's, is left out (OpenID Connect Core 3.1.2.1).
SCOPES = ("openid", "profile", "email", "phone", "address", "entity")
#: A parameter may be this long, in characters; a hint is a token and may be longer.
MAX_LENGTH = 4_096

NOT_REGISTERED = "It differs from every address that is registered for the system; they are compared byte for byte."

_PROMPTS = {"none", "login", "consent", "select_account"}
_NOT_SUPPORTED = {
    "request": ("request_not_supported", "Request objects are not supported."),
    "request_uri": ("request_uri_not_supported", "The parameter request_uri is not supported."),
    "registration": ("registration_not_supported", "The parameter registration is not supported."),
}
#: 43 characters: the base64url form of a SHA-256 (RFC 7636 section 4.2).
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")


class NotRedirectable(Exception):
    """Client or address is wrong: a page that names the *parameter*, never a redirect. *problem* is for the log and
    for the system's administrator.
    """

    def __init__(self, parameter: str, problem: str, client: Client | None = None) -> None:
        super().__init__(f"{parameter}: {problem}")
        self.parameter = parameter
        self.problem = problem
        self.client = client


@dataclass(frozen=True)
class Target:
    """Where the answer goes, found right before anything else is looked at."""

    client: Client
    redirect_uri: str
    state: str | None


class Refused(Exception):
    """An error that goes back to the client: *error* of RFC 6749 or OpenID Connect, *description* in plain ASCII."""

    def __init__(self, target: Target, error: str, description: str) -> None:
        super().__init__(error)
        self.target = target
        self.error = error
        self.description = description


@dataclass(frozen=True)
class Hint:
    """What an ``id_token_hint`` says; it may have expired."""

    subject: str
    delegation_id: str | None


@dataclass(frozen=True)
class AuthorizationRequest:
    """A request that has passed every check. ``scope`` holds what the client may have, in the order of ``SCOPES``."""

    target: Target
    scope: tuple[str, ...]
    nonce: str | None
    code_challenge: str | None
    prompt: frozenset[str]
    max_age: int | None
    hint: Hint | None
    login_hint: str
    ui_locales: str

    @property
    def client(self) -> Client:
        """The system that asks."""
        return self.target.client

    @property
    def silent(self) -> bool:
        """``prompt=none``: no page may be shown."""
        return "none" in self.prompt


@dataclass(frozen=True)
class _Draft:
    """The raw parameters while they are checked."""

    target: Target
    pairs: tuple[tuple[str, str], ...]
    values: dict[str, str]

    def refuse(self, error: str, description: str) -> Refused:
        return Refused(self.target, error, description)


def read(pairs: Iterable[tuple[str, str]], clients: Clients, keys: KeyRing, issuer: str) -> AuthorizationRequest:
    """Check the parameters of a request. A parameter without a value counts as left out (RFC 6749 section 3.1).

    Raises ``NotRedirectable`` for a wrong client or address, ``Refused`` for everything else.
    """
    given = tuple((name, value) for name, value in pairs if value)
    target = find_target(given, clients)
    draft = _Draft(target, given, dict(given))
    for check in _CHECKS:
        check(draft)
    values = draft.values
    wanted = values["scope"].split()
    return AuthorizationRequest(
        target=target,
        scope=tuple(scope for scope in SCOPES if scope in wanted and scope in target.client.scopes),
        nonce=values.get("nonce"),
        code_challenge=values.get("code_challenge"),
        prompt=frozenset(values.get("prompt", "").split()),
        max_age=int(values["max_age"]) if "max_age" in values else None,
        hint=_hint(draft, keys, issuer),
        login_hint=values.get("login_hint", ""),
        ui_locales=values.get("ui_locales", ""),
    )


def find_target(pairs: tuple[tuple[str, str], ...], clients: Clients) -> Target:
    """Client and redirect address, compared byte for byte with the registered ones (RFC 9700 section 4.1.3)."""
    client_id = _one(pairs, "client_id")
    client = clients.get(client_id)
    if client is None:
        raise NotRedirectable("client_id", "No system is registered under this client_id.")
    redirect_uri = _one(pairs, "redirect_uri", client)
    if redirect_uri not in client.redirect_uris:
        raise NotRedirectable("redirect_uri", NOT_REGISTERED, client)
    states = [value for name, value in pairs if name == "state"]
    return Target(client, redirect_uri, states[0] if len(states) == 1 and len(states[0]) <= MAX_LENGTH else None)


def _one(pairs: tuple[tuple[str, str], ...], parameter: str, client: Client | None = None) -> str:
    found = [value for name, value in pairs if name == parameter]
    if not found:
        raise NotRedirectable(parameter, "The parameter is missing or empty.", client)
    if len(found) > 1:
        raise NotRedirectable(parameter, "The parameter is given more than once.", client)
    return found[0]


def _check_repeated(draft: _Draft) -> None:
    names = [name for name, _ in draft.pairs]
    if len(names) != len(set(names)):
        raise draft.refuse("invalid_request", "A parameter is given more than once.")


def _check_text(draft: _Draft) -> None:
    for name, value in draft.pairs:
        if len(value) > (MAX_LENGTH * 4 if name == "id_token_hint" else MAX_LENGTH):
            raise draft.refuse("invalid_request", "A parameter is too long.")
        if "\0" in value:
            raise draft.refuse("invalid_request", "A parameter has a NUL in it.")


def _check_unsupported(draft: _Draft) -> None:
    for parameter, refusal in _NOT_SUPPORTED.items():
        if parameter in draft.values:
            raise draft.refuse(*refusal)


def _check_response_type(draft: _Draft) -> None:
    response_type = draft.values.get("response_type")
    if response_type is None:
        raise draft.refuse("invalid_request", "The parameter response_type is missing.")
    if response_type != "code":
        raise draft.refuse("unsupported_response_type", "Only the response_type code is supported.")


def _check_response_mode(draft: _Draft) -> None:
    if draft.values.get("response_mode", "query") != "query":
        raise draft.refuse("invalid_request", "Only the response_mode query is supported.")


def _check_scope(draft: _Draft) -> None:
    if "openid" not in draft.values.get("scope", "").split():
        raise draft.refuse("invalid_scope", "The scope must contain openid.")


def _check_challenge(draft: _Draft) -> None:
    challenge, method = draft.values.get("code_challenge"), draft.values.get("code_challenge_method")
    if challenge is None and method is None:
        if draft.target.client.require_pkce:
            raise draft.refuse("invalid_request", "The parameter code_challenge is missing: this client uses PKCE.")
        return
    if method != "S256":
        raise draft.refuse("invalid_request", "The code_challenge_method must be S256.")
    if challenge is None or not _CHALLENGE.fullmatch(challenge):
        raise draft.refuse("invalid_request", "The code_challenge must be the base64url form of a SHA-256.")


def _check_prompt(draft: _Draft) -> None:
    prompts = set(draft.values.get("prompt", "").split())
    if not prompts <= _PROMPTS:
        raise draft.refuse("invalid_request", "The parameter prompt has a value that is not supported.")
    if "none" in prompts and len(prompts) > 1:
        raise draft.refuse("invalid_request", "The prompt none stands alone.")


def _check_max_age(draft: _Draft) -> None:
    if not re.fullmatch(r"[0-9]{1,9}", draft.values.get("max_age", "0")):
        raise draft.refuse("invalid_request", "The parameter max_age must be a number of seconds.")


_CHECKS: tuple[Callable[[_Draft], None], ...] = (
    _check_repeated,
    _check_text,
    _check_unsupported,
    _check_response_type,
    _check_response_mode,
    _check_scope,
    _check_challenge,
    _check_prompt,
    _check_max_age,
)


def _hint(draft: _Draft, keys: KeyRing, issuer: str) -> Hint | None:
    """The ``id_token_hint``: an ID token that this provider issued to this client; it may have expired."""
    token = draft.values.get("id_token_hint")
    if token is None:
        return None
    try:
        claims = keys.verify(token, ID_TOKEN)
    except BadToken as error:
        raise draft.refuse("invalid_request", "The id_token_hint is not an ID token of this provider.") from error
    if claims.get("iss") != issuer or claims.get("aud") != draft.target.client.client_id:
        raise draft.refuse("invalid_request", "The id_token_hint was issued to another client.")
    acting_for: dict[str, Any] = claims.get("acting_for", {})
    return Hint(claims["sub"], acting_for.get("delegation_id"))
