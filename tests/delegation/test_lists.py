"""``/delegations/given`` and ``/delegations/received``: what stands in them, and how they are searched and sorted."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, insert
from support.browsing import Browser
from support.delegation_list import cells, parties
from support.world import User, World

from idp import clock
from idp.crypto import new_id
from idp.db import Database, transaction
from idp.delegation import listing, rules
from idp.delegation.listing import SIZES, Column, ListQuery, Side
from idp.i18n import format_date
from idp.models import Delegation, DelegationScope, DelegationState


@pytest.fixture
def agent(world: World) -> User:
    return world.user("นางสาวตัวแทน ทดสอบ")


class TestAsked:
    """The parameters of an address as a value."""

    def test_what_makes_no_sense_counts_as_not_given(self) -> None:
        nonsense = {"state": "no", "sort": "-; DROP", "rows": "1000000", "page": "-1", "q": "\x00 \u202e "}
        assert ListQuery.read(nonsense) == ListQuery()
        assert ListQuery.read({"page": "٣", "rows": "", "state": "", "sort": ""}) == ListQuery()
        assert ListQuery.read({"page": "9" * 30}).page == 1
        assert len(ListQuery.read({"q": "x" * 5000}).query) == listing.LONGEST

    @pytest.mark.parametrize("column", list(Column))
    def test_address_leads_back_to_the_same(self, column: Column) -> None:
        for descending in (True, False):
            asked = ListQuery("ผู้มอบ 0105", DelegationState.EXPIRED, column, descending, SIZES[2], 3)
            assert ListQuery.read(asked.parameters()) == asked
        assert ListQuery().parameters() == {}
        assert ListQuery.read(ListQuery(page=3).parameters(page=4)).page == 4

    def test_column_that_is_chosen_again_turns_round(self) -> None:
        first = ListQuery(page=5).sorted_by(Column.PARTY)
        assert (first.sort, first.descending, first.page) == (Column.PARTY, False, 1)
        assert first.sorted_by(Column.PARTY).descending
        assert first.sorted_by(Column.ANSWERED).descending, "moments begin with the newest"


class TestPage:
    def test_columns_labels_and_buddhist_dates(self, world: World, browser: Browser, agent: User) -> None:
        grantor, today = world.user("บริษัท ผู้มอบ จำกัด"), clock.bangkok_date(clock.now())
        granted = datetime(2022, 6, 4, 20, 7, tzinfo=clock.BANGKOK) + timedelta(hours=7)
        start, end = today + timedelta(days=10), today + timedelta(days=40)
        world.delegation(
            grantor, agent, systems=["e-license", "nsw"], start=start, end=end, granted_at=granted, answered_at=granted
        )
        browser.sign_in(agent)
        page = browser.open("/delegations/received")
        heads = [" ".join("".join(each.itertext()).split()) for each in page.find("delegations").iter("th")]
        assert [head.removesuffix(" ↓") for head in heads] == [
            *("ลำดับ", "ผู้มอบอำนาจ", "วันที่มอบอำนาจ", "วันที่ยืนยันการมอบ", "ระบบที่มอบอำนาจ", "เงื่อนไข", "สถานะ", "ยืนยัน")
        ]
        (row,) = cells(page)
        (reference,) = re.findall(r"\d{4}-[0-9A-Z]{8}-[0-9A-Z]", page.words("delegations"))
        assert row[:7] == [
            *("1", f"{grantor.name} {grantor.tax_id} {reference}", "5 มิ.ย. 2565, 03:07 น.", "5 มิ.ย. 2565, 03:07 น."),
            *("ระบบ e-license, ระบบ nsw", f"ช่วงวันที่ {format_date(start, 'th')} - {format_date(end, 'th')}"),
            f"ดำเนินการตามรับมอบ เริ่ม {format_date(start, 'th')}",
        ]
        assert not any(each.get("id", "").startswith("act-") for each in page.tree.iter("a"))
        english = browser.open("/delegations/received?lang=en")
        assert "5 Jun 2022, 03:07" in english.words("delegations")
        assert "In force begins" in english.words("delegations")

    def test_each_state_in_words_and_what_can_be_done(self, world: World, browser: Browser, agent: User) -> None:
        expected = {
            DelegationState.WAITING: "มอบอำนาจ (รอยืนยัน)",
            DelegationState.IN_FORCE: "ดำเนินการตามรับมอบ",
            DelegationState.DECLINED: "ไม่ยืนยันการรับมอบ",
            DelegationState.CANCELLED: "ยกเลิกการมอบอำนาจ",
            DelegationState.EXPIRED: "หมดอายุ",
            DelegationState.RENOUNCED: "ผู้รับมอบถอนตัว",
        }
        today = clock.bangkok_date(clock.now())
        over = {"start": today - timedelta(days=9), "end": today - timedelta(days=1)}
        ids = {}
        for state in expected:
            stored = {"state": state} if state is not DelegationState.EXPIRED else over
            ids[state] = world.delegation(world.user(), agent, **stored)
        browser.sign_in(agent)
        for state, words in expected.items():
            page = browser.open(f"/delegations/received?state={state.value}")
            assert [row[6] for row in cells(page)] == [words]
            unconfirmed = state is DelegationState.DECLINED
            assert [row[3] == "–" for row in cells(page)] == [unconfirmed], "declining confirms nothing"
            assert page.has(f"open-{ids[state]}")
            assert page.has(f"act-{ids[state]}") is (state is DelegationState.IN_FORCE)

    def test_empty_lists_say_what_to_do_next(self, world: World, browser: Browser, agent: User) -> None:
        browser.sign_in(agent)
        given = browser.open("/delegations/given")
        assert not given.has("delegations")
        assert any(each.get("href") == "/delegations/given/new" for each in given.tree.iter("a"))
        assert "เลขประจำตัวของท่าน" in browser.open("/delegations/received").words("main")
        assert browser.open("/delegations/received?q=x").has("search-clear")

    def test_each_sees_their_own_alone(self, world: World, browser: Browser, agent: User) -> None:
        grantor = world.user("บริษัท ผู้มอบ จำกัด")
        mine = world.delegation(grantor, agent)
        others = [world.delegation(world.user(), world.user()), world.delegation(agent, grantor)]
        browser.sign_in(agent)
        page = browser.open("/delegations/received")
        assert [page.has(f"open-{each}") for each in (mine, *others)] == [True, False, False]
        page = browser.open("/delegations/given")
        assert [page.has(f"open-{each}") for each in (mine, *others)] == [False, False, True]


def _confirmed(delegation: Delegation) -> datetime | None:
    return None if delegation.state is DelegationState.DECLINED else delegation.answered_at


def _many(world: World, agent: User, number: int) -> None:
    """Grants of a few grantors, each unlike the one before."""
    grantors = [world.user(f"บริษัท {letter} จำกัด") for letter in "กขคงจ"]
    today, now = clock.bangkok_date(clock.now()), clock.now()
    states = [state for state in DelegationState if state is not DelegationState.EXPIRED]
    systems = (["e-license"], ["nsw", "e-license"], [])
    values = [
        {
            "id": f"dlg_{new_id()}",
            "grantor_id": grantors[place % 5].id,
            "agent_id": agent.id,
            "scope": DelegationScope.SELECTED if systems[place % 3] else DelegationScope.ALL,
            "systems": systems[place % 3],
            "start": today - timedelta(days=100),
            "end": today + timedelta(days=place % 40 - 20) if place % 4 else None,
            "terms_hash": "",
            "state": states[place % 5 - (place // 5) % 2],
            "granted_at": now - timedelta(hours=place),
            "answered_at": now - timedelta(minutes=place * 7919 % 1000) if place % 5 else None,
            "proof_code": f"{place}",
            "reference": f"2022-{place:08}-0",
        }
        for place in range(number)
    ]
    with transaction(world.database) as work:
        work.writing().execute(insert(Delegation), values)


class TestMany:
    """Some hundred grants."""

    NUMBER = 230

    def test_every_order_is_one_and_loses_nothing(self, database: Database, world: World, agent: User) -> None:
        _many(world, agent, self.NUMBER)
        keys: dict[Column, Any] = {
            Column.PARTY: lambda delegation, party: party.name,
            Column.GRANTED: lambda delegation, party: delegation.granted_at,
            Column.ANSWERED: lambda delegation, party: _confirmed(delegation),
            Column.PERIOD: lambda delegation, party: delegation.end or date.max,
        }
        for column in Column:
            for descending in (False, True):
                found = self._all(database, agent, ListQuery(sort=column, descending=descending, size=100))
                assert len({delegation.id for delegation, _ in found}) == self.NUMBER
                if column is Column.GRANTED and descending:  # as nobody has chosen: those that wait come first
                    waits = [rules.state_at(each.state, each.end, clock.now()) == "waiting" for each, _ in found]
                    assert waits == sorted(waits, reverse=True)
                    assert any(waits)
                    found = found[sum(waits) :]
                if column in keys:
                    known = [key for key in (keys[column](*each) for each in found) if key is not None]
                    assert known == sorted(known, reverse=descending)
                    assert all(keys[column](*each) is None for each in found[len(known) :]), "what is unknown is last"

    def _all(self, database: Database, agent: User, asked: ListQuery) -> list[Any]:
        with database.reader() as session:
            pages = [ListQuery(asked.query, asked.state, asked.sort, asked.descending, 100, page) for page in (1, 2, 3)]
            return [
                row for each in pages for row in listing.find(session, Side.RECEIVED, agent.id, each, clock.now()).rows
            ]

    def test_filter_shows_the_state_of_today(self, database: Database, world: World, agent: User) -> None:
        _many(world, agent, self.NUMBER)
        total, now = 0, clock.now()
        today: date = clock.bangkok_date(now)
        with database.reader() as session:
            for state in DelegationState:
                found = listing.find(session, Side.RECEIVED, agent.id, ListQuery(state=state, size=100), now)
                total += found.total
                assert found.rows, state
                for delegation, _ in found.rows:
                    over = delegation.end is not None and delegation.end < today
                    expired = over and delegation.state in (DelegationState.WAITING, DelegationState.IN_FORCE)
                    assert (DelegationState.EXPIRED if expired else delegation.state) is state
        assert total == self.NUMBER

    def test_pages_follow_one_another_the_newest_first(self, world: World, browser: Browser, agent: User) -> None:
        _many(world, agent, 23)
        browser.sign_in(agent)
        page = browser.open("/delegations/received")
        numbers = []
        while True:
            numbers += [row[0] for row in cells(page)]
            if not page.has("page-next"):
                break
            page = browser.open(page.find("page-next").get("href"))
        assert numbers == [str(number) for number in range(1, 24)]
        assert cells(browser.open("/delegations/received?page=999"))[0][0] == "21", "the last page there is"
        sort = browser.open("/delegations/received?rows=25").find("sort-party").get("href")
        found = parties(browser.open(sort))
        assert found == sorted(found)
        assert len(found) == 23, "the rows a page stay as they were chosen"

    def test_number_of_statements_does_not_grow(
        self, database: Database, world: World, browser: Browser, agent: User
    ) -> None:
        browser.sign_in(agent)
        counted: list[str] = []

        def count(*arguments: Any) -> None:
            counted.append(arguments[2])

        counts = []
        for number in (3, self.NUMBER):
            with transaction(database) as work:
                work.writing().query(Delegation).delete()
            _many(world, agent, number)
            counted.clear()
            event.listen(database.engine, "before_cursor_execute", count)
            try:
                page = browser.open("/delegations/received?rows=100&q=จำกัด")
            finally:
                event.remove(database.engine, "before_cursor_execute", count)
            assert len(cells(page)) == min(number, 100)
            counts.append(len([each for each in counted if each.lstrip().upper().startswith("SELECT")]))
        assert counts[0] == counts[1] <= 4
