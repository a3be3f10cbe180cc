"""The beginning and the end of a request: its id, its unit of work with commit or rollback, its line in the log."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable
from typing import Any, cast

from flask import Flask, Request, Response, current_app, g, request
from flask.sessions import SecureCookieSessionInterface
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import DBAPIError

from idp import logs
from idp.config import Settings
from idp.db import Database, Work, lost_to_another
from idp.origin import Origin

log = logging.getLogger("idp.requests")

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class _FormSession(SecureCookieSessionInterface):
    """Flask's signed session cookie, which has only the CSRF token; the signer is built once, not for each request."""

    _signer: Any = None

    def get_signing_serializer(self, app: Flask) -> Any:
        if self._signer is None:
            self._signer = super().get_signing_serializer(app)
        return self._signer


class _Request(Request):
    """A request in which HEAD is GET, and only a POST has form data.

    Otherwise a view that tests for a method other than GET, or only for form data, would act on requests of mail
    scanners.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        if self.method == "HEAD":
            self.method = "GET"  # the server omits the body, by the method in the environ, which stays

    @property
    def want_form_data_parsed(self) -> bool:
        return self.method == "POST" and super().want_form_data_parsed


class Application(Flask):
    """Flask with a unit of work per request: committed when the view returns, rolled back when it raises."""

    request_class = _Request

    def __init__(self, settings: Settings, database: Database, **options: Any) -> None:
        super().__init__("idp", **options)
        self.session_interface = _FormSession()
        self.settings = settings
        self.database = database

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """Return *func* as it is: no view is a coroutine, and Flask would check that in every request."""
        return func

    def full_dispatch_request(self) -> Response:
        """Set the request's id before anything can be logged; log the request when it is answered."""
        logs.request_id.set(secrets.token_hex(8))
        pending, status = time.perf_counter(), 500
        try:
            response = super().full_dispatch_request()
            status = response.status_code
        finally:
            _log(self, status, time.perf_counter() - pending)
        return response

    def dispatch_request(self) -> ResponseReturnValue:
        """Call the view; once more if the database rolled its transaction back for another one (deadlock), with ``g``
        as before.
        """
        initial = dict(context := vars(g))
        try:
            return self._answer()
        except DBAPIError as error:
            if not lost_to_another(error):
                raise
        log.warning("a transaction lost to another, and is done once more")
        context.clear()
        context.update(initial)
        return self._answer()

    def _answer(self) -> ResponseReturnValue:
        """Call the view and commit. A refusal such as ``abort(403)`` raises, so it rolls back."""
        unit = work()
        try:
            response = self.make_response(super().dispatch_request())
            unit.commit()
        finally:
            unit.close()
        return response


def _log(app: Application, status: int, seconds: float) -> None:
    """Log the current request; at debug level for health checks and static files."""
    current = request._get_current_object()  # type: ignore[attr-defined]  # each access through the proxy takes time
    rule, endpoint = current.url_rule, current.endpoint
    quiet = endpoint == "static" or "operations" in getattr(app.view_functions.get(endpoint), "guards", ())
    level = logging.DEBUG if quiet else logging.INFO
    if log.isEnabledFor(level):
        route = rule.rule if rule else None
        log_request(current.environ["REQUEST_METHOD"], route, status, seconds, g.get("client_id"), level)


def log_request(
    method: str, route: str | None, status: int, seconds: float, client_id: str | None = None, level: int = logging.INFO
) -> None:
    """Log one line for a request with its route, since URLs may contain tokens. *seconds*: its duration."""
    method = method if method in _METHODS else "other"
    milliseconds = round(seconds * 1000, 1)
    members = {"method": method, "route": route, "status": status, "milliseconds": milliseconds}
    line = f"{method} {route or '-'} {status} {milliseconds} ms"
    if client_id:
        members["client_id"] = client_id
        line = f"{line} {client_id}"
    log.log(level, "%s", line, extra={"members": members})


def of_client(client_id: str) -> None:
    """Record the client that the current request is about, for the request's line in the log."""
    g.client_id = client_id


def _application() -> Application:
    return cast(Application, current_app)


def settings() -> Settings:
    """The settings of the current application."""
    return _application().settings


def work() -> Work:
    """The unit of work of this request."""
    unit: Work | None = g.get("work")
    if unit is None:
        unit = g.work = Work(_application().database)
    return unit


def origin() -> Origin:
    """The origin of this request; the ``User-Agent`` is cut to 200 characters."""
    return Origin(request.remote_addr or "", request.user_agent.string[:200], logs.request_id.get())
