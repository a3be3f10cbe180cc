"""A change of the email address and a reset of the second factor: announced, cancelled by link, done by the clock."""

from __future__ import annotations

import threading
from datetime import timedelta
from email.message import EmailMessage

import pytest
from flask import Flask
from sqlalchemy import select, update
from support.acting_officers import REASON, acts_of, do, events_of, let_clock_work, page_of
from support.browsing import Browser
from support.letterbox import Letterbox, links_of, text_of
from support.officers import new_officer, sign_in
from support.world import PASSWORD, User, World

from idp import clock, worker
from idp.accounts.second_factor import factors
from idp.config import Settings
from idp.crypto import Vault, new_id
from idp.db import Database, transaction
from idp.helpdesk.acts import lifecycle, waiting
from idp.helpdesk.acts.kind import ActImpossible, Proposal
from idp.helpdesk.acts.kinds import KINDS
from idp.helpdesk.acts.waiting import MOST_CANCELS, WAITS
from idp.helpdesk.policy import Action
from idp.models import (
    Account,
    AccountStatus,
    ActState,
    Case,
    CaseKind,
    Login,
    Officer,
    OfficerAct,
    OfficerRole,
    SearchWord,
)
from idp.origin import HERE, Act

NEW = "new.address@example.com"
CANCEL = "/cancel-change/"


@pytest.fixture
def user(world: World) -> User:
    """An operator."""
    return world.user()


@pytest.fixture
def operator(app: Flask, world: World, database: Database) -> Browser:
    """The browser of an officer who may act."""
    return sign_in(app, database, new_officer(database, OfficerRole.OPERATOR))


@pytest.fixture
def supervisor(app: Flask, world: World, database: Database) -> Browser:
    """The browser of a supervisor."""
    return sign_in(app, database, new_officer(database))


def account_of(database: Database, user: User) -> Account:
    """The account as it is."""
    with database.reader() as session:
        return session.get_one(Account, user.id)


def mails_by_address(letterbox: Letterbox) -> dict[str, EmailMessage]:
    """The new mails, each by its address."""
    mails = letterbox.fetch()
    by_address = {str(mail["To"]): mail for mail in mails}
    assert len(by_address) == len(mails)
    return by_address


def old_address(user: User) -> str:
    """The address that a user of these tests has."""
    return f"operator{user.tax_id}@example.com"


def add_second_factor(database: Database, settings: Settings, user: User) -> None:
    """An authenticator app with recovery codes."""
    with transaction(database) as work:
        factors.turn_on(work.writing(), Vault(settings.secret_keys), user.id, "JBSWY3DPEHPK3PXP", 1, clock.now())


def cancel_by_link(browser: Browser, letterbox: Letterbox) -> None:
    """Press the button of the link in the newest mails."""
    (link, *_) = [link for mail in letterbox.fetch() for link in links_of(mail, CANCEL)]
    browser.open(link)
    assert browser.press("cancel-submit").status == 200
    letterbox.fetch()


def test_period_is_24_hours_and_two_cancels_count() -> None:
    assert (WAITS.total_seconds() / 3600, MOST_CANCELS) == (24, 2)


def test_change_of_address_is_announced_to_both_and_done_after_24_hours(
    operator: Browser, user: User, world: World, database: Database, settings: Settings, letterbox: Letterbox
) -> None:
    assert do(operator, page_of(user, "email"), email=" New.Address@Example.COM ").status == 303
    (row,) = acts_of(database, user)
    assert (row.state, row.data, row.due_at) == (ActState.AWAITING_TIME, {"email": NEW}, row.proposed_at + WAITS)
    announced = mails_by_address(letterbox)
    assert set(announced) == {old_address(user), NEW}
    assert all(links_of(mail, CANCEL) for mail in announced.values())
    assert user.name in text_of(announced[old_address(user)])
    assert user.name not in text_of(announced[NEW])  # it may be a stranger's

    world.pass_time(hours=23, minutes=59)
    let_clock_work(database, settings)
    assert account_of(database, user).email == old_address(user)
    assert letterbox.fetch() == []

    world.pass_time(minutes=2)
    let_clock_work(database, settings)
    account = account_of(database, user)
    assert (account.email, account.email_verified_at) == (NEW, None)
    assert [event for event, _ in events_of(database, user)] == ["officer.act_done", "officer.act_proposed"]
    told = mails_by_address(letterbox)
    assert set(told) == {old_address(user), NEW}
    assert links_of(told[NEW], "/verify-email/")
    assert not links_of(told[old_address(user)], "/verify-email/")


def test_worker_has_the_job(
    operator: Browser, user: User, world: World, database: Database, settings: Settings
) -> None:
    do(operator, page_of(user, "email"), email=NEW)
    world.pass_time(hours=24)
    jobs = worker._background_jobs(settings, database)
    (job,) = [job for job, _ in jobs if job._name == "acts"]
    job._run()
    for each, _ in jobs:
        each.close()
    assert account_of(database, user).email == NEW


def test_new_address_is_confirmed_by_its_link(
    operator: Browser,
    user: User,
    world: World,
    database: Database,
    settings: Settings,
    letterbox: Letterbox,
    app: Flask,
) -> None:
    do(operator, page_of(user, "email"), email=NEW)
    letterbox.fetch()
    world.pass_time(hours=24)
    let_clock_work(database, settings)
    browser = Browser(app)
    browser.open(links_of(mails_by_address(letterbox)[NEW], "/verify-email/")[0])
    browser.press("verify-submit", password=PASSWORD)
    assert account_of(database, user).email_verified_at is not None


def test_links_of_the_old_mailbox_are_worth_nothing_afterwards(
    operator: Browser,
    user: User,
    world: World,
    database: Database,
    settings: Settings,
    letterbox: Letterbox,
    app: Flask,
) -> None:
    do(operator, page_of(user, "email"), email=NEW)
    world.pass_time(hours=24)
    letterbox.fetch()
    browser = Browser(app)
    browser.open("/forgot-password")
    browser.press("forgot-submit", email=old_address(user))
    link = links_of(letterbox.one(), "/reset-password/")[0]
    let_clock_work(database, settings)
    assert browser.open(link).status == 410


@pytest.mark.parametrize("which", ["old", "new"])
def test_either_address_cancels(
    operator: Browser,
    user: User,
    world: World,
    database: Database,
    settings: Settings,
    letterbox: Letterbox,
    app: Flask,
    which: str,
) -> None:
    do(operator, page_of(user, "email"), email=NEW)
    link = links_of(mails_by_address(letterbox)[{"old": old_address(user), "new": NEW}[which]], CANCEL)[0]
    browser = Browser(app)
    for _ in range(2):
        assert browser.open(link).has("cancel-submit")  # a mail scanner's GET does nothing
    assert browser.press("cancel-submit").status == 200
    assert browser.open(link).status == 410
    (row,) = acts_of(database, user)
    assert (row.state, row.cancelled_by) == (ActState.CANCELLED, "link")
    assert set(mails_by_address(letterbox)) == {old_address(user), NEW}
    with database.reader() as session:
        case = session.scalars(select(Case).filter_by(account_id=user.id)).one()
    assert (case.kind, case.data["act_id"]) == (CaseKind.CHANGE_CANCELLED, row.id)
    world.pass_time(hours=25)
    let_clock_work(database, settings)
    assert account_of(database, user).email == old_address(user)


def test_link_pressed_after_the_period_cancels_nothing(
    operator: Browser,
    user: User,
    world: World,
    database: Database,
    settings: Settings,
    letterbox: Letterbox,
    app: Flask,
) -> None:
    """The clock decides, also where the worker is late."""
    do(operator, page_of(user, "email"), email=NEW)
    link = links_of(mails_by_address(letterbox)[NEW], CANCEL)[0]
    browser = Browser(app)
    browser.open(link)
    world.pass_time(hours=24)
    page = browser.press("cancel-submit")
    assert (page.status, page.has("cancel-submit")) == (410, False)
    let_clock_work(database, settings)
    assert account_of(database, user).email == NEW


def test_after_a_cancel_only_a_supervisor_proposes_it_again(
    operator: Browser, supervisor: Browser, user: User, letterbox: Letterbox, app: Flask, database: Database
) -> None:
    do(operator, page_of(user, "email"), email=NEW)
    cancel_by_link(Browser(app), letterbox)
    assert operator.open(page_of(user, "email")).status == 409
    supervisor.open(page_of(user, "email"))
    assert not supervisor.page.has("document_kind")
    assert do(supervisor, page_of(user, "email"), email=NEW).status == 303
    assert len(acts_of(database, user)) == 2


def test_after_two_cancels_only_documents_count(
    supervisor: Browser,
    user: User,
    letterbox: Letterbox,
    app: Flask,
    database: Database,
    settings: Settings,
    world: World,
) -> None:
    """The old mailbox may be an intruder's: no link cancels any more."""
    for _ in range(2):
        do(supervisor, page_of(user, "email"), email=NEW)
        cancel_by_link(Browser(app), letterbox)
    supervisor.open(page_of(user, "email"))
    assert supervisor.press("act-submit", reason=REASON, email=NEW).status == 422
    do(supervisor, page_of(user, "email"), email=NEW, document_kind="บัตรประจำตัวประชาชน", document_date="1/2/2569")
    row = acts_of(database, user)[-1]
    assert row.data == {"document_kind": "บัตรประจำตัวประชาชน", "document_date": "2026-02-01", "email": NEW}
    assert (row.state, row.cancel_hash) == (ActState.AWAITING_TIME, None)
    announced = mails_by_address(letterbox)
    assert set(announced) == {old_address(user), NEW}
    assert not any(links_of(mail, CANCEL) for mail in announced.values())
    world.pass_time(hours=24)
    let_clock_work(database, settings)
    assert account_of(database, user).email == NEW


def test_reset_of_the_second_factor_waits_and_ends_every_login(
    operator: Browser,
    user: User,
    world: World,
    database: Database,
    settings: Settings,
    letterbox: Letterbox,
    app: Flask,
) -> None:
    browser = Browser(app)
    browser.sign_in(user)
    add_second_factor(database, settings, user)
    assert do(operator, page_of(user, "second-factor")).status == 303
    assert links_of(letterbox.one(), CANCEL)
    world.pass_time(hours=23)
    let_clock_work(database, settings)
    assert account_of(database, user).two_factor
    world.pass_time(hours=1)
    let_clock_work(database, settings)
    account = account_of(database, user)
    assert (account.two_factor, account.credentials_changed_at is not None) == (False, True)
    with database.reader() as session:
        assert factors.of(session, user.id) == factors.Factors(totp=False, codes_left=0, passkeys=0)
        assert set(session.scalars(select(Login.ended_by).filter_by(account_id=user.id))) == {"officer"}
    letterbox.one()
    browser.open("/login")
    assert browser.sign_in(user).has("in-whose-name")


def test_account_without_second_factor_has_nothing_to_reset(operator: Browser, user: User) -> None:
    assert operator.open(page_of(user, "second-factor")).status == 409


def test_same_address_and_no_address_are_refused(operator: Browser, user: User, database: Database) -> None:
    operator.open(page_of(user, "email"))
    assert operator.press("act-submit", reason=REASON, email=old_address(user).upper()).status == 409
    assert operator.press("act-submit", reason=REASON, email="nobody").status == 422
    assert acts_of(database, user) == []


def test_only_one_change_waits(operator: Browser, user: User, database: Database) -> None:
    do(operator, page_of(user, "email"), email=NEW)
    assert operator.open(page_of(user, "email")).status == 409
    assert len(acts_of(database, user)) == 1


@pytest.mark.parametrize("what", ["suspended", "officer disabled"])
def test_what_is_not_possible_any_more_is_not_done(
    operator: Browser,
    user: User,
    world: World,
    database: Database,
    settings: Settings,
    letterbox: Letterbox,
    what: str,
) -> None:
    do(operator, page_of(user, "email"), email=NEW)
    letterbox.fetch()
    if what == "suspended":
        world.change(user, status=AccountStatus.SUSPENDED)
    else:
        with transaction(database) as work:
            work.writing().execute(update(Officer).values(disabled_at=clock.now()))
    world.pass_time(hours=24)
    let_clock_work(database, settings)
    assert account_of(database, user).email == old_address(user)
    (row,) = acts_of(database, user)
    assert row.state is ActState.REFUSED
    assert set(mails_by_address(letterbox)) == {old_address(user), NEW}
    let_clock_work(database, settings)
    assert letterbox.fetch() == []


def test_officer_cancels_what_waits(
    operator: Browser, user: User, database: Database, letterbox: Letterbox, world: World, settings: Settings
) -> None:
    do(operator, page_of(user, "email"), email=NEW)
    letterbox.fetch()
    (row,) = acts_of(database, user)
    do(operator, page_of(user, "cancel"), act_id=row.id)
    states = {each.kind: each.state for each in acts_of(database, user)}
    assert states == {"change_email": ActState.CANCELLED, "cancel": ActState.DONE}
    assert set(mails_by_address(letterbox)) == {old_address(user), NEW}
    do(operator, page_of(user, "email"), email=NEW)  # no cancel by link: no supervisor is needed
    do(operator, page_of(user, "cancel"), act_id=acts_of(database, user)[-1].id)
    world.pass_time(hours=25)
    let_clock_work(database, settings)
    assert account_of(database, user).email == old_address(user)


def test_act_that_fails_does_not_keep_the_others(
    operator: Browser, world: World, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = world.user(), world.user()
    for each in (first, second):
        do(operator, page_of(each, "email"), email=NEW)
    with transaction(database) as work:
        change = update(OfficerAct).where(OfficerAct.account_id == first.id)
        work.writing().execute(change.values(data={}))
    world.pass_time(hours=24)
    let_clock_work(database, settings)
    assert account_of(database, first).email == old_address(first)
    assert account_of(database, second).email == NEW


def test_of_two_changes_proposed_at_once_one_waits(
    world: World, database: Database, settings: Settings, user: User
) -> None:
    officers = [new_officer(database) for _ in range(2)]
    gate, outcomes = threading.Barrier(2), []

    def run(officer_id: str) -> None:
        proposal = Proposal(new_id(), user.id, REASON, {"email": f"{officer_id.lower()}@example.com"})
        gate.wait(60)
        try:
            with transaction(database) as work:
                kind = KINDS[Action.CHANGE_EMAIL]
                lifecycle.propose(work, settings, kind, proposal, officer_id, Act(HERE, clock.now()))
        except ActImpossible:
            outcomes.append("refused")
        else:
            outcomes.append("waits")

    threads = [threading.Thread(target=run, args=(each,)) for each in officers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(outcomes) == ["refused", "waits"]
    assert len(acts_of(database, user)) == 1


def test_officer_who_acts_is_not_disabled_meanwhile(
    world: World, database: Database, settings: Settings, user: User
) -> None:
    """Whoever disables the officer waits for the end of the act; then nothing more is done in that name."""
    officer_id, proposal = new_officer(database), Proposal(new_id(), user.id, REASON, {})
    began, disabled = threading.Event(), threading.Event()

    def disable() -> None:
        began.wait(60)
        with transaction(database) as work:
            work.writing().execute(update(Officer).where(Officer.id == officer_id).values(disabled_at=clock.now()))
        disabled.set()

    thread = threading.Thread(target=disable)
    thread.start()
    kind = KINDS[Action.UNLOCK]
    with transaction(database) as work:
        lifecycle.propose(work, settings, kind, proposal, officer_id, Act(HERE, clock.now()))
        began.set()
        assert not disabled.wait(0.5)
    thread.join(60)
    assert disabled.is_set()
    again = Proposal(new_id(), user.id, REASON, {})
    with pytest.raises(ActImpossible), transaction(database) as work:
        lifecycle.propose(work, settings, kind, again, officer_id, Act(HERE, clock.now()))


def test_account_without_address_gets_one(
    operator: Browser, world: World, database: Database, settings: Settings, letterbox: Letterbox
) -> None:
    """A legacy account: only the new address is told."""
    user = world.user(email=None, email_verified_at=None, unconfirmed_email="typed@example.com")
    do(operator, page_of(user, "email"), email=NEW)
    assert set(mails_by_address(letterbox)) == {NEW}
    world.pass_time(hours=24)
    let_clock_work(database, settings)
    account = account_of(database, user)
    assert (account.email, account.unconfirmed_email) == (NEW, None)


def test_account_is_found_by_its_new_address(
    operator: Browser, user: User, world: World, database: Database, settings: Settings
) -> None:
    do(operator, page_of(user, "email"), email=NEW)
    world.pass_time(hours=24)
    let_clock_work(database, settings)
    with database.reader() as session:
        words = set(session.scalars(select(SearchWord.word).filter_by(account_id=user.id)))
    assert any("new.address" in word for word in words)
    assert not any("operator" in word for word in words)


def test_cancels_count_from_the_last_change_that_was_done(world: World, database: Database, user: User) -> None:
    """Those by link alone, and only those of the same act."""
    officer_id, kind = new_officer(database), "change_email"
    counted = []
    for minute, (what, state, by) in enumerate(
        [
            (kind, ActState.CANCELLED, "link"),
            (kind, ActState.CANCELLED, officer_id),
            (kind, ActState.REFUSED, None),
            ("reset_second_factor", ActState.CANCELLED, "link"),
            (kind, ActState.CANCELLED, "link"),
            ("unlock", ActState.DONE, None),
            (kind, ActState.DONE, None),
            (kind, ActState.CANCELLED, "link"),
        ]
    ):
        now = clock.now() + timedelta(minutes=minute)
        values = {"id": new_id(), "account_id": user.id, "kind": what, "state": state, "data": {}, "reason": "x"}
        times = {"proposed_by": officer_id, "proposed_at": now, "finished_at": now}
        with transaction(database) as work:
            work.writing().add(OfficerAct(**values, **times, cancelled_by=by))
        with database.reader() as session:
            counted.append(waiting.cancels(session, user.id, Action.CHANGE_EMAIL))
    assert counted == [1, 1, 1, 1, 2, 2, 0, 1]
