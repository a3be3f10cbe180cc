"""``/delegations/<id>``: one power of attorney, for its parties. The agent answers or withdraws, the grantor cancels.

Acts with consequences have a confirmation page and are done once: a page that is out of date changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.registered_data import going_concern
from idp.accounts.registers_access import registers
from idp.db import Work
from idp.delegation import detail, display, lifecycle, masking, notice_status, on_hold
from idp.delegation.detail import DelegationView
from idp.delegation.forms import AnswerForm, ReasonForm
from idp.delegation.lifecycle import PartyReported
from idp.delegation.rules import OPEN, Decision
from idp.delegation.views.lists import TONES
from idp.errors import NotFound
from idp.i18n import lazy, request_locale
from idp.models import DelegationState, is_vouched_for
from idp.origin import Act
from idp.sessions.current import signed_in
from idp.sessions.guards import fresh_login, login_required, not_while_acting
from idp.sessions.registered_clients import systems
from idp.web import origin, settings, work
from idp.web.forms import typed_before
from idp.web.pages import see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/delegations/<delegation_id>", "one", show_one)
    blueprint.add_url_rule("/delegations/<delegation_id>", "act_on_one", act_on_one, methods=["POST"])


@login_required
def show_one(delegation_id: str) -> ResponseReturnValue:
    """Both parties' data, the terms, the state, and what the reader can do."""
    return _page(_find(delegation_id))


@login_required
@not_while_acting
@fresh_login
def act_on_one(delegation_id: str) -> ResponseReturnValue:
    """Answer, withdraw, cancel or release; accepting, withdrawing and cancelling show the confirmation page first."""
    view = _find(delegation_id)
    acts = (("cancel", _cancel),) if view.is_grantor else (("answer", _answer), ("renounce", _renounce))
    acts = (*acts, ("keep", _release))
    button = request.form.get("act") or ("cancel" if "reason" in request.form else "answer")
    return dict(acts).get(button, _outdated)(view)


def _find(delegation_id: str) -> DelegationView:
    with work().reading() as session:
        return detail.find(session, delegation_id, signed_in().account.id, clock.now())


def _answer(view: DelegationView) -> ResponseReturnValue:
    form = AnswerForm()
    if not form.validate():
        return (_page(view, answer_form=form), 422) if view.state is DelegationState.WAITING else _outdated(view)
    if form.answer.data == "decline":
        return _carry_out(
            view, DelegationState.DECLINED, lifecycle.decline, lazy("You have declined the power of attorney.")
        )
    if "confirmed" not in request.form:
        return _confirmation_page(view, "accept", DelegationState.WAITING)
    message = (
        lazy("You have confirmed the power of attorney. You can now act in the grantor’s name within its terms.")
        if view.has_started
        else lazy("You have confirmed the power of attorney. You can act in the grantor’s name from its first day on.")
    )
    going_concern.refresh(work(), registers(), (view.grantor.id, view.agent.id), Act(origin(), view.at))
    accept = partial(lifecycle.accept, user_session=signed_in())
    return _carry_out(view, DelegationState.IN_FORCE, accept, message)


def _release(view: DelegationView) -> ResponseReturnValue:
    """Lift the hold, for the owner of the account that somebody else may have used."""
    if not view.reader_can_release:
        return _outdated(view)
    on_hold.release(work(), view.delegation.id, signed_in().account.id, Act(origin(), view.at))
    flash(lazy("You have confirmed that the power of attorney is to stand."), "success")
    return see_other(url_for("delegation.one", delegation_id=view.delegation.id))


def _renounce(view: DelegationView) -> ResponseReturnValue:
    if "confirmed" not in request.form:
        return _confirmation_page(view, "renounce", DelegationState.IN_FORCE)
    message = lazy("You have withdrawn from the power of attorney.")
    return _carry_out(view, DelegationState.RENOUNCED, lifecycle.renounce, message)


def _cancel(view: DelegationView) -> ResponseReturnValue:
    form = ReasonForm()
    if not form.validate():
        return (_page(view, reason_form=form), 422) if view.state in OPEN else _outdated(view)
    reason: str = form.reason.data
    if "confirmed" not in request.form:
        return _confirmation_page(view, "cancel", *OPEN, reason=reason)

    def cancel(work: Work, delegation_id: str, grantor_id: str, act: Act) -> None:
        lifecycle.cancel(work, delegation_id, grantor_id, reason, act)

    message = lazy("The power of attorney is cancelled. It has no effect any more, in any system.")
    return _carry_out(view, DelegationState.CANCELLED, cancel, message)


def _outdated(view: DelegationView) -> ResponseReturnValue:
    """The page, with the message that the form is out of date: this party cannot do that, or the form has no button."""
    return _page(view, outdated=True), 409


def _carry_out(
    view: DelegationView, end_state: DelegationState, change: Callable[[Work, str, str, Act], None], message: str
) -> ResponseReturnValue:
    """Call *change*; if the page was out of date, show it again. If the delegation already has *end_state*, say so."""
    page = url_for("delegation.one", delegation_id=view.delegation.id)
    try:
        change(work(), view.delegation.id, signed_in().account.id, Act(origin(), view.at))
    except PartyReported:
        return _page(_find(view.delegation.id)), 409
    except NotFound:
        current_view = _find(view.delegation.id)
        if current_view.state is not end_state:
            return _page(current_view, outdated=True), 409
        flash(lazy("This was done already. Nothing was changed."), "info")
        return see_other(page)
    flash(message, "success")
    return see_other(page)


def _confirmation_page(
    view: DelegationView, act: str, *states: DelegationState, reason: str = ""
) -> ResponseReturnValue:
    """The page that describes the consequences; out of date unless the delegation is in one of *states*."""
    if view.state not in states:
        return _outdated(view)
    with work().reading() as session:
        use = detail.in_use(session, view.delegation.id, systems(), settings().login_idle_seconds, view.at)
        others = detail.other_delegations(session, view) if act == "cancel" else []
    other_facts = [_facts(each) for each in others]
    return render_template(
        "delegation/confirm.html", **_facts(view), act=act, reason=reason, use=use, staying=other_facts
    )


def _page(
    view: DelegationView,
    *,
    answer_form: AnswerForm | None = None,
    reason_form: ReasonForm | None = None,
    outdated: bool = False,
) -> str:
    state = view.state
    can_answer = not view.is_grantor and state is DelegationState.WAITING and not view.on_hold
    with work().reading() as session:
        notices = (
            notice_status.of(session, view.delegation, systems(), view.at, paused=view.paused)
            if view.is_grantor
            else []
        )
    return render_template(
        "delegation/one.html",
        **_facts(view),
        answer_form=(answer_form or AnswerForm(formdata=typed_before())) if can_answer else None,
        reason_form=(reason_form or ReasonForm(formdata=typed_before())) if view.is_grantor and state in OPEN else None,
        form=answer_form or reason_form,
        may_renounce=not view.is_grantor and state is DelegationState.IN_FORCE,
        may_act=not view.is_grantor and view.verdict is Decision.LIVE,
        outdated=outdated,
        notice_entries=notices,
    )


def _facts(view: DelegationView) -> dict[str, Any]:
    """The template context of every page about one delegation."""
    return {
        "seen": view,
        "knows_reason": view.is_grantor or masking.has_confirmed(view.delegation),
        "delegation": view.delegation,
        "number_text": display.number_text,
        "is_vouched_for": is_vouched_for,
        "exact": display.exact_text,
        "systems_text": display.systems_text(view.delegation, systems()),
        "period_text": display.period_text(view.delegation),
        "state": view.state.value,
        "state_text": display.state_text(view.delegation, view.at),
        "tone": TONES[view.state],
        "names": {client.client_id: client.name(request_locale()) for client in systems()},
    }
