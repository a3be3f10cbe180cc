"""``/officer/accounts``: finding an account by what a caller tells, recorded and limited."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, select
from support.browsing import Browser, Page
from support.officers import new_officer, sign_in
from support.world import User, World

from idp import clock
from idp.accounts.search_words import upkeep
from idp.db import Database, transaction
from idp.helpdesk.accounts import search
from idp.helpdesk.accounts.search import AccountQuery
from idp.models import AccountStatus, AuditEvent, OfficerRole


@pytest.fixture
def officer(database: Database) -> str:
    return new_officer(database, OfficerRole.VIEWER)


@pytest.fixture
def desk(app: Flask, database: Database, officer: str, world: World) -> Browser:
    return sign_in(app, database, officer)


def _find(desk: Browser, **fields: str) -> Page:
    """Fill in the search and send it."""
    desk.open("/officer/accounts")
    address, values = desk.page.form("search-submit")
    return desk.open(address, query_string={**values, **fields})


def _shown(page: Page, *users: User) -> list[bool]:
    return [page.has(f"open-{user.id}") for user in users]


def _queried(database: Database, query: AccountQuery) -> list[str]:
    with database.reader() as session:
        return [row.account.id for row in search._find(session, query).rows]


class TestFinding:
    def test_account_is_found_by_everything_that_a_caller_knows(
        self, database: Database, world: World, desk: Browser
    ) -> None:
        user = world.user("บริษัท ทองดีการช่าง (ประเทศไทย) จำกัด", contact_name="ณัฐพล ศรีสุข", email="Thong@Dee.co.th")
        other = world.user("บริษัท อื่นใด จำกัด")
        upkeep.fill(database)
        for text in (
            *(user.tax_id, user.tax_id[:8], "ทองดี", "บจก. ทองดีการช่าง", "ประเทศไทย ทองดี", "ณัฐพล", "thong@dee"),
            *("นัฐพล", "ณัฏฐ์พล สรีสุข", "@dee.co"),
        ):
            assert _shown(_find(desk, q=text), user, other)[0], text
        page = _find(desk, q="นัฐพล สรีสุข")
        assert _shown(page, user, other) == [True, False]
        assert "เสียงพ้องกัน" in page.words(f"row-{user.id}")
        page = desk.open(f"/officer/accounts/{user.id}")
        assert page.status == 200
        assert "บริษัท ทองดีการช่าง" in page.words("main")

    @pytest.mark.parametrize("text", ["%", "_", "ทอง%", "ทอ_ดี", "'; --", "\x00", "()"])
    def test_percent_sign_and_underscore_find_nobody(
        self, database: Database, world: World, desk: Browser, text: str
    ) -> None:
        user = world.user("บริษัท ทองดี จำกัด")
        upkeep.fill(database)
        page = _find(desk, q=text)
        assert page.status in (200, 400)
        assert not page.has(f"open-{user.id}")

    def test_words_may_come_in_any_order_and_from_any_field(self, database: Database, world: World) -> None:
        user = world.user("นายสมชาย ใจดี", email="somchai@example.org")
        near = world.user("นายสมชาย ใจร้าย", email="somchai@example.net")
        upkeep.fill(database)
        for text in ("ใจดี สมชาย", "สมชาย ใจดี", "นายสมชายใจดี", "ใจดี somchai@"):
            assert _queried(database, AccountQuery(text)) == [user.id], text
        assert set(_queried(database, AccountQuery("สมชาย somchai@example"))) == {user.id, near.id}

    def test_what_is_spelled_as_typed_comes_before_what_sounds_alike(self, database: Database, world: World) -> None:
        alike, same = world.user("บริษัท ธนภัทร จำกัด"), world.user("บริษัท ทนพัด จำกัด")
        typed = world.user("บริษัท ธนพัฒน์ จำกัด")
        upkeep.fill(database)
        assert _queried(database, AccountQuery("ธนพัฒน์"))[0] == typed.id
        assert _queried(database, AccountQuery("ธนภัทร"))[0] == alike.id
        assert same.id in _queried(database, AccountQuery("ทนพัด"))

    def test_day_of_registration_and_unconfirmed(self, database: Database, world: World, desk: Browser) -> None:
        today = clock.bangkok_date(clock.now())
        midnight = clock.end_of_bangkok_day(today - timedelta(days=1))
        first = world.user("บริษัท หนึ่ง จำกัด", created_at=midnight, status=AccountStatus.UNCONFIRMED)
        before = world.user("บริษัท สอง จำกัด", created_at=midnight - timedelta(seconds=1))
        upkeep.fill(database)
        assert _shown(_find(desk, day=today.isoformat()), first, before) == [True, False]
        buddhist = f"{today.day}/{today.month}/{today.year + 543}"
        assert _shown(_find(desk, day=buddhist), first, before) == [True, False]
        yesterday = (today - timedelta(days=1)).isoformat()
        assert _shown(_find(desk, day=yesterday), first, before) == [False, True]
        assert _shown(_find(desk, day=yesterday, unconfirmed="1"), first, before) == [False, False]
        assert _shown(_find(desk, unconfirmed="1"), first, before) == [True, False]
        assert _shown(_find(desk, q="หนึ่ง", day=yesterday), first, before) == [False, False]
        assert _shown(_find(desk, q="หนึ่ง", day=today.isoformat(), unconfirmed="1"), first, before) == [True, False]

    @pytest.mark.parametrize("day", ["yesterday", "2026-02-30", "3000-01-01", "0001-01-01", "1/1/1"])
    def test_day_that_is_none_is_refused(self, desk: Browser, day: str) -> None:
        page = _find(desk, day=day)
        assert page.status == 422
        assert page.find("day").get("value") == day
        assert not page.has("accounts")

    def test_page_shows_fifty_and_says_that_there_are_more(
        self, database: Database, world: World, desk: Browser, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert search.MOST_SHOWN == 50
        monkeypatch.setattr(search, "MOST_SHOWN", 3)
        for number in range(4):
            world.user(f"บริษัท ทองดี {number} จำกัด")
        upkeep.fill(database)
        page = _find(desk, q="ทองดี")
        assert len(page.find("accounts").findall("./tbody/tr")) == 3
        assert "โปรดระบุให้เจาะจง" in page.words("accounts")

    def test_number_of_a_person_is_masked(self, database: Database, world: World, desk: Browser) -> None:
        person = world.user("นายทองดี มีสุข", entity_type="natural_person", tax_id="1101700230708")
        upkeep.fill(database)
        page = _find(desk, q="1101700230708")
        assert page.has(f"open-{person.id}")
        assert "1101700230708" not in page.words("accounts")
        assert "0708" in page.words("accounts")

    def test_script_in_a_name_is_text(self, database: Database, world: World, desk: Browser) -> None:
        user = world.user("<script>alert(1)</script> ทองดี")
        upkeep.fill(database)
        page = _find(desk, q="<script>alert")
        assert page.has(f"open-{user.id}")
        assert "<script>alert" not in page.text


class TestRecordAndLimit:
    def test_look_up_is_recorded_by_ids_and_never_by_what_was_typed(
        self, database: Database, world: World, desk: Browser, officer: str
    ) -> None:
        user = world.user("บริษัท ทองดี จำกัด")
        upkeep.fill(database)
        _find(desk, q="ทองดี")
        desk.open(f"/officer/accounts/{user.id}")
        with database.reader() as session:
            events = session.scalars(select(AuditEvent).order_by(AuditEvent.at, AuditEvent.id)).all()
        kept = {each.event: each for each in events}
        assert kept["officer.accounts_searched"].data == {"officer_id": officer, "found": [user.id]}
        assert kept["officer.account_opened"].data == {"officer_id": officer}
        assert kept["officer.account_opened"].account_id == user.id
        assert all("ทองดี" not in str(each.data) for each in events)

    def test_empty_search_is_none(self, database: Database, desk: Browser) -> None:
        assert _find(desk, q=" ").status == 200
        with database.reader() as session:
            assert "officer.accounts_searched" not in set(session.scalars(select(AuditEvent.event)))

    def test_three_hundred_look_ups_an_hour(
        self, database: Database, world: World, desk: Browser, officer: str
    ) -> None:
        user = world.user()
        with transaction(database) as work:
            for _ in range(298):
                search.count_look_up(work, officer, clock.now())
        assert _find(desk, q="ทองดี").status == 200
        assert desk.open(f"/officer/accounts/{user.id}").status == 200
        assert _find(desk, q="ทองดี").status == 429
        assert desk.open(f"/officer/accounts/{user.id}").status == 429
        world.pass_time(hours=1, seconds=1)


def _plans(database: Database, query: AccountQuery) -> list[str]:
    """How the database carries out each statement of a search."""
    statements: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        statements.append((statement, parameters))

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        with database.reader() as session:
            search._find(session, query)
    finally:
        event.remove(database.engine, "before_cursor_execute", note)
    explain = "EXPLAIN QUERY PLAN" if database.embedded else "EXPLAIN"
    with database.engine.connect() as connection:
        if not database.embedded:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        return [
            "\n".join(str(row) for row in connection.exec_driver_sql(f"{explain} {statement}", parameters))
            for statement, parameters in statements
        ]


@pytest.mark.parametrize(
    "query",
    [
        AccountQuery("ทองดี การช่าง info@"),
        AccountQuery("0105536"),
        AccountQuery("ทองดี", clock.bangkok_date(clock.now()), unconfirmed=True),
        AccountQuery(day=clock.bangkok_date(clock.now())),
        AccountQuery(day=clock.bangkok_date(clock.now()), unconfirmed=True),
        AccountQuery(unconfirmed=True),
    ],
    ids=["words", "number", "word and day", "day", "day and unconfirmed", "unconfirmed"],
)
def test_no_search_reads_a_whole_table(database: Database, world: World, query: AccountQuery) -> None:
    """The plan: ranges of indexes and keys, at most some thousand entries of each, and no sorting of what is found."""
    world.user("บริษัท ทองดีการช่าง จำกัด", email="info@example.org", status=AccountStatus.UNCONFIRMED)
    upkeep.fill(database)
    plans = _plans(database, query)
    assert plans
    for plan in plans:
        assert not re.search(r"SCAN (account|search_word)(?! USING)|Seq Scan", plan), plan
