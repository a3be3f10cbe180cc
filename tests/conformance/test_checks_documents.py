"""``checks.metadata`` and ``checks.key_set`` catch what is wrong with the documents."""

from __future__ import annotations

from typing import Any

import pytest
from joserfc.jwk import RSAKey

from conformance.altered import changed, json_response, refused
from conformance.checks import key_set, metadata

ISSUER = "https://sso.example.test"
METADATA = {
    "issuer": ISSUER,
    **{f"{name}_endpoint": f"{ISSUER}/{name}" for name in ("authorization", "token", "userinfo", "end_session")},
    "jwks_uri": f"{ISSUER}/jwks",
    "scopes_supported": ["openid"],
    "claims_supported": ["sub"],
    "response_types_supported": ["code"],
    "subject_types_supported": ["public"],
    "id_token_signing_alg_values_supported": ["RS256"],
    "ui_locales_supported": ["th", "en"],
    "claims_parameter_supported": True,
}


@pytest.fixture(scope="module")
def key() -> RSAKey:
    """A public key."""
    return RSAKey.generate_key(2048, {"kid": "k-1", "alg": "RS256", "use": "sig"}, private=False)


@pytest.mark.parametrize(
    "change",
    [
        *({name: None} for name in ("token_endpoint", "jwks_uri", "claims_supported", "scopes_supported")),
        *({"issuer": "http://sso.example.test"}, {"token_endpoint": "http://sso.example.test/token"}),
        *({"revocation_endpoint": "http://sso.example.test/x"}, {"unheard_of": 1}, {"scopes_supported": "openid"}),
        *({"claims_parameter_supported": "true"}, {"grant_types_supported": []}, {"scopes_supported": ["profile"]}),
        *({"id_token_signing_alg_values_supported": ["ES256"]}, {"response_types_supported": ["token"]}),
        *({"request_object_signing_alg_values_supported": ["ES256"]}, {"ui_locales_supported": ["th_TH"]}),
        *({"subject_types_supported": []}, {"acr_values_supported": [1]}),
    ],
)
def test_metadata_with_a_fault_are_refused(change: dict[str, Any]) -> None:
    metadata.check_all(json_response(METADATA), ISSUER)
    refused(metadata.check_all, json_response(changed(METADATA, **change)), ISSUER)


@pytest.mark.parametrize(
    "change",
    [
        *({name: None} for name in ("kid", "alg", "use", "n")),
        *({"d": "AQAB"}, {"kty": "oct"}, {"alg": "HS256"}, {"n": "a+b="}, {"x5c": ["x"]}, {"use": "enc"}),
    ],
)
def test_key_set_with_a_fault_is_refused(key: RSAKey, change: dict[str, Any]) -> None:
    good = key.as_dict(private=False)
    key_set.check(json_response({"keys": [good]}))
    refused(key_set.check, json_response({"keys": [changed(good, **change)]}))
    refused(key_set.check, json_response({"keys": [good, good]}))
