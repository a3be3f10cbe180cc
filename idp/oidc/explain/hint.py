"""What an ``id_token_hint`` says of itself; the token is never shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from idp.clients.fault import shown
from idp.oidc.authorization.target import Pairs
from idp.oidc.keys.ring import BadToken, KeyRing

NAME = "id_token_hint"
_BAD = {"unknown key": "signed by a key that this provider does not have, or not any more"}


def told(given: Pairs, keys: KeyRing | None, now: datetime) -> Iterator[str]:
    """Whose the hint is and whether it has expired; neither an expiry nor a key that was replaced
    is a fault (OpenID Connect Core 3.1.2.1; RP-Initiated Logout 1.0 section 2)."""
    token = dict(given).get(NAME)
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
    left = int(claims.get("exp", 0) - now.timestamp())
    yield f"{NAME}: expired {-left} seconds ago, which is no fault" if left <= 0 else f"{NAME}: good for {left} seconds"
