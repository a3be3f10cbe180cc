"""The browser's login: found by its cookie once a request, guarded, and put on every page."""

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


def current() -> UserSession | None:
    """The browser's live login, looked up once a request, or ``None``."""
    if "user_session" not in g:
        g.user_session = _live()
    user_session: UserSession | None = g.user_session
    return user_session


def remembered() -> UserSession | None:
    """The login that the browser's cookie names and that nobody has ended, even if it has run out.

    Signing out, or signing in anew, ends it, so that the systems it visited are told.
    """
    if "remembered" not in g:
        secret = set_cookies.value(set_cookies.SESSION)
        g.remembered = None
        if secret:
            with work().reading() as reading:
                g.remembered = find_by_cookie(reading, digest(secret))
    user_session: UserSession | None = g.remembered
    return user_session if user_session is not None and user_session.login.ended_at is None else None


def _live() -> UserSession | None:
    user_session, now = remembered(), clock.now()
    if user_session is None or not user_session.is_active(now, settings().login_idle_seconds):
        return None
    login_id = user_session.login.id
    if now - user_session.login.last_seen_at >= TOUCH_EVERY:
        work().before_commit(lambda writing: lifecycle.touch(writing, login_id, now))
    return user_session


def signed_in() -> UserSession:
    """The login of a page behind ``login_required``."""
    user_session = current()
    if user_session is None:
        raise LookupError("this view is not behind login_required")
    return user_session


def named() -> UserSession | None:
    """The login that the browser's cookie names, ended or not: whose page it was."""
    remembered()
    user_session: UserSession | None = g.remembered
    return user_session


def install(app: Flask, describe: Callable[[UserSession], CurrentPage]) -> None:
    """Put the login on every page; *describe* words it (it knows delegations, this package does not)."""

    @app.context_processor
    def on_every_page() -> dict[str, Any]:
        user_session = g.get("user_session")
        left = user_session.seconds_left(clock.now(), settings().login_idle_seconds) if user_session else None
        return {"current": describe(user_session) if user_session else None, "login_left": left}


def clear_cookie(response: Response) -> None:
    """Take the login from the browser and forget its form token with it."""
    before = named()
    form_tokens.renew(before.account.id if before else "")
    set_cookies.drop(response, set_cookies.SESSION)
