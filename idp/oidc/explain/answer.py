"""The verdict: the request is read as the endpoint reads it, and whatever that says is put into words. Here those to
sign in; ``logout`` has those to sign out.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from datetime import datetime

from idp.clients import Client, Clients
from idp.clients.address import at_the_port_of
from idp.oidc.authorization import checks, requests
from idp.oidc.authorization.checks import Draft
from idp.oidc.authorization.requests import AuthorizationRequest
from idp.oidc.authorization.target import NotRedirectable, Pairs, RedirectRefused, ResponseMode, Target, find_target
from idp.oidc.explain import difference, hint, logout, requested, steps, url
from idp.oidc.explain.explanation import Explanation, ProviderState
from idp.oidc.explain.url import EndpointKind, ExplainedUrl


def explain(text: str, provider: ProviderState, now: datetime) -> Explanation:
    """What *text*, an address or its query, would be answered with. Raises ``NoAddress``."""
    asked = url.read(text, provider.issuer)
    if asked.kind is EndpointKind.NEITHER:
        return Explanation(tuple(f"note: {each}" for each in asked.hints), tuple(asked.reasons))
    if dict(asked.pairs).get("resume"):
        reason = "resume: this address goes on with a request that the provider keeps; explain the one that began it"
        return Explanation((), (*asked.reasons, reason))
    return (
        logout.explain(asked, provider, now)
        if asked.kind is EndpointKind.LOGOUT
        else _authorization(asked, provider, now)
    )


def _authorization(asked: ExplainedUrl, provider: ProviderState, now: datetime) -> Explanation:
    given = tuple((name, value) for name, value in asked.pairs if value)
    reasons, sent = [], None
    try:
        request = _read(given, provider)
        findings = [*_found(request.target), *requested.told(request, given)]
        findings += [*hint.told(given, provider.keys, now), *steps.told(request, now)]
    except NotRedirectable as error:
        findings, reasons, sent = _page(error, given, provider.clients), _reasons(error, given), error.parameter
    except RedirectRefused as error:
        findings = [*_found(error.target), *_sent_back(error), *hint.told(given, provider.keys, now)]
        reasons, sent = _every_fault(error, given), error.error
    notes = [f"note: {each}" for each in (*asked.hints, *requested.strange(asked.pairs))]
    return Explanation((*findings, *notes), (*asked.reasons, *reasons), sent)


def _read(given: Pairs, provider: ProviderState) -> AuthorizationRequest:
    """The request as the endpoint reads it; without keys all of it but the hint, whose length still counts."""
    if provider.keys is None and hint.NAME in dict(given):
        checks.check(Draft(find_target(given, provider.clients), given, dict(given)))
        given = tuple((name, value) for name, value in given if name != hint.NAME)
    return requests.read(given, provider.clients, provider.keys, provider.issuer)


def _found(target: Target) -> Iterator[str]:
    yield _client_found(target.client)
    exact = target.redirect_uri in target.client.redirect_uris
    how = "byte for byte" if exact else "but for the port, which is free for a native program on loopback"
    yield f"redirect_uri: registered, {how}: {target.redirect_uri}"


def _client_found(client: Client) -> str:
    return f"client_id: {client.client_id} is registered as {client.name('en')}"


def _page(error: NotRedirectable, given: Pairs, clients: Clients) -> list[str]:
    """A wrong client or address: what is near to it."""
    values = dict(given)
    findings = [] if error.client is None else [_client_found(error.client)]
    findings.append(f"answer: a page (400) that names {error.parameter}; the browser is sent nowhere")
    if error.client is None and "client_id" in values:
        findings += _close_clients(values["client_id"], clients)
    if error.client is not None and not error.client.redirect_uris:
        findings.append("redirect_uri: the entry of this client lists none")
    elif error.client is not None and (address := _only(given, "redirect_uri")):
        registered = _nearest(address, error.client)
        findings.append(f"redirect_uri: the nearest registered one is {registered}")
        findings += difference.told(address, registered)
    return findings


def _nearest(given: str, client: Client) -> str:
    """The registered address that *given* is nearest to; where any port will do, on the port that is given."""
    registered = client.redirect_uris
    if client.public:
        registered = tuple(at_the_port_of(each, given) for each in registered)
    return difference.nearest(given, registered)


def _close_clients(client_id: str, clients: Clients) -> Iterator[str]:
    known = [client.client_id for client in clients]
    folded = {each.casefold(): each for each in known}
    close = difflib.get_close_matches(client_id.strip()[:64].casefold(), folded, n=3)
    if close:
        yield f"client_id: close to what is registered: {', '.join(folded[each] for each in close)}"
    else:
        yield f"client_id: {len(known)} systems are registered; idp clients list shows them"


def _reasons(error: NotRedirectable, given: Pairs) -> list[str]:
    """Why there is a page; and once client and address are right, what the checks would still find."""
    reason = f"{error.parameter}: {error.problem}"
    address = _only(given, "redirect_uri")
    if error.client is None or not error.client.redirect_uris:
        return [reason]
    registered = _nearest(address, error.client)
    if address:
        reason += f" First difference: {difference.place(address, registered)}."
    draft = Draft(Target(error.client, registered, None), given, dict(given))
    return [reason, *map(_fault, checks.faults(draft))]


def _sent_back(error: RedirectRefused) -> Iterator[str]:
    target = error.target
    how = "posted as a form to" if target.response_mode is ResponseMode.FORM_POST else "in the query of"
    state = "with its state" if target.state is not None else "without a state"
    yield f"answer: the error {error.error}, {how} the redirect_uri, {state}; nobody sees a page"


def _every_fault(error: RedirectRefused, given: Pairs) -> list[str]:
    """The one that is answered first, then what the checks find besides."""
    found = checks.faults(Draft(error.target, given, dict(given)))
    return list(dict.fromkeys(map(_fault, (error, *found))))


def _fault(error: RedirectRefused) -> str:
    return f"{error.error}: {error.description}"


def _only(given: Pairs, parameter: str) -> str:
    values = [value for name, value in given if name == parameter]
    return values[0] if len(values) == 1 else ""
