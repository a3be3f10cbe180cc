"""The note that a step leaves for the pages it sends a person to: why, for whom, and where to come back to.

It is found by an id in the page's address, so two tabs do not mix; what it holds stays on the server.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta

from flask import g, redirect, request, url_for
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from idp import db
from idp.crypto import new_secret
from idp.db import Work
from idp.i18n import request_locale
from idp.models import InteractionRecord
from idp.web import headers

#: How long a person may take over a step. A page that stood open until its login ran out (an hour) still leads on.
LIFETIME = timedelta(hours=2)
#: Notes that are kept at once, in all; of more the oldest go.
MOST_IN_ALL = 40_000


@dataclass(frozen=True)
class Interaction:
    """What the sign-in and chooser pages know of the step that waits.

    ``return_to`` and ``cancel_to`` are addresses of this provider, never taken from a request. ``asked_by`` is the
    waiting system's name by language, ``system`` its id. ``form_targets`` are addresses that the step may lead to.
    ``delegated``: only acting for another will do.
    """

    return_to: str
    cancel_to: str
    reason: str = ""
    asked_by: dict[str, str] = field(default_factory=dict)
    system: str = ""
    user_name: str = ""
    locale: str | None = None
    form_targets: list[str] = field(default_factory=list)
    delegated: bool = False


@dataclass(frozen=True)
class InteractionPage:
    """A note as a page shows it: the waiting system's name in the page's language, and whether one may go back."""

    asked_by: str
    cancellable: bool


def for_page(interaction: Interaction | None) -> InteractionPage | None:
    """What a template is given of a note."""
    return (
        None
        if interaction is None
        else InteractionPage(interaction.asked_by.get(request_locale(), ""), cancellable=True)
    )


def start(session: Session, interaction: Interaction, at: datetime) -> str:
    """Keep *interaction*. Returns its id, 256 random bits."""
    interaction_id = new_secret()
    session.execute(
        insert(InteractionRecord).values(id=interaction_id, data=asdict(interaction), expires_at=at + LIFETIME)
    )
    return interaction_id


def resume_for(work: Work, reason: str, at: datetime) -> tuple[str | None, Interaction | None]:
    """As ``pick_up``, for a page that answers notes with that *reason* and no others."""
    interaction_id, interaction = resume(work, at)
    return (interaction_id, interaction) if interaction is not None and interaction.reason == reason else (None, None)


def answer(session: Session, interaction_id: str, at: datetime, login_id: str | None = None) -> None:
    """Mark that the person has done what the note asked; by a sign-in: in which login."""
    change = update(InteractionRecord).where(InteractionRecord.id == interaction_id)
    session.execute(change.values(answered_at=at, answered_by=login_id))


@dataclass(frozen=True)
class Completion:
    """That the person has done what a note asked; by a sign-in: in which login."""

    login_id: str | None


def answered(session: Session, interaction_id: str | None) -> Completion | None:
    """What came of the note; ``None`` while nothing has."""
    answer = select(InteractionRecord.answered_by).where(
        InteractionRecord.id == interaction_id, InteractionRecord.answered_at.is_not(None)
    )
    row = session.execute(answer).first()
    return Completion(row.answered_by) if row else None


def resume(work: Work, at: datetime) -> tuple[str | None, Interaction | None]:
    """The note that the page's address names, with its id; neither when there is none or it has run out.

    The page takes the note's language and lets its forms lead where the note says.
    """
    interaction_id = request.args.get("note", "")
    if not interaction_id:
        return None, None
    with work.reading() as session:
        row = session.execute(
            select(InteractionRecord).where(InteractionRecord.id == interaction_id)
        ).scalar_one_or_none()
    if row is None or row.expires_at <= at:
        return None, None
    interaction = Interaction(**row.data)
    g.asked_locale = interaction.locale
    headers.allow_form_target(*interaction.form_targets)
    return interaction_id, interaction


def send(page: str, interaction_id: str) -> Response:
    """Send the person to *page* (an endpoint) with the note."""
    return redirect(url_for(page, note=interaction_id), 303)


def sweep(session: Session, at: datetime) -> int:
    """Drop, some at a time, the notes that have run out. Returns how many."""
    return db.sweep(session, InteractionRecord, InteractionRecord.expires_at <= at)


def sweep_beyond(session: Session, _at: datetime) -> int:
    """Drop, some at a time, the oldest of more than ``MOST_IN_ALL``. Returns how many."""
    return db.sweep_beyond(session, InteractionRecord, InteractionRecord.expires_at, MOST_IN_ALL)


#: The reason in a note for asking a login for its second factor.
STEP_UP = "step_up"
