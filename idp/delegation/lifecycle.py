"""A power of attorney from grant to end. Each step is one compare-and-set, so of two concurrent ones only one succeeds.

Functions take the moment (in *act*, or *at*) by which the whole request is judged, so that a request at midnight is not
judged by two different days. Raised refusals write nothing. Ending a delegation ends its acting contexts and queues the
logout notices to the clients in the same transaction.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, insert, or_, select, update
from sqlalchemy.orm import Session

from idp.accounts.locking import lock_account
from idp.audit import Event, record
from idp.clients import Clients
from idp.clock import bangkok_date
from idp.crypto import new_id, new_secret
from idp.db import Work
from idp.delegation import mail_handler, reference
from idp.delegation.mail_handler import News
from idp.delegation.rules import OPEN
from idp.delegation.terms import Terms, check_parties, check_terms
from idp.errors import NotFound, Refusal
from idp.models import Account, Delegation, DelegationState
from idp.origin import Act
from idp.sessions import lifecycle
from idp.sessions.session import UserSession

#: ``Delegation.ended_by`` of one that an officer ended.
OFFICER = "officer"


class PartyReported(Refusal):
    """A register reports a party in a state that suspends powers of attorney: none can be confirmed meanwhile."""


def new_delegation_id() -> str:
    """An id for a delegation that is about to be granted."""
    return f"dlg_{new_id()}"


def check(work: Work, grantor_id: str, agent_id: str, terms: Terms, clients: Clients, at: datetime) -> None:
    """Check whether ``grant`` would refuse at the moment *at*; writes nothing. Raises ``GrantRefused``."""
    check_terms(terms, clients, at)
    with work.reading() as session:
        accounts = {each: session.get(Account, each) for each in (grantor_id, agent_id)}
        check_parties(session, accounts, grantor_id, agent_id, terms, at)


def grant(
    work: Work,
    grantor_id: str,
    agent_id: str,
    terms: Terms,
    clients: Clients,
    act: Act,
    delegation_id: str | None = None,
    user_session: UserSession | None = None,
) -> str:
    """Grant *terms* to an agent, who still has to accept. Returns the delegation's id.

    Raises ``GrantRefused``, and ``NotFound`` when *user_session* has ended.
    *act*: with the moment at which the terms were read, so that a grant at midnight is judged by one day.
    *delegation_id*: from ``new_delegation_id``, for this one grant: submitting it twice grants once.
    *user_session*: the grantor's session; ``None`` skips the check that it is still open.
    """
    session = work.writing()
    parties = select(Account).where(Account.id.in_([grantor_id, agent_id])).order_by(Account.id).with_for_update()
    accounts = {account.id: account for account in session.scalars(parties)}
    if delegation_id is not None and session.scalar(select(Delegation.id).filter_by(id=delegation_id)) is not None:
        return delegation_id
    if user_session is not None and not lifecycle.is_open(session, user_session):
        raise NotFound
    check_terms(terms, clients, act.at)
    check_parties(session, accounts, grantor_id, agent_id, terms, act.at)
    delegation_id = delegation_id or new_delegation_id()
    values = terms.columns(grantor_id, agent_id)
    values |= {"id": delegation_id, "state": DelegationState.WAITING, "granted_at": act.at, "proof_code": new_secret()}
    values["reference"] = reference.new_unique(session, act.at)
    session.execute(insert(Delegation).values(values))
    record(session, Event.DELEGATION_GRANTED, act, grantor_id, delegation_id=delegation_id, agent_id=agent_id)
    mail_handler.notify(session, delegation_id, News.GRANTED, act.at)
    return delegation_id


def accept(work: Work, delegation_id: str, agent_id: str, act: Act, user_session: UserSession | None = None) -> None:
    """The agent accepts. Raises ``PartyReported``, and ``NotFound`` when no such delegation awaits their confirmation,
    it is on hold, or *user_session* has ended.

    *user_session*: the agent's session; ``None`` skips the check that it is still open.
    """
    session = work.writing()
    lock_account(session, agent_id)
    if user_session is not None and not lifecycle.is_open(session, user_session):
        raise NotFound
    awaiting = (Delegation.state == DelegationState.WAITING, Delegation.held_at.is_(None))
    own = (Delegation.agent_id == agent_id, *awaiting, _not_over(act.at))
    parties = or_(Account.id == Delegation.grantor_id, Account.id == Delegation.agent_id)
    reported = (Delegation.id == delegation_id, Delegation.agent_id == agent_id, Account.going_concern.is_(False))
    if session.scalar(select(Account.id).join(Delegation, parties).where(*reported).limit(1)) is not None:
        raise PartyReported
    _change(session, delegation_id, *own, state=DelegationState.IN_FORCE, answered_at=act.at)
    record(session, Event.DELEGATION_ACCEPTED, act, agent_id, delegation_id=delegation_id)
    mail_handler.notify(session, delegation_id, News.ACCEPTED, act.at)


def decline(work: Work, delegation_id: str, agent_id: str, act: Act) -> None:
    """The agent declines, for good. Raises ``NotFound`` when no such delegation awaits their confirmation."""
    session = work.writing()
    own = (Delegation.agent_id == agent_id, Delegation.state == DelegationState.WAITING, _not_over(act.at))
    _change(session, delegation_id, *own, state=DelegationState.DECLINED, answered_at=act.at, ended_at=act.at)
    record(session, Event.DELEGATION_DECLINED, act, agent_id, delegation_id=delegation_id)
    mail_handler.notify(session, delegation_id, News.DECLINED, act.at)


def cancel(work: Work, delegation_id: str, grantor_id: str, reason: str, act: Act) -> None:
    """The grantor cancels; effective with the commit. Raises ``NotFound`` when there is nothing to cancel.

    *reason*: the grantor's words, shown to the agent once they have confirmed.
    """
    session = work.writing()
    own = (Delegation.grantor_id == grantor_id, Delegation.state.in_(OPEN), _not_over(act.at))
    _change(session, delegation_id, *own, state=DelegationState.CANCELLED, ended_at=act.at, cancel_reason=reason)
    lifecycle.end_for_good(session, delegation_id, "cancelled", act)
    record(session, Event.DELEGATION_CANCELLED, act, grantor_id, delegation_id=delegation_id)
    mail_handler.notify(session, delegation_id, News.CANCELLED, act.at)


def renounce(work: Work, delegation_id: str, agent_id: str, act: Act) -> None:
    """The agent withdraws (Civil and Commercial Code, section 827). Raises ``NotFound`` when it is not in force."""
    session = work.writing()
    own = (Delegation.agent_id == agent_id, Delegation.state == DelegationState.IN_FORCE, _not_over(act.at))
    _change(session, delegation_id, *own, state=DelegationState.RENOUNCED, ended_at=act.at)
    lifecycle.end_for_good(session, delegation_id, "renounced", act)
    record(session, Event.DELEGATION_RENOUNCED, act, agent_id, delegation_id=delegation_id)
    mail_handler.notify(session, delegation_id, News.RENOUNCED, act.at)


def end_by_officer(session: Session, delegation_id: str, reason: str | None, act: Act) -> None:
    """An officer ends a delegation that awaits confirmation or is in force; effective with the commit.

    Raises ``NotFound`` when there is nothing to end. *reason*: words for the parties, which the grantor is shown, and
    the agent once they have confirmed. Whether the officer may is for the caller to decide.
    """
    is_open = (Delegation.state.in_(OPEN), _not_over(act.at))
    values = {"state": DelegationState.CANCELLED, "ended_at": act.at, "cancel_reason": reason, "ended_by": OFFICER}
    _change(session, delegation_id, *is_open, **values)
    lifecycle.end_for_good(session, delegation_id, "ended_by_officer", act)
    grantor_id = session.scalar(select(Delegation.grantor_id).filter_by(id=delegation_id))
    record(session, Event.DELEGATION_ENDED, act, grantor_id, delegation_id=delegation_id, by=OFFICER)
    mail_handler.notify(session, delegation_id, News.ENDED_BY_OFFICER, act.at)


def open_delegations_of(session: Session, account_id: str, at: datetime) -> list[Delegation]:
    """The delegations, given and received, that have not ended at *at* (UTC), in the order of their ids."""
    is_party = or_(Delegation.grantor_id == account_id, Delegation.agent_id == account_id)
    is_open = (Delegation.state.in_(OPEN), Delegation.ended_at.is_(None), _not_over(at))
    return list(session.scalars(select(Delegation).where(is_party, *is_open).order_by(Delegation.id)))


def _not_over(at: datetime) -> ColumnElement[bool]:
    return or_(Delegation.end.is_(None), Delegation.end >= bangkok_date(at))


def _change(session: Session, delegation_id: str, *conditions: ColumnElement[bool], **values: object) -> None:
    """Update the delegation if it meets *conditions* and has not ended. Raises ``NotFound`` otherwise.

    One that the scheduled job has marked as ended stays so, even if the request began before midnight.
    """
    changed = session.execute(
        update(Delegation)
        .where(Delegation.id == delegation_id, Delegation.ended_at.is_(None), *conditions)
        .values(**values)
        .returning(Delegation.id)
        .execution_options(synchronize_session=False)
    ).first()
    if changed is None:
        raise NotFound
