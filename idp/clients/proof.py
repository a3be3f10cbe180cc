"""Validates the client authentication method of an entry in ``clients.yaml`` against its other fields.

A secret belongs to ``client_secret_basic`` and ``client_secret_post``, public keys belong to ``private_key_jwt``
(OpenID Connect Core 9; RFC 7591 section 2), no credentials belong to ``none``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from idp.clients import jwk

Fields = Mapping[str, object]
FieldFault = tuple[tuple[str | int, ...], str, str]
"""Path in the entry, problem, remedy."""

NEW_SECRET = "make one with `idp clients secret`"
_SECRETS = ("client_secret", "client_secret_hash")
_KEYS = ("jwks", "jwks_uri")
_BY_SECRET = ("client_secret_basic", "client_secret_post")
_BY_KEY = "private_key_jwt"


def faults(fields: Fields) -> Iterator[FieldFault]:
    """The faults of client authentication in an entry with these raw *fields*."""
    for rule in _RULES:
        yield from rule(fields)


def _method(fields: Fields) -> object:
    return fields.get("token_endpoint_auth_method", _BY_SECRET[0])


def _secret_fits_method(fields: Fields) -> Iterator[FieldFault]:
    method, settings = _method(fields), [key for key in _SECRETS if key in fields]
    if len(settings) == 2:
        yield ("client_secret",), "both client_secret and client_secret_hash are given", "keep one of the two"
    if method in ("none", _BY_KEY) and settings:
        yield (settings[0],), f"a client with the method {method} has no secret", f"remove {settings[0]}"
    if method in _BY_SECRET and not settings:
        yield ("token_endpoint_auth_method",), f"the method {method} needs a secret", NEW_SECRET


def _keys_fit_method(fields: Fields) -> Iterator[FieldFault]:
    settings = [key for key in _KEYS if key in fields]
    if len(settings) == 2:
        yield ("jwks",), "both jwks and jwks_uri are given", "keep one of the two"
    if _method(fields) == _BY_KEY:
        if not settings:
            problem = f"the method {_BY_KEY} needs the client's public keys"
            yield ("token_endpoint_auth_method",), problem, "add jwks_uri: https://… or jwks: {keys: […]}"
        return
    for key in (*settings, "token_endpoint_auth_signing_alg"):
        if key in fields:
            remedy = f"remove it, or write token_endpoint_auth_method: {_BY_KEY}"
            yield (key,), f"{key} is for the method {_BY_KEY} alone", remedy


def _public_has_pkce(fields: Fields) -> Iterator[FieldFault]:
    if _method(fields) == "none" and fields.get("require_pkce") is False:
        problem = "require_pkce: false is not possible for a client without a secret"
        yield ("require_pkce",), problem, "remove the line: such a client must use PKCE"


def _keys_are_usable(fields: Fields) -> Iterator[FieldFault]:
    jwks = fields.get("jwks")
    keys = jwks.get("keys") if isinstance(jwks, Mapping) else None
    if not isinstance(keys, tuple) or not all(isinstance(key, Mapping) for key in keys):
        return  # the type of the field reports it
    key_faults = list(jwk.faults(keys))
    for where, problem, remedy in key_faults:
        yield ("jwks", "keys", *where), problem, remedy
    alg = fields.get("token_endpoint_auth_signing_alg")
    if not key_faults and alg in jwk.KNOWN and not any(alg in jwk.algorithms(key) for key in keys):
        key = "token_endpoint_auth_signing_alg"
        yield (key,), f"{key}: no key in jwks is for {alg}", "add such a key, or remove the line"


_RULES: tuple[Callable[[Fields], Iterator[FieldFault]], ...] = (
    _secret_fits_method,
    _keys_fit_method,
    _public_has_pkce,
    _keys_are_usable,
)
