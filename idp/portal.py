"""The home page: a tile for each client, the acting party, delegations that await the user's confirmation.

Routes:
    GET / -> portal.home
    GET /.well-known/change-password -> portal.change_password
    GET /branding/colours.css -> portal.colours
    GET /branding/emblem.svg -> portal.emblem
    GET /questions -> portal.questions
"""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, Response, abort, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import bindparam, func, or_, select

from idp import clock
from idp.clients import Client
from idp.clock import bangkok_date
from idp.delegation import acting
from idp.delegation.rules import PAUSED, Decision
from idp.i18n import gettext, lazy, request_locale
from idp.models import Delegation, DelegationState
from idp.sessions.current import signed_in
from idp.sessions.guards import in_own_name, login_required
from idp.sessions.registered_clients import systems
from idp.sessions.session import UserSession
from idp.web import branding, guard, settings, work
from idp.web.pages import see_other

blueprint = Blueprint("portal", __name__)

#: Why a client cannot be opened now, by the decision of the acting context.
WHY_NOT = {
    Decision.NOT_COVERED: lazy("This power of attorney does not cover this system."),
    Decision.REFUSED_BY_CLIENT: lazy("Can be used in your own name only."),
    Decision.USER_UNPROVEN: lazy("Your identity has not been checked as far as this system asks."),
    Decision.GRANTOR_UNPROVEN: lazy("The identity of the grantor has not been checked as far as this system asks."),
    **dict.fromkeys(PAUSED, lazy("This power of attorney cannot be used at the moment.")),
}
_WAITING_COUNT = select(func.count()).where(
    Delegation.agent_id == bindparam("agent_id"),
    Delegation.state == DelegationState.WAITING,
    Delegation.held_at.is_(None),
    or_(Delegation.end.is_(None), Delegation.end >= bindparam("today")),
)
ENDED = lazy("This power of attorney is not in force now.")
#: The user session has no acting context: the last delegation has ended, and no other party was chosen.
NOT_CHOSEN = lazy("Please choose who you act for first.")


@dataclass(frozen=True)
class HomeTile:
    """One client on the home page. If it cannot be opened now, ``url`` is ``None`` and ``why_not`` has the reason."""

    client_id: str
    name: str
    description: str
    icon: str
    url: str | None
    why_not: str | None


@blueprint.get("/branding/emblem.svg")
@guard("public")
def emblem() -> Response:
    """The agency's emblem; its address changes with it, so that browsers may keep it."""
    logo = branding.current(settings()).logo
    if logo is None:
        abort(404)
    return _kept(logo, "image/svg+xml")


@blueprint.get("/branding/colours.css")
@guard("public")
def colours() -> Response:
    """The agency's colours, as a stylesheet beside ``site.css``; kept as the emblem is."""
    return _kept(branding.current(settings()).colours.stylesheet().encode(), "text/css")


def _kept(content: bytes, mimetype: str) -> Response:
    return Response(content, mimetype=mimetype, headers={"Cache-Control": "public, max-age=31536000, immutable"})


@blueprint.get("/.well-known/change-password")
@guard("public")
def change_password() -> ResponseReturnValue:
    """Where password managers send users who are to change their password (W3C, A Well-Known URL for Changing
    Passwords).
    """
    return see_other(url_for("accounts.change_password"))


@blueprint.get("/questions")
@guard("public")
def questions() -> str:
    """The page of frequently asked questions."""
    return render_template("portal/questions.html")


@blueprint.get("/")
@login_required
def home() -> ResponseReturnValue:
    """The home page of the signed-in user."""
    user_session = signed_in()
    return render_template(
        "portal/home.html",
        tiles=sorted(
            (_tile(client, user_session) for client in systems() if client.client_uri),
            key=lambda tile: tile.url is None,
        ),
        waiting_count=_waiting_count(user_session),
        verified=user_session.account.verified_by is not None,
        two_factor_on=user_session.account.two_factor,
        two_factor_url=url_for("accounts.two_factor") if in_own_name(user_session) else None,
    )


def _tile(client: Client, user_session: UserSession) -> HomeTile:
    verdict = acting.verdict(user_session, clock.now(), client)
    live = verdict is Decision.LIVE and user_session.context is not None
    locale = request_locale()
    return HomeTile(
        client_id=client.client_id,
        name=client.name(locale),
        description=client.described(locale),
        icon=client.tile.icon,
        url=client.client_uri if live else None,
        why_not=None if live else gettext(WHY_NOT.get(verdict, ENDED) if user_session.context else NOT_CHOSEN),
    )


def _waiting_count(user_session: UserSession) -> int:
    """The number of delegations that await the user's confirmation as agent."""
    values = {"agent_id": user_session.account.id, "today": bangkok_date(clock.now())}
    with work().reading() as session:
        return session.connection().scalar(_WAITING_COUNT, values) or 0
