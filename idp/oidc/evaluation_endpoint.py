"""``POST /delegations/evaluate``: a system asks, with a token of its own, whether a user may act for a grantor."""

from __future__ import annotations

from datetime import timedelta

from flask import Blueprint, Response, jsonify, request

from idp import clock, limits, strict_json
from idp.oidc import bearer, evaluation, refusal_log
from idp.oidc.bearer import NotAccepted
from idp.strict_json import InvalidJson
from idp.web import guard, of_client, work

REALM = "delegations"
#: Questions of one system within a minute.
MOST = 600


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/delegations/evaluate", "evaluate", evaluate, methods=["POST"])


@guard("bearer", csrf=False, api=True)
def evaluate() -> Response:
    """``{"decision": true}`` or ``false``, and nothing else: neither why not nor whether there is such an account."""
    try:
        token = bearer.presented(in_form=False)
        if token.user_session is not None:
            problem = "The token is an operator's: use one of the client."
            raise NotAccepted(403, "insufficient_scope", problem, client=token.client)
    except NotAccepted as error:
        return error.response(REALM)
    of_client(token.client.client_id)
    try:
        asked = _asked()
    except _Unusable as error:
        refusal_log.note(REALM, token.client, "invalid_request", str(error))
        return _told(error.status, error="invalid_request", error_description=str(error))
    now = clock.now()
    with work().reading() as session:
        decision = evaluation.may_act(session, *asked, token.client, now)
    limits.count(work().writing(), f"evaluate:{token.client.client_id}", now, timedelta(minutes=1), MOST)
    return _told(200, decision=decision)


class _Unusable(Exception):
    """A question that cannot be read; the words are for whoever asked."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


def _asked() -> tuple[str, str]:
    """The user and the grantor of the question. Raises ``_Unusable``."""
    if request.mimetype != "application/json":
        raise _Unusable(415, "The body must be application/json.")
    try:
        body = strict_json.loads(request.get_data())
    except InvalidJson:
        body = None
    if not isinstance(body, dict) or body.keys() != {"sub", "acting_for"}:
        raise _Unusable(400, "Send an object of sub and acting_for.")
    if not all(isinstance(value, str) for value in body.values()):
        raise _Unusable(400, "The values of sub and acting_for must be texts.")
    return body["sub"], body["acting_for"]


def _told(status: int, **members: object) -> Response:
    response = jsonify(members)
    response.status_code = status
    response.headers["Cache-Control"] = "no-store"
    return response
