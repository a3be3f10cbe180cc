"""Acts that wait, for a second officer or for their time; and how often their links have cancelled them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.audit import Event, record
from idp.helpdesk.acts.kind import ActContext, ActImpossible
from idp.helpdesk.policy import Action
from idp.i18n import lazy
from idp.models import ActState, OfficerAct, OfficerRole
from idp.origin import Act

#: How long an act can be cancelled before the clock does it.
WAITS = timedelta(hours=24)
#: The states of an act that waits.
WAITING = (ActState.AWAITING_OFFICER, ActState.AWAITING_TIME)
#: ``OfficerAct.cancelled_by`` of an act that was cancelled by the link of its mails.
BY_LINK = "link"
#: After so many cancels by link only documents count: the old mailbox may be an intruder's.
MOST_CANCELS = 2


def of_account(session: Session, account_id: str, *kinds: str) -> Sequence[OfficerAct]:
    """The waiting acts of an account, the oldest first; only those of *kinds*, if any are given."""
    rows = select(OfficerAct).where(OfficerAct.account_id == account_id, OfficerAct.state.in_(WAITING))
    rows = rows.where(OfficerAct.kind.in_(kinds)) if kinds else rows
    return session.scalars(rows.order_by(OfficerAct.proposed_at, OfficerAct.id)).all()


def everywhere(session: Session, most: int) -> Sequence[OfficerAct]:
    """The waiting acts of all accounts, at most *most*: first those that wait for an officer, each the oldest first."""
    rows = select(OfficerAct).where(OfficerAct.state.in_(WAITING))
    return session.scalars(rows.order_by(OfficerAct.state, OfficerAct.proposed_at, OfficerAct.id).limit(most)).all()


def find(context: ActContext) -> OfficerAct | None:
    """The waiting act of the account that the own field ``act_id`` names."""
    rows = of_account(context.session, context.account.id)
    return next((row for row in rows if row.id == context.data.get("act_id")), None)


def get(context: ActContext) -> OfficerAct:
    """As ``find``, after ``ActKind.check``. Raises ``LookupError``."""
    row = find(context)
    if row is None:
        raise LookupError("the act is not waiting")
    return row


def cancel(session: Session, row: OfficerAct, by: str, act: Act) -> None:
    """Cancel a waiting act, locked. *by*: the id of the officer, or ``BY_LINK``."""
    row.state, row.cancelled_by, row.finished_at = ActState.CANCELLED, by, act.at
    record(session, Event.OFFICER_ACT_CANCELLED, act, row.account_id, act_id=row.id, kind=row.kind, by=by)
    end_what_is_about(session, row, act)


def end_what_is_about(session: Session, row: OfficerAct, act: Act) -> None:
    """Refuse the acts that wait for a second officer and are about *row*, which does not wait any more."""
    for other in of_account(session, row.account_id):
        if other.data.get("act_id") == row.id:
            other.state, other.finished_at = ActState.REFUSED, act.at
            about = {"officer_id": None, "act_id": other.id, "kind": other.kind}
            record(session, Event.OFFICER_ACT_REFUSED, act, row.account_id, **about)


def cancels(session: Session, account_id: str, action: Action) -> int:
    """How often acts of that kind were cancelled by their links since the last that was done."""
    ended = select(OfficerAct.state, OfficerAct.cancelled_by).filter_by(account_id=account_id, kind=action.value)
    rows = session.execute(ended.where(OfficerAct.finished_at.is_not(None)).order_by(OfficerAct.finished_at.desc()))
    number = 0
    for row in rows:
        if row.state is ActState.DONE:
            break
        number += row.cancelled_by == BY_LINK
    return number


def only_documents_count(context: ActContext, action: Action) -> bool:
    """Whether acts of that kind were cancelled so often that no link cancels them, and documents must be seen."""
    return cancels(context.session, context.account.id, action) >= MOST_CANCELS


def check_cancels(context: ActContext, action: Action) -> None:
    """Raises ``ActImpossible`` for an act of that kind that was cancelled before, unless a supervisor proposes it."""
    if context.officer.role is not OfficerRole.SUPERVISOR and cancels(context.session, context.account.id, action):
        raise ActImpossible(lazy("This was cancelled by the link in an email before. Only a supervisor can decide."))


def check_documents(context: ActContext, action: Action) -> None:
    """Raises ``ActImpossible`` where only documents count and the own fields name none."""
    if only_documents_count(context, action) and not context.data.get("document_kind"):
        raise ActImpossible(lazy("This was cancelled twice: only documents count. Say which you have seen."))
