"""``/cancel-change/…``: the page of the links that cancel an announced act; for whoever got its mail."""

from __future__ import annotations

from flask import Blueprint, g, render_template, request
from flask.typing import ResponseReturnValue

from idp import clock
from idp.helpdesk.acts import lifecycle
from idp.helpdesk.acts.kinds import KINDS
from idp.helpdesk.policy import Action
from idp.models import Account
from idp.origin import Act
from idp.web import guard, origin, settings, work


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule(f"{lifecycle.CANCEL_PATH}<token>", "cancel_change", cancel_change, methods=["GET", "POST"])


@guard("public")
def cancel_change(token: str) -> ResponseReturnValue:
    """Opening the page changes nothing, since mail scanners open links too; the button cancels."""
    act = Act(origin(), clock.now())
    with work().reading() as session:
        row = lifecycle.by_link(session, token, act.at)
        account = session.get_one(Account, row.account_id) if row else None
    if row is None or account is None:
        return render_template("helpdesk/acts/cancel_link.html", state="over"), 410
    g.asked_locale = account.locale
    if request.method == "GET":
        title = KINDS[Action(row.kind)].title
        return render_template("helpdesk/acts/cancel_link.html", state="waiting", title=title, due_at=row.due_at)
    if not lifecycle.cancel_by_link(work(), settings(), token, act):
        return render_template("helpdesk/acts/cancel_link.html", state="over"), 410
    return render_template("helpdesk/acts/cancel_link.html", state="done")
