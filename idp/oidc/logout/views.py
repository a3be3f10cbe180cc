"""``/logout``: sign-out from the pages, and the end-session endpoint for systems."""

from __future__ import annotations

from flask import Blueprint, Response, g, make_response, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import validate_csrf
from sqlalchemy import select
from wtforms import ValidationError

from idp import clock, i18n
from idp.accounts.sign_in import password
from idp.models import Visit
from idp.oidc.authorization import pending
from idp.oidc.logout import end_session
from idp.oidc.logout.end_session import BadLogoutRequest, LogoutRequest
from idp.oidc.redirect_uri import with_parameters
from idp.oidc.server import protocol
from idp.sessions.current import clear_cookie, current, remembered
from idp.sessions.registered_clients import systems
from idp.sessions.session import UserSession
from idp.web import guard, of_client, origin, settings, work
from idp.web.headers import allow_form_target
from idp.web.pages import error_page, see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/logout", "logout", logout, methods=["GET", "POST"])


@guard("public", csrf=False, measures=True)
def logout() -> ResponseReturnValue:
    """Sign out at once for a valid hint of this browser's own login, else ask; then go where the system wants."""
    values = _values()
    g.asked_locale = i18n.match(values["ui_locales"])
    try:
        asked = end_session.read(values, systems(), protocol().keys, settings().issuer)
    except BadLogoutRequest as error:
        if error.client is not None:
            of_client(error.client.client_id)
        return _refused(error)
    if asked.client is not None:
        of_client(asked.client.client_id)
    confirmed = request.method == "POST" and _our_own_form()
    if request.method == "POST" and not confirmed:
        # A cross-site post carries no Lax cookie: come again by GET, where the login shows.
        given = tuple((name, value) for name, value in values.items() if value)
        pending.throttle(work(), origin().counted_as, clock.now())
        return see_other(url_for("oidc.logout", resume=pending.store(work().writing(), given, clock.now())))
    user_session = remembered()
    if user_session is None:
        return _signed_out(asked)
    if current() is None:  # it has run out; its systems do not know yet
        password.sign_out(work(), user_session, origin(), "expired")
        return _signed_out(asked)
    with work().reading() as session:
        at_once = end_session.of_this_login(session, asked, user_session)
    if not (confirmed or at_once):
        return _question(asked, user_session, values)
    password.sign_out(work(), user_session, origin(), "sign_out")
    return _signed_out(asked)


def _refused(error: BadLogoutRequest) -> tuple[str, int]:
    """The page that names the parameter, and lets whoever wanted to sign out do so: the button is a plain request to
    sign out, which leads nowhere else. A cross-site post does not show whether anybody is signed in.
    """
    way = "form" if remembered() else "link" if request.method == "POST" else "none"
    template = "sessions/logout_refused.html"
    return error_page(400, parameter=error.parameter, explanation=error.problem, template=template, way=way)


def _values() -> dict[str, str]:
    """The parameters, from the request itself or from the one that it resumes."""
    stored = pending.find(work(), request.args["resume"], clock.now()) if "resume" in request.args else None
    given = dict(stored.pairs) if stored else request.values
    return {name: given.get(name, "") for name in end_session.PARAMETERS}


def _our_own_form() -> bool:
    try:
        validate_csrf(request.form.get("csrf_token"))
    except ValidationError:
        return False
    return True


def _question(asked: LogoutRequest, user_session: UserSession, values: dict[str, str]) -> str:
    """The page with the button; it leads on to the system when it is done."""
    if asked.redirect_uri is not None:
        allow_form_target(asked.redirect_uri)
    return render_template(
        "sessions/logout.html",
        systems=_visited(user_session),
        asked_by=asked.client.name(i18n.request_locale()) if asked.client else None,
        hidden={name: value for name, value in values.items() if value},
    )


def _visited(user_session: UserSession) -> list[str]:
    """The names of the systems that will be told, by their order on the home page."""
    if user_session.context is None:
        return []
    with work().reading() as session:
        visited = set(session.scalars(select(Visit.client_id).filter_by(context_id=user_session.context.id)))
    return [client.name(i18n.request_locale()) for client in systems() if client.client_id in visited]


def _signed_out(asked: LogoutRequest) -> Response:
    """Back to the system with its exact ``state`` and nothing else, or the page that says it is done."""
    if asked.redirect_uri is None:
        response = make_response(render_template("sessions/signed_out.html", current=None))
    else:
        parameters = {} if asked.state is None else {"state": asked.state}
        response = see_other(with_parameters(asked.redirect_uri, parameters))
    clear_cookie(response)
    return response
