"""``idp explain``: how the provider would answer an authorization or logout request, and why, in an administrator's
terms. Pure functions; they call the endpoints' own rules (``target``, ``checks``, ``requests``, ``next_step``,
``end_session``) instead of repeating them, and show no token, personal data or secret. Only ``cli`` imports from here.
"""

from __future__ import annotations

from idp.oidc.explain.answer import explain
from idp.oidc.explain.explanation import Explanation, ProviderState
from idp.oidc.explain.url import NoAddress

__all__ = ["Explanation", "NoAddress", "ProviderState", "explain"]
