"""``/officer/accounts``: finding an account."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import masking
from idp.accounts.entity_types import ENTITY_TYPES
from idp.helpdesk.accounts import parameters, search, wording
from idp.helpdesk.current import officer_required, signed_in_officer
from idp.helpdesk.policy import Action
from idp.i18n import gettext
from idp.origin import Act
from idp.web import origin, work


def add_routes(blueprint: Blueprint) -> None:
    """Add the route of this file."""
    blueprint.add_url_rule("/accounts", "accounts", accounts)


@officer_required(Action.SEE)
def accounts() -> ResponseReturnValue:
    """Show the search box, and what it finds."""
    now = clock.now()
    asked = parameters.read(request.args, clock.bangkok_date(now))
    fault = gettext(asked.fault.message, **asked.fault.values) if asked.fault else ""
    found = None
    if not fault and not asked.query.is_empty:
        found = search.find(work(), signed_in_officer().id, asked.query, Act(origin(), now))
    page = render_template(
        "helpdesk/accounts/search.html",
        asked=asked,
        fault=fault,
        found=found,
        number=masking.number,
        kinds=ENTITY_TYPES,
        statuses=wording.STATUSES,
    )
    return page, 422 if fault else 200
