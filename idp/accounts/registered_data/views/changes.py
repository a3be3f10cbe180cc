"""``/login/changes``: what the register says otherwise, old and new side by side."""

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
from idp.sessions.guards import go_on, login_for_required_action
from idp.web import origin, settings, work

#: The registers in words.
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
    """Show what has changed; take it over or go on with the old data, then go on to what waits.

    Nothing is decided by a form that names no button, nor by one that showed something else.
    """
    account, now = signed_in().account, clock.now()
    _, interaction = interactions.resume(work(), now)
    shown, decided = request.form.get("shown", ""), False
    if "confirm" in request.form:
        decided = changes.confirm(work(), account, shown, Act(origin(), now))
    elif "dispute" in request.form:
        decided = changes.dispute(work(), account, shown, settings(), Act(origin(), now))
    if decided:
        if interaction is None:
            flash(_SAID["confirm" if "confirm" in request.form else "dispute"], "success")
        return go_on()
    news = account.register_news or {}
    page = render_template(
        "accounts/changes.html",
        note=interactions.for_page(interaction),
        differences=differences.waiting(account),
        shown=differences.fingerprint(news),
        outdated=request.method == "POST" and shown != differences.fingerprint(news),
        source=SOURCES.get(news.get("source", ""), lazy("Government register")),
    )
    return page, 422 if request.method == "POST" else 200


_SAID = {
    "confirm": lazy(
        "Your registered data is up to date. Please check whether your contact address has changed as well."
    ),
    "dispute": lazy("The officers have been told. Your data stays as it was for now."),
}
