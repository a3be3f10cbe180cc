"""The metadata documents: exactly what works, nothing else (OpenID Connect Discovery 1.0; RFC 8414)."""

from __future__ import annotations

import json
from typing import Any

from idp.i18n import LOCALES
from idp.oidc import claims
from idp.oidc.keys import ALGORITHMS, KeyRing
from idp.oidc.requests import SCOPES


def metadata(issuer: str) -> dict[str, Any]:
    """Everything a client needs to know. The same document serves both well-known addresses."""
    return {
        "issuer": issuer,
        "authorization_endpoint": f"{issuer}/oauth2/authorize",
        "token_endpoint": f"{issuer}/oauth2/token",
        "userinfo_endpoint": f"{issuer}/oauth2/userinfo",
        "jwks_uri": f"{issuer}/oauth2/jwks",
        "end_session_endpoint": f"{issuer}/logout",
        "scopes_supported": list(SCOPES),
        "claims_supported": list(claims.SUPPORTED),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code"],
        "subject_types_supported": ["public"],
        "acr_values_supported": [claims.ACR_PASSWORD],
        "prompt_values_supported": ["none", "login", "consent", "select_account"],
        "id_token_signing_alg_values_supported": list(ALGORITHMS),
        "request_object_signing_alg_values_supported": list(ALGORITHMS),
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post", "none"],
        "code_challenge_methods_supported": ["S256"],
        "ui_locales_supported": list(LOCALES),
        "claims_parameter_supported": False,
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
        "authorization_response_iss_parameter_supported": True,
        "backchannel_logout_supported": True,
        "backchannel_logout_session_supported": True,
    }


def document(issuer: str) -> bytes:
    """The metadata as it is served."""
    return json.dumps(metadata(issuer)).encode()


def key_set(keys: KeyRing) -> bytes:
    """The JSON Web Key Set as it is served."""
    return json.dumps(keys.public()).encode()
