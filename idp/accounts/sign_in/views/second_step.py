"""``/login/two-factor``: the second factor after the password, or for a client that requires two factors."""

from __future__ import annotations

from flask import Blueprint, flash, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from idp import clock
from idp.accounts.devices import cookie
from idp.accounts.devices.cookie import visitor
from idp.accounts.second_factor import factors as second_factor
from idp.accounts.second_factor import passkeys
from idp.accounts.second_factor.forms import WRONG, CodeForm
from idp.accounts.second_factor.views import challenge
from idp.accounts.sign_in import pending, second_step
from idp.accounts.sign_in.second_step import SecondFactorRefusal
from idp.i18n import format_moment, gettext, lazy
from idp.models import Account
from idp.sessions import form_tokens, interactions
from idp.sessions.current import cookie_session, current, signed_in
from idp.sessions.interactions import STEP_UP, Interaction
from idp.sessions.session import UserSession
from idp.web import guard, set_cookies, settings, work
from idp.web.pages import see_other

_OWN_NAME = lazy(
    "This system asks for a second factor, and you have none yet. Please act for yourself while you set one up;"
    " afterwards you can choose again in whose name to act."
)


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login/two-factor", "two_factor_step", two_factor_step, methods=["GET", "POST"])


def wait_for_code(secret: str, interaction_id: str | None) -> Response:
    """Redirect to the page for the code, after the right password; *secret* (of the pending sign-in) goes into a
    cookie.
    """
    response = see_other(url_for("accounts.two_factor_step", note=interaction_id))
    set_cookies.keep(response, set_cookies.PENDING_SIGN_IN, secret)
    return response


@guard("public")
def two_factor_step() -> ResponseReturnValue:
    """Ask for the code and check it. Without a pending sign-in the user starts again, with the same interaction."""
    interaction_id, interaction = interactions.resume(work(), clock.now())
    if interaction is not None and "cancel" in request.form:
        return see_other(interaction.cancel_to)
    if interaction is not None and steps_up(interaction):
        return _step_up(signed_in(), interaction_id, interaction)
    secret = set_cookies.value(set_cookies.PENDING_SIGN_IN)
    account = _pending_account(secret)
    if account is None:
        return see_other(url_for("accounts.sign_in", note=interaction_id))
    form = CodeForm()
    if not form.validate_on_submit():
        return _page(form, interaction, account.id), 422 if form.errors else 200
    result = second_step.finish(work(), secret, form.code.data or "", visitor(), settings())
    if result is SecondFactorRefusal.OVER:
        return see_other(url_for("accounts.sign_in", note=interaction_id))
    if isinstance(result, SecondFactorRefusal):
        return _refuse_code(form, interaction, account.id)
    if interaction_id is not None:
        interactions.complete(work().writing(), interaction_id, clock.now(), result.login_id)
    response = go_on(result.secret, interaction)
    cookie.remember(response, result.device)
    drop_cookie(response)
    return response


def drop_cookie(response: Response) -> None:
    """Delete the cookie of the pending sign-in."""
    set_cookies.drop(response, set_cookies.PENDING_SIGN_IN)


def steps_up(interaction: Interaction | None) -> bool:
    """Whether *interaction* steps up the current session, instead of completing a sign-in."""
    return current() is not None and interaction is not None and interaction.reason == STEP_UP


def _pending_account(secret: str) -> Account | None:
    if not secret:
        return None
    with work().reading() as reading:
        return pending.find(reading, secret, clock.now())


def _step_up(user_session: UserSession, interaction_id: str | None, interaction: Interaction) -> ResponseReturnValue:
    """Ask the current session for its second factor; an account without one sets it up first."""
    with work().reading() as reading:
        factors = second_factor.of(reading, user_session.account.id)
    if not factors.totp and not factors.passkeys and user_session.delegation is not None:
        flash(_OWN_NAME, "warn")
        return see_other(url_for("delegation.acting_for", note=interaction_id))
    if not factors.totp and not factors.passkeys:
        return see_other(url_for("accounts.two_factor", note=interaction_id))
    form = CodeForm()
    if not form.validate_on_submit():
        return _page(form, interaction, user_session.account.id), 422 if form.errors else 200
    result = second_step.step_up(work(), user_session, form.code.data or "", visitor(), settings())
    if result is SecondFactorRefusal.OVER:
        return see_other(url_for("accounts.sign_in", note=interaction_id))
    if isinstance(result, SecondFactorRefusal):
        return _refuse_code(form, interaction, user_session.account.id)
    if interaction_id is not None:
        interactions.complete(work().writing(), interaction_id, clock.now())
    return go_on(result, interaction)


def _refuse_code(form: CodeForm, interaction: Interaction | None, account_id: str) -> ResponseReturnValue:
    form.code.data = ""
    form.code.errors = [gettext(WRONG, now=format_moment(clock.now()))]
    return _page(form, interaction, account_id), 422


def _page(form: CodeForm, interaction: Interaction | None, account_id: str) -> str:
    with work().reading() as reading:
        account_passkeys = passkeys.of(reading, account_id)
        app = second_factor.of(reading, account_id).totp
    if not app:
        form.code.label.text = lazy("Recovery code")
    return render_template(
        "accounts/second_step.html",
        form=form,
        note=interactions.for_page(interaction),
        app=app,
        passkey_options=challenge.request_options(account_passkeys, alone=False) if account_passkeys else "",
    )


def go_on(secret: str, interaction: Interaction | None) -> Response:
    """Redirect to where the interaction, or the page that asked for a sign-in, continues; sets the session cookie to
    *secret*.
    """
    requested_page = session.get("return_to")
    previous = cookie_session()
    form_tokens.renew(previous.account.id if previous else "")  # a new form token with the new secret of the session
    response = see_other(interaction.return_to if interaction else requested_page or url_for("portal.home"))
    set_cookies.keep(response, set_cookies.SESSION, secret)
    return response
