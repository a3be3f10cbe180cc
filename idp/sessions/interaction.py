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
from idp.models import HandoffNote
from idp.web import headers

#: How long a person may take over a step. A page that stood open until its login ran out (an hour) still leads on.
LIFETIME = timedelta(hours=2)
#: Notes that are kept at once, in all; of more the oldest go.
MOST_IN_ALL = 40_000


@dataclass(frozen=True)
class Note:
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
class NotePage:
    """A note as a page shows it: the waiting system's name in the page's language, and whether one may go back."""

    asked_by: str
    cancellable: bool


def for_page(note: Note | None) -> NotePage | None:
    """What a template is given of a note."""
    return None if note is None else NotePage(note.asked_by.get(request_locale(), ""), cancellable=True)


def leave(session: Session, note: Note, at: datetime) -> str:
    """Keep *note*. Returns its id, 256 random bits."""
    note_id = new_secret()
    session.execute(insert(HandoffNote).values(id=note_id, data=asdict(note), expires_at=at + LIFETIME))
    return note_id


def pick_up_for(work: Work, reason: str, at: datetime) -> tuple[str | None, Note | None]:
    """As ``pick_up``, for a page that answers notes with that *reason* and no others."""
    note_id, note = pick_up(work, at)
    return (note_id, note) if note is not None and note.reason == reason else (None, None)


def answer(session: Session, note_id: str, at: datetime, login_id: str | None = None) -> None:
    """Mark that the person has done what the note asked; by a sign-in: in which login."""
    change = update(HandoffNote).where(HandoffNote.id == note_id)
    session.execute(change.values(answered_at=at, answered_by=login_id))


@dataclass(frozen=True)
class Done:
    """That the person has done what a note asked; by a sign-in: in which login."""

    login_id: str | None


def answered(session: Session, note_id: str | None) -> Done | None:
    """What came of the note; ``None`` while nothing has."""
    found = select(HandoffNote.answered_by).where(HandoffNote.id == note_id, HandoffNote.answered_at.is_not(None))
    row = session.execute(found).first()
    return Done(row.answered_by) if row else None


def pick_up(work: Work, at: datetime) -> tuple[str | None, Note | None]:
    """The note that the page's address names, with its id; neither when there is none or it has run out.

    The page takes the note's language and lets its forms lead where the note says.
    """
    note_id = request.args.get("note", "")
    if not note_id:
        return None, None
    with work.reading() as session:
        row = session.execute(select(HandoffNote).where(HandoffNote.id == note_id)).scalar_one_or_none()
    if row is None or row.expires_at <= at:
        return None, None
    note = Note(**row.data)
    g.asked_locale = note.locale
    headers.allow_form_target(*note.form_targets)
    return note_id, note


def send(page: str, note_id: str) -> Response:
    """Send the person to *page* (an endpoint) with the note."""
    return redirect(url_for(page, note=note_id), 303)


def sweep(session: Session, at: datetime) -> int:
    """Drop, some at a time, the notes that have run out. Returns how many."""
    return db.sweep(session, HandoffNote, HandoffNote.expires_at <= at)


def sweep_beyond(session: Session, _at: datetime) -> int:
    """Drop, some at a time, the oldest of more than ``MOST_IN_ALL``. Returns how many."""
    return db.sweep_beyond(session, HandoffNote, HandoffNote.expires_at, MOST_IN_ALL)


#: The reason in a note for asking a login for its second factor.
STEP_UP = "step_up"
