"""Scripts of other origins (CORS, the Fetch standard): whose may read what this provider answers.

The documents are for everybody. What a client is answered is for the origins of its own ``redirect_uris``, and only
where it is public, as a program in a browser is. Whatever asks is named by ``client_id`` or by the access token: right
or wrong, so that a program can read why it was refused. No answer depends on a cookie here, and none is for a script
with credentials.
"""

from __future__ import annotations

from collections.abc import Callable

from flask import Response, request
from werkzeug.exceptions import HTTPException

from idp.oidc import bearer
from idp.sessions.registered_clients import systems

#: Seconds that a browser may keep a preflight's answer. The answer that counts is looked at anew each time.
KEPT_SECONDS = 600
_DOCUMENTS = frozenset({"oidc.discovery", "oidc.metadata", "oidc.jwks"})


def _client_of_form() -> str | None:
    return request.form.get("client_id")


_NAMED_BY: dict[str, Callable[[], str | None]] = {
    "oidc.token": _client_of_form,
    "oidc.revoke": _client_of_form,
    "oidc.userinfo": bearer.named_client,
}


def add(response: Response) -> Response:
    """The headers that let scripts read *response*; on errors of these addresses too."""
    endpoint = request.endpoint or ""
    if endpoint in _DOCUMENTS:
        _open(response, "*", headers="*, Authorization")
    elif endpoint in _NAMED_BY:
        response.vary.add("Origin")  # also where there is none, or a cache would answer others by it
        origin = request.headers.get("Origin", "")
        if origin in _readers(_NAMED_BY[endpoint]):
            _open(response, origin, headers="Authorization, Content-Type")
    return response


def _readers(named: Callable[[], str | None]) -> frozenset[str]:
    """The origins that may read the answer; of a preflight, which names no client, those of all."""
    if request.method == "OPTIONS":
        return systems().browser_origins
    try:
        client = systems().get(named() or "")
    except HTTPException:  # a form that cannot be read
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
