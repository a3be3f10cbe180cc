"""What a request to sign out is answered with (RP-Initiated Logout 1.0), read as the endpoint reads it."""

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


def explain(asked: ExplainedUrl, provider: ProviderState, now: datetime) -> Explanation:
    """What the sign-out that *asked* wants is answered with; every fault at once."""
    values = _values(asked)
    checked = dict(values)
    if provider.keys is None:
        checked.pop(hint.NAME, None)
    request, faults = _read(checked, provider)
    findings = ["request: to sign out"]
    findings += hint.told(tuple(values.items()), provider.keys, now)
    findings += _client(request, values, checked)
    findings += _address(request, values, checked, faults)
    findings += _answer(faults[0]) if faults else _people(request, values)
    strange = requested.strange(asked.pairs, end_session.PARAMETERS, _WITHOUT_EFFECT)
    notes = [f"note: {each}" for each in (*asked.hints, *strange)]
    reasons = [f"{fault.parameter}: {fault.problem}" for fault in faults]
    return Explanation((*findings, *notes), (*asked.reasons, *reasons), faults[0].parameter if faults else None)


def _values(asked: ExplainedUrl) -> dict[str, str]:
    """The parameters that count, the first of each; one without a value counts as left out."""
    values: dict[str, str] = {}
    for name, value in asked.pairs:
        if name in end_session.PARAMETERS:
            values.setdefault(name, value)
    return {name: value for name, value in values.items() if value}


def _read(values: dict[str, str], provider: ProviderState) -> tuple[LogoutRequest, list[BadLogoutRequest]]:
    """The request without what is wrong with it, and that."""
    left, faults = dict(values), list[BadLogoutRequest]()
    while True:
        try:
            return end_session.read(left, provider.clients, provider.keys, provider.issuer), faults
        except BadLogoutRequest as fault:
            faults.append(fault)
            del left[fault.parameter]


def _client(request: LogoutRequest, values: dict[str, str], checked: dict[str, str]) -> Iterator[str]:
    if request.client is not None:
        how = "named by client_id" if "client_id" in values else f"named by the {hint.NAME}"
        yield f"client: {request.client.client_id} is registered as {request.client.name('en')}; {how}"
    elif hint.NAME in values and hint.NAME not in checked:
        yield f"client: the one that the {hint.NAME} was issued to"
    else:
        yield "client: none that is known; no address is followed without one"


def _address(
    request: LogoutRequest, values: dict[str, str], checked: dict[str, str], faults: list[BadLogoutRequest]
) -> Iterator[str]:
    """The address to go on to, and the nearest one that is registered."""
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
        yield from difference.told(address, nearest)
    elif hint.NAME in values and hint.NAME not in checked:
        yield f"{_ADDRESS}: not checked, for the client is named by the {hint.NAME} alone"
    else:
        yield f"{_ADDRESS}: left aside, since no client is known that it could be registered for"


def _answer(fault: BadLogoutRequest) -> Iterator[str]:
    yield (
        f"answer: a page (400) that names {fault.parameter}; the browser is sent nowhere, and whoever is signed in is "
        "offered to sign out there"
    )


def _people(request: LogoutRequest, values: dict[str, str]) -> Iterator[str]:
    """A line for each kind of person: what the provider shows or sends."""
    then = f"then goes to {request.redirect_uri}" if request.redirect_uri else _HERE
    if "state" in values:
        yield "state: comes back unchanged" if request.redirect_uri else "state: no effect, since nobody is sent back"
    if hint.NAME in values:
        yield f"signed in, in the login that the {hint.NAME} was given in: is signed out at once, {then}"
    yield f"signed in otherwise: a page asks whether to sign out; whoever presses its button is signed out, {then}"
    yield f"nobody signed in: {then.removeprefix('then ')}"
