"""``/logout``: logout from the provider's own pages, and the end-session endpoint (RP-Initiated Logout 1.0)."""

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
from idp.sessions.current import clear_cookie, cookie_session_if_open, current
from idp.sessions.registered_clients import systems
from idp.sessions.session import UserSession
from idp.web import guard, of_client, origin, settings, work
from idp.web.headers import allow_form_target
from idp.web.pages import error_page, see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the route of this file to *blueprint*."""
    blueprint.add_url_rule("/logout", "logout", logout, methods=["GET", "POST"])


@guard("public", csrf=False, measures=True)
def logout() -> ResponseReturnValue:
    """Sign out at once if the hint belongs to this browser's user session, else ask; then redirect to the client."""
    values = _values()
    g.asked_locale = i18n.match(values["ui_locales"])
    try:
        logout_request = end_session.read(values, systems(), protocol().keys, settings().issuer)
    except BadLogoutRequest as error:
        if error.client is not None:
            of_client(error.client.client_id)
        return _error(error)
    if logout_request.client is not None:
        of_client(logout_request.client.client_id)
    is_confirmed = request.method == "POST" and _has_form_token()
    if request.method == "POST" and not is_confirmed:
        # A cross-site POST carries no SameSite=Lax cookie: redirect to a GET, which has the session cookie.
        pairs = tuple((name, value) for name, value in values.items() if value)
        pending.throttle(work(), origin().counted_as, clock.now())
        return see_other(url_for("oidc.logout", resume=pending.store(work().writing(), pairs, clock.now())))
    user_session = cookie_session_if_open()
    if user_session is None:
        return _signed_out_response(logout_request)
    if current() is None:  # the session has expired, and its clients are not notified yet
        password.sign_out(work(), user_session, origin(), "expired")
        return _signed_out_response(logout_request)
    with work().reading() as session:
        hint_matches = end_session.of_this_login(session, logout_request, user_session)
    if not (is_confirmed or hint_matches):
        return _confirmation_page(logout_request, user_session, values)
    password.sign_out(work(), user_session, origin(), "sign_out")
    return _signed_out_response(logout_request)


def _error(error: BadLogoutRequest) -> tuple[str, int]:
    """The error page that names the parameter. It offers logout without a redirect: by a form if a user is signed in,
    by a link after a cross-site POST, which does not tell.
    """
    way = "form" if cookie_session_if_open() else "link" if request.method == "POST" else "none"
    template = "sessions/logout_refused.html"
    return error_page(400, parameter=error.parameter, explanation=error.problem, template=template, way=way)


def _values() -> dict[str, str]:
    """The parameters of the request, or of the stored request that it resumes; empty if absent."""
    stored = pending.find(work(), request.args["resume"], clock.now()) if "resume" in request.args else None
    parameters = dict(stored.pairs) if stored else request.values
    return {name: parameters.get(name, "") for name in end_session.PARAMETERS}


def _has_form_token() -> bool:
    try:
        validate_csrf(request.form.get("csrf_token"))
    except ValidationError:
        return False
    return True


def _confirmation_page(logout_request: LogoutRequest, user_session: UserSession, values: dict[str, str]) -> str:
    """The page that asks for confirmation; its form is redirected to the client afterwards."""
    if logout_request.redirect_uri is not None:
        allow_form_target(logout_request.redirect_uri)
    return render_template(
        "sessions/logout.html",
        systems=_visited_clients(user_session),
        asked_by=logout_request.client.name(i18n.request_locale()) if logout_request.client else None,
        hidden={name: value for name, value in values.items() if value},
    )


def _visited_clients(user_session: UserSession) -> list[str]:
    """The names of the clients that will be notified, in the order of the home page."""
    if user_session.context is None:
        return []
    with work().reading() as session:
        client_ids = set(session.scalars(select(Visit.client_id).filter_by(context_id=user_session.context.id)))
    return [client.name(i18n.request_locale()) for client in systems() if client.client_id in client_ids]


def _signed_out_response(logout_request: LogoutRequest) -> Response:
    """The redirect to the client with its exact ``state`` (section 3), or the page that confirms the logout."""
    if logout_request.redirect_uri is None:
        response = make_response(render_template("sessions/signed_out.html", current=None))
    else:
        parameters = {} if logout_request.state is None else {"state": logout_request.state}
        response = see_other(with_parameters(logout_request.redirect_uri, parameters))
    clear_cookie(response)
    return response
