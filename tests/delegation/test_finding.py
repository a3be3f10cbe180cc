"""``/delegations/given/new``: finding the agent, and what that tells of somebody."""

from __future__ import annotations

from typing import Any

import pytest
from browsing import Browser
from flask import Flask
from giving import NEW, errors, fill_in, granted, written
from sqlalchemy import select
from world import Operator, World

from idp import clock
from idp.db import Database, transaction
from idp.delegation import finding
from idp.delegation.masking import masked_name
from idp.models import Account, AccountStatus, AuditEvent
from idp.origin import Origin

once = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def grantor(world: World) -> Operator:
    return world.operator("บริษัท ผู้มอบ จำกัด")


@pytest.fixture
def agent(world: World) -> Operator:
    return world.operator("บริษัท ตัวแทนตัวอย่าง จำกัด")


class TestAgent:
    @once
    def test_stranger_learns_nothing_of_why_there_is_nobody(
        self, app: Flask, database: Database, world: World, browser: Browser, grantor: Operator
    ) -> None:
        suspended = world.operator(status=AccountStatus.SUSPENDED)
        unconfirmed = world.operator(status=AccountStatus.UNCONFIRMED)
        browser.sign_in(grantor)
        told, before = set(), written(database)
        for number in ("9999999999999", suspended.tax_id, unconfirmed.tax_id, "nobody", "%", "' --"):
            for button in ("agent-lookup", "grant-submit"):
                page = fill_in(browser, number, button)
                assert page.status == 422
                assert not page.has("agent-name")
                told.add(errors(page, "agent_tax_id"))
        assert len(told) == 1
        assert "ไม่พบผู้ประกอบการ" in told.pop()
        assert written(database) == before

    @once
    def test_number_means_the_head_office_and_a_user_name_a_branch(
        self, database: Database, world: World, browser: Browser, grantor: Operator
    ) -> None:
        number = "0105500000777"
        office = world.operator("บริษัท สำนักงานใหญ่ จำกัด", tax_id=number)
        branch = world.operator("บริษัท สาขาหนึ่ง จำกัด", tax_id=number, branch="00001")
        browser.sign_in(grantor)
        for typed in (number, "0-1055-00000-77-7", " ๐๑๐๕๕๐๐๐๐๐๗๗๗ ", "\u200b0105500\u200b000777\ufeff"):
            assert fill_in(browser, typed, "agent-lookup").words("agent-name") == "บริษัท สำ*** จำกัด"
        fill_in(browser, f"\u200b{branch.user_name}")
        browser.press("grant-submit")
        (made,) = granted(database)
        assert made.agent_id == branch.id
        assert "สาขา 00001" in browser.page.words("main")
        page = fill_in(browser, office.user_name, "agent-lookup")
        assert page.status == 422, "the user name of a head office leads nowhere: only its number does"

    @once
    def test_nobody_grants_to_oneself(self, database: Database, browser: Browser, grantor: Operator) -> None:
        browser.sign_in(grantor)
        before = written(database)
        for button in ("agent-lookup", "grant-submit"):
            page = fill_in(browser, grantor, button)
            assert page.status == 422
            assert "ของท่านเอง" in errors(page, "agent_tax_id")
        assert written(database) == before

    @once
    def test_every_look_up_is_recorded_without_what_was_typed(
        self, database: Database, browser: Browser, grantor: Operator, agent: Operator
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

    @once
    @pytest.mark.parametrize("limit", ["TO_ONE_AGENT", "TO_ALL_AGENTS"])
    def test_grants_are_limited_to_one_agent_and_in_all(
        self,
        database: Database,
        world: World,
        browser: Browser,
        agent: Operator,
        grantor: Operator,
        limit: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(finding, limit, 1)
        browser.sign_in(grantor)
        for who, systems in ((agent, "nsw"), (agent if limit == "TO_ONE_AGENT" else world.operator(), "e-license")):
            fill_in(browser, who, scope="selected", systems=[systems])
            page = browser.press("grant-submit")
        assert page.status == 429
        assert len(granted(database)) == 1
        world.pass_time(days=1, minutes=1)
        browser.client.delete_cookie("__Host-idp-login", domain="localhost")
        browser.sign_in(grantor)
        fill_in(browser, world.operator())
        assert browser.press("grant-submit").status == 200
        assert len(granted(database)) == 2

    def test_looking_up_is_throttled_for_the_account(
        self, app: Flask, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        browser.sign_in(grantor)
        browser.open(NEW)
        address, values = browser.page.form("agent-lookup")
        statuses = [browser.post(address, {**values, "agent_tax_id": agent.tax_id}).status for _ in range(3)]
        assert statuses == [200] * 3
        _spend(world, grantor, finding.OF_ACCOUNT - 3)
        page = browser.post(address, {**values, "agent_tax_id": agent.tax_id})
        assert page.status == 429
        assert int(page.headers["Retry-After"]) > 0
        other = Browser(app)
        other.sign_in(world.operator())
        assert fill_in(other, agent, "agent-lookup").status == 200
        world.pass_time(minutes=61)
        other.sign_in(grantor)
        assert fill_in(other, agent, "agent-lookup").status == 200

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
                "นางสาวผู้รั*** ตัว***",
            ),
            ({"name": "Example Trading Ltd."}, "Ex*** Tr*** Lt***"),
            ({"name": "X"}, "***"),
        ],
    )
    def test_name_is_masked(self, account: dict[str, Any], masked: str) -> None:
        assert masked_name(Account(**account)) == masked


def _spend(world: World, grantor: Operator, times: int) -> None:
    """Look-ups of the same account from elsewhere."""
    for number in range(times):
        with transaction(world.database) as work:
            finding.find(work, grantor.id, "x", Origin(f"192.0.2.{number}", "", ""), clock.now())
