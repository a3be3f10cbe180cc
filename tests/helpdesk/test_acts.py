"""The frame of every act: form, summary, act; the row, the audit record and the mail that come with it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import update
from support.acting_officers import REASON, acts_of, do, events_of, page_of
from support.browsing import Browser
from support.letterbox import Letterbox, text_of
from support.officers import new_officer, sign_in
from support.world import User, World

from idp import clock
from idp.db import Database, transaction
from idp.models import (
    AccountStatus,
    ActState,
    Case,
    CaseKind,
    CaseState,
    Officer,
    OfficerRole,
    OfficerSession,
)


@pytest.fixture
def user(world: World) -> User:
    """An operator."""
    return world.user()


@pytest.fixture
def operator(app: Flask, world: World, database: Database) -> Browser:
    """The browser of an officer who may act."""
    return sign_in(app, database, new_officer(database, OfficerRole.OPERATOR))


def test_act_has_a_row_an_audit_record_and_a_mail(
    operator: Browser, user: User, database: Database, letterbox: Letterbox
) -> None:
    page = do(operator, page_of(user))
    assert (page.status, page.location) == (303, f"/officer/accounts/{user.id}")
    (row,) = acts_of(database, user)
    assert (row.kind, row.state, row.reason, row.finished_at) == ("unlock", ActState.DONE, REASON, row.proposed_at)
    about = {"officer_id": row.proposed_by, "act_id": row.id, "kind": "unlock"}
    assert events_of(database, user) == [("officer.act_done", about), ("officer.act_proposed", about)]
    mail = letterbox.one()
    assert user.user_name in text_of(mail)
    assert REASON not in text_of(mail)


def test_summary_shows_the_reason_and_does_nothing(operator: Browser, user: User, database: Database) -> None:
    operator.open(page_of(user))
    page = operator.press("act-submit", reason="<script>alert(1)</script>")
    assert page.status == 200
    assert "<script>alert(1)</script>" in page.words("summary")
    assert acts_of(database, user) == []


def test_summary_that_is_sent_twice_acts_once(operator: Browser, user: User, database: Database) -> None:
    operator.open(page_of(user))
    operator.press("act-submit", reason=REASON)
    address, values = operator.page.form("act-submit")
    for _ in range(2):
        assert operator.post(address, values, follow=False).status == 303
    assert len(acts_of(database, user)) == 1


def test_what_the_summary_did_not_show_is_not_done(operator: Browser, user: User, database: Database) -> None:
    """Neither another reason, nor a summary of another account, nor one that was made up."""
    operator.open(page_of(user))
    operator.press("act-submit", reason=REASON)
    address, values = operator.page.form("act-submit")
    for changed, where in (
        ({**values, "reason": "อื่น"}, address),
        (values, address.replace(user.id, "X" * 26)),
        ({**values, "shown": "x" * 100}, address),
    ):
        assert operator.post(where, changed, follow=False).status in (200, 404)
    assert acts_of(database, user) == []


@pytest.mark.parametrize(("length", "status"), [(0, 422), (1, 200), (1000, 200), (1001, 422), (10_000, 413)])
def test_reason_has_1_to_1000_characters(operator: Browser, user: User, length: int, status: int) -> None:
    operator.open(page_of(user))
    assert operator.press("act-submit", reason="ก" * length).status == status


def test_viewer_may_not_act(app: Flask, world: World, database: Database, user: User) -> None:
    viewer = sign_in(app, database, new_officer(database, OfficerRole.VIEWER))
    assert viewer.open(page_of(user)).status == 403
    operator = sign_in(app, database, new_officer(database, OfficerRole.OPERATOR))
    operator.open(page_of(user))
    address, values = operator.page.form("act-submit")
    assert viewer.post(address, {**values, "reason": REASON}).status in (400, 403)


@pytest.mark.parametrize("status", [AccountStatus.SUSPENDED, AccountStatus.UNCONFIRMED, AccountStatus.CLOSED])
def test_account_in_another_state_is_refused(
    operator: Browser, user: User, world: World, database: Database, status: AccountStatus
) -> None:
    """Also if it changes between the summary and the act."""
    operator.open(page_of(user))
    operator.press("act-submit", reason=REASON)
    world.change(user, status=status)
    assert operator.press("act-submit").status == 409
    assert operator.page.has("impossible")
    assert operator.open(page_of(user)).status == 409
    assert acts_of(database, user) == []


def test_officer_whose_role_changes_meanwhile_does_nothing(
    app: Flask, world: World, database: Database, user: User
) -> None:
    officer_id = new_officer(database, OfficerRole.OPERATOR)
    browser = sign_in(app, database, officer_id)
    browser.open(page_of(user))
    browser.press("act-submit", reason=REASON)
    with transaction(database) as work:
        change = update(Officer).where(Officer.id == officer_id)
        work.writing().execute(change.values(role=OfficerRole.VIEWER))
    assert browser.press("act-submit").status == 403
    assert acts_of(database, user) == []


def test_act_needs_a_second_factor_younger_than_ten_minutes(operator: Browser, user: User, database: Database) -> None:
    operator.open(page_of(user))
    operator.press("act-submit", reason=REASON)
    with transaction(database) as work:
        past = clock.now() - timedelta(minutes=10, seconds=1)
        work.writing().execute(update(OfficerSession).values(proven_at=past))
    page = operator.press("act-submit", follow=False)
    assert (page.status, page.location.startswith("/officer/confirm")) == (303, True)  # type: ignore[union-attr]
    assert acts_of(database, user) == []


def test_act_for_a_case_names_it(operator: Browser, user: User, database: Database, world: World) -> None:
    """Only a case of the same account."""
    cases = {"own": user.id, "other": world.user().id}
    with transaction(database) as work:
        for case_id, account_id in cases.items():
            values = {"id": case_id, "account_id": account_id, "kind": CaseKind.HELP, "state": CaseState.OPEN}
            work.writing().add(Case(**values, data={}, created_at=clock.now()))
    for case_id in cases:
        do(operator, f"{page_of(user)}?case={case_id}")
    assert [row.case_id for row in acts_of(database, user)] == ["own", None]


def test_unlocked_account_signs_in_without_waiting(operator: Browser, user: User, browser: Browser) -> None:
    for _ in range(7):
        browser.open("/login")
        browser.sign_in(user, "Wrong-Password-1")
    assert browser.sign_in(user).status == 429
    do(operator, page_of(user))
    browser.open("/login")
    assert browser.sign_in(user).status == 200
