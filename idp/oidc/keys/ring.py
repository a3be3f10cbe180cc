"""The key ring: every signature that the provider makes or verifies goes through ``KeyRing``.

For each algorithm there is a sequence of keys, stored encrypted. The algorithm comes from the key's record, never from
a token's header (RFC 8725 section 3.1); ``states`` and the clock decide which key signs and which are trusted.
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
from idp.crypto import Vault, digest
from idp.db import Database
from idp.oidc.keys.cache import ALGORITHMS, KeyCache
from idp.oidc.keys.states import PUBLISHED, KeyState

__all__ = ["ACCESS_TOKEN", "ACCESS_TOKEN_ALG", "ALGORITHMS", "ID_TOKEN", "LOGOUT_TOKEN", "BadToken", "KeyRing"]

#: The algorithm of access tokens.
ACCESS_TOKEN_ALG = "ES256"

ID_TOKEN = "JWT"
ACCESS_TOKEN = "at+jwt"
LOGOUT_TOKEN = "logout+jwt"
_HINTS = (ID_TOKEN,)

#: Signatures known to be good, at most; then they are forgotten.
_MOST_SIGNED = 4_096

#: Longer tokens are refused before anything is decoded, in characters.
MAX_TOKEN_LENGTH = 16_384


class BadToken(Exception):
    """Not a JWT that this provider signed for this use. The message is for the log."""


@dataclass(frozen=True)
class Verified:
    """The claims of a token with a valid signature, and the ``kid`` of its key."""

    claims: dict[str, Any]
    kid: str


class KeyRing:
    """The keys of one installation, with which this process signs and verifies."""

    def __init__(self, database: Database, vault: Vault) -> None:
        """Create the first key of each algorithm that has none. Raises ``Undecipherable``."""
        self._cache = KeyCache(database, vault)
        self._signed: set[str] = set()
        """The digests of tokens whose signature was verified: that depends on nothing but token and key."""

    def on(self, database: Database | None) -> KeyRing:
        """A copy for another process, with its own *database*, which is not read yet; ``None``: it is never read."""
        other: KeyRing = copy(self)
        other._cache = self._cache.on(database)
        return other

    def load(self) -> None:
        """Read the keys from the database again now. Raises ``Undecipherable`` for one that cannot be decrypted."""
        self._cache.load()

    def sign(self, claims: dict[str, Any], typ: str, alg: str = ACCESS_TOKEN_ALG) -> str:
        """A signed JWT of *claims* in compact form. *typ*: the token's type in the header (RFC 8725 section 3.11)."""
        plan = self._cache.current()
        kid = plan.signing[alg]
        return jwt.encode({"alg": alg, "kid": kid, "typ": typ}, claims, plan.snapshot.private[kid], algorithms=[alg])

    def verify(self, token: str, typ: str) -> dict[str, Any]:
        """The claims of a JWT that this provider signed as *typ*. ``exp`` is not checked. Raises ``BadToken``."""
        return self.verified(token, typ).claims

    def verified(self, token: str, typ: str) -> Verified:
        """The claims of a JWT that this provider signed as *typ*, with the ``kid``: the caller can check in the
        database whether that key was ended since the cache was read. ``exp`` is not checked. Raises ``BadToken``.
        """
        if len(token) > MAX_TOKEN_LENGTH:
            raise BadToken("too long")
        header = _part(token, 0)
        kid = header.get("kid")
        plan = self._cache.current_for(kid)
        if not isinstance(kid, str) or kid not in plan.snapshot.private or not _accepts(plan.states[kid], typ):
            raise BadToken("unknown key")
        alg = plan.snapshot.keys[kid].alg
        if header != {"alg": alg, "kid": kid, "typ": typ}:
            raise BadToken("unexpected header")
        fingerprint = digest(token)
        if fingerprint in self._signed:
            return Verified(_part(token, 1), kid)
        try:
            claims = dict(jwt.decode(token, plan.snapshot.private[kid], algorithms=[alg]).claims)
        except (JoseError, ValueError) as error:
            raise BadToken("bad signature") from error
        if len(self._signed) >= _MOST_SIGNED:
            self._signed.clear()
        self._signed.add(fingerprint)
        return Verified(claims, kid)

    def signs_now(self, token: str) -> bool:
        """Whether the ``kid`` of *token* is that of a key which signs now. Raises ``BadToken`` if it is no JWT."""
        return _part(token, 0).get("kid") in self._cache.current().signing.values()

    def verify_hint(self, token: str) -> dict[str, Any]:
        """The claims of an ``id_token_hint``. Its key may be retired, but not ended. ``exp`` is not checked.

        Raises ``BadToken``.
        """
        verified = self.verified(token, ID_TOKEN)
        if self._cache.is_ended(verified.kid):
            raise BadToken("unknown key")
        return verified.claims

    def published(self) -> tuple[str, ...]:
        """The ``kid`` values of the keys published now, in the order of the JWKS: signing keys first."""
        return self._cache.current().published

    def public(self, kids: Iterable[str] | None = None) -> dict[str, Any]:
        """The JSON Web Key Set (RFC 7517 section 5): public members only; each key has ``kid``, ``alg`` and ``use``.

        *kids*: of the keys to include, by default those published now.
        """
        plan = self._cache.current()
        snapshot = plan.snapshot
        keys = (
            {**snapshot.private[kid].as_dict(private=False), "kid": kid, "alg": snapshot.keys[kid].alg, "use": "sig"}
            for kid in (plan.published if kids is None else kids)
            if kid in snapshot.private
        )
        return {"keys": list(keys)}


def _accepts(state: KeyState, typ: str) -> bool:
    """Whether a token of type *typ* is trusted with a key in *state*: after retirement only an ID token, as a hint."""
    return state in PUBLISHED or (state is KeyState.RETIRED and typ in _HINTS)


def _part(token: str, number: int) -> dict[str, Any]:
    """The JOSE header (0) or the claims (1) of a JWT, decoded but not verified. Raises ``BadToken``."""
    try:
        encoded = token.split(".", number + 1)[number]
        part = strict_json.loads(base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)))
    except (IndexError, ValueError) as error:
        raise BadToken("not a JWT") from error
    if not isinstance(part, dict):
        raise BadToken("not a JWT")
    return part
