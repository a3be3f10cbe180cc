"""The cookies that the provider sets: their names and attributes (RFC 6265 section 4.1)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flask import request
from werkzeug.wrappers import Response

from idp.config import Settings
from idp.web.boundary import settings

FORM, SESSION, PENDING_SIGN_IN, DEVICE = "idp-form", "idp-login", "idp-sign-in", "idp-device"


def full_name(name: str, config: Settings) -> str:
    """*name* with the prefix ``__Host-``, which binds the cookie to host and https; without it for plain http on
    loopback, where browsers would reject it.
    """
    return f"__Host-{name}" if config.secure else name


def attributes(config: Settings) -> dict[str, Any]:
    """The attributes of every cookie: not readable by scripts, not sent with cross-site POSTs."""
    return {"secure": config.secure, "httponly": True, "samesite": "Lax", "path": "/"}


def value(name: str) -> str:
    """The value of the request's cookie *name*, empty if there is none."""
    return request.cookies.get(full_name(name, settings()), "")


def keep(response: Response, name: str, content: str, lifetime: timedelta | None = None) -> None:
    """Set the cookie *name* to *content* for *lifetime* (``None``: until the browser closes)."""
    config = settings()
    response.set_cookie(full_name(name, config), content, max_age=lifetime, **attributes(config))


def drop(response: Response, name: str) -> None:
    """Delete the cookie *name* in the browser."""
    config = settings()
    response.delete_cookie(full_name(name, config), **attributes(config))
