"""``/login/two-factor``: the code after the password, and on the way into a system that wants two factors."""

from __future__ import annotations

from flask import Blueprint, flash, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from idp import clock
from idp.accounts import passkeys, second_factor, second_step, sign_in_attempts
from idp.accounts.second_step import Refused
from idp.accounts.two_factor_forms import CodeForm
from idp.accounts.views import challenge, known
from idp.accounts.views.known import visitor
from idp.i18n import format_moment, gettext, lazy
from idp.models import Account
from idp.sessions import former, handoff
from idp.sessions.current import current, named, set_cookie, signed_in
from idp.sessions.handoff import Note
from idp.sessions.standing import Standing
from idp.web import guard, settings, work
from idp.web.pages import see_other

#: The reason in a note for asking a login for its second factor.
STEP_UP = "step_up"
#: What a wrong code is told; the clock helps whose telephone's is wrong.
WRONG = lazy("This code is not right, or it has been used. Our clock says %(now)s: does your telephone say the same?")

_OWN_NAME = lazy(
    "This system asks for a second factor, and you have none yet. Please act for yourself while you set one up;"
    " afterwards you can choose again in whose name to act."
)


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/login/two-factor", "two_factor_step", two_factor_step, methods=["GET", "POST"])


def cookie_name() -> str:
    """The cookie of a sign-in that waits for its code; it signs nobody in."""
    return "__Host-idp-sign-in" if settings().secure else "idp-sign-in"


def wait_for_code(secret: str, note_id: str | None) -> Response:
    """Send a browser whose password was right to the page for the code."""
    response = see_other(url_for("accounts.two_factor_step", note=note_id))
    response.set_cookie(cookie_name(), secret, secure=settings().secure, httponly=True, samesite="Lax", path="/")
    return response


@guard("public")
def two_factor_step() -> ResponseReturnValue:
    """Ask for the code. Where nothing waits for one the sign-in starts again, and what the system wanted is kept."""
    note_id, note = handoff.pick_up(work(), clock.now())
    if note is not None and "cancel" in request.form:
        return see_other(note.cancel_to)
    if note is not None and steps_up(note):
        return _step_up(signed_in(), note_id, note)
    secret = request.cookies.get(cookie_name(), "")
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
        handoff.answer(work().writing(), note_id, clock.now(), result.login_id)
    response = go_on(result.secret, note)
    known.remember(response, result.device)
    drop_cookie(response)
    return response


def drop_cookie(response: Response) -> None:
    """Nothing waits in this browser any more."""
    response.delete_cookie(cookie_name(), secure=settings().secure, httponly=True, samesite="Lax", path="/")


def steps_up(note: Note | None) -> bool:
    """Whether it is a login that is asked for its second factor, and not a sign-in."""
    return current() is not None and note is not None and note.reason == STEP_UP


def _waiting(secret: str) -> Account | None:
    if not secret:
        return None
    with work().reading() as reading:
        return sign_in_attempts.find(reading, secret, clock.now())


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
        handoff.answer(work().writing(), note_id, clock.now())
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
        note=handoff.for_page(note),
        app=app,
        passkey_options=challenge.to_show(found, alone=False) if found else "",
    )


def go_on(secret: str, note: Note | None) -> Response:
    """The login's cookie, and on to what waits."""
    wanted = session.get("return_to")
    before = named()
    former.renew(before.account.id if before else "")  # a new form token with the new secret of the login
    response = see_other(note.return_to if note else wanted or url_for("portal.home"))
    set_cookie(response, secret)
    return response
