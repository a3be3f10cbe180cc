"""What officers decide: whose number it is, what a register says, and powers of attorney of reported parties."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.acting_officers import REASON, acts_of, do_act, fill_in
from support.browsing import Browser, is_signed_in
from support.database_rows import account_of, counted, delegation_of
from support.letterbox import Letterbox, links_of, text_of
from support.officers import new_officer, sign_in
from support.registration_by_hand import COMPANY, record, with_register
from support.world import User, World

from idp import cases, clock
from idp.config import Settings
from idp.db import Database, transaction
from idp.models import (
    Account,
    AccountStatus,
    ActState,
    Case,
    CaseKind,
    CaseState,
    DelegationState,
    EntityType,
    OfficerRole,
    UserName,
)

BANKRUPT: dict[str, Any] = {"going_concern": False, "register_status": "ล้มละลาย"}
CLAIM = {"name": "สมศรี เจ้าของเลข", "email": "owner@example.org", "contact_mobile": "0899998888", "message": "x"}
NAME = "บริษัท เจ้าของเลข จำกัด"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With a register, and no second officer."""
    registered = record(EntityType.JURISTIC_PERSON, name="บริษัท ชื่อในทะเบียน จำกัด")
    return with_register(replace(settings, second_officer_acts=()), registered)


@pytest.fixture
def user(world: World) -> User:
    """Who has the number."""
    return world.user("บริษัท ผู้ถือเลข จำกัด", tax_id=COMPANY, registered_data="typed")


@pytest.fixture
def officer(app: Flask, world: World, database: Database) -> Browser:
    """The browser of a supervisor."""
    return sign_in(app, database, new_officer(database, OfficerRole.SUPERVISOR))


def _claim(database: Database, user: User, **changes: str) -> str:
    with transaction(database) as work:
        return cases.open_case(work.writing(), CaseKind.CLAIM, user.id, {**CLAIM, **changes}, clock.now())


def _case(database: Database, case_id: str) -> Case:
    with database.reader() as session:
        return session.get_one(Case, case_id)


class TestClaim:
    """``/claim``."""

    def test_claimant_wins(
        self, app: Flask, officer: Browser, user: User, world: World, database: Database, letterbox: Letterbox
    ) -> None:
        agent, browser = world.user(), Browser(app)
        browser.sign_in(user)
        delegations = [world.delegation(user, agent), world.delegation(agent, user)]
        letterbox.fetch(sign_ins=True)
        case_id = _claim(database, user)
        do_act(officer, user, "claim", claim=case_id, outcome="claimant", name=NAME)
        loser = account_of(database, user)
        assert loser.status is AccountStatus.CLOSED
        assert not is_signed_in(browser.open("/"))
        assert browser.sign_in(user).status == 422
        assert [delegation_of(database, each).state for each in delegations] == [DelegationState.CANCELLED] * 2
        with database.reader() as session:
            winner = session.scalars(select(Account).filter_by(tax_id=COMPANY, status=AccountStatus.ACTIVE)).one()
            assert session.get_one(UserName, COMPANY).account_id == winner.id
        assert winner.id != user.id
        assert (winner.name, winner.email, winner.verified_by) == (NAME, CLAIM["email"], "officer")
        case = _case(database, case_id)
        assert (case.state, case.reason) == (CaseState.CLOSED, REASON)
        assert case.officer_id is not None
        mails = letterbox.fetch()
        (invitation,) = [mail for mail in mails if links_of(mail, "/reset-password/")]
        assert invitation["To"] == CLAIM["email"]
        to_loser = [text_of(mail) for mail in mails if mail["To"] == loser.email]
        assert any("ปิดบัญชี" in text for text in to_loser)
        assert not any(CLAIM["name"] in text or NAME in text for text in to_loser)
        assert not any(REASON in text_of(mail) for mail in mails), "the reason is for officers"
        assert sum(mail["To"] == account_of(database, agent).email for mail in mails) == 2

    def test_holder_wins(
        self, officer: Browser, user: User, database: Database, letterbox: Letterbox, app: Flask
    ) -> None:
        case_id = _claim(database, user)
        do_act(officer, user, "claim", claim=case_id, outcome="holder")
        account = account_of(database, user)
        assert account.status is AccountStatus.ACTIVE
        assert counted(database, Account, tax_id=COMPANY) == 1
        assert _case(database, case_id).state is CaseState.CLOSED
        mails = {mail["To"]: text_of(mail) for mail in letterbox.fetch()}
        assert set(mails) == {CLAIM["email"], account.email}
        assert user.name not in mails[CLAIM["email"]]
        browser = Browser(app)
        browser.sign_in(user)
        assert is_signed_in(browser.open("/"))

    def test_claim_is_decided_once(self, officer: Browser, user: User, database: Database) -> None:
        case_id = _claim(database, user)
        first, second = ({"claim": case_id, "outcome": each, "name": NAME} for each in ("holder", "claimant"))
        fill_in(officer, user, "claim", **second)
        address, values = officer.page.form("act-submit")
        do_act(officer, user, "claim", **first)
        assert officer.post(address, values).status in (409, 422)
        assert account_of(database, user).status is AccountStatus.ACTIVE

    def test_without_a_claim_there_is_nothing_to_decide(
        self, officer: Browser, user: User, world: World, database: Database
    ) -> None:
        case_id = _claim(database, world.user())
        page = officer.open(f"/officer/accounts/{user.id}/claim")
        assert (page.status, page.has("impossible")) == (409, True)
        officer.press("act-submit", reason=REASON, claim=case_id, outcome="claimant", name=NAME)
        assert officer.page.status in (409, 422), "nor is another account's claim"
        assert acts_of(database, user) == []

    @pytest.mark.parametrize("field", ["claim", "outcome", "name"])
    def test_what_is_missing_is_said(self, officer: Browser, user: User, database: Database, field: str) -> None:
        values = {"claim": _claim(database, user), "outcome": "claimant", "name": NAME}
        page = fill_in(officer, user, "claim", **{**values, field: ""})
        assert (page.status, page.has(f"{field}-error")) == (422, True)

    def test_name_of_a_register_is_offered(
        self, officer: Browser, user: User, world: World, database: Database
    ) -> None:
        world.change(user, registered_data="register")
        _claim(database, user)
        officer.open(f"/officer/accounts/{user.id}/claim")
        assert officer.page.find("name").get("value") == user.name

    def test_only_a_supervisor_decides(self, app: Flask, user: User, database: Database, world: World) -> None:
        _claim(database, user)
        operator = sign_in(app, database, new_officer(database, OfficerRole.OPERATOR))
        assert operator.open(f"/officer/accounts/{user.id}/claim").status == 403


def test_decision_waits_for_a_second_officer_unless_the_settings_say_otherwise() -> None:
    assert Settings(issuer="https://localhost").second_officer_acts == (
        "shorten",
        "decide_claim",
        "suspend_with_delegations",
    )


class TestMerging:
    """``/merge``."""

    def test_summary_shows_both_and_the_act_takes_the_registers(
        self, officer: Browser, user: User, database: Database, letterbox: Letterbox
    ) -> None:
        assert officer.open(f"/officer/accounts/{user.id}").has("act-merge")
        page = officer.open(f"/officer/accounts/{user.id}/merge")
        assert page.status == 200
        page = officer.press("act-submit", reason=REASON)
        assert f"{user.name} → บริษัท ชื่อในทะเบียน จำกัด" in page.words("summary")
        officer.press("act-submit", follow=False)
        account = account_of(database, user)
        assert (account.name, account.registered_data) == ("บริษัท ชื่อในทะเบียน จำกัด", "register")
        assert [row.state for row in acts_of(database, user)] == [ActState.DONE]
        assert letterbox.one()["To"] == account.email
        assert not officer.open(f"/officer/accounts/{user.id}").has("act-merge")
        again = officer.open(f"/officer/accounts/{user.id}/merge")
        assert (again.status, again.has("impossible")) == (409, True)

    def test_what_the_register_says_meanwhile_is_shown_first(
        self, officer: Browser, user: User, database: Database, settings: Settings
    ) -> None:
        fill_in(officer, user, "merge")
        with_register(settings, record(EntityType.JURISTIC_PERSON, name="บริษัท ชื่อใหม่ จำกัด"))
        page = officer.press("act-submit")
        assert "ชื่อใหม่" in page.words("summary")
        assert account_of(database, user).name == user.name
        officer.press("act-submit", follow=False)
        assert account_of(database, user).name == "บริษัท ชื่อใหม่ จำกัด"

    def test_unknown_number(self, officer: Browser, world: World) -> None:
        page = officer.open(f"/officer/accounts/{world.user().id}/merge")
        assert (page.status, page.has("impossible")) == (409, True)


class TestReport:
    """``/end-delegation`` and ``/clear-report``."""

    @pytest.mark.parametrize("reported", ["grantor", "agent"])
    def test_power_of_a_reported_party_is_ended(
        self, officer: Browser, user: User, world: World, database: Database, letterbox: Letterbox, reported: str
    ) -> None:
        agent = world.user("บริษัท ตัวแทน จำกัด")
        world.change(user if reported == "grantor" else agent, **BANKRUPT)
        delegation_id = world.delegation(user, agent)
        page = fill_in(officer, user, "end-delegation", delegation_id=delegation_id)
        assert agent.name in page.words("summary")
        officer.press("act-submit", follow=False)
        delegation = delegation_of(database, delegation_id)
        assert (delegation.state, delegation.ended_by) == (DelegationState.CANCELLED, "officer")
        mails = letterbox.fetch()
        assert {mail["To"] for mail in mails} == {account_of(database, each).email for each in (user, agent)}
        assert all(REASON in text_of(mail) for mail in mails)

    def test_power_of_others_is_none_of_an_officers(
        self, officer: Browser, user: User, world: World, database: Database
    ) -> None:
        delegation_id = world.delegation(user, world.user())
        page = officer.open(f"/officer/accounts/{user.id}/end-delegation")
        assert (page.status, page.has("impossible")) == (409, True)
        officer.press("act-submit", reason=REASON, delegation_id=delegation_id)
        assert delegation_of(database, delegation_id).state is DelegationState.IN_FORCE

    def test_report_is_cleared(self, officer: Browser, user: User, world: World, database: Database) -> None:
        world.change(user, **BANKRUPT)
        do_act(officer, user, "clear-report")
        account = account_of(database, user)
        assert (account.going_concern, account.reported_at, account.cleared_status) == (True, None, "ล้มละลาย")
        page = officer.open(f"/officer/accounts/{user.id}/clear-report")
        assert (page.status, page.has("impossible")) == (409, True)
