"""``/delegations/<id>``: its parties see it, the agent answers or withdraws, the grantor cancels."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from support.browsing import Browser
from support.database_rows import delegation_of
from support.relying_party import RelyingParty
from support.world import User, World

from idp import clock
from idp.db import Database
from idp.i18n import format_date
from idp.models import DelegationState

ADDRESS = {"house_no": "75/42", "road": "พระรามที่ 6", "province": "กรุงเทพมหานคร", "postcode": "10400"}
WAITING = {"state": DelegationState.WAITING, "answered_at": None}


@pytest.fixture
def grantor(world: World) -> User:
    return world.user("บริษัท ผู้มอบ จำกัด", registered_address=ADDRESS)


@pytest.fixture
def agent(world: World) -> User:
    return world.user("บริษัท ตัวแทนตัวอย่าง จำกัด", registered_address={**ADDRESS, "house_no": "88/8"})


@pytest.fixture
def other(app: Flask) -> Browser:
    """The browser of the other party."""
    return Browser(app)


def _at(delegation_id: str) -> str:
    return f"/delegations/{delegation_id}"


class TestSeen:
    def test_both_see_parties_and_terms(
        self, world: World, browser: Browser, other: Browser, grantor: User, agent: User
    ) -> None:
        end = clock.bangkok_date(clock.now()) + timedelta(days=30)
        delegation_id = world.delegation(grantor, agent, systems=["e-license"], end=end)
        for each, who in ((browser, grantor), (other, agent)):
            each.sign_in(who)
            words = each.open(_at(delegation_id)).words("main")
            for fact in (grantor.name, grantor.tax_id, agent.name, agent.tax_id, "75/42", "88/8", "ระบบ e-license"):
                assert fact in words
            assert format_date(end, "th") in words
            assert "ดำเนินการตามรับมอบ" in words
        assert browser.page.has("cancel-submit")
        assert not browser.page.has("renounce-submit")
        assert other.page.has("renounce-submit")
        assert not other.page.has("cancel-submit")
        assert not other.page.has("answer-submit")

    def test_grantor_sees_no_more_than_the_number_before_the_agent_says_yes(
        self, world: World, browser: Browser, other: Browser, grantor: User, agent: User
    ) -> None:
        waiting = world.delegation(grantor, agent, **WAITING)
        declined = world.delegation(grantor, agent, state=DelegationState.DECLINED)
        browser.sign_in(grantor)
        for each in (waiting, declined):
            page = browser.open(_at(each))
            assert agent.tax_id in page.words("main")
            assert agent.name not in page.text
            assert "88/8" not in page.text
        other.sign_in(agent)
        assert agent.name in other.open(_at(waiting)).words("main")

    def test_what_is_over_can_be_read_and_nothing_more(
        self, world: World, browser: Browser, other: Browser, grantor: User, agent: User
    ) -> None:
        today = clock.bangkok_date(clock.now())
        over = {"start": today - timedelta(days=9), "end": today - timedelta(days=1)}
        ids = [world.delegation(grantor, agent, **over), world.delegation(grantor, agent, **WAITING, **over)]
        ended = (DelegationState.DECLINED, DelegationState.RENOUNCED, DelegationState.CANCELLED)
        reason = {"cancel_reason": "เปลี่ยนตัวแทน", "ended_at": clock.now()}
        ids += [world.delegation(grantor, agent, state=state, **reason) for state in ended]
        for each, who in ((browser, grantor), (other, agent)):
            each.sign_in(who)
            for delegation_id in ids:
                page = each.open(_at(delegation_id))
                assert page.status == 200
                for button in ("answer-submit", "renounce-submit", "cancel-submit"):
                    assert not page.has(button)
            assert page.words("cancel-reason") == "เปลี่ยนตัวแทน"


class TestAnswer:
    def test_accept_after_the_summary(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        browser.sign_in(agent)
        page = browser.open(_at(delegation_id))
        assert browser.press("answer-submit").status == 422, "no answer chosen"
        assert browser.page.has("answer-error")
        page = browser.press("answer-submit", answer="accept")
        assert page.status == 200
        assert grantor.name in page.words("summary")
        assert "ทุกระบบ" in page.words("summary")
        assert delegation_of(database, delegation_id).state is DelegationState.WAITING, "it was only shown"
        page = browser.press("answer-submit")
        made = delegation_of(database, delegation_id)
        assert made.state is DelegationState.IN_FORCE
        assert made.answered_at is not None
        there = made.answered_at.astimezone(clock.BANGKOK)
        assert page.words("answered-at") == f"{format_date(there.date(), 'th')} เวลา {there:%H:%M:%S}"
        browser.act_for(delegation_id)
        assert "acting" in browser.open("/").find("in-whose-name").get("class").split()

    def test_decline_is_final(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        browser.sign_in(agent)
        browser.open(_at(delegation_id))
        address, values = browser.page.form("answer-submit")
        page = browser.press("answer-submit", answer="decline")
        assert "ไม่ยืนยันการรับมอบ" in page.words("main")
        assert delegation_of(database, delegation_id).state is DelegationState.DECLINED
        page = browser.post(address, {**values, "answer": "accept", "confirmed": "1"})
        assert page.status == 409
        assert delegation_of(database, delegation_id).state is DelegationState.DECLINED

    def test_grant_that_begins_later_says_so(self, world: World, browser: Browser, grantor: User, agent: User) -> None:
        start = clock.bangkok_date(clock.now()) + timedelta(days=5)
        delegation_id = world.delegation(grantor, agent, start=start, end=start, **WAITING)
        browser.sign_in(agent)
        browser.open(_at(delegation_id))
        page = browser.press("answer-submit", answer="accept")
        assert f"ตั้งแต่วันที่ {format_date(start, 'th')}" in page.words("main")
        page = browser.press("answer-submit")
        assert f"(เริ่ม {format_date(start, 'th')})" in page.words("main")
        assert not page.has("act"), "nobody can act yet"


class TestCancel:
    def test_what_will_happen_is_shown_first(
        self,
        app: Flask,
        database: Database,
        world: World,
        browser: Browser,
        other: Browser,
        grantor: User,
        agent: User,
    ) -> None:
        delegation_id = world.delegation(grantor, agent)
        other.sign_in(agent)
        other.act_for(delegation_id)
        for system in ("e-license", "nsw"):
            RelyingParty(app, system).tokens(other)
        browser.sign_in(grantor)
        browser.open(_at(delegation_id))
        page = browser.press("cancel-submit", reason=" ")
        assert page.status == 422
        assert page.has("reason-error")
        page = browser.press("cancel-submit", reason="เปลี่ยน\nตัวแทน")
        assert page.status == 200
        assert "1 ครั้ง" in page.words("in-use")
        assert "ระบบ e-license" in page.words("affected")
        assert "ระบบ nsw" in page.words("affected")
        assert delegation_of(database, delegation_id).state is DelegationState.IN_FORCE, "it was only shown"
        page = browser.press("cancel-submit")
        made = delegation_of(database, delegation_id)
        assert (made.state, made.cancel_reason) == (DelegationState.CANCELLED, "เปลี่ยน ตัวแทน")
        assert page.words("cancel-reason") == "เปลี่ยน ตัวแทน"
        assert "acting" in other.open("/").find("in-whose-name").get("class").split(), "nobody is chosen silently"
        assert not any(each.get("href") == "https://nsw.example.test/" for each in other.page.tree.iter("a"))

    def test_reason_that_is_too_long(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        delegation_id = world.delegation(grantor, agent)
        browser.sign_in(grantor)
        browser.open(_at(delegation_id))
        page = browser.press("cancel-submit", reason="ก" * 501)
        assert page.status == 422
        assert "500" in page.words("reason-error")
        for nothing in ("\u200b", "\u200b \u2060", "\u200d", "\u3164"):
            address, values = browser.page.form("cancel-submit")
            page = browser.post(address, {**values, "reason": nothing, "confirmed": "1"})
            assert page.status == 422, ascii(nothing)
            assert "โปรดกรอกเหตุผล" in page.words("reason-error")
        assert delegation_of(database, delegation_id).state is DelegationState.IN_FORCE
        assert browser.press("cancel-submit", reason="<b>" + "ก" * 497).status == 200
        assert "<b>" in browser.page.words("summary")

    def test_nobody_uses_it(self, world: World, browser: Browser, grantor: User, agent: User) -> None:
        ids = [world.delegation(grantor, agent), world.delegation(grantor, world.user(), **WAITING)]
        browser.sign_in(grantor)
        for delegation_id, said in zip(ids, ("ไม่มีผู้ดำเนินการแทน", "ยังไม่ได้ยืนยัน"), strict=True):
            browser.open(_at(delegation_id))
            assert said in browser.press("cancel-submit", reason="x").words("main")


def test_agent_withdraws_after_reading_what_that_does(
    app: Flask, database: Database, world: World, browser: Browser, grantor: User, agent: User
) -> None:
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    browser.open(_at(delegation_id))
    page = browser.press("renounce-submit")
    assert "มีผลทันที" in page.words("main")
    assert delegation_of(database, delegation_id).state is DelegationState.IN_FORCE
    page = browser.press("renounce-submit")
    assert "ผู้รับมอบถอนตัว" in page.words("main")
    assert delegation_of(database, delegation_id).state is DelegationState.RENOUNCED
