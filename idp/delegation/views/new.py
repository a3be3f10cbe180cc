"""``/delegations/given/new``: find the agent, choose the terms, look at the summary, and then grant.

What the summary showed comes back sealed with the id that the grant will have: nothing else is granted, and once.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.clock import bangkok_date
from idp.crypto import Unreadable, Vault
from idp.delegation import between, finding, lifecycle, masking, words
from idp.delegation.between import Between
from idp.delegation.forms import GrantForm
from idp.delegation.lifecycle import GrantRefused, Terms
from idp.errors import NotFound
from idp.i18n import lazy, request_locale
from idp.models import Account, DelegationScope
from idp.sessions.current import fresh_login, login_required, not_while_acting, signed_in
from idp.sessions.systems import systems
from idp.web import origin, settings, work
from idp.web.pages import see_other


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/delegations/given/new", "new", new, methods=["GET", "POST"])


@login_required
@not_while_acting
@fresh_login
def new() -> ResponseReturnValue:
    """The form; with a number looked up, the masked name; filled in, the summary; confirmed, the grant."""
    form, act = GrantForm(systems().delegable()), request.form.get("act", "")
    if request.method == "GET" or act == "change":
        return _page(form)
    if act == "lookup":
        return _look_up(form)
    shown = _opened(request.form.get("shown", ""))
    if shown is not None:
        return _grant(form, shown)
    if not form.validate():
        return _page(form), 422
    agent = _found(form)
    if agent is None:
        return _page(form), 422
    terms = form.terms(_today())
    try:
        lifecycle.check(work(), signed_in().account.id, agent.id, terms, systems())
    except GrantRefused as refused:
        return _refused(form, refused)
    return _summary(form, agent, terms)


def _look_up(form: GrantForm) -> ResponseReturnValue:
    """Nothing but the number is judged: the rest may not be filled in yet."""
    form.validate()
    for name, field in form._fields.items():
        if name != "agent_tax_id":
            field.errors = []
    agent = None if form.agent_tax_id.errors else _found(form)
    if agent is None:
        return _page(form), 422
    return _page(form, found=masking.masked_name(agent))


def _found(form: GrantForm) -> Account | None:
    """The account of the agent's number; ``None`` with the reason beside the field."""
    grantor_id = signed_in().account.id
    agent = finding.find(work(), grantor_id, form.agent_tax_id.data, origin(), clock.now())
    if agent is None or agent.id == grantor_id:
        form.refuse("unknown_agent" if agent is None else "oneself")
        return None
    return agent


def _grant(form: GrantForm, shown: dict[str, Any]) -> ResponseReturnValue:
    """Grant what the summary showed; a second press finds what the first has made."""
    delegation_id, grantor_id = shown["id"], signed_in().account.id
    page = url_for("delegation.one", delegation_id=delegation_id)
    if _between(delegation_id) is not None:
        flash(lazy("This power of attorney has been given already; it was not given a second time."), "info")
        return see_other(page)
    finding.count_grant(work(), grantor_id, shown["agent"], clock.now())
    try:
        lifecycle.grant(work(), grantor_id, shown["agent"], _terms(shown), systems(), origin(), delegation_id)
    except GrantRefused as refused:
        form.validate()
        return _refused(form, refused)
    flash(
        lazy("The power of attorney has been given. The agent has been told by mail and has to confirm it."), "success"
    )
    return see_other(page)


def _refused(form: GrantForm, refused: GrantRefused) -> ResponseReturnValue:
    form.refuse(refused.reason)
    in_the_way = _between(refused.in_the_way) if refused.in_the_way else None
    return _page(form, in_the_way=in_the_way), 422


def _between(delegation_id: str) -> Between | None:
    try:
        with work().reading() as session:
            return between.find(session, delegation_id, signed_in().account.id)
    except NotFound:
        return None


def _today() -> date:
    return bangkok_date(clock.now())


def _terms(shown: dict[str, Any]) -> Terms:
    """The terms of a summary; without a window they begin on the day of granting, not on that of the summary."""
    end = date.fromisoformat(shown["end"]) if shown["end"] else None
    start = date.fromisoformat(shown["start"]) if shown["start"] else _today()
    return Terms(DelegationScope(shown["scope"]), tuple(shown["systems"]), start, end)


def _sealed(agent: Account, terms: Terms) -> str:
    shown = {
        "id": lifecycle.new_delegation_id(),
        "grantor": signed_in().account.id,
        "agent": agent.id,
        "scope": terms.scope.value,
        "systems": terms.systems,
        "start": terms.start.isoformat() if terms.end else "",
        "end": terms.end.isoformat() if terms.end else "",
    }
    return _vault().seal(json.dumps(shown).encode())


def _opened(sealed: str) -> dict[str, Any] | None:
    """What a summary of this operator showed; ``None`` for anything else."""
    try:
        shown: dict[str, Any] = json.loads(_vault().open(sealed))
    except (Unreadable, ValueError):
        return None
    return shown if isinstance(shown, dict) and shown.get("grantor") == signed_in().account.id else None


def _vault() -> Vault:
    return Vault(settings().secret_keys)


def _page(form: GrantForm, found: str = "", in_the_way: Between | None = None) -> str:
    overlap = in_the_way.delegation if in_the_way else None
    return render_template(
        "delegation/new.html",
        form=form,
        grantor=signed_in().account,
        number=words.number_text(signed_in().account),
        found=found,
        today=_today(),
        overlap=overlap,
        overlap_text=f"{words.systems_text(overlap, systems())} · {words.window_text(overlap)}" if overlap else "",
        overlap_state=words.state_text(overlap, clock.now()) if overlap else "",
    )


def _summary(form: GrantForm, agent: Account, terms: Terms) -> str:
    chosen = [client.name(request_locale()) for client in systems().delegable() if client.client_id in terms.systems]
    return render_template(
        "delegation/summary.html",
        form=form,
        grantor=signed_in().account,
        number=words.number_text(signed_in().account),
        agent_name=masking.masked_name(agent),
        agent_number=words.number_text(agent, whole=False),
        chosen=chosen,
        terms=terms,
        shown=_sealed(agent, terms),
    )
