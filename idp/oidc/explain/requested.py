"""What a good request gets, parameter by parameter, in words."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from idp import i18n, strict_json
from idp.clients.claims import SCOPE_OF
from idp.clients.fault import shown
from idp.oidc.authorization.requests import SCOPES, AuthorizationRequest
from idp.oidc.authorization.target import Pairs, ResponseMode
from idp.oidc.claims import ACR_VALUES, SUPPORTED

#: Parameters that the provider looks at; all others it passes over (OpenID Connect Core 3.1.2.1).
LOOKED_AT = (
    *("client_id", "redirect_uri", "response_type", "response_mode", "scope", "state", "nonce"),
    *("code_challenge", "code_challenge_method", "prompt", "max_age", "id_token_hint", "login_hint", "ui_locales"),
    *("claims", "request", "request_uri", "registration"),
)
_WITHOUT_EFFECT = ("acr_values", "display", "claims_locales", "resource", "access_type", "audience")
_SECRETS = ("client_secret", "code_verifier", "password", "access_token", "refresh_token", "client_assertion", "code")
_LANGUAGES = {"th": "Thai", "en": "English"}
_PROMPTS = {
    "none": "no page may be shown: whatever needs one is answered with an error",
    "login": "the operator signs in again even if signed in already",
    "consent": "the operator is asked about offline_access even if they allowed it before; about nothing else",
    "select_account": "the operator is asked in whose name to act",
}


def told(request: AuthorizationRequest, pairs: Pairs) -> Iterator[str]:
    """One line for each thing that *request* asks for."""
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


def _scopes(request: AuthorizationRequest, wanted: list[str]) -> Iterator[str]:
    yield f"scope: granted: {' '.join(request.scope)}"
    for scope in dict.fromkeys(wanted):
        if scope not in SCOPES:
            yield f"scope: {shown(scope)} is left out: this provider does not know it{_meant(scope, SCOPES)}"
        elif scope not in request.scope:
            yield f"scope: {scope} is left out: the entry of {request.client.client_id} does not list it"


def _claims(request: AuthorizationRequest, text: str | None) -> Iterator[str]:
    """The claims asked for by name (OpenID Connect Core 5.5)."""
    if text is None:
        return
    for place, granted in (("id_token", request.claims.id_token), ("userinfo", request.claims.userinfo)):
        if granted:
            yield f"claims: by name in {place}: {' '.join(granted)}"
        for name in strict_json.loads(text).get(place, {}):
            if name in SCOPE_OF and name not in granted:
                yield f"claims: {name} is left out: its scope {SCOPE_OF[name]} is not in the entry of the client"
            elif name not in SUPPORTED:
                yield f"claims: {shown(name)} is left out: this provider does not know it{_meant(name, SUPPORTED)}"
    if request.claims.subjects is not None:
        yield "claims: sub: only the account that it names will do"
    if request.claims.delegated:
        yield "claims: acting_for: only somebody who acts for another will do"
    if request.claims.acr is not None:
        yield f"claims: acr: only {' or '.join(sorted(request.claims.acr & set(ACR_VALUES)))} will do"


def _in_every_id_token(request: AuthorizationRequest) -> Iterator[str]:
    """The claims of the scopes granted that the client's entry wants in ID tokens."""
    if wanted := [claim for claim in request.client.id_token_claims if SCOPE_OF[claim] in request.scope]:
        yield f"ID token: has {' '.join(wanted)} too (id_token_claims of the entry of {request.client.client_id})"


def _bindings(request: AuthorizationRequest) -> Iterator[str]:
    """What ties the answer to this one request."""
    if request.code_challenge is not None:
        yield "PKCE: S256; the system must show the code_verifier when it redeems the code"
    else:
        yield "PKCE: none; the entry of this client does not ask for it (require_pkce: false)"
    if request.target.state is None:
        yield "state: none; with it a system can tell that the answer is one to its own question"
    else:
        yield "state: comes back with the answer unchanged"
    yield "nonce: none" if request.nonce is None else "nonce: will stand in the ID token"


def strange(
    pairs: Pairs, looked_at: tuple[str, ...] = LOOKED_AT, without_effect: tuple[str, ...] = _WITHOUT_EFFECT
) -> Iterator[str]:
    """Hints at parameters that have no effect, are spelt wrong, or must not stand in an address at all.

    *looked_at*: all that the endpoint knows.
    """
    names = [name for name, _ in pairs]
    for name in dict.fromkeys(names):
        if name in _SECRETS:
            yield f"{name} must never stand in an address: histories and logs keep it; make a new one"
        elif name in without_effect:
            yield f"{name} has no effect"
        elif name not in looked_at:
            yield f"{shown(name)} is not a parameter of this provider and has no effect{_meant(name, looked_at)}"
        if names.count(name) > 1:
            yield f"{shown(name)} is given {names.count(name)} times"
    for name, value in pairs:
        if not value and name in looked_at:
            yield f"{name} is empty, which counts as left out"


def _meant(word: str, known: tuple[str, ...]) -> str:
    close = difflib.get_close_matches(word[:64].casefold(), known, n=1)
    return f"; did you mean {close[0]}?" if close else ""
