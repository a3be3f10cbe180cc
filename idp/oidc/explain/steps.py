"""What the user would see next, as ``next_step`` decides it, in several situations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from idp.delegation.rules import Decision
from idp.oidc.authorization.next_step import (
    AskConsent,
    ChooseActingParty,
    IssueCode,
    LoginFacts,
    Progress,
    ProveIdentity,
    Refuse,
    SignIn,
    Step,
    StepUp,
    next_step,
)
from idp.oidc.authorization.requests import AuthorizationRequest

_SOMEBODY, _SOMEBODY_ELSE = "somebody", "somebody else"
_SIGN_IN = {
    "": "the sign-in page",
    "again": "the sign-in page, although signed in: this request wants it anew",
    "another_account": "the sign-in page: the request is for another account",
}
_CHOOSE = {
    "asked": "the page that asks in whose name to act (prompt=select_account)",
    "ended": "the page that asks in whose name to act: the delegation has ended",
    "refused_by_client": "a page that explains: this system takes nobody who acts for another",
    "required_none": "a page that explains: the request is for agents only, and no delegation fits",
    "required": "the page that asks in whose name to act: the request is for agents only",
    "not_covered": "the page that asks in whose name to act: the delegation does not cover this system",
    "hint": "the page that asks in whose name to act: the id_token_hint was issued under another one",
}


def findings(request: AuthorizationRequest, now: datetime) -> Iterator[str]:
    """A line for each situation that a user can be in: the page or response that *request* leads to at *now* (UTC)."""
    nobody = next_step(request, None, Progress(), now, lambda: False)
    line = f"nobody signed in: {_describe(nobody)}"
    if isinstance(nobody, SignIn):
        after = next_step(request, _facts(request, now), Progress(signed_in=True), now, lambda: True)
        line = f"{line}; after signing in: {_describe(after)}"
    yield line
    for who, facts, another_fits in _scenarios(request, now):
        yield f"{who}: {_describe(next_step(request, facts, Progress(), now, lambda fits=another_fits: fits))}"  # type: ignore[misc]


def _scenarios(request: AuthorizationRequest, now: datetime) -> Iterator[tuple[str, LoginFacts, bool]]:
    """Description, user session and whether another delegation would be accepted; signed in a minute ago by default."""
    lately = now - timedelta(minutes=1)
    yield "signed in a minute ago, acting for oneself", _facts(request, lately), True
    if request.delegated:
        yield "signed in, without any delegation that fits", _facts(request, lately), False
    if request.two_factor:
        yield "signed in with two factors", replace(_facts(request, lately), two_factor=True), True
    if request.client.asks_identity:
        unproven = replace(_facts(request, lately), verdict=Decision.USER_UNPROVEN)
        yield f"signed in, without {_identity(request)}", unproven, False
    if request.max_age is not None:
        before = now - timedelta(seconds=request.max_age + 1)
        yield f"signed in more than {request.max_age} seconds ago", _facts(request, before), True
    if request.offline:
        yield "signed in, has allowed offline_access before", replace(_facts(request, lately), consented=True), True
    if not request.means(_SOMEBODY_ELSE):
        other = replace(_facts(request, lately), account_id=_SOMEBODY_ELSE)
        yield "signed in as somebody else than the request is for", other, True
    if request.client.delegable:
        yield "signed in, acting for another", _acting(request, lately, Decision.LIVE), True
        if request.client.asks_identity:
            yield (
                f"signed in, acting for another without {_identity(request)}",
                _acting(request, lately, Decision.GRANTOR_UNPROVEN),
                True,
            )
        yield (
            "signed in, acting for another who does not cover this system",
            _acting(request, lately, Decision.NOT_COVERED),
            True,
        )
    else:
        yield "signed in, acting for another", _acting(request, lately, Decision.REFUSED_BY_CLIENT), True


def _identity(request: AuthorizationRequest) -> str:
    """The identity assurance that the client requires, as its entry has it."""
    client = request.client
    level = f'minimum_ial: "{client.minimum_ial}"' if client.minimum_ial else ""
    requirements = [f"identity: {client.identity}"] if client.identity == "verified" else []
    return " and ".join([*requirements, level] if level else requirements)


def _facts(request: AuthorizationRequest, signed_in: datetime) -> LoginFacts:
    """A user who acts for themselves; if the request names a subject, that one. *signed_in*: time of authentication."""
    subjects = [request.hint.subject] if request.hint else sorted(request.claims.subjects or {_SOMEBODY})
    return LoginFacts(subjects[0], signed_in, None, True, Decision.LIVE)


def _acting(request: AuthorizationRequest, signed_in: datetime, verdict: Decision) -> LoginFacts:
    delegation = (request.hint.delegation_id if request.hint else None) or "any"
    return replace(_facts(request, signed_in), delegation_id=delegation, verdict=verdict)


def _describe(step: Step) -> str:
    if isinstance(step, SignIn):
        return _SIGN_IN.get(step.reason, f"the sign-in page ({step.reason})")
    if isinstance(step, StepUp):
        return "the page for the second factor, or for setting one up: only two factors will do"
    if isinstance(step, ChooseActingParty):
        return _CHOOSE.get(step.reason, f"the page that asks in whose name to act ({step.reason})")
    if isinstance(step, ProveIdentity):
        return "a page that says how to be checked, and leads back to the system with the error access_denied"
    if isinstance(step, AskConsent):
        return "the page that asks whether the system may go on without them (offline_access)"
    if isinstance(step, Refuse):
        return f"no page; the system gets the error {step.error}: {step.description}"
    if isinstance(step, IssueCode):
        return "no page; the system gets its code at once"
    return f"a page ({type(step).__name__})"
