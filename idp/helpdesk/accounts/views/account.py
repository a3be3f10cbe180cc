"""``/officer/accounts/<id>``: one account, and what can be done to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from flask import Blueprint, current_app, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import masking
from idp.accounts.devices import user_agent
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.registers_access import registers
from idp.delegation import display
from idp.errors import NotFound
from idp.helpdesk import policy
from idp.helpdesk.accounts import numbers, overview, register_now, search, wording
from idp.helpdesk.acts import lifecycle, waiting
from idp.helpdesk.acts.forms import ActForm
from idp.helpdesk.acts.kinds import KINDS
from idp.helpdesk.current import officer_required, signed_in_officer
from idp.helpdesk.policy import Action
from idp.i18n import lazy, request_locale
from idp.models import Account
from idp.origin import Act
from idp.registers.records import Answer, RecordFound
from idp.sessions.registered_clients import systems
from idp.web import origin, settings, work
from idp.web.pages import see_other


@dataclass(frozen=True)
class ActLink:
    """A link to the page of an act; ``words``: a msgid."""

    id: str
    url: str
    words: str


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/accounts/<account_id>", "account", account)
    path = "/accounts/<account_id>/show-numbers"
    blueprint.add_url_rule(path, Action.SHOW_NUMBER.value, show_number, methods=["GET", "POST"])


@officer_required(Action.SEE)
def account(account_id: str) -> ResponseReturnValue:
    """Show the account."""
    officer, act = signed_in_officer(), Act(origin(), clock.now())
    with work().reading() as session:
        search.check_look_ups(session, officer.id, act.at)
    subject = _find(account_id)
    answer = register_now.ask(registers(), subject, act.origin)
    seen = overview.open_account(work(), officer.id, account_id, act)
    with work().reading() as session:
        shown = numbers.are_shown(session, officer.id, account_id, act.at)
    clients = systems()
    return render_template(
        "helpdesk/accounts/account.html",
        seen=seen,
        account=seen.account,
        kind=ENTITY_TYPES[seen.account.entity_type],
        comparison=register_now.compare(registers(), seen.account, answer),
        shown=shown,
        may_show=policy.may(officer.role, Action.SHOW_NUMBER),
        masked=(lambda text: text or "") if shown else partial(numbers.masked, seen.account),
        masked_end=(lambda text: text or "") if shown else numbers.masked_end,
        number=masking.number,
        acts=_acts(seen.account, answer, act),
        waiting=_waiting(account_id),
        names={client.client_id: client.name(request_locale()) for client in clients},
        browser=user_agent.in_words,
        words=wording,
        state_text=partial(display.state_text, now=act.at),
        systems_text=partial(display.systems_text, clients=clients),
        period_text=display.period_text,
    )


@officer_required(Action.SHOW_NUMBER)
def show_number(account_id: str) -> ResponseReturnValue:
    """Ask for the reason, and show the numbers for some minutes."""
    subject, form = _find(account_id), ActForm()
    if not form.validate_on_submit():
        page = render_template("helpdesk/accounts/show_numbers.html", account=subject, form=form, number=masking.number)
        return page, 422 if form.errors else 200
    numbers.show(work(), signed_in_officer(), account_id, form.reason.data or "", Act(origin(), clock.now()))
    flash(lazy("The full numbers are shown to you for ten minutes."), "success")
    return see_other(url_for("officers.account", account_id=account_id))


def _find(account_id: str) -> Account:
    with work().reading() as session:
        found = session.get(Account, account_id)
    if found is None:
        raise NotFound
    return found


def _waiting(account_id: str) -> list[ActLink]:
    """The acts that wait for a second officer or for their time."""
    with work().reading() as session:
        rows = waiting.of_account(session, account_id)
    return [
        ActLink(f"waiting-{row.id}", url_for("officers.act", act_id=row.id), KINDS[Action(row.kind)].title)
        for row in rows
    ]


def _acts(subject: Account, answer: Answer | None, act: Act) -> list[ActLink]:
    """What this officer can do to the account as it is now, as far as there are pages for it.

    *answer*: the register's.
    """
    known = {"record": answer.record.as_json()} if isinstance(answer, RecordFound) else {}
    with work().reading() as session:
        possible = lifecycle.possible(session, settings(), subject, signed_in_officer().id, known, act)
    pages = {
        rule.endpoint
        for rule in current_app.url_map.iter_rules()
        if rule.arguments == {"account_id"} and rule.endpoint.startswith(f"{request.blueprint}.")
    }
    role = signed_in_officer().role
    return [
        ActLink(f"act-{action.value}", url_for(endpoint, account_id=subject.id), words)
        for action, words in wording.ACTS.items()
        if policy.allows(role, action, subject.status)
        and (action in possible or action not in KINDS)
        and (endpoint := f"{request.blueprint}.{action.value}") in pages
    ]
