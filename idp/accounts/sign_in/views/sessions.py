"""``/account/sessions``: the user's sessions, to look at, to vouch for and to end; ``/this-was-me/…`` from a mail."""

from __future__ import annotations

from flask import Blueprint, flash, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.devices import user_agent
from idp.accounts.sign_in import not_me, vouching
from idp.accounts.sign_in.vouching import VouchResult
from idp.i18n import lazy, request_locale
from idp.origin import Act
from idp.sessions import offline_access, session_list
from idp.sessions.current import signed_in
from idp.sessions.guards import login_required, read_while_acting
from idp.sessions.registered_clients import systems
from idp.web import guard, origin, settings, work
from idp.web.pages import see_other

#: How a session ended, by ``Login.ended_by``.
ENDED = {
    "sign_out": lazy("Signed out"),
    "expired": lazy("Timed out"),
    "another_account": lazy("Another account signed in there"),
    "password_changed": lazy("The password was changed"),
    "owner": lazy("Ended by you"),
    "not_me": lazy("You said that it was not you"),
    "suspended": lazy("The account was suspended"),
    "officer": lazy("An officer ended it"),
}


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/account/sessions", "sessions", sessions, methods=["GET", "POST"])
    blueprint.add_url_rule("/this-was-me/<token>", "was_me", was_me, methods=["GET", "POST"])


@login_required
@read_while_acting
def sessions() -> ResponseReturnValue:
    """Show the user's sessions and the clients with offline access; end one of them, or all other sessions."""
    user_session, now = signed_in(), clock.now()
    if request.method == "POST":
        return _vouch(request.form["vouch"]) if "vouch" in request.form else _end()
    with work().reading() as reading:
        entries = session_list.of(reading, user_session, settings(), now)
        vouched_sessions = vouching.vouched_sessions(reading, user_session.account.id)
        lasting = offline_access.grants(reading, user_session.account, now)
    names = {client.client_id: client.name(request_locale()) for client in systems()}
    return render_template(
        "accounts/sessions.html",
        entries=entries,
        lasting=lasting,
        names=names,
        ended=ENDED,
        browser=user_agent.in_words,
        vouched=vouched_sessions,
    )


#: The message and its category for each result.
VOUCH_MESSAGES = {
    VouchResult.DONE: (lazy("The sign-in counts as yours from now on."), "success"),
    VouchResult.MAILED: (
        lazy("To be sure that it is you, we have sent you an email. Please press “This was me” there."),
        "info",
    ),
    VouchResult.TOO_OFTEN: (
        lazy("We have sent you emails about this already. Please look for them, or wait an hour."),
        "warn",
    ),
    VouchResult.NO_ADDRESS: (
        lazy("To be sure that it is you, we have to ask by email. Please confirm your email address first."),
        "warn",
    ),
}


def _vouch(login_id: str) -> ResponseReturnValue:
    result = vouching.vouch_on_page(work(), signed_in(), login_id, Act(origin(), clock.now()))
    if result is not None:
        flash(*VOUCH_MESSAGES[result])
    return see_other(url_for("accounts.sessions"))


def _end() -> ResponseReturnValue:
    user_session, now, login_id = signed_in(), clock.now(), request.form.get("end", "")
    if access := request.form.get("end-access"):
        client_id, _, under = access.partition(" ")
        if offline_access.withdraw(work(), user_session.account.id, client_id, under, Act(origin(), now)):
            flash(lazy("That system cannot go on without you any more."), "success")
    elif "others" in request.form:
        session_list.end_others(work(), user_session, Act(origin(), now))
        flash(lazy("All other browsers have been signed out."), "success")
    elif login_id == user_session.login.id:
        return see_other(url_for("oidc.logout"))
    elif session_list.end_one(work(), user_session, login_id, Act(origin(), now)):
        flash(lazy("That browser has been signed out."), "success")
    return see_other(url_for("accounts.sessions"))


@guard("public")
def was_me(token: str) -> ResponseReturnValue:
    """Vouch for the sign-in that a mail was about. GET changes nothing, since mail scanners open links too."""
    now = clock.now()
    sign_in = not_me.find(work(), token, now)
    if sign_in is None or sign_in.login_id is None:
        return render_template("accounts/was_me.html", state="over"), 410
    g.asked_locale = sign_in.account.locale
    has_vouched = request.method == "POST" and vouching.vouch_by_mail(work(), token, Act(origin(), now))
    user_name = sign_in.account.preferred_username
    return render_template(
        "accounts/was_me.html", state="done" if has_vouched else "waiting", user_name=user_name, token=token
    )
