"""``/account/two-factor``: enrolling and removing an authenticator app, and recovery codes."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from idp import clock
from idp.accounts.devices.cookie import visitor
from idp.accounts.second_factor import enrolment, passkeys, recovery_codes, totp
from idp.accounts.second_factor import factors as second_factor
from idp.accounts.second_factor.enrolment import Enrolment, EnrolmentRefusal, Offer
from idp.accounts.second_factor.factors import Factors
from idp.accounts.second_factor.forms import WRONG, DisableForm, EnableForm
from idp.accounts.second_factor.views import challenge
from idp.accounts.second_factor.views import recovery_codes as codes_page
from idp.i18n import format_moment, gettext, lazy
from idp.models import Passkey
from idp.sessions import form_tokens, interactions
from idp.sessions.current import signed_in
from idp.sessions.guards import fresh_login, login_required, not_while_acting
from idp.sessions.interactions import STEP_UP, Interaction
from idp.web import branding, origin, set_cookies, settings, work
from idp.web.pages import see_other

_OVER = lazy("This page was too old. Please start again.")


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/account/two-factor", "two_factor", two_factor, methods=["GET", "POST"])
    blueprint.add_url_rule("/account/two-factor/off", "two_factor_off", turn_off, methods=["POST"])
    blueprint.add_url_rule("/account/two-factor/codes", "recovery_codes", renew_codes, methods=["POST"])
    blueprint.add_url_rule("/account/two-factor/codes", "recovery_codes_shown", codes_page.show)
    blueprint.add_url_rule("/account/two-factor/codes.txt", "recovery_codes_file", codes_file, methods=["POST"])


@login_required
@not_while_acting
@fresh_login
def two_factor() -> ResponseReturnValue:
    """Show the account's second factors; without an app, offer a TOTP secret and check its first code."""
    interaction_id, interaction = interactions.resume_for(work(), STEP_UP, clock.now())
    if interaction is not None and "cancel" in request.form:
        return see_other(interaction.cancel_to)
    account = signed_in().account
    with work().reading() as reading:
        factors = second_factor.of(reading, account.id)
    if factors.totp:
        return see_other(interaction.return_to) if interaction else _state_page(DisableForm(), factors)
    form = EnableForm()
    token = form.offer.data or ""
    offer = enrolment.open_offer(token, account, settings(), clock.now()) if form.is_submitted() else None
    if offer is None:
        if form.is_submitted():
            flash(_OVER, "warn")
        return _enable_page(form, enrolment.offer(account, settings(), clock.now()), factors, interaction)
    if not form.validate():
        return _enable_page(form, offer, factors, interaction), 422
    return _enable(form, offer, interaction_id, interaction)


def _enable(
    form: EnableForm, offer: Offer, interaction_id: str | None, interaction: Interaction | None
) -> ResponseReturnValue:
    code = form.code.data or ""
    result = enrolment.enable(work(), signed_in(), offer, code, settings(), origin())
    if result is EnrolmentRefusal.OVER:
        return see_other(url_for("accounts.two_factor", note=interaction_id))
    if isinstance(result, EnrolmentRefusal):
        form.code.data = ""
        form.code.errors = [gettext(WRONG, now=format_moment(clock.now()))]
        with work().reading() as reading:
            factors = second_factor.of(reading, signed_in().account.id)
        return _enable_page(form, offer, factors, interaction), 422
    if interaction_id is not None:
        interactions.complete(work().writing(), interaction_id, clock.now())
    return finish(result, interaction, lazy("Two-factor authentication is on."))


def finish(result: Enrolment, interaction: Interaction | None, message: str) -> Response:
    """Redirect after an enrolment: to the new recovery codes, or on to the interaction; *message* is shown there.

    Sets the session cookie where the session was stepped up.
    """
    if result.session_secret is not None:
        form_tokens.renew(signed_in().account.id)  # a new form token with the new secret of the session
    flash(message, "success")
    next_url = interaction.return_to if interaction else url_for("accounts.two_factor")
    response = codes_page.redirect_to(result.codes) if result.codes else see_other(next_url)
    if result.session_secret is not None:
        set_cookies.keep(response, set_cookies.SESSION, result.session_secret)
    return response


@login_required
@not_while_acting
@fresh_login
def turn_off() -> ResponseReturnValue:
    """Remove the authenticator app, with password and code."""
    form = DisableForm()
    account = signed_in().account
    if form.validate():
        result = enrolment.disable(
            work(), signed_in(), form.password.data or "", form.code.data or "", settings(), visitor()
        )
        if result is None:
            flash(lazy("The authenticator app is turned off."), "success")
            return see_other(url_for("accounts.account"))
        if result is EnrolmentRefusal.OVER:
            return see_other(url_for("accounts.two_factor"))
        if result is EnrolmentRefusal.WRONG_PASSWORD:
            form.password.errors = [lazy("Incorrect password.")]
        else:
            form.code.errors = [gettext(WRONG, now=format_moment(clock.now()))]
    with work().reading() as reading:
        factors = second_factor.of(reading, account.id)
    return _state_page(form, factors), 422


@login_required
@not_while_acting
@fresh_login
def renew_codes() -> ResponseReturnValue:
    """Replace the recovery codes and show the new set."""
    codes = enrolment.renew_codes(work(), signed_in(), settings(), origin())
    return codes_page.redirect_to(codes) if codes else see_other(url_for("accounts.two_factor"))


@login_required
@not_while_acting
def codes_file() -> ResponseReturnValue:
    """Return the codes in the form as a text file; the provider itself stores only their hashes."""
    codes = [
        code
        for code in request.form.getlist("codes")[: recovery_codes.IN_SET]
        if len(code) <= 40 and code.isprintable()
    ]
    heading = gettext("Recovery codes of %(user)s", user=signed_in().account.preferred_username)
    response = Response("\r\n".join(["\ufeff" + heading, settings().issuer, "", *codes, ""]), mimetype="text/plain")
    response.headers["Content-Disposition"] = 'attachment; filename="recovery-codes.txt"'
    return response


def _enable_page(form: EnableForm, offer: Offer, factors: Factors, interaction: Interaction | None) -> str:
    form.offer.data = offer.token
    account = signed_in().account
    # The English name: Thai letters would make the QR code three times as dense, too fine for simple telephones.
    service = branding.current(settings()).agency_name["en"]
    uri = totp.provisioning_uri(offer.secret, account.preferred_username, service)
    return render_template(
        "accounts/two_factor_enable.html",
        form=form,
        factors=factors,
        uri=uri,
        qr_code=Markup(totp.qr_code(uri)),
        secret=totp.in_groups(offer.secret),
        note=interactions.for_page(interaction),
        **_passkeys(),
    )


def _state_page(form: DisableForm, factors: Factors) -> str:
    return render_template("accounts/two_factor.html", form=form, factors=factors, **_passkeys())


def _passkeys() -> dict[str, Any]:
    account = signed_in().account
    with work().reading() as reading:
        account_passkeys = passkeys.of(reading, account.id)
    now = clock.now()

    def counts_alone(passkey: Passkey) -> bool:
        return passkeys.counts_alone(passkey, now)

    options = challenge.creation_options(account, account_passkeys)
    return {"counts_alone": counts_alone, "passkeys": account_passkeys, "passkey_options": options}
