"""The metadata documents: exactly what works, nothing else (OpenID Connect Discovery 1.0; RFC 8414)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any, get_args

from idp.clients.client import GrantType
from idp.i18n import LOCALES
from idp.oidc import claims
from idp.oidc.authorization.checks import PROMPTS
from idp.oidc.authorization.requests import SCOPES
from idp.oidc.authorization.target import ResponseMode
from idp.oidc.client_auth import assertion, authenticate
from idp.oidc.keys.ring import ALGORITHMS, KeyRing


def metadata(issuer: str) -> dict[str, Any]:
    """Everything a client needs to know. The same document serves both well-known addresses."""
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
    """A document as it is served. ``etag``, as the header has it, changes with any byte of it."""

    body: bytes
    etag: str


def document(issuer: str) -> MetadataDocument:
    """The metadata."""
    return _served(metadata(issuer))


class KeySet:
    """The JSON Web Key Set: made anew whenever other keys are published."""

    def __init__(self, keys: KeyRing) -> None:
        self._keys = keys
        self._made: tuple[tuple[str, ...], MetadataDocument] | None = None

    def document(self) -> MetadataDocument:
        """What is published now."""
        kids, made = self._keys.published(), self._made
        if made is None or made[0] != kids:
            made = self._made = kids, _served(self._keys.public(kids))
        return made[1]


def _served(content: dict[str, Any]) -> MetadataDocument:
    body = json.dumps(content).encode()
    return MetadataDocument(body, f'"{hashlib.sha256(body).hexdigest()[:32]}"')
