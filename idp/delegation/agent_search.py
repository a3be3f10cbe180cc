"""Looking up an agent by number. The grantor learns whether the account exists, and nothing of its state."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from idp import limits
from idp.accounts import usernames
from idp.audit import Event, record
from idp.db import Work
from idp.fields import parse
from idp.models import HOLDS_NO_NUMBER, Account, Delegation, DelegationState, UserName
from idp.origin import Act

#: Look-ups within an hour: by one account, of anybody but its earlier agents, and from one network, without a match.
#: So neither others behind the same address nor a user's own earlier searches block a look-up of an earlier agent.
WITHIN, OF_ACCOUNT, OF_NETWORK = timedelta(hours=1), 60, 240
#: Grants from one user to another within a day: each sends a mail to somebody who may not have asked for it.
TO_ONE_AGENT = 10
#: Grants of one user to all others within a day.
TO_ALL_AGENTS = 50
_BETWEEN_DIGITS = re.compile(r"[\s\u2010-\u2015\u2212-]")


def find(work: Work, account_id: str, name_or_number: str, act: Act) -> Account | None:
    """The head office with the number *name_or_number*, or the branch with that user name; for the user *account_id*.

    ``None`` if nobody can be an agent under it: unknown, not confirmed yet, or closed. Suspended accounts are found,
    since otherwise a missing one would disclose the suspension. Look-ups of earlier agents of this user are not
    counted. The look-up is audited with the account found, not with what was typed. Raises ``TooManyAttempts``.
    """
    session = work.writing()
    agent = _account_of(session, name_or_number)
    if agent is None or not _was_agent_before(session, account_id, agent.id):
        limits.count(session, f"agent-lookup:{account_id}", act.at, WITHIN, OF_ACCOUNT)
    if agent is None:
        limits.count(session, f"agent-lookup:{act.origin.counted_as}", act.at, WITHIN, OF_NETWORK)
    outcome = {"agent_id": agent.id if agent else None, "outcome": "found" if agent else "not_found"}
    record(session, Event.AGENT_LOOKED_UP, act, account_id, **outcome)
    return agent


def _was_agent_before(session: Session, grantor_id: str, agent_id: str) -> bool:
    """Whether the agent has ever confirmed a power of attorney from this grantor, who therefore knows them."""
    confirmed = select(Delegation.id).where(
        Delegation.grantor_id == grantor_id,
        Delegation.agent_id == agent_id,
        Delegation.answered_at.is_not(None),
        Delegation.state != DelegationState.DECLINED,
    )
    return session.scalar(confirmed.limit(1)) is not None


def _account_of(session: Session, name_or_number: str) -> Account | None:
    text = " ".join(parse.arabic(name_or_number).upper().split())
    numbers = {text, _BETWEEN_DIGITS.sub("", text)}
    branch_ids = select(UserName.account_id).where(UserName.name.in_(usernames.spellings(name_or_number)))
    head_office = and_(Account.branch == "", Account.tax_id.in_(numbers))
    branch = and_(Account.branch != "", Account.id.in_(branch_ids))
    agent = select(Account).where(or_(head_office, branch), Account.status.not_in(HOLDS_NO_NUMBER))
    return session.scalars(agent.order_by(Account.branch).limit(1)).first()


def count_grant(work: Work, grantor_id: str, agent_id: str, at: datetime) -> None:
    """Count a grant against ``TO_ONE_AGENT`` and ``TO_ALL_AGENTS``. Raises ``TooManyAttempts``."""
    for key, most in ((f"grant:{grantor_id}:{agent_id}", TO_ONE_AGENT), (f"grants:{grantor_id}", TO_ALL_AGENTS)):
        limits.count(work.writing(), key, at, timedelta(days=1), most)
