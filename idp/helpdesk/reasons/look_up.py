"""Opening an explanation by its code: limited, recorded, and in the history of whoever read the code out."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import insert
from sqlalchemy.orm import Session

from idp import limits, refusal_codes
from idp.audit import Event, record
from idp.clients import Clients
from idp.config import Settings
from idp.crypto import new_id
from idp.db import Work
from idp.delegation import acting
from idp.helpdesk.reasons.explain import Facts
from idp.limits import Budget
from idp.models import Account, ActState, Delegation, OfficerAct
from idp.origin import Act
from idp.refusal_codes import RefusalReason

#: The kind of the officer's act in the operator's history.
EXPLAIN = "explain"
#: Explanations that one officer may open within an hour; wrong codes that cost no delay.
WITHIN, OF_OFFICER, FREE = timedelta(hours=1), 60, 10
#: How long the page of an explanation works after it was opened; the officer's session may last longer.
OPEN_FOR = timedelta(hours=1)


def open_by_code(work: Work, code: str, officer_id: str, settings: Settings, act: Act) -> str | None:
    """Open the explanation of a refusal. Returns the id of the officer's act; ``None`` for a wrong or expired code,
    which counts as a failure.

    Raises ``TooManyAttempts`` after too many wrong codes, or too many explanations, of that officer.
    """
    session, wrong_codes = work.writing(), Budget(f"wrong-refusal-codes:{officer_id}", FREE, WITHIN)
    limits.take_turns(session, wrong_codes)
    limits.check_failures(session, [wrong_codes], act.at)
    refusal = refusal_codes.find(session, settings, code, act.at)
    if refusal is None:
        limits.fail(session, wrong_codes, act.at)
        return None
    limits.count(session, f"explanations:{officer_id}", act.at, WITHIN, OF_OFFICER)
    act_id = new_id()
    data = {
        "reason": refusal.reason,
        "made_at": refusal.made_at.isoformat(),
        "delegation_id": refusal.delegation_id,
        "client_id": refusal.client_id,
    }
    times = {"proposed_at": act.at, "finished_at": act.at}
    values = {"id": act_id, "account_id": refusal.account_id, "proposed_by": officer_id, "data": data, **times}
    session.execute(insert(OfficerAct).values(kind=EXPLAIN, state=ActState.DONE, reason="", **values))
    record(session, Event.REFUSAL_EXPLAINED, act, refusal.account_id, officer_id=officer_id, act_id=act_id)
    return act_id


def find(session: Session, act_id: str, officer_id: str, clients: Clients, at: datetime) -> Facts | None:
    """The facts of an explanation as they are at *at* (UTC); ``None`` unless that officer opened it at most
    ``OPEN_FOR`` ago.
    """
    opened = session.get(OfficerAct, act_id)
    if opened is None or opened.kind != EXPLAIN or opened.proposed_by != officer_id:
        return None
    if at - opened.proposed_at > OPEN_FOR:
        return None
    account = session.get_one(Account, opened.account_id)
    delegation_id, client_id = opened.data["delegation_id"], opened.data["client_id"]
    delegation = session.get(Delegation, delegation_id) if delegation_id else None
    client = clients.get(client_id) if client_id else None
    return Facts(
        account=account,
        reason=RefusalReason(opened.data["reason"]),
        made_at=datetime.fromisoformat(opened.data["made_at"]),
        delegation=delegation,
        grantor=session.get_one(Account, delegation.grantor_id) if delegation else None,
        client=client,
        client_id=client_id,
        another_fits=client is not None and acting.has_choices(session, account, at, client),
    )
