"""What every page is given, and the pages for what went wrong."""

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
from idp.web import branding, lengths, typography
from idp.web.set_cookies import attributes

log = logging.getLogger(__name__)

#: What is told to wait when the database does not answer: about as long as a managed one takes to fail over.
AWAY_SECONDS = 30


def install(app: Flask, settings: Settings) -> None:
    """Give *app* its template context, its checks of host and CSRF token, and its error pages."""
    branding.current(settings)
    csrf = CSRFProtect()
    app.config["WTF_CSRF_CHECK_DEFAULT"] = False
    app.config["WTF_CSRF_TIME_LIMIT"] = None
    app.config["WTF_CSRF_SSL_STRICT"] = False  # pages send no Referer; the token decides
    csrf.init_app(app)
    app.jinja_env.globals.update(_=i18n.gettext, ngettext=i18n.ngettext, asset=asset)
    app.jinja_env.globals.update(this_page=_this_page)
    app.jinja_env.filters.update(date=i18n.format_date, moment=i18n.format_moment)
    app.jinja_env.filters.update(phrases=typography.phrases, name=typography.name)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True

    @app.context_processor
    def language() -> dict[str, Any]:
        locale = i18n.request_locale()
        words = {"_": partial(i18n.gettext, locale=locale), "ngettext": partial(i18n.ngettext, locale=locale)}
        other = _other_language(locale)
        agency = branding.current(settings)
        given = {"locale": locale, "other_language": other, "current": None, "reference": None, "branding": agency}
        return {**given, **words}

    @app.before_request
    def check_host() -> None:
        view = app.view_functions.get(request.endpoint or "")
        if "operations" not in getattr(view, "guards", ()) and not settings.answers_to(request.host):
            raise BadRequest("host")

    @app.before_request
    def check_lengths() -> None:
        if not getattr(app.view_functions.get(request.endpoint or ""), "measures", False):
            lengths.check(request)

    @app.before_request
    def check_csrf_token() -> None:
        if request.endpoint and getattr(app.view_functions.get(request.endpoint), "csrf", True):
            csrf.protect()

    @app.after_request
    def remember_language(response: Response) -> Response:
        if (chosen := request.args.get("lang")) in i18n.LOCALES and response.mimetype == "text/html":
            response.set_cookie(i18n.COOKIE, chosen, max_age=31_536_000, **attributes(settings))
        return response

    app.register_error_handler(Exception, answer_error)


@cache
def asset(name: str) -> str:
    """The address of a static file; it changes with the content, so browsers may keep it for good."""
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
    """The page for *status*, in the reader's language; protocol errors name the *parameter* at fault.

    *explanation* is an English text of the catalogue. *over*: the step was done already, or waited too long. *more* is
    for another *template*. What is wrong is logged: whoever gives the reference number of the page to the help desk
    need not explain it.
    """
    if parameter:
        members = {"error": "invalid_request", "parameter": parameter}
        _note(logging.WARNING, status, f"{parameter}: {explanation}", members=members)
    else:
        _note(logging.INFO, status, "the step is over" if over else explanation)
    return _render(status, template, parameter=parameter, explanation=explanation, over=over, **more), status


def _render(status: int, template: str = "error.html", **told: Any) -> str:
    """Like every page it says in whose name one acts, if that was looked up; not when something is broken here."""
    if status >= 500:
        told |= {"current": None, "login_left": None}
    return render_template(template, status=status, reference=logs.request_id.get(), **told)


def _note(
    level: int, status: int, reason: str, error: Exception | None = None, members: dict[str, str] | None = None
) -> None:
    """What the request's own line in the log does not tell: why, and of which system. By the rule of the route, never
    by the address.
    """
    where = f"{request.environ['REQUEST_METHOD']} {request.url_rule.rule}" if request.url_rule else "-"
    named, more = "", dict(members or {})
    if client_id := g.get("client_id"):
        named, more["client_id"] = f" ({client_id})", client_id
    log.log(level, "%s %s: %s%s", where, status, reason, named, exc_info=error, extra={"members": more})


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


def page_of_form() -> str:
    """The page that a form was sent from: what it was sent to, or what is above that."""
    page, routes = request.path, current_app.create_url_adapter(request)
    while routes is not None and not routes.test(page, "GET"):
        page = page.rpartition("/")[0] or "/"
    return f"/{quote(page.lstrip('/'))}"


def has_own_page() -> bool:
    """Whether the form that was sent has a page for itself, and is not one of several things on a page."""
    routes = current_app.create_url_adapter(request)
    return routes is not None and routes.test(request.path, "GET") and routes.match(method="GET")[0] == request.endpoint


def _no_cookies(error: Exception) -> bool:
    """Whether a form came without the cookie that its page was given."""
    given = request.form.get("csrf_token", "") if isinstance(error, CSRFError) else ""
    return bool(given) and current_app.config["SESSION_COOKIE_NAME"] not in request.cookies


def answer_error(error: Exception) -> ResponseReturnValue:
    """One answer for whatever was raised: a page for people, JSON for machines, details for the log alone."""
    if isinstance(error, HTTPException) and error.code in (301, 308):
        return error
    status = _status(error)
    _log_error(status, error)
    wait = _retry_after(status, error)
    view = current_app.view_functions.get(request.endpoint or "")
    if getattr(view, "api", False):
        words = {"error_description": _too_often(error)} if status == 429 else {}
        response = jsonify(error=_machine_word(status), **words)
        response.status_code = status
    else:
        why: dict[str, Any] = {"over": isinstance(error, AlreadyDone)}
        why["own_name_only"] = isinstance(error, NotWhileActing)
        if isinstance(error, CSRFError):
            why |= {"no_cookies": _no_cookies(error), "form_url": page_of_form()}
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
    return {429: "temporarily_unavailable", 503: "temporarily_unavailable", 500: "server_error"}.get(
        status, "invalid_request"
    )


def _too_often(error: Exception) -> str:
    """Why a system has to wait, in the characters that RFC 6749 section 5.2 allows."""
    said = getattr(error, "words", "") or "Too many requests in a short time."
    return f"{said} Wait as many seconds as Retry-After says."


def see_other(address: str) -> Response:
    """303: after a post the browser fetches *address* and drops the body (RFC 9700 section 4.12)."""
    return redirect(address, 303)  # type: ignore[return-value]
