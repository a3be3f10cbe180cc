"""``/verify-email``: the page of the mailed link, which confirms the address, and the form to request another mail."""

from __future__ import annotations

from flask import Blueprint, flash, g, render_template
from flask.typing import ResponseReturnValue

from idp import clock, refusal_codes
from idp.accounts import masking
from idp.accounts.devices import cookie
from idp.accounts.devices.cookie import visitor
from idp.accounts.registration import email_confirmation
from idp.accounts.registration.email_confirmation import ConfirmationRefusal
from idp.accounts.registration.forms import ResendForm, VerifyForm
from idp.accounts.sign_in.finish import SecondFactorRequired, SignedIn
from idp.accounts.sign_in.views.second_step import go_on, wait_for_code
from idp.i18n import gettext, lazy
from idp.models import Account
from idp.origin import Act
from idp.refusal_codes import RefusalReason, Refused, ShownCode
from idp.web import guard, origin, settings, work

_WRONG_REGISTRATION_PASSWORD = lazy("The password is not right. It is the one that was chosen at the registration.")
_WRONG_ACCOUNT_PASSWORD = lazy("The password is not right. It is the one that you sign in with.")


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/verify-email/resend", "resend_confirmation", resend, methods=["GET", "POST"])
    blueprint.add_url_rule("/verify-email/<token>", "verify_email", verify_email, methods=["GET", "POST"])


@guard("public")
def verify_email(token: str) -> ResponseReturnValue:
    """GET changes nothing, since mail scanners open links too; a POST with the password confirms and signs in."""
    account = email_confirmation.account_of(work(), token, clock.now())
    if account is None:
        return _no_link_page(token)
    g.asked_locale = account.locale
    form = VerifyForm()
    if not form.validate_on_submit():
        return _verify_page(form, account), 422 if form.errors else 200
    result = email_confirmation.confirm(work(), token, form.password.data or "", visitor(), settings())
    if isinstance(result, SecondFactorRequired):
        return wait_for_code(result.secret, None)
    if isinstance(result, SignedIn):
        flash(lazy("Your email address is confirmed."), "success")
        response = go_on(result.secret, None)
        cookie.remember(response, result.device)
        return response
    if result is ConfirmationRefusal.WRONG:
        form.password.errors = [gettext(_WRONG_REGISTRATION_PASSWORD if account.email else _WRONG_ACCOUNT_PASSWORD)]
        return _verify_page(form, account), 422
    if result is ConfirmationRefusal.SUSPENDED:
        refused = Refused(account.id, RefusalReason.SUSPENDED)
        code = refusal_codes.make(work().writing(), settings(), refused, clock.now())
        return _state_page(result.value, code), 410
    return _no_link_page(token) if result is ConfirmationRefusal.LINK else (_state_page(result.value), 410)


def _verify_page(form: VerifyForm, account: Account) -> str:
    is_registration = account.email is not None
    if not is_registration:
        form.password.label.text = lazy("Password")
    number = masking.number(account)
    return render_template("accounts/verify_email.html", form=form, number=number, registered=is_registration)


def _no_link_page(token: str) -> tuple[str, int]:
    is_confirmed = email_confirmation.is_confirmed(work(), token)
    return _state_page("done" if is_confirmed else "over"), 200 if is_confirmed else 410


def _state_page(state: str, code: ShownCode | None = None) -> str:
    return render_template("accounts/verify_email_state.html", state=state, code=code)


@guard("public")
def resend() -> ResponseReturnValue:
    """Show the form of the address; the response is the same whether an account waits for it or not."""
    form = ResendForm()
    if not form.validate_on_submit():
        return render_template("accounts/verify_email_resend.html", form=form), 422 if form.errors else 200
    email_confirmation.request_mail(work(), form.email.data or "", settings(), Act(origin(), clock.now()))
    return render_template("accounts/verify_email_sent.html", email=form.email.data)
