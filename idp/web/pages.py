"""What every page is given, and the pages for what went wrong."""

from __future__ import annotations

import hashlib
import logging
from functools import cache, partial
from typing import Any
from urllib.parse import quote, urlencode

from flask import Flask, Response, current_app, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFProtect
from sqlalchemy.exc import DataError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import BadRequest, HTTPException, MethodNotAllowed

from idp import i18n, logs
from idp.config import Settings, bundled, is_loopback
from idp.errors import AlreadyDone, NotWhileActing, Refusal
from idp.web import branding, typography

log = logging.getLogger(__name__)

#: What is told to wait when the database does not answer: about as long as a managed one takes to fail over.
AWAY_SECONDS = 30


def install(app: Flask, settings: Settings) -> None:
    """Give *app* its template context, its checks of host and CSRF token, and its error pages."""
    agency = branding.load(settings.branding_file)
    csrf = CSRFProtect()
    app.config["WTF_CSRF_CHECK_DEFAULT"] = False
    app.config["WTF_CSRF_TIME_LIMIT"] = None
    app.config["WTF_CSRF_SSL_STRICT"] = False  # pages send no Referer; the token decides
    csrf.init_app(app)
    app.jinja_env.globals.update(_=i18n.gettext, ngettext=i18n.ngettext, asset=asset, branding=agency)
    app.jinja_env.globals.update(this_page=_this_page)
    app.jinja_env.filters.update(date=i18n.format_date, moment=i18n.format_moment)
    app.jinja_env.filters.update(phrases=typography.phrases, name=typography.name)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True

    @app.context_processor
    def language() -> dict[str, Any]:
        locale = i18n.request_locale()
        words = {"_": partial(i18n.gettext, locale=locale), "ngettext": partial(i18n.ngettext, locale=locale)}
        other = _other_language(locale)
        return {"locale": locale, "other_language": other, "current": None, "reference": None, **words}

    @app.before_request
    def check_host() -> None:
        view = app.view_functions.get(request.endpoint or "")
        if request.host != settings.host and "operations" not in getattr(view, "guards", ()):
            same_machine = settings.on_loopback and is_loopback(request.host.rsplit(":", 1)[0])
            if not same_machine:
                raise BadRequest("host")

    @app.before_request
    def check_csrf_token() -> None:
        if request.endpoint and getattr(app.view_functions.get(request.endpoint), "csrf", True):
            csrf.protect()

    @app.after_request
    def remember_language(response: Response) -> Response:
        if (chosen := request.args.get("lang")) in i18n.LOCALES and response.mimetype == "text/html":
            response.set_cookie(
                i18n.COOKIE, chosen, max_age=31_536_000, secure=settings.secure, httponly=True, samesite="Lax"
            )
        return response

    app.register_error_handler(Exception, _answer_error)


@cache
def asset(name: str) -> str:
    """The address of a static file; it changes with the content, so browsers may keep it for good."""
    version = hashlib.sha256((bundled("static") / name).read_bytes()).hexdigest()[:12]
    return url_for("static", filename=name, v=version)


def error_page(status: int, *, parameter: str = "", explanation: str = "", over: bool = False) -> tuple[str, int]:
    """The page for *status*, in the reader's language; protocol errors name the *parameter* at fault.

    *explanation* is an English text of the catalogue. *over*: the step was done already, or waited too long. What is
    wrong is logged: whoever gives the reference number of the page to the help desk need not explain it.
    """
    if parameter:
        _note(logging.WARNING, status, f"{parameter}: {explanation}")
    else:
        _note(logging.INFO, status, "the step is over" if over else explanation)
    return _render(status, parameter=parameter, explanation=explanation, over=over), status


def _render(status: int, **told: Any) -> str:
    """Like every page it says in whose name one acts, if that was looked up; not when something is broken here."""
    if status >= 500:
        told |= {"current": None, "login_left": None}
    return render_template("error.html", status=status, reference=logs.request_id.get(), **told)


def _note(level: int, status: int, reason: str, error: Exception | None = None) -> None:
    """What the request's own line in the log does not tell: why. By the rule of the route, never by the address."""
    where = f"{request.environ['REQUEST_METHOD']} {request.url_rule.rule}" if request.url_rule else "-"
    log.log(level, "%s %s: %s", where, status, reason, exc_info=error)


def _other_language(locale: str) -> tuple[str, str, str]:
    """The switch: this very address with ``lang`` set; what waits there must not get lost."""
    code, label = ("en", "English") if locale == "th" else ("th", "ภาษาไทย")
    others = [(name, value) for name, value in request.args.items(multi=True) if name != "lang"]
    return code, label, _this_page([*others, ("lang", code)])


def _this_page(parameters: list[tuple[str, str]] | None = None) -> str:
    """The address that was asked for, as pages may hold it, with its own parameters or others.

    With one slash in front: what begins with two would lead to another host.
    """
    given = list(request.args.items(multi=True)) if parameters is None else parameters
    return f"/{quote(request.path.lstrip('/'))}?{urlencode(given)}"


def _answer_error(error: Exception) -> ResponseReturnValue:
    """One answer for whatever was raised: a page for people, JSON for machines, details for the log alone."""
    if isinstance(error, HTTPException) and error.code in (301, 308):
        return error
    status = _status(error)
    _log_error(status, error)
    wait = _retry_after(status, error)
    view = current_app.view_functions.get(request.endpoint or "")
    if getattr(view, "api", False):
        response = jsonify(error=_machine_word(status))
        response.status_code = status
    else:
        why = {"over": isinstance(error, AlreadyDone), "own_name_only": isinstance(error, NotWhileActing)}
        response = Response(_page_or_words(status, wait_seconds=wait, **why), status)
    if wait is not None:
        response.headers["Retry-After"] = str(wait)
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        response.allow.update(error.valid_methods)
    return response


def _log_error(status: int, error: Exception) -> None:
    if status >= 500:
        _note(logging.ERROR, status, type(error).__name__, error)
    elif isinstance(error, DataError):
        _note(logging.WARNING, status, "a value that the database cannot hold")
    elif request.url_rule:  # else there is no such page, and the request's own line says so
        _note(logging.INFO, status, type(error).__name__)


def _retry_after(status: int, error: Exception) -> int | None:
    """Seconds to wait before trying again, where waiting helps."""
    told = getattr(error, "retry_after", None)
    if isinstance(told, int):
        return told
    return AWAY_SECONDS if status == 503 else None


def _page_or_words(status: int, **told: Any) -> str:
    """The error page; if even that cannot be made, its reference alone."""
    try:
        return _render(status, **told)
    except Exception:
        log.exception("the error page could not be made")
        return f"<!doctype html><title>{status}</title><p>{logs.request_id.get()}"


def _status(error: Exception) -> int:
    if isinstance(error, HTTPException):
        return error.code or 500
    if isinstance(error, Refusal):
        return error.status
    if isinstance(error, DataError):
        return 400  # such as a NUL, which PostgreSQL keeps in no text
    if isinstance(error, PoolTimeout) or (isinstance(error, DBAPIError) and not _our_mistake(error)):
        return 503
    return 500


def _our_mistake(error: DBAPIError) -> bool:
    """Whether the database answered and refused what was asked, rather than being away or busy."""
    return type(error).__name__ in ("IntegrityError", "ProgrammingError", "NotSupportedError")


def _machine_word(status: int) -> str:
    return {503: "temporarily_unavailable", 500: "server_error"}.get(status, "invalid_request")


def see_other(address: str) -> Response:
    """303: after a post the browser fetches *address* and drops the body (RFC 9700 section 4.12)."""
    return redirect(address, 303)  # type: ignore[return-value]
