"""A power of attorney from grant to end. Every step is one compare-and-set, so two at once have one winner.

Each may be told the moment *at* by which the request is judged, so that one at midnight knows one day only.

Raised refusals write nothing. Ending one ends its acting contexts and tells the systems in the same transaction.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

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
from idp.delegation.rules import OPEN, state_at
from idp.errors import NotFound, Refusal
from idp.models import Account, AccountStatus, Delegation, DelegationScope, DelegationState
from idp.origin import Act
from idp.sessions import lifecycle
from idp.sessions.session import UserSession


class PartyReported(Refusal):
    """A register reports a party in a state that suspends powers of attorney: nobody confirms one meanwhile."""


class GrantRefused(Refusal):
    """A grant that the rules forbid; ``reason`` is one of the words below, ``in_the_way`` the overlapping grant.

    ``oneself`` · ``unknown_agent`` · ``grantor_reported`` · ``not_delegable`` · ``no_systems`` ·
    ``start_in_the_past`` · ``end_before_start`` · ``end_too_far`` · ``overlap``
    """

    def __init__(self, reason: str, in_the_way: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.in_the_way = in_the_way


#: How far ahead a last day may lie: what lies farther was meant for another era.
FARTHEST = timedelta(days=36_525)


@dataclass(frozen=True)
class Terms:
    """What is granted. ``start`` of a grant without window is the day of granting; no ``end``: until cancelled."""

    scope: DelegationScope
    systems: tuple[str, ...]
    start: date
    end: date | None

    def digest(self, grantor_id: str, agent_id: str) -> str:
        """A hash over parties and terms, which never change afterwards."""
        end = self.end.isoformat() if self.end else None
        terms = [grantor_id, agent_id, self.scope.value, sorted(self.systems), self.start.isoformat(), end]
        return hashlib.sha256(json.dumps(terms).encode()).hexdigest()

    def columns(self, grantor_id: str, agent_id: str) -> dict[str, Any]:
        """Parties and terms as they are stored, with their hash."""
        return {
            "grantor_id": grantor_id,
            "agent_id": agent_id,
            "scope": self.scope,
            "systems": list(self.systems),
            "start": self.start,
            "end": self.end,
            "terms_hash": self.digest(grantor_id, agent_id),
        }


def new_delegation_id() -> str:
    """An id for a grant that is about to be made."""
    return f"dlg_{new_id()}"


def check(work: Work, grantor_id: str, agent_id: str, terms: Terms, clients: Clients, at: datetime) -> None:
    """What ``grant`` would refuse at the moment *at*; writes nothing. Raises ``GrantRefused``."""
    _check_terms(terms, clients, at)
    with work.reading() as session:
        accounts = {each: session.get(Account, each) for each in (grantor_id, agent_id)}
        _check_parties(session, accounts, grantor_id, agent_id, terms, at)


def grant(
    work: Work,
    grantor_id: str,
    agent_id: str,
    terms: Terms,
    clients: Clients,
    act: Act,
    delegation_id: str | None = None,
    login: UserSession | None = None,
) -> str:
    """Grant *terms* to an agent, who still has to accept. Returns the delegation's id. Raises ``GrantRefused``.

    *act*: its moment is the one by which the terms were read, so that a grant at midnight knows one day only.
    *delegation_id*: made beforehand for this one grant, so that it is made once however often it is sent.
    *login*: that it is done in; one that has been ended meanwhile does nothing more.
    """
    session = work.writing()
    parties = select(Account).where(Account.id.in_([grantor_id, agent_id])).order_by(Account.id).with_for_update()
    accounts = {account.id: account for account in session.scalars(parties)}
    if delegation_id is not None and session.scalar(select(Delegation.id).filter_by(id=delegation_id)) is not None:
        return delegation_id
    if login is not None and not lifecycle.is_open(session, login):
        raise NotFound
    _check_terms(terms, clients, act.at)
    _check_parties(session, accounts, grantor_id, agent_id, terms, act.at)
    delegation_id = delegation_id or new_delegation_id()
    values = terms.columns(grantor_id, agent_id)
    values |= {"id": delegation_id, "state": DelegationState.WAITING, "granted_at": act.at, "proof_code": new_secret()}
    values["reference"] = reference.free(session, act.at)
    session.execute(insert(Delegation).values(values))
    record(session, Event.DELEGATION_GRANTED, act, grantor_id, delegation_id=delegation_id, agent_id=agent_id)
    mail_handler.notify(session, delegation_id, News.GRANTED, act.at)
    return delegation_id


def _check_terms(terms: Terms, clients: Clients, now: datetime) -> None:
    delegable = {client.client_id for client in clients.delegable()}
    if terms.scope is DelegationScope.SELECTED and not terms.systems:
        raise GrantRefused("no_systems")
    if not delegable.issuperset(terms.systems):
        raise GrantRefused("not_delegable")
    if terms.start < bangkok_date(now):
        raise GrantRefused("start_in_the_past")
    if terms.end is not None and terms.end < terms.start:
        raise GrantRefused("end_before_start")
    if terms.end is not None and terms.end > bangkok_date(now) + FARTHEST:
        raise GrantRefused("end_too_far")


def _check_parties(
    session: Session,
    accounts: Mapping[str, Account | None],
    grantor_id: str,
    agent_id: str,
    terms: Terms,
    now: datetime,
) -> None:
    """Of the agent it is told only whether there is one: not whether they are suspended, nor what registers report."""
    grantor, agent = accounts.get(grantor_id), accounts.get(agent_id)
    if grantor_id == agent_id:
        raise GrantRefused("oneself")
    if grantor is not None and not grantor.going_concern:
        raise GrantRefused("grantor_reported")
    if agent is None or agent.status is AccountStatus.UNCONFIRMED:
        raise GrantRefused("unknown_agent")
    if (other := _overlapping(session, grantor_id, agent_id, terms, now)) is not None:
        raise GrantRefused("overlap", in_the_way=other)


def _overlapping(session: Session, grantor_id: str, agent_id: str, terms: Terms, now: datetime) -> str | None:
    """A waiting or running grant between the two that shares a system and a day, or "I cancelled it" would be false."""
    user_session = session.scalars(
        select(Delegation).where(
            Delegation.grantor_id == grantor_id,
            Delegation.agent_id == agent_id,
            Delegation.state.in_(OPEN),
        )
    )
    for other in user_session:
        everything = DelegationScope.ALL in (terms.scope, other.scope)
        same_system = everything or not set(terms.systems).isdisjoint(other.systems)
        apart = (other.end is not None and other.end < terms.start) or (
            terms.end is not None and terms.end < other.start
        )
        if same_system and not apart and state_at(other.state, other.end, now) is not DelegationState.EXPIRED:
            return other.id
    return None


def accept(work: Work, delegation_id: str, agent_id: str, act: Act, login: UserSession | None = None) -> None:
    """The agent says yes, unless it is on hold. Raises ``NotFound`` when there is nothing of the kind waiting for
    them, ``PartyReported``.

    *login*: that it is done in; one that has been ended meanwhile does nothing more.
    """
    session = work.writing()
    lock_account(session, agent_id)
    if login is not None and not lifecycle.is_open(session, login):
        raise NotFound
    waits = (Delegation.state == DelegationState.WAITING, Delegation.held_at.is_(None))
    mine = (Delegation.agent_id == agent_id, *waits, _not_over(act.at))
    parties = or_(Account.id == Delegation.grantor_id, Account.id == Delegation.agent_id)
    which = (Delegation.id == delegation_id, Delegation.agent_id == agent_id, Account.going_concern.is_(False))
    if session.scalar(select(Account.id).join(Delegation, parties).where(*which).limit(1)) is not None:
        raise PartyReported
    _change(session, delegation_id, *mine, state=DelegationState.IN_FORCE, answered_at=act.at)
    record(session, Event.DELEGATION_ACCEPTED, act, agent_id, delegation_id=delegation_id)
    mail_handler.notify(session, delegation_id, News.ACCEPTED, act.at)


def decline(work: Work, delegation_id: str, agent_id: str, act: Act) -> None:
    """The agent says no, for good. Raises ``NotFound`` when there is nothing of the kind waiting for them."""
    session = work.writing()
    mine = (Delegation.agent_id == agent_id, Delegation.state == DelegationState.WAITING, _not_over(act.at))
    _change(session, delegation_id, *mine, state=DelegationState.DECLINED, answered_at=act.at, ended_at=act.at)
    record(session, Event.DELEGATION_DECLINED, act, agent_id, delegation_id=delegation_id)
    mail_handler.notify(session, delegation_id, News.DECLINED, act.at)


def cancel(work: Work, delegation_id: str, grantor_id: str, reason: str, act: Act) -> None:
    """The grantor takes it back; effective with the commit. Raises ``NotFound`` when there is nothing to cancel."""
    session = work.writing()
    mine = (Delegation.grantor_id == grantor_id, Delegation.state.in_(OPEN), _not_over(act.at))
    _change(session, delegation_id, *mine, state=DelegationState.CANCELLED, ended_at=act.at, cancel_reason=reason)
    lifecycle.end_for_good(session, delegation_id, "cancelled", act)
    record(session, Event.DELEGATION_CANCELLED, act, grantor_id, delegation_id=delegation_id)
    mail_handler.notify(session, delegation_id, News.CANCELLED, act.at)


def renounce(work: Work, delegation_id: str, agent_id: str, act: Act) -> None:
    """The agent withdraws (Civil and Commercial Code, section 827). Raises ``NotFound`` when nothing is in force."""
    session = work.writing()
    mine = (Delegation.agent_id == agent_id, Delegation.state == DelegationState.IN_FORCE, _not_over(act.at))
    _change(session, delegation_id, *mine, state=DelegationState.RENOUNCED, ended_at=act.at)
    lifecycle.end_for_good(session, delegation_id, "renounced", act)
    record(session, Event.DELEGATION_RENOUNCED, act, agent_id, delegation_id=delegation_id)
    mail_handler.notify(session, delegation_id, News.RENOUNCED, act.at)


def _not_over(at: datetime) -> ColumnElement[bool]:
    return or_(Delegation.end.is_(None), Delegation.end >= bangkok_date(at))


def _change(session: Session, delegation_id: str, *conditions: ColumnElement[bool], **values: object) -> None:
    """By the state and the moment: what the clock has noted as over stays so, though the act began before midnight."""
    changed = session.execute(
        update(Delegation)
        .where(Delegation.id == delegation_id, Delegation.ended_at.is_(None), *conditions)
        .values(**values)
        .returning(Delegation.id)
        .execution_options(synchronize_session=False)
    ).first()
    if changed is None:
        raise NotFound
