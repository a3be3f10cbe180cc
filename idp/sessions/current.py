"""The browser's login: found by its cookie once a request, guarded, and put on every page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import wraps
from typing import Any, TypeVar
from urllib.parse import urlencode

from flask import Flask, flash, g, request, session, url_for
from werkzeug.wrappers import Response

from idp import clock
from idp.config import Settings
from idp.crypto import digest
from idp.errors import NotWhileActing
from idp.i18n import lazy
from idp.models import Duty
from idp.sessions import former, handoff, lifecycle, typed_before
from idp.sessions.standing import Standing, find_by_cookie
from idp.web import guard, settings, work
from idp.web.pages import has_own_page, page_of_form, see_other

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


def named() -> Standing | None:
    """The login that the browser's cookie names, ended or not: whose page it was."""
    remembered()
    standing: Standing | None = g.remembered
    return standing


def come_back_later(whose: str | None = None) -> None:
    """Keep the page that is asked for, until somebody has signed in. Of a form the page that it was sent from is
    opened, with what was typed, for the account *whose* it is; unless told, that of the browser's login, also one that
    is over.
    """
    if request.method != "POST":
        query = request.query_string.decode("ascii", "replace")
        session["return_to"] = f"{request.path}?{query}".rstrip("?")
        return
    page, kept = page_of_form(), _kept(whose)
    given = {name: value for name, value in request.args.items() if name != typed_before.NAME}
    session.pop(typed_before.NAME, None)  # the form cookie has room for one
    if kept and not has_own_page():
        session[typed_before.NAME], kept = kept, ""
    query = urlencode(given | ({typed_before.NAME: kept} if kept else {}))
    session["return_to"] = f"{page}?{query}".rstrip("?")


def _kept(whose: str | None = None) -> str:
    """What was typed, sealed for whoever typed it; empty when nobody knows who did, or it is too much."""
    before = named()
    if whose is None and before is not None:
        whose = before.account.id
    return typed_before.sealed(whose, page_of_form()) if whose else ""


def _bring_back(standing: Standing) -> None:
    """Let the page's form be filled in with what was typed before: as the address has it, or the form cookie, once."""
    if request.method != "GET":
        return
    in_address, in_cookie = request.args.get(typed_before.NAME, ""), session.get(typed_before.NAME, "")
    if not in_address and not in_cookie:
        return
    g.typed_before = typed_before.opened(in_address or in_cookie, standing.account.id)
    if g.typed_before is not None:
        session.pop(typed_before.NAME, None)
        flash(_NOT_SENT, "info")


_NOT_SENT = lazy("This is what you typed before. It has not been sent yet: please check it and send it.")


def sign_in_again() -> Response:
    """To the sign-in page from a form whose login is over."""
    flash(_ENDED, "info")
    return see_other(url_for("accounts.sign_in"))


_ENDED = lazy("You were signed out. Please sign in again: you come back to the page, with what you typed.")


def login_required(view: View) -> View:
    """Guard ``login``: send whoever is not signed in to the sign-in page, and whoever owes a page to that one;
    afterwards they come back here.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        standing = current()
        if standing is not None and standing.owes is None:
            _bring_back(standing)
            return view(*args, **kwargs)
        come_back_later()
        if standing is not None:
            return see_other(url_for(f"accounts.{standing.owes}"))
        return sign_in_again() if request.method == "POST" else see_other(url_for("accounts.sign_in"))

    return guard("login")(guarded)  # type: ignore[return-value]


def login_for_duty(duty: Duty) -> Callable[[View], View]:
    """Guard ``login`` for the page of a *duty*: whoever does not owe it, or cancels, goes on to what waits."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            standing = current()
            if standing is None and request.method == "POST" and "cancel" not in request.form:
                session[typed_before.NAME] = _kept()
                flash(_ENDED, "info")
            owed = standing is not None and standing.owes is duty
            if standing is None or not owed or "cancel" in request.form:
                return go_on()
            _bring_back(standing)
            return view(*args, **kwargs)

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


def fresh_login(view: View) -> View:
    """Guard ``fresh``: what changes how an account is protected, or who acts for whom, needs a sign-in younger than ten
    minutes, with the second factor if the account has one. Otherwise the person signs in again and comes back here,
    with what was typed.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        standing = current()
        if standing is not None and is_fresh(standing):
            return view(*args, **kwargs)
        come_back_later()
        return see_other(url_for("accounts.sign_in", again="1"))

    return guard("fresh")(guarded)  # type: ignore[return-value]


def is_fresh(standing: Standing) -> bool:
    """Whether the operator has proven who they are just now, with all that the account has."""
    whole = standing.two_factor or not standing.account.two_factor
    return whole and -clock.APART <= clock.now() - standing.login.authenticated_at <= FRESH


def in_own_name(standing: Standing) -> bool:
    """Whether the login acts for its own account: not while it has a grantor, nor before one was chosen anew."""
    return standing.context is not None and standing.delegation is None


def not_while_acting(view: View) -> View:
    """Guard ``not_while_acting``: no delegation extends itself, and an agent changes no account.

    For acts, and for pages that are nothing but the form of one.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        standing = current()
        if standing is not None and not in_own_name(standing):
            raise NotWhileActing
        return view(*args, **kwargs)

    return guard("not_while_acting")(guarded)  # type: ignore[return-value]


def read_while_acting(view: View) -> View:
    """Guard ``read_while_acting``: one's own data can be read in whose name ever one acts, and changed in one's own."""
    refusing = not_while_acting(view)

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        return (view if request.method in ("GET", "HEAD") else refusing)(*args, **kwargs)

    guarded.guards = getattr(view, "guards", ())  # type: ignore[attr-defined]
    return guard("read_while_acting")(guarded)  # type: ignore[return-value]


def set_cookie(response: Response, secret: str) -> None:
    """Give the browser its login. No lifetime: it goes when the browser closes, and the server decides before."""
    config = settings()
    response.set_cookie(cookie_name(config), secret, secure=config.secure, httponly=True, samesite="Lax", path="/")


def clear_cookie(response: Response) -> None:
    """Take the login from the browser and forget its form token with it."""
    config, before = settings(), named()
    former.renew(before.account.id if before else "")
    response.delete_cookie(cookie_name(config), secure=config.secure, httponly=True, samesite="Lax", path="/")


def install(app: Flask, describe: Callable[[Standing], CurrentPage]) -> None:
    """Put the login on every page; *describe* words it (it knows delegations, this room does not)."""

    @app.context_processor
    def on_every_page() -> dict[str, Any]:
        standing = g.get("standing")
        left = standing.seconds_left(clock.now(), settings().login_idle_seconds) if standing else None
        return {"current": describe(standing) if standing else None, "login_left": left}
