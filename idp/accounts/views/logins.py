"""``/account/sessions``: the operator's logins, to look at and to end; ``/not-me/…`` from the mail about a new one."""

from __future__ import annotations

from flask import Blueprint, flash, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import browsers, not_me
from idp.i18n import lazy, request_locale
from idp.sessions import logins
from idp.sessions.current import login_required, not_while_acting, signed_in
from idp.sessions.systems import systems
from idp.web import guard, origin, settings, work
from idp.web.pages import see_other

#: How a login ended, in words.
ENDED = {
    "sign_out": lazy("Signed out"),
    "expired": lazy("Ran out"),
    "another_account": lazy("Another account signed in there"),
    "password_changed": lazy("The password was changed"),
    "owner": lazy("Ended by you"),
    "not_me": lazy("You said that it was not you"),
    "suspended": lazy("The account was suspended"),
}


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/account/sessions", "sessions", sessions, methods=["GET", "POST"])
    blueprint.add_url_rule("/not-me/<token>", "not_me", answer_not_me, methods=["GET", "POST"])


@login_required
@not_while_acting
def sessions() -> ResponseReturnValue:
    """Show the logins; end one of them, or all others."""
    standing, now = signed_in(), clock.now()
    if request.method == "POST":
        return _end()
    with work().reading() as reading:
        entries = logins.of(reading, standing, settings(), now)
    names = {client.client_id: client.name(request_locale()) for client in systems()}
    return render_template(
        "accounts/sessions.html", entries=entries, names=names, ended=ENDED, browser=browsers.in_words
    )


def _end() -> ResponseReturnValue:
    standing, now, login_id = signed_in(), clock.now(), request.form.get("end", "")
    if "others" in request.form:
        logins.end_others(work(), standing, origin(), now)
        flash(lazy("All other browsers have been signed out."), "success")
    elif login_id == standing.login.id:
        return see_other(url_for("oidc.logout"))
    elif logins.end_one(work(), standing, login_id, origin(), now):
        flash(lazy("That browser has been signed out."), "success")
    return see_other(url_for("accounts.sessions"))


@guard("public")
def answer_not_me(token: str) -> ResponseReturnValue:
    """Opening the page changes nothing, since mail scanners open links too; the button acts."""
    now = clock.now()
    account = not_me.waiting(work(), token, now)
    if account is None:
        return render_template("accounts/not_me.html", state="over"), 410
    g.asked_locale = account.locale
    if request.method == "GET":
        return render_template("accounts/not_me.html", state="waiting", user_name=account.preferred_username)
    done = not_me.answer(work(), token, settings(), origin(), now)
    return render_template("accounts/not_me.html", state="done" if done else "over"), 200 if done else 410
