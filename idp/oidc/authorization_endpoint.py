"""``/oauth2/authorize``, the authorization endpoint (RFC 6749 section 3.1), to which every interaction returns.

A request that needs no interaction is answered at once, without a database row. One that has to wait is stored, and its
parameters do not appear in a URL again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, g, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from werkzeug.exceptions import MethodNotAllowed
from werkzeug.wrappers import Response

from idp import clock, i18n, refusal_codes
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
from idp.refusal_codes import RefusalReason, Refused
from idp.sessions import interactions, offline_access
from idp.sessions.current import current
from idp.sessions.interactions import Interaction
from idp.sessions.registered_clients import systems
from idp.sessions.session import UserSession
from idp.web import guard, of_client, origin, settings, work
from idp.web.pages import error_page, see_other

_ENDPOINT = "authorization"
_UNPROVEN = "a page says: the user or the grantor has not the identity that the entry asks for"
#: By reason of ``ChooseActingParty``: the text for the log where no choice can lead on to the client.
_DEAD_ENDS = {
    "refused_by_client": "a page says: the system takes nobody who acts for another",
    "required_none": "a page says: the system is for agents only, and no delegation fits",
}
#: By reason of a page that refuses: what its code, for the help desk, keeps.
_REFUSED = {
    "not_covered": RefusalReason.NOT_COVERED,
    "refused_by_client": RefusalReason.REFUSED_BY_CLIENT,
    "required": RefusalReason.REQUIRED,
    "required_none": RefusalReason.REQUIRED_NONE,
    "ended": RefusalReason.ENDED,
    "identity": RefusalReason.UNPROVEN,
}


def add_routes(blueprint: Blueprint) -> None:
    """Add the route of this file to *blueprint*."""
    blueprint.add_url_rule("/oauth2/authorize", "authorize", authorize, methods=["GET", "POST"])


@guard("public", csrf=False, measures=True)
def authorize() -> ResponseReturnValue:
    """Validate the request, determine its next step, and carry it out."""
    # HEAD requests, as sent by link scanners, get no code.
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
        auth_request = requests.read(pairs, systems(), protocol().keys, settings().issuer)
    except NotRedirectable as error:
        if error.client is not None:
            of_client(error.client.client_id)
        return error_page(400, parameter=error.parameter, explanation=error.problem)
    except RedirectRefused as error:
        of_client(error.target.client.client_id)
        return _refuse(error.target, error.error, error.description, error.parameter)
    of_client(auth_request.client.client_id)
    if request.method == "POST":
        # A cross-site POST carries no SameSite=Lax cookie: redirect to a GET, which has the session cookie.
        pending.throttle(work(), origin().counted_as, now)
        return see_other(_resume(pending.store(work().writing(), pairs, now)))
    return _perform(_next(auth_request, stored, now), auth_request, stored, now)


def _refuse(target: Target, error: str, description: str, parameter: str = "") -> Response:
    """The error response to the client. The user does not see it, so it is logged."""
    refusal_log.log_refusal(_ENDPOINT, target.client, error, description, parameter=parameter)
    return answer(target, error=error, error_description=description)


def _pairs() -> Pairs:
    """The parameters as sent, repeated ones included: from the query of a GET or the form of a POST. Those without a
    value count as omitted (RFC 6749 section 3.1), and ``lang`` belongs to the pages.
    """
    values = request.form if request.method == "POST" else request.args
    page_parameters = {"lang"} if request.method == "GET" else set()
    return tuple((name, value) for name, value in values.items(multi=True) if value and name not in page_parameters)


def _next(auth_request: AuthorizationRequest, stored: PendingAuthorization | None, now: datetime) -> Step:
    user_session = current()
    progress = Progress()
    if stored is not None:
        progress = Progress(
            signed_in=_in_this_login(user_session, stored.login_id),
            chosen=_in_this_login(user_session, stored.chosen_in),
            consented=_in_this_login(user_session, stored.consented_in),
            cancelled="cancel" in request.args,
        )
    return next_step(
        auth_request,
        _facts(auth_request, user_session, now),
        progress,
        now,
        _another_fits(auth_request, user_session, now),
    )


def _in_this_login(user_session: UserSession | None, login_id: str | None) -> bool:
    """Whether a step of the stored request was completed in this browser's user session; another session's is void."""
    return user_session is not None and user_session.login.id == login_id


def _facts(auth_request: AuthorizationRequest, user_session: UserSession | None, now: datetime) -> LoginFacts | None:
    if user_session is None:
        return None
    return LoginFacts(
        account_id=user_session.account.id,
        authenticated_at=user_session.login.authenticated_at,
        delegation_id=user_session.delegation.id if user_session.delegation else None,
        has_context=user_session.context is not None,
        verdict=acting.verdict(user_session, now, auth_request.client),
        required_action=user_session.required_action,
        two_factor=user_session.two_factor,
        consented=_has_consented(auth_request, user_session),
    )


def _has_consented(auth_request: AuthorizationRequest, user_session: UserSession) -> bool:
    if not auth_request.offline:
        return False
    with work().reading() as session:
        return offline_access.is_allowed(session, user_session, auth_request.client.client_id)


def _another_fits(
    auth_request: AuthorizationRequest, user_session: UserSession | None, now: datetime
) -> Callable[[], bool]:
    """For ``next_step``: whether any delegation of the user is accepted by the client; queries only when called."""

    def any_fits() -> bool:
        if user_session is None:
            return False
        with work().reading() as session:
            return acting.has_choices(session, user_session.account, now, auth_request.client)

    return any_fits


def _perform(
    step: Step, auth_request: AuthorizationRequest, stored: PendingAuthorization | None, now: datetime
) -> ResponseReturnValue:
    if isinstance(step, Refuse):
        _drop(stored)
        return _refuse(auth_request.target, step.error, step.description)
    if isinstance(step, SignIn):
        return _send_to_page(_Page("sign_in", "accounts.sign_in", step.reason), auth_request, stored, now)
    if isinstance(step, StepUp):
        return _send_to_page(_Page("step_up", "accounts.two_factor_step", "step_up"), auth_request, stored, now)
    if isinstance(step, RequireAction):
        return _send_to_page(_Page("", f"accounts.{step.action.value}", ""), auth_request, stored, now)
    if isinstance(step, ProveIdentity):
        return _send_to_page(_Page("", "delegation.identity", "identity", _UNPROVEN), auth_request, stored, now)
    if isinstance(step, ChooseActingParty):
        refusal = _DEAD_ENDS.get(step.reason, "")
        return _send_to_page(_Page("choose", "delegation.acting_for", step.reason, refusal), auth_request, stored, now)
    if isinstance(step, AskConsent):
        return _send_to_page(_Page("consent", "oidc.consent", "consent"), auth_request, stored, now)
    user_session = current()
    code = issue_code(work(), auth_request, user_session, Act(origin(), now)) if user_session else None
    if code is None:  # the acting context was ended concurrently
        choice = ChooseActingParty("ended")
        return _perform(SELECTION_REQUIRED if auth_request.silent else choice, auth_request, stored, now)
    _drop(stored)
    return answer(auth_request.target, code=code)


@dataclass(frozen=True)
class _Page:
    """A page to which the user is sent. ``step``: the step that it completes, as stored with the request; empty where
    it completes none, such as a required action. ``endpoint``: of Flask. ``reason``: selects the page's text.
    ``refusal``: for the log, why the page cannot lead on to the client.
    """

    step: str
    endpoint: str
    reason: str
    refusal: str = ""


def _send_to_page(
    page: _Page, auth_request: AuthorizationRequest, stored: PendingAuthorization | None, now: datetime
) -> Response:
    """Store the request if it is new, start an interaction, and redirect the user to *page*."""
    pending.throttle(work(), origin().counted_as, now)
    if page.refusal:
        refusal_log.log_refusal(_ENDPOINT, auth_request.client, "access_denied", page.refusal)
    session = work().writing()
    request_id = stored.id if stored else pending.store(session, _pairs(), now)
    back = _resume(request_id)
    interaction = Interaction(
        return_to=back,
        cancel_to=f"{back}&cancel=1",
        reason=page.reason,
        asked_by={locale: auth_request.client.name(locale) for locale in i18n.LOCALES},
        system=auth_request.client.client_id,
        user_name=auth_request.login_hint,
        locale=i18n.match(auth_request.ui_locales),
        form_targets=_form_targets(auth_request.target),
        delegated=auth_request.delegated,
        sealed_code=_sealed_code(session, page.reason, auth_request, now),
    )
    interaction_id = interactions.start(session, interaction, now)
    if page.step:
        pending.remember_step(session, request_id, page.step, interaction_id, stored)
    return interactions.send(page.endpoint, interaction_id)


def _sealed_code(session: Session, reason: str, auth_request: AuthorizationRequest, now: datetime) -> str:
    """The refusal code for a page with that *reason*, sealed; empty for a page that refuses nothing."""
    user_session = current()
    if user_session is None or reason not in _REFUSED:
        return ""
    delegation_id = user_session.delegation.id if user_session.delegation else None
    refused = Refused(user_session.account.id, _REFUSED[reason], delegation_id, auth_request.client.client_id)
    return refusal_codes.seal(refusal_codes.make(session, settings(), refused, now), settings())


def _form_targets(target: Target) -> list[str]:
    """Where the form of an interaction may be redirected to; a form post response sets its own policy."""
    return [*target.leads_to] if target.response_mode is ResponseMode.QUERY else []


def _resume(request_id: str) -> str:
    return url_for("oidc.authorize", resume=request_id)


def _drop(stored: PendingAuthorization | None) -> None:
    if stored is not None:
        pending.drop(work().writing(), stored.id)
