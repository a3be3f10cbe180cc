"""The blueprint ``officers``: every page below ``/officer``."""

from __future__ import annotations

from flask import Blueprint

from idp.helpdesk.acts.views import acts

blueprint = Blueprint("officers", __name__, url_prefix="/officer")
acts.add_routes(blueprint)
