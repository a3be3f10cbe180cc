"""Signing in with a passkey, and the routes that add, confirm and remove passkeys at ``/account/two-factor``."""

from __future__ import annotations

from datetime import timedelta

from flask import Blueprint, flash, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.devices import cookie
from idp.accounts.devices.cookie import visitor
from idp.accounts.registers_access import registers
from idp.accounts.second_factor import enrolment
from idp.accounts.second_factor.views import challenge
from idp.accounts.second_factor.views.enrolment import finish
from idp.accounts.sign_in import passkey
from idp.accounts.sign_in.finish import SignedIn
from idp.accounts.sign_in.passkey import PasswordRequired
from idp.accounts.sign_in.views.second_step import drop_cookie, go_on, steps_up
from idp.fields import parse, web_address
from idp.i18n import format_moment, gettext, lazy
from idp.sessions import interactions
from idp.sessions.current import signed_in
from idp.sessions.guards import fresh_login, login_required, not_while_acting
from idp.sessions.interactions import STEP_UP
from idp.spelling import clean
from idp.web import guard, origin, set_cookies, settings, work
from idp.web.pages import see_other

_INVALID = lazy("The passkey could not be used. Please try again, or sign in another way.")
_PASSWORD_REQUIRED = lazy(
    "Since the password of this account was set by email, its passkeys work only with the password. Please sign in "
    "with user name and password, and confirm the passkey under “Two-factor authentication”."
)
_CONFIRMED = lazy("The passkey signs in alone again.")
_CONFIRMED_FOR_LATER = lazy(
    "Confirmed. You get an email about it, and from %(moment)s on the passkey signs in alone again. It counts at once"
    " if you sign in with a code of your authenticator app or a recovery code first."
)


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login/passkey", "passkey_login", sign_in, methods=["POST"])
    blueprint.add_url_rule("/account/two-factor/passkeys", "passkey_add", add, methods=["POST"])
    blueprint.add_url_rule("/account/two-factor/passkeys/keep", "passkey_keep", keep, methods=["POST"])
    blueprint.add_url_rule("/account/two-factor/passkeys/remove", "passkey_remove", remove, methods=["POST"])


@guard("public")
def sign_in() -> ResponseReturnValue:
    """Sign in with a passkey instead of the password, or, with form field ``instead_of_code``, instead of the code."""
    interaction_id, interaction = interactions.resume(work(), clock.now())
    for_code = "instead_of_code" in request.form
    result = _step_up() if for_code and steps_up(interaction) else _sign_in(for_code)
    if not isinstance(result, SignedIn):
        flash(_INVALID if result is None else _PASSWORD_REQUIRED, "warn")
        return see_other(url_for("accounts.two_factor_step" if for_code else "accounts.sign_in", note=interaction_id))
    if interaction_id is not None:
        interactions.complete(work().writing(), interaction_id, clock.now(), result.login_id or None)
    response = go_on(result.secret, interaction)
    if result.device:
        cookie.remember(response, result.device)
    drop_cookie(response)
    return response


def _step_up() -> SignedIn | None:
    answer = request.form.get("credential", "")
    secret = passkey.step_up(work(), signed_in(), answer, challenge.take(challenge.CODE), visitor(), settings())
    return SignedIn("", secret, "") if secret else None


def _sign_in(for_code: bool) -> SignedIn | PasswordRequired | None:
    answer = request.form.get("credential", "")
    if not for_code:
        nonce = challenge.take(challenge.ALONE)
        return passkey.alone(work(), answer, nonce, visitor(), registers(), settings())
    secret = set_cookies.value(set_cookies.PENDING_SIGN_IN)
    return passkey.finish(work(), secret, answer, challenge.take(challenge.CODE), visitor(), settings())


@login_required
@not_while_acting
@fresh_login
def add() -> ResponseReturnValue:
    """Add the passkey that the browser has created, under the name that the user gives it; in an interaction that asks
    for a second factor it counts at once.
    """
    interaction_id, interaction = interactions.resume_for(work(), STEP_UP, clock.now())
    name = parse.writable(clean(request.form.get("passkey_name", ""))).strip()[:60]
    if web_address.contains_address(name):
        flash(web_address.NO_ADDRESS, "warn")
        return see_other(url_for("accounts.two_factor", note=interaction_id))
    answer = request.form.get("credential", "")
    nonce = challenge.take(challenge.CREATE)
    result = enrolment.add_passkey(work(), signed_in(), answer, nonce, name, settings(), origin())
    if result is None:
        flash(lazy("No passkey was made. Please try again."), "warn")
        return see_other(url_for("accounts.two_factor", note=interaction_id))
    if interaction_id is not None:
        interactions.complete(work().writing(), interaction_id, clock.now())
    return finish(result, interaction, lazy("The passkey is ready."))


@login_required
@not_while_acting
@fresh_login
def keep() -> ResponseReturnValue:
    """Confirm that a passkey from before a password reset by mail is the owner's."""
    now = clock.now()
    valid_from = enrolment.keep_passkey(work(), signed_in(), request.form.get("passkey", ""), settings(), origin())
    if valid_from is not None and valid_from > now + timedelta(minutes=1):
        flash(gettext(_CONFIRMED_FOR_LATER, moment=format_moment(valid_from)), "info")
    elif valid_from is not None:
        flash(_CONFIRMED, "success")
    return see_other(url_for("accounts.two_factor"))


@login_required
@not_while_acting
@fresh_login
def remove() -> ResponseReturnValue:
    """Remove a passkey."""
    if enrolment.remove_passkey(work(), signed_in(), request.form.get("passkey", ""), settings(), origin()):
        flash(lazy("The passkey has been removed."), "success")
    return see_other(url_for("accounts.two_factor"))
