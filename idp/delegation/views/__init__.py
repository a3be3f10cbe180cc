"""The pages about powers of attorney; their routes are listed in ``idp.delegation``. Imported by ``idp.app`` alone."""

from __future__ import annotations

from flask import Blueprint

from idp.delegation.views import acting_for, activity, detail, grant, identity, lists, not_me, proofs, refused
from idp.delegation.views.acting_for import describe

__all__ = ["blueprint", "describe"]

blueprint = Blueprint("delegation", __name__)
acting_for.add_routes(blueprint)
lists.add_routes(blueprint)
grant.add_routes(blueprint)
detail.add_routes(blueprint)
not_me.add_routes(blueprint)
activity.add_routes(blueprint)
proofs.add_routes(blueprint)
identity.add_routes(blueprint)
refused.add_routes(blueprint)
