"""``/account/two-factor``: turning the second factor on and off, and recovery codes."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from idp import clock
from idp.accounts.devices.cookie import visitor
from idp.accounts.second_factor import enrolment, passkeys, totp
from idp.accounts.second_factor import factors as second_factor
from idp.accounts.second_factor.enrolment import Enabled, EnrolmentRefusal, Offer
from idp.accounts.second_factor.factors import Factors
from idp.accounts.second_factor.forms import WRONG, DisableForm, EnableForm
from idp.accounts.second_factor.views import challenge, recovery_codes
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
    blueprint.add_url_rule("/account/two-factor/codes", "recovery_codes_shown", recovery_codes.show)
    blueprint.add_url_rule("/account/two-factor/codes.txt", "recovery_codes_file", codes_file, methods=["POST"])


@login_required
@not_while_acting
@fresh_login
def two_factor() -> ResponseReturnValue:
    """Show the state; while it is off, a secret for the app and the field for its first code."""
    interaction_id, interaction = interactions.resume_for(work(), STEP_UP, clock.now())
    if interaction is not None and "cancel" in request.form:
        return see_other(interaction.cancel_to)
    account = signed_in().account
    with work().reading() as reading:
        factors = second_factor.of(reading, account.id)
    if factors.totp:
        return see_other(interaction.return_to) if interaction else _state_page(DisableForm(), factors)
    form = EnableForm()
    offered = enrolment.opened(form.offer.data or "", account, settings(), clock.now()) if form.is_submitted() else None
    if offered is None:
        if form.is_submitted():
            flash(_OVER, "warn")
        return _enable_page(form, enrolment.offer(account, settings(), clock.now()), factors, interaction)
    if not form.validate():
        return _enable_page(form, offered, factors, interaction), 422
    return _enable(form, offered, interaction_id, interaction)


def _enable(
    form: EnableForm, offered: Offer, interaction_id: str | None, interaction: Interaction | None
) -> ResponseReturnValue:
    typed = form.code.data or ""
    result = enrolment.enable(work(), signed_in(), offered, typed, settings(), origin())
    if result is EnrolmentRefusal.OVER:
        return see_other(url_for("accounts.two_factor", note=interaction_id))
    if isinstance(result, EnrolmentRefusal):
        form.code.data = ""
        form.code.errors = [gettext(WRONG, now=format_moment(clock.now()))]
        with work().reading() as reading:
            factors = second_factor.of(reading, signed_in().account.id)
        return _enable_page(form, offered, factors, interaction), 422
    if interaction_id is not None:
        interactions.answer(work().writing(), interaction_id, clock.now())
    return enrolled(result, interaction, lazy("Two-factor authentication is on."))


def enrolled(made: Enabled, interaction: Interaction | None, news: str) -> Response:
    """A factor is there: its recovery codes, or on to what waits. Where it counts for the login the cookie is new."""
    if made.login_secret is not None:
        form_tokens.renew(signed_in().account.id)  # a new form token with the new secret of the login
    flash(news, "success")
    on_to = interaction.return_to if interaction else url_for("accounts.two_factor")
    response = recovery_codes.lead_to(made.codes) if made.codes else see_other(on_to)
    if made.login_secret is not None:
        set_cookies.keep(response, set_cookies.SESSION, made.login_secret)
    return response


@login_required
@not_while_acting
@fresh_login
def turn_off() -> ResponseReturnValue:
    """Turn it off with password and code."""
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
            form.password.errors = [lazy("This is not your password.")]
        else:
            form.code.errors = [gettext(WRONG, now=format_moment(clock.now()))]
    with work().reading() as reading:
        factors = second_factor.of(reading, account.id)
    return _state_page(form, factors), 422


@login_required
@not_while_acting
@fresh_login
def renew_codes() -> ResponseReturnValue:
    """Make a new set and show it; the old one is worth nothing from now on."""
    codes = enrolment.renew_codes(work(), signed_in(), settings(), origin())
    return recovery_codes.lead_to(codes) if codes else see_other(url_for("accounts.two_factor"))


@login_required
@not_while_acting
def codes_file() -> ResponseReturnValue:
    """Give the codes that the page shows back as a file; the provider itself has only their hashes."""
    codes = [code for code in request.form.getlist("codes")[:10] if len(code) <= 40 and code.isprintable()]
    heading = gettext("Recovery codes of %(user)s", user=signed_in().account.preferred_username)
    response = Response("\r\n".join(["\ufeff" + heading, settings().issuer, "", *codes, ""]), mimetype="text/plain")
    response.headers["Content-Disposition"] = 'attachment; filename="recovery-codes.txt"'
    return response


def _enable_page(form: EnableForm, offered: Offer, factors: Factors, interaction: Interaction | None) -> str:
    form.offer.data = offered.sealed
    account = signed_in().account
    # The English name: Thai letters would make the QR code three times as dense, too fine for simple telephones.
    service = branding.current(settings()).agency_name["en"]
    uri = totp.provisioning_uri(offered.secret, account.preferred_username, service)
    return render_template(
        "accounts/two_factor_enable.html",
        form=form,
        factors=factors,
        uri=uri,
        qr_code=Markup(totp.qr_code(uri)),
        secret=totp.grouped(offered.secret),
        note=interactions.for_page(interaction),
        **_passkeys(),
    )


def _state_page(form: DisableForm, factors: Factors) -> str:
    return render_template("accounts/two_factor.html", form=form, factors=factors, **_passkeys())


def _passkeys() -> dict[str, Any]:
    account = signed_in().account
    with work().reading() as reading:
        found = passkeys.of(reading, account.id)
    now = clock.now()

    def counts_alone(passkey: Passkey) -> bool:
        return passkeys.counts_alone(passkey, now)

    return {"counts_alone": counts_alone, "passkeys": found, "passkey_options": challenge.to_create(account, found)}
