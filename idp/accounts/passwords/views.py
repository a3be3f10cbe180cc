"""``/forgot-password`` and ``/reset-password/<token>``: password reset by a link that is mailed."""

from __future__ import annotations

from flask import Blueprint, flash, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import masking
from idp.accounts.hashing import admission, passwords
from idp.accounts.hashing.admission import HashingPurpose
from idp.accounts.passwords import reset
from idp.accounts.passwords.forms import ForgotPasswordForm, ResetPasswordForm
from idp.i18n import lazy
from idp.models import AccountStatus
from idp.origin import Act
from idp.web import guard, origin, settings, work
from idp.web.pages import see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/forgot-password", "forgot_password", forgot_password, methods=["GET", "POST"])
    blueprint.add_url_rule("/reset-password/<token>", "reset_password", reset_password, methods=["GET", "POST"])


@guard("public")
def forgot_password() -> ResponseReturnValue:
    """Ask for the address; the response is the same for every address."""
    form = ForgotPasswordForm()
    if form.validate_on_submit():
        reset.request_links(work(), form.email.data or "", settings(), Act(origin(), clock.now()))
        return see_other(url_for("accounts.forgot_password", sent="1"))
    is_sent = request.method == "GET" and "sent" in request.args
    return render_template("accounts/forgot_password.html", form=form, sent=is_sent), 422 if form.errors else 200


@guard("public")
def reset_password(token: str) -> ResponseReturnValue:
    """Show whose password it is, and set it by the button. GET changes nothing, since mail scanners open links too."""
    owner = reset.owner(work(), token, clock.now())
    if owner is None:
        if request.method == "POST":
            reset.count_guess(work(), token, Act(origin(), clock.now()))
        return _expired_page()
    g.asked_locale = owner.account.locale
    form = ResetPasswordForm()
    form.own_words = owner.own_words
    if not form.validate_on_submit():
        is_unconfirmed = owner.account.status is AccountStatus.UNCONFIRMED
        number = masking.number(owner.account) if is_unconfirmed else None
        page = render_template("accounts/reset_password.html", form=form, account=owner.account, number=number)
        return page, 422 if form.errors else 200
    with admission.place(HashingPurpose.OTHER, origin()) as place:
        password_hash = passwords.hash_password(form.password.data or "", place)
    if not reset.reset(work(), token, password_hash, settings(), Act(origin(), clock.now())):
        return _expired_page()
    flash(lazy("Your new password is set. You can sign in with it now."), "success")
    return see_other(url_for("accounts.sign_in"))


def _expired_page() -> ResponseReturnValue:
    return render_template("accounts/reset_over.html"), 410
