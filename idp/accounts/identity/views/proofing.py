"""``/account/identity``: the identity assurance of the account, and how to raise it."""

from __future__ import annotations

from flask import Blueprint, flash, render_template, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.identity import proofing
from idp.accounts.identity.forms import IdentityForm
from idp.accounts.identity.proofing import ProofingResult
from idp.accounts.registers_access import registers
from idp.i18n import gettext, lazy
from idp.models import Account, EntityType
from idp.origin import Act
from idp.sessions.current import signed_in
from idp.sessions.guards import login_required, read_while_acting
from idp.web import origin, settings, work
from idp.web.pages import see_other

_MESSAGES = {
    ProofingResult.BIRTH: lazy("The register has confirmed your number and date of birth."),
    ProofingResult.CARD: lazy("Your number, date of birth and ID card are confirmed."),
    ProofingResult.BIRTH_ALONE: lazy(
        "Your number and date of birth are confirmed. The code is not: it, or the card, is not the valid one."
    ),
    ProofingResult.CARD_LATER: lazy(
        "Your number and date of birth are confirmed. The card cannot be checked at the moment; please try again later."
    ),
}
_NO_MATCH = lazy("The register does not know this date of birth with your number. Please check it.")
_UNAVAILABLE = lazy("The register does not answer at the moment. Please try again later.")


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/account/identity", "identity", show_identity, methods=["GET", "POST"])


@login_required
@read_while_acting
def show_identity() -> ResponseReturnValue:
    """Show the identity assurance; a natural person may enter the birth date and, where enabled, the ID card's code."""
    account = signed_in().account
    if not proofing.is_offered(account, registers()):
        return _page(account, None)
    form = IdentityForm(with_card=registers().checks_cards)
    if not form.validate_on_submit():
        return _page(account, form), 422 if form.errors else 200
    code = form.laser_code.data if "laser_code" in form else ""
    evidence = (form.birth_date.data, code)
    result = proofing.verify(work(), registers(), account, *evidence, settings(), Act(origin(), clock.now()))
    if result in _MESSAGES:
        flash(_MESSAGES[result], "success" if result in (ProofingResult.BIRTH, ProofingResult.CARD) else "info")
        return see_other(url_for("accounts.identity"))
    form.birth_date.errors = [gettext(_NO_MATCH if result is ProofingResult.NO_MATCH else _UNAVAILABLE)]
    return _page(account, form), 422


def _page(account: Account, form: IdentityForm | None) -> str:
    return render_template(
        "accounts/identity.html",
        account=account,
        form=form,
        today=clock.bangkok_date(clock.now()),
        is_person=account.entity_type is EntityType.NATURAL_PERSON,
        source=ENTITY_TYPES[account.entity_type].register or lazy("Government register"),
    )
