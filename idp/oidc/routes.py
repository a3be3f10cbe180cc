"""The blueprint with all routes of OpenID Connect and OAuth 2.0."""

from __future__ import annotations

from flask import Blueprint

from idp.oidc import authorization_endpoint, cors, endpoints, evaluation_endpoint
from idp.oidc.authorization import consent
from idp.oidc.logout import views

blueprint = Blueprint("oidc", __name__)
authorization_endpoint.add_routes(blueprint)
consent.add_routes(blueprint)
endpoints.add_routes(blueprint)
evaluation_endpoint.add_routes(blueprint)
views.add_routes(blueprint)
blueprint.after_request(cors.add)
