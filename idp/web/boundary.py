"""Where a request begins and ends: its id, its database work, whether that is kept, and its line in the log."""

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
    """The signed cookie of forms. What signs it is made once, not for each request: the keys stay as they are."""

    _signer: Any = None

    def get_signing_serializer(self, app: Flask) -> Any:
        if self._signer is None:
            self._signer = super().get_signing_serializer(app)
        return self._signer


class _Request(Request):
    """A request as views see it: who asks for the head of a page asks for the page, and only a POST has a form.

    Else a view that looks for anything but GET, or at the form alone, would act on what mail scanners send.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        if self.method == "HEAD":
            self.method = "GET"  # the answer's body is left out by what the server asked, which stays

    @property
    def want_form_data_parsed(self) -> bool:
        return self.method == "POST" and super().want_form_data_parsed


class Application(Flask):
    """Flask, with the database work of a request committed when its view returns and undone when it raises."""

    request_class = _Request

    def __init__(self, settings: Settings, database: Database, **options: Any) -> None:
        super().__init__("idp", **options)
        self.session_interface = _FormSession()
        self.settings = settings
        self.database = database

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """No view is a coroutine; Flask would look at each function again in every request."""
        return func

    def full_dispatch_request(self) -> Response:
        """Name the request before anything of it can be logged; when it is answered, log it."""
        logs.request_id.set(secrets.token_hex(8))
        pending, status = time.perf_counter(), 500
        try:
            response = super().full_dispatch_request()
            status = response.status_code
        finally:
            _log_request(self, status, time.perf_counter() - pending)
        return response

    def dispatch_request(self) -> ResponseReturnValue:
        """Answer by the view; once more if its transaction lost to another, since nothing of it is left then: neither
        rows nor what it kept in mind.
        """
        remembered = dict(kept := vars(g))
        try:
            return self._answer()
        except DBAPIError as error:
            if not lost_to_another(error):
                raise
        log.warning("a transaction lost to another, and is done once more")
        kept.clear()
        kept.update(remembered)
        return self._answer()

    def _answer(self) -> ResponseReturnValue:
        """Answer by the view. A refusal such as ``abort(403)`` raises, so it cannot commit what came before it."""
        done = work()
        try:
            response = self.make_response(super().dispatch_request())
            done.commit()
        finally:
            done.close()
        return response


def _log_request(app: Application, status: int, seconds: float) -> None:
    """One line, by the rule of the route: addresses may carry tokens, and anybody may ask for any. What probes and
    browsers fetch all day is told at debug level.
    """
    asked = request._get_current_object()  # type: ignore[attr-defined]  # each look through the proxy costs again
    rule, endpoint = asked.url_rule, asked.endpoint
    quiet = endpoint == "static" or "operations" in getattr(app.view_functions.get(endpoint), "guards", ())
    level = logging.DEBUG if quiet else logging.INFO
    if not log.isEnabledFor(level):
        return
    method = asked.environ["REQUEST_METHOD"]
    method = method if method in _METHODS else "other"
    route = rule.rule if rule else None
    milliseconds = round(seconds * 1000, 1)
    members = {"method": method, "route": route, "status": status, "milliseconds": milliseconds}
    line = f"{method} {route or '-'} {status} {milliseconds} ms"
    if client_id := g.get("client_id"):
        members["client_id"] = client_id
        line = f"{line} {client_id}"
    log.log(level, "%s", line, extra={"members": members})


def of_client(client_id: str) -> None:
    """Name the registered system that the request at hand is about, for its line in the log."""
    g.client_id = client_id


def _application() -> Application:
    return cast(Application, current_app)


def settings() -> Settings:
    """The settings of the installation that answers this request."""
    return _application().settings


def work() -> Work:
    """The database work of this request."""
    if "work" not in g:
        g.work = Work(_application().database)
    return cast(Work, g.work)


def origin() -> Origin:
    """Where this request comes from; what the browser says of itself is cut to 200 characters."""
    return Origin(request.remote_addr or "", request.user_agent.string[:200], logs.request_id.get())
