"""The values that ``explain`` takes and returns."""

from __future__ import annotations

from dataclasses import dataclass

from idp.clients import Clients
from idp.oidc.keys.ring import KeyRing


@dataclass(frozen=True)
class Explanation:
    """``findings``: lines about the request. ``reasons``: why it is refused, a line each; empty if it is accepted.

    ``outcome``: of a refusal, the parameter named on the error page, or the error code of the response; else ``None``.
    """

    findings: tuple[str, ...]
    reasons: tuple[str, ...]
    outcome: str | None = None


@dataclass(frozen=True)
class ProviderState:
    """The state that an explanation depends on. Without ``keys`` an ``id_token_hint`` is not verified."""

    issuer: str
    clients: Clients
    keys: KeyRing | None
