"""``/acting-for``: choosing the acting party, from the home page or for an interaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts.registered_data import going_concern
from idp.accounts.registers_access import registers
from idp.clients import Client
from idp.delegation import acting, display
from idp.delegation.forms import ActingForForm
from idp.delegation.listing import LONGEST
from idp.delegation.rules import PAUSED, Decision
from idp.fields import parse
from idp.i18n import gettext
from idp.origin import Act
from idp.sessions import interactions
from idp.sessions.current import Acting, CurrentPage, signed_in
from idp.sessions.guards import login_required
from idp.sessions.interactions import Interaction
from idp.sessions.registered_clients import systems
from idp.sessions.session import UserSession
from idp.web import origin, work
from idp.web.pages import see_other


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/acting-for", "acting_for", acting_for, methods=["GET", "POST"])


#: The most grantors on the page; with more there is a search box.
MOST_SHOWN = 20


@dataclass(frozen=True)
class ChoiceRow:
    """One radio button of the page; ``value`` is the delegation id, empty for oneself."""

    value: str
    name: str
    number: str
    systems_text: str
    window_text: str
    checked: bool


@dataclass(frozen=True)
class ChooserPage:
    """The radio buttons shown: oneself, the preselected one, and the first ones that match ``query``.

    ``matching`` and ``total`` count grantors: those that match, and all. ``query`` is ``None`` where all are shown.
    """

    rows: list[ChoiceRow]
    query: str | None
    matching: int
    total: int

    @property
    def has_more(self) -> bool:
        """Whether some that match are not shown."""
        return self.matching > MOST_SHOWN


def describe(user_session: UserSession) -> CurrentPage:
    """The user and the acting party of the session, for the band on every page."""
    name = display.name_text(user_session.account)
    if user_session.context is None:
        return CurrentPage(name, Acting("", None, live=False))
    if user_session.delegation is None or user_session.grantor is None:
        return CurrentPage(name, None)
    verdict = acting.verdict(user_session, clock.now(), None)
    grantor_name, end_text = display.name_text(user_session.grantor), display.until_text(user_session.delegation.end)
    return CurrentPage(name, Acting(grantor_name, end_text, verdict is Decision.LIVE, verdict in PAUSED))


@login_required
def acting_for() -> ResponseReturnValue:
    """Show the choices, or switch the acting party and resume the interaction."""
    user_session = signed_in()
    now = clock.now()
    interaction_id, interaction = interactions.resume(work(), now)
    if interaction is not None and "cancel" in request.form:
        return see_other(interaction.cancel_to)
    form = ActingForForm()
    if not form.validate_on_submit():
        return _page(user_session, interaction, now)
    delegation_id = form.delegation_id.data
    if not _is_offered(user_session, interaction, now, delegation_id):
        return _page(user_session, interaction, now, gettext("Choose who to act for.")), 422
    if delegation_id:
        going_concern.refresh(work(), registers(), acting.parties(work(), delegation_id), Act(origin(), now))
    if not acting.switch(work(), user_session, delegation_id or None, origin()):
        return see_other(request.full_path)  # the page is out of date: show it again
    if interaction_id is not None:
        interactions.complete(work().writing(), interaction_id, now, user_session.login.id)
    return see_other(interaction.return_to if interaction else url_for("portal.home"))


def _client(interaction: Interaction | None) -> Client | None:
    return systems().get(interaction.system) if interaction else None


def _is_offered(
    user_session: UserSession, interaction: Interaction | None, now: datetime, delegation_id: str | None
) -> bool:
    """Whether the choice is allowed, shown or not: any valid delegation, and oneself unless the interaction requires a
    delegated session.
    """
    if not delegation_id:
        return delegation_id == "" and not (interaction is not None and interaction.delegated)
    with work().reading() as session:
        return acting.choice(session, user_session.account, now, _client(interaction), delegation_id) is not None


def _chooser(user_session: UserSession, interaction: Interaction | None, now: datetime) -> ChooserPage:
    """The choices valid in the client of the interaction; without an interaction, all valid ones. Preselected is the
    one in the URL, else the current one; it is shown whatever the search.
    """
    client = _client(interaction)
    current_id = user_session.context.delegation_id or "" if user_session.context else None
    preselected_id = request.args.get("delegation_id", current_id)
    query = " ".join(parse.arabic(request.args.get("q", "")).split())[:LONGEST]
    with work().reading() as session:
        choices = acting.choices(session, user_session.account, now, client, query=query, most=MOST_SHOWN)
        grantors = choices.first
        if preselected_id and preselected_id not in [each.delegation.id for each in grantors]:
            preselected = acting.choice(session, user_session.account, now, client, preselected_id)
            grantors = [preselected, *grantors] if preselected else grantors
    rows = [_row(each, preselected_id) for each in grantors]
    if interaction is None or not interaction.delegated:
        oneself = user_session.account
        checked = preselected_id == "" or not choices.total
        rows = [ChoiceRow("", oneself.name, display.number_text(oneself), "", "", checked), *rows]
    return ChooserPage(rows, query if choices.total > MOST_SHOWN else None, choices.matching, choices.total)


def _suspended() -> list[str]:
    """The names of the grantors for whom the user cannot act only because a register reports a party."""
    with work().reading() as session:
        grantors = acting.suspended(session, signed_in().account, clock.now(), MOST_SHOWN)
    return [display.name_text(grantor) for grantor in grantors]


def _row(choice: acting.Choice, preselected_id: str | None) -> ChoiceRow:
    return ChoiceRow(
        value=choice.delegation.id,
        name=choice.grantor.name,
        number=display.number_text(choice.grantor),
        systems_text=display.systems_text(choice.delegation, systems()),
        window_text=display.period_text(choice.delegation),
        checked=choice.delegation.id == preselected_id,
    )


def _page(user_session: UserSession, interaction: Interaction | None, now: datetime, error: str = "") -> str:
    chooser = _chooser(user_session, interaction, now)
    reason = interaction.reason if interaction else ""
    if interaction is not None and interaction.delegated and not chooser.rows:
        reason = "required_none"
    return render_template(
        "delegation/acting_for.html",
        suspended=_suspended(),
        cut=chooser,
        kept={name: text for name, text in request.args.items() if name != "q"},
        note=interactions.for_page(interaction),
        reason=reason,
        error=error,
        received_url=url_for("delegation.received") if signed_in().context else None,
    )
