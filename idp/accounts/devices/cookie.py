"""The cookie by which a known device is recognised."""

from __future__ import annotations

from werkzeug.wrappers import Response

from idp.accounts.devices.known_devices import KEPT_FOR
from idp.accounts.devices.visitor import Visitor
from idp.i18n import chosen_locale
from idp.sessions.current import cookie_session_if_open
from idp.web import origin, set_cookies


def visitor() -> Visitor:
    """The browser that sends this request."""
    return Visitor(cookie_session_if_open(), set_cookies.value(set_cookies.DEVICE)[:100], origin(), chosen_locale())


def remember(response: Response, device: str) -> None:
    """Set the cookie for ``KEPT_FOR``; *device*: the secret of the known device."""
    set_cookies.keep(response, set_cookies.DEVICE, device, KEPT_FOR)
