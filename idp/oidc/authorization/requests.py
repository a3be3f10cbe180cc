"""An authorization request as a value, validated in one place, whether it is new or resumed.

First client and redirect URI (``target``), then the table of ``checks``, then what needs more than the parameters.
Nothing is redirected before client and redirect URI are both valid (RFC 6749 section 4.1.2.1).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from idp.clients import Client, Clients
from idp.clients.scopes import SCOPES
from idp.oidc.authorization import checks, claims_request
from idp.oidc.authorization.checks import Draft
from idp.oidc.authorization.claims_request import NO_CLAIMS, ClaimsRequest
from idp.oidc.authorization.target import Target, find_target
from idp.oidc.claims import ACR_PASSWORD, ACR_TWO_FACTOR
from idp.oidc.keys.ring import BadToken, KeyRing


@dataclass(frozen=True)
class Hint:
    """The claims of an ``id_token_hint`` that matter here: its ``sub``, and the delegation if it has ``acting_for``."""

    subject: str
    delegation_id: str | None


@dataclass(frozen=True)
class AuthorizationRequest:
    """A request that has passed every check.

    ``scope``: the requested scopes that are registered for the client, in the order of ``SCOPES``. ``max_age``:
    seconds, ``None`` if absent. ``login_hint`` and ``ui_locales`` are empty if absent.
    """

    target: Target
    scope: tuple[str, ...]
    nonce: str | None
    code_challenge: str | None
    prompt: frozenset[str]
    max_age: int | None
    hint: Hint | None
    login_hint: str
    ui_locales: str
    acr_values: tuple[str, ...] = ()
    claims: ClaimsRequest = NO_CLAIMS

    @property
    def client(self) -> Client:
        """The client that sent the request."""
        return self.target.client

    @property
    def silent(self) -> bool:
        """``prompt=none``: no page may be shown."""
        return "none" in self.prompt

    @property
    def offline(self) -> bool:
        """Whether offline access is requested, which needs the user's consent (Core 11)."""
        return "offline_access" in self.scope

    @property
    def delegated(self) -> bool:
        """Whether the user has to act for another: by the client's entry, or by ``claims``.

        ``docs/requirements/acting-for.md``, rows 26 and 33.
        """
        return self.client.acting_for == "required" or self.claims.delegated

    @property
    def two_factor(self) -> bool:
        """Whether two factors are required: by the client's entry, by an essential ``acr`` in ``claims``, or by
        ``acr_values`` with no other value; otherwise ``acr_values`` is voluntary (Core 3.1.2.1, 5.5.1.1).
        """
        essential = self.claims.acr is not None and ACR_PASSWORD not in self.claims.acr
        return self.client.two_factor == "required" or essential or set(self.acr_values) == {ACR_TWO_FACTOR}

    def means(self, account_id: str) -> bool:
        """Whether the request may be answered for this account, by ``id_token_hint`` and by a ``sub`` requested for the
        ID token (Core 3.1.2.2, 5.5.1).
        """
        by_hint = self.hint is None or self.hint.subject == account_id
        return by_hint and (self.claims.subjects is None or account_id in self.claims.subjects)


def read(pairs: Iterable[tuple[str, str]], clients: Clients, keys: KeyRing | None, issuer: str) -> AuthorizationRequest:
    """Validate the parameters of a request. A parameter without a value counts as omitted (RFC 6749 section 3.1).

    *pairs*: names and values as sent, repeated ones included. *keys*: verify the ``id_token_hint``; without them none
    is accepted. Raises ``NotRedirectable`` for an invalid client or redirect URI, else ``RedirectRefused``.
    """
    non_empty = tuple((name, value) for name, value in pairs if value)
    target = find_target(non_empty, clients)
    draft = Draft(target, non_empty, dict(non_empty))
    checks.check(draft)
    values = draft.values
    requested_scope, prompt = values["scope"].split(), frozenset(values.get("prompt", "").split())
    return AuthorizationRequest(
        target=target,
        scope=tuple(scope for scope in SCOPES if scope in requested_scope and scope in target.client.scopes),
        nonce=values.get("nonce"),
        code_challenge=values.get("code_challenge"),
        prompt=prompt,
        max_age=int(values["max_age"]) if "max_age" in values else None,
        hint=_hint(draft, keys, issuer),
        login_hint=values.get("login_hint", ""),
        ui_locales=values.get("ui_locales", ""),
        acr_values=tuple(values.get("acr_values", "").split()),
        claims=claims_request.read(values.get("claims"), target.client.scopes),
    )


def _hint(draft: Draft, keys: KeyRing | None, issuer: str) -> Hint | None:
    """The ``id_token_hint``, an ID token that this provider issued to this client; it may be expired (Core 3.1.2.1)."""
    token = draft.values.get("id_token_hint")
    if token is None:
        return None
    try:
        claims = keys.verify_hint(token) if keys else {}
    except BadToken as error:
        raise draft.refuse(
            "id_token_hint", "invalid_request", "The id_token_hint is not an ID token of this provider."
        ) from error
    if claims.get("iss") != issuer or claims.get("aud") != draft.target.client.client_id:
        raise draft.refuse("id_token_hint", "invalid_request", "The id_token_hint was issued to another client.")
    acting_for: dict[str, Any] = claims.get("acting_for", {})
    return Hint(claims["sub"], acting_for.get("delegation_id"))
