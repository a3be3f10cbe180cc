"""The JSON Web Key Set (RFC 7517; OpenID Connect Core 10.1)."""

from __future__ import annotations

import re
from typing import Any

import httpx2
from joserfc.jwk import KeySet

_BASE64URL = re.compile(r"[A-Za-z0-9_-]+")
_PUBLIC = {"RSA": {"n", "e"}, "EC": {"crv", "x", "y"}, "OKP": {"crv", "x"}}
_PRIVATE = {"d", "p", "q", "dp", "dq", "qi", "oth", "k"}
_ALGORITHMS = {
    "RSA": {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"},
    "EC": {"ES256", "ES384", "ES512"},
    "OKP": {"EdDSA", "Ed25519"},
}
_CURVES = {"EC": {"P-256", "P-384", "P-521"}, "OKP": {"Ed25519"}}


def check(response: httpx2.Response) -> dict[str, dict[str, Any]]:
    """The keys, by ``kid``."""
    assert response.status_code == 200, response.text
    keys: list[dict[str, Any]] = response.json()["keys"]
    assert keys
    for key in keys:
        _check_key(key)
    assert len({key["kid"] for key in keys}) == len(keys)
    assert any(key["alg"] == "RS256" for key in keys)
    KeySet.import_key_set({"keys": keys})
    return {key["kid"]: key for key in keys}


def _check_key(key: dict[str, Any]) -> None:
    kind = key["kty"]
    assert kind in _PUBLIC, f"a kind of key that the suite does not know, or a secret: {kind}"
    assert not key.keys() & _PRIVATE
    assert not key.keys() & {"x5c", "x5t", "x5u", "x5t#S256"}
    for name in _PUBLIC[kind] - {"crv"}:
        assert _BASE64URL.fullmatch(key[name]), name
    assert key.get("crv") in _CURVES.get(kind, {None})
    assert isinstance(key["kid"], str)
    assert key["kid"]
    assert key["alg"] in _ALGORITHMS[kind]
    assert key["use"] == "sig"
