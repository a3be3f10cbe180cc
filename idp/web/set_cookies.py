"""The cookies that the provider sets: their names and their attributes, in one place (RFC 6265 section 4.1)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flask import request
from werkzeug.wrappers import Response

from idp.config import Settings
from idp.web.boundary import settings

FORM, SESSION, PENDING_SIGN_IN, DEVICE = "idp-form", "idp-login", "idp-sign-in", "idp-device"


def full_name(name: str, config: Settings) -> str:
    """*name* as browsers have it: ``__Host-`` binds the cookie to the host and to https; on loopback over http browsers
    would refuse it.
    """
    return f"__Host-{name}" if config.secure else name


def attributes(config: Settings) -> dict[str, Any]:
    """What every cookie has: no script reads it, and no request from another site's form brings it."""
    return {"secure": config.secure, "httponly": True, "samesite": "Lax", "path": "/"}


def value(name: str) -> str:
    """What this request's browser has kept under *name*; empty where it has nothing."""
    return request.cookies.get(full_name(name, settings()), "")


def keep(response: Response, name: str, content: str, lifetime: timedelta | None = None) -> None:
    """Let the browser keep *content*, for its *lifetime*, else until it closes."""
    config = settings()
    response.set_cookie(full_name(name, config), content, max_age=lifetime, **attributes(config))


def drop(response: Response, name: str) -> None:
    """Take the cookie from the browser."""
    config = settings()
    response.delete_cookie(full_name(name, config), **attributes(config))
