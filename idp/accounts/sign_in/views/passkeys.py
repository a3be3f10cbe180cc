"""Passkeys on the pages: made and removed at ``/account/two-factor``, shown at the sign-in."""

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
from idp.accounts.second_factor.views.enrolment import enrolled
from idp.accounts.sign_in import passkey
from idp.accounts.sign_in.finish import SignedIn
from idp.accounts.sign_in.passkey import InDoubt
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

_NOT_GOOD = lazy("The passkey could not be used. Please try again, or sign in another way.")
_IN_DOUBT = lazy(
    "Since the password of this account was set by mail, its passkeys count beside the password only. Please sign in "
    "with user name and password, and confirm the passkey under “Two-factor authentication”."
)
_KEPT = lazy("The passkey signs in alone again.")
_KEPT_LATER = lazy(
    "Confirmed. You get a mail about it, and from %(moment)s on the passkey signs in alone again. It counts at once if"
    " you sign in with a code of your authenticator app or a recovery code first."
)


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login/passkey", "passkey_login", sign_in, methods=["POST"])
    blueprint.add_url_rule("/account/two-factor/passkeys", "passkey_add", add, methods=["POST"])
    blueprint.add_url_rule("/account/two-factor/passkeys/keep", "passkey_keep", keep, methods=["POST"])
    blueprint.add_url_rule("/account/two-factor/passkeys/remove", "passkey_remove", remove, methods=["POST"])


@guard("public")
def sign_in() -> ResponseReturnValue:
    """A passkey instead of the password, or where a code would do: ``instead_of_code``."""
    interaction_id, interaction = interactions.resume(work(), clock.now())
    for_code = "instead_of_code" in request.form
    entered = _stepped_up() if for_code and steps_up(interaction) else _signed_in(for_code)
    if not isinstance(entered, SignedIn):
        flash(_NOT_GOOD if entered is None else _IN_DOUBT, "warn")
        return see_other(url_for("accounts.two_factor_step" if for_code else "accounts.sign_in", note=interaction_id))
    if interaction_id is not None:
        interactions.answer(work().writing(), interaction_id, clock.now(), entered.login_id or None)
    response = go_on(entered.secret, interaction)
    if entered.device:
        cookie.remember(response, entered.device)
    drop_cookie(response)
    return response


def _stepped_up() -> SignedIn | None:
    answer = request.form.get("credential", "")
    secret = passkey.step_up(work(), signed_in(), answer, challenge.taken(challenge.CODE), visitor(), settings())
    return SignedIn("", secret, "") if secret else None


def _signed_in(for_code: bool) -> SignedIn | InDoubt | None:
    answer = request.form.get("credential", "")
    if not for_code:
        nonce = challenge.taken(challenge.ALONE)
        return passkey.alone(work(), answer, nonce, visitor(), registers(), settings())
    waiting = set_cookies.value(set_cookies.PENDING_SIGN_IN)
    return passkey.finish(work(), waiting, answer, challenge.taken(challenge.CODE), visitor(), settings())


@login_required
@not_while_acting
@fresh_login
def add() -> ResponseReturnValue:
    """Keep the passkey that the browser has made, under the name that the user gives it; on the way into a system
    it counts at once.
    """
    interaction_id, interaction = interactions.resume_for(work(), STEP_UP, clock.now())
    name = parse.writable(clean(request.form.get("passkey_name", ""))).strip()[:60]
    if web_address.contains_address(name):
        flash(web_address.NO_ADDRESS, "warn")
        return see_other(url_for("accounts.two_factor", note=interaction_id))
    answer = request.form.get("credential", "")
    nonce = challenge.taken(challenge.CREATE)
    made = enrolment.add_passkey(work(), signed_in(), answer, nonce, name, settings(), origin())
    if made is None:
        flash(lazy("No passkey was made. Please try again."), "warn")
        return see_other(url_for("accounts.two_factor", note=interaction_id))
    if interaction_id is not None:
        interactions.answer(work().writing(), interaction_id, clock.now())
    return enrolled(made, interaction, lazy("The passkey is ready."))


@login_required
@not_while_acting
@fresh_login
def keep() -> ResponseReturnValue:
    """A passkey that was there before a reset by mail is the owner's."""
    now = clock.now()
    kept_from = enrolment.keep_passkey(work(), signed_in(), request.form.get("passkey", ""), settings(), origin())
    if kept_from is not None and kept_from > now + timedelta(minutes=1):
        flash(gettext(_KEPT_LATER, moment=format_moment(kept_from)), "info")
    elif kept_from is not None:
        flash(_KEPT, "success")
    return see_other(url_for("accounts.two_factor"))


@login_required
@not_while_acting
@fresh_login
def remove() -> ResponseReturnValue:
    """Forget a passkey."""
    if enrolment.remove_passkey(work(), signed_in(), request.form.get("passkey", ""), settings(), origin()):
        flash(lazy("The passkey has been removed."), "success")
    return see_other(url_for("accounts.two_factor"))
