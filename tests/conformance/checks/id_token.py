"""ID tokens (OpenID Connect Core 2 and 3.1.3.7)."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from typing import Any

from joserfc import jwt
from joserfc.jwk import JWKRegistry

#: What may stand in an ID token that nobody asked more of.
_KNOWN = {
    *("iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "acr", "amr", "azp", "at_hash", "c_hash", "s_hash"),
    *("nbf", "jti", "sid", "txn"),
}
_HASHES = {"256": hashlib.sha256, "384": hashlib.sha384, "512": hashlib.sha512}
_FIFTY_YEARS = 50 * 366 * 86_400


@dataclass(frozen=True)
class Expected:
    """What the token must say; *now* in seconds since 1970 by the installation's clock."""

    issuer: str
    client_id: str
    nonce: str | None
    access_token: str
    now: float


def check(token: str, keys: dict[str, dict[str, Any]], expected: Expected) -> dict[str, Any]:
    """The claims of a token that is right in every way."""
    header, claims = verified(token, keys)
    _check_who(claims, expected)
    _check_times(claims, expected.now)
    assert claims.get("nonce") == expected.nonce, claims
    if "at_hash" in claims:
        assert claims["at_hash"] == _half_hash(expected.access_token, header["alg"]), claims
    assert "c_hash" not in claims
    if "acr" in claims:
        assert isinstance(claims["acr"], str)
        assert claims["acr"]
    assert not claims.keys() - _KNOWN, claims
    return claims


def verified(token: str, keys: dict[str, dict[str, Any]]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims of a token that the key of its ``kid`` has signed."""
    header = json.loads(_decoded(token.split(".")[0]))
    assert header["alg"] == keys[header["kid"]]["alg"], header
    key = JWKRegistry.import_key(keys[header["kid"]])
    return header, dict(jwt.decode(token, key, algorithms=[header["alg"]]).claims)


def claims_of(token: str) -> dict[str, Any]:
    """The claims of a token, whoever signed it."""
    claims: dict[str, Any] = json.loads(_decoded(token.split(".")[1]))
    return claims


def _check_who(claims: dict[str, Any], expected: Expected) -> None:
    assert claims["iss"] == expected.issuer, claims
    audience = claims["aud"] if isinstance(claims["aud"], list) else [claims["aud"]]
    assert audience == [expected.client_id], claims
    assert claims.get("azp", expected.client_id) == expected.client_id, claims
    assert isinstance(claims["sub"], str)
    assert 0 < len(claims["sub"]) <= 255
    assert claims["sub"].isascii()


def _check_times(claims: dict[str, Any], now: float) -> None:
    for name in ("exp", "iat", "auth_time", "nbf"):
        assert isinstance(claims.get(name, 0), int | float), claims
        assert not isinstance(claims.get(name, 0), bool), claims
    assert now < claims["exp"] <= now + _FIFTY_YEARS, claims
    assert abs(claims["iat"] - now) <= 300, claims
    assert claims.get("nbf", 0) <= now + 300, claims
    assert 0 <= claims.get("auth_time", now) <= now + 300, claims


def _half_hash(text: str, alg: str) -> str:
    digest = _HASHES[alg[-3:]](text.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest[: len(digest) // 2]).decode().rstrip("=")


def _decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
