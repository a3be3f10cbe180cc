"""``/officer/why``: the code, and what the rules say."""

from __future__ import annotations

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import masking
from idp.delegation import display
from idp.helpdesk.current import officer_required, signed_in_officer
from idp.helpdesk.policy import Action
from idp.helpdesk.reasons import look_up, wording
from idp.helpdesk.reasons.explain import Facts, explain
from idp.helpdesk.reasons.forms import CodeForm
from idp.i18n import gettext, lazy, request_locale
from idp.models import Account
from idp.origin import Act
from idp.sessions.registered_clients import systems
from idp.web import origin, settings, work
from idp.web.pages import see_other

_WRONG = lazy("No page shows this code now. It works for ten minutes; ask for the one on the page.")


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/why", "why", why, methods=["GET", "POST"])
    blueprint.add_url_rule("/why/<act_id>", "explanation", explanation)


@officer_required(Action.SEE)
def why() -> ResponseReturnValue:
    """Ask for the code, and open its explanation."""
    form = CodeForm()
    if not form.validate_on_submit():
        return render_template("helpdesk/why.html", form=form), 422 if form.errors else 200
    act = Act(origin(), clock.now())
    act_id = look_up.open_by_code(work(), form.code.data or "", signed_in_officer().id, settings(), act)
    if act_id is None:
        form.wrong(gettext(_WRONG))
        return render_template("helpdesk/why.html", form=form), 422
    return see_other(url_for("officers.explanation", act_id=act_id))


@officer_required(Action.SEE)
def explanation(act_id: str) -> ResponseReturnValue:
    """What the rules say at this moment; reload the page to ask them again."""
    now = clock.now()
    with work().reading() as session:
        facts = look_up.find(session, act_id, signed_in_officer().id, systems(), now)
    if facts is None:
        return see_other(url_for("officers.why"))
    explained = explain(facts, now)
    return render_template(
        "helpdesk/explanation.html",
        facts=facts,
        is_open=explained.is_open,
        verdict=wording.verdict(facts, explained),
        then=wording.THEN[facts.reason],
        user=_party(facts.account),
        user_facts=wording.of_party(facts.account, facts.client),
        system=facts.client.name(request_locale()) if facts.client else facts.client_id or "",
        system_facts=wording.of_client(facts.client) if facts.client else [],
        grantor=_party(facts.grantor) if facts.grantor else None,
        grantor_facts=wording.of_party(facts.grantor, facts.client) if facts.grantor else [],
        delegation_facts=_delegation_facts(facts),
        now=now,
    )


def _party(account: Account) -> tuple[str, str, str]:
    """Name, masked number and id."""
    return display.name_text(account), masking.number(account), account.id


def _delegation_facts(facts: Facts) -> list[wording.Fact]:
    if facts.delegation is None or facts.grantor is None:
        return []
    return wording.of_delegation(facts.delegation, facts.grantor, facts.client, systems(), clock.now())
