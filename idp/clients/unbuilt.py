"""What the contract has and this version does not: one table, which later versions shorten.

A value in it is refused rather than ignored: a file that asks for more safety than it would get must not load.
"""

from __future__ import annotations

from collections.abc import Mapping

KEYS = frozenset({"offline_access_lifetime"})

VALUES: Mapping[str, frozenset[str]] = {
    "scope": frozenset({"offline_access"}),
    "grant_types": frozenset(
        {"refresh_token", "client_credentials", "urn:ietf:params:oauth:grant-type:token-exchange"}
    ),
    "profile": frozenset({"fapi2"}),
    "consent": frozenset({"ask"}),
}
