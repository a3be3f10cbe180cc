"""The browser's login: found by its cookie once a request, guarded, and put on every page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import wraps
from typing import Any, TypeVar
from urllib.parse import urlencode

from flask import Flask, current_app, g, request, session, url_for
from werkzeug.wrappers import Response

from idp import clock
from idp.config import Settings
from idp.crypto import digest
from idp.errors import NotWhileActing
from idp.models import Duty
from idp.sessions import handoff, lifecycle
from idp.sessions.standing import Standing, find_by_cookie
from idp.web import guard, settings, work
from idp.web.pages import see_other

View = TypeVar("View", bound=Callable[..., Any])

#: How old a sign-in may be for what needs a fresh one.
FRESH = timedelta(minutes=10)
#: ``last_seen_at`` is written at most this often.
TOUCH_EVERY = timedelta(minutes=1)


@dataclass(frozen=True)
class Acting:
    """For the pages: the grantor in whose name one acts; no name while nobody was chosen yet. ``live`` is false once
    the delegation has ended, and while it cannot be used (``paused``).
    """

    grantor_name: str
    end_text: str | None
    live: bool
    paused: bool = False


@dataclass(frozen=True)
class CurrentPage:
    """For the pages: who is signed in. ``acting`` is ``None`` when acting for oneself."""

    account_name: str
    acting: Acting | None


def cookie_name(config: Settings) -> str:
    """``__Host-`` binds the cookie to the host and to https; on loopback over http browsers would refuse it."""
    return "__Host-idp-login" if config.secure else "idp-login"


def current() -> Standing | None:
    """The browser's live login, looked up once a request, or ``None``."""
    if "standing" not in g:
        g.standing = _live()
    standing: Standing | None = g.standing
    return standing


def remembered() -> Standing | None:
    """The login that the browser's cookie names and that nobody has ended, even if it has run out.

    Signing out, or signing in anew, ends it, so that the systems it visited are told.
    """
    if "remembered" not in g:
        secret = request.cookies.get(cookie_name(settings()))
        g.remembered = None
        if secret:
            with work().reading() as reading:
                g.remembered = find_by_cookie(reading, digest(secret))
    standing: Standing | None = g.remembered
    return standing if standing is not None and standing.login.ended_at is None else None


def _live() -> Standing | None:
    standing, now = remembered(), clock.now()
    if standing is None or not standing.login_lives(now, settings().login_idle_seconds):
        return None
    login_id = standing.login.id
    if now - standing.login.last_seen_at >= TOUCH_EVERY:
        work().before_commit(lambda writing: lifecycle.touch(writing, login_id, now))
    return standing


def signed_in() -> Standing:
    """The login of a page behind ``login_required``."""
    standing = current()
    if standing is None:
        raise LookupError("this view is not behind login_required")
    return standing


def come_back_later(kept: dict[str, str] | None = None) -> None:
    """Keep the page that is asked for, until somebody has signed in. A form that stood open for too long is begun anew:
    what it was sent to, or the page above that, is opened with the note that it has of a waiting system, or with what
    the page has *kept* of the form.
    """
    page, routes = request.path, current_app.create_url_adapter(request)
    while routes is not None and not routes.test(page, "GET"):
        page = page.rpartition("/")[0] or "/"
    query = request.query_string.decode("ascii", "replace") if kept is None else urlencode(kept)
    session["return_to"] = f"{page}?{query}".rstrip("?")


def login_required(view: View) -> View:
    """Guard ``login``: send whoever is not signed in to the sign-in page, and whoever owes a page to that one;
    afterwards they come back here.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        standing = current()
        page = "sign_in" if standing is None else standing.owes
        if page is None:
            return view(*args, **kwargs)
        come_back_later()
        return see_other(url_for(f"accounts.{page}"))

    return guard("login")(guarded)  # type: ignore[return-value]


def login_for_duty(duty: Duty) -> Callable[[View], View]:
    """Guard ``login`` for the page of a *duty*: whoever does not owe it, or cancels, goes on to what waits."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            standing = current()
            owed = standing is not None and standing.owes is duty
            return view(*args, **kwargs) if owed and "cancel" not in request.form else go_on()

        return guard("login")(guarded)  # type: ignore[return-value]

    return decorate


def go_on() -> Response:
    """On to what waits behind a duty: the step that left a note, else the page that was asked for."""
    _, note = handoff.pick_up(work(), clock.now())
    if note is not None:
        back = note.cancel_to if "cancel" in request.form else note.return_to
        return see_other(back)
    if current() is None:
        return see_other(url_for("accounts.sign_in"))
    return see_other(session.pop("return_to", None) or url_for("portal.home"))


def fresh_login(view: View, keep: Callable[[], dict[str, str] | None] = lambda: None) -> View:
    """Guard ``fresh``: what changes how an account is protected, or who acts for whom, needs a sign-in younger than ten
    minutes, with the second factor if the account has one. Otherwise the person signs in again and comes back here.

    *keep*: what the page needs in its address to show again what was typed; nothing that others may not read.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        standing = current()
        if standing is not None and _fresh(standing):
            return view(*args, **kwargs)
        come_back_later(keep())
        return see_other(url_for("accounts.sign_in", again="1"))

    return guard("fresh")(guarded)  # type: ignore[return-value]


def _fresh(standing: Standing) -> bool:
    whole = standing.two_factor or not standing.account.two_factor
    return whole and clock.now() - standing.login.authenticated_at <= FRESH


def not_while_acting(view: View) -> View:
    """Guard ``not_while_acting``: no delegation extends itself, and an agent changes no account."""

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        standing = current()
        if standing is not None and (standing.context is None or standing.delegation is not None):
            raise NotWhileActing
        return view(*args, **kwargs)

    return guard("not_while_acting")(guarded)  # type: ignore[return-value]


def set_cookie(response: Response, secret: str) -> None:
    """Give the browser its login. No lifetime: it goes when the browser closes, and the server decides before."""
    config = settings()
    response.set_cookie(cookie_name(config), secret, secure=config.secure, httponly=True, samesite="Lax", path="/")


def clear_cookie(response: Response) -> None:
    """Take the login from the browser and forget its form token with it."""
    config = settings()
    session.clear()
    response.delete_cookie(cookie_name(config), secure=config.secure, httponly=True, samesite="Lax", path="/")


def install(app: Flask, describe: Callable[[Standing], CurrentPage]) -> None:
    """Put the login on every page; *describe* words it (it knows delegations, this room does not)."""

    @app.context_processor
    def on_every_page() -> dict[str, Any]:
        standing = g.get("standing")
        left = standing.seconds_left(clock.now(), settings().login_idle_seconds) if standing else None
        return {"current": describe(standing) if standing else None, "login_left": left}
