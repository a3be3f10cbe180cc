"""``/delegations/<id>`` where the page is out of date, or the sign-in is: nothing is done, or done once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support.browsing import Browser
from support.database_rows import delegation_of
from support.granting import row_counts
from support.world import User, World

from idp import clock
from idp.db import Database, transaction
from idp.delegation import lifecycle
from idp.models import DelegationState
from idp.origin import HERE, Act

ADDRESS = {"house_no": "75/42", "road": "พระรามที่ 6", "province": "กรุงเทพมหานคร", "postcode": "10400"}
WAITING = {"state": DelegationState.WAITING, "answered_at": None}


@pytest.fixture
def grantor(world: World) -> User:
    return world.user("บริษัท ผู้มอบ จำกัด", registered_address=ADDRESS)


@pytest.fixture
def agent(world: World) -> User:
    return world.user("บริษัท ตัวแทนตัวอย่าง จำกัด", registered_address={**ADDRESS, "house_no": "88/8"})


def _at(delegation_id: str) -> str:
    return f"/delegations/{delegation_id}"


def _cancel(world: World, delegation_id: str, grantor: User) -> None:
    with transaction(world.database) as work:
        lifecycle.cancel(work, delegation_id, grantor.id, "เปลี่ยนตัวแทน", Act(HERE, clock.now()))


class TestMeanwhile:
    """What the page showed is not so any more."""

    @pytest.mark.parametrize("answer", ["accept", "decline"])
    def test_cancelled_while_the_agent_reads(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User, answer: str
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        browser.sign_in(agent)
        browser.open(_at(delegation_id))
        address, values = browser.page.form("answer-submit")
        _cancel(world, delegation_id, grantor)
        before = row_counts(database)
        for sent in ({"answer": answer}, {"answer": answer, "confirmed": "1"}, {}):
            page = browser.post(address, {**values, **sent})
            assert page.status == 409
            assert "ไม่สามารถทำรายการนี้ได้" in page.words("outdated")
            assert "ยกเลิกการมอบอำนาจ" in page.words("main")
        assert row_counts(database) == before

    def test_confirmed_twice_in_two_tabs(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        browser.sign_in(agent)
        browser.open(_at(delegation_id))
        browser.press("answer-submit", answer="accept")
        address, values = browser.page.form("answer-submit")
        browser.post(address, values)
        before = row_counts(database)
        page = browser.post(address, values)
        assert page.status == 200
        assert "รายการนี้ดำเนินการไปแล้ว" in page.words("main")
        assert row_counts(database) == before
        page = browser.post(address, {**values, "answer": "decline"})
        assert page.status == 409, "what was confirmed can no longer be declined"

    def test_cancelled_twice_and_withdrawn_meanwhile(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
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
            lifecycle.renounce(work, ids[1], agent.id, Act(HERE, clock.now()))
        page = browser.post(*forms[1])
        assert page.status == 409
        assert "ผู้รับมอบถอนตัว" in page.words("main")
        assert delegation_of(database, ids[1]).state is DelegationState.RENOUNCED

    def test_last_day_is_over(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
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
        assert delegation_of(database, delegation_id).state is DelegationState.WAITING

    def test_what_the_other_party_may_do_and_what_no_button_sends(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        browser.sign_in(grantor)
        browser.open(_at(delegation_id))
        address, values = browser.page.form("cancel-submit")
        before = row_counts(database)
        for sent in ({"act": "answer", "answer": "accept", "confirmed": "1"}, {"act": "renounce"}, {"act": "no"}):
            assert browser.post(address, {"csrf_token": values["csrf_token"], **sent}).status == 409
        assert row_counts(database) == before


class TestGuards:
    ACTS: tuple[tuple[str, dict[str, str], Callable[..., Any]], ...] = (
        ("answer-submit", {"act": "answer", "answer": "accept", "confirmed": "1"}, lambda grantor, agent: agent),
        ("answer-submit", {"act": "answer", "answer": "decline"}, lambda grantor, agent: agent),
        ("cancel-submit", {"act": "cancel", "reason": "x", "confirmed": "1"}, lambda grantor, agent: grantor),
    )

    @pytest.mark.parametrize(("button", "sent", "who"), ACTS)
    def test_not_while_acting_and_only_after_a_fresh_sign_in(
        self,
        database: Database,
        world: World,
        browser: Browser,
        grantor: User,
        agent: User,
        button: str,
        sent: dict[str, str],
        who: Callable[[User, User], User],
    ) -> None:
        delegation_id = world.delegation(grantor, agent, **WAITING)
        reader = who(grantor, agent)
        acting = world.delegation(world.user(), reader)
        browser.sign_in(reader)
        address, values = browser.open(_at(delegation_id)).form(button)
        browser.act_for(acting)
        before = row_counts(database)
        page = browser.post(address, {**values, **sent})
        assert page.status == 403
        assert page.has("change-acting")
        page = browser.open(_at(delegation_id))
        assert page.status == 200, "reading is allowed"
        assert page.has("reading-only")
        assert not page.has(button)
        assert row_counts(database) == before
        browser.act_for("")
        world.pass_time(minutes=11)
        assert browser.open(_at(delegation_id)).status == 200, "reading needs no fresh sign-in"
        page = browser.post(address, {**values, **sent})
        assert page.has("login-submit")
        assert delegation_of(database, delegation_id).state is DelegationState.WAITING
        page = browser.sign_in(reader)
        assert page.url.endswith(_at(delegation_id))
