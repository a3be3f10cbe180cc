"""The discovery document (OpenID Connect Discovery 1.0 section 3; RFC 8414 section 2)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import httpx2

#: Members by type. What is in none of them is unknown to the suite.
_URLS = {
    *("issuer", "jwks_uri", "registration_endpoint", "service_documentation", "op_policy_uri", "op_tos_uri"),
    *("authorization_endpoint", "token_endpoint", "userinfo_endpoint", "end_session_endpoint"),
    *("introspection_endpoint", "revocation_endpoint", "pushed_authorization_request_endpoint"),
    *("check_session_iframe", "device_authorization_endpoint", "backchannel_authentication_endpoint"),
}
_LISTS = {
    *("scopes_supported", "claims_supported", "claim_types_supported", "claims_locales_supported"),
    *("response_types_supported", "response_modes_supported", "grant_types_supported", "subject_types_supported"),
    *("acr_values_supported", "prompt_values_supported", "display_values_supported", "ui_locales_supported"),
    *("code_challenge_methods_supported", "authorization_details_types_supported"),
    *("dpop_signing_alg_values_supported", "authorization_signing_alg_values_supported"),
    *(f"{what}_signing_alg_values_supported" for what in ("id_token", "userinfo", "request_object", "introspection")),
    *(f"{where}_endpoint_auth_methods_supported" for where in ("token", "introspection", "revocation")),
    *(f"{where}_endpoint_auth_signing_alg_values_supported" for where in ("token", "introspection", "revocation")),
}
_FLAGS = {
    *("claims_parameter_supported", "request_parameter_supported", "request_uri_parameter_supported"),
    *("require_request_uri_registration", "authorization_response_iss_parameter_supported"),
    *("backchannel_logout_supported", "backchannel_logout_session_supported"),
    *("frontchannel_logout_supported", "frontchannel_logout_session_supported"),
    *("require_pushed_authorization_requests", "require_signed_request_object"),
    *("tls_client_certificate_bound_access_tokens",),
}
_OBJECTS = {"mtls_endpoint_aliases"}
_OIDC_RESPONSE_TYPES = {"code", "id_token", "id_token token", "code id_token", "code token", "code id_token token"}
#: Language tags (RFC 5646), in the letter case that is recommended: ``th``, ``en-GB``, ``zh-Hant-TW``.
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*")
_SCOPE = re.compile(r"[\x21\x23-\x5B\x5D-\x7E]+")


def check_basics(response: httpx2.Response, issuer: str) -> dict[str, Any]:
    """What every module looks at; the document."""
    assert response.status_code == 200, response.text
    assert response.headers["Content-Type"].partition(";")[0] == "application/json"
    document: dict[str, Any] = response.json()
    assert document["issuer"] == issuer
    for name in ("authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri"):
        assert document[name].startswith("https://"), name
    return document


def check_all(response: httpx2.Response, issuer: str) -> dict[str, Any]:
    """``oidcc-discovery-endpoint-verification``, without the keys."""
    document = check_basics(response, issuer)
    for check in _CHECKS:
        check(document)
    return document


def _issuer(document: dict[str, Any]) -> None:
    parts = urlsplit(document["issuer"])
    assert parts.scheme == "https"
    assert parts.hostname
    assert not parts.query
    assert not parts.fragment


def _types(document: dict[str, Any]) -> None:
    for name, value in document.items():
        if name in _URLS:
            assert isinstance(value, str), name
            assert urlsplit(value).netloc, name
        elif name in _LISTS:
            assert isinstance(value, list), name
            assert all(isinstance(each, str) for each in value), name
        elif name in _FLAGS:
            assert isinstance(value, bool), name
        else:
            assert name in _OBJECTS, f"a member that the suite does not know: {name}"
            assert isinstance(value, dict), name


def _endpoints(document: dict[str, Any]) -> None:
    for name, value in document.items():
        if name.endswith("_endpoint") or name in ("jwks_uri", "check_session_iframe"):
            assert value.startswith("https://"), name


def _response_types(document: dict[str, Any]) -> None:
    assert set(document["response_types_supported"]) & _OIDC_RESPONSE_TYPES
    assert document.get("grant_types_supported", ["default"])
    assert set(document["subject_types_supported"]) & {"public", "pairwise"}


def _algorithms(document: dict[str, Any]) -> None:
    assert "RS256" in document["id_token_signing_alg_values_supported"]
    assert "none" not in document.get("userinfo_signing_alg_values_supported", [])
    assert "RS256" in document.get("request_object_signing_alg_values_supported", ["RS256"])


def _words(document: dict[str, Any]) -> None:
    assert document["claims_supported"]
    assert "openid" in document["scopes_supported"]
    assert all(_SCOPE.fullmatch(scope) for scope in document["scopes_supported"])
    for name in ("ui_locales_supported", "claims_locales_supported"):
        assert all(_LANGUAGE.fullmatch(tag) for tag in document.get(name, [])), name


_CHECKS: tuple[Callable[[dict[str, Any]], None], ...] = (
    _issuer,
    _types,
    _endpoints,
    _response_types,
    _algorithms,
    _words,
)
