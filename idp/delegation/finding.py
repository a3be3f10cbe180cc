"""Finding an agent by number. Whoever asks learns whether there is one, and nothing of what may be wrong with it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from sqlalchemy import and_, or_, select

from idp import limits
from idp.accounts import names, typed
from idp.db import Work
from idp.models import Account, AccountStatus, UserName
from idp.origin import Origin

#: Look-ups within an hour, by one account and from one network; every one counts, whatever comes of it.
WITHIN, OF_ACCOUNT, OF_NETWORK = timedelta(hours=1), 60, 240
#: Grants from one operator to another within a day: each is a mail to somebody who may never have asked for it.
TO_ONE_AGENT = 10
_BETWEEN_DIGITS = re.compile(r"[\s\u2010-\u2015\u2212-]")


def find(work: Work, asking_id: str, wanted: str, origin: Origin, at: datetime) -> Account | None:
    """The head office with the number *wanted*, or the branch with that user name.

    ``None`` for whom nobody can be sent to: unknown, not confirmed yet and suspended are the same to a stranger.
    Raises ``TooManyAttempts``.
    """
    session = work.writing()
    limits.count(session, f"agent-lookup:{asking_id}", at, WITHIN, OF_ACCOUNT)
    limits.count(session, f"agent-lookup:{origin.counted_as}", at, WITHIN, OF_NETWORK)
    text = " ".join(typed.arabic(wanted).upper().split())
    numbers = {text, _BETWEEN_DIGITS.sub("", text)}
    named = select(UserName.account_id).where(UserName.name == names.normalise(wanted))
    head_office = and_(Account.branch == "", Account.tax_id.in_(numbers))
    branch = and_(Account.branch != "", Account.id.in_(named))
    found = select(Account).where(or_(head_office, branch), Account.status == AccountStatus.ACTIVE)
    return session.scalars(found.order_by(Account.branch).limit(1)).first()


def count_grant(work: Work, grantor_id: str, agent_id: str, at: datetime) -> None:
    """Count a grant that is about to be made. Raises ``TooManyAttempts``."""
    limits.count(work.writing(), f"grant:{grantor_id}:{agent_id}", at, timedelta(days=1), TO_ONE_AGENT)
