"""The blueprint ``officers``: every page below ``/officer``."""

from __future__ import annotations

from flask import Blueprint

from idp.helpdesk import door, navigation
from idp.helpdesk.accounts.views import account, search
from idp.helpdesk.acts.views import acts
from idp.helpdesk.sign_in.views import confirm, login, set_up
from idp.helpdesk.views import start

blueprint = Blueprint("officers", __name__, url_prefix="/officer")
blueprint.before_app_request(door.lead_to_sign_in)
blueprint.app_context_processor(navigation.on_every_page)
login.add_routes(blueprint)
confirm.add_routes(blueprint)
set_up.add_routes(blueprint)
start.add_routes(blueprint)
acts.add_routes(blueprint)
search.add_routes(blueprint)
account.add_routes(blueprint)
