"""The page that asks an officer for the second factor: a code of the app or a passkey, as the officer has them."""

from __future__ import annotations

from flask import render_template, request

from idp import clock
from idp.accounts.second_factor import ceremonies
from idp.accounts.second_factor.forms import WRONG, CodeForm
from idp.accounts.second_factor.views import challenge
from idp.helpdesk.sign_in import factors
from idp.helpdesk.sign_in.factors import Assertion
from idp.i18n import format_moment, gettext, lazy
from idp.models import Officer
from idp.web import settings, work

#: What a challenge is for.
USE = "officer"
INVALID_PASSKEY = lazy("The passkey could not be used. Please try again.")


def page(template: str, form: CodeForm, officer_id: str) -> str:
    """The page *template* with what the officer can prove the second factor by."""
    with work().reading() as reading:
        passkeys = factors.passkeys_of(reading, officer_id)
        app = reading.get_one(Officer, officer_id).sealed_totp is not None
    nonce = challenge.new(USE) if passkeys else ""
    options = ceremonies.request_options(settings(), passkeys, nonce, alone=False) if passkeys else ""
    return render_template(template, form=form, app=app, passkey_options=options)


def refuse(form: CodeForm) -> None:
    """Empty the field and say that the code is not right."""
    form.code.data = ""
    form.code.errors = [gettext(WRONG, now=format_moment(clock.now()))]


def assertion() -> Assertion:
    """What the browser answers to the challenge of the page."""
    return Assertion(request.form.get("credential", ""), challenge.take(USE))
