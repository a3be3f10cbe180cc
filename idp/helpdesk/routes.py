"""The blueprint ``officers``: every page below ``/officer``."""

from __future__ import annotations

from flask import Blueprint

from idp.helpdesk.cases import views as cases
from idp.helpdesk.reasons import views as reasons

blueprint = Blueprint("officers", __name__, url_prefix="/officer")
cases.add_routes(blueprint)
reasons.add_routes(blueprint)
