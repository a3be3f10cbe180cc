"""``/login/complete``: a legacy account is completed at its first sign-in; ``/account/email``: its address,
until one is confirmed.
"""

from __future__ import annotations

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.completion import complete as completion
from idp.accounts.completion.forms import AddressForm, CompletionForm
from idp.accounts.entity_types import NUMBER_KINDS
from idp.accounts.registered_data.views.places import place_search_handled
from idp.fields.party_number import NumberKind
from idp.i18n import lazy
from idp.models import Account, RequiredAction
from idp.origin import Act
from idp.sessions import interactions
from idp.sessions.current import signed_in
from idp.sessions.guards import login_for_required_action, login_required, not_while_acting, resume_request
from idp.sessions.interactions import Interaction
from idp.web import origin, settings, work
from idp.web.pages import see_other

_MAILED = lazy("We have emailed you a link. Please open it to confirm your email address.")


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login/complete", "complete", complete, methods=["GET", "POST"])
    blueprint.add_url_rule("/account/email", "account_email", account_email, methods=["GET", "POST"])


@login_for_required_action(RequiredAction.COMPLETE)
def complete() -> ResponseReturnValue:
    """Show the form of missing data, store it, and resume the pending interaction."""
    account, now = signed_in().account, clock.now()
    interaction_id, interaction = interactions.resume(work(), now)
    form = CompletionForm(account)
    if request.method == "GET" or place_search_handled(form):
        return _page(form, account, interaction)
    if not form.validate():
        return _page(form, account, interaction), 422
    if not completion.complete(work(), account, form.columns(), settings(), Act(origin(), now)):
        # a register has filled a gap meanwhile: show the remaining fields
        return see_other(url_for("accounts.complete", note=interaction_id))
    if interaction is None:
        flash(lazy("Your information is saved."), "success")
        if "email" in form:
            flash(_MAILED, "info")
    return resume_request()


def _page(form: CompletionForm, account: Account, interaction: Interaction | None) -> str:
    of_tax_id = account.number_kind == NumberKind.TAX_ID
    return render_template(
        "accounts/complete.html",
        form=form,
        account=account,
        kind=form.kind,
        number_label=form.kind.number_label if of_tax_id else NUMBER_KINDS[NumberKind(account.number_kind)],
        note=interactions.for_page(interaction),
    )


@login_required
@not_while_acting
def account_email() -> ResponseReturnValue:
    """Send the confirmation link again, to the same or another address. Only officers change a confirmed address."""
    account, form = signed_in().account, AddressForm()
    if account.email is not None:
        return see_other(url_for("accounts.account"))
    if request.method == "GET":
        form.email.data = account.unconfirmed_email
    if request.method == "GET" or not form.validate():
        return render_template("accounts/account_email.html", form=form), 422 if form.errors else 200
    if completion.set_unconfirmed_email(work(), account, form.email.data, settings(), Act(origin(), clock.now())):
        flash(_MAILED, "info")
    return see_other(url_for("accounts.account"))
