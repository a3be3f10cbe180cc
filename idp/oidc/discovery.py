"""The provider's metadata and its key set (OpenID Connect Discovery 1.0; RFC 8414; RFC 7517)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any, get_args

from idp.clients.client import GrantType
from idp.clients.scopes import SCOPES
from idp.i18n import LOCALES
from idp.oidc import claims
from idp.oidc.authorization.checks import PROMPTS
from idp.oidc.authorization.target import ResponseMode
from idp.oidc.client_auth import assertion, authenticate
from idp.oidc.keys.ring import ALGORITHMS, KeyRing


def metadata(issuer: str) -> dict[str, Any]:
    """The metadata as a JSON object, the same for both well-known URIs: only what the provider supports.

    *issuer*: the issuer identifier, an origin without a trailing slash.
    """
    return {
        "issuer": issuer,
        "authorization_endpoint": f"{issuer}/oauth2/authorize",
        "token_endpoint": f"{issuer}/oauth2/token",
        "userinfo_endpoint": f"{issuer}/oauth2/userinfo",
        "introspection_endpoint": f"{issuer}/oauth2/introspect",
        "revocation_endpoint": f"{issuer}/oauth2/revoke",
        "jwks_uri": f"{issuer}/oauth2/jwks",
        "end_session_endpoint": f"{issuer}/logout",
        "scopes_supported": list(SCOPES),
        "claims_supported": list(claims.SUPPORTED),
        "response_types_supported": ["code"],
        "response_modes_supported": list(ResponseMode),
        "grant_types_supported": list(get_args(GrantType)),
        "subject_types_supported": ["public"],
        "acr_values_supported": list(claims.ACR_VALUES),
        "prompt_values_supported": list(PROMPTS),
        "id_token_signing_alg_values_supported": list(ALGORITHMS),
        "request_object_signing_alg_values_supported": list(ALGORITHMS),
        "token_endpoint_auth_methods_supported": list(authenticate.METHODS),
        "token_endpoint_auth_signing_alg_values_supported": list(assertion.ALGORITHMS),
        "introspection_endpoint_auth_methods_supported": [each for each in authenticate.METHODS if each != "none"],
        "introspection_endpoint_auth_signing_alg_values_supported": list(assertion.ALGORITHMS),
        "revocation_endpoint_auth_methods_supported": list(authenticate.METHODS),
        "revocation_endpoint_auth_signing_alg_values_supported": list(assertion.ALGORITHMS),
        "code_challenge_methods_supported": ["S256"],
        "ui_locales_supported": list(LOCALES),
        "claims_parameter_supported": True,
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
        "authorization_response_iss_parameter_supported": True,
        "backchannel_logout_supported": True,
        "backchannel_logout_session_supported": True,
    }


@dataclass(frozen=True)
class MetadataDocument:
    """A serialized JSON document. ``etag``: the strong entity tag of ``body``, in quotes as the header has it."""

    body: bytes
    etag: str


def document(issuer: str) -> MetadataDocument:
    """The serialized metadata of *issuer*."""
    return _document(metadata(issuer))


class KeySet:
    """The JSON Web Key Set (RFC 7517 section 5), cached until the published keys change."""

    def __init__(self, keys: KeyRing) -> None:
        self._keys = keys
        self._cached: tuple[tuple[str, ...], MetadataDocument] | None = None

    def document(self) -> MetadataDocument:
        """The serialized key set of the keys published now."""
        kids, cached = self._keys.published(), self._cached
        if cached is None or cached[0] != kids:
            cached = self._cached = kids, _document(self._keys.public(kids))
        return cached[1]


def _document(content: dict[str, Any]) -> MetadataDocument:
    body = json.dumps(content).encode()
    return MetadataDocument(body, f'"{hashlib.sha256(body).hexdigest()[:32]}"')
