"""The blueprints of the help desk: every page below ``/officer``, and the links in mails that cancel an act."""

from __future__ import annotations

from flask import Blueprint

from idp.helpdesk import door, navigation
from idp.helpdesk.accounts.views import account, search
from idp.helpdesk.acts.views import acts, cancel_link
from idp.helpdesk.acts.views import waiting as waiting_acts
from idp.helpdesk.cases import views as cases
from idp.helpdesk.reasons import views as reasons
from idp.helpdesk.sign_in.views import confirm, login, set_up

blueprint = Blueprint("officers", __name__, url_prefix="/officer")
blueprint.before_app_request(door.lead_to_sign_in)
blueprint.app_context_processor(navigation.on_every_page)
for part in (login, confirm, set_up, search, account, acts, waiting_acts, cases, reasons):
    part.add_routes(blueprint)

public = Blueprint("help_desk", __name__)
cancel_link.add_routes(public)
