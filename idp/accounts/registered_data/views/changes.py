"""``/login/changes``: changes of the registered data, old and new value side by side."""

from __future__ import annotations

from flask import Blueprint, flash, render_template, request
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.registered_data import changes, differences
from idp.i18n import lazy
from idp.models import RequiredAction
from idp.origin import Act
from idp.sessions import interactions
from idp.sessions.current import signed_in
from idp.sessions.guards import login_for_required_action, resume_request
from idp.web import origin, settings, work

#: Display names of the registers.
SOURCES = {
    "dbd": lazy("Department of Business Development"),
    "gdx-dbd": lazy("Department of Business Development"),
    "gdx-dopa": lazy("Civil registration"),
}


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login/changes", "changes", show_changes, methods=["GET", "POST"])


@login_for_required_action(RequiredAction.CHANGES)
def show_changes() -> ResponseReturnValue:
    """Show the differences; confirm or dispute them, then resume the pending interaction.

    A form without a button's name decides nothing, nor does one whose differences are outdated.
    """
    account, now = signed_in().account, clock.now()
    _, interaction = interactions.resume(work(), now)
    fingerprint, is_decided = request.form.get("shown", ""), False
    if "confirm" in request.form:
        is_decided = changes.confirm(work(), account, fingerprint, Act(origin(), now))
    elif "dispute" in request.form:
        is_decided = changes.dispute(work(), account, fingerprint, settings(), Act(origin(), now))
    if is_decided:
        if interaction is None:
            flash(_MESSAGES["confirm" if "confirm" in request.form else "dispute"], "success")
        return resume_request()
    news = account.register_news or {}
    page = render_template(
        "accounts/changes.html",
        note=interactions.for_page(interaction),
        differences=differences.pending(account),
        shown=differences.fingerprint(news),
        outdated=request.method == "POST" and fingerprint != differences.fingerprint(news),
        source=SOURCES.get(news.get("source", ""), lazy("Government register")),
    )
    return page, 422 if request.method == "POST" else 200


_MESSAGES = {
    "confirm": lazy(
        "Your registered data is up to date. Please check whether your contact address has changed as well."
    ),
    "dispute": lazy("The officers have been told. Your data stays as it was for now."),
}
