"""``/login``: user name and password, for the home page or for a step that waits."""

from __future__ import annotations

from flask import Blueprint, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from idp import clock
from idp.accounts import confirmation, login
from idp.accounts.forms import SignInForm
from idp.accounts.views.looking_up import registers
from idp.i18n import gettext, lazy, request_locale
from idp.sessions import handoff
from idp.sessions.current import current, remembered, set_cookie
from idp.sessions.handoff import Note
from idp.sessions.systems import systems
from idp.web import guard, origin, settings, work
from idp.web.pages import see_other

#: What a refused sign-in is told.
WORDS = {
    login.Refused.WRONG: lazy("The user name or password is not right."),
    login.Refused.UNCONFIRMED: lazy("Your e-mail address is not confirmed yet. Open the link in the mail we sent you."),
    login.Refused.SUSPENDED: lazy("This account is suspended. Please contact the help desk."),
}


#: Why somebody who has a login is asked for it once more.
REASONS = {
    "again": lazy("Please sign in again to continue."),
    "another_account": lazy("The system expects another account. Please sign in with that one."),
}


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login", "sign_in", sign_in, methods=["GET", "POST"])


@guard("public")
def sign_in() -> ResponseReturnValue:
    """Show the form, or check it and go on to what waits."""
    note_id, note = handoff.pick_up(work(), clock.now())
    if note is not None and "cancel" in request.form:
        return see_other(note.cancel_to)
    form = SignInForm()
    if request.method == "GET" and current() is not None and not (note and note.reason):
        return see_other(note.return_to if note else url_for("portal.home"))  # signed in meanwhile, in another tab
    if note is not None and request.method == "GET":
        form.username.data = note.user_name
    if not form.validate_on_submit():
        return _page(form, note), 422 if form.errors else 200
    result = login.sign_in(
        work(), form.username.data or "", form.password.data or "", remembered(), registers(), origin(), settings()
    )
    if isinstance(result, login.Refused):
        form.username.errors = [gettext(WORDS[result])]
        return _page(form, note, result), 422
    if note_id is not None:
        handoff.answer(work().writing(), note_id, clock.now(), result.login_id)
    return _go_on(result.secret, note)


def _page(form: SignInForm, note: Note | None, refused: login.Refused | None = None) -> str:
    unconfirmed = refused is login.Refused.UNCONFIRMED
    return render_template(
        "accounts/login.html",
        form=form,
        note=handoff.for_page(note),
        reason=REASONS.get(note.reason) if note else None,
        forgot_url=url_for("accounts.forgot_password"),
        register_url=url_for("accounts.register"),
        mailed_to=confirmation.address_of(work(), form.username.data or "") if unconfirmed else None,
        system_names=[client.name(request_locale()) for client in systems()],
    )


def _go_on(secret: str, note: Note | None) -> Response:
    wanted = session.get("return_to")
    session.clear()  # a new form token with the new login
    response = see_other(note.return_to if note else wanted or url_for("portal.home"))
    set_cookie(response, secret)
    return response
