"""What an ``id_token_hint`` says of itself; the token is never shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from idp.clients.fault import shown
from idp.oidc.keys import ID_TOKEN, BadToken, KeyRing
from idp.oidc.target import Pairs

NAME = "id_token_hint"


def told(given: Pairs, keys: KeyRing | None, now: datetime) -> Iterator[str]:
    """Whose the hint is and whether it has expired; that alone is no fault (OpenID Connect Core 3.1.2.1)."""
    token = dict(given).get(NAME)
    if token is None:
        return
    if keys is None:
        yield f"{NAME}: not checked; that needs the signing keys, which are in the database"
        return
    try:
        claims = keys.verify(token, ID_TOKEN)
    except BadToken as error:
        yield f"{NAME}: {error}"
        return
    yield f"{NAME}: issued to {shown(str(claims.get('aud')))} for the account {shown(str(claims.get('sub')))}"
    if "acting_for" in claims:
        yield f"{NAME}: issued while acting for another"
    left = int(claims.get("exp", 0) - now.timestamp())
    yield f"{NAME}: expired {-left} seconds ago, which is no fault" if left <= 0 else f"{NAME}: good for {left} seconds"
