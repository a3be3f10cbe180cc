"""Signing keys: a line of them for each algorithm on offer, kept encrypted, read anew while the process runs.

Every signature the provider makes or checks goes through ``KeyRing``. Algorithm and key are chosen by the key's own
record, never by what a token's header says; which key signs and which are believed say ``key_states`` and the clock.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError

from idp import strict_json
from idp.crypto import Vault
from idp.db import Database
from idp.oidc.keys.cache import ALGORITHMS, KnownKeys
from idp.oidc.keys.states import PUBLISHED, KeyState

__all__ = ["ACCESS_TOKEN", "ACCESS_TOKEN_ALG", "ALGORITHMS", "ID_TOKEN", "LOGOUT_TOKEN", "BadToken", "KeyRing"]

#: With what access tokens are signed.
ACCESS_TOKEN_ALG = "ES256"

ID_TOKEN = "JWT"
ACCESS_TOKEN = "at+jwt"
LOGOUT_TOKEN = "logout+jwt"
_HINTS = (ID_TOKEN,)

#: Longer tokens are refused before anything is decoded, in characters.
MAX_TOKEN_LENGTH = 16_384


class BadToken(Exception):
    """Not a token that this provider signed for this use."""


@dataclass(frozen=True)
class Verified:
    """What a token says, and by which key."""

    claims: dict[str, Any]
    kid: str


class KeyRing:
    """The keys of one installation, with which this process signs and checks."""

    def __init__(self, database: Database, vault: Vault) -> None:
        """Makes the first key of each algorithm that has none. Raises ``Undecipherable``."""
        self._known = KnownKeys(database, vault)

    def on(self, database: Database | None) -> KeyRing:
        """The same keys in another process, whose database this is; it is not asked for them yet.

        Without a database they stay as they are.
        """
        other: KeyRing = copy(self)
        other._known = self._known.on(database)
        return other

    def load(self) -> None:
        """Read the keys from the database again now. Raises ``Undecipherable`` for one that cannot be opened."""
        self._known.load()

    def sign(self, claims: dict[str, Any], typ: str, alg: str = ACCESS_TOKEN_ALG) -> str:
        """A signed JWT of *claims* in compact form; *typ* tells the kinds of token apart (RFC 8725 section 3.11)."""
        plan = self._known.current()
        kid = plan.signing[alg]
        return jwt.encode({"alg": alg, "kid": kid, "typ": typ}, claims, plan.known.private[kid], algorithms=[alg])

    def verify(self, token: str, typ: str) -> dict[str, Any]:
        """The claims of a token that this provider signed as *typ*. Times are not looked at. Raises ``BadToken``."""
        return self.verified(token, typ).claims

    def verified(self, token: str, typ: str) -> Verified:
        """The same, and by which key: whether that was ended this very moment stands in the database alone."""
        if len(token) > MAX_TOKEN_LENGTH:
            raise BadToken("too long")
        header = _header(token)
        kid = header.get("kid")
        plan = self._known.knowing(kid)
        if not isinstance(kid, str) or kid not in plan.known.private or not _believes(plan.states[kid], typ):
            raise BadToken("unknown key")
        alg = plan.known.keys[kid].alg
        if header != {"alg": alg, "kid": kid, "typ": typ}:
            raise BadToken("unexpected header")
        try:
            return Verified(dict(jwt.decode(token, plan.known.private[kid], algorithms=[alg]).claims), kid)
        except (JoseError, ValueError) as error:
            raise BadToken("bad signature") from error

    def signs_now(self, token: str) -> bool:
        """Whether the key that *token* names is one that signs new tokens. Raises ``BadToken`` for what is no JWT."""
        return _header(token).get("kid") in self._known.current().signing.values()

    def verify_hint(self, token: str) -> dict[str, Any]:
        """The claims of an ID token as a hint, also of a key that was retired on schedule; never of one that was ended.

        Raises ``BadToken``.
        """
        found = self.verified(token, ID_TOKEN)
        if self._known.ended(found.kid):
            raise BadToken("unknown key")
        return found.claims

    def published(self) -> tuple[str, ...]:
        """The ids of the keys that are published now, those that sign first."""
        return self._known.current().published

    def public(self, kids: Iterable[str] | None = None) -> dict[str, Any]:
        """The JSON Web Key Set (RFC 7517): public members only, ``kid``, ``alg`` and ``use`` with each key.

        *kids*: which, by default what is published now.
        """
        plan = self._known.current()
        known = plan.known
        keys = (
            {**known.private[kid].as_dict(private=False), "kid": kid, "alg": known.keys[kid].alg, "use": "sig"}
            for kid in (plan.published if kids is None else kids)
            if kid in known.private
        )
        return {"keys": list(keys)}


def _believes(state: KeyState, typ: str) -> bool:
    """Whether a token of that type counts from a key in that state: hints outlive what is published."""
    return state in PUBLISHED or (state is KeyState.RETIRED and typ in _HINTS)


def _header(token: str) -> dict[str, Any]:
    """The protected header, decoded but not believed."""
    encoded = token.split(".", 1)[0]
    try:
        header = strict_json.loads(base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)))
    except ValueError as error:
        raise BadToken("not a JWT") from error
    if not isinstance(header, dict):
        raise BadToken("not a JWT")
    return header
