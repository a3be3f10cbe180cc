"""Guards of views: who must be signed in, how recently, and for whom they may act (see ``idp.web.guards``)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any, TypeVar
from urllib.parse import urlencode

from flask import flash, g, request, session, url_for
from werkzeug.wrappers import Response

from idp import clock
from idp.errors import NotWhileActing
from idp.i18n import lazy
from idp.models import RequiredAction
from idp.sessions import interactions, typed_forms
from idp.sessions.current import cookie_session, current
from idp.sessions.session import UserSession
from idp.web import guard, work
from idp.web.pages import has_own_page, page_of_form, see_other

View = TypeVar("View", bound=Callable[..., Any])


#: The maximum age of a sign-in for views that need re-authentication (guard ``fresh``).
FRESH = timedelta(minutes=10)


def save_return_to(whose: str | None = None) -> None:
    """Save the address of this request in the form cookie, to return to after a sign-in.

    For a POST it is the page that the form was sent from, with the form's content sealed for the account *whose* (its
    id); by default the account of the browser's user session, even an ended one.
    """
    if request.method != "POST":
        query = request.query_string.decode("ascii", "replace")
        session["return_to"] = f"{request.path}?{query}".rstrip("?")
        return
    page, sealed_form = page_of_form(), _sealed_form(whose)
    parameters = {name: value for name, value in request.args.items() if name != typed_forms.NAME}
    session.pop(typed_forms.NAME, None)  # the form cookie has room for one
    if sealed_form and not has_own_page():
        session[typed_forms.NAME], sealed_form = sealed_form, ""
    query = urlencode(parameters | ({typed_forms.NAME: sealed_form} if sealed_form else {}))
    session["return_to"] = f"{page}?{query}".rstrip("?")


def _sealed_form(whose: str | None = None) -> str:
    """The content of the form, sealed for the account *whose*; empty if that is unknown, or the form too large."""
    user_session = cookie_session()
    if whose is None and user_session is not None:
        whose = user_session.account.id
    return typed_forms.seal(whose, page_of_form()) if whose else ""


def _restore_form(user_session: UserSession) -> None:
    """Fill the page's form with the sealed content from the address or, once, from the form cookie."""
    if request.method != "GET":
        return
    in_address, in_cookie = request.args.get(typed_forms.NAME, ""), session.get(typed_forms.NAME, "")
    if not in_address and not in_cookie:
        return
    g.typed_before = typed_forms.unseal(in_address or in_cookie, user_session.account.id)
    if g.typed_before is not None:
        session.pop(typed_forms.NAME, None)
        flash(_NOT_SENT, "info")


_NOT_SENT = lazy("This is what you typed before. It has not been sent yet: please check it and send it.")


def sign_in_again() -> Response:
    """Redirect to the sign-in page from a form whose user session is no longer active."""
    flash(_ENDED, "info")
    return see_other(url_for("accounts.sign_in"))


_ENDED = lazy("You were signed out. Please sign in again: you come back to the page, with what you typed.")


def login_required(view: View) -> View:
    """Guard ``login``: redirect users who are not signed in to the sign-in page, and those with a required action to
    its page; afterwards they return here.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        user_session = current()
        if user_session is not None and user_session.required_action is None:
            _restore_form(user_session)
            return view(*args, **kwargs)
        save_return_to()
        if user_session is not None:
            return see_other(url_for(f"accounts.{user_session.required_action}"))
        return sign_in_again() if request.method == "POST" else see_other(url_for("accounts.sign_in"))

    return guard("login")(guarded)  # type: ignore[return-value]


def login_for_required_action(action: RequiredAction) -> Callable[[View], View]:
    """Guard ``login`` for the page of the required action *action*: users without it, and those who cancel, continue
    with the interrupted request.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            user_session = current()
            if user_session is None and request.method == "POST" and "cancel" not in request.form:
                session[typed_forms.NAME] = _sealed_form()
                flash(_ENDED, "info")
            if user_session is None or user_session.required_action is not action or "cancel" in request.form:
                return resume_request()
            _restore_form(user_session)
            return view(*args, **kwargs)

        return guard("login")(guarded)  # type: ignore[return-value]

    return decorate


def resume_request() -> Response:
    """Redirect to what the required action interrupted: the step that started the interaction, otherwise the page that
    was requested.
    """
    _, interaction = interactions.resume(work(), clock.now())
    if interaction is not None:
        address = interaction.cancel_to if "cancel" in request.form else interaction.return_to
        return see_other(address)
    if current() is None:
        return see_other(url_for("accounts.sign_in"))
    return see_other(session.pop("return_to", None) or url_for("portal.home"))


def fresh_login(view: View) -> View:
    """Guard ``fresh``: re-authentication before changes of credentials or delegations (NIST SP 800-63B-4 section 5.2).

    It needs a sign-in at most ``FRESH`` ago, with the second factor if the account has one. Otherwise the user signs in
    again and returns here, with the form filled in as before.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        user_session = current()
        if user_session is not None and is_fresh(user_session):
            return view(*args, **kwargs)
        save_return_to()
        return see_other(url_for("accounts.sign_in", again="1"))

    return guard("fresh")(guarded)  # type: ignore[return-value]


def is_fresh(user_session: UserSession) -> bool:
    """Whether the user authenticated at most ``FRESH`` ago, with the second factor if the account has one."""
    all_factors = user_session.two_factor or not user_session.account.two_factor
    return all_factors and -clock.APART <= clock.now() - user_session.login.authenticated_at <= FRESH


def in_own_name(user_session: UserSession) -> bool:
    """Whether the user acts for themselves: not under a delegation, nor after one ended until they choose again."""
    return user_session.context is not None and user_session.delegation is None


def not_while_acting(view: View) -> View:
    """Guard ``not_while_acting``: an agent can neither sub-delegate nor change an account. Raises ``NotWhileActing``.

    For views that change something, and for pages that consist of such a form.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        user_session = current()
        if user_session is not None and not in_own_name(user_session):
            raise NotWhileActing
        return view(*args, **kwargs)

    return guard("not_while_acting")(guarded)  # type: ignore[return-value]


def read_while_acting(view: View) -> View:
    """Guard ``read_while_acting``: users may always read their own data, but not change it while acting for another.

    GET and HEAD pass; other methods raise ``NotWhileActing`` as in ``not_while_acting``.
    """
    refusing = not_while_acting(view)

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        return (view if request.method in ("GET", "HEAD") else refusing)(*args, **kwargs)

    guarded.guards = getattr(view, "guards", ())  # type: ignore[attr-defined]
    return guard("read_while_acting")(guarded)  # type: ignore[return-value]
