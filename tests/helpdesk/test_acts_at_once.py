"""Officers and users at the same moment: one wins, and nothing is done twice or by halves."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from typing import Any

import pytest
from support.database_rows import account_of, counted, rows_of
from support.officers import new_officer
from support.registration_by_hand import COMPANY
from support.world import User, World

from idp import cases, clock
from idp.config import Settings
from idp.crypto import new_id
from idp.db import Database, transaction
from idp.delegation import lifecycle as delegations
from idp.errors import NotFound
from idp.helpdesk.acts import lifecycle
from idp.helpdesk.acts.kind import ActImpossible, Proposal
from idp.helpdesk.acts.kinds import KINDS
from idp.helpdesk.policy import Action
from idp.models import Account, AccountStatus, ActState, CaseKind, Delegation, OfficerAct, UserName
from idp.origin import HERE, Act

CLAIM = {"name": "ผู้ยื่นคำขอ", "email": "winner@example.org", "contact_mobile": "0899998888"}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Nobody waits for a second officer."""
    return replace(settings, second_officer_acts=())


def _propose(database: Database, settings: Settings, action: Action, user: User, **data: Any) -> str:
    """What an officer of their own does: ``done``, or ``impossible``."""
    officer_id = new_officer(database)
    try:
        with transaction(database) as work:
            proposal = Proposal(new_id(), user.id, "เหตุผล", data)
            lifecycle.propose(work, settings, KINDS[action], proposal, officer_id, Act(HERE, clock.now()))
    except ActImpossible:
        return "impossible"
    return "done"


def _at_once(*calls: Callable[[], str]) -> list[str]:
    barrier = Barrier(len(calls))

    def run(call: Callable[[], str]) -> str:
        barrier.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        return sorted(pool.map(run, calls))


def test_two_officers_decide_a_claim_once(world: World, database: Database, settings: Settings) -> None:
    user = world.user(tax_id=COMPANY)
    with transaction(database) as work:
        case_id = cases.open_case(work.writing(), CaseKind.CLAIM, user.id, CLAIM, clock.now())
    data = {"claim": case_id, "outcome": "claimant", "name": "บริษัท เจ้าของเลข จำกัด"}

    def decide() -> str:
        return _propose(database, settings, Action.DECIDE_CLAIM, user, **data)

    assert _at_once(decide, decide) == ["done", "impossible"]
    assert counted(database, Account, tax_id=COMPANY, status=AccountStatus.ACTIVE) == 1
    assert counted(database, Account, tax_id=COMPANY, status=AccountStatus.CLOSED) == 1
    assert account_of(database, user).status is AccountStatus.CLOSED
    assert [row.state for row in rows_of(database, OfficerAct)] == [ActState.DONE]
    assert counted(database, UserName, name=COMPANY) == 1


def test_two_officers_add_a_branch_once(world: World, database: Database, settings: Settings) -> None:
    user = world.user(tax_id=COMPANY)

    def add() -> str:
        return _propose(database, settings, Action.ADD_BRANCH, user, branch="1", email="branch@example.org")

    assert _at_once(add, add, add) == ["done", "impossible", "impossible"]
    assert counted(database, Account, tax_id=COMPANY, branch="1") == 1


def test_suspending_twice_is_done_once(world: World, database: Database, settings: Settings) -> None:
    user = world.user()

    def suspend() -> str:
        return _propose(database, settings, Action.SUSPEND, user)

    assert _at_once(suspend, suspend) == ["done", "impossible"]


def test_grantor_cancels_while_an_officer_ends_it(world: World, database: Database, settings: Settings) -> None:
    grantor, agent = world.user(going_concern=False, register_status="ล้มละลาย"), world.user()
    delegation_id = world.delegation(grantor, agent)

    def cancel() -> str:
        try:
            with transaction(database) as work:
                delegations.cancel(work, delegation_id, grantor.id, "x", Act(HERE, clock.now()))
        except NotFound:
            return "over"
        return "cancelled"

    def end() -> str:
        try:
            return _propose(database, settings, Action.END_DELEGATION, grantor, delegation_id=delegation_id)
        except NotFound:
            return "over"

    outcome = _at_once(cancel, end)
    (delegation,) = rows_of(database, Delegation)
    if delegation.ended_by == "officer":
        assert outcome == ["done", "over"]
    else:
        assert outcome in (["cancelled", "impossible"], ["cancelled", "over"])
        assert counted(database, OfficerAct) == 0, "an act that was not done leaves nothing"
