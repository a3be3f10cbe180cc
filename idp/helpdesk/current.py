"""The officer of this request, and the guard of the pages below ``/officer``."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from flask import Response, abort, g, request, url_for

from idp import clock
from idp.config import Settings
from idp.crypto import digest
from idp.helpdesk import sessions
from idp.helpdesk.policy import Action, may
from idp.helpdesk.sessions import SignedInOfficer
from idp.web import guard, settings, work
from idp.web.pages import see_other

View = TypeVar("View", bound=Callable[..., Any])
COOKIE, PATH = "idp-officer", "/officer"
#: What no second factor has to be proven anew for.
_READING = frozenset({Action.SEE})


def cookie_name(config: Settings) -> str:
    """The cookie's name; with the prefix ``__Secure-`` on https, since ``__Host-`` allows no path."""
    return f"__Secure-{COOKIE}" if config.secure else COOKIE


def current_officer() -> SignedInOfficer | None:
    """The officer who is signed in in this browser, looked up once a request."""
    if "officer" not in g:
        secret, now = request.cookies.get(cookie_name(settings()), ""), clock.now()
        g.officer = None
        if secret:
            with work().reading() as reading:
                g.officer = sessions.find(reading, digest(secret), now)
        if g.officer is not None:
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
    that may not do *action*, and have the second factor proven anew before an act is posted.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            officer = current_officer()
            if officer is None:
                return see_other(url_for("officers.sign_in"))
            if not may(officer.role, action):
                abort(403)
            if request.method == "POST" and action not in _READING and not officer.is_fresh(clock.now()):
                return see_other(url_for("officers.confirm"))
            return view(*args, **kwargs)

        return guard("officer")(guarded)  # type: ignore[return-value]

    return decorate


def set_cookie(response: Response, secret: str) -> None:
    """Give the browser the cookie of its session: for pages below ``/officer`` only, until the browser closes."""
    config = settings()
    attributes: dict[str, Any] = {"secure": config.secure, "httponly": True, "samesite": "Strict", "path": PATH}
    response.set_cookie(cookie_name(config), secret, **attributes)
