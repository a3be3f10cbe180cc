"""``/delegations/given/new``: finding the agent, and what that tells of somebody."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser
from support.granting import NEW, all_delegations, errors, fill_in, row_counts
from support.world import User, World

from idp import clock
from idp.db import Database, transaction
from idp.delegation import agent_search
from idp.delegation.masking import masked_name
from idp.errors import TooManyAttempts
from idp.models import Account, AccountStatus, AuditEvent, DelegationState, EntityType
from idp.origin import Act, Origin


class TestAgent:
    def test_stranger_learns_nothing_of_why_there_is_nobody(
        self, app: Flask, database: Database, world: World, browser: Browser, grantor: User
    ) -> None:
        unconfirmed = world.user(status=AccountStatus.UNCONFIRMED)
        browser.sign_in(grantor)
        told, before = set(), row_counts(database)
        for number in ("9999999999999", unconfirmed.tax_id, "nobody", "%", "' --"):
            for button in ("agent-lookup", "grant-submit"):
                page = fill_in(browser, number, button)
                assert page.status == 422
                assert not page.has("agent-name")
                told.add(errors(page, "agent_tax_id"))
        assert len(told) == 1
        assert "ไม่พบผู้ประกอบการ" in told.pop()
        assert row_counts(database) == before

    @pytest.mark.parametrize("what", [{"status": AccountStatus.SUSPENDED}, {"going_concern": False}])
    def test_number_that_was_found_once_is_found_for_good(
        self, world: World, browser: Browser, grantor: User, agent: User, what: dict[str, Any]
    ) -> None:
        """Or that it is found no more would tell of a suspension; a grant to them has no effect."""
        browser.sign_in(grantor)
        before = fill_in(browser, agent, "agent-lookup").words("agent-name")
        world.change(agent, **what)
        assert fill_in(browser, agent, "agent-lookup").words("agent-name") == before
        assert fill_in(browser, agent).has("summary")
        assert browser.press("grant-submit").status == 200
        (made,) = all_delegations(world.database)
        assert made.state is DelegationState.WAITING

    def test_number_means_the_head_office_and_a_user_name_a_branch(
        self, database: Database, world: World, browser: Browser, grantor: User
    ) -> None:
        number = "0105500000777"
        office = world.user("บริษัท สำนักงานใหญ่ จำกัด", tax_id=number)
        branch = world.user("บริษัท สาขาหนึ่ง จำกัด", tax_id=number, branch="00001")
        browser.sign_in(grantor)
        for typed in (number, "0-1055-00000-77-7", " ๐๑๐๕๕๐๐๐๐๐๗๗๗ ", "\u200b0105500\u200b000777\ufeff"):
            assert fill_in(browser, typed, "agent-lookup").words("agent-name") == "บริษัท สำ*** จำกัด"
        fill_in(browser, f"\u200b{branch.user_name}")
        browser.press("grant-submit")
        (made,) = all_delegations(database)
        assert made.agent_id == branch.id
        assert "สาขา 00001" in browser.page.words("main")
        page = fill_in(browser, office.user_name, "agent-lookup")
        assert page.status == 422, "the user name of a head office leads nowhere: only its number does"

    def test_nobody_grants_to_oneself(self, database: Database, browser: Browser, grantor: User) -> None:
        browser.sign_in(grantor)
        before = row_counts(database)
        for button in ("agent-lookup", "grant-submit"):
            page = fill_in(browser, grantor, button)
            assert page.status == 422
            assert "ของท่านเอง" in errors(page, "agent_tax_id")
        assert row_counts(database) == before

    def test_every_look_up_is_recorded_without_what_was_typed(
        self, database: Database, browser: Browser, grantor: User, agent: User
    ) -> None:
        browser.sign_in(grantor)
        for number in (agent.tax_id, "9999999999999"):
            fill_in(browser, number, "agent-lookup")
        with database.reader() as session:
            events = session.scalars(select(AuditEvent).filter_by(event="delegation.agent_looked_up"))
            recorded = {each.data["outcome"]: (each.account_id, each.data) for each in events}
        assert recorded == {
            "found": (grantor.id, {"agent_id": agent.id, "outcome": "found"}),
            "not_found": (grantor.id, {"agent_id": None, "outcome": "not_found"}),
        }

    @pytest.mark.parametrize("limit", ["TO_ONE_AGENT", "TO_ALL_AGENTS"])
    def test_grants_are_limited_to_one_agent_and_in_all(
        self,
        database: Database,
        world: World,
        browser: Browser,
        agent: User,
        grantor: User,
        limit: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(agent_search, limit, 1)
        browser.sign_in(grantor)
        for who, systems in ((agent, "nsw"), (agent if limit == "TO_ONE_AGENT" else world.user(), "e-license")):
            fill_in(browser, who, scope="selected", systems=[systems])
            page = browser.press("grant-submit")
        assert page.status == 429
        assert len(all_delegations(database)) == 1
        world.pass_time(days=1, minutes=1)
        browser.client.delete_cookie("__Host-idp-login", domain="localhost")
        browser.sign_in(grantor)
        fill_in(browser, world.user())
        assert browser.press("grant-submit").status == 200
        assert len(all_delegations(database)) == 2

    def test_ten_grants_a_day_to_one_agent_and_fifty_in_all(self, world: World, database: Database) -> None:
        def count(grantor: str, agent: str) -> None:
            with transaction(database) as work:
                agent_search.count_grant(work, grantor, agent, clock.now())

        for number in range(50):
            count("one", f"agent {number // 10}")
        with pytest.raises(TooManyAttempts):
            count("one", "agent 5")
        for _ in range(10):
            count("another", "agent")
        with pytest.raises(TooManyAttempts):
            count("another", "agent")
        count("another", "agent of theirs")
        world.pass_time(days=1, seconds=1)
        count("one", "agent 0")
        count("another", "agent")

    def test_looking_up_is_throttled_for_the_account(
        self, app: Flask, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        browser.sign_in(grantor)
        browser.open(NEW)
        address, values = browser.page.form("agent-lookup")
        statuses = [browser.post(address, {**values, "agent_tax_id": agent.tax_id}).status for _ in range(3)]
        assert statuses == [200] * 3
        _spend(world, grantor, agent_search.OF_ACCOUNT - 3)
        page = browser.post(address, {**values, "agent_tax_id": agent.tax_id})
        assert page.status == 429
        assert int(page.headers["Retry-After"]) > 0
        other = Browser(app)
        other.sign_in(world.user())
        assert fill_in(other, agent, "agent-lookup").status == 200
        world.pass_time(minutes=61)
        other.sign_in(grantor)
        assert fill_in(other, agent, "agent-lookup").status == 200

    def test_spent_look_ups_keep_nobody_from_the_right_number(
        self, app: Flask, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        """Of 240 wrong ones from a network another account there knows nothing; of 60 own ones, whose agent one has."""
        known = world.user("บริษัท คุ้นเคย จำกัด")
        world.delegation(grantor, known, systems=["nsw"])
        others = [world.user() for _ in range(5)]
        for other in others[:4]:
            _spend(world, other, 60, "127.0.0.1")
        browser.sign_in(others[4])
        assert fill_in(browser, agent, "agent-lookup").status == 200
        assert fill_in(browser, "9999999999999", "agent-lookup").status == 429
        _spend(world, grantor, 60)
        mine = Browser(app)
        mine.sign_in(grantor)
        assert fill_in(mine, agent, "agent-lookup").status == 429
        assert fill_in(mine, known, "agent-lookup").status == 200

    @pytest.mark.parametrize(
        ("account", "masked"),
        [
            ({"name": "บริษัท ตัวอย่างการผลิต จำกัด (มหาชน)"}, "บริษัท ตัว*** จำกัด (มหาชน)"),
            ({"name": "ห้างหุ้นส่วนจำกัด กข"}, "ห้างหุ้นส่วนจำกัด ก***"),
            (
                {
                    "name": "นางสาวผู้รับมอบ ตัวอย่าง",
                    "name_title": "นางสาว",
                    "given_name": "ผู้รับมอบ",
                    "family_name": "ตัวอย่าง",
                },
                "ผู้รั*** ตัว***",
            ),
            ({"name": "นางสาวผู้รับมอบ ตัวอย่าง", "entity_type": EntityType.NATURAL_PERSON}, "ผู้รั*** ตัว***"),
            (
                {"name": "ว่าที่ ร.ต.ผู้รับมอบ ตัวอย่าง", "name_title": "ว่าที่ ร.ต.", "entity_type": EntityType.NATURAL_PERSON},
                "ผู้รั*** ตัว***",
            ),
            ({"name": "Example Trading Ltd."}, "Ex*** Tr*** Lt***"),
            ({"name": "X"}, "***"),
        ],
    )
    def test_name_is_masked(self, account: dict[str, Any], masked: str) -> None:
        assert masked_name(Account(**account)) == masked


def _spend(world: World, grantor: User, times: int, network: str = "") -> None:
    """Look-ups of nobody, by the same account, from elsewhere."""
    for number in range(times):
        with transaction(world.database) as work:
            origin = Origin(network or f"192.0.2.{number}", "", "")
            agent_search.find(work, grantor.id, "x", Act(origin, clock.now()))
