"""The browser's user session: looked up by its cookie once a request, and described on every page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from flask import Flask, g
from werkzeug.wrappers import Response

from idp import clock
from idp.crypto import digest
from idp.sessions import form_tokens, lifecycle
from idp.sessions.session import UserSession, find_by_cookie
from idp.web import set_cookies, settings, work

#: ``last_seen_at`` is written at most this often.
TOUCH_EVERY = timedelta(minutes=1)


@dataclass(frozen=True)
class Acting:
    """For the templates: the grantor for whom the user acts; the name is empty while nobody has been chosen yet.

    ``end_text``: the last day of the delegation, for the page. ``live``: false once the delegation has ended, and while
    it cannot be used (``paused``).
    """

    grantor_name: str
    end_text: str | None
    live: bool
    paused: bool = False


@dataclass(frozen=True)
class CurrentPage:
    """For the templates: who is signed in. ``acting`` is ``None`` when the user acts for themselves."""

    account_name: str
    acting: Acting | None


def current() -> UserSession | None:
    """The browser's user session if it is active, looked up once a request; otherwise ``None``."""
    if "user_session" not in g:
        g.user_session = _active_session()
    user_session: UserSession | None = g.user_session
    return user_session


def cookie_session_if_open() -> UserSession | None:
    """The user session of the browser's cookie unless it was ended, even if it has expired.

    Signing out, or signing in anew, ends it, so that the clients visited in it are notified.
    """
    user_session = cookie_session()
    return user_session if user_session is not None and user_session.login.ended_at is None else None


def _active_session() -> UserSession | None:
    user_session, now = cookie_session_if_open(), clock.now()
    if user_session is None or not user_session.is_active(now, settings().login_idle_seconds):
        return None
    login_id = user_session.login.id
    if now - user_session.login.last_seen_at >= TOUCH_EVERY:
        work().before_commit(lambda writing: lifecycle.touch(writing, login_id, now))
    return user_session


def signed_in() -> UserSession:
    """The user session of a view behind ``login_required``. Raises ``LookupError`` in any other view without one."""
    user_session = current()
    if user_session is None:
        raise LookupError("this view is not behind login_required")
    return user_session


def cookie_session() -> UserSession | None:
    """The user session of the browser's cookie, ended or not: it tells whose page the browser showed."""
    if "cookie_session" not in g:
        secret = set_cookies.value(set_cookies.SESSION)
        g.cookie_session = None
        if secret:
            g.cookie_session = find_by_cookie(work(), digest(secret))
    user_session: UserSession | None = g.cookie_session
    return user_session


def install(app: Flask, describe: Callable[[UserSession], CurrentPage]) -> None:
    """Give every template of *app* the user session as ``current``, and as ``login_left`` how long it stays active.

    *describe*: makes the ``CurrentPage`` of a user session (it knows delegations, this package does not).
    """

    @app.context_processor
    def on_every_page() -> dict[str, Any]:
        user_session = g.get("user_session")
        if not user_session:
            return {"current": None, "login_left": None}
        seconds_left = user_session.seconds_left(clock.now(), settings().login_idle_seconds)
        return {"current": describe(user_session), "login_left": seconds_left}


def clear_cookie(response: Response) -> None:
    """Remove the session cookie from the browser, and renew its form token."""
    previous = cookie_session()
    form_tokens.renew(previous.account.id if previous else "")
    set_cookies.drop(response, set_cookies.SESSION)
