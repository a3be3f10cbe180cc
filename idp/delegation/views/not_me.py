"""``/not-me/…``: the owner reports a foreign sign-in or change. In this package, not with the account's other pages,
since it also puts powers of attorney on hold.
"""

from __future__ import annotations

from flask import Blueprint, g, render_template, request
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.devices import user_agent
from idp.accounts.sign_in import not_me
from idp.accounts.sign_in.not_me import ForeignSignIn
from idp.delegation import on_hold, recent_acts
from idp.delegation.recent_acts import RecentAct
from idp.i18n import lazy, request_locale
from idp.origin import Act
from idp.sessions.registered_clients import systems
from idp.web import guard, origin, settings, work

#: The text of each act; ``%(name)s`` is the other party of a power of attorney, or a client.
WORDS = {
    "login.started": lazy("Sign-in"),
    "password.changed": lazy("The password was changed"),
    "account.contact_changed": lazy("Contact data was changed"),
    "account.completed": lazy("Missing data of the account was filled in"),
    "factor.enabled.passkey": lazy("A passkey was added"),
    "factor.enabled.totp": lazy("An authenticator app was turned on"),
    "factor.disabled.passkey": lazy("A passkey was removed"),
    "factor.disabled.totp": lazy("The authenticator app was turned off"),
    "factor.recovery_codes_renewed": lazy("New recovery codes were made"),
    "factor.passkey_kept": lazy("A passkey was confirmed"),
    "register.change_confirmed": lazy("Changed data of the register was confirmed"),
    "register.change_disputed": lazy("Changed data of the register was disputed"),
    "delegation.granted": lazy("A power of attorney was given to %(name)s"),
    "delegation.accepted": lazy("The power of attorney of %(name)s was confirmed"),
    "delegation.declined": lazy("The power of attorney of %(name)s was declined"),
    "delegation.cancelled": lazy("The power of attorney to %(name)s was cancelled"),
    "delegation.renounced": lazy("The account withdrew from the power of attorney of %(name)s"),
    "delegation.kept": lazy("A power of attorney on hold was confirmed: %(name)s"),
    "offline": lazy("%(name)s was allowed to go on without a sign-in"),
}


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/not-me/<token>", "not_me", answer_not_me, methods=["GET", "POST"])


@guard("public")
def answer_not_me(token: str) -> ResponseReturnValue:
    """Opening the page changes nothing, since mail scanners open links too; the button acts."""
    now = clock.now()
    foreign_sign_in = not_me.find(work(), token, now)
    if foreign_sign_in is None:
        return render_template("accounts/not_me.html", state="over"), 410
    g.asked_locale = foreign_sign_in.account.locale
    if request.method == "GET":
        return _page(foreign_sign_in)
    if not_me.answer(work(), token, settings(), Act(origin(), now), on_hold.hold_since) is None:
        return render_template("accounts/not_me.html", state="over"), 410
    return render_template("accounts/not_me.html", state="done")


def _page(foreign_sign_in: ForeignSignIn) -> str:
    """The consequences, and all acts since the moment from which on they are revoked."""
    with work().reading() as session:
        acts, total = recent_acts.since(session, foreign_sign_in.account.id, foreign_sign_in.since)
    names = {client.client_id: client.name(request_locale()) for client in systems()}

    def name_of(act: RecentAct) -> str:
        return names.get(act.system, act.system) or act.other

    return render_template(
        "accounts/not_me.html",
        state="waiting",
        user_name=foreign_sign_in.account.preferred_username,
        since=foreign_sign_in.since,
        deeds=acts,
        more=total - len(acts),
        words=WORDS,
        name_of=name_of,
        browser=user_agent.in_words,
    )
