"""Findings about an ``id_token_hint``; the token itself is never shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from idp.clients.fault import shown
from idp.oidc.authorization.target import Pairs
from idp.oidc.keys.ring import BadToken, KeyRing

NAME = "id_token_hint"
_BAD = {"unknown key": "signed by a key that this provider does not have, or not any more"}


def findings(pairs: Pairs, keys: KeyRing | None, now: datetime) -> Iterator[str]:
    """Lines about subject, audience, key and expiry of the hint in *pairs*; none if there is no hint.

    Neither an expired hint nor one whose key was replaced is a fault (OpenID Connect Core 3.1.2.1; RP-Initiated Logout
    1.0 section 2). *now*: UTC.
    """
    token = dict(pairs).get(NAME)
    if token is None:
        return
    if keys is None:
        yield f"{NAME}: not checked; that needs the signing keys, which are in the database"
        return
    try:
        claims = keys.verify_hint(token)
    except BadToken as error:
        yield f"{NAME}: {_BAD.get(str(error), str(error))}"
        return
    yield f"{NAME}: issued to {shown(str(claims.get('aud')))} for the account {shown(str(claims.get('sub')))}"
    if "acting_for" in claims:
        yield f"{NAME}: issued while acting for another"
    if not keys.signs_now(token):
        yield f"{NAME}: signed by a key that has been replaced, which is no fault"
    remaining = int(claims.get("exp", 0) - now.timestamp())
    if remaining <= 0:
        yield f"{NAME}: expired {-remaining} seconds ago, which is no fault"
    else:
        yield f"{NAME}: good for {remaining} seconds"
