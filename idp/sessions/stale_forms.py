"""Forms that were made before the browser signed in, out or anew: they are told from a stranger's, and lead on.

A form token ends with the login that it was made in. The browser's form cookie keeps the last few that ended, so that
whoever sends such a form hears what has happened and gets back what was typed. Nothing is done by one.
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
from idp.sessions.guards import come_back_later, sign_in_again
from idp.web.pages import answer_error, page_of_form, see_other

log = logging.getLogger(__name__)

_AGAIN = lazy("You have signed in or out in another tab since this page was opened. Please send the form again.")
_ANOTHER = lazy("Another account is signed in now. What was typed before was not sent and is not kept.")


def install(app: Flask) -> None:
    """Answer such forms of *app*."""
    app.register_error_handler(CSRFError, _answer)


def _answer(error: CSRFError) -> ResponseReturnValue:
    whose = _whose()
    if whose is None:
        return answer_error(error)
    view = current_app.view_functions.get(request.endpoint or "")
    answer = _to_the_form(whose) if "login" in getattr(view, "guards", ()) else _to_the_sign_in()
    if answer is None:
        return answer_error(error)
    log.info("%s %s: a form of before", request.method, request.url_rule)
    return answer


def _whose() -> str | None:
    """The account that the form was made for, empty for nobody's; ``None`` when this browser never had its token."""
    serializer = URLSafeTimedSerializer(current_app.secret_key or "", salt="wtf-csrf-token")
    try:
        token = str(serializer.loads(request.form.get("csrf_token", "")))
    except BadData:
        return None
    owners = (whose for former, whose in session.get(FORMER, ()) if hmac.compare_digest(former, token))
    return next(owners, None)


def _to_the_form(whose: str) -> ResponseReturnValue | None:
    """A page of somebody who is signed in: with what was typed, after a sign-in if that is needed."""
    user_session = current()
    if user_session is None:
        come_back_later(whose)
        return sign_in_again()
    if user_session.account.id != whose:
        flash(_ANOTHER, "warn")
        return see_other(page_of_form())
    if not typed_forms.worth_keeping():
        return None
    come_back_later(whose)
    return see_other(session.pop("return_to"))


def _to_the_sign_in() -> ResponseReturnValue | None:
    """A sign-in page: whoever is signed in meanwhile continues to where it was going."""
    if not request.path.startswith("/login"):
        return None
    if current() is None:
        flash(_AGAIN, "info")
    query = request.query_string.decode("ascii", "replace")
    return see_other(f"{page_of_form()}?{query}".rstrip("?"))
