"""``/officer/confirm``: the second factor proven anew, before acts."""

from __future__ import annotations

from flask import Blueprint, flash, session, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from idp.accounts.second_factor.forms import CodeForm
from idp.helpdesk import current
from idp.helpdesk.current import PATH, RETURN_TO, officer_required, signed_in_officer
from idp.helpdesk.policy import Action
from idp.helpdesk.sign_in import second_step
from idp.helpdesk.sign_in.factors import Code
from idp.helpdesk.sign_in.second_step import FactorRefusal
from idp.helpdesk.sign_in.views import prompt
from idp.web import origin, settings, work
from idp.web.pages import see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/confirm", "confirm", confirm, methods=["GET", "POST"])
    blueprint.add_url_rule("/confirm/passkey", "confirm_passkey", confirm_with_passkey, methods=["POST"])


@officer_required(Action.SEE)
def confirm() -> ResponseReturnValue:
    """Ask for the code of the app, check it, and go on with the page that needed it."""
    form, officer = CodeForm(), signed_in_officer()
    if not form.validate_on_submit():
        return prompt.page("helpdesk/confirm.html", form, officer.id), 422 if form.errors else 200
    result = second_step.confirm(work(), officer, Code(form.code.data or ""), settings(), origin())
    if result is FactorRefusal.WRONG:
        prompt.refuse(form)
        return prompt.page("helpdesk/confirm.html", form, officer.id), 422
    return _go_on(result)


@officer_required(Action.SEE)
def confirm_with_passkey() -> ResponseReturnValue:
    """The same by a passkey."""
    result = second_step.confirm(work(), signed_in_officer(), prompt.assertion(), settings(), origin())
    if result is FactorRefusal.WRONG:
        flash(prompt.INVALID_PASSKEY, "warn")
        return see_other(url_for("officers.confirm"))
    return _go_on(result)


def _go_on(result: str | FactorRefusal) -> Response:
    """Redirect to the page that needed the proof, with the session's new secret; to the sign-in page if it is over."""
    if isinstance(result, FactorRefusal):
        return see_other(url_for("officers.sign_in"))
    response = see_other(session.pop(RETURN_TO, None) or PATH)
    current.set_cookie(response, result)
    return response
