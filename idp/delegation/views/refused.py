"""``/help/code``: a code for the help desk, by which an officer sees why the user is refused."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock, refusal_codes
from idp.delegation import refused
from idp.sessions.current import signed_in
from idp.sessions.guards import login_required
from idp.sessions.registered_clients import systems
from idp.web import settings, work
from idp.web.pages import see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/help/code", "refusal_code", refusal_code, methods=["GET", "POST"])


@login_required
def refusal_code() -> ResponseReturnValue:
    """Make a code and show it. Its address works for ten minutes, as the code does."""
    now = clock.now()
    if request.method == "GET":
        shown = refusal_codes.unseal(request.args.get("shown", ""), settings(), now)
        return render_template("delegation/refusal_code.html", shown=shown)
    if "own_name" in request.form:
        made = refused.code_for_page(work(), settings(), signed_in(), now)
    else:
        client = systems().get(request.form.get("system", ""))
        made = refused.code_for_client(work(), settings(), signed_in(), client, now)
    if made is None:
        return see_other(url_for("portal.home"))
    return see_other(url_for("delegation.refusal_code", shown=refusal_codes.seal(made, settings())))
