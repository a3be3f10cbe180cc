"""``/officer/accounts/<id>/<act>``: each act's form, the summary of what will happen, and the act itself.

The summary page carries its form's values, and sealed the id of the future act: what it shows is done, once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, abort, flash, render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from idp import clock
from idp.accounts import masking
from idp.accounts.registers_access import registers
from idp.errors import AlreadyDone
from idp.helpdesk.acts import account_forms, consent, lifecycle
from idp.helpdesk.acts.forms import ActForm, DocumentsForm, EmailForm, ShortenForm, WaitingActForm
from idp.helpdesk.acts.kind import ActContext, ActImpossible, ActKind, Proposal
from idp.helpdesk.acts.kinds import KINDS
from idp.helpdesk.acts.views import sealed
from idp.helpdesk.current import officer_required, signed_in_officer
from idp.helpdesk.policy import Action
from idp.i18n import lazy
from idp.models import Account, ActState, Case, Officer
from idp.origin import Act
from idp.web import origin, settings, work
from idp.web.pages import see_other

#: What the officer is told once the act stands in the database.
_SAID = {
    ActState.DONE: lazy("Done."),
    ActState.AWAITING_OFFICER: lazy("The act waits for the consent of a second officer."),
    ActState.AWAITING_TIME: lazy("The act waits for its time. The operator is told by email."),
}


@dataclass(frozen=True)
class ActPage:
    """The page of one act: its ``path`` below the account's page, and its form."""

    action: Action
    path: str
    form: type[ActForm] = ActForm

    @property
    def kind(self) -> ActKind:
        """What the page does."""
        return KINDS[self.action]


PAGES = (
    ActPage(Action.UNLOCK, "unlock"),
    ActPage(Action.RESEND_CONFIRMATION, "resend-confirmation"),
    ActPage(Action.CORRECT_ADDRESS, "address", account_forms.AddressForm),
    ActPage(Action.SUSPEND, "suspend"),
    ActPage(Action.RESTORE, "restore"),
    ActPage(Action.END_LOGINS, "end-logins"),
    ActPage(Action.ADD_BRANCH, "branch", account_forms.BranchForm),
    ActPage(Action.VERIFY, "verify", account_forms.VerifyForm),
    ActPage(Action.REFUSE_VERIFICATION, "refuse-verification"),
    ActPage(Action.DECIDE_CLAIM, "claim", account_forms.ClaimForm),
    ActPage(Action.MERGE, "merge", account_forms.MergeForm),
    ActPage(Action.END_DELEGATION, "end-delegation", account_forms.DelegationForm),
    ActPage(Action.CLEAR_REPORT, "clear-report"),
    ActPage(Action.CHANGE_EMAIL, "email", EmailForm),
    ActPage(Action.RESET_SECOND_FACTOR, "second-factor", DocumentsForm),
    ActPage(Action.SHORTEN, "shorten", ShortenForm),
    ActPage(Action.CANCEL, "cancel", WaitingActForm),
)


def add_routes(blueprint: Blueprint) -> None:
    """Add a route ``officers.<action>`` for each of ``PAGES``."""
    for page in PAGES:
        path = f"/accounts/<account_id>/{page.path}"
        blueprint.add_url_rule(path, page.action.value, _view(page), methods=["GET", "POST"])


def _view(page: ActPage) -> Callable[[str], ResponseReturnValue]:
    @officer_required(page.action)
    def act(account_id: str) -> ResponseReturnValue:
        """Show the form, then the summary; do the act once that is confirmed."""
        now, form = Act(origin(), clock.now()), page.form()
        form.look_up(work(), registers(), account_id, now.origin)
        with work().reading() as session:
            form.prepare(_context(session, account_id, form, now))
        if request.method == "GET" or request.form.get("act") == "change":
            return _form_page(page, account_id, form, now)
        if not form.validate():
            return _form_page(page, account_id, form, now, 422)
        act_id = sealed.unseal(request.form.get("shown", ""), page.action.value, account_id, _values(form))
        return _summary(page, account_id, form, now) if act_id is None else _act(page, account_id, form, act_id, now)

    return act


def _values(form: ActForm) -> dict[str, Any]:
    return {**form.own_data(), "reason": form.reason.data}


def _context(session: Session, account_id: str, form: ActForm, act: Act) -> ActContext:
    """What the pages judge by; nothing is locked. Answers 404 without such an account."""
    account, officer = session.get(Account, account_id), session.get_one(Officer, signed_in_officer().id)
    if account is None:
        abort(404)
    return ActContext(session, settings(), account, officer, form.reason.data or "", form.own_data(), act)


def _form_page(
    page: ActPage, account_id: str, form: ActForm, act: Act, status: int = 200, impossible: str = ""
) -> ResponseReturnValue:
    with work().reading() as session:
        context = _context(session, account_id, form, act)
        if not impossible and status == 200:
            impossible = _why_impossible(context, page.kind)
    facts = _facts(page, context, form)
    return render_template("helpdesk/acts/form.html", **facts, impossible=impossible), 409 if impossible else status


def _why_impossible(context: ActContext, kind: ActKind) -> str:
    """Why the act cannot be done whatever is entered; empty if it can."""
    try:
        lifecycle.judge_account(context, kind)
    except ActImpossible as refusal:
        return refusal.message
    return ""


def _summary(page: ActPage, account_id: str, form: ActForm, act: Act) -> ResponseReturnValue:
    with work().reading() as session:
        context = _context(session, account_id, form, act)
        try:
            lifecycle.judge(context, page.kind)
        except ActImpossible as refusal:
            return _form_page(page, account_id, form, act, impossible=refusal.message)
        effects = page.kind.effects(context)
        second, tells = consent.is_needed(context, page.kind), page.kind.tells(context)
    shown = sealed.seal(page.action.value, account_id, _values(form))
    facts = _facts(page, context, form)
    return render_template(
        "helpdesk/acts/summary.html", **facts, effects=effects, second=second, tells=tells, shown=shown
    )


def _act(page: ActPage, account_id: str, form: ActForm, act_id: str, act: Act) -> ResponseReturnValue:
    proposal = Proposal(act_id, account_id, form.reason.data or "", form.own_data(), _case_id(account_id))
    try:
        row = lifecycle.propose(work(), settings(), page.kind, proposal, signed_in_officer().id, act)
    except ActImpossible as refusal:
        return _form_page(page, account_id, form, act, impossible=refusal.message)
    except AlreadyDone:
        flash(lazy("This was done already. Nothing was changed."), "info")
        return see_other(_account_page(account_id))
    flash(_SAID[row.state], "success")
    return see_other(_account_page(account_id))


def _case_id(account_id: str) -> str | None:
    """The case that the act is for, named in the address: one about this account."""
    case_id = request.args.get("case", "")
    with work().reading() as session:
        case = session.get(Case, case_id) if case_id else None
    return case.id if case is not None and case.account_id == account_id else None


def _account_page(account_id: str) -> str:
    return f"/officer/accounts/{account_id}"


def _facts(page: ActPage, context: ActContext, form: ActForm) -> dict[str, Any]:
    """The template context of both pages."""
    account = context.account
    return {
        "kind": page.kind,
        "account": account,
        "number": masking.number(account),
        "form": form,
        "back": _account_page(account.id),
    }
