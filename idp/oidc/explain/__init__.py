"""What the provider would answer to a request to sign in or to sign out, and why, in an administrator's words.

Values in, lines out: nothing is read, written or sent here. The rules are those of the endpoint itself (``target``,
``checks``, ``requests``, ``next_step``, ``end_session``), called, not retold. No token, no personal data and no secret
of the request is shown.
"""

from __future__ import annotations

from idp.oidc.explain.answer import explain
from idp.oidc.explain.explanation import Explanation, ProviderState
from idp.oidc.explain.url import NoAddress

__all__ = ["Explanation", "NoAddress", "ProviderState", "explain"]
