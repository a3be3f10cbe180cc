"""``/register/claim``: “this number is mine”, for users whose number has an account already."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.identity import number_claims
from idp.accounts.identity.claim_form import ClaimForm
from idp.origin import Act
from idp.web import guard, origin, settings, work
from idp.web.pages import see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/register/claim", "claim_number", claim_number, methods=["GET", "POST"])


@guard("public")
def claim_number() -> ResponseReturnValue:
    """Show the form and record the claim; the response is the same whoever has the number."""
    disputed = number_claims.find(work(), request.args.get("registration", ""), clock.now())
    if disputed is None:
        return render_template("accounts/register_over.html"), 410
    if request.method == "GET" and "sent" in request.args:
        return render_template("accounts/claim_sent.html")
    form = ClaimForm(of_person=disputed.of_person)
    if not form.validate_on_submit():
        page = render_template("accounts/claim.html", form=form, disputed=disputed)
        return page, 422 if form.errors else 200
    number_claims.claim(work(), disputed, form.claim_data(), settings(), Act(origin(), clock.now()))
    return see_other(url_for("accounts.claim_number", registration=disputed.id, sent="1"))
