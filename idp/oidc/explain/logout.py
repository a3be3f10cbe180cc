"""The explanation of a logout request (RP-Initiated Logout 1.0), which is read as the endpoint reads it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from idp.oidc.explain import difference, hint, requested
from idp.oidc.explain.explanation import Explanation, ProviderState
from idp.oidc.explain.url import ExplainedUrl
from idp.oidc.logout import end_session
from idp.oidc.logout.end_session import BadLogoutRequest, LogoutRequest

_ADDRESS = "post_logout_redirect_uri"
_WITHOUT_EFFECT = ("logout_hint",)
_HERE = "then stays here, on a page that says it is done"


def explain(address: ExplainedUrl, provider: ProviderState, now: datetime) -> Explanation:
    """How the logout request *address* would be answered at *now* (UTC), with all of its faults."""
    values = _values(address)
    checked_values = dict(values)
    if provider.keys is None:
        checked_values.pop(hint.NAME, None)
    request, faults = _read(checked_values, provider)
    findings = ["request: to sign out"]
    findings += hint.findings(tuple(values.items()), provider.keys, now)
    findings += _client(request, values, checked_values)
    findings += _address(request, values, checked_values, faults)
    findings += _answer(faults[0]) if faults else _user_findings(request, values)
    unusual = requested.unusual_parameters(address.pairs, end_session.PARAMETERS, _WITHOUT_EFFECT)
    notes = [f"note: {each}" for each in (*address.hints, *unusual)]
    reasons = [f"{fault.parameter}: {fault.problem}" for fault in faults]
    return Explanation((*findings, *notes), (*address.reasons, *reasons), faults[0].parameter if faults else None)


def _values(address: ExplainedUrl) -> dict[str, str]:
    """The first value of each parameter that is evaluated; one without a value counts as omitted."""
    values: dict[str, str] = {}
    for name, value in address.pairs:
        if name in end_session.PARAMETERS:
            values.setdefault(name, value)
    return {name: value for name, value in values.items() if value}


def _read(values: dict[str, str], provider: ProviderState) -> tuple[LogoutRequest, list[BadLogoutRequest]]:
    """The request without its invalid parameters, and the faults of those."""
    valid, faults = dict(values), list[BadLogoutRequest]()
    while True:
        try:
            return end_session.read(valid, provider.clients, provider.keys, provider.issuer), faults
        except BadLogoutRequest as fault:
            faults.append(fault)
            del valid[fault.parameter]


def _client(request: LogoutRequest, values: dict[str, str], checked_values: dict[str, str]) -> Iterator[str]:
    if request.client is not None:
        how = "named by client_id" if "client_id" in values else f"named by the {hint.NAME}"
        yield f"client: {request.client.client_id} is registered as {request.client.name('en')}; {how}"
    elif hint.NAME in values and hint.NAME not in checked_values:
        yield f"client: the one that the {hint.NAME} was issued to"
    else:
        yield "client: none that is known; no address is followed without one"


def _address(
    request: LogoutRequest, values: dict[str, str], checked_values: dict[str, str], faults: list[BadLogoutRequest]
) -> Iterator[str]:
    """Whether the post-logout redirect URI is registered; if not, the most similar one."""
    wrong = next((fault for fault in faults if fault.parameter == _ADDRESS), None)
    address = values.get(_ADDRESS)
    if address is None:
        yield f"{_ADDRESS}: none; whoever has signed out stays here"
    elif request.redirect_uri is not None:
        yield f"{_ADDRESS}: registered, byte for byte: {request.redirect_uri}"
    elif wrong is not None and wrong.client is not None:
        registered = wrong.client.post_logout_redirect_uris
        if not registered:
            yield f"{_ADDRESS}: the entry of {wrong.client.client_id} lists none"
            return
        nearest = difference.nearest(address, registered)
        yield f"{_ADDRESS}: the nearest registered one is {nearest}"
        yield from difference.findings(address, nearest)
    elif hint.NAME in values and hint.NAME not in checked_values:
        yield f"{_ADDRESS}: not checked, for the client is named by the {hint.NAME} alone"
    else:
        yield f"{_ADDRESS}: left aside, since no client is known that it could be registered for"


def _answer(fault: BadLogoutRequest) -> Iterator[str]:
    yield (
        f"answer: a page (400) that names {fault.parameter}; the browser is sent nowhere, and whoever is signed in is "
        "offered to sign out there"
    )


def _user_findings(request: LogoutRequest, values: dict[str, str]) -> Iterator[str]:
    """For a valid request: what happens in each situation that a user can be in."""
    then = f"then goes to {request.redirect_uri}" if request.redirect_uri else _HERE
    if "state" in values:
        yield "state: comes back unchanged" if request.redirect_uri else "state: no effect, since nobody is sent back"
    if hint.NAME in values:
        yield f"signed in, in the login that the {hint.NAME} was given in: is signed out at once, {then}"
    yield f"signed in otherwise: a page asks whether to sign out; whoever presses its button is signed out, {then}"
    yield f"nobody signed in: {then.removeprefix('then ')}"
