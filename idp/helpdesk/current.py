"""The officer of this request, and the guard of the pages below ``/officer``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any, TypeVar

from flask import Response, abort, g, request, session, url_for

from idp import clock
from idp.config import Settings
from idp.crypto import digest
from idp.helpdesk import sessions
from idp.helpdesk.policy import Action, may
from idp.helpdesk.sessions import SignedInOfficer
from idp.web import guard, settings, work
from idp.web.pages import page_of_form, see_other

View = TypeVar("View", bound=Callable[..., Any])
COOKIE, PATH = "idp-officer", "/officer"
#: The member of the form cookie with the page that goes on once the second factor is proven anew.
RETURN_TO = "officer_return_to"
#: What no second factor has to be proven anew for.
_READING = frozenset({Action.SEE})
#: The page of an act asks for the second factor when less time is left than this, so that nobody fills it in in vain.
TYPING = timedelta(minutes=5)


def cookie_name(config: Settings) -> str:
    """The cookie's name; with the prefix ``__Secure-`` on https, since ``__Host-`` allows no path."""
    return f"__Secure-{COOKIE}" if config.secure else COOKIE


def cookie_secret() -> str:
    """The secret in the browser's cookie, empty without one."""
    return request.cookies.get(cookie_name(settings()), "")


def current_officer() -> SignedInOfficer | None:
    """The officer who is signed in in this browser, looked up once a request."""
    if "officer" not in g:
        secret, now = cookie_secret(), clock.now()
        g.officer = None
        if secret:
            with work().reading() as reading:
                g.officer = sessions.find(reading, digest(secret), now)
        if g.officer is not None and abs(now - g.officer.last_seen_at) >= sessions.TOUCH_EVERY:
            session_id = g.officer.session_id
            work().before_commit(lambda writing: sessions.touch(writing, session_id, now))
    officer: SignedInOfficer | None = g.officer
    return officer


def signed_in_officer() -> SignedInOfficer:
    """The officer of a view behind ``officer_required``. Raises ``LookupError`` in any other view without one."""
    officer = current_officer()
    if officer is None:
        raise LookupError("this view is not behind officer_required")
    return officer


def officer_required(action: Action) -> Callable[[View], View]:
    """Guard ``officer``: redirect to the officers' sign-in page whoever is not signed in there, refuse with 403 a role
    that may not do *action*, and have the second factor proven anew before an act.

    A form counts only if the officer is still enabled and signed in when its transaction ends (``SessionOver``).
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            officer, now = current_officer(), clock.now()
            if officer is None:
                return see_other(url_for("officers.sign_in"))
            if not may(officer.role, action):
                abort(403)
            is_form = request.method == "POST"
            if action not in _READING and not officer.is_fresh(now if is_form else now + TYPING):
                session[RETURN_TO] = page_of_form()
                return see_other(url_for("officers.confirm"))
            if is_form:
                work().before_commit(lambda writing: sessions.check_open(writing, officer, now))
            return view(*args, **kwargs)

        guarded.action = action  # type: ignore[attr-defined]  # for the list of routes in the tests
        return guard("officer")(guarded)  # type: ignore[return-value]

    return decorate


def set_cookie(response: Response, secret: str) -> None:
    """Give the browser the cookie of its session: for pages below ``/officer`` only, until the browser closes."""
    config = settings()
    response.set_cookie(cookie_name(config), secret, **_attributes(config))


def drop_cookie(response: Response) -> None:
    """Take the cookie from the browser."""
    config = settings()
    response.delete_cookie(cookie_name(config), **_attributes(config))


def _attributes(config: Settings) -> dict[str, Any]:
    return {"secure": config.secure, "httponly": True, "samesite": "Strict", "path": PATH}
