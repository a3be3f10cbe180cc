"""What an authorization request needs next. Pure functions: facts in, one step out.

Sign-in, choice of the acting party and refusal never call one another: each returns to the authorization endpoint,
which calls ``next_step`` again (OpenID Connect Core 3.1.2.1, 3.1.2.6; ``docs/requirements/acting-for.md``, section 4).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from idp.clock import is_ahead
from idp.delegation.rules import UNPROVEN, Decision
from idp.models import RequiredAction
from idp.oidc.authorization.requests import AuthorizationRequest


@dataclass(frozen=True)
class LoginFacts:
    """The browser's user session, as far as the next step depends on it.

    ``authenticated_at``: time of authentication, UTC. ``delegation_id``: ``None`` when the user acts for themselves.
    ``has_context``: false if the acting context was ended in another session. ``verdict``: the ``Decision`` on the
    acting context at this client. ``required_action``: what the user has to do before going on to any client.
    ``two_factor``: two factors were used. ``consented``: the user has allowed this client offline access under the
    acting context.
    """

    account_id: str
    authenticated_at: datetime
    delegation_id: str | None
    has_context: bool
    verdict: Decision
    required_action: RequiredAction | None = None
    two_factor: bool = False
    consented: bool = False


@dataclass(frozen=True)
class Progress:
    """The steps that the user has completed for a pending authorization, in the present user session."""

    signed_in: bool = False
    chosen: bool = False
    consented: bool = False
    cancelled: bool = False


@dataclass(frozen=True)
class SignIn:
    """Show the sign-in page. ``reason`` selects its text; empty: nobody is signed in."""

    reason: str = ""


@dataclass(frozen=True)
class StepUp:
    """Ask for the second factor, or for enrolment of one."""


@dataclass(frozen=True)
class ChooseActingParty:
    """Show the page for choosing the acting party. ``reason`` selects its text."""

    reason: str


@dataclass(frozen=True)
class AskConsent:
    """Ask for consent to offline access."""


@dataclass(frozen=True)
class Refuse:
    """Return an error response to the client (RFC 6749 section 4.1.2.1; OpenID Connect Core 3.1.2.6)."""

    error: str
    description: str


@dataclass(frozen=True)
class IssueCode:
    """Nothing is missing: issue an authorization code."""


@dataclass(frozen=True)
class RequireAction:
    """Show the page of a required action: fields to fill in, or changed data to confirm."""

    action: RequiredAction


@dataclass(frozen=True)
class ProveIdentity:
    """Show the page that says how to reach the identity assurance that the client requires."""


Step = SignIn | StepUp | RequireAction | ProveIdentity | ChooseActingParty | AskConsent | Refuse | IssueCode

LOGIN_REQUIRED = Refuse("login_required", "The user has to sign in.")
SELECTION_REQUIRED = Refuse("account_selection_required", "The user has to choose in whose name to act.")
INTERACTION_REQUIRED = Refuse("interaction_required", "The user cannot use this system in that name.")
FACTOR_REQUIRED = Refuse("interaction_required", "The user has to give a second factor.")
ACTION_REQUIRED = Refuse("interaction_required", "The user has to check data of the account first.")
IDENTITY_REQUIRED = Refuse("interaction_required", "This system asks for an identity that has been checked further.")
CONSENT_REQUIRED = Refuse("consent_required", "The user has to be asked whether the client may go on without them.")
ACCESS_DENIED = Refuse("access_denied", "The user went back without signing in.")


def next_step(
    request: AuthorizationRequest,
    login: LoginFacts | None,
    progress: Progress,
    now: datetime,
    another_fits: Callable[[], bool],
) -> Step:
    """The next step of *request*. With ``prompt=none`` every page becomes its error response.

    *login*: ``None`` if nobody is signed in. *now*: UTC. *another_fits*: whether any delegation of the user would be
    accepted by the client; called only if needed, as it runs a query.
    """
    if progress.cancelled:
        return ACCESS_DENIED
    step: Step = _authentication(request, login, progress, now) or IssueCode()
    if login is not None and isinstance(step, IssueCode):
        step = _acting_party(request, login, progress, another_fits) or _consent(request, login, progress) or step
    if not request.silent:
        return step
    if isinstance(step, SignIn):
        return LOGIN_REQUIRED
    if isinstance(step, StepUp):
        return FACTOR_REQUIRED
    if isinstance(step, RequireAction):
        return ACTION_REQUIRED
    if isinstance(step, ProveIdentity):
        return IDENTITY_REQUIRED
    if isinstance(step, AskConsent):
        return CONSENT_REQUIRED
    if isinstance(step, ChooseActingParty):
        return INTERACTION_REQUIRED if step.reason in ("refused_by_client", "required_none") else SELECTION_REQUIRED
    return step


def _authentication(
    request: AuthorizationRequest, login: LoginFacts | None, progress: Progress, now: datetime
) -> Step | None:
    if login is None:
        return SignIn()
    fresh = progress.signed_in
    if not request.means(login.account_id):
        return LOGIN_REQUIRED if fresh else SignIn("another_account")
    is_older = now - login.authenticated_at > timedelta(seconds=request.max_age or 0)
    too_old = request.max_age is not None and (is_older or is_ahead(login.authenticated_at, now))
    if not fresh and (too_old or "login" in request.prompt):
        return SignIn("again")
    if request.two_factor and not login.two_factor:
        return StepUp()
    return None if login.required_action is None else RequireAction(login.required_action)


def _acting_party(
    request: AuthorizationRequest, login: LoginFacts, progress: Progress, another_fits: Callable[[], bool]
) -> Step | None:
    if "select_account" in request.prompt and not progress.chosen:
        return ChooseActingParty("asked")
    if login.has_context and login.verdict in UNPROVEN:
        return ChooseActingParty("required") if request.delegated and another_fits() else ProveIdentity()
    reason = _misfit(request, login)
    if reason and request.delegated and not another_fits():
        return ChooseActingParty("required_none")
    if reason:
        return ChooseActingParty(reason)
    if request.hint is not None and request.hint.delegation_id != login.delegation_id and not progress.chosen:
        return ChooseActingParty("hint")
    return None


def _consent(request: AuthorizationRequest, login: LoginFacts, progress: Progress) -> Step | None:
    """``prompt=consent`` asks again even if consent was stored before (Core 3.1.2.1)."""
    if not request.offline:
        return None
    must_ask = "consent" in request.prompt and not progress.consented
    return AskConsent() if must_ask or not login.consented else None


def _misfit(request: AuthorizationRequest, login: LoginFacts) -> str:
    """Why the client does not accept the acting context, as a reason for ``ChooseActingParty``; empty if it does."""
    if not login.has_context:
        return "ended"
    if login.verdict is Decision.REFUSED_BY_CLIENT:
        return "refused_by_client"
    if login.verdict is Decision.NOT_COVERED:
        return "required" if request.delegated else "not_covered"
    if login.verdict is not Decision.LIVE:
        return "ended"
    return "required" if request.delegated and login.delegation_id is None else ""
