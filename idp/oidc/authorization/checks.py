"""The checks of an authorization request: one table, in the order of OpenID Connect Core 3.1.2.2 and RFC 6749 section
4.1.2.1. Each check reads the raw parameters only and raises ``RedirectRefused``; none has side effects.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from idp.oidc.authorization import claims_request
from idp.oidc.authorization.claims_request import BadClaims
from idp.oidc.authorization.target import (
    MAX_REQUEST,
    Pairs,
    RedirectRefused,
    ResponseMode,
    Target,
    comes_back_unchanged,
    too_long,
)
from idp.oidc.claims import ACR_VALUES

PROMPTS = ("none", "login", "consent", "select_account")
_NOT_SUPPORTED = {
    "request": ("request_not_supported", "Request objects are not supported."),
    "request_uri": ("request_uri_not_supported", "The parameter request_uri is not supported."),
    "registration": ("registration_not_supported", "The parameter registration is not supported."),
}
#: The parameters that the provider evaluates. Any other is ignored (RFC 6749 section 3.1) and never quoted.
_PARAMETERS = frozenset(
    {
        *("client_id", "redirect_uri", "response_type", "response_mode", "scope", "state", "nonce", "claims"),
        *("code_challenge", "code_challenge_method", "prompt", "max_age", "acr_values"),
        *("id_token_hint", "login_hint", "ui_locales", *_NOT_SUPPORTED),
    }
)
#: 43 characters: the base64url form of a SHA-256 (RFC 7636 section 4.2).
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")


@dataclass(frozen=True)
class Draft:
    """The raw parameters under validation. ``pairs``: as sent. ``values``: one value for each name, so reliable only
    after the check for repeated parameters.
    """

    target: Target
    pairs: Pairs
    values: dict[str, str]

    def refuse(self, parameter: str, error: str, description: str) -> RedirectRefused:
        """The exception to raise: *error* code and *description* for the client. *parameter* is the one at fault; its
        name is dropped unless the provider evaluates it.
        """
        return RedirectRefused(self.target, error, description, parameter if parameter in _PARAMETERS else "")


def check(draft: Draft) -> None:
    """Run the checks in order. Raises ``RedirectRefused`` for the first that fails."""
    for check_parameter in _CHECKS:
        check_parameter(draft)


def faults(draft: Draft) -> list[RedirectRefused]:
    """The refusals of all checks, each run independently of the others; for ``explain``, which lists every fault."""
    refusals = []
    for check_parameter in _CHECKS:
        try:
            check_parameter(draft)
        except RedirectRefused as error:
            refusals.append(error)
    return refusals


def _repeated(draft: Draft) -> None:
    names = [name for name, _ in draft.pairs]
    if len(names) != len(set(names)):
        repeated = next(name for name in names if names.count(name) > 1)
        raise draft.refuse(repeated, "invalid_request", "A parameter is given more than once.")


def _text(draft: Draft) -> None:
    if sum(len(name) + len(value) for name, value in draft.pairs) > MAX_REQUEST:
        longest = max(draft.pairs, key=lambda pair: len(pair[1]))[0]
        raise draft.refuse(longest, "invalid_request", "The parameters are too long in all.")
    for name, value in draft.pairs:
        if too_long(name, value):
            raise draft.refuse(name, "invalid_request", "A parameter is too long.")
        if "\0" in value:
            raise draft.refuse(name, "invalid_request", "A parameter has a NUL in it.")


def _response_mode(draft: Draft) -> None:
    if draft.values.get("response_mode", ResponseMode.QUERY) not in set(ResponseMode):
        raise draft.refuse(
            "response_mode", "invalid_request", f"The response_mode must be {' or '.join(ResponseMode)}."
        )
    if not comes_back_unchanged(draft.values.get("state", ""), draft.target.response_mode):
        raise draft.refuse(
            "state", "invalid_request", "The state has a line break, which a form cannot carry unchanged."
        )


def _unsupported(draft: Draft) -> None:
    for parameter, refusal in _NOT_SUPPORTED.items():
        if parameter in draft.values:
            raise draft.refuse(parameter, *refusal)


def _response_type(draft: Draft) -> None:
    response_type = draft.values.get("response_type")
    if response_type is None:
        raise draft.refuse("response_type", "invalid_request", "The parameter response_type is missing.")
    if response_type != "code":
        raise draft.refuse("response_type", "unsupported_response_type", "Only the response_type code is supported.")


def _scope(draft: Draft) -> None:
    if "openid" not in draft.values.get("scope", "").split():
        raise draft.refuse("scope", "invalid_scope", "The scope must contain openid.")


def _challenge(draft: Draft) -> None:
    challenge, method = draft.values.get("code_challenge"), draft.values.get("code_challenge_method")
    if challenge is None and method is None:
        if draft.target.client.require_pkce:
            raise draft.refuse(
                "code_challenge", "invalid_request", "The parameter code_challenge is missing: this client uses PKCE."
            )
        return
    if method != "S256":
        raise draft.refuse("code_challenge_method", "invalid_request", "The code_challenge_method must be S256.")
    if challenge is None or not _CHALLENGE.fullmatch(challenge):
        raise draft.refuse(
            "code_challenge", "invalid_request", "The code_challenge must be the base64url form of a SHA-256."
        )


def _prompt(draft: Draft) -> None:
    prompts = set(draft.values.get("prompt", "").split())
    if not prompts <= set(PROMPTS):
        raise draft.refuse("prompt", "invalid_request", "The parameter prompt has a value that is not supported.")
    if "none" in prompts and len(prompts) > 1:
        raise draft.refuse("prompt", "invalid_request", "The prompt none stands alone.")


def _max_age(draft: Draft) -> None:
    if not re.fullmatch(r"[0-9]{1,9}", draft.values.get("max_age", "0")):
        raise draft.refuse("max_age", "invalid_request", "The parameter max_age must be a number of seconds.")


def _claims(draft: Draft) -> None:
    try:
        requested_claims = claims_request.read(draft.values.get("claims"), draft.target.client.scopes)
    except BadClaims as error:
        raise draft.refuse("claims", "invalid_request", str(error)) from error
    if requested_claims.acr is not None and requested_claims.acr.isdisjoint(ACR_VALUES):
        raise draft.refuse(
            "claims", "unmet_authentication_requirements", "None of the acr values asked for can be given."
        )


_CHECKS: tuple[Callable[[Draft], None], ...] = (
    _repeated,
    _text,
    _response_mode,
    _unsupported,
    _response_type,
    _scope,
    _challenge,
    _prompt,
    _max_age,
    _claims,
)
