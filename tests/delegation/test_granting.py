"""``/delegations/given/new``: the terms, the summary, and what is granted, once."""

from __future__ import annotations

from datetime import date

import pytest
from flask import Flask
from support.browsing import Browser
from support.granting import NEW, all_delegations, day, fill_in
from support.world import User, World

from idp.db import Database
from idp.i18n import format_date
from idp.models import DelegationScope, DelegationState


class TestGrant:
    def test_found_filled_in_looked_at_all_delegations(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
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
        start, end = day(2), day(30)
        terms = {"scope": "selected", "systems": ["nsw", "e-license"], "period": "window"}
        page = browser.press("grant-submit", **terms, start=start.isoformat(), end=end.isoformat())
        assert page.status == 200
        assert all_delegations(database) == [], "nothing before it has been looked at"
        summary = page.words("summary")
        assert grantor.name in summary
        assert "บริษัท ตัว*** จำกัด" in summary
        assert agent.name not in page.text
        assert f"ช่วงวันที่ {format_date(start, 'th')} - {format_date(end, 'th')}" in summary
        page = browser.press("grant-submit")
        (made,) = all_delegations(database)
        assert page.url.endswith(f"/delegations/{made.id}")
        assert (made.grantor_id, made.agent_id, made.state) == (grantor.id, agent.id, DelegationState.WAITING)
        assert (made.scope, sorted(made.systems)) == (DelegationScope.SELECTED, ["e-license", "nsw"])
        assert (made.start, made.end) == (start, end)
        assert agent.name not in page.text, "the whole name comes with the agent's yes"

    def test_for_ever_and_for_all_begins_today(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        browser.sign_in(grantor)
        ignored = {"systems": "e-license", "start": "nonsense", "end": "2020-01-01"}
        page = fill_in(browser, agent, **ignored)
        assert "ทุกระบบ" in page.words("summary")
        assert "ตลอดไป" in page.words("summary")
        browser.press("grant-submit")
        (made,) = all_delegations(database)
        assert (made.scope, made.systems, made.start, made.end) == (DelegationScope.ALL, [], day(0), None)

    @pytest.mark.parametrize(
        ("typed", "meant"), [("2569-12-31", "2026-12-31"), ("๓๑/๑๒/๒๕๖๙", "2026-12-31"), ("31-12-2026", "2026-12-31")]
    )
    def test_days_of_the_buddhist_era_are_understood(
        self, world: World, browser: Browser, grantor: User, agent: User, typed: str, meant: str
    ) -> None:
        browser.sign_in(grantor)
        days = (date.fromisoformat(meant) - day(0)).days
        if days < 1:  # the machine's calendar has gone on: what is judged is how a day is read
            world.pass_time(days=days - 30)
            browser.client.delete_cookie("__Host-idp-login", domain="localhost")
            browser.sign_in(grantor)
        page = fill_in(browser, agent, period="window", start=day(0).isoformat(), end=typed)
        assert "31 ธ.ค. 2569" in page.words("summary")

    def test_back_to_the_form_keeps_what_was_filled_in(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        browser.sign_in(grantor)
        fill_in(browser, agent, scope="selected", systems=["nsw"])
        page = browser.press("grant-change")
        assert page.find("agent_tax_id").get("value") == agent.tax_id
        assert page.find("systems-nsw").get("checked") is not None
        assert page.find("period-forever").get("checked") is not None
        assert all_delegations(database) == []


class TestOnce:
    def test_sent_twice_it_is_granted_once(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        browser.sign_in(grantor)
        fill_in(browser, agent)
        address, values = browser.page.form("grant-submit")
        first = browser.post(address, values)
        again = browser.post(address, values)
        assert (first.status, again.status, first.url) == (200, 200, again.url)
        assert "ระบบไม่ได้บันทึกซ้ำ" in again.words("main")
        browser.press("cancel-submit", reason="ลองใหม่")
        browser.press("cancel-submit")
        after = browser.post(address, values)
        assert "ยกเลิกการมอบอำนาจ" in after.words("main"), "the back button brings no second one"
        assert len(all_delegations(database)) == 1

    def test_two_tabs_with_the_same_grant(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        browser.sign_in(grantor)
        tabs = []
        for _ in range(2):
            fill_in(browser, agent)
            tabs.append(browser.page.form("grant-submit"))
        assert browser.post(*tabs[0]).status == 200
        page = browser.post(*tabs[1])
        assert page.status == 422
        assert page.has("in-the-way")
        assert len(all_delegations(database)) == 1

    def test_what_the_summary_showed_is_granted_and_nothing_else(
        self, database: Database, app: Flask, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        other = world.user("บริษัท อื่น จำกัด")
        browser.sign_in(grantor)
        fill_in(browser, agent, scope="selected", systems=["nsw"])
        address, values = browser.page.form("grant-submit")
        browser.post(address, {**values, "agent_tax_id": other.tax_id, "scope": "all"})
        (made,) = all_delegations(database)
        assert (made.agent_id, made.systems) == (agent.id, ["nsw"])
        for shown in ("", "x", "ก", values["shown"][:-2]):
            page = browser.post(address, {**values, "agent_tax_id": other.tax_id, "shown": shown})
            assert page.has("summary"), "shown anew"
        thief = Browser(app)
        thief.sign_in(other)
        fill_in(thief, grantor)
        stolen = {**thief.page.form("grant-submit")[1], "shown": values["shown"]}
        assert thief.post(address, stolen).has("summary")
        assert len(all_delegations(database)) == 1
