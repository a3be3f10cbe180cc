"""The scopes: one list, in the order in which answers name them, and the claims that each stands for.

They are here, below the protocol, because ``clients.yaml`` is validated by them when it is read.
"""

from __future__ import annotations

from typing import Literal, get_args

#: OpenID Connect Core 5.4 and 11, and ``entity``, the agency's own. A requested scope that is unknown, or not
#: registered for the client, is ignored (3.1.2.1).
Scope = Literal["openid", "profile", "email", "phone", "address", "offline_access", "entity"]
SCOPES: tuple[Scope, ...] = get_args(Scope)
#: The source of the registered data, and whether an officer has verified the identity: two independent facts.
_PROVENANCE = ("registered_data", "verified", "verified_by", "ial")
#: OpenID Connect Core 5.4, and ``entity``.
BY_SCOPE = {
    "profile": ("name", "given_name", "family_name", "birthdate", "preferred_username", "locale", "updated_at"),
    "email": ("email", "email_verified"),
    "phone": ("phone_number", "phone_number_verified", "telephone"),
    "address": ("address",),
    "entity": ("entity_type", "tax_id", "branch", "registered_name", "registration_date", *_PROVENANCE),
}
SCOPE_OF = {claim: scope for scope, claims in BY_SCOPE.items() for claim in claims}
