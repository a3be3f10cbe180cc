"""Stale forms: made before this browser signed in or out, and distinguished from forged ones (CSRF).

A form token is valid as long as its user session. The form cookie keeps the last few earlier tokens, so that a user who
submits a stale form gets an explanation and the form filled in again. The form itself has no effect.
"""

from __future__ import annotations

import hmac
import logging

from flask import Flask, current_app, flash, request, session
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from itsdangerous import BadData, URLSafeTimedSerializer

from idp.i18n import lazy
from idp.sessions import typed_forms
from idp.sessions.current import current
from idp.sessions.form_tokens import FORMER
from idp.sessions.guards import save_return_to, sign_in_again
from idp.web.pages import answer_error, page_of_form, see_other

log = logging.getLogger(__name__)

_AGAIN = lazy("You have signed in or out in another tab since this page was opened. Please send the form again.")
_ANOTHER = lazy("Another account is signed in now. What was typed before was not sent and is not kept.")


def install(app: Flask) -> None:
    """Let *app* answer forms with an invalid token (``CSRFError``): stale ones by a redirect, others by an error."""
    app.register_error_handler(CSRFError, _answer)


def _answer(error: CSRFError) -> ResponseReturnValue:
    whose = _whose()
    if whose is None:
        return answer_error(error)
    view = current_app.view_functions.get(request.endpoint or "")
    response = _redirect_to_form(whose) if "login" in getattr(view, "guards", ()) else _redirect_to_sign_in()
    if response is None:
        return answer_error(error)
    log.info("%s %s: a form of before", request.method, request.url_rule)
    return response


def _whose() -> str | None:
    """The id of the account that the form was made for, empty if nobody was signed in; ``None`` if the token was never
    this browser's.
    """
    serializer = URLSafeTimedSerializer(current_app.secret_key or "", salt="wtf-csrf-token")
    try:
        token = str(serializer.loads(request.form.get("csrf_token", "")))
    except BadData:
        return None
    owners = (whose for former, whose in session.get(FORMER, ()) if hmac.compare_digest(former, token))
    return next(owners, None)


def _redirect_to_form(whose: str) -> ResponseReturnValue | None:
    """Redirect to the form's page, filled in again, after a sign-in if needed; ``None`` if there is nothing to fill in.

    *whose*: the id of the account that the form was made for.
    """
    user_session = current()
    if user_session is None:
        save_return_to(whose)
        return sign_in_again()
    if user_session.account.id != whose:
        flash(_ANOTHER, "warn")
        return see_other(page_of_form())
    if not typed_forms.worth_keeping():
        return None
    save_return_to(whose)
    return see_other(session.pop("return_to"))


def _redirect_to_sign_in() -> ResponseReturnValue | None:
    """Redirect to the sign-in page of the form, which sends a user who is signed in by now to its target; ``None`` for
    any other form.
    """
    if not request.path.startswith("/login"):
        return None
    if current() is None:
        flash(_AGAIN, "info")
    query = request.query_string.decode("ascii", "replace")
    return see_other(f"{page_of_form()}?{query}".rstrip("?"))
