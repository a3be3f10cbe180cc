"""``/delegations/given`` and ``/delegations/received``: the lists of a grantor and of an agent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from idp import clock
from idp.delegation import display, listing, masking
from idp.delegation.detail import DelegationView
from idp.delegation.listing import Column, ListQuery, Side
from idp.delegation.rules import Decision
from idp.i18n import format_moment, lazy
from idp.models import Account, Delegation, DelegationState
from idp.sessions.current import signed_in
from idp.sessions.guards import login_required
from idp.sessions.registered_clients import systems
from idp.web import work

#: The style of each state's tag.
TONES = {
    DelegationState.WAITING: "warn",
    DelegationState.IN_FORCE: "ok",
    DelegationState.DECLINED: "bad",
    DelegationState.CANCELLED: "bad",
    DelegationState.EXPIRED: "off",
    DelegationState.RENOUNCED: "off",
}
#: What the two directions of a column are called in the list of sort orders: ascending, descending.
_NAMES = (lazy("A to Z"), lazy("Z to A"))
_MOMENTS = (lazy("oldest first"), lazy("newest first"))
_OTHERS = (lazy("ascending"), lazy("descending"))
DIRECTIONS = {Column.PARTY: _NAMES, Column.GRANTED: _MOMENTS, Column.ANSWERED: _MOMENTS}
HEADINGS = {
    Column.GRANTED: lazy("Granted on"),
    Column.ANSWERED: lazy("Confirmed on"),
    Column.SYSTEMS: lazy("Systems covered"),
    Column.PERIOD: lazy("Terms"),
    Column.STATE: lazy("Status"),
}


#: A text in pieces without line breaks inside.
Pieces = tuple[str, ...]


@dataclass(frozen=True)
class ListRow:
    """One delegation in a list. ``number`` counts the rows from 1; it ``waits`` for the user's answer, or is ``live``:
    the user may act under it now.
    """

    number: int
    id: str
    reference: str
    name: str
    tax_id: str
    granted: Pieces
    answered: Pieces
    systems_text: str
    period: Pieces
    state_text: str
    begins_text: str
    tone: str
    waits: bool
    live: bool
    on_hold: bool
    reported: bool
    paused: bool


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/delegations/given", "given", given)
    blueprint.add_url_rule("/delegations/received", "received", received)


@login_required
def given() -> ResponseReturnValue:
    """The list of the delegations that the user has granted."""
    return _page(Side.GIVEN)


@login_required
def received() -> ResponseReturnValue:
    """The list of the delegations granted to the user."""
    return _page(Side.RECEIVED)


def _page(side: Side) -> str:
    query, now = ListQuery.read(request.args), clock.now()
    with work().reading() as session:
        page = listing.find(session, side, signed_in().account.id, query, now)
    party = lazy("Agent") if side is Side.GIVEN else lazy("Grantor")
    return render_template(
        "delegation/list.html",
        side=side.value,
        asked=query,
        found=page,
        rows=[_row(side, page.first + position, *each, now) for position, each in enumerate(page.rows)],
        headings={Column.PARTY: party, **HEADINGS},
        directions={column: DIRECTIONS.get(column, _OTHERS) for column in Column},
        states=display.STATES,
        sizes=listing.SIZES,
    )


def _moment(moment: datetime | None) -> Pieces:
    """Day and time, or a dash for ``None``."""
    if moment is None:
        return ("–",)
    day, separator, time = format_moment(moment).partition(", ")
    return (day + separator.rstrip(), time)


def _period(delegation: Delegation) -> Pieces:
    """The window in two pieces: up to the last day, and the last day."""
    text, last = display.window_text(delegation), display.until_text(delegation.end)
    return (text.removesuffix(f" {last}"), last) if last and text.endswith(f" {last}") else (text,)


def _row(side: Side, number: int, delegation: Delegation, party: Account, now: datetime) -> ListRow:
    user, is_grantor = signed_in().account, side is Side.GIVEN
    grantor, agent = (user, party) if is_grantor else (party, user)
    view = DelegationView(delegation, grantor, agent, is_grantor, now)
    return ListRow(
        number=number,
        id=delegation.id,
        reference=delegation.reference,
        name=view.agent_name if is_grantor else grantor.name,
        tax_id=display.number_text(party, whole=view.knows_agent),
        granted=_moment(delegation.granted_at),
        answered=_moment(delegation.answered_at if masking.has_confirmed(delegation) else None),
        systems_text=display.systems_text(delegation, systems()),
        period=_period(delegation),
        state_text=display.state_name(delegation, now),
        begins_text=display.begins_text(delegation, now),
        tone=TONES[view.state] if view.has_started or view.state is not DelegationState.IN_FORCE else "info",
        waits=not is_grantor and view.state is DelegationState.WAITING and not view.on_hold,
        live=not is_grantor and view.verdict is Decision.LIVE,
        on_hold=view.on_hold,
        reported=view.reported,
        paused=view.paused and not view.on_hold and not view.reported,
    )
