"""``/oauth2/authorize``: where a system sends its operator, and where every step comes back to.

A request that needs nobody is answered in one hop, with no row for it. One that has to wait is stored, and its
parameters never show in an address again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, g, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import MethodNotAllowed
from werkzeug.wrappers import Response

from idp import clock, i18n
from idp.delegation import acting
from idp.oidc import requests, waiting
from idp.oidc.codes import issue_code
from idp.oidc.next_step import (
    SELECTION_REQUIRED,
    ChooseActingParty,
    LoginFacts,
    Owe,
    Progress,
    Refuse,
    SignIn,
    Step,
    StepUp,
    next_step,
)
from idp.oidc.requests import AuthorizationRequest
from idp.oidc.server import protocol
from idp.oidc.target import NotRedirectable, Pairs, Refused, ResponseMode, Target
from idp.oidc.views.response import answer
from idp.oidc.waiting import Waiting
from idp.sessions import handoff
from idp.sessions.current import current
from idp.sessions.handoff import Note
from idp.sessions.standing import Standing
from idp.sessions.systems import systems
from idp.web import guard, of_client, origin, settings, work
from idp.web.pages import error_page, see_other


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/oauth2/authorize", "authorize", authorize, methods=["GET", "POST"])


@guard("public", csrf=False)
def authorize() -> ResponseReturnValue:
    """Check the request, find its next step, and take it."""
    # Who asks for the head alone, such as a scanner of links, gets no code.
    if request.environ["REQUEST_METHOD"] == "HEAD":
        raise MethodNotAllowed(["GET", "POST"])
    now = clock.now()
    stored = None
    if request.method == "GET" and "resume" in request.args:
        stored = waiting.find(work(), request.args["resume"], now)
        if stored is None:
            return error_page(400, over=True)
    pairs = stored.pairs if stored else _pairs()
    g.asked_locale = i18n.match(dict(pairs).get("ui_locales", ""))
    try:
        asked = requests.read(pairs, systems(), protocol().keys, settings().issuer)
    except NotRedirectable as error:
        if error.client is not None:
            of_client(error.client.client_id)
        return error_page(400, parameter=error.parameter, explanation=error.problem)
    except Refused as error:
        of_client(error.target.client.client_id)
        return answer(error.target, error=error.error, error_description=error.description)
    of_client(asked.client.client_id)
    if request.method == "POST":
        # A cross-site post carries no Lax cookie: come again by GET, where the login shows.
        return see_other(_resume(waiting.store(work().writing(), pairs, now)))
    return _take(_next(asked, stored, now), asked, stored, now)


def _pairs() -> Pairs:
    """The parameters as given, repeated ones too: from the query of a GET, from the form of a POST. One without a
    value counts as left out.
    """
    values = request.form if request.method == "POST" else request.args
    ours = {"lang"} if request.method == "GET" else set()
    return tuple((name, value) for name, value in values.items(multi=True) if value and name not in ours)


def _next(asked: AuthorizationRequest, stored: Waiting | None, now: datetime) -> Step:
    standing = current()
    progress = Progress()
    if stored is not None:
        progress = Progress(_signed_in(stored, standing), stored.chosen, cancelled="cancel" in request.args)
    return next_step(asked, _facts(asked, standing, now), progress, now, _another_fits(asked, standing, now))


def _signed_in(stored: Waiting, standing: Standing | None) -> bool:
    """Whether this browser's login is the one in which somebody signed in for the stored request."""
    return standing is not None and stored.login_id is not None and standing.login.id == stored.login_id


def _facts(asked: AuthorizationRequest, standing: Standing | None, now: datetime) -> LoginFacts | None:
    if standing is None:
        return None
    return LoginFacts(
        account_id=standing.account.id,
        authenticated_at=standing.login.authenticated_at,
        delegation_id=standing.delegation.id if standing.delegation else None,
        has_context=standing.context is not None,
        verdict=acting.verdict(standing, now, asked.client),
        owes=standing.owes,
        two_factor=standing.two_factor,
    )


def _another_fits(asked: AuthorizationRequest, standing: Standing | None, now: datetime) -> Callable[[], bool]:
    def look() -> bool:
        if standing is None:
            return False
        with work().reading() as session:
            return bool(acting.choices(session, standing.account, now, asked.client))

    return look


def _take(step: Step, asked: AuthorizationRequest, stored: Waiting | None, now: datetime) -> ResponseReturnValue:
    if isinstance(step, Refuse):
        _drop(stored)
        return answer(asked.target, error=step.error, error_description=step.description)
    if isinstance(step, SignIn):
        return _send(_Page("sign_in", "accounts.sign_in", step.reason), asked, stored, now)
    if isinstance(step, StepUp):
        return _send(_Page("step_up", "accounts.two_factor_step", "step_up"), asked, stored, now)
    if isinstance(step, Owe):
        return _send(_Page("", f"accounts.{step.duty.value}", ""), asked, stored, now)
    if isinstance(step, ChooseActingParty):
        return _send(_Page("choose", "delegation.acting_for", step.reason), asked, stored, now)
    standing = current()
    code = issue_code(work(), asked, standing, origin(), now) if standing else None
    if code is None:  # the acting context ended this very moment
        again = ChooseActingParty("ended")
        return _take(SELECTION_REQUIRED if asked.silent else again, asked, stored, now)
    _drop(stored)
    return answer(asked.target, code=code)


@dataclass(frozen=True)
class _Page:
    """A step that a person takes elsewhere, and why. ``step`` is empty for a duty: having done it answers nothing that
    the request asks, and what was answered before still counts.
    """

    step: str
    endpoint: str
    reason: str


def _send(page: _Page, asked: AuthorizationRequest, stored: Waiting | None, now: datetime) -> Response:
    """Keep the request, leave a note, and send the person to the page of the step."""
    session = work().writing()
    request_id = stored.id if stored else waiting.store(session, _pairs(), now)
    back = _resume(request_id)
    note = Note(
        return_to=back,
        cancel_to=f"{back}&cancel=1",
        reason=page.reason,
        asked_by={locale: asked.client.name(locale) for locale in i18n.LOCALES},
        system=asked.client.client_id,
        user_name=asked.login_hint,
        locale=i18n.match(asked.ui_locales),
        form_targets=_form_targets(asked.target),
        delegated=asked.delegated,
    )
    note_id = handoff.leave(session, note, now)
    if page.step:
        waiting.remember_step(session, request_id, page.step, note_id, stored.login_id if stored else None)
    return handoff.send(page.endpoint, note_id)


def _form_targets(target: Target) -> list[str]:
    """Where a step's form leads by redirects alone; an answer by form is a page with a policy of its own."""
    return [*target.leads_to] if target.response_mode is ResponseMode.QUERY else []


def _resume(request_id: str) -> str:
    return url_for("oidc.authorize", resume=request_id)


def _drop(stored: Waiting | None) -> None:
    if stored is not None:
        waiting.drop(work().writing(), stored.id)
