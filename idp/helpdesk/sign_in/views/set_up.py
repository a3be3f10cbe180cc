"""``/officer/set-up/<token>``: an officer chooses a password and sets a second factor up, by the link of the command
line.
"""

from __future__ import annotations

from flask import Blueprint, flash, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from idp import clock
from idp.accounts.hashing import admission, passwords
from idp.accounts.hashing.admission import HashingPurpose
from idp.accounts.second_factor import ceremonies, totp
from idp.accounts.second_factor.ceremonies import PasskeyUser
from idp.accounts.second_factor.forms import CodeForm
from idp.accounts.second_factor.views import challenge
from idp.helpdesk.sign_in import set_up as verbs
from idp.helpdesk.sign_in.factors import Assertion
from idp.helpdesk.sign_in.forms import SetUpForm
from idp.helpdesk.sign_in.set_up import Draft
from idp.helpdesk.sign_in.views import prompt
from idp.i18n import lazy, request_locale
from idp.models import Officer
from idp.web import branding, guard, origin, settings, work
from idp.web.pages import see_other

#: The member of the form cookie with the first step, and what a challenge of the second is for.
DRAFT, CREATE = "officer_set_up", "officer-create"
_DONE = lazy("Your account is set up. You can sign in with it now.")


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/set-up/<token>", "set_up", set_up, methods=["GET", "POST"])
    blueprint.add_url_rule("/set-up/<token>/passkey", "set_up_passkey", set_up_passkey, methods=["POST"])


@guard("public")
def set_up(token: str) -> ResponseReturnValue:
    """Ask for the password, then for the second factor. GET changes nothing."""
    officer = verbs.owner(work(), token, clock.now())
    if officer is None:
        return _expired_page()
    draft = _draft(token)
    if draft is None or "password" in request.form or "again" in request.args:
        return _password(token, officer)
    form = CodeForm()
    if not form.validate_on_submit():
        return _factor_page(form, token, officer, draft), 422 if form.errors else 200
    is_done = verbs.with_app(work(), token, draft, form.code.data or "", settings(), origin())
    if is_done is None:
        return _expired_page()
    if not is_done:
        prompt.refuse(form)
        return _factor_page(form, token, officer, draft), 422
    return _finish()


def _password(token: str, officer: Officer) -> ResponseReturnValue:
    form = SetUpForm()
    form.own_words = [officer.email]
    if not form.validate_on_submit():
        page = render_template("helpdesk/set_up_password.html", form=form, email=officer.email)
        return page, 422 if form.errors else 200
    with admission.place(HashingPurpose.OTHER, origin()) as place:
        password_hash = passwords.hash_password(form.password.data or "", place)
    session[DRAFT] = verbs.seal(token, password_hash, settings(), clock.now())
    return see_other(url_for("officers.set_up", token=token))


@guard("public")
def set_up_passkey(token: str) -> ResponseReturnValue:
    """Finish with a passkey that the browser has created."""
    draft = _draft(token)
    if draft is None:
        return see_other(url_for("officers.set_up", token=token))
    shown = Assertion(request.form.get("credential", ""), challenge.take(CREATE))
    is_done = verbs.with_passkey(work(), token, draft, shown, settings(), origin())
    if is_done is None:
        return _expired_page()
    if not is_done:
        flash(lazy("No passkey was made. Please try again."), "warn")
        return see_other(url_for("officers.set_up", token=token))
    return _finish()


def _draft(token: str) -> Draft | None:
    return verbs.unseal(session.get(DRAFT, ""), token, settings(), clock.now())


def _finish() -> ResponseReturnValue:
    session.pop(DRAFT, None)
    flash(_DONE, "success")
    return see_other(url_for("officers.sign_in"))


def _factor_page(form: CodeForm, token: str, officer: Officer, draft: Draft) -> str:
    names = branding.current(settings()).agency_name
    uri = totp.provisioning_uri(draft.totp_secret, officer.email, names["en"])
    user = PasskeyUser(officer.id, officer.email, officer.email)
    options = ceremonies.creation_options(settings(), user, names[request_locale()], [], challenge.new(CREATE))
    return render_template(
        "helpdesk/set_up_factor.html",
        form=form,
        token=token,
        uri=uri,
        qr_code=Markup(totp.qr_code(uri)),
        secret=totp.in_groups(draft.totp_secret),
        passkey_options=options,
    )


def _expired_page() -> ResponseReturnValue:
    return render_template("helpdesk/set_up_over.html"), 410
