"""``/officer/login``: user name and password, then the second factor; and signing out."""

from __future__ import annotations

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from idp import clock
from idp.accounts.second_factor.forms import CodeForm
from idp.accounts.sign_in.forms import SignInForm
from idp.crypto import digest
from idp.helpdesk import current, sessions
from idp.helpdesk.current import PATH, cookie_secret, current_officer
from idp.helpdesk.sessions import PendingOfficer
from idp.helpdesk.sign_in import password, second_step
from idp.helpdesk.sign_in.factors import Code
from idp.helpdesk.sign_in.second_step import FactorRefusal
from idp.helpdesk.sign_in.views import prompt
from idp.i18n import gettext, lazy
from idp.origin import Act
from idp.sessions import form_tokens
from idp.sessions.current import cookie_session
from idp.web import guard, origin, settings, work
from idp.web.pages import see_other

_WRONG = lazy("Incorrect user name or password.")
_SIGNED_OUT = lazy("You have signed out.")


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login", "sign_in", sign_in, methods=["GET", "POST"])
    blueprint.add_url_rule("/login/passkey", "passkey_login", sign_in_with_passkey, methods=["POST"])
    blueprint.add_url_rule("/sign-out", "sign_out", sign_out, methods=["POST"])


@guard("public")
def sign_in() -> ResponseReturnValue:
    """Show the step that is due, or check it: the password, and while that is right the code. A form with a user name
    begins again.
    """
    if request.method == "GET" and current_officer() is not None:
        return see_other(PATH)
    pending = _pending()
    if "code" in request.form:
        return _second_step(pending)
    if request.method == "GET" and pending is not None and "again" not in request.args:
        return prompt.page("helpdesk/second_step.html", CodeForm(), pending.officer_id)
    return _first_step()


def _first_step() -> ResponseReturnValue:
    form = SignInForm()
    if not form.validate_on_submit():
        return render_template("helpdesk/login.html", form=form), 422 if form.errors else 200
    secret = password.sign_in(work(), form.username.data or "", form.password.data or "", origin())
    if secret is None:
        form.username.errors = [gettext(_WRONG)]
        return render_template("helpdesk/login.html", form=form), 422
    officer = current_officer()
    if officer is not None:
        password.sign_out(work(), officer, Act(origin(), clock.now()))
    response = see_other(url_for("officers.sign_in"))
    current.set_cookie(response, secret)
    return response


def _second_step(pending: PendingOfficer | None) -> ResponseReturnValue:
    form = CodeForm()
    if pending is None:
        return _begin_again()
    if not form.validate_on_submit():
        return prompt.page("helpdesk/second_step.html", form, pending.officer_id), 422
    result = second_step.finish(work(), cookie_secret(), Code(form.code.data or ""), settings(), origin())
    if result is FactorRefusal.WRONG:
        prompt.refuse(form)
        return prompt.page("helpdesk/second_step.html", form, pending.officer_id), 422
    return _begin_again() if isinstance(result, FactorRefusal) else _enter(result)


@guard("public")
def sign_in_with_passkey() -> ResponseReturnValue:
    """Give the second factor by a passkey instead of a code."""
    if _pending() is None:
        return _begin_again()
    result = second_step.finish(work(), cookie_secret(), prompt.assertion(), settings(), origin())
    if result is FactorRefusal.WRONG:
        flash(prompt.INVALID_PASSKEY, "warn")
        return see_other(url_for("officers.sign_in"))
    return _begin_again() if isinstance(result, FactorRefusal) else _enter(result)


def _pending() -> PendingOfficer | None:
    secret = cookie_secret()
    if not secret:
        return None
    with work().reading() as reading:
        return sessions.find_pending(reading, digest(secret), clock.now())


def _begin_again() -> Response:
    return see_other(url_for("officers.sign_in"))


def _enter(secret: str) -> Response:
    """Redirect to the work that waits, with the session's new secret and a new form token."""
    previous = cookie_session()
    form_tokens.renew(previous.account.id if previous else "")
    response = see_other(PATH)
    current.set_cookie(response, secret)
    return response


@guard("public")
def sign_out() -> ResponseReturnValue:
    """End the officer's session, if there is one."""
    officer = current_officer()
    if officer is not None:
        password.sign_out(work(), officer, Act(origin(), clock.now()))
        flash(_SIGNED_OUT, "success")
    response = see_other(url_for("officers.sign_in"))
    current.drop_cookie(response)
    return response
