"""An act from proposal to end, each step in one transaction with its audit record and its mails.

A step locks the account first, then the act's row, and judges again what the page has judged: the officer's role and
the account's state (``policy``), and the act's own conditions. Raised refusals write nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from idp.accounts.locking import lock_account
from idp.audit import Event, record
from idp.cases import open_case
from idp.config import Settings
from idp.crypto import digest, new_secret
from idp.db import Work
from idp.errors import AlreadyDone, NotFound
from idp.helpdesk import policy
from idp.helpdesk.acts import consent, mails, waiting
from idp.helpdesk.acts.kind import ActContext, ActImpossible, ActKind, Mails, Proposal
from idp.helpdesk.acts.kinds import KINDS
from idp.helpdesk.policy import Action
from idp.i18n import lazy
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import Account, ActState, CaseKind, Officer, OfficerAct
from idp.origin import Act

#: Where the links that cancel an act lead, before their secret.
CANCEL_PATH = "/cancel-change/"
_OFFICER_ENDED = lazy("The officer’s account is disabled, or its role does not allow this act.")


def propose(work: Work, settings: Settings, kind: ActKind, proposal: Proposal, officer_id: str, act: Act) -> OfficerAct:
    """Do what *proposal* asks for, or let it wait for a second officer or for its time. Returns the act's row.

    Raises ``ActImpossible``, and ``AlreadyDone`` for the proposal of a page that was sent twice.
    """
    session = work.writing()
    account = lock_account(session, proposal.account_id)
    if session.get(OfficerAct, proposal.id) is not None:
        raise AlreadyDone
    officer = _lock_officer(session, officer_id)
    context = ActContext(session, settings, account, officer, proposal.reason, proposal.data, act)
    judge(context, kind)
    row = _insert(context, kind, proposal)
    record(session, Event.OFFICER_ACT_PROPOSED, act, account.id, officer_id=officer_id, act_id=row.id, kind=row.kind)
    if not consent.is_needed(context, kind):
        _begin(context, kind, row)
    return row


def judge(context: ActContext, kind: ActKind) -> None:
    """Raises ``ActImpossible`` unless the officer of *context* can do an act of *kind* now. *context* may be of a
    read-only transaction, for a page.
    """
    judge_account(context, kind)
    kind.check(context)


def judge_account(context: ActContext, kind: ActKind) -> None:
    """As ``judge``, without the conditions of the act's own fields."""
    officer, account = context.officer, context.account
    if officer.disabled_at is not None or not policy.may(officer.role, kind.action):
        raise ActImpossible(_OFFICER_ENDED)
    if not policy.allows(officer.role, kind.action, account.status):
        raise ActImpossible(lazy("The account is not in a state in which this can be done."))
    for row in waiting.of_account(context.session, account.id, kind.action.value):
        if kind.subject(row.data) == kind.subject(context.data):
            raise ActImpossible(lazy("The same act is waiting already, for a second officer or for its time."))
    kind.check_account(context)


def possible(
    session: Session, settings: Settings, account: Account, officer_id: str, known: Mapping[str, Any], act: Act
) -> frozenset[Action]:
    """The acts that an officer can do to *account* now, as far as it shows before a form is filled in.

    *known*: own fields that no officer fills in, such as the register's ``record`` if it has one.
    """
    context = ActContext(session, settings, account, session.get_one(Officer, officer_id), "", known, act)
    return frozenset(action for action, kind in KINDS.items() if _is_possible(context, kind))


def _is_possible(context: ActContext, kind: ActKind) -> bool:
    try:
        judge_account(context, kind)
    except ActImpossible:
        return False
    return True


def _insert(context: ActContext, kind: ActKind, proposal: Proposal) -> OfficerAct:
    values = {
        "id": proposal.id,
        "account_id": proposal.account_id,
        "case_id": proposal.case_id,
        "kind": kind.action.value,
        "state": ActState.AWAITING_OFFICER,
        "data": dict(proposal.data),
        "reason": proposal.reason,
        "proposed_by": context.officer.id,
        "proposed_at": context.act.at,
    }
    context.session.execute(insert(OfficerAct).values(values))
    return context.session.get_one(OfficerAct, proposal.id)


def _begin(context: ActContext, kind: ActKind, row: OfficerAct) -> None:
    """Do the act, or start its waiting period."""
    if kind.waits is None:
        _complete(context, kind, row)
        return
    row.state, row.due_at, link = ActState.AWAITING_TIME, context.act.at + kind.waits, ""
    if kind.has_cancel_link(context):
        secret = new_secret()
        row.cancel_hash = digest(secret)
        link = f"{context.settings.issuer}{CANCEL_PATH}{secret}"
    _send(context, kind.announce(context, link))


def _complete(context: ActContext, kind: ActKind, row: OfficerAct) -> None:
    row.state, row.finished_at = ActState.DONE, context.act.at
    about = {"officer_id": row.proposed_by, "act_id": row.id, "kind": row.kind}
    record(context.session, Event.OFFICER_ACT_DONE, context.act, row.account_id, **about)
    _send(context, kind.perform(context))
    waiting.end_what_is_about(context.session, row, context.act)


def _send(context: ActContext, messages: Mails) -> None:
    compose.send(context.session, context.settings, messages, context.act.at, kind=MailKind.OFFICER)


def due(session: Session, at: datetime, most: int) -> list[str]:
    """The ids of acts whose time has come at *at* (UTC), at most *most*, the oldest first."""
    over = select(OfficerAct.id).where(OfficerAct.state == ActState.AWAITING_TIME, OfficerAct.due_at <= at)
    return list(session.scalars(over.order_by(OfficerAct.due_at).limit(most)))


def complete(work: Work, settings: Settings, act_id: str, act: Act) -> OfficerAct:
    """Do an act whose time has come; one that is not possible any more ends refused, and the operator is told.

    Nothing happens if it was cancelled meanwhile, or its time has not come.
    """
    session = work.writing()
    account, row = _lock(session, act_id)
    if row.state is not ActState.AWAITING_TIME or row.due_at is None or row.due_at > act.at:
        return row
    kind = KINDS[Action(row.kind)]
    context = ActContext(session, settings, account, _lock_officer(session, row.proposed_by), row.reason, row.data, act)
    try:
        judge_again(context, kind)
    except ActImpossible:
        row.state, row.finished_at = ActState.REFUSED, act.at
        about = {"officer_id": None, "act_id": row.id, "kind": row.kind}
        record(session, Event.OFFICER_ACT_REFUSED, act, account.id, **about)
        waiting.end_what_is_about(session, row, act)
        _send(context, mails.not_done(context, kind))
        return row
    _complete(context, kind, row)
    return row


def by_link(session: Session, secret: str, at: datetime) -> OfficerAct | None:
    """The waiting act that the link with *secret* cancels; ``None`` once its time has come, or it has ended."""
    row = select(OfficerAct).filter_by(cancel_hash=digest(secret), state=ActState.AWAITING_TIME)
    return session.scalar(row.where(OfficerAct.due_at > at))


def cancel_by_link(work: Work, settings: Settings, secret: str, act: Act) -> bool:
    """Cancel a waiting act by the link of its mails, tell every address that was told of it, and open a case for a
    supervisor. False for a link whose time is over.
    """
    session = work.writing()
    found = by_link(session, secret, act.at)
    if found is None:
        return False
    account, row = _lock(session, found.id)
    if by_link(session, secret, act.at) is None:
        return False
    waiting.cancel(session, row, waiting.BY_LINK, act)
    open_case(session, CaseKind.CHANGE_CANCELLED, account.id, {"act_id": row.id, "kind": row.kind}, act.at)
    officer, kind = session.get_one(Officer, row.proposed_by), KINDS[Action(row.kind)]
    context = ActContext(session, settings, account, officer, row.reason, row.data, act)
    _send(context, mails.not_done(context, kind))
    return True


def answer(work: Work, settings: Settings, act_id: str, officer_id: str, *, yes: bool, act: Act) -> OfficerAct:
    """Consent to an act as the second officer, or refuse it. Returns the act's row.

    Raises ``ActImpossible`` where the officer may not, where another has answered meanwhile, or where the act cannot be
    done any more; ``NotFound`` without such an act.
    """
    session = work.writing()
    account, row = _lock(session, act_id)
    officer, proposer = _lock_officer(session, officer_id), _lock_officer(session, row.proposed_by)
    if row.state is not ActState.AWAITING_OFFICER:
        raise ActImpossible(lazy("Another officer has answered meanwhile, or the act was cancelled."))
    if officer.disabled_at is not None or not policy.may(officer.role, Action.CONSENT):
        raise ActImpossible(_OFFICER_ENDED)
    if (reason := consent.why_not(session, row, officer_id)) is not None:
        raise ActImpossible(reason)
    kind = KINDS[Action(row.kind)]
    context = ActContext(session, settings, account, proposer, row.reason, row.data, act)
    if yes:
        judge_again(context, kind)
    row.consented_by, row.consented_at = officer_id, act.at
    event = Event.OFFICER_ACT_CONSENTED if yes else Event.OFFICER_ACT_REFUSED
    record(session, event, act, account.id, officer_id=officer_id, act_id=row.id, kind=row.kind)
    if yes:
        _begin(context, kind, row)
    else:
        row.state, row.finished_at = ActState.REFUSED, act.at
    return row


def judge_again(context: ActContext, kind: ActKind) -> None:
    """As ``judge``, for an act that has waited."""
    if context.officer.disabled_at is not None or not policy.allows(
        context.officer.role, kind.action, context.account.status
    ):
        raise ActImpossible(lazy("This act is not possible any more: the account or the officer has changed."))
    kind.check_account(context)
    kind.check(context)


def _lock(session: Session, act_id: str) -> tuple[Account, OfficerAct]:
    """The act and its account, both locked. Raises ``NotFound``."""
    account_id = session.scalar(select(OfficerAct.account_id).filter_by(id=act_id))
    if account_id is None:
        raise NotFound
    account = lock_account(session, account_id)
    query = select(OfficerAct).filter_by(id=act_id).with_for_update().execution_options(populate_existing=True)
    return account, session.scalars(query).one()


def _lock_officer(session: Session, officer_id: str) -> Officer:
    """The officer, who cannot be disabled until the transaction ends."""
    query = select(Officer).filter_by(id=officer_id).with_for_update(read=True)
    return session.scalars(query.execution_options(populate_existing=True)).one()
