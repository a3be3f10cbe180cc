"""``/help``: the form, and the page that says that the request has arrived."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.help_requests import ask
from idp.accounts.help_requests.forms import HelpForm
from idp.origin import Act
from idp.sessions.current import current
from idp.web import guard, origin, settings, work
from idp.web.pages import see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/help", "ask_for_help", ask_for_help, methods=["GET", "POST"])


@guard("public")
def ask_for_help() -> ResponseReturnValue:
    """Show the form, or store the request; the answer is the same for everybody."""
    if request.method == "GET" and "sent" in request.args:
        return render_template("accounts/help_sent.html")
    user_session = current()
    form = HelpForm(topic=request.args.get("topic"))
    if not form.validate_on_submit():
        return render_template("accounts/help.html", form=form), 422 if form.errors else 200
    account_id = user_session.account.id if user_session else None
    ask.ask(work(), form.request_data(), account_id, settings(), Act(origin(), clock.now()))
    return see_other(url_for("accounts.ask_for_help", sent="1"))
