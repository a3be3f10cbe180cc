"""The pages of this room."""

from __future__ import annotations

from flask import Blueprint

from idp.delegation.views import acting_for, activity, detail, grant, identity, lists, not_me, proofs
from idp.delegation.views.acting_for import describe

__all__ = ["blueprint", "describe"]

blueprint = Blueprint("delegation", __name__)
acting_for.register(blueprint)
lists.register(blueprint)
grant.register(blueprint)
detail.register(blueprint)
not_me.register(blueprint)
activity.register(blueprint)
proofs.register(blueprint)
identity.register(blueprint)
