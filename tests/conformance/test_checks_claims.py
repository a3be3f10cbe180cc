"""``checks.id_token`` and ``checks.userinfo`` catch what is wrong with claims."""

from __future__ import annotations

from typing import Any

import pytest
from joserfc import jwt
from joserfc.errors import BadSignatureError
from joserfc.jwk import RSAKey

from conformance.altered import changed, json_response, refused
from conformance.checks import id_token, userinfo

ISSUER = "https://sso.example.test"
NOW = 1_800_000_000.0
EXPECTED = id_token.Expected(ISSUER, "client", "n-1", "access-token", NOW)
CLAIMS = {
    "iss": ISSUER,
    "sub": "01JD",
    "aud": "client",
    "exp": NOW + 300,
    "iat": NOW,
    "auth_time": NOW - 5,
    "nonce": "n-1",
    "acr": "password",
    "amr": ["pwd"],
    "sid": "s-1",
}
USERINFO = {
    "sub": "01JD",
    "name": "Somebody",
    "birthdate": "1990-04-12",
    "updated_at": NOW - 5,
    "email": "somebody@example.test",
    "email_verified": True,
    "address": {"formatted": "9 Road"},
}


@pytest.fixture(scope="module")
def key() -> RSAKey:
    """A key that signs for these tests."""
    return RSAKey.generate_key(2048, {"kid": "k-1", "alg": "RS256", "use": "sig"})


def _signed(key: RSAKey, claims: dict[str, Any]) -> str:
    return jwt.encode({"alg": "RS256", "kid": "k-1"}, claims, key)


@pytest.mark.parametrize(
    "change",
    [
        *({name: None} for name in ("iss", "sub", "aud", "exp", "iat", "nonce")),
        *({"iss": f"{ISSUER}/"}, {"aud": ["client", "other"]}, {"azp": "other"}, {"nonce": "n-2"}, {"acr": ""}),
        *({"sub": sub} for sub in ("", "a" * 256, "ผู้ใช้", 7)),
        *({"exp": value} for value in (NOW - 1, NOW + 2e9, "soon")),
        *({"iat": NOW - 301}, {"iat": NOW + 301}, {"auth_time": "then"}, {"auth_time": True}, {"at_hash": "x"}),
        *({name: "x"} for name in ("name", "email", "acting_for", "c_hash")),
    ],
)
def test_id_token_with_a_fault_is_refused(key: RSAKey, change: dict[str, Any]) -> None:
    keys = {"k-1": key.as_dict(private=False)}
    at_hash = id_token._half_hash("access-token", "RS256")
    id_token.check(_signed(key, {**CLAIMS, "at_hash": at_hash}), keys, EXPECTED)
    refused(id_token.check, _signed(key, changed(CLAIMS, **change)), keys, EXPECTED)


def test_id_token_of_another_key(key: RSAKey) -> None:
    other = RSAKey.generate_key(2048, {"kid": "k-1", "alg": "RS256", "use": "sig"})
    with pytest.raises(BadSignatureError):
        id_token.check(_signed(key, CLAIMS), {"k-1": other.as_dict(private=False)}, EXPECTED)


@pytest.mark.parametrize(
    "change",
    [
        *({"sub": "other"}, {"name": ""}, {"name": "null"}, {"name": 7}, {"locale": " "}, {"middle_name": ""}),
        *({"birthdate": value} for value in ("12/04/1990", "1990-4-12", "1840-01-01", "3000")),
        *({"updated_at": value} for value in ("2026", 5, NOW + 900)),
        *({"email_verified": "true"}, {"phone_number_verified": 1}),
        *({"address": value} for value in ({}, "9 Road", {"formatted": ""}, {"house": "9"})),
    ],
)
def test_userinfo_with_a_fault_is_refused(change: dict[str, Any]) -> None:
    userinfo.check(json_response(USERINFO), CLAIMS, NOW)
    userinfo.check(json_response(changed(USERINFO, birthdate="0000-04-12")), CLAIMS, NOW)
    refused(userinfo.check, json_response(changed(USERINFO, **change)), CLAIMS, NOW)


def test_userinfo_with_null_is_refused() -> None:
    refused(userinfo.check, json_response({**USERINFO, "name": None}), CLAIMS, NOW)


def test_claims_that_the_scope_asks_for_are_there() -> None:
    userinfo.check_scope(USERINFO, "openid email address")
    refused(userinfo.check_scope, USERINFO, "openid phone")
