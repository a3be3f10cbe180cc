"""The pages of this room."""

from __future__ import annotations

from flask import Blueprint

from idp.delegation.views import acting_for, activity, identity, lists, new, not_me, one, proofs
from idp.delegation.views.acting_for import describe

__all__ = ["blueprint", "describe"]

blueprint = Blueprint("delegation", __name__)
acting_for.register(blueprint)
lists.register(blueprint)
new.register(blueprint)
one.register(blueprint)
not_me.register(blueprint)
activity.register(blueprint)
proofs.register(blueprint)
identity.register(blueprint)
