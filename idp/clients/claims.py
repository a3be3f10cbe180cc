"""The claims about an account by the scope that stands for them, and which of them an entry puts into ID tokens too.

The table stands here, below the protocol, because ``id_token_claims`` is judged by it when ``clients.yaml`` is read.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from idp.clients.fault import shown

#: Where name and date come from, and whether somebody has checked who it is: two things.
_CHECKED = ("registered_data", "verified", "verified_by", "ial")
#: OpenID Connect Core 5.4, and ``entity``.
BY_SCOPE = {
    "profile": ("name", "given_name", "family_name", "birthdate", "preferred_username", "locale", "updated_at"),
    "email": ("email", "email_verified"),
    "phone": ("phone_number", "phone_number_verified", "telephone"),
    "address": ("address",),
    "entity": ("entity_type", "tax_id", "branch", "registered_name", "registration_date", *_CHECKED),
}
SCOPE_OF = {claim: scope for scope, claims in BY_SCOPE.items() for claim in claims}

#: What tokens say of themselves, of the sign-in and of the acting party: no entry adds, renames or alters it.
RESERVED = frozenset(
    {
        *("iss", "sub", "aud", "exp", "nbf", "iat", "jti", "azp", "nonce", "auth_time", "acr", "amr", "sid"),
        *("at_hash", "c_hash", "s_hash", "act", "may_act", "acting_for", "client_id", "scope", "cnf", "events"),
    }
)

_KEY = "id_token_claims"


def faults(fields: Mapping[str, object]) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """What does not fit in ``id_token_claims`` of the entry with these ``fields``, as they are written."""
    named, scope = fields.get(_KEY, ()), fields.get("scope", "openid")
    for index, claim in enumerate(named if isinstance(named, tuple) else ()):
        if isinstance(claim, str) and (told := _objection(claim, scope)):
            yield (_KEY, index), f"{_KEY}: {told[0]}", told[1]


def _objection(claim: str, scope: object) -> tuple[str, str] | None:
    """What is wrong with *claim* in an entry with this ``scope``, and what to do."""
    if claim in RESERVED:
        return f"{shown(claim)} is the provider's own", "remove it: tokens have it where it belongs"
    if claim not in SCOPE_OF:
        return f"{shown(claim)} is not a claim", _meant(claim)
    if isinstance(scope, str) and SCOPE_OF[claim] not in scope.split():
        return f"{claim} belongs to the scope {SCOPE_OF[claim]}", f"add {SCOPE_OF[claim]} to scope, or remove {claim}"
    return None


def _meant(name: str) -> str:
    if name in BY_SCOPE:
        return f"it is a scope: name the claims of it that you need, such as {BY_SCOPE[name][0]}"
    close = difflib.get_close_matches(name[:64].strip().lower(), SCOPE_OF, n=1)
    return f"did you mean {close[0]}?" if close else f"use only {', '.join(SCOPE_OF)}"
