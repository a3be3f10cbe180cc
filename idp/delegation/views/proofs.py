"""``/delegations/<id>/proof``, to be printed by its parties, and ``/proofs/<code>``, where its QR code leads."""

from __future__ import annotations

from flask import Blueprint, Response, make_response, render_template, request
from markupsafe import Markup

from idp import clock
from idp.accounts.second_factor.totp import qr_code
from idp.delegation import proofs
from idp.delegation.forms import GrantorNumberForm
from idp.delegation.proofs import ProofResult, StatedFact
from idp.i18n import lazy
from idp.origin import Act
from idp.sessions.current import signed_in
from idp.sessions.guards import login_required
from idp.sessions.registered_clients import systems
from idp.web import guard, origin, settings, work
from idp.web.pages import error_page

#: What stands on the pages beside the facts.
PROOF = {
    "title": lazy("Proof of a power of attorney"),
    "check": lazy("Is it still valid?"),
    "how": lazy(
        "Scan the code or open the address. The page tells the status and dates of that moment, the "
        "reference number, and both names in part."
    ),
}
STATE = {
    "title": lazy("Status of a power of attorney"),
    "paused": lazy("It is in force, but cannot be used at the moment."),
    "compare": lazy("Compare the reference number, the names and the dates with the printed proof."),
    "whose": lazy("Is it this grantor?"),
    "ask": lazy("Type the grantor’s number from the printed proof. The page only says whether it is the same."),
    "yes": lazy("Yes. This is the number of the grantor."),
    "no": lazy("No. This is not the number of the grantor."),
}


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/delegations/<delegation_id>/proof", "proof", proof)
    blueprint.add_url_rule("/proofs/<proof_code>", "look_up_proof", look_up, methods=["GET", "POST"])


@login_required
def proof(delegation_id: str) -> str:
    """Both parties, the terms, the state, when it was printed, and where to look up whether it still stands."""
    viewer_id = signed_in().account.id
    delegation, facts = proofs.document(work(), delegation_id, viewer_id, systems(), clock.now())
    address = f"{settings().issuer}/proofs/{delegation.proof_code}"
    return render_template(
        "delegation/proof.html",
        words=_in_both(PROOF),
        delegation=delegation,
        facts=facts,
        address=address,
        qr_code=Markup(qr_code(address)),
    )


@guard("public")
def look_up(proof_code: str) -> Response:
    """What the holder of a printed proof may know; by a button, whether a number is the grantor's.

    Nothing here is for search engines.
    """
    look = proofs.look_up(work(), proof_code, Act(origin(), clock.now()))
    # The page for an unknown code is returned, not raised: the look counts.
    response = make_response(error_page(404) if look is None else _answer(proof_code, look))
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response


def _answer(proof_code: str, look: ProofResult) -> tuple[str, int]:
    form = GrantorNumberForm()
    if request.method == "GET":
        return _state_page(look, form), 200
    if not form.validate():
        return _state_page(look, form), 422
    same = proofs.compare(work(), proof_code, form.grantor_tax_id.data, Act(origin(), clock.now()))
    return _state_page(look, GrantorNumberForm(formdata=None), "yes" if same else "no"), 200


def _state_page(look: ProofResult, form: GrantorNumberForm, answer: str = "") -> str:
    words = _in_both(STATE)
    return render_template(
        "delegation/proof_state.html",
        found=look,
        words=words,
        form=form,
        answer=words.get(answer),
        same=answer == "yes",
    )


def _in_both(texts: dict[str, str]) -> dict[str, StatedFact]:
    return {name: StatedFact.text(text) for name, text in texts.items()}
