"""``/login``: user name and password, for the home page or for a step that waits."""

from __future__ import annotations

from flask import Blueprint, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.devices import cookie
from idp.accounts.devices.cookie import visitor
from idp.accounts.registers_access import registers
from idp.accounts.second_factor.views import challenge
from idp.accounts.sign_in import password
from idp.accounts.sign_in.finish import CodeWanted
from idp.accounts.sign_in.forms import SignInForm
from idp.accounts.sign_in.views.second_step import go_on, wait_for_code
from idp.i18n import gettext, lazy, request_locale
from idp.sessions import interaction
from idp.sessions.current import current
from idp.sessions.guards import is_fresh
from idp.sessions.interaction import Note
from idp.sessions.registered_clients import systems
from idp.web import guard, settings, work
from idp.web.pages import see_other

#: What a refused sign-in is told.
WORDS = {
    password.Refused.WRONG: lazy("The user name or password is not right."),
    password.Refused.SUSPENDED: lazy("This account is suspended. Please contact the help desk."),
}


_UNCONFIRMED = lazy("Your e-mail address is not confirmed yet. Open the link in the mail we sent you.")

#: Why somebody who has a login is asked for it once more.
REASONS = {
    "again": lazy("Please sign in again to continue."),
    "fresh": lazy("For your safety, this step needs a sign-in not older than ten minutes. Please sign in again."),
    "another_account": lazy("The system expects another account. Please sign in with that one."),
}


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login", "sign_in", sign_in, methods=["GET", "POST"])


@guard("public")
def sign_in() -> ResponseReturnValue:
    """Show the form, or check it and go on to what waits."""
    note_id, note = interaction.pick_up(work(), clock.now())
    if note is not None and "cancel" in request.form:
        return see_other(note.cancel_to)
    form = SignInForm()
    if request.method == "GET" and current() is not None and not (note and note.reason) and "again" not in request.args:
        return see_other(note.return_to if note else url_for("portal.home"))  # signed in meanwhile, in another tab
    standing = current()
    if request.method == "GET" and note is None and standing is not None and is_fresh(standing):
        return see_other(session.pop("return_to", None) or url_for("portal.home"))  # the same, where it had to be fresh
    if request.method == "GET":
        form.username.data = _expected(note)
    if not form.validate_on_submit():
        return _page(form, note), 422 if form.errors else 200
    result = password.sign_in(
        work(), form.username.data or "", form.password.data or "", visitor(), registers(), settings()
    )
    if isinstance(result, password.Unconfirmed):
        form.username.errors = [gettext(_UNCONFIRMED)]
        return _page(form, note, mailed_to=result.email), 422
    if isinstance(result, password.Refused):
        form.username.errors = [gettext(WORDS[result])]
        return _page(form, note), 422
    if isinstance(result, CodeWanted):
        return wait_for_code(result.secret, note_id)
    if note_id is not None:
        interaction.answer(work().writing(), note_id, clock.now(), result.login_id)
    response = go_on(result.secret, note)
    cookie.remember(response, result.device)
    return response


def _expected(note: Note | None) -> str:
    """The user name to begin with: whom the system expects, or who is signed in and has to prove it once more."""
    standing = current()
    if note is not None or standing is None:
        return note.user_name if note else ""
    return standing.account.preferred_username


def _page(form: SignInForm, note: Note | None, mailed_to: str | None = None) -> str:
    return render_template(
        "accounts/login.html",
        form=form,
        note=interaction.for_page(note),
        reason=REASONS.get(note.reason if note else "fresh" if "again" in request.args else ""),
        forgot_url=url_for("accounts.forgot_password"),
        register_url=url_for("accounts.register"),
        passkey_options=challenge.to_show([], alone=True),
        mailed_to=mailed_to,
        system_names=[client.name(request_locale()) for client in systems()],
    )
