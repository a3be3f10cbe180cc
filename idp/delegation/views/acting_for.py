"""``/acting-for``: in whose name to act, from the home page or for a step that waits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from idp import clock
from idp.accounts import typed
from idp.delegation import acting, words
from idp.delegation.decide import PAUSED, Decision
from idp.delegation.forms import ActingForForm
from idp.delegation.rows import LONGEST
from idp.i18n import gettext
from idp.sessions import handoff
from idp.sessions.current import Acting, CurrentPage, login_required, signed_in
from idp.sessions.handoff import Note
from idp.sessions.standing import Standing
from idp.sessions.systems import systems
from idp.web import origin, work
from idp.web.pages import see_other


def register(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    blueprint.add_url_rule("/acting-for", "acting_for", acting_for, methods=["GET", "POST"])


#: Grantors on the page; with more there is a search box.
MOST_SHOWN = 20


@dataclass(frozen=True)
class ChoiceRow:
    """One radio of the chooser."""

    value: str
    name: str
    number: str
    systems_text: str
    window_text: str
    checked: bool

    def has(self, query: str) -> bool:
        """Whether every word that was typed is in the name or in the number."""
        name, number = self.name.casefold(), self.number.casefold()
        words = query.casefold().split()
        return all(word in name or word in number or word.replace("-", "") in number for word in words)


@dataclass(frozen=True)
class Cut:
    """The radios that a page shows of many: oneself, what is marked, and the first ones that fit ``query``.

    ``found`` and ``total`` count grantors: those that fit, and all. ``query`` is ``None`` where all are shown.
    """

    rows: list[ChoiceRow]
    query: str | None
    found: int
    total: int

    @property
    def more(self) -> bool:
        """Whether some that fit are not shown."""
        return self.found > MOST_SHOWN


def describe(standing: Standing) -> CurrentPage:
    """The login in words, for the band on every page."""
    name = words.name_text(standing.account)
    if standing.context is None:
        return CurrentPage(name, Acting("", None, live=False))
    if standing.delegation is None or standing.grantor is None:
        return CurrentPage(name, None)
    verdict = acting.verdict(standing, clock.now(), None)
    grantor_name, end_text = words.name_text(standing.grantor), words.until_text(standing.delegation.end)
    return CurrentPage(name, Acting(grantor_name, end_text, verdict is Decision.LIVE, verdict in PAUSED))


@login_required
def acting_for() -> ResponseReturnValue:
    """Show the choices, or switch and go on to what waits."""
    standing = signed_in()
    now = clock.now()
    note_id, note = handoff.pick_up(work(), now)
    if note is not None and "cancel" in request.form:
        return see_other(note.cancel_to)
    form = ActingForForm()
    offered = _offered(standing, note, now)
    if not form.validate_on_submit():
        return _page(offered, note)
    chosen = form.delegation_id.data
    if chosen not in [row.value for row in offered]:
        return _page(offered, note, gettext("Choose in whose name to act.")), 422
    if not acting.switch(work(), standing, chosen or None, origin()):
        return see_other(request.full_path)  # it is not as it was shown: show it anew
    if note_id is not None:
        handoff.answer(work().writing(), note_id, now)
    return see_other(note.return_to if note else url_for("portal.home"))


def _offered(standing: Standing, note: Note | None, now: datetime) -> list[ChoiceRow]:
    """What fits the waiting system; without one, everything that is live. Marked is what the address asks for, else
    what one does now.
    """
    client = systems().get(note.system) if note else None
    active = standing.context.delegation_id or "" if standing.context else None
    marked = request.args.get("delegation_id", active)
    with work().reading() as session:
        found = acting.choices(session, standing.account, now, client)
    rows = [
        ChoiceRow(
            value=choice.delegation.id,
            name=choice.grantor.name,
            number=words.number_text(choice.grantor),
            systems_text=words.systems_text(choice.delegation, systems()),
            window_text=words.window_text(choice.delegation),
            checked=choice.delegation.id == marked,
        )
        for choice in found
    ]
    if note is not None and note.delegated:
        return rows
    oneself = standing.account
    checked = marked == "" or not rows
    return [ChoiceRow("", oneself.name, words.number_text(oneself), "", "", checked), *rows]


def _cut(offered: list[ChoiceRow]) -> Cut:
    """What is shown of *offered*. Whatever is offered can be chosen, shown or not."""
    grantors = [row for row in offered if row.value]
    if len(grantors) <= MOST_SHOWN:
        return Cut(offered, None, len(grantors), len(grantors))
    query = " ".join(typed.spelt(typed.arabic(typed.visible(request.args.get("q", "")))).split())[:LONGEST]
    fitting = [row for row in grantors if row.has(query)]
    shown = {row.value for row in fitting[:MOST_SHOWN]}
    rows = [row for row in offered if not row.value or row.checked or row.value in shown]
    return Cut(rows, query, len(fitting), len(grantors))


def _page(offered: list[ChoiceRow], note: Note | None, error: str = "") -> str:
    reason = note.reason if note else ""
    if note is not None and note.delegated and not offered:
        reason = "required_none"
    return render_template(
        "delegation/acting_for.html",
        cut=_cut(offered),
        kept={name: text for name, text in request.args.items() if name != "q"},
        note=handoff.for_page(note),
        reason=reason,
        error=error,
        received_url=url_for("delegation.received") if signed_in().context else None,
    )
