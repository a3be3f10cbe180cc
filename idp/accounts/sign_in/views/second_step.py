"""``/login/two-factor``: the code after the password, and on the way into a system that wants two factors."""

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
from idp.accounts.sign_in.second_step import Refused
from idp.i18n import format_moment, gettext, lazy
from idp.models import Account
from idp.sessions import form_tokens, interaction
from idp.sessions.current import current, named, signed_in
from idp.sessions.interaction import STEP_UP, Note
from idp.sessions.session import Standing
from idp.web import guard, set_cookies, settings, work
from idp.web.pages import see_other

_OWN_NAME = lazy(
    "This system asks for a second factor, and you have none yet. Please act for yourself while you set one up;"
    " afterwards you can choose again in whose name to act."
)


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login/two-factor", "two_factor_step", two_factor_step, methods=["GET", "POST"])


def wait_for_code(secret: str, note_id: str | None) -> Response:
    """Send a browser whose password was right to the page for the code."""
    response = see_other(url_for("accounts.two_factor_step", note=note_id))
    set_cookies.keep(response, set_cookies.PENDING_SIGN_IN, secret)
    return response


@guard("public")
def two_factor_step() -> ResponseReturnValue:
    """Ask for the code. Where nothing waits for one the sign-in starts again, and what the system wanted is kept."""
    note_id, note = interaction.pick_up(work(), clock.now())
    if note is not None and "cancel" in request.form:
        return see_other(note.cancel_to)
    if note is not None and steps_up(note):
        return _step_up(signed_in(), note_id, note)
    secret = set_cookies.value(set_cookies.PENDING_SIGN_IN)
    account = _waiting(secret)
    if account is None:
        return see_other(url_for("accounts.sign_in", note=note_id))
    form = CodeForm()
    if not form.validate_on_submit():
        return _page(form, note, account.id), 422 if form.errors else 200
    result = second_step.finish(work(), secret, form.code.data or "", visitor(), settings())
    if result is Refused.OVER:
        return see_other(url_for("accounts.sign_in", note=note_id))
    if isinstance(result, Refused):
        return _wrong(form, note, account.id)
    if note_id is not None:
        interaction.answer(work().writing(), note_id, clock.now(), result.login_id)
    response = go_on(result.secret, note)
    cookie.remember(response, result.device)
    drop_cookie(response)
    return response


def drop_cookie(response: Response) -> None:
    """Nothing waits in this browser any more."""
    set_cookies.drop(response, set_cookies.PENDING_SIGN_IN)


def steps_up(note: Note | None) -> bool:
    """Whether it is a login that is asked for its second factor, and not a sign-in."""
    return current() is not None and note is not None and note.reason == STEP_UP


def _waiting(secret: str) -> Account | None:
    if not secret:
        return None
    with work().reading() as reading:
        return pending.find(reading, secret, clock.now())


def _step_up(standing: Standing, note_id: str | None, note: Note) -> ResponseReturnValue:
    """A login has to give its second factor; one without a factor sets it up first."""
    with work().reading() as reading:
        factors = second_factor.of(reading, standing.account.id)
    if not factors.totp and not factors.passkeys and standing.delegation is not None:
        flash(_OWN_NAME, "warn")
        return see_other(url_for("delegation.acting_for", note=note_id))
    if not factors.totp and not factors.passkeys:
        return see_other(url_for("accounts.two_factor", note=note_id))
    form = CodeForm()
    if not form.validate_on_submit():
        return _page(form, note, standing.account.id), 422 if form.errors else 200
    result = second_step.step_up(work(), standing, form.code.data or "", visitor(), settings())
    if result is Refused.OVER:
        return see_other(url_for("accounts.sign_in", note=note_id))
    if isinstance(result, Refused):
        return _wrong(form, note, standing.account.id)
    if note_id is not None:
        interaction.answer(work().writing(), note_id, clock.now())
    return go_on(result, note)


def _wrong(form: CodeForm, note: Note | None, account_id: str) -> ResponseReturnValue:
    form.code.data = ""
    form.code.errors = [gettext(WRONG, now=format_moment(clock.now()))]
    return _page(form, note, account_id), 422


def _page(form: CodeForm, note: Note | None, account_id: str) -> str:
    with work().reading() as reading:
        found = passkeys.of(reading, account_id)
        app = second_factor.of(reading, account_id).totp
    if not app:
        form.code.label.text = lazy("Recovery code")
    return render_template(
        "accounts/second_step.html",
        form=form,
        note=interaction.for_page(note),
        app=app,
        passkey_options=challenge.to_show(found, alone=False) if found else "",
    )


def go_on(secret: str, note: Note | None) -> Response:
    """The login's cookie, and on to what waits."""
    wanted = session.get("return_to")
    before = named()
    form_tokens.renew(before.account.id if before else "")  # a new form token with the new secret of the login
    response = see_other(note.return_to if note else wanted or url_for("portal.home"))
    set_cookies.keep(response, set_cookies.SESSION, secret)
    return response
