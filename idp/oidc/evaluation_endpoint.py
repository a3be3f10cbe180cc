"""``POST /delegations/evaluate``: a client asks, with an access token of its own (RFC 6749 section 4.4), whether a user
may act for a grantor.
"""

from __future__ import annotations

from datetime import timedelta

from flask import Blueprint, Response, jsonify, request

from idp import clock, limits, strict_json
from idp.oidc import bearer, evaluation, refusal_log
from idp.oidc.bearer import NotAccepted
from idp.strict_json import InvalidJson
from idp.web import guard, of_client, work

REALM = "delegations"
#: Rate limit: requests of one client within a minute.
MOST = 600


def add_routes(blueprint: Blueprint) -> None:
    """Add the route of this file to *blueprint*."""
    blueprint.add_url_rule("/delegations/evaluate", "evaluate", evaluate, methods=["POST"])


@guard("bearer", csrf=False, api=True)
def evaluate() -> Response:
    """``{"decision": true}`` or ``false``, without a reason, so as not to reveal whether an account exists."""
    try:
        token = bearer.require_token(in_form=False)
        if token.user_session is not None:
            problem = "The token is a user's: use one of the client."
            raise NotAccepted(403, "insufficient_scope", problem, client=token.client)
    except NotAccepted as error:
        return error.response(REALM)
    of_client(token.client.client_id)
    try:
        subjects = _question()
    except _InvalidQuestion as error:
        refusal_log.log_refusal(REALM, token.client, "invalid_request", str(error))
        return _json_response(error.status, error="invalid_request", error_description=str(error))
    now = clock.now()
    with work().reading() as session:
        decision = evaluation.may_act(session, *subjects, token.client, now)
    limits.count(work().writing(), f"evaluate:{token.client.client_id}", now, timedelta(minutes=1), MOST)
    return _json_response(200, decision=decision)


class _InvalidQuestion(Exception):
    """The request body is invalid. *status*: of the HTTP response. *description*: for the client."""

    def __init__(self, status: int, description: str) -> None:
        super().__init__(description)
        self.status = status


def _question() -> tuple[str, str]:
    """The ids of user and grantor in the request body. Raises ``_InvalidQuestion``."""
    if request.mimetype != "application/json":
        raise _InvalidQuestion(415, "The body must be application/json.")
    try:
        body = strict_json.loads(request.get_data())
    except InvalidJson:
        body = None
    if not isinstance(body, dict) or body.keys() != {"sub", "acting_for"}:
        raise _InvalidQuestion(400, "Send an object of sub and acting_for.")
    if not all(isinstance(value, str) for value in body.values()):
        raise _InvalidQuestion(400, "The values of sub and acting_for must be texts.")
    return body["sub"], body["acting_for"]


def _json_response(status: int, **members: object) -> Response:
    response = jsonify(members)
    response.status_code = status
    response.headers["Cache-Control"] = "no-store"
    return response
