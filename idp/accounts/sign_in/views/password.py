"""``/login``: user name and password, for the home page or for an interaction."""

from __future__ import annotations

from flask import Blueprint, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.devices import cookie
from idp.accounts.devices.cookie import visitor
from idp.accounts.registers_access import registers
from idp.accounts.second_factor.views import challenge
from idp.accounts.sign_in import password
from idp.accounts.sign_in.finish import SecondFactorRequired
from idp.accounts.sign_in.forms import SignInForm
from idp.accounts.sign_in.views.second_step import go_on, wait_for_code
from idp.i18n import gettext, lazy, request_locale
from idp.refusal_codes import ShownCode
from idp.sessions import interactions
from idp.sessions.current import current
from idp.sessions.guards import is_fresh
from idp.sessions.interactions import Interaction
from idp.sessions.registered_clients import systems
from idp.web import guard, settings, work
from idp.web.pages import see_other

_WRONG = lazy("Incorrect user name or password.")
_SUSPENDED = lazy("This account is suspended. Please contact the help desk.")
_UNCONFIRMED = lazy("Your email address is not confirmed yet. Open the link in the email we sent you.")

#: Why a user with a session is asked to sign in again, by reason of the interaction.
REASONS = {
    "again": lazy("Please sign in again to continue."),
    "fresh": lazy("For your security, please sign in again before you change this."),
    "another_account": lazy("The system expects another account. Please sign in with that one."),
}


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login", "sign_in", sign_in, methods=["GET", "POST"])


@guard("public")
def sign_in() -> ResponseReturnValue:
    """Show the form, or check it and continue the interaction."""
    interaction_id, interaction = interactions.resume(work(), clock.now())
    if interaction is not None and "cancel" in request.form:
        return see_other(interaction.cancel_to)
    form = SignInForm()
    if (
        request.method == "GET"
        and current() is not None
        and not (interaction and interaction.reason)
        and "again" not in request.args
    ):
        # Signed in meanwhile, in another tab.
        return see_other(interaction.return_to if interaction else url_for("portal.home"))
    user_session = current()
    if request.method == "GET" and interaction is None and user_session is not None and is_fresh(user_session):
        # Likewise, for a page that requires a fresh sign-in.
        return see_other(session.pop("return_to", None) or url_for("portal.home"))
    if request.method == "GET":
        form.username.data = _initial_user_name(interaction)
    if not form.validate_on_submit():
        return _page(form, interaction), 422 if form.errors else 200
    result = password.sign_in(
        work(), form.username.data or "", form.password.data or "", visitor(), registers(), settings()
    )
    if isinstance(result, password.EmailUnconfirmed):
        form.username.errors = [gettext(_UNCONFIRMED)]
        return _page(form, interaction, mailed_to=result.email, code=result.code), 422
    if isinstance(result, password.Suspended):
        form.username.errors = [gettext(_SUSPENDED)]
        return _page(form, interaction, suspension_reason=result.reason, code=result.code), 422
    if isinstance(result, password.SignInRefusal):
        form.username.errors = [gettext(_WRONG)]
        return _page(form, interaction), 422
    if isinstance(result, SecondFactorRequired):
        return wait_for_code(result.secret, interaction_id)
    if interaction_id is not None:
        interactions.complete(work().writing(), interaction_id, clock.now(), result.login_id)
    response = go_on(result.secret, interaction)
    cookie.remember(response, result.device)
    return response


def _initial_user_name(interaction: Interaction | None) -> str:
    """The user name to fill in: the one that the client expects (``login_hint``), or that of the current session."""
    user_session = current()
    if interaction is not None or user_session is None:
        return interaction.user_name if interaction else ""
    return user_session.account.preferred_username


def _page(
    form: SignInForm,
    interaction: Interaction | None,
    mailed_to: str | None = None,
    suspension_reason: str | None = None,
    code: ShownCode | None = None,
) -> str:
    return render_template(
        "accounts/login.html",
        form=form,
        note=interactions.for_page(interaction),
        reason=REASONS.get(interaction.reason if interaction else "fresh" if "again" in request.args else ""),
        forgot_url=url_for("accounts.forgot_password"),
        register_url=url_for("accounts.register"),
        passkey_options=challenge.request_options([], alone=True),
        mailed_to=mailed_to,
        suspension_reason=suspension_reason,
        code=code,
        system_names=[client.name(request_locale()) for client in systems()],
    )
