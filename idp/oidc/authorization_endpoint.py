"""``/oauth2/authorize``: where a system sends its user, and where every step comes back to.

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
from idp.oidc import refusal_log
from idp.oidc.authorization import pending, requests
from idp.oidc.authorization.next_step import (
    SELECTION_REQUIRED,
    AskConsent,
    ChooseActingParty,
    LoginFacts,
    Progress,
    ProveIdentity,
    Refuse,
    RequireAction,
    SignIn,
    Step,
    StepUp,
    next_step,
)
from idp.oidc.authorization.pending import PendingAuthorization
from idp.oidc.authorization.requests import AuthorizationRequest
from idp.oidc.authorization.response import answer
from idp.oidc.authorization.target import NotRedirectable, Pairs, RedirectRefused, ResponseMode, Target
from idp.oidc.server import protocol
from idp.oidc.token.codes import issue_code
from idp.origin import Act
from idp.sessions import interactions, offline_access
from idp.sessions.current import current
from idp.sessions.interactions import Interaction
from idp.sessions.registered_clients import systems
from idp.sessions.session import UserSession
from idp.web import guard, of_client, origin, settings, work
from idp.web.pages import error_page, see_other

_ENDPOINT = "authorization"
_UNPROVEN = "a page says: the operator or the grantor has not the identity that the entry asks for"
#: Why somebody is sent to choose in whose name to act who cannot come to the system as they are.
_DEAD_ENDS = {
    "refused_by_client": "a page says: the system takes nobody who acts for another",
    "required_none": "a page says: the system is for agents only, and no delegation fits",
}


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/oauth2/authorize", "authorize", authorize, methods=["GET", "POST"])


@guard("public", csrf=False, measures=True)
def authorize() -> ResponseReturnValue:
    """Check the request, find its next step, and take it."""
    # Who asks for the head alone, such as a scanner of links, gets no code.
    if request.environ["REQUEST_METHOD"] == "HEAD":
        raise MethodNotAllowed(["GET", "POST"])
    now = clock.now()
    stored = None
    if request.method == "GET" and "resume" in request.args:
        stored = pending.find(work(), request.args["resume"], now)
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
    except RedirectRefused as error:
        of_client(error.target.client.client_id)
        return _refuse(error.target, error.error, error.description, error.parameter)
    of_client(asked.client.client_id)
    if request.method == "POST":
        # A cross-site post carries no Lax cookie: come again by GET, where the login shows.
        pending.take_room(work(), origin().counted_as, now)
        return see_other(_resume(pending.store(work().writing(), pairs, now)))
    return _take(_next(asked, stored, now), asked, stored, now)


def _refuse(target: Target, error: str, description: str, parameter: str = "") -> Response:
    """Send an error back to the client; nobody sees it on the way, so the log has it."""
    refusal_log.note(_ENDPOINT, target.client, error, description, parameter=parameter)
    return answer(target, error=error, error_description=description)


def _pairs() -> Pairs:
    """The parameters as given, repeated ones too: from the query of a GET, from the form of a POST. One without a
    value counts as left out.
    """
    values = request.form if request.method == "POST" else request.args
    ours = {"lang"} if request.method == "GET" else set()
    return tuple((name, value) for name, value in values.items(multi=True) if value and name not in ours)


def _next(asked: AuthorizationRequest, stored: PendingAuthorization | None, now: datetime) -> Step:
    user_session = current()
    progress = Progress()
    if stored is not None:
        progress = Progress(
            signed_in=_in_this_login(user_session, stored.login_id),
            chosen=_in_this_login(user_session, stored.chosen_in),
            consented=_in_this_login(user_session, stored.consented_in),
            cancelled="cancel" in request.args,
        )
    return next_step(asked, _facts(asked, user_session, now), progress, now, _another_fits(asked, user_session, now))


def _in_this_login(user_session: UserSession | None, login_id: str | None) -> bool:
    """Whether what was done for the stored request was done in this browser's login: another's counts for nothing."""
    return user_session is not None and user_session.login.id == login_id


def _facts(asked: AuthorizationRequest, user_session: UserSession | None, now: datetime) -> LoginFacts | None:
    if user_session is None:
        return None
    return LoginFacts(
        account_id=user_session.account.id,
        authenticated_at=user_session.login.authenticated_at,
        delegation_id=user_session.delegation.id if user_session.delegation else None,
        has_context=user_session.context is not None,
        verdict=acting.verdict(user_session, now, asked.client),
        required_action=user_session.required_action,
        two_factor=user_session.two_factor,
        consented=_has_consented(asked, user_session),
    )


def _has_consented(asked: AuthorizationRequest, user_session: UserSession) -> bool:
    if not asked.offline:
        return False
    with work().reading() as session:
        return offline_access.is_allowed(session, user_session, asked.client.client_id)


def _another_fits(asked: AuthorizationRequest, user_session: UserSession | None, now: datetime) -> Callable[[], bool]:
    def look() -> bool:
        if user_session is None:
            return False
        with work().reading() as session:
            return acting.fits(session, user_session.account, now, asked.client)

    return look


def _take(
    step: Step, asked: AuthorizationRequest, stored: PendingAuthorization | None, now: datetime
) -> ResponseReturnValue:
    if isinstance(step, Refuse):
        _drop(stored)
        return _refuse(asked.target, step.error, step.description)
    if isinstance(step, SignIn):
        return _send(_Page("sign_in", "accounts.sign_in", step.reason), asked, stored, now)
    if isinstance(step, StepUp):
        return _send(_Page("step_up", "accounts.two_factor_step", "step_up"), asked, stored, now)
    if isinstance(step, RequireAction):
        return _send(_Page("", f"accounts.{step.duty.value}", ""), asked, stored, now)
    if isinstance(step, ProveIdentity):
        return _send(_Page("", "delegation.identity", "identity", _UNPROVEN), asked, stored, now)
    if isinstance(step, ChooseActingParty):
        why = _DEAD_ENDS.get(step.reason, "")
        return _send(_Page("choose", "delegation.acting_for", step.reason, why), asked, stored, now)
    if isinstance(step, AskConsent):
        return _send(_Page("consent", "oidc.consent", "consent"), asked, stored, now)
    user_session = current()
    code = issue_code(work(), asked, user_session, Act(origin(), now)) if user_session else None
    if code is None:  # the acting context ended this very moment
        again = ChooseActingParty("ended")
        return _take(SELECTION_REQUIRED if asked.silent else again, asked, stored, now)
    _drop(stored)
    return answer(asked.target, code=code)


@dataclass(frozen=True)
class _Page:
    """A step that a person takes elsewhere, and why. ``step`` is empty for a duty: having done it answers nothing that
    the request asks, and what was answered before still counts. ``refused``: why the page leads no further for now.
    """

    step: str
    endpoint: str
    reason: str
    refused: str = ""


def _send(page: _Page, asked: AuthorizationRequest, stored: PendingAuthorization | None, now: datetime) -> Response:
    """Keep the request, leave a note, and send the person to the page of the step."""
    pending.take_room(work(), origin().counted_as, now)
    if page.refused:
        refusal_log.note(_ENDPOINT, asked.client, "access_denied", page.refused)
    session = work().writing()
    request_id = stored.id if stored else pending.store(session, _pairs(), now)
    back = _resume(request_id)
    interaction = Interaction(
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
    interaction_id = interactions.start(session, interaction, now)
    if page.step:
        pending.remember_step(session, request_id, page.step, interaction_id, stored)
    return interactions.send(page.endpoint, interaction_id)


def _form_targets(target: Target) -> list[str]:
    """Where a step's form leads by redirects alone; an answer by form is a page with a policy of its own."""
    return [*target.leads_to] if target.response_mode is ResponseMode.QUERY else []


def _resume(request_id: str) -> str:
    return url_for("oidc.authorize", resume=request_id)


def _drop(stored: PendingAuthorization | None) -> None:
    if stored is not None:
        pending.drop(work().writing(), stored.id)
