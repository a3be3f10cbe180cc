"""Working on a case: take it, hand it on, close it. Whoever takes it first has it; a second officer is told who."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import CursorResult, select, update
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.db import Work
from idp.errors import NotFound, Refusal
from idp.helpdesk.policy import Action, may, may_take
from idp.helpdesk.sessions import SignedInOfficer
from idp.models import Case, CaseState, Officer, OfficerRole
from idp.origin import Act


class Outcome(Enum):
    """What became of an officer's work on a case. All but ``DONE`` changed nothing."""

    DONE = "done"
    TAKEN = "taken"
    """Another officer has it."""
    CLOSED = "closed"
    """It is closed."""
    NOT_TAKEN = "not_taken"
    """It has to be taken first."""
    NO_SUCH_OFFICER = "no_such_officer"
    """The officer whom it was to be handed to is disabled, not set up yet, or may not work on it."""


@dataclass(frozen=True)
class Worked:
    """The outcome; ``by``: the e-mail address of the officer who has the case or closed it, if another one does."""

    outcome: Outcome
    by: str = ""


def take(work: Work, case_id: str, officer_id: str, act: Act) -> Worked:
    """Take an open case; a case that the officer has already stays theirs.

    Raises ``NotFound``, and ``Refusal`` for an officer who may not work on it.
    """
    session = work.writing()
    officer, case = _parties(session, case_id, officer_id)
    if not may_take(officer.role, case.kind):
        raise Refusal("this case is for others")
    values = {"state": CaseState.TAKEN, "officer_id": officer.id, "taken_at": act.at}
    if _change(session, case_id, values, Case.state == CaseState.OPEN):
        record(session, Event.CASE_TAKEN, act, case.account_id, case_id=case_id, officer_id=officer.id)
        return Worked(Outcome.DONE)
    return _who_has(session, case_id, officer)


def hand_on(work: Work, case_id: str, to_officer_id: str | None, officer_id: str, act: Act) -> Worked:
    """Hand a case on to another officer, or (``None``) back into the queue: one that the officer has, or any if the
    officer is a supervisor.

    Raises as ``take``.
    """
    session = work.writing()
    officer, case = _parties(session, case_id, officer_id)
    values: dict[str, Any] = {"state": CaseState.OPEN, "officer_id": None, "taken_at": None}
    if to_officer_id is not None:
        if to_officer_id not in {each.id for each in receivers(session, case)}:
            return Worked(Outcome.NO_SUCH_OFFICER)
        values = {"officer_id": to_officer_id, "taken_at": act.at}
    if not _change(session, case_id, values, *_may_hand_on(officer)):
        return _who_has(session, case_id, officer)
    data = {"case_id": case_id, "officer_id": officer_id, "to_officer_id": to_officer_id}
    record(session, Event.CASE_HANDED_ON, act, case.account_id, **data)
    return Worked(Outcome.DONE)


def close(work: Work, case_id: str, reason: str, officer_id: str, act: Act) -> Worked:
    """Close a case that the officer has. *reason*: why, as other officers read it.

    Raises as ``take``.
    """
    session = work.writing()
    officer, case = _parties(session, case_id, officer_id)
    values = {"state": CaseState.CLOSED, "closed_at": act.at, "reason": reason}
    if not _change(session, case_id, values, *_is_theirs(officer_id)):
        return _who_has(session, case_id, officer)
    record(session, Event.CASE_CLOSED, act, case.account_id, case_id=case_id, officer_id=officer_id)
    return Worked(Outcome.DONE)


def receivers(session: Session, case: Case) -> list[Officer]:
    """The officers to whom the case can be handed on, by e-mail address: who may work on it and does not have it."""
    officers = select(Officer).where(Officer.disabled_at.is_(None), Officer.set_up_at.is_not(None))
    if case.officer_id is not None:
        officers = officers.where(Officer.id != case.officer_id)
    return [each for each in session.scalars(officers.order_by(Officer.email)) if may_take(each.role, case.kind)]


def _parties(session: Session, case_id: str, officer_id: str) -> tuple[Officer, Case]:
    """The officer, as of now, and the case. Raises ``NotFound``, and ``Refusal`` for an officer who was disabled or got
    another role since the request began.
    """
    case = session.get(Case, case_id)
    if case is None:
        raise NotFound("no such case")
    found = select(Officer).filter_by(id=officer_id, disabled_at=None).with_for_update(read=True)
    officer = session.scalars(found).first()
    if officer is None or not may(OfficerRole(officer.role), Action.WORK_ON_CASES):
        raise Refusal("this officer may not work on cases")
    return officer, case


def may_hand_on(case: Case, officer: SignedInOfficer) -> bool:
    """Whether the officer can hand the case on, as a page shows it."""
    is_theirs = case.officer_id == officer.id or officer.role is OfficerRole.SUPERVISOR
    return case.state is CaseState.TAKEN and is_theirs


def _may_hand_on(officer: Officer) -> tuple[Any, ...]:
    return (Case.state == CaseState.TAKEN,) if officer.role is OfficerRole.SUPERVISOR else _is_theirs(officer.id)


def _is_theirs(officer_id: str) -> tuple[Any, ...]:
    return Case.state == CaseState.TAKEN, Case.officer_id == officer_id


def _change(session: Session, case_id: str, values: dict[str, Any], *conditions: Any) -> bool:
    """Change the case if it still meets *conditions*, in one statement: of two officers at once one succeeds."""
    statement = update(Case).where(Case.id == case_id, *conditions).values(values)
    result: CursorResult[Any] = session.execute(statement.execution_options(synchronize_session=False))  # type: ignore[assignment]
    return result.rowcount == 1


def _who_has(session: Session, case_id: str, officer: Officer) -> Worked:
    """Why the case could not be changed. ``DONE``: the officer has it."""
    row = session.execute(
        select(Case.state, Case.officer_id, Officer.email)
        .outerjoin(Officer, Officer.id == Case.officer_id)
        .where(Case.id == case_id)
    ).one()
    if row.state is CaseState.CLOSED:
        return Worked(Outcome.CLOSED, row.email or "")
    if row.state is CaseState.OPEN:
        return Worked(Outcome.NOT_TAKEN)
    return Worked(Outcome.DONE) if row.officer_id == officer.id else Worked(Outcome.TAKEN, row.email or "")
