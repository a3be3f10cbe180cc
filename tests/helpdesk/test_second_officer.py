"""Two pairs of eyes: what waits for a second officer, who that may be, and what becomes of it."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import update
from support.acting_officers import REASON, acts_of, do, events_of, let_clock_work, page_of
from support.browsing import Browser
from support.letterbox import Letterbox
from support.officers import new_officer, sign_in
from support.world import User, World

from idp import clock, refusal_codes
from idp.config import Settings
from idp.crypto import new_id
from idp.db import Database, transaction
from idp.helpdesk.acts import lifecycle
from idp.helpdesk.acts.kind import ActImpossible, Proposal
from idp.helpdesk.acts.kinds import KINDS
from idp.helpdesk.policy import Action
from idp.models import Account, AccountStatus, ActState, Case, CaseKind, CaseState, Officer, OfficerAct, OfficerRole
from idp.origin import HERE, Act
from idp.refusal_codes import RefusalReason, Refused

NEW = "new.address@example.com"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """An installation where unlocking needs a second officer, too: the simplest act. And accounts for branches."""
    return replace(settings, second_officer_acts=("unlock", "shorten", "add_branch"))


@pytest.fixture
def user(world: World) -> User:
    """An operator."""
    return world.user()


def propose(database: Database, settings: Settings, user: User, officer_id: str, **changes: str) -> str:
    """Propose to unlock the account. The act's id."""
    proposal = Proposal(new_id(), user.id, REASON, {}, changes.get("case_id"))
    with transaction(database) as work:
        return lifecycle.propose(work, settings, KINDS[Action.UNLOCK], proposal, officer_id, _now()).id


def consent(database: Database, settings: Settings, act_id: str, officer_id: str, *, yes: bool = True) -> str:
    """Answer as the second officer: the state that the act is in then, or the refusal."""
    try:
        with transaction(database) as work:
            return lifecycle.answer(work, settings, act_id, officer_id, yes=yes, act=_now()).state.value
    except ActImpossible as refusal:
        return refusal.message


def _now() -> Act:
    return Act(HERE, clock.now())


def test_act_is_done_with_the_consent(
    app: Flask, world: World, database: Database, user: User, letterbox: Letterbox
) -> None:
    proposer = sign_in(app, database, new_officer(database, OfficerRole.OPERATOR))
    second = sign_in(app, database, new_officer(database, OfficerRole.OPERATOR))
    assert do(proposer, page_of(user)).status == 303
    (row,) = acts_of(database, user)
    assert row.state is ActState.AWAITING_OFFICER
    assert letterbox.fetch() == []
    assert second.open("/officer/acts").has(f"act-{row.id}")
    page = second.open(f"/officer/acts/{row.id}")
    assert REASON in page.words("summary")
    second.press("consent-submit")
    assert second.page.has("second")
    (row,) = acts_of(database, user)
    assert (row.state, row.consented_by is not None) == (ActState.DONE, True)
    letterbox.one()
    labels = [event for event, _ in events_of(database, user)]
    assert labels == ["officer.act_consented", "officer.act_done", "officer.act_proposed"]


def test_refused_act_is_not_done_and_the_operator_hears_nothing(
    app: Flask, world: World, database: Database, user: User, letterbox: Letterbox, browser: Browser
) -> None:
    proposer = sign_in(app, database, new_officer(database, OfficerRole.OPERATOR))
    second = sign_in(app, database, new_officer(database, OfficerRole.OPERATOR))
    do(proposer, page_of(user))
    (row,) = acts_of(database, user)
    second.open(f"/officer/acts/{row.id}")
    second.press("refuse-submit")
    (row,) = acts_of(database, user)
    assert row.state is ActState.REFUSED
    assert letterbox.fetch() == []
    browser.sign_in(user)
    assert not browser.open("/account/officers").has("officer-acts")


def test_proposer_is_not_asked(app: Flask, world: World, database: Database, user: User) -> None:
    proposer = sign_in(app, database, new_officer(database))
    do(proposer, page_of(user))
    (row,) = acts_of(database, user)
    page = proposer.open(f"/officer/acts/{row.id}")
    assert (page.has("why-not"), page.has("consent-submit")) == (True, False)
    address, values = proposer.page.url, {"csrf_token": "", "answer": "yes"}
    proposer.open(page_of(user, "cancel"))
    values["csrf_token"] = proposer.page.form("act-submit")[1]["csrf_token"]
    assert proposer.post(address, values).status == 409
    assert acts_of(database, user)[0].state is ActState.AWAITING_OFFICER


def test_second_officer_did_not_open_the_case(world: World, database: Database, settings: Settings, user: User) -> None:
    """Neither the act's own case, closed or not, nor another open one of the account."""
    one, two, three = (new_officer(database) for _ in range(3))
    with transaction(database) as work:
        common = {"account_id": user.id, "kind": CaseKind.HELP, "data": {}, "created_at": clock.now()}
        work.writing().add(Case(id="own", state=CaseState.CLOSED, opened_by=two, **common))
        work.writing().add(Case(id="open", state=CaseState.TAKEN, opened_by=three, **common))
    act_id = propose(database, settings, user, one, case_id="own")
    for officer_id in (two, three):
        assert "opened a case" in consent(database, settings, act_id, officer_id)
    assert consent(database, settings, act_id, new_officer(database)) == "done"


def test_second_officer_was_not_the_last_to_change_the_account(
    world: World, database: Database, settings: Settings, user: User
) -> None:
    one, two, three = (new_officer(database) for _ in range(3))
    assert consent(database, settings, propose(database, settings, user, one), two) == "done"
    act_id = propose(database, settings, user, two)
    assert "last to change" in consent(database, settings, act_id, one)
    assert consent(database, settings, act_id, three) == "done"
    assert consent(database, settings, propose(database, settings, user, three), one) == "done"


def test_looks_are_neither_acts_to_consent_to_nor_changes(
    app: Flask, world: World, database: Database, settings: Settings, user: User
) -> None:
    """Numbers shown and refusals explained are rows, too: nobody answers them, and whoever looked may consent."""
    one, two = new_officer(database), new_officer(database)
    browser = sign_in(app, database, one)
    with transaction(database) as work:
        refused = Refused(user.id, RefusalReason.SUSPENDED)
        code = refusal_codes.make(work.writing(), settings, refused, clock.now())
    assert code is not None
    browser.open("/officer/why")
    assert browser.press("why-submit", code=code.code).status == 200
    browser.open(page_of(user, "show-numbers"))
    assert browser.press("act-submit", reason=REASON).status == 200
    rows = acts_of(database, user)
    assert {row.kind for row in rows} == {"explain", "show_number"}
    assert [browser.open(f"/officer/acts/{row.id}").status for row in rows] == [404, 404]
    act_id = propose(database, settings, user, two)
    assert consent(database, settings, act_id, one) == "done"


@pytest.mark.parametrize("who", ["proposer", "second"])
def test_officer_disabled_in_the_middle_of_an_act(
    world: World, database: Database, settings: Settings, user: User, who: str
) -> None:
    one, two = new_officer(database), new_officer(database)
    act_id = propose(database, settings, user, one)
    with transaction(database) as work:
        change = update(Officer).where(Officer.id == {"proposer": one, "second": two}[who])
        work.writing().execute(change.values(disabled_at=clock.now()))
    assert consent(database, settings, act_id, two) not in ("done", "awaiting_officer")
    assert [row.state for row in acts_of(database, user)] == [ActState.AWAITING_OFFICER]


def test_account_suspended_before_the_consent(world: World, database: Database, settings: Settings, user: User) -> None:
    """The act cannot be done any more; it can be refused."""
    act_id, second = propose(database, settings, user, new_officer(database)), new_officer(database)
    world.change(user, status=AccountStatus.SUSPENDED)
    assert "not possible any more" in consent(database, settings, act_id, second)
    (row,) = acts_of(database, user)
    assert (row.state, row.consented_by) == (ActState.AWAITING_OFFICER, None)
    assert consent(database, settings, act_id, second, yes=False) == "refused"


def test_viewer_reads_and_does_not_answer(app: Flask, world: World, database: Database, settings: Settings) -> None:
    user = world.user()
    act_id = propose(database, settings, user, new_officer(database))
    viewer_id = new_officer(database, OfficerRole.VIEWER)
    viewer = sign_in(app, database, viewer_id)
    page = viewer.open(f"/officer/acts/{act_id}")
    assert (page.status, page.has("consent-submit")) == (200, False)
    assert consent(database, settings, act_id, viewer_id) != "done"


def test_of_two_answers_at_once_one_counts(world: World, database: Database, settings: Settings, user: User) -> None:
    act_id = propose(database, settings, user, new_officer(database))
    officers = [new_officer(database) for _ in range(2)]
    answers: dict[str, str] = {}
    gate = threading.Barrier(2)

    def run(officer_id: str, yes: bool) -> None:
        gate.wait(60)
        answers[officer_id] = consent(database, settings, act_id, officer_id, yes=yes)

    threads = [threading.Thread(target=run, args=(each, index == 0)) for index, each in enumerate(officers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    (row,) = acts_of(database, user)
    lost = next(each for each in officers if each != row.consented_by)
    assert answers[str(row.consented_by)] == row.state.value
    assert "Another officer" in answers[lost]


def test_shortened_period_needs_both_a_supervisor_and_a_second_officer(
    app: Flask, world: World, database: Database, settings: Settings, user: User, letterbox: Letterbox
) -> None:
    operator_id, supervisor_id = new_officer(database, OfficerRole.OPERATOR), new_officer(database)
    operator = sign_in(app, database, operator_id)
    supervisor = sign_in(app, database, supervisor_id)
    do(operator, page_of(user, "email"), email=NEW)
    (change,) = acts_of(database, user)
    assert operator.open(page_of(user, "shorten")).status == 403
    do(supervisor, page_of(user, "shorten"), act_id=change.id)
    let_clock_work(database, settings)
    shorten = acts_of(database, user)[-1]
    assert shorten.state is ActState.AWAITING_OFFICER
    assert "proposed" in consent(database, settings, shorten.id, operator_id)  # the change is the operator's own
    assert consent(database, settings, shorten.id, new_officer(database, OfficerRole.OPERATOR)) == "done"
    let_clock_work(database, settings)
    with database.reader() as session:
        assert session.get_one(Account, user.id).email == NEW
    assert {row.state for row in acts_of(database, user)} == {ActState.DONE}


def test_shortening_what_ends_meanwhile_ends_with_it(
    app: Flask, world: World, database: Database, settings: Settings, user: User
) -> None:
    supervisor = sign_in(app, database, new_officer(database))
    do(supervisor, page_of(user, "email"), email=NEW)
    (change,) = acts_of(database, user)
    do(supervisor, page_of(user, "shorten"), act_id=change.id)
    do(supervisor, page_of(user, "cancel"), act_id=change.id)
    states = {row.kind: row.state for row in acts_of(database, user)}
    assert states == {"change_email": ActState.CANCELLED, "shorten": ActState.REFUSED, "cancel": ActState.DONE}


def test_second_officer_of_a_change_starts_its_period(
    app: Flask, world: World, database: Database, settings: Settings, user: User, letterbox: Letterbox
) -> None:
    listed = replace(settings, second_officer_acts=("change_email",))
    proposal = Proposal(new_id(), user.id, REASON, {"email": NEW})
    with transaction(database) as work:
        kind = KINDS[Action.CHANGE_EMAIL]
        lifecycle.propose(work, listed, kind, proposal, new_officer(database), _now())
    assert letterbox.fetch() == []
    assert consent(database, listed, proposal.id, new_officer(database)) == "awaiting_time"
    assert len(letterbox.fetch()) == 2


def test_branch_waits_while_the_page_of_the_account_shows_it(app: Flask, world: World, database: Database) -> None:
    """Another branch can be proposed meanwhile."""
    head, supervisor = world.user(), sign_in(app, database, new_officer(database))
    do(supervisor, page_of(head, "branch"), branch="7", email="branch@example.com")
    page = supervisor.open(f"/officer/accounts/{head.id}")
    assert (page.status, page.has("waiting"), page.has("act-add_branch")) == (200, True, True)
    assert supervisor.open(page_of(head, "branch")).status == 200


def test_default_setting_lists_three_acts() -> None:
    """As the documents promise."""
    assert Settings().second_officer_acts == ("shorten", "decide_claim", "suspend_with_delegations")


def test_rows_of_acts_have_no_secret(world: World, database: Database, settings: Settings, user: User) -> None:
    """What cancels an act is stored as a hash."""
    proposal = Proposal(new_id(), user.id, REASON, {"email": NEW})
    with transaction(database) as work:
        kind = KINDS[Action.CHANGE_EMAIL]
        lifecycle.propose(work, settings, kind, proposal, new_officer(database), _now())
    with database.reader() as session:
        row = session.get_one(OfficerAct, proposal.id)
    assert row.cancel_hash is not None
    assert len(row.cancel_hash) == 64
