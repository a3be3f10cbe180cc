"""``/verify-email``: the page that the mailed link opens, whose button confirms, and another mail on request."""

from __future__ import annotations

from flask import Blueprint, g, render_template, request
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import confirmation
from idp.accounts.registration_form import ResendForm
from idp.web import guard, origin, settings, work


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/verify-email/resend", "resend_confirmation", resend, methods=["GET", "POST"])
    blueprint.add_url_rule("/verify-email/<token>", "verify_email", verify_email, methods=["GET", "POST"])


@guard("public")
def verify_email(token: str) -> ResponseReturnValue:
    """Opening the page changes nothing, since mail scanners open links too; the button confirms."""
    now = clock.now()
    account = confirmation.waiting(work(), token, now)
    if account is not None:
        g.asked_locale = account.locale
    if request.method == "POST" and confirmation.confirm(work(), token, origin(), now):
        return render_template("accounts/verify_email.html", state="confirmed")
    if request.method == "GET" and account is not None:
        return render_template("accounts/verify_email.html", state="waiting", name=account.name)
    done = confirmation.is_confirmed(work(), token)
    return render_template("accounts/verify_email.html", state="done" if done else "over"), 200 if done else 410


@guard("public")
def resend() -> ResponseReturnValue:
    """Ask for the address; whatever becomes of it, the answer is the same."""
    form = ResendForm()
    if not form.validate_on_submit():
        return render_template("accounts/verify_email_resend.html", form=form), 422 if form.errors else 200
    confirmation.ask(work(), form.email.data or "", settings(), origin(), clock.now())
    return render_template("accounts/verify_email_sent.html", email=form.email.data)
