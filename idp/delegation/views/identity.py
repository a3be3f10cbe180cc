"""``/login/identity``: a client requires a higher identity assurance than the user, or the grantor, has."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.delegation import acting, display
from idp.delegation.rules import UNPROVEN, Decision
from idp.sessions import interactions
from idp.sessions.current import signed_in
from idp.sessions.guards import login_required
from idp.sessions.registered_clients import systems
from idp.web import work
from idp.web.pages import see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login/identity", "identity", identity, methods=["GET", "POST"])


@login_required
def identity() -> ResponseReturnValue:
    """Explain how to get verified, with a way back to the client without a sign-in. Resume if the identity suffices
    now.
    """
    user_session, now = signed_in(), clock.now()
    interaction_id, interaction = interactions.resume_for(work(), "identity", now)
    client = systems().get(interaction.system) if interaction else None
    if interaction is None or client is None:
        return see_other(url_for("portal.home"))
    if request.method == "POST":
        return see_other(interaction.cancel_to)
    verdict = acting.verdict(user_session, now, client)
    if verdict not in UNPROVEN:
        return see_other(interaction.return_to)
    grantor = user_session.grantor if verdict is Decision.GRANTOR_UNPROVEN else None
    return render_template(
        "delegation/identity.html",
        note=interactions.for_page(interaction),
        client=client,
        grantor_name=display.name_text(grantor) if grantor else "",
        acting=user_session.delegation is not None,
        again_url=interaction.return_to,
        choose_url=url_for("delegation.acting_for", note=interaction_id),
    )
