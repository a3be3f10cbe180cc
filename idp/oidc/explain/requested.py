"""What a valid authorization request is granted, parameter by parameter."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from idp import i18n, strict_json
from idp.clients.fault import shown
from idp.clients.scopes import SCOPE_OF, SCOPES
from idp.oidc.authorization.requests import AuthorizationRequest
from idp.oidc.authorization.target import Pairs, ResponseMode
from idp.oidc.claims import ACR_VALUES, SUPPORTED

#: Parameters that the provider evaluates; it ignores all others (OpenID Connect Core 3.1.2.1).
EVALUATED = (
    *("client_id", "redirect_uri", "response_type", "response_mode", "scope", "state", "nonce"),
    *("code_challenge", "code_challenge_method", "prompt", "max_age", "id_token_hint", "login_hint", "ui_locales"),
    *("claims", "request", "request_uri", "registration"),
)
_WITHOUT_EFFECT = ("acr_values", "display", "claims_locales", "resource", "access_type", "audience")
_SECRETS = ("client_secret", "code_verifier", "password", "access_token", "refresh_token", "client_assertion", "code")
_LANGUAGES = {"th": "Thai", "en": "English"}
_PROMPTS = {
    "none": "no page may be shown: whatever needs one is answered with an error",
    "login": "the user signs in again even if signed in already",
    "consent": "the user is asked about offline_access even if they allowed it before; about nothing else",
    "select_account": "the user is asked in whose name to act",
}


def findings(request: AuthorizationRequest, pairs: Pairs) -> Iterator[str]:
    """A line for each parameter of *request* that has an effect. *pairs*: its parameters as sent."""
    values = dict(pairs)
    how = "posted as a form" if request.target.response_mode is ResponseMode.FORM_POST else "in the address's query"
    yield f"response_mode: the answer comes {how}"
    yield from _scopes(request, values["scope"].split())
    yield from _claims(request, values.get("claims"))
    yield from _in_every_id_token(request)
    yield from _bindings(request)
    for prompt in sorted(request.prompt):
        yield f"prompt: {prompt}: {_PROMPTS[prompt]}"
    if request.max_age is not None:
        yield f"max_age: whoever signed in more than {request.max_age} seconds ago signs in again"
    if request.login_hint:
        yield "login_hint: the sign-in page has it filled in as the user name (it is not shown here)"
    if request.ui_locales:
        locale = i18n.match(request.ui_locales)
        yield (
            f"ui_locales: pages come in {_LANGUAGES[locale]}" if locale else "ui_locales: neither th nor en; no effect"
        )


def _scopes(request: AuthorizationRequest, requested_scopes: list[str]) -> Iterator[str]:
    yield f"scope: granted: {' '.join(request.scope)}"
    for scope in dict.fromkeys(requested_scopes):
        if scope not in SCOPES:
            yield f"scope: {shown(scope)} is left out: this provider does not know it{_suggestion(scope, SCOPES)}"
        elif scope not in request.scope:
            yield f"scope: {scope} is left out: the entry of {request.client.client_id} does not list it"


def _claims(request: AuthorizationRequest, text: str | None) -> Iterator[str]:
    """The claims requested by name (OpenID Connect Core 5.5). *text*: the ``claims`` parameter."""
    if text is None:
        return
    for place, granted in (("id_token", request.claims.id_token), ("userinfo", request.claims.userinfo)):
        if granted:
            yield f"claims: by name in {place}: {' '.join(granted)}"
        for name in strict_json.loads(text).get(place, {}):
            if name in SCOPE_OF and name not in granted:
                yield f"claims: {name} is left out: its scope {SCOPE_OF[name]} is not in the entry of the client"
            elif name not in SUPPORTED:
                yield f"claims: {shown(name)} is left out: this provider does not know it{_suggestion(name, SUPPORTED)}"
    if request.claims.subjects is not None:
        yield "claims: sub: only the account that it names will do"
    if request.claims.delegated:
        yield "claims: acting_for: only somebody who acts for another will do"
    if request.claims.acr is not None:
        yield f"claims: acr: only {' or '.join(sorted(request.claims.acr & set(ACR_VALUES)))} will do"


def _in_every_id_token(request: AuthorizationRequest) -> Iterator[str]:
    """The claims of the granted scopes that the client's entry adds to ID tokens."""
    if names := [claim for claim in request.client.id_token_claims if SCOPE_OF[claim] in request.scope]:
        yield f"ID token: has {' '.join(names)} too (id_token_claims of the entry of {request.client.client_id})"


def _bindings(request: AuthorizationRequest) -> Iterator[str]:
    """What binds the response to this request: PKCE, ``state`` and ``nonce``."""
    if request.code_challenge is not None:
        yield "PKCE: S256; the system must show the code_verifier when it redeems the code"
    else:
        yield "PKCE: none; the entry of this client does not ask for it (require_pkce: false)"
    if request.target.state is None:
        yield "state: none; with it a system can tell that the answer is one to its own question"
    else:
        yield "state: comes back with the answer unchanged"
    yield "nonce: none" if request.nonce is None else "nonce: will stand in the ID token"


def unusual_parameters(
    pairs: Pairs, parameters: tuple[str, ...] = EVALUATED, without_effect: tuple[str, ...] = _WITHOUT_EFFECT
) -> Iterator[str]:
    """Notes on parameters in *pairs* that have no effect, are misspelt, or must not appear in a URL.

    *parameters*: those that the endpoint evaluates. *without_effect*: standard ones that it ignores.
    """
    names = [name for name, _ in pairs]
    for name in dict.fromkeys(names):
        if name in _SECRETS:
            yield f"{name} must never stand in an address: histories and logs keep it; make a new one"
        elif name in without_effect:
            yield f"{name} has no effect"
        elif name not in parameters:
            yield f"{shown(name)} is not a parameter of this provider and has no effect{_suggestion(name, parameters)}"
        if names.count(name) > 1:
            yield f"{shown(name)} is given {names.count(name)} times"
    for name, value in pairs:
        if not value and name in parameters:
            yield f"{name} is empty, which counts as left out"


def _suggestion(word: str, candidates: tuple[str, ...]) -> str:
    matches = difflib.get_close_matches(word[:64].casefold(), candidates, n=1)
    return f"; did you mean {matches[0]}?" if matches else ""
