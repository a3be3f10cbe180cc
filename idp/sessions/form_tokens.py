"""The form token is renewed with the secret of a user session. The form cookie keeps the last few tokens, so that
``stale_forms`` can tell an outdated form of this browser from a forged one.
"""

from __future__ import annotations

from flask import session

#: The member of the form cookie with the earlier tokens, and how many it keeps.
FORMER, MOST = "former", 3


def renew(account_id: str) -> None:
    """Start a new form cookie; the token so far joins the earlier ones.

    *account_id*: the account that the forms so far were made for; empty if nobody was signed in.
    """
    token, former = session.get("csrf_token"), session.get(FORMER, [])
    sealed_form = session.get("typed", "")
    session.clear()
    if sealed_form:
        session["typed"] = sealed_form  # for one account and page
    recent_tokens = ([[token, account_id]] if token else []) + former
    if recent_tokens:
        session[FORMER] = recent_tokens[:MOST]
