"""The explanation of an authorization request, which is read as the endpoint reads it; ``logout`` has the other one."""

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
    """How the provider would answer the request *text*, a URL or its query, at *now* (UTC). Raises ``NoAddress``."""
    address = url.read(text, provider.issuer)
    if address.kind is EndpointKind.NEITHER:
        return Explanation(tuple(f"note: {each}" for each in address.hints), tuple(address.reasons))
    if dict(address.pairs).get("resume"):
        reason = "resume: this address goes on with a request that the provider keeps; explain the one that began it"
        return Explanation((), (*address.reasons, reason))
    explainer = logout.explain if address.kind is EndpointKind.LOGOUT else _authorization
    return explainer(address, provider, now)


def _authorization(address: ExplainedUrl, provider: ProviderState, now: datetime) -> Explanation:
    pairs = tuple((name, value) for name, value in address.pairs if value)
    reasons, outcome = [], None
    try:
        request = _read(pairs, provider)
        findings = [*_target_findings(request.target), *requested.findings(request, pairs)]
        findings += [*hint.findings(pairs, provider.keys, now), *steps.findings(request, now)]
    except NotRedirectable as error:
        findings = _page_findings(error, pairs, provider.clients)
        reasons, outcome = _reasons(error, pairs), error.parameter
    except RedirectRefused as error:
        findings = [*_target_findings(error.target), *_error_findings(error)]
        findings += hint.findings(pairs, provider.keys, now)
        reasons, outcome = _every_fault(error, pairs), error.error
    notes = [f"note: {each}" for each in (*address.hints, *requested.unusual_parameters(address.pairs))]
    return Explanation((*findings, *notes), (*address.reasons, *reasons), outcome)


def _read(pairs: Pairs, provider: ProviderState) -> AuthorizationRequest:
    """The request as the endpoint reads it; without keys the ``id_token_hint`` is checked for its length only."""
    if provider.keys is None and hint.NAME in dict(pairs):
        checks.check(Draft(find_target(pairs, provider.clients), pairs, dict(pairs)))
        pairs = tuple((name, value) for name, value in pairs if name != hint.NAME)
    return requests.read(pairs, provider.clients, provider.keys, provider.issuer)


def _target_findings(target: Target) -> Iterator[str]:
    yield _client_finding(target.client)
    exact = target.redirect_uri in target.client.redirect_uris
    how = "byte for byte" if exact else "but for the port, which is free for a native program on loopback"
    yield f"redirect_uri: registered, {how}: {target.redirect_uri}"


def _client_finding(client: Client) -> str:
    return f"client_id: {client.client_id} is registered as {client.name('en')}"


def _page_findings(error: NotRedirectable, pairs: Pairs, clients: Clients) -> list[str]:
    """The findings for an invalid client or redirect URI: which registered ones are similar."""
    values = dict(pairs)
    findings = [] if error.client is None else [_client_finding(error.client)]
    findings.append(f"answer: a page (400) that names {error.parameter}; the browser is sent nowhere")
    if error.client is None and "client_id" in values:
        findings += _close_clients(values["client_id"], clients)
    if error.client is not None and not error.client.redirect_uris:
        findings.append("redirect_uri: the entry of this client lists none")
    elif error.client is not None and (address := _single_value(pairs, "redirect_uri")):
        registered = _nearest(address, error.client)
        findings.append(f"redirect_uri: the nearest registered one is {registered}")
        findings += difference.findings(address, registered)
    return findings


def _nearest(address: str, client: Client) -> str:
    """The registered redirect URI most similar to *address*; where any port is accepted, with the port of *address*."""
    registered = client.redirect_uris
    if client.public:
        registered = tuple(at_the_port_of(each, address) for each in registered)
    return difference.nearest(address, registered)


def _close_clients(client_id: str, clients: Clients) -> Iterator[str]:
    client_ids = [client.client_id for client in clients]
    folded = {each.casefold(): each for each in client_ids}
    matches = difflib.get_close_matches(client_id.strip()[:64].casefold(), folded, n=3)
    if matches:
        yield f"client_id: close to what is registered: {', '.join(folded[each] for each in matches)}"
    else:
        yield f"client_id: {len(client_ids)} systems are registered; idp clients list shows them"


def _reasons(error: NotRedirectable, pairs: Pairs) -> list[str]:
    """Why an error page is shown; and what the checks would refuse next, were client and redirect URI valid."""
    reason = f"{error.parameter}: {error.problem}"
    address = _single_value(pairs, "redirect_uri")
    if error.client is None or not error.client.redirect_uris:
        return [reason]
    registered = _nearest(address, error.client)
    if address:
        reason += f" First difference: {difference.place(address, registered)}."
    draft = Draft(Target(error.client, registered, None), pairs, dict(pairs))
    return [reason, *map(_fault, checks.faults(draft))]


def _error_findings(error: RedirectRefused) -> Iterator[str]:
    target = error.target
    how = "posted as a form to" if target.response_mode is ResponseMode.FORM_POST else "in the query of"
    state = "with its state" if target.state is not None else "without a state"
    yield f"answer: the error {error.error}, {how} the redirect_uri, {state}; nobody sees a page"


def _every_fault(error: RedirectRefused, pairs: Pairs) -> list[str]:
    """The fault in the error response, then the others that the checks find."""
    refusals = checks.faults(Draft(error.target, pairs, dict(pairs)))
    return list(dict.fromkeys(map(_fault, (error, *refusals))))


def _fault(error: RedirectRefused) -> str:
    return f"{error.error}: {error.description}"


def _single_value(pairs: Pairs, parameter: str) -> str:
    values = [value for name, value in pairs if name == parameter]
    return values[0] if len(values) == 1 else ""
