"""Validates the grant types of an entry in ``clients.yaml`` against its other fields.

Refresh tokens need the authorization code grant, ``offline_access`` needs refresh tokens (OpenID Connect Core 11), and
client credentials and token exchange need a confidential client (RFC 6749 section 4.4).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

Fields = Mapping[str, object]
FieldFault = tuple[tuple[str | int, ...], str, str]
"""Path in the entry, problem, remedy."""

_LIFETIME = "offline_access_lifetime"
TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
_FOR_CONFIDENTIAL = ("client_credentials", TOKEN_EXCHANGE)


def faults(fields: Fields) -> Iterator[FieldFault]:
    """The faults of the grant types in an entry with these raw *fields*."""
    for rule in _RULES:
        yield from rule(fields)


def _grants(fields: Fields) -> tuple[object, ...]:
    value = fields.get("grant_types", ("authorization_code",))
    return value if isinstance(value, tuple) else ()


def _refresh_follows_code(fields: Fields) -> Iterator[FieldFault]:
    if "refresh_token" in _grants(fields) and "authorization_code" not in _grants(fields):
        problem = "refresh_token stands without authorization_code, which every refresh token begins with"
        yield ("grant_types",), problem, "add authorization_code, or remove refresh_token"


def _offline_fits(fields: Fields) -> Iterator[FieldFault]:
    scope = fields.get("scope", "")
    offline = isinstance(scope, str) and "offline_access" in scope.split()
    refreshes = "refresh_token" in _grants(fields)
    if offline and not refreshes:
        problem = "scope: offline_access is about refresh tokens, and grant_types does not list refresh_token"
        yield ("scope",), problem, "add refresh_token to grant_types, or remove offline_access"
    if _LIFETIME in fields and not refreshes:
        problem = f"{_LIFETIME} is about refresh tokens, and grant_types does not list refresh_token"
        yield (_LIFETIME,), problem, "add refresh_token to grant_types, or remove the line"
    if offline and refreshes and _LIFETIME not in fields:
        problem = f"scope: offline_access needs {_LIFETIME}: how long a refresh token lasts"
        yield ("scope",), problem, f"add {_LIFETIME}: 2592000 (seconds: 30 days)"


def _public_has_no_confidential_grants(fields: Fields) -> Iterator[FieldFault]:
    if fields.get("token_endpoint_auth_method") != "none":
        return
    for grant in _FOR_CONFIDENTIAL:
        if grant in _grants(fields):
            problem = f"{grant} is not for a client without a secret or a key"
            yield ("grant_types",), problem, "remove it, or let the client prove itself"


def _callers_fit(fields: Fields) -> Iterator[FieldFault]:
    callers = fields.get("callers", ())
    if not isinstance(callers, tuple) or not callers:
        return
    if fields.get("token_endpoint_auth_method") == "none":
        problem = "callers is not for a client without a secret or a key: it takes no tokens from others"
        yield ("callers",), problem, "remove it, or let the client prove itself"
    for index, caller in enumerate(callers):
        if caller == fields.get("client_id"):
            yield ("callers", index), "callers: the system itself stands here", "name the systems that call it"


_RULES: tuple[Callable[[Fields], Iterator[FieldFault]], ...] = (
    _refresh_follows_code,
    _offline_fits,
    _public_has_no_confidential_grants,
    _callers_fit,
)
