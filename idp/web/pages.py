"""The template context of every page, the checks before every view, and the error pages."""

from __future__ import annotations

import hashlib
import logging
from functools import cache, partial
from typing import Any
from urllib.parse import quote, urlencode

from flask import Flask, Response, current_app, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError, CSRFProtect
from sqlalchemy.exc import DataError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import BadRequest, HTTPException, MethodNotAllowed

from idp import i18n, logs
from idp.config import Settings, bundled
from idp.errors import AlreadyDone, NotWhileActing, Refusal
from idp.fields import thai_address
from idp.web import branding, lengths, typography
from idp.web.set_cookies import attributes

log = logging.getLogger(__name__)

#: Seconds in ``Retry-After`` when the database does not answer: about as long as a failover takes.
AWAY_SECONDS = 30


def install(app: Flask, settings: Settings) -> None:
    """Give *app* its template context, its checks of host and CSRF token, and its error pages."""
    branding.current(settings)
    csrf = CSRFProtect()
    app.config["WTF_CSRF_CHECK_DEFAULT"] = False
    app.config["WTF_CSRF_TIME_LIMIT"] = None
    app.config["WTF_CSRF_SSL_STRICT"] = False  # pages send no Referer; the token decides
    csrf.init_app(app)
    app.jinja_env.globals.update(_=i18n.gettext, ngettext=i18n.ngettext, asset=asset, this_page=_this_page)
    app.jinja_env.filters.update(date=i18n.format_date, moment=i18n.format_moment)
    app.jinja_env.filters.update(phrases=typography.phrases, name=typography.name, address_pieces=thai_address.pieces)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True

    @app.context_processor
    def language() -> dict[str, Any]:
        locale = i18n.request_locale()
        words = {"_": partial(i18n.gettext, locale=locale), "ngettext": partial(i18n.ngettext, locale=locale)}
        other = _other_language(locale)
        agency = branding.current(settings)
        context = {
            "locale": locale,
            "other_language": other,
            "current": None,
            "reference": None,
            "branding": agency,
            "home": "/",
        }
        return {**context, **words}

    @app.before_request
    def check_host_lengths_and_csrf_token() -> None:
        current = request._get_current_object()  # type: ignore[attr-defined]  # each access through the proxy takes time
        view = app.view_functions.get(current.endpoint or "")
        if "operations" not in getattr(view, "guards", ()) and not settings.answers_to(request.host):
            raise BadRequest("host")
        if not getattr(view, "measures", False):
            lengths.check(current)
        if current.endpoint and getattr(view, "csrf", True):
            csrf.protect()

    @app.after_request
    def remember_language(response: Response) -> Response:
        if response.mimetype == "text/html" and (chosen := request.args.get("lang")) in i18n.LOCALES:
            response.set_cookie(i18n.COOKIE, chosen, max_age=31_536_000, **attributes(settings))
        return response

    app.register_error_handler(Exception, answer_error)


@cache
def asset(name: str) -> str:
    """The URL of a static file; it changes with the content, so that browsers may cache it for ever."""
    version = hashlib.sha256((bundled("static") / name).read_bytes()).hexdigest()[:12]
    return url_for("static", filename=name, v=version)


def error_page(
    status: int,
    *,
    parameter: str = "",
    explanation: str = "",
    over: bool = False,
    template: str = "error.html",
    **more: object,
) -> tuple[str, int]:
    """The error page and its *status*, in the request's locale.

    *parameter*: the faulty parameter of a protocol request. *explanation*: a msgid. *over*: the step was already done,
    or has expired. *template* and *more*: another template and its context. The error is logged with the reference
    number on the page, so that users need only quote that to the help desk.
    """
    if parameter:
        members = {"error": "invalid_request", "parameter": parameter}
        _log(logging.WARNING, status, f"{parameter}: {explanation}", members=members)
    else:
        _log(logging.INFO, status, "the step is over" if over else explanation)
    return _render(status, template, parameter=parameter, explanation=explanation, over=over, **more), status


def _render(status: int, template: str = "error.html", **context: Any) -> str:
    """Render an error page; for errors of the server without the acting party, whose lookup may have failed."""
    if status >= 500:
        context |= {"current": None, "login_left": None}
    return render_template(template, status=status, reference=logs.request_id.get(), **context)


def _log(
    level: int, status: int, reason: str, error: Exception | None = None, members: dict[str, str] | None = None
) -> None:
    """Log the reason of an error, and the client concerned, with the route (never the URL)."""
    where = f"{request.environ['REQUEST_METHOD']} {request.url_rule.rule}" if request.url_rule else "-"
    suffix, extra_members = "", dict(members or {})
    if client_id := g.get("client_id"):
        suffix, extra_members["client_id"] = f" ({client_id})", client_id
    log.log(level, "%s %s: %s%s", where, status, reason, suffix, exc_info=error, extra={"members": extra_members})


def _other_language(locale: str) -> tuple[str, str, str]:
    """The link to the other language: its code, its name, and this URL with all parameters and ``lang`` set."""
    code, label = ("en", "English") if locale == "th" else ("th", "ภาษาไทย")
    others = [(name, value) for name, value in request.args.items(multi=True) if name != "lang"]
    return code, label, _this_page([*others, ("lang", code)])


def _this_page(parameters: list[tuple[str, str]] | None = None) -> str:
    """The path of the request with its own query, or that of *parameters*.

    It begins with exactly one slash: with two it would lead to another host.
    """
    pairs = list(request.args.items(multi=True)) if parameters is None else parameters
    return f"/{quote(request.path.lstrip('/'))}?{urlencode(pairs)}"


def page_of_form() -> str:
    """The path of the page that a form was sent from: the request's path, or the nearest parent with a GET route."""
    page, routes = request.path, current_app.create_url_adapter(request)
    while routes is not None and not routes.test(page, "GET"):
        page = page.rpartition("/")[0] or "/"
    return f"/{quote(page.lstrip('/'))}"


def has_own_page() -> bool:
    """Whether the submitted form has a page of its own, at the same endpoint."""
    routes = current_app.create_url_adapter(request)
    return routes is not None and routes.test(request.path, "GET") and routes.match(method="GET")[0] == request.endpoint


def _has_no_cookies(error: Exception) -> bool:
    """Whether a form has a CSRF token and no cookie: the browser does not accept cookies."""
    token = request.form.get("csrf_token", "") if isinstance(error, CSRFError) else ""
    return bool(token) and current_app.config["SESSION_COOKIE_NAME"] not in request.cookies


def answer_error(error: Exception) -> ResponseReturnValue:
    """The response to any exception: an error page, or JSON from machine endpoints; details only in the log."""
    if isinstance(error, HTTPException) and error.code in (301, 308):
        return error
    status = _status(error)
    _log_error(status, error)
    retry_after = _retry_after(status, error)
    view = current_app.view_functions.get(request.endpoint or "")
    if getattr(view, "api", False):
        description = {"error_description": _rate_limit_description(error)} if status == 429 else {}
        response = jsonify(error=_error_code(status), **description)
        response.status_code = status
    else:
        context: dict[str, Any] = {"over": isinstance(error, AlreadyDone)}
        context["own_name_only"] = isinstance(error, NotWhileActing)
        if isinstance(error, CSRFError):
            context |= {"no_cookies": _has_no_cookies(error), "form_url": page_of_form()}
        response = Response(_page_or_reference(status, wait_seconds=retry_after, **context), status)
    if retry_after is not None:
        response.headers["Retry-After"] = str(retry_after)
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        response.allow.update(error.valid_methods)
    return response


def _log_error(status: int, error: Exception) -> None:
    if status >= 500:
        _log(logging.ERROR, status, type(error).__name__, error)
    elif isinstance(error, DataError):
        _log(logging.WARNING, status, "a value that the database cannot hold")
    elif request.url_rule:  # else it is a 404, for which the request's own line is enough
        _log(logging.INFO, status, type(error).__name__)


def _retry_after(status: int, error: Exception) -> int | None:
    """Seconds to wait before a retry, or ``None`` if a retry does not help."""
    seconds = getattr(error, "retry_after", None)
    if isinstance(seconds, int):
        return seconds
    return AWAY_SECONDS if status == 503 else None


def _page_or_reference(status: int, **context: Any) -> str:
    """The error page; if that cannot be rendered, only its reference number."""
    try:
        return _render(status, **context)
    except Exception:
        log.exception("the error page could not be made")
        return f"<!doctype html><title>{status}</title><p>{logs.request_id.get()}"


def _status(error: Exception) -> int:
    if isinstance(error, HTTPException):
        return error.code or 500
    if isinstance(error, Refusal):
        return error.status
    if isinstance(error, DataError):
        return 400  # such as a NUL, which PostgreSQL does not store in texts
    if isinstance(error, PoolTimeout) or (isinstance(error, DBAPIError) and not _is_our_fault(error)):
        return 503
    return 500


def _is_our_fault(error: DBAPIError) -> bool:
    """Whether the database rejected the statement, rather than being unavailable or busy."""
    return type(error).__name__ in ("IntegrityError", "ProgrammingError", "NotSupportedError")


def _error_code(status: int) -> str:
    return {429: "temporarily_unavailable", 503: "temporarily_unavailable", 500: "server_error"}.get(
        status, "invalid_request"
    )


def _rate_limit_description(error: Exception) -> str:
    """The ``error_description`` of a rate limit, in the characters that RFC 6749 section 5.2 allows."""
    reason = getattr(error, "words", "") or "Too many requests in a short time."
    return f"{reason} Wait as many seconds as Retry-After says."


def see_other(address: str) -> Response:
    """A 303 redirect to *address*: after a POST the browser sends a GET without the body (RFC 9700 section 4.12)."""
    return redirect(address, 303)  # type: ignore[return-value]
