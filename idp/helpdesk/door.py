"""Who meets the pages below ``/officer`` at all: requests from the networks of ``IDP_OFFICER_NETWORKS``.

For all others there is nothing there, the sign-in page included: the request is treated as one for an address that no
route has. Inside, whoever is not signed in is led to the sign-in page even from addresses that do not exist.
"""

from __future__ import annotations

from collections.abc import Sequence

from flask import Flask, g, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import NotFound

from idp.config import Settings
from idp.helpdesk.current import PATH, current_officer
from idp.origin import Origin
from idp.web import origin
from idp.web.pages import see_other
from idp.written.values import Network


def install(app: Flask, settings: Settings) -> None:
    """Hide the pages from other networks before anything else looks at a request; so this comes first of all."""

    @app.before_request
    def hide() -> None:
        g.below_officer = request.path == PATH or request.path.startswith(f"{PATH}/")
        if g.below_officer and not is_inside(origin(), settings.officer_networks):
            g.below_officer = False
            request.url_rule = request.view_args = None
            request.routing_exception = NotFound()


def is_inside(origin: Origin, networks: Sequence[Network]) -> bool:
    """Whether a request comes from one of *networks*; from anywhere, if there are none."""
    if not networks:
        return True
    address = origin.address
    return address is not None and any(address in network for network in networks)


def lead_to_sign_in() -> ResponseReturnValue | None:
    """Before a request: redirect to the sign-in page from an address below ``/officer`` that no route has."""
    if g.below_officer and request.routing_exception is not None and current_officer() is None:
        return see_other(url_for("officers.sign_in"))
    return None
