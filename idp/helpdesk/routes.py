"""The blueprint ``officers``: every page below ``/officer``."""

from __future__ import annotations

from flask import Blueprint

from idp.helpdesk.accounts.views import account, search
from idp.helpdesk.acts.views import acts

blueprint = Blueprint("officers", __name__, url_prefix="/officer")
acts.add_routes(blueprint)
search.add_routes(blueprint)
account.add_routes(blueprint)
