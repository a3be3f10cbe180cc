"""``/officer``: the first page after the sign-in."""

from __future__ import annotations

from flask import Blueprint, render_template

from idp.helpdesk.current import officer_required
from idp.helpdesk.policy import Action


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("", "start", start)


@officer_required(Action.SEE)
def start() -> str:
    """Show where work can be found."""
    return render_template("helpdesk/start.html")
