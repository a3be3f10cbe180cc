"""The cookie by which a browser is known that somebody has signed in with before."""

from __future__ import annotations

from flask import request
from werkzeug.wrappers import Response

from idp.accounts.devices import KEPT_FOR
from idp.accounts.visitor import Visitor
from idp.i18n import chosen_locale
from idp.sessions.current import remembered
from idp.web import origin, settings


def _name() -> str:
    return "__Host-idp-device" if settings().secure else "idp-device"


def visitor() -> Visitor:
    """The browser that sends this request."""
    return Visitor(remembered(), request.cookies.get(_name(), "")[:100], origin(), chosen_locale())


def remember(response: Response, device: str) -> None:
    """Let the browser be known the next time, for a year."""
    secure = settings().secure
    response.set_cookie(_name(), device, KEPT_FOR, secure=secure, httponly=True, samesite="Lax", path="/")
