"""The cookie by which a browser is known that somebody has signed in with before."""

from __future__ import annotations

from werkzeug.wrappers import Response

from idp.accounts.devices.known_devices import KEPT_FOR
from idp.accounts.devices.visitor import Visitor
from idp.i18n import chosen_locale
from idp.sessions.current import remembered
from idp.web import origin, set_cookies


def visitor() -> Visitor:
    """The browser that sends this request."""
    return Visitor(remembered(), set_cookies.value(set_cookies.DEVICE)[:100], origin(), chosen_locale())


def remember(response: Response, device: str) -> None:
    """Let the browser be known the next time, for a year."""
    set_cookies.keep(response, set_cookies.DEVICE, device, KEPT_FOR)
