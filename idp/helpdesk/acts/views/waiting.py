"""``/officer/acts``: the acts that wait, and the page on which a second officer consents to one or refuses it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from idp import clock
from idp.accounts import masking
from idp.errors import NotFound
from idp.helpdesk.acts import consent, lifecycle, waiting
from idp.helpdesk.acts.kind import ActContext, ActImpossible
from idp.helpdesk.acts.kinds import KINDS
from idp.helpdesk.acts.views.acts import PAGES
from idp.helpdesk.current import officer_required, signed_in_officer
from idp.helpdesk.policy import Action, may
from idp.i18n import lazy
from idp.models import Account, ActState, Officer, OfficerAct
from idp.origin import Act
from idp.web import origin, settings, work
from idp.web.pages import see_other

#: The most acts on the page.
MOST_SHOWN = 200
#: The state of an act, in words.
STATES = {
    ActState.AWAITING_OFFICER: lazy("Waits for a second officer"),
    ActState.AWAITING_TIME: lazy("Waits for its time"),
    ActState.DONE: lazy("Done"),
    ActState.REFUSED: lazy("Refused"),
    ActState.CANCELLED: lazy("Cancelled"),
}
#: Form class by action: its fields have the words for the act's own data.
_FORMS = {page.action: page.form for page in PAGES}


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/acts", "acts", show_all)
    blueprint.add_url_rule("/acts/<act_id>", "act", show_one)
    blueprint.add_url_rule("/acts/<act_id>", "answer_act", answer, methods=["POST"])


@dataclass(frozen=True)
class WaitingRow:
    """One line of the list: the act, what it is in words (a msgid), whose account, and who proposed it."""

    row: OfficerAct
    title: str
    account: Account
    number: str
    proposer: str


@officer_required(Action.SEE)
def show_all() -> str:
    """Everything that waits, first what waits for a second officer."""
    with work().reading() as session:
        rows = [_row(session, each) for each in waiting.everywhere(session, MOST_SHOWN)]
    return render_template("helpdesk/acts/waiting.html", rows=rows, states=STATES, most=MOST_SHOWN)


def _row(session: Session, row: OfficerAct) -> WaitingRow:
    account, proposer = session.get_one(Account, row.account_id), session.get_one(Officer, row.proposed_by)
    return WaitingRow(row, KINDS[Action(row.kind)].title, account, masking.number(account), proposer.email)


@officer_required(Action.SEE)
def show_one(act_id: str) -> ResponseReturnValue:
    """One act: what will happen, why, and for a second officer the answer."""
    return _page(act_id)


@officer_required(Action.CONSENT)
def answer(act_id: str) -> ResponseReturnValue:
    """Consent or refuse."""
    said = request.form.get("answer", "")
    if said not in ("yes", "no"):
        return _page(act_id, lazy("Choose whether you consent."))
    yes, act = said == "yes", Act(origin(), clock.now())
    try:
        lifecycle.answer(work(), settings(), act_id, signed_in_officer().id, yes=yes, act=act)
    except ActImpossible as refusal:
        return _page(act_id, refusal.message)
    flash(lazy("You have consented.") if yes else lazy("You have refused. Nothing was done."), "success")
    return see_other(url_for("officers.act", act_id=act_id))


def _page(act_id: str, impossible: str = "") -> ResponseReturnValue:
    with work().reading() as session:
        row = session.get(OfficerAct, act_id)
        if row is None or row.kind not in KINDS:  # a look at numbers or reasons is a row, too
            raise NotFound
        facts = _facts(session, row)
    status = 409 if impossible else 200
    return render_template("helpdesk/acts/one.html", **facts, impossible=impossible), status


def _facts(session: Session, row: OfficerAct) -> dict[str, Any]:
    """The template context of an act's page."""
    officer, line, kind = signed_in_officer(), _row(session, row), KINDS[Action(row.kind)]
    proposer, second = session.get_one(Officer, row.proposed_by), session.get(Officer, row.consented_by or "")
    context = ActContext(session, settings(), line.account, proposer, row.reason, row.data, Act(origin(), clock.now()))
    form = _FORMS[kind.action](formdata=None, data=row.data)
    form.prepare(context)
    is_open = row.state is ActState.AWAITING_OFFICER and may(officer.role, Action.CONSENT)
    return {
        "line": line,
        "state_text": STATES[row.state],
        "shown": form.shown(),
        "effects": kind.effects(context) if row.state in waiting.WAITING else (),
        "second": second.email if second else "",
        "is_open": is_open,
        "why_not": consent.why_not(session, row, officer.id) if is_open else None,
    }
