"""``id_token_claims``: which claims about an account a client gets in ID tokens too (OpenID Connect Core 5.4)."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from idp.clients.fault import shown
from idp.clients.scopes import BY_SCOPE, SCOPE_OF

#: Claims about the token, the authentication and the acting party; ``id_token_claims`` may not list them.
RESERVED = frozenset(
    {
        *("iss", "sub", "aud", "exp", "nbf", "iat", "jti", "azp", "nonce", "auth_time", "acr", "amr", "sid"),
        *("at_hash", "c_hash", "s_hash", "act", "may_act", "acting_for", "client_id", "scope", "cnf", "events"),
    }
)

_KEY = "id_token_claims"


def faults(fields: Mapping[str, object]) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """The faults of ``id_token_claims`` in an entry with these raw *fields*: location, problem, remedy."""
    claims, scope = fields.get(_KEY, ()), fields.get("scope", "openid")
    for index, claim in enumerate(claims if isinstance(claims, tuple) else ()):
        if isinstance(claim, str) and (objection := _objection(claim, scope)):
            yield (_KEY, index), f"{_KEY}: {objection[0]}", objection[1]


def _objection(claim: str, scope: object) -> tuple[str, str] | None:
    """Problem and remedy of *claim* in an entry with this *scope*, or None."""
    if claim in RESERVED:
        return f"{shown(claim)} is the provider's own", "remove it: tokens have it where it belongs"
    if claim not in SCOPE_OF:
        return f"{shown(claim)} is not a claim", _suggestion(claim)
    if isinstance(scope, str) and SCOPE_OF[claim] not in scope.split():
        return f"{claim} belongs to the scope {SCOPE_OF[claim]}", f"add {SCOPE_OF[claim]} to scope, or remove {claim}"
    return None


def _suggestion(name: str) -> str:
    if name in BY_SCOPE:
        return f"it is a scope: name the claims of it that you need, such as {BY_SCOPE[name][0]}"
    matches = difflib.get_close_matches(name[:64].strip().lower(), SCOPE_OF, n=1)
    return f"did you mean {matches[0]}?" if matches else f"use only {', '.join(SCOPE_OF)}"
