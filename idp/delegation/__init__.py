"""Acting for another party under a power of attorney (a *delegation*): the decision whether one is valid (``rules``),
its life from grant to end (``lifecycle``, ``expiry``, ``on_hold``), switching the acting party (``acting``), and the
pages of both parties (``views``).

``idp.oidc``, ``idp.portal``, ``idp.worker``, ``idp.demo`` and ``idp.app`` import it; ``idp.accounts`` and
``idp.sessions``, on which it builds, must not.

Routes:
    GET, POST /acting-for -> delegation.acting_for
    POST /delegations/<delegation_id> -> delegation.act_on_one
    GET /delegations/<delegation_id> -> delegation.one
    GET /delegations/<delegation_id>/activity -> delegation.activity
    GET /delegations/<delegation_id>/activity.csv -> delegation.activity_file
    GET /delegations/<delegation_id>/proof -> delegation.proof
    GET /delegations/given -> delegation.given
    GET /delegations/given/activity -> delegation.given_activity
    GET /delegations/given/activity.csv -> delegation.given_activity_file
    GET, POST /delegations/given/new -> delegation.new
    GET /delegations/received -> delegation.received
    GET /delegations/received/activity -> delegation.received_activity
    GET /delegations/received/activity.csv -> delegation.received_activity_file
    GET, POST /help/code -> delegation.refusal_code
    GET, POST /login/identity -> delegation.identity
    GET, POST /not-me/<token> -> delegation.not_me
    GET, POST /proofs/<proof_code> -> delegation.look_up_proof
"""
