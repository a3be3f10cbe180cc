"""What the contract has and this version does not: one table, which later versions shorten.

A value in it is refused rather than ignored: a file that asks for more safety than it would get must not load.
"""

from __future__ import annotations

from collections.abc import Mapping

KEYS = frozenset({"jwks", "jwks_uri", "offline_access_lifetime"})

VALUES: Mapping[str, frozenset[str]] = {
    "token_endpoint_auth_method": frozenset({"private_key_jwt"}),
    "scope": frozenset({"offline_access"}),
    "id_token_signed_response_alg": frozenset({"PS256"}),
    "grant_types": frozenset(
        {"refresh_token", "client_credentials", "urn:ietf:params:oauth:grant-type:token-exchange"}
    ),
    "profile": frozenset({"fapi2"}),
    "two_factor": frozenset({"required"}),
    "consent": frozenset({"ask"}),
}
