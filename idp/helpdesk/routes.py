"""The blueprints ``officers``, every page below ``/officer``, and ``help_desk``, the pages for everybody."""

from __future__ import annotations

from flask import Blueprint

from idp.helpdesk.acts.views import acts, cancel_link
from idp.helpdesk.acts.views import waiting as waiting_acts

blueprint = Blueprint("officers", __name__, url_prefix="/officer")
acts.add_routes(blueprint)
waiting_acts.add_routes(blueprint)

public = Blueprint("help_desk", __name__)
cancel_link.add_routes(public)
