"""``/officer``, ``/officer/cases`` and the page of a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import masking
from idp.delegation import display
from idp.errors import NotFound
from idp.helpdesk.cases import queue, wording
from idp.helpdesk.cases import work as case_work
from idp.helpdesk.cases.forms import CloseForm, HandOnForm
from idp.helpdesk.cases.queue import AGES, CaseQuery, FoundCase
from idp.helpdesk.cases.work import Outcome, Worked
from idp.helpdesk.current import officer_required, signed_in_officer
from idp.helpdesk.policy import Action, may, may_take
from idp.i18n import gettext, lazy
from idp.models import CaseState
from idp.origin import Act
from idp.web import origin, work
from idp.web.pages import see_other

#: Cases on the start page.
WAITING_SHOWN = 25
_WORK_REFUSED = {
    Outcome.TAKEN: lazy("Nothing was done: %(officer)s has this case."),
    Outcome.CLOSED: lazy("Nothing was done: the case was closed by %(officer)s."),
    Outcome.NOT_TAKEN: lazy("Nothing was done: please take the case first."),
    Outcome.NO_SUCH_OFFICER: lazy("Nothing was done: that officer cannot work on this case."),
}


@dataclass(frozen=True)
class CaseRow:
    """One case in a list. ``about``: the account's name and masked number, or who asked for help."""

    id: str
    kind: str
    about: str
    number: str
    age: str
    created_at: datetime
    state: str
    tone: str
    officer: str
    mine: bool


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("", "queue", show_queue)
    blueprint.add_url_rule("/cases", "cases", show_cases)
    blueprint.add_url_rule("/cases/<case_id>", "case", show_case)
    blueprint.add_url_rule("/cases/<case_id>", "work_on_case", work_on_case, methods=["POST"])


@officer_required(Action.SEE)
def show_queue() -> ResponseReturnValue:
    """The start page: the cases of the officer and those that nobody has."""
    now, officer = clock.now(), signed_in_officer()
    with work().reading() as session:
        page = queue.waiting(session, officer.id, WAITING_SHOWN)
        counts = queue.open_by_kind(session)
    rows = [_row(found, officer.id, now) for found in page.rows]
    kinds = [(kind, wording.KINDS[kind], counts[kind]) for kind in wording.KINDS if kind in counts]
    return render_template("helpdesk/queue.html", rows=rows, has_more=page.has_more, kinds=kinds)


@officer_required(Action.SEE)
def show_cases() -> ResponseReturnValue:
    """The list of cases, filtered by the parameters of the address."""
    now, officer, query = clock.now(), signed_in_officer(), CaseQuery.read(request.args)
    with work().reading() as session:
        page = queue.matching(session, query, officer.id, now)
    return render_template(
        "helpdesk/cases.html",
        asked=query,
        rows=[_row(found, officer.id, now) for found in page.rows],
        has_more=page.has_more,
        kinds=wording.KINDS,
        states=wording.STATES,
        ages=AGES,
    )


@officer_required(Action.SEE)
def show_case(case_id: str) -> ResponseReturnValue:
    """One case: what it says, its account, and what the officer can do with it."""
    return _case_page(case_id, CloseForm())


@officer_required(Action.WORK_ON_CASES)
def work_on_case(case_id: str) -> ResponseReturnValue:
    """Take the case, hand it on or close it, by the button that was pressed."""
    act, officer_id, form = Act(origin(), clock.now()), signed_in_officer().id, CloseForm()
    button = request.form.get("act")
    if button == "close" and not form.validate():
        return _case_page(case_id, form), 422
    if button == "close":
        worked = case_work.close(work(), case_id, form.reason.data or "", officer_id, act)
    elif button == "hand_on":
        worked = case_work.hand_on(work(), case_id, HandOnForm().officer.data or None, officer_id, act)
    else:
        worked = case_work.take(work(), case_id, officer_id, act)
    if worked.outcome is not Outcome.DONE:
        return _case_page(case_id, form, worked), 409
    return see_other(url_for("officers.case", case_id=case_id))


def _case_page(case_id: str, form: CloseForm, worked: Worked | None = None) -> str:
    officer, now = signed_in_officer(), clock.now()
    with work().reading() as session:
        found = queue.find(session, case_id)
        if found is None:
            raise NotFound("no such case")
        receivers = case_work.receivers(session, found.case)
    case, account = found.case, found.account
    hand_on_form = HandOnForm()
    hand_on_form.officer.choices = [
        ("", gettext("Back into the queue")),
        *((each.id, each.email) for each in receivers),
    ]
    may_work = may(officer.role, Action.WORK_ON_CASES) and may_take(officer.role, case.kind)
    return render_template(
        "helpdesk/case.html",
        row=_row(found, officer.id, now),
        case=case,
        account=account,
        advice=wording.ADVICE[case.kind],
        facts=wording.facts(case.data),
        differences=case.data.get("differences", ()),
        form=form,
        hand_on_form=hand_on_form,
        refusal=gettext(_WORK_REFUSED[worked.outcome], officer=worked.by) if worked else "",
        may_take=may_work and case.state is CaseState.OPEN,
        may_close=may_work and case.state is CaseState.TAKEN and case.officer_id == officer.id,
        may_hand_on=may_work and case_work.may_hand_on(case, officer),
        for_supervisors=may(officer.role, Action.WORK_ON_CASES) and not may_work,
    )


def _row(found: FoundCase, officer_id: str, now: datetime) -> CaseRow:
    case, account = found.case, found.account
    return CaseRow(
        id=case.id,
        kind=wording.KINDS[case.kind],
        about=display.name_text(account) if account else str(case.data.get("name", "")),
        number=masking.number(account) if account else "",
        age=wording.age_text(now - case.created_at),
        created_at=case.created_at,
        state=wording.STATES[case.state],
        tone=wording.TONES[case.state],
        officer=found.officer.email if found.officer else "",
        mine=case.state is CaseState.TAKEN and case.officer_id == officer_id,
    )
