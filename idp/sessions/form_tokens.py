"""A new form token with each new secret of a login; the browser keeps the last few, to tell its forms from others'."""

from __future__ import annotations

from flask import session

#: The place in the form cookie, and how many are kept.
FORMER, MOST = "former", 3


def renew(account_id: str) -> None:
    """Begin the form cookie anew. *account_id*: who has had the forms of before, empty for nobody."""
    token, former = session.get("csrf_token"), session.get(FORMER, [])
    typed = session.get("typed", "")
    session.clear()
    if typed:
        session["typed"] = typed  # sealed, for one account and page
    recent_tokens = ([[token, account_id]] if token else []) + former
    if recent_tokens:
        session[FORMER] = recent_tokens[:MOST]
