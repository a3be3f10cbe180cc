"""The second officer: which acts wait for one, and who that may be."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.helpdesk.acts.kind import ActContext, ActKind
from idp.helpdesk.policy import Action
from idp.i18n import lazy
from idp.models import ActState, Case, CaseState, OfficerAct


def is_needed(context: ActContext, kind: ActKind) -> bool:
    """Whether the act waits for a second officer, by the setting ``IDP_SECOND_OFFICER_ACTS``."""
    return not kind.names(context).isdisjoint(context.settings.second_officer_acts)


def why_not(session: Session, row: OfficerAct, officer_id: str) -> str | None:
    """Why an officer may not be the second one for the act *row*, as a msgid; ``None`` if they may.

    Never the one who proposed it (or the act that it is about), who opened the case that it is for or another open case
    of the account, or who was last to change the account.
    """
    if officer_id in (row.proposed_by, _proposer(session, row.data.get("act_id"))):
        return lazy("You proposed this act, so another officer has to consent.")
    if officer_id in _openers(session, row):
        return lazy("You opened a case of this account, so another officer has to consent.")
    if officer_id == last_to_change(session, row.account_id):
        return lazy("You were the last to change this account, so another officer has to consent.")
    return None


def last_to_change(session: Session, account_id: str) -> str | None:
    """The id of the officer whose act changed the account last; ``None`` if none did. To have its number shown, or
    a refusal explained, changes nothing.
    """
    done = select(OfficerAct.proposed_by).filter_by(account_id=account_id, state=ActState.DONE)
    changing = [each.value for each in Action if each not in (Action.SEE, Action.SHOW_NUMBER)]
    done = done.where(OfficerAct.kind.in_(changing))
    return session.scalar(done.order_by(OfficerAct.finished_at.desc(), OfficerAct.id.desc()).limit(1))


def _proposer(session: Session, act_id: str | None) -> str | None:
    return session.scalar(select(OfficerAct.proposed_by).filter_by(id=act_id)) if act_id else None


def _openers(session: Session, row: OfficerAct) -> set[str]:
    """Who opened the act's case, and the cases of the account that are not closed."""
    concerned = (Case.id == row.case_id) | ((Case.account_id == row.account_id) & (Case.state != CaseState.CLOSED))
    return set(session.scalars(select(Case.opened_by).where(concerned, Case.opened_by.is_not(None))))
