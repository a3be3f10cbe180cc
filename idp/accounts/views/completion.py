"""``/login/complete``: an account of old is completed at its first sign-in."""

from __future__ import annotations

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import completion
from idp.accounts.completion_form import CompletionForm
from idp.accounts.numbers import NumberKind
from idp.accounts.registration_form import NUMBER_KINDS
from idp.accounts.views.places import helped
from idp.i18n import lazy
from idp.models import Account, Duty
from idp.sessions import handoff
from idp.sessions.current import go_on, login_for_duty, signed_in
from idp.sessions.handoff import Note
from idp.web import origin, work
from idp.web.pages import see_other


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login/complete", "complete", complete, methods=["GET", "POST"])


@login_for_duty(Duty.COMPLETE)
def complete() -> ResponseReturnValue:
    """Ask for what is still empty, take it over, and go on to what waits."""
    account, now = signed_in().account, clock.now()
    note_id, note = handoff.pick_up(work(), now)
    form = CompletionForm(account)
    if request.method == "GET" or helped(form):
        return _page(form, account, note)
    if not form.validate():
        return _page(form, account, note), 422
    if not completion.complete(work(), account, form.columns(), origin(), now):
        again = url_for("accounts.complete", note=note_id)  # a register has filled a gap meanwhile: show what is left
        return see_other(again)
    if note is None:
        flash(lazy("Your information is saved."), "success")
    return go_on()


def _page(form: CompletionForm, account: Account, note: Note | None) -> str:
    of_tax_id = account.number_kind == NumberKind.TAX_ID
    return render_template(
        "accounts/complete.html",
        form=form,
        account=account,
        kind=form.kind,
        number_label=form.kind.number_label if of_tax_id else NUMBER_KINDS[NumberKind(account.number_kind)],
        note=handoff.for_page(note),
        today=clock.bangkok_date(clock.now()),
    )
