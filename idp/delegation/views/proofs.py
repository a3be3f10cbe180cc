"""``/delegations/<id>/proof``, which the parties can print, and ``/proofs/<code>``, the target of its QR code."""

from __future__ import annotations

from flask import Blueprint, Response, make_response, render_template, request
from markupsafe import Markup

from idp import clock
from idp.accounts.second_factor.totp import qr_code
from idp.delegation import proofs
from idp.delegation.forms import GrantorNumberForm
from idp.delegation.proofs import BilingualText, ProofResult
from idp.i18n import lazy
from idp.origin import Act
from idp.sessions.current import signed_in
from idp.sessions.guards import login_required
from idp.sessions.registered_clients import systems
from idp.web import guard, origin, settings, work
from idp.web.pages import error_page

#: The texts of the two pages.
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
    """Both parties, the terms, the state, the time of printing, and where to look up whether it is still in force."""
    viewer_id = signed_in().account.id
    delegation, facts = proofs.document(work(), delegation_id, viewer_id, systems(), clock.now())
    address = f"{settings().issuer}/proofs/{delegation.proof_code}"
    return render_template(
        "delegation/proof.html",
        words=_bilingual(PROOF),
        delegation=delegation,
        facts=facts,
        address=address,
        qr_code=Markup(qr_code(address)),
    )


@guard("public")
def look_up(proof_code: str) -> Response:
    """The public facts for the holder of a printed proof; on POST also whether a number is the grantor's.

    Search engines are told not to index the page.
    """
    result = proofs.look_up(work(), proof_code, Act(origin(), clock.now()))
    # The page for an unknown code is returned, not raised, so that the look-up is counted.
    response = make_response(error_page(404) if result is None else _answer(proof_code, result))
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response


def _answer(proof_code: str, result: ProofResult) -> tuple[str, int]:
    form = GrantorNumberForm()
    if request.method == "GET":
        return _state_page(result, form), 200
    if not form.validate():
        return _state_page(result, form), 422
    is_same = proofs.compare(work(), proof_code, form.grantor_tax_id.data, Act(origin(), clock.now()))
    return _state_page(result, GrantorNumberForm(formdata=None), "yes" if is_same else "no"), 200


def _state_page(result: ProofResult, form: GrantorNumberForm, answer: str = "") -> str:
    words = _bilingual(STATE)
    return render_template(
        "delegation/proof_state.html",
        found=result,
        words=words,
        form=form,
        answer=words.get(answer),
        same=answer == "yes",
    )


def _bilingual(texts: dict[str, str]) -> dict[str, BilingualText]:
    return {name: BilingualText.text(text) for name, text in texts.items()}
