"""Which requests have an answer that is the same for everybody (``web.prepared``): the documents, and the preflights of
origins that may read something.
"""

from __future__ import annotations

from collections.abc import Callable
from wsgiref.types import WSGIEnvironment

from flask import Flask

from idp.clients import Clients
from idp.oidc import cors
from idp.oidc.discovery import MetadataDocument
from idp.oidc.server import protocol_of
from idp.sessions.registered_clients import registry_of
from idp.web.prepared import Question


def questions(app: Flask) -> dict[str, Question]:
    """The requests by their path. Keys and clients are looked up at each one, as a view does."""
    provider, clients = protocol_of(app), registry_of(app)
    documents = {
        "oidc.discovery": lambda: provider.discovery,
        "oidc.metadata": lambda: provider.discovery,
        "oidc.jwks": provider.jwks.document,
    }
    paths = {rule.endpoint: rule.rule for rule in app.url_map.iter_rules()}
    return {
        **{paths[endpoint]: _document(documents[endpoint]) for endpoint in cors.DOCUMENTS},
        **{paths[endpoint]: _preflight(clients.current) for endpoint in cors.ENDPOINTS},
    }


def _document(current: Callable[[], MetadataDocument]) -> Question:
    """The whole document, or 304 for its entity tag alone; any other ``If-None-Match`` is Flask's."""

    def question(environ: WSGIEnvironment) -> tuple[object, str] | None:
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD", "OPTIONS"):
            return None
        document, known = current(), environ.get("HTTP_IF_NONE_MATCH")
        return (document, known or "") if known in (None, document.etag) else None

    return question


def _preflight(current: Callable[[], Clients]) -> Question:
    def question(environ: WSGIEnvironment) -> tuple[object, str] | None:
        if environ["REQUEST_METHOD"] != "OPTIONS":
            return None
        clients, origin = current(), environ.get("HTTP_ORIGIN", "")
        return (clients, origin) if origin in clients.browser_origins else None

    return question
