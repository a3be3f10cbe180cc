"""``/login/changes``: what the register says otherwise, old and new side by side."""

from __future__ import annotations

from flask import Blueprint, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import changes
from idp.i18n import lazy
from idp.models import Duty, owed_by
from idp.sessions import handoff
from idp.sessions.current import login_for_duty, not_while_acting, signed_in
from idp.web import origin, settings, work
from idp.web.pages import see_other

#: The registers in words.
SOURCES = {
    "dbd": lazy("Department of Business Development"),
    "gdx-dbd": lazy("Department of Business Development"),
    "gdx-dopa": lazy("Civil registration"),
}


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login/changes", "changes", show_changes, methods=["GET", "POST"])


@login_for_duty
@not_while_acting
def show_changes() -> ResponseReturnValue:
    """Show what has changed; take it over or go on with the old data, then go on to what waits."""
    account, now = signed_in().account, clock.now()
    note_id, note = handoff.pick_up(work(), now)
    if note is not None and "cancel" in request.form:
        return see_other(note.cancel_to)
    if request.method == "GET" and owed_by(account) is Duty.CHANGES:
        return render_template(
            "accounts/changes.html",
            note=handoff.for_page(note),
            differences=changes.differences(account),
            source=SOURCES.get((account.register_news or {}).get("source", ""), lazy("Government register")),
        )
    if request.method == "POST" and "dispute" in request.form:
        changes.dispute(work(), account, settings(), origin(), now)
    elif request.method == "POST":
        changes.confirm(work(), account, origin(), now)
    if note_id is not None:
        handoff.answer(work().writing(), note_id, now)
    return see_other(note.return_to if note else session.pop("return_to", None) or url_for("portal.home"))
