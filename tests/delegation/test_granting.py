"""``/delegations/given/new``: finding the agent, the terms, the summary, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from browsing import Browser, Page
from flask import Flask
from sqlalchemy import func, select
from world import Operator, World

from idp import clock
from idp.db import Database, transaction
from idp.delegation import finding
from idp.delegation.masking import masked_name
from idp.i18n import format_date
from idp.models import (
    Account,
    AccountStatus,
    AuditEvent,
    Delegation,
    DelegationScope,
    DelegationState,
    EntityType,
    OutboxMessage,
)
from idp.origin import Origin

once = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
NEW = "/delegations/given/new"


@pytest.fixture
def grantor(world: World) -> Operator:
    return world.operator("บริษัท ผู้มอบ จำกัด")


@pytest.fixture
def agent(world: World) -> Operator:
    return world.operator("บริษัท ตัวแทนตัวอย่าง จำกัด")


def _fill_in(browser: Browser, agent: Operator | str, button: str = "grant-submit", **changes: Any) -> Page:
    number = agent if isinstance(agent, str) else agent.tax_id
    browser.open(NEW)
    return browser.press(button, **{"agent_tax_id": number, "scope": "all", "period": "forever", **changes})


def _granted(database: Database) -> list[Delegation]:
    with database.reader() as session:
        return list(session.scalars(select(Delegation).order_by(Delegation.id)))


def _errors(page: Page, field: str) -> str:
    return page.words(f"{field}-error") if page.has(f"{field}-error") else ""


def _day(days: int) -> date:
    return clock.bangkok_date(clock.now()) + timedelta(days=days)


class TestGrant:
    def test_found_filled_in_looked_at_granted(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        browser.sign_in(grantor)
        page = browser.open(NEW)
        assert "เพิ่ม มอบอำนาจ/ข้อมูลตัวแทน" in page.words("main")
        assert grantor.name in page.words("main")
        assert not [each for each in page.tree.iter("input") if each.get("value") == grantor.name], "shown, not asked"
        assert not page.has("systems-webboard"), "what cannot be delegated is not offered"
        page = browser.press("agent-lookup", agent_tax_id=agent.tax_id)
        assert page.status == 200
        assert page.words("agent-name") == "บริษัท ตัว*** จำกัด"
        assert "รวมถึงระบบที่เพิ่มขึ้นในภายหลัง" in page.words("scope-all-hint")
        start, end = _day(2), _day(30)
        terms = {"scope": "selected", "systems": ["nsw", "e-license"], "period": "window"}
        page = browser.press("grant-submit", **terms, start=start.isoformat(), end=end.isoformat())
        assert page.status == 200
        assert _granted(database) == [], "nothing before it has been looked at"
        summary = page.words("summary")
        assert grantor.name in summary
        assert "บริษัท ตัว*** จำกัด" in summary
        assert agent.name not in page.text
        assert f"ช่วงวันที่ {format_date(start, 'th')} - {format_date(end, 'th')}" in summary
        page = browser.press("grant-submit")
        (made,) = _granted(database)
        assert page.url.endswith(f"/delegations/{made.id}")
        assert (made.grantor_id, made.agent_id, made.state) == (grantor.id, agent.id, DelegationState.WAITING)
        assert (made.scope, sorted(made.systems)) == (DelegationScope.SELECTED, ["e-license", "nsw"])
        assert (made.start, made.end) == (start, end)
        assert agent.name not in page.text, "the whole name comes with the agent's yes"

    @once
    def test_for_ever_and_for_all_begins_today(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        browser.sign_in(grantor)
        ignored = {"systems": "e-license", "start": "nonsense", "end": "2020-01-01"}
        page = _fill_in(browser, agent, **ignored)
        assert "ทุกระบบ" in page.words("summary")
        assert "ตลอดเวลา" in page.words("summary")
        browser.press("grant-submit")
        (made,) = _granted(database)
        assert (made.scope, made.systems, made.start, made.end) == (DelegationScope.ALL, [], _day(0), None)

    @once
    @pytest.mark.parametrize(
        ("typed", "meant"), [("2569-12-31", "2026-12-31"), ("๓๑/๑๒/๒๕๖๙", "2026-12-31"), ("31-12-2026", "2026-12-31")]
    )
    def test_days_of_the_buddhist_era_are_understood(
        self, world: World, browser: Browser, grantor: Operator, agent: Operator, typed: str, meant: str
    ) -> None:
        browser.sign_in(grantor)
        days = (date.fromisoformat(meant) - _day(0)).days
        if days < 1:  # the machine's calendar has gone on: what is judged is how a day is read
            world.pass_time(days=days - 30)
            browser.client.delete_cookie("__Host-idp-login", domain="localhost")
            browser.sign_in(grantor)
        page = _fill_in(browser, agent, period="window", start=_day(0).isoformat(), end=typed)
        assert "31 ธ.ค. 2569" in page.words("summary")

    @once
    def test_back_to_the_form_keeps_what_was_filled_in(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        browser.sign_in(grantor)
        _fill_in(browser, agent, scope="selected", systems=["nsw"])
        page = browser.press("grant-change")
        assert page.find("agent_tax_id").get("value") == agent.tax_id
        assert page.find("systems-nsw").get("checked") is not None
        assert page.find("period-forever").get("checked") is not None
        assert _granted(database) == []


class TestOnce:
    def test_sent_twice_it_is_granted_once(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        browser.sign_in(grantor)
        _fill_in(browser, agent)
        address, values = browser.page.form("grant-submit")
        first = browser.post(address, values)
        again = browser.post(address, values)
        assert (first.status, again.status, first.url) == (200, 200, again.url)
        assert "ระบบไม่ได้บันทึกซ้ำ" in again.words("main")
        browser.press("cancel-submit", reason="ลองใหม่")
        browser.press("cancel-submit")
        after = browser.post(address, values)
        assert "ยกเลิกการมอบอำนาจ" in after.words("main"), "the back button brings no second one"
        assert len(_granted(database)) == 1

    @once
    def test_two_tabs_with_the_same_grant(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        browser.sign_in(grantor)
        tabs = []
        for _ in range(2):
            _fill_in(browser, agent)
            tabs.append(browser.page.form("grant-submit"))
        assert browser.post(*tabs[0]).status == 200
        page = browser.post(*tabs[1])
        assert page.status == 422
        assert page.has("in-the-way")
        assert len(_granted(database)) == 1

    @once
    def test_what_the_summary_showed_is_granted_and_nothing_else(
        self, database: Database, app: Flask, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        other = world.operator("บริษัท อื่น จำกัด")
        browser.sign_in(grantor)
        _fill_in(browser, agent, scope="selected", systems=["nsw"])
        address, values = browser.page.form("grant-submit")
        browser.post(address, {**values, "agent_tax_id": other.tax_id, "scope": "all"})
        (made,) = _granted(database)
        assert (made.agent_id, made.systems) == (agent.id, ["nsw"])
        for shown in ("", "x", "ก", values["shown"][:-2]):
            page = browser.post(address, {**values, "agent_tax_id": other.tax_id, "shown": shown})
            assert page.has("summary"), "shown anew"
        thief = Browser(app)
        thief.sign_in(other)
        _fill_in(thief, grantor)
        stolen = {**thief.page.form("grant-submit")[1], "shown": values["shown"]}
        assert thief.post(address, stolen).has("summary")
        assert len(_granted(database)) == 1


class TestAgent:
    @once
    def test_stranger_learns_nothing_of_why_there_is_nobody(
        self, app: Flask, database: Database, world: World, browser: Browser, grantor: Operator
    ) -> None:
        suspended = world.operator(status=AccountStatus.SUSPENDED)
        unconfirmed = world.operator(status=AccountStatus.UNCONFIRMED)
        browser.sign_in(grantor)
        told = set()
        for number in ("9999999999999", suspended.tax_id, unconfirmed.tax_id, "nobody", "%", "' --"):
            for button in ("agent-lookup", "grant-submit"):
                page = _fill_in(browser, number, button)
                assert page.status == 422
                assert not page.has("agent-name")
                told.add(_errors(page, "agent_tax_id"))
        assert len(told) == 1
        assert "ไม่พบผู้ประกอบการ" in told.pop()
        assert _granted(database) == []

    @once
    def test_number_means_the_head_office_and_a_user_name_a_branch(
        self, database: Database, world: World, browser: Browser, grantor: Operator
    ) -> None:
        number = "0105500000777"
        office = world.operator("บริษัท สำนักงานใหญ่ จำกัด", tax_id=number)
        branch = world.operator("บริษัท สาขาหนึ่ง จำกัด", tax_id=number, branch="00001")
        browser.sign_in(grantor)
        for typed in (number, "0-1055-00000-77-7", " ๐๑๐๕๕๐๐๐๐๐๗๗๗ "):
            assert _fill_in(browser, typed, "agent-lookup").words("agent-name") == "บริษัท สำ*** จำกัด"
        _fill_in(browser, branch.user_name)
        browser.press("grant-submit")
        (made,) = _granted(database)
        assert made.agent_id == branch.id
        assert "สาขา 00001" in browser.page.words("main")
        page = _fill_in(browser, office.user_name, "agent-lookup")
        assert page.status == 422, "the user name of a head office leads nowhere: only its number does"

    @once
    def test_nobody_grants_to_oneself(self, world: World, browser: Browser, grantor: Operator) -> None:
        browser.sign_in(grantor)
        for button in ("agent-lookup", "grant-submit"):
            page = _fill_in(browser, grantor, button)
            assert page.status == 422
            assert "ของท่านเอง" in _errors(page, "agent_tax_id")

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
        assert _fill_in(other, agent, "agent-lookup").status == 200
        world.pass_time(minutes=61)
        other.sign_in(grantor)
        assert _fill_in(other, agent, "agent-lookup").status == 200

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


#: What is filled in, and the field that it is told beside.
REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"agent_tax_id": ""}, "agent_tax_id"),
    ({"agent_tax_id": "\x00"}, "agent_tax_id"),
    ({"scope": ""}, "scope"),
    ({"scope": "some"}, "scope"),
    ({"scope": "selected"}, "systems"),
    ({"scope": "selected", "systems": ["webboard"]}, "systems"),
    ({"scope": "selected", "systems": ["e-license", "nowhere"]}, "systems"),
    ({"period": ""}, "period"),
    ({"period": "window"}, "start"),
    ({"period": "window", "start": 1}, "end"),
    ({"period": "window", "start": "31/02/2027", "end": 9}, "start"),
    ({"period": "window", "start": "soon", "end": 9}, "start"),
    ({"period": "window", "start": -1, "end": 9}, "start"),
    ({"period": "window", "start": 5, "end": 4}, "end"),
]


class TestRefusals:
    @once
    @pytest.mark.parametrize("locale", ["th", "en"])
    def test_told_beside_the_field(
        self, database: Database, app: Flask, world: World, grantor: Operator, agent: Operator, locale: str
    ) -> None:
        browser = Browser(app, locale)
        browser.sign_in(grantor)
        for filled_in, field in REFUSED:
            days = {name: _day(value).isoformat() for name, value in filled_in.items() if isinstance(value, int)}
            page = _fill_in(browser, agent, **{**filled_in, **days})
            assert page.status == 422, filled_in
            assert _errors(page, field), filled_in
            assert any(each.get("href") == f"#{field}" for each in page.tree.iter("a")), "the list on top leads there"
        assert _granted(database) == []

    def test_overlap_names_the_one_in_the_way(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        earlier = world.delegation(grantor, agent, systems=["e-license", "nsw"], end=_day(20))
        browser.sign_in(grantor)
        page = _fill_in(browser, agent, scope="selected", systems=["nsw"])
        assert page.status == 422
        assert page.find("in-the-way").get("href") == f"/delegations/{earlier}"
        assert "ระบบ e-license" in page.words("overlap")
        assert _errors(page, "scope")
        page = _fill_in(browser, agent, scope="selected", systems=["query"])
        assert page.has("summary")

    @once
    def test_day_that_has_passed_since_the_summary(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        midnight = clock.end_of_bangkok_day(_day(0))
        world.pass_time(seconds=(midnight - clock.now()).total_seconds() - 60)
        browser.sign_in(grantor)
        days = {"start": _day(0).isoformat(), "end": _day(5).isoformat()}
        _fill_in(browser, agent, period="window", **days)
        address, values = browser.page.form("grant-submit")
        world.pass_time(seconds=90)
        page = browser.post(address, values)
        assert page.status == 422
        assert _errors(page, "start")
        assert _granted(database) == []

    @once
    def test_agent_suspended_since_the_summary(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        browser.sign_in(grantor)
        _fill_in(browser, agent)
        world.change(agent, status=AccountStatus.SUSPENDED)
        page = browser.press("grant-submit")
        assert page.status == 422
        assert "ไม่พบผู้ประกอบการ" in _errors(page, "agent_tax_id")
        assert _granted(database) == []


class TestGuards:
    @once
    def test_needs_a_fresh_sign_in(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        browser.sign_in(grantor)
        _fill_in(browser, agent)
        world.pass_time(minutes=11)
        page = browser.press("grant-submit")
        assert page.has("login-submit")
        assert _granted(database) == []
        page = browser.sign_in(grantor)
        assert page.url.endswith(NEW), "and back to the form"

    def test_not_while_acting_for_another(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        delegation_id = world.delegation(grantor, agent)
        browser.sign_in(agent)
        third = world.operator(entity_type=EntityType.NATURAL_PERSON)
        _fill_in(browser, third)
        address, values = browser.page.form("grant-submit")
        browser.act_for(delegation_id)
        before = _written(database)
        for page in (browser.post(address, values), browser.open(NEW), browser.open("/delegations/given")):
            assert page.status == 403
            assert "ทำรายการนี้ได้ในนามตนเองเท่านั้น" in page.words("main")
            assert page.has("change-acting")
        assert _written(database) == before


def _written(database: Database) -> list[int]:
    with database.reader() as session:
        return [
            session.scalar(select(func.count()).select_from(each)) or 0
            for each in (Delegation, AuditEvent, OutboxMessage)
        ]
