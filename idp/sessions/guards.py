"""Guards of pages: who must be signed in, how freshly, and in whose name (see ``idp.web.guards``)."""

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
from idp.sessions.current import current, named
from idp.sessions.session import UserSession
from idp.web import guard, work
from idp.web.pages import has_own_page, page_of_form, see_other

View = TypeVar("View", bound=Callable[..., Any])


#: How old a sign-in may be for what needs a fresh one.
FRESH = timedelta(minutes=10)


def come_back_later(whose: str | None = None) -> None:
    """Keep the page that is asked for, until somebody has signed in. Of a form the page that it was sent from is
    opened, with what was typed, for the account *whose* it is; unless told, that of the browser's login, also one that
    is over.
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
    """What was typed, sealed for whoever typed it; empty when nobody knows who did, or it is too much."""
    before = named()
    if whose is None and before is not None:
        whose = before.account.id
    return typed_forms.sealed(whose, page_of_form()) if whose else ""


def _restore_form(user_session: UserSession) -> None:
    """Let the page's form be filled in with what was typed before: as the address has it, or the form cookie, once."""
    if request.method != "GET":
        return
    in_address, in_cookie = request.args.get(typed_forms.NAME, ""), session.get(typed_forms.NAME, "")
    if not in_address and not in_cookie:
        return
    g.typed_before = typed_forms.opened(in_address or in_cookie, user_session.account.id)
    if g.typed_before is not None:
        session.pop(typed_forms.NAME, None)
        flash(_NOT_SENT, "info")


_NOT_SENT = lazy("This is what you typed before. It has not been sent yet: please check it and send it.")


def sign_in_again() -> Response:
    """To the sign-in page from a form whose login is over."""
    flash(_ENDED, "info")
    return see_other(url_for("accounts.sign_in"))


_ENDED = lazy("You were signed out. Please sign in again: you come back to the page, with what you typed.")


def login_required(view: View) -> View:
    """Guard ``login``: send whoever is not signed in to the sign-in page, and whoever owes a page to that one;
    afterwards they come back here.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        user_session = current()
        if user_session is not None and user_session.required_action is None:
            _restore_form(user_session)
            return view(*args, **kwargs)
        come_back_later()
        if user_session is not None:
            return see_other(url_for(f"accounts.{user_session.required_action}"))
        return sign_in_again() if request.method == "POST" else see_other(url_for("accounts.sign_in"))

    return guard("login")(guarded)  # type: ignore[return-value]


def login_for_required_action(action: RequiredAction) -> Callable[[View], View]:
    """Guard ``login`` for the page of a *action*: whoever does not owe it, or cancels, continues to what waits."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            user_session = current()
            if user_session is None and request.method == "POST" and "cancel" not in request.form:
                session[typed_forms.NAME] = _sealed_form()
                flash(_ENDED, "info")
            required = user_session is not None and user_session.required_action is action
            if user_session is None or not required or "cancel" in request.form:
                return go_on()
            _restore_form(user_session)
            return view(*args, **kwargs)

        return guard("login")(guarded)  # type: ignore[return-value]

    return decorate


def go_on() -> Response:
    """On to what waits behind a duty: the step that left a note, else the page that was asked for."""
    _, interaction = interactions.resume(work(), clock.now())
    if interaction is not None:
        back = interaction.cancel_to if "cancel" in request.form else interaction.return_to
        return see_other(back)
    if current() is None:
        return see_other(url_for("accounts.sign_in"))
    return see_other(session.pop("return_to", None) or url_for("portal.home"))


def fresh_login(view: View) -> View:
    """Guard ``fresh``: what changes how an account is protected, or who acts for whom, needs a sign-in younger than ten
    minutes, with the second factor if the account has one. Otherwise the person signs in again and comes back here,
    with what was typed.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        user_session = current()
        if user_session is not None and is_fresh(user_session):
            return view(*args, **kwargs)
        come_back_later()
        return see_other(url_for("accounts.sign_in", again="1"))

    return guard("fresh")(guarded)  # type: ignore[return-value]


def is_fresh(user_session: UserSession) -> bool:
    """Whether the user has proven who they are just now, with all that the account has."""
    whole = user_session.two_factor or not user_session.account.two_factor
    return whole and -clock.APART <= clock.now() - user_session.login.authenticated_at <= FRESH


def in_own_name(user_session: UserSession) -> bool:
    """Whether the login acts for its own account: not while it has a grantor, nor before one was chosen anew."""
    return user_session.context is not None and user_session.delegation is None


def not_while_acting(view: View) -> View:
    """Guard ``not_while_acting``: no delegation extends itself, and an agent changes no account.

    For acts, and for pages that are nothing but the form of one.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        user_session = current()
        if user_session is not None and not in_own_name(user_session):
            raise NotWhileActing
        return view(*args, **kwargs)

    return guard("not_while_acting")(guarded)  # type: ignore[return-value]


def read_while_acting(view: View) -> View:
    """Guard ``read_while_acting``: one's own data can be read in whose name ever one acts, and changed in one's own."""
    refusing = not_while_acting(view)

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        return (view if request.method in ("GET", "HEAD") else refusing)(*args, **kwargs)

    guarded.guards = getattr(view, "guards", ())  # type: ignore[attr-defined]
    return guard("read_while_acting")(guarded)  # type: ignore[return-value]
