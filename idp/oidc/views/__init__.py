"""The routes of OpenID Connect."""

from __future__ import annotations

from flask import Blueprint

from idp.oidc.views import authorize, consent, cors, evaluate, logout, machine

blueprint = Blueprint("oidc", __name__)
authorize.register(blueprint)
consent.register(blueprint)
machine.register(blueprint)
evaluate.register(blueprint)
logout.register(blueprint)
blueprint.after_request(cors.add)
