"""``/delegations/given/new``: look up the agent, choose the terms, check the summary, and grant.

The summary page carries its values sealed, with the id of the future delegation: exactly these terms are granted, once.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.registered_data import going_concern
from idp.accounts.registers_access import registers
from idp.clock import bangkok_date
from idp.delegation import agent_search, detail, display, lifecycle, masking
from idp.delegation.detail import DelegationView
from idp.delegation.forms import GrantForm
from idp.delegation.terms import GrantRefused, Terms
from idp.delegation.views import sealed
from idp.errors import NotFound
from idp.i18n import lazy, request_locale
from idp.models import Account, Delegation, DelegationScope
from idp.origin import Act
from idp.sessions.current import signed_in
from idp.sessions.guards import fresh_login, login_required, not_while_acting
from idp.sessions.registered_clients import systems
from idp.web import origin, work
from idp.web.pages import see_other

#: The purpose of the sealed values of the summary page.
SUMMARY = "shown"


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/delegations/given/new", "new", new, methods=["GET", "POST"])


@login_required
@not_while_acting
@fresh_login
def new() -> ResponseReturnValue:
    """Show the form; after a look-up with the agent's masked name; then the summary; grant once that is confirmed."""
    now, act = clock.now(), request.form.get("act", "")
    form = GrantForm(systems().delegable())
    if request.method == "GET" or act == "change":
        return _page(form, now)
    if act == "lookup":
        return _look_up(form, now)
    summary = sealed.unseal(SUMMARY, request.form.get("shown", ""))
    if summary is not None:
        return _grant(form, summary, now)
    if not form.validate():
        return _page(form, now), 422
    agent = _agent_of_form(form, now)
    if agent is None:
        return _page(form, now), 422
    terms = form.terms(bangkok_date(now))
    try:
        lifecycle.check(work(), signed_in().account.id, agent.id, terms, systems(), now)
    except GrantRefused as refused:
        return _refusal_page(form, refused, now)
    return _summary(form, agent, terms)


def _look_up(form: GrantForm, now: datetime) -> ResponseReturnValue:
    """Look up the agent; only the number is validated, since the rest may not be filled in yet."""
    form.validate()
    for name, field in form._fields.items():
        if name != "agent_tax_id":
            field.errors = []
    agent = None if form.agent_tax_id.errors else _agent_of_form(form, now)
    if agent is None:
        return _page(form, now), 422
    return _page(form, now, masked_name=masking.masked_name(agent))


def _agent_of_form(form: GrantForm, now: datetime) -> Account | None:
    """The account of the agent's number; ``None``, with an error on the field, if there is none or it is the user's."""
    grantor_id = signed_in().account.id
    agent = agent_search.find(work(), grantor_id, form.agent_tax_id.data, Act(origin(), now))
    if agent is None or agent.id == grantor_id:
        form.refuse("unknown_agent" if agent is None else "oneself")
        return None
    return agent


def _grant(form: GrantForm, summary: dict[str, Any], now: datetime) -> ResponseReturnValue:
    """Grant what the summary shows; a second submission leads to the delegation of the first."""
    delegation_id, agent_id, grantor_id = summary["id"], summary["agent"], signed_in().account.id
    page = url_for("delegation.one", delegation_id=delegation_id)
    if _view_of(delegation_id, now) is not None:
        flash(lazy("This power of attorney has been given already; it was not given a second time."), "info")
        return see_other(page)
    going_concern.refresh(work(), registers(), (grantor_id, agent_id), Act(origin(), now))
    terms = _terms(summary, bangkok_date(now))
    try:
        lifecycle.grant(work(), grantor_id, agent_id, terms, systems(), Act(origin(), now), delegation_id, signed_in())
    except NotFound:  # the session has just ended
        return see_other(page)
    except GrantRefused as refused:
        agent_search.count_grant(work(), grantor_id, agent_id, now)
        form.validate()
        return _refusal_page(form, refused, now)
    # Counters are locked after accounts, as everywhere: the opposite order could deadlock.
    agent_search.count_grant(work(), grantor_id, agent_id, now)
    flash(
        lazy("The power of attorney has been given. The agent has been told by email and has to confirm it."), "success"
    )
    return see_other(page)


def _refusal_page(form: GrantForm, refused: GrantRefused, now: datetime) -> ResponseReturnValue:
    form.refuse(refused.reason)
    overlap = _view_of(refused.overlapping_id, now) if refused.overlapping_id else None
    return _page(form, now, overlap=overlap.delegation if overlap else None), 422


def _view_of(delegation_id: str, now: datetime) -> DelegationView | None:
    try:
        with work().reading() as session:
            return detail.find(session, delegation_id, signed_in().account.id, now)
    except NotFound:
        return None


def _terms(summary: dict[str, Any], today: date) -> Terms:
    """The terms in a summary; without a window they start on the day of granting, not on that of the summary."""
    end = date.fromisoformat(summary["end"]) if summary["end"] else None
    start = date.fromisoformat(summary["start"]) if summary["start"] else today
    return Terms(DelegationScope(summary["scope"]), tuple(summary["systems"]), start, end)


def _summary_values(agent: Account, terms: Terms) -> dict[str, Any]:
    """The values to seal in the summary page, as ``_terms`` and ``_grant`` read them."""
    return {
        "id": lifecycle.new_delegation_id(),
        "agent": agent.id,
        "scope": terms.scope.value,
        "systems": terms.systems,
        "start": terms.start.isoformat() if terms.end else "",
        "end": terms.end.isoformat() if terms.end else "",
    }


def _page(form: GrantForm, now: datetime, masked_name: str = "", overlap: Delegation | None = None) -> str:
    return render_template(
        "delegation/new.html",
        form=form,
        grantor=signed_in().account,
        number=display.number_text(signed_in().account),
        found=masked_name,
        today=bangkok_date(now),
        overlap=overlap,
        overlap_text=f"{display.systems_text(overlap, systems())} · {display.period_text(overlap)}" if overlap else "",
        overlap_state=display.state_text(overlap, now) if overlap else "",
    )


def _summary(form: GrantForm, agent: Account, terms: Terms) -> str:
    client_names = [
        client.name(request_locale()) for client in systems().delegable() if client.client_id in terms.systems
    ]
    return render_template(
        "delegation/summary.html",
        form=form,
        grantor=signed_in().account,
        number=display.number_text(signed_in().account),
        agent_name=masking.masked_name(agent),
        agent_number=display.number_text(agent, whole=False),
        chosen=client_names,
        terms=terms,
        shown=sealed.seal(SUMMARY, _summary_values(agent, terms)),
    )
