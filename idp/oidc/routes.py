"""The routes of OpenID Connect."""

from __future__ import annotations

from flask import Blueprint

from idp.oidc import authorization_endpoint, cors, endpoints, evaluation_endpoint
from idp.oidc.authorization import consent
from idp.oidc.logout import views

blueprint = Blueprint("oidc", __name__)
authorization_endpoint.register(blueprint)
consent.register(blueprint)
endpoints.register(blueprint)
evaluation_endpoint.register(blueprint)
views.register(blueprint)
blueprint.after_request(cors.add)
