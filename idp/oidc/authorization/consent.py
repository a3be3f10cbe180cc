"""``/consent``: consent to offline access (OpenID Connect Core 11). Nothing else needs consent: all clients belong to
one agency.
"""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.delegation import display
from idp.i18n import request_locale
from idp.origin import Act
from idp.sessions import interactions, offline_access
from idp.sessions.current import signed_in
from idp.sessions.guards import login_required
from idp.sessions.registered_clients import systems
from idp.web import origin, work
from idp.web.pages import see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the route of this file to *blueprint*."""
    blueprint.add_url_rule("/consent", "consent", consent, methods=["GET", "POST"])


@login_required
def consent() -> ResponseReturnValue:
    """Ask the user, then resume the pending authorization: with consent stored, or as cancelled."""
    user_session, now = signed_in(), clock.now()
    interaction_id, interaction = interactions.resume_for(work(), "consent", now)
    client = systems().get(interaction.system) if interaction else None
    if interaction_id is None or interaction is None or client is None:
        return see_other(url_for("portal.home"))
    if "deny" in request.form:
        return see_other(interaction.cancel_to)
    acting = offline_access.acting_under(user_session)
    # Consent holds for the acting party shown on the page: after a switch in another tab the user is asked again.
    if "allow" in request.form and user_session.context is not None and request.form.get("acting_under") == acting:
        offline_access.allow(work(), user_session, client.client_id, Act(origin(), now))
        interactions.complete(work().writing(), interaction_id, now, user_session.login.id)
        return see_other(interaction.return_to)
    return render_template(
        "oidc/consent.html",
        system=client.name(request_locale()),
        grantor=display.name_text(user_session.grantor) if user_session.grantor else None,
        acting_under=acting,
        days=max(1, round((client.offline_access_lifetime or 0) / 86_400)),
    )
