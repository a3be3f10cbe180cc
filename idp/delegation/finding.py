"""Finding an agent by number. Whoever asks learns whether there is one, and nothing of what may be wrong with it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from idp import limits
from idp.accounts import names, typed
from idp.audit import Event, record
from idp.db import Work
from idp.models import Account, AccountStatus, UserName
from idp.origin import Origin

#: Look-ups within an hour, by one account and from one network; every one counts, whatever comes of it.
WITHIN, OF_ACCOUNT, OF_NETWORK = timedelta(hours=1), 60, 240
#: Grants from one operator to another within a day: each is a mail to somebody who may never have asked for it.
TO_ONE_AGENT = 10
#: Grants of one operator to all others within a day.
TO_ALL_AGENTS = 50
_BETWEEN_DIGITS = re.compile(r"[\s\u2010-\u2015\u2212-]")


def find(work: Work, asking_id: str, wanted: str, origin: Origin, at: datetime) -> Account | None:
    """The head office with the number *wanted*, or the branch with that user name.

    ``None`` for whom nobody can be sent to: unknown, not confirmed yet and suspended are the same to a stranger.
    That somebody has looked is recorded, and whom they found; not what they typed. Raises ``TooManyAttempts``.
    """
    session = work.writing()
    limits.count(session, f"agent-lookup:{asking_id}", at, WITHIN, OF_ACCOUNT)
    limits.count(session, f"agent-lookup:{origin.counted_as}", at, WITHIN, OF_NETWORK)
    found = _named(session, wanted)
    told = {"agent_id": found.id if found else None, "outcome": "found" if found else "not_found"}
    record(session, Event.AGENT_LOOKED_UP, origin, at, asking_id, **told)
    return found


def _named(session: Session, wanted: str) -> Account | None:
    wanted = typed.visible(wanted)
    text = " ".join(typed.arabic(wanted).upper().split())
    numbers = {text, _BETWEEN_DIGITS.sub("", text)}
    named = select(UserName.account_id).where(UserName.name == names.normalise(wanted))
    head_office = and_(Account.branch == "", Account.tax_id.in_(numbers))
    branch = and_(Account.branch != "", Account.id.in_(named))
    found = select(Account).where(or_(head_office, branch), Account.status == AccountStatus.ACTIVE)
    return session.scalars(found.order_by(Account.branch).limit(1)).first()


def count_grant(work: Work, grantor_id: str, agent_id: str, at: datetime) -> None:
    """Count a grant that is about to be made. Raises ``TooManyAttempts``."""
    for key, most in ((f"grant:{grantor_id}:{agent_id}", TO_ONE_AGENT), (f"grants:{grantor_id}", TO_ALL_AGENTS)):
        limits.count(work.writing(), key, at, timedelta(days=1), most)
