"""Interactions: state kept while pages ask the user something, with the reason, the client and where to return to.

The page's address has the id (parameter ``note``), so that two tabs do not mix; the content stays on the server.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta

from flask import g, redirect, request, url_for
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from idp import clock, db, refusal_codes
from idp.crypto import new_secret
from idp.db import Work
from idp.i18n import request_locale
from idp.models import InteractionRecord
from idp.refusal_codes import ShownCode
from idp.web import headers, settings

#: How long a user may take. A page that stayed open until its user session expired (an hour) can still be continued.
LIFETIME = timedelta(hours=2)
#: Interactions stored at once, over all users; beyond that the oldest are deleted.
MOST_IN_ALL = 40_000


@dataclass(frozen=True)
class Interaction:
    """What the sign-in and chooser pages know of the request that waits for them. Stored as JSON by these names.

    ``return_to`` and ``cancel_to`` are addresses of this provider, never taken from a request. ``reason``: why the user
    is asked. ``asked_by``: the client's name by language. ``system``: its ``client_id``. ``user_name``: fills in the
    sign-in form. ``locale``: the language of the pages. ``form_targets``: addresses to which the pages' forms may lead
    (CSP ``form-action``). ``delegated``: the user has to act for another party. ``sealed_code``: the
    page's refusal code (of ``refusal_codes.seal``), empty where nothing is refused.
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
    sealed_code: str = ""


@dataclass(frozen=True)
class InteractionPage:
    """An interaction as a page shows it: the client's name in the page's language, whether there is a way back, and the
    refusal code while it works.
    """

    asked_by: str
    cancellable: bool
    code: ShownCode | None = None


def for_page(interaction: Interaction | None) -> InteractionPage | None:
    """The part of *interaction* that the templates show; ``None`` without one."""
    if interaction is None:
        return None
    code = refusal_codes.unseal(interaction.sealed_code, settings(), clock.now()) if interaction.sealed_code else None
    return InteractionPage(interaction.asked_by.get(request_locale(), ""), cancellable=True, code=code)


def start(session: Session, interaction: Interaction, at: datetime) -> str:
    """Store *interaction* for ``LIFETIME`` from *at* (UTC). Returns its id, 256 random bits."""
    interaction_id = new_secret()
    session.execute(
        insert(InteractionRecord).values(id=interaction_id, data=asdict(interaction), expires_at=at + LIFETIME)
    )
    return interaction_id


def resume_for(work: Work, reason: str, at: datetime) -> tuple[str | None, Interaction | None]:
    """As ``resume``, for a page that serves only interactions with that *reason*."""
    interaction_id, interaction = resume(work, at)
    return (interaction_id, interaction) if interaction is not None and interaction.reason == reason else (None, None)


def complete(session: Session, interaction_id: str, at: datetime, login_id: str | None = None) -> None:
    """Mark the interaction as completed at *at* (UTC). *login_id*: the user session in which it was, if known."""
    statement = update(InteractionRecord).where(InteractionRecord.id == interaction_id)
    session.execute(statement.values(answered_at=at, answered_by=login_id))


@dataclass(frozen=True)
class Completion:
    """The user has completed an interaction. ``login_id``: the user session in which they did, if known."""

    login_id: str | None


def completion_of(session: Session, interaction_id: str | None) -> Completion | None:
    """The completion of the interaction; ``None`` while it is not completed."""
    completion = select(InteractionRecord.answered_by).where(
        InteractionRecord.id == interaction_id, InteractionRecord.answered_at.is_not(None)
    )
    row = session.execute(completion).first()
    return Completion(row.answered_by) if row else None


def resume(work: Work, at: datetime) -> tuple[str | None, Interaction | None]:
    """The id in the page's address, with its interaction; ``None`` for both if there is none or it expired before *at*.

    Sets the page's language, and allows its forms to lead to the interaction's ``form_targets``.
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
    """Redirect to *page* (a Flask endpoint) with the interaction's id."""
    return redirect(url_for(page, note=interaction_id), 303)


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of the interactions that expired by *at* (UTC). Returns how many."""
    return db.sweep(session, InteractionRecord, InteractionRecord.expires_at <= at)


def sweep_beyond(session: Session, _at: datetime) -> int:
    """Delete a batch of the oldest interactions beyond ``MOST_IN_ALL``. Returns how many."""
    return db.sweep_beyond(session, InteractionRecord, InteractionRecord.expires_at, MOST_IN_ALL)


#: The reason of an interaction that asks for the second factor in a user session.
STEP_UP = "step_up"
