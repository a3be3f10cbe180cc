"""What a verdict depends on, and what it is."""

from __future__ import annotations

from dataclasses import dataclass

from idp.clients import Clients
from idp.oidc.keys.ring import KeyRing


@dataclass(frozen=True)
class Explanation:
    """``findings``: what there is to know, a line each. ``reasons``: why the request is refused; none if it is not.

    ``sent``: the parameter that the error page names, or the error that goes back to the system, else ``None``.
    """

    findings: tuple[str, ...]
    reasons: tuple[str, ...]
    sent: str | None = None


@dataclass(frozen=True)
class ProviderState:
    """What the verdict depends on. Without ``keys`` an ``id_token_hint`` is passed over."""

    issuer: str
    clients: Clients
    keys: KeyRing | None
