"""``/delegations/<id>``: one power of attorney, for its parties. The agent answers or withdraws, the grantor cancels.

Whatever has an effect is shown before it is done, and done once: a page that is out of date changes nothing.
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
    """Both parties' data, the terms, how far it has come, and what the reader can do."""
    return _page(_find(delegation_id))


@login_required
@not_while_acting
@fresh_login
def act_on_one(delegation_id: str) -> ResponseReturnValue:
    """Answer, withdraw or cancel; but for declining, the page that says what will happen comes first."""
    seen = _find(delegation_id)
    acts = (("cancel", _cancel),) if seen.is_grantor else (("answer", _answer), ("renounce", _renounce))
    acts = (*acts, ("keep", _keep))
    wanted = request.form.get("act") or ("cancel" if "reason" in request.form else "answer")
    return dict(acts).get(wanted, _nothing)(seen)


def _find(delegation_id: str) -> DelegationView:
    with work().reading() as session:
        return detail.find(session, delegation_id, signed_in().account.id, clock.now())


def _answer(seen: DelegationView) -> ResponseReturnValue:
    form = AnswerForm()
    if not form.validate():
        return (_page(seen, answer_form=form), 422) if seen.state is DelegationState.WAITING else _nothing(seen)
    if form.answer.data == "decline":
        return _do(seen, DelegationState.DECLINED, lifecycle.decline, lazy("You have declined the power of attorney."))
    if "confirmed" not in request.form:
        return _before(seen, "accept", DelegationState.WAITING)
    said = (
        lazy("You have confirmed the power of attorney. You can now act in the grantor’s name within its terms.")
        if seen.begun
        else lazy("You have confirmed the power of attorney. You can act in the grantor’s name from its first day on.")
    )
    going_concern.refresh(work(), registers(), (seen.grantor.id, seen.agent.id), Act(origin(), seen.at))
    accept = partial(lifecycle.accept, login=signed_in())
    return _do(seen, DelegationState.IN_FORCE, accept, said)


def _keep(seen: DelegationView) -> ResponseReturnValue:
    """The owner of an account that was in strange hands says that it is to stand."""
    if not seen.reader_holds:
        return _nothing(seen)
    on_hold.keep(work(), seen.delegation.id, signed_in().account.id, Act(origin(), seen.at))
    flash(lazy("You have confirmed that the power of attorney is to stand."), "success")
    return see_other(url_for("delegation.one", delegation_id=seen.delegation.id))


def _renounce(seen: DelegationView) -> ResponseReturnValue:
    if "confirmed" not in request.form:
        return _before(seen, "renounce", DelegationState.IN_FORCE)
    said = lazy("You have withdrawn from the power of attorney.")
    return _do(seen, DelegationState.RENOUNCED, lifecycle.renounce, said)


def _cancel(seen: DelegationView) -> ResponseReturnValue:
    form = ReasonForm()
    if not form.validate():
        return (_page(seen, reason_form=form), 422) if seen.state in OPEN else _nothing(seen)
    reason: str = form.reason.data
    if "confirmed" not in request.form:
        return _before(seen, "cancel", *OPEN, reason=reason)

    def cancel(work: Work, delegation_id: str, grantor_id: str, act: Act) -> None:
        lifecycle.cancel(work, delegation_id, grantor_id, reason, act)

    said = lazy("The power of attorney is cancelled. It has no effect any more, in any system.")
    return _do(seen, DelegationState.CANCELLED, cancel, said)


def _nothing(seen: DelegationView) -> ResponseReturnValue:
    """What this party cannot do, or a form that names no button."""
    return _page(seen, outdated=True), 409


def _do(
    seen: DelegationView, leads_to: DelegationState, verb: Callable[[Work, str, str, Act], None], said: str
) -> ResponseReturnValue:
    """Do it, unless it is not as it was shown any more. What was done already is told as such."""
    page = url_for("delegation.one", delegation_id=seen.delegation.id)
    try:
        verb(work(), seen.delegation.id, signed_in().account.id, Act(origin(), seen.at))
    except PartyReported:
        return _page(_find(seen.delegation.id)), 409
    except NotFound:
        now_seen = _find(seen.delegation.id)
        if now_seen.state is not leads_to:
            return _page(now_seen, outdated=True), 409
        flash(lazy("This was done already. Nothing was changed."), "info")
        return see_other(page)
    flash(said, "success")
    return see_other(page)


def _before(seen: DelegationView, act: str, *states: DelegationState, reason: str = "") -> ResponseReturnValue:
    """The page that says what will happen."""
    if seen.state not in states:
        return _nothing(seen)
    with work().reading() as session:
        use = detail.in_use(session, seen.delegation.id, systems(), settings().login_idle_seconds, seen.at)
        others = detail.others(session, seen) if act == "cancel" else []
    staying = [_told(each) for each in others]
    return render_template("delegation/confirm.html", **_told(seen), act=act, reason=reason, use=use, staying=staying)


def _page(
    seen: DelegationView,
    *,
    answer_form: AnswerForm | None = None,
    reason_form: ReasonForm | None = None,
    outdated: bool = False,
) -> str:
    state = seen.state
    waits = not seen.is_grantor and state is DelegationState.WAITING and not seen.held
    with work().reading() as session:
        told = (
            notice_status.of(session, seen.delegation, systems(), seen.at, paused=seen.paused)
            if seen.is_grantor
            else []
        )
    return render_template(
        "delegation/one.html",
        **_told(seen),
        answer_form=(answer_form or AnswerForm(formdata=typed_before())) if waits else None,
        reason_form=(reason_form or ReasonForm(formdata=typed_before())) if seen.is_grantor and state in OPEN else None,
        form=answer_form or reason_form,
        may_renounce=not seen.is_grantor and state is DelegationState.IN_FORCE,
        may_act=not seen.is_grantor and seen.verdict is Decision.LIVE,
        outdated=outdated,
        notice_entries=told,
    )


def _told(seen: DelegationView) -> dict[str, Any]:
    """What every page about it shows."""
    return {
        "seen": seen,
        "knows_reason": seen.is_grantor or masking.has_confirmed(seen.delegation),
        "delegation": seen.delegation,
        "number_text": display.number_text,
        "is_vouched_for": is_vouched_for,
        "exact": display.exact_text,
        "systems_text": display.systems_text(seen.delegation, systems()),
        "period_text": display.window_text(seen.delegation),
        "state": seen.state.value,
        "state_text": display.state_text(seen.delegation, seen.at),
        "tone": TONES[seen.state],
        "names": {client.client_id: client.name(request_locale()) for client in systems()},
    }
