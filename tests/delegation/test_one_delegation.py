"""``/delegations/<id>``: its parties see it, the agent answers or withdraws, the grantor cancels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from browsing import Browser, Page
from flask import Flask
from relying import RelyingParty
from sqlalchemy import func, select
from world import Operator, World

from idp import clock
from idp.db import Database, transaction
from idp.delegation import lifecycle
from idp.i18n import format_date
from idp.models import AuditEvent, Delegation, DelegationState, OutboxMessage
from idp.origin import HERE

once = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
ADDRESS = {"house_no": "75/42", "road": "พระรามที่ 6", "province": "กรุงเทพมหานคร", "postcode": "10400"}
WAITING = {"state": DelegationState.WAITING, "answered_at": None}


@pytest.fixture
def grantor(world: World) -> Operator:
    return world.operator("บริษัท ผู้มอบ จำกัด", registered_address=ADDRESS)


@pytest.fixture
def agent(world: World) -> Operator:
    return world.operator("บริษัท ตัวแทนตัวอย่าง จำกัด", registered_address={**ADDRESS, "house_no": "88/8"})


@pytest.fixture
def other(app: Flask) -> Browser:
    """The browser of the other party."""
    return Browser(app)


def _at(delegation_id: str) -> str:
    return f"/delegations/{delegation_id}"


def _one(database: Database, delegation_id: str) -> Delegation:
    with database.reader() as session:
        return session.scalars(select(Delegation).filter_by(id=delegation_id)).one()


def _written(database: Database) -> list[int]:
    with database.reader() as session:
        return [
            session.scalar(select(func.count()).select_from(table)) or 0
            for table in (Delegation, AuditEvent, OutboxMessage)
        ]


def _cancel(world: World, delegation_id: str, grantor: Operator) -> None:
    with transaction(world.database) as work:
        lifecycle.cancel(work, delegation_id, grantor.id, "เปลี่ยนตัวแทน", HERE)


class TestSeen:
    def test_somebody_elses_looks_as_if_it_did_not_exist(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        browser.sign_in(world.operator())
        token = browser.open("/delegations/given/new").form("grant-submit")[1]["csrf_token"]
        before = _written(database)
        sent: tuple[dict[str, str], ...] = (
            {"act": "answer", "answer": "accept", "confirmed": "1"},
            {"act": "answer", "answer": "decline"},
            {"act": "cancel", "reason": "x", "confirmed": "1"},
            {"act": "renounce", "confirmed": "1"},
        )
        for address in (delegation_id, "dlg_01NOTHING", "x"):
            pages = [browser.open(_at(address))]
            pages += [browser.post(_at(address), {**each, "csrf_token": token}) for each in sent]
            assert {page.status for page in pages} == {404}
            assert len({_but_reference(page) for page in pages}) == 1
        assert _but_reference(browser.open(_at(delegation_id))) == _but_reference(browser.open(_at("dlg_01NOTHING")))
        assert _written(database) == before

    def test_both_see_parties_and_terms(
        self, world: World, browser: Browser, other: Browser, grantor: Operator, agent: Operator
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

    @once
    def test_grantor_sees_no_more_than_the_number_before_the_agent_says_yes(
        self, world: World, browser: Browser, other: Browser, grantor: Operator, agent: Operator
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

    @once
    def test_what_is_over_can_be_read_and_nothing_more(
        self, world: World, browser: Browser, other: Browser, grantor: Operator, agent: Operator
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


def _but_reference(page: Page) -> str:
    words = page.words("main")
    return words.replace(page.words("reference"), "")


class TestAnswer:
    def test_accept_after_the_summary(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
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
        assert _one(database, delegation_id).state is DelegationState.WAITING, "it was only shown"
        page = browser.press("answer-submit")
        made = _one(database, delegation_id)
        assert made.state is DelegationState.IN_FORCE
        assert made.answered_at is not None
        there = made.answered_at.astimezone(clock.BANGKOK)
        assert page.words("answered-at") == f"{format_date(there.date(), 'th')} เวลา {there:%H:%M:%S}"
        browser.act_for(delegation_id)
        assert "acting" in browser.open("/").find("in-whose-name").get("class").split()

    def test_decline_is_final(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        browser.sign_in(agent)
        browser.open(_at(delegation_id))
        address, values = browser.page.form("answer-submit")
        page = browser.press("answer-submit", answer="decline")
        assert "ไม่ยืนยันการรับมอบ" in page.words("main")
        assert _one(database, delegation_id).state is DelegationState.DECLINED
        page = browser.post(address, {**values, "answer": "accept", "confirmed": "1"})
        assert page.status == 409
        assert _one(database, delegation_id).state is DelegationState.DECLINED

    @once
    def test_grant_that_begins_later_says_so(
        self, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
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
        grantor: Operator,
        agent: Operator,
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
        assert "1 รายการ" in page.words("in-use")
        assert "ระบบ e-license" in page.words("affected")
        assert "ระบบ nsw" in page.words("affected")
        assert _one(database, delegation_id).state is DelegationState.IN_FORCE, "it was only shown"
        page = browser.press("cancel-submit")
        made = _one(database, delegation_id)
        assert (made.state, made.cancel_reason) == (DelegationState.CANCELLED, "เปลี่ยน ตัวแทน")
        assert page.words("cancel-reason") == "เปลี่ยน ตัวแทน"
        assert "acting" in other.open("/").find("in-whose-name").get("class").split(), "nobody is chosen silently"
        assert not any(each.get("href") == "https://nsw.example.test/" for each in other.page.tree.iter("a"))

    @once
    def test_reason_that_is_too_long(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        delegation_id = world.delegation(grantor, agent)
        browser.sign_in(grantor)
        browser.open(_at(delegation_id))
        page = browser.press("cancel-submit", reason="ก" * 501)
        assert page.status == 422
        assert "500" in page.words("reason-error")
        assert browser.press("cancel-submit", reason="<b>" + "ก" * 497).status == 200
        assert "<b>" in browser.page.words("summary")

    @once
    def test_nobody_uses_it(self, world: World, browser: Browser, grantor: Operator, agent: Operator) -> None:
        ids = [world.delegation(grantor, agent), world.delegation(grantor, world.operator(), **WAITING)]
        browser.sign_in(grantor)
        for delegation_id, said in zip(ids, ("ไม่มีผู้ดำเนินการแทน", "ยังไม่ได้ยืนยัน"), strict=True):
            browser.open(_at(delegation_id))
            assert said in browser.press("cancel-submit", reason="x").words("main")


def test_agent_withdraws_after_reading_what_that_does(
    app: Flask, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
) -> None:
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    browser.open(_at(delegation_id))
    page = browser.press("renounce-submit")
    assert "มีผลทันที" in page.words("main")
    assert _one(database, delegation_id).state is DelegationState.IN_FORCE
    page = browser.press("renounce-submit")
    assert "ผู้รับมอบถอนตัว" in page.words("main")
    assert _one(database, delegation_id).state is DelegationState.RENOUNCED


class TestMeanwhile:
    """What the page showed is not so any more."""

    @once
    @pytest.mark.parametrize("answer", ["accept", "decline"])
    def test_cancelled_while_the_agent_reads(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator, answer: str
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        browser.sign_in(agent)
        browser.open(_at(delegation_id))
        address, values = browser.page.form("answer-submit")
        _cancel(world, delegation_id, grantor)
        before = _written(database)
        for sent in ({"answer": answer}, {"answer": answer, "confirmed": "1"}, {}):
            page = browser.post(address, {**values, **sent})
            assert page.status == 409
            assert "ไม่สามารถทำรายการนี้ได้" in page.words("outdated")
            assert "ยกเลิกการมอบอำนาจ" in page.words("main")
        assert _written(database) == before

    @once
    def test_confirmed_twice_in_two_tabs(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        browser.sign_in(agent)
        browser.open(_at(delegation_id))
        browser.press("answer-submit", answer="accept")
        address, values = browser.page.form("answer-submit")
        browser.post(address, values)
        before = _written(database)
        page = browser.post(address, values)
        assert page.status == 200
        assert "รายการนี้ดำเนินการไปแล้ว" in page.words("main")
        assert _written(database) == before
        page = browser.post(address, {**values, "answer": "decline"})
        assert page.status == 409, "what was confirmed can no longer be declined"

    @once
    def test_cancelled_twice_and_withdrawn_meanwhile(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        ids = [world.delegation(grantor, agent, systems=[system]) for system in ("nsw", "query")]
        browser.sign_in(grantor)
        forms = []
        for delegation_id in ids:
            browser.open(_at(delegation_id))
            browser.press("cancel-submit", reason="x")
            forms.append(browser.page.form("cancel-submit"))
        browser.post(*forms[0])
        assert "รายการนี้ดำเนินการไปแล้ว" in browser.post(*forms[0]).words("main")
        with transaction(world.database) as work:
            lifecycle.renounce(work, ids[1], agent.id, HERE)
        page = browser.post(*forms[1])
        assert page.status == 409
        assert "ผู้รับมอบถอนตัว" in page.words("main")
        assert _one(database, ids[1]).state is DelegationState.RENOUNCED

    @once
    def test_last_day_is_over(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        today = clock.bangkok_date(clock.now())
        delegation_id = world.delegation(grantor, agent, end=today, **WAITING)
        left = clock.end_of_bangkok_day(today) - clock.now()
        world.pass_time(seconds=left.total_seconds() - 60)
        browser.sign_in(agent)
        browser.open(_at(delegation_id))
        browser.press("answer-submit", answer="accept")
        world.pass_time(seconds=90)
        page = browser.press("answer-submit")
        assert page.status == 409
        assert "หมดอายุ" in page.words("main")
        assert _one(database, delegation_id).state is DelegationState.WAITING

    @once
    def test_what_the_other_party_may_do_and_what_no_button_sends(
        self, database: Database, world: World, browser: Browser, grantor: Operator, agent: Operator
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        browser.sign_in(grantor)
        browser.open(_at(delegation_id))
        address, values = browser.page.form("cancel-submit")
        before = _written(database)
        for sent in ({"act": "answer", "answer": "accept", "confirmed": "1"}, {"act": "renounce"}, {"act": "no"}):
            assert browser.post(address, {"csrf_token": values["csrf_token"], **sent}).status == 409
        assert _written(database) == before


class TestGuards:
    ACTS: tuple[tuple[str, dict[str, str], Callable[..., Any]], ...] = (
        ("answer-submit", {"act": "answer", "answer": "accept", "confirmed": "1"}, lambda grantor, agent: agent),
        ("answer-submit", {"act": "answer", "answer": "decline"}, lambda grantor, agent: agent),
        ("cancel-submit", {"act": "cancel", "reason": "x", "confirmed": "1"}, lambda grantor, agent: grantor),
    )

    @once
    @pytest.mark.parametrize(("button", "sent", "who"), ACTS)
    def test_not_while_acting_and_only_after_a_fresh_sign_in(
        self,
        database: Database,
        world: World,
        browser: Browser,
        grantor: Operator,
        agent: Operator,
        button: str,
        sent: dict[str, str],
        who: Callable[[Operator, Operator], Operator],
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        reader = who(grantor, agent)
        acting = world.delegation(world.operator(), reader)
        browser.sign_in(reader)
        address, values = browser.open(_at(delegation_id)).form(button)
        browser.act_for(acting)
        before = _written(database)
        for page in (browser.post(address, {**values, **sent}), browser.open(_at(delegation_id))):
            assert page.status == 403
            assert page.has("change-acting")
        assert _written(database) == before
        browser.act_for("")
        world.pass_time(minutes=11)
        assert browser.open(_at(delegation_id)).status == 200, "reading needs no fresh sign-in"
        page = browser.post(address, {**values, **sent})
        assert page.has("login-submit")
        assert _one(database, delegation_id).state is DelegationState.WAITING
        page = browser.sign_in(reader)
        assert page.url.endswith(_at(delegation_id))
