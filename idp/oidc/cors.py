"""Cross-origin resource sharing (CORS, the Fetch standard): which origins' scripts may read the responses.

The metadata and the key set are readable from every origin. A response to a client is readable from the origins of its
``redirect_uris``, and only if it is a public client, such as a browser application. The client is identified by
``client_id`` or by the access token, verified or not, so that it can also read error responses. No response depends on
a cookie here, and none allows credentials.
"""

from __future__ import annotations

from collections.abc import Callable

from flask import Response, request
from werkzeug.exceptions import HTTPException

from idp.oidc import bearer
from idp.sessions.registered_clients import systems

#: Seconds for which browsers may cache a preflight response. The actual response is checked each time.
KEPT_SECONDS = 600
#: The Flask endpoints of the documents for everybody, and of the responses to a client.
DOCUMENTS = frozenset({"oidc.discovery", "oidc.metadata", "oidc.jwks"})


def _client_of_form() -> str | None:
    return request.form.get("client_id")


_CLIENT_ID_OF: dict[str, Callable[[], str | None]] = {
    "oidc.token": _client_of_form,
    "oidc.revoke": _client_of_form,
    "oidc.userinfo": bearer.claimed_client_id,
}
ENDPOINTS = frozenset(_CLIENT_ID_OF)


def add(response: Response) -> Response:
    """Add the CORS headers to *response*, error responses of these endpoints included, and return it."""
    endpoint = request.endpoint or ""
    if endpoint in DOCUMENTS:
        _open(response, "*", headers="*, Authorization")
    elif endpoint in _CLIENT_ID_OF:
        response.vary.add("Origin")  # also if the request has none, or a cache would reuse the response for others
        origin = request.headers.get("Origin", "")
        if origin and origin in _readers(_CLIENT_ID_OF[endpoint]):
            _open(response, origin, headers="Authorization, Content-Type")
    return response


def _readers(client_id_of: Callable[[], str | None]) -> frozenset[str]:
    """The origins that may read the response; for a preflight, which names no client, those of all clients."""
    if request.method == "OPTIONS":
        return systems().browser_origins
    try:
        client = systems().get(client_id_of() or "")
    except HTTPException:  # the form cannot be parsed
        client = None
    return client.browser_origins if client else frozenset()


def _open(response: Response, origin: str, *, headers: str) -> None:
    response.headers["Access-Control-Allow-Origin"] = origin
    if request.method != "OPTIONS":
        response.headers["Access-Control-Expose-Headers"] = "ETag, Retry-After, WWW-Authenticate"
        return
    rule = request.url_rule
    response.headers["Access-Control-Allow-Methods"] = ", ".join(sorted((rule and rule.methods) or ()))
    response.headers["Access-Control-Allow-Headers"] = headers
    response.headers["Access-Control-Max-Age"] = str(KEPT_SECONDS)
