"""Mails to both parties for every event, from the worker, each in the reader's language; a reminder before the end."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from email.message import EmailMessage
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select
from support.letterbox import Letterbox, links_of, text_of
from support.world import User, World

from idp import clients, clock
from idp.db import Database, Work, transaction
from idp.delegation import expiry, lifecycle
from idp.delegation.terms import Terms
from idp.errors import NotFound
from idp.i18n import format_date
from idp.models import AuditEvent, DelegationScope, DelegationState, OutboxMessage
from idp.origin import HERE, Act
from idp.worker import run_scheduled_jobs

WAITING = {"state": DelegationState.WAITING, "answered_at": None}
Mails = dict[str, EmailMessage]


@pytest.fixture
def grantor(world: World) -> User:
    return world.user("บริษัท ผู้มอบ จำกัด", email="grantor@example.com")


@pytest.fixture
def agent(world: World) -> User:
    """Reads English."""
    return world.user("Example Trading Ltd.", email="agent@example.com", locale="en")


def _mails(letterbox: Letterbox) -> Mails:
    """The new mails, one for each reader."""
    mails = letterbox.fetch()
    found = {str(mail["To"]).partition("@")[0]: mail for mail in mails}
    assert len(found) == len(mails)
    return found


def _do(database: Database, act: Callable[[Work], object]) -> None:
    with transaction(database) as work:
        act(work)


ACTS: dict[str, tuple[dict[str, Any], Callable[..., Any], str, str]] = {
    "accepted": (
        WAITING,
        lambda work, d, grantor, agent: lifecycle.accept(work, d, agent.id, Act(HERE, clock.now())),
        "ผู้รับมอบอำนาจยืนยันการรับมอบแล้ว",
        "You have confirmed a power of attorney",
    ),
    "declined": (
        WAITING,
        lambda work, d, grantor, agent: lifecycle.decline(work, d, agent.id, Act(HERE, clock.now())),
        "ผู้รับมอบอำนาจไม่ยืนยันการรับมอบ",
        "You have declined a power of attorney",
    ),
    "cancelled": (
        {},
        lambda work, d, grantor, agent: lifecycle.cancel(work, d, grantor.id, "เลิก<b>จ้าง", Act(HERE, clock.now())),
        "ท่านได้ยกเลิกการมอบอำนาจแล้ว",
        "A power of attorney has been cancelled",
    ),
    "renounced": (
        {},
        lambda work, d, grantor, agent: lifecycle.renounce(work, d, agent.id, Act(HERE, clock.now())),
        "ผู้รับมอบอำนาจถอนตัวแล้ว",
        "You have withdrawn from a power of attorney",
    ),
}


@pytest.mark.parametrize("name", ACTS)
def test_both_are_told_each_in_their_language(
    database: Database, world: World, letterbox: Letterbox, grantor: User, agent: User, name: str
) -> None:
    terms, act, to_grantor, to_agent = ACTS[name]
    end = clock.bangkok_date(clock.now()) + timedelta(days=60)
    delegation_id = world.delegation(grantor, agent, systems=["e-license"], end=end, **terms)
    _do(database, lambda work: act(work, delegation_id, grantor, agent))
    mails = _mails(letterbox)
    assert {reader: mail["Subject"] for reader, mail in mails.items()} == {"grantor": to_grantor, "agent": to_agent}
    for reader, mail in mails.items():
        assert links_of(mail, "/delegations/") == [f"/delegations/{delegation_id}"]
        text = text_of(mail)
        assert grantor.tax_id in text
        assert agent.tax_id in text
        assert ("ระบบ e-license" if reader == "grantor" else "System e-license") in text
        assert format_date(end, "th" if reader == "grantor" else "en") in text
        assert ("เลิก<b>จ้าง" in text) is (name == "cancelled")
        html = mail.get_body(("html",))
        assert html is not None
        assert "<b>จ้าง" not in html.get_content()
    assert ("Example Trading" in text_of(mails["grantor"])) is (name != "declined"), "masked until the agent says yes"
    assert letterbox.fetch() == []


def test_grant_is_told_with_the_agents_name_masked(
    database: Database, world: World, letterbox: Letterbox, grantor: User, agent: User
) -> None:
    systems = clients.load(world.settings.clients_file, {})
    terms = Terms(DelegationScope.ALL, (), clock.bangkok_date(clock.now()), None)
    _do(database, lambda work: lifecycle.grant(work, grantor.id, agent.id, terms, systems, Act(HERE, clock.now())))
    mails = _mails(letterbox)
    assert "Ex*** Tr*** Lt***" in text_of(mails["grantor"])
    assert "Example" not in text_of(mails["grantor"])
    assert "ทุกระบบ" in text_of(mails["grantor"])
    assert grantor.name in text_of(mails["agent"])
    assert "No end date" in text_of(mails["agent"])


def test_nothing_is_told_of_what_did_not_happen(
    database: Database, world: World, letterbox: Letterbox, grantor: User, agent: User
) -> None:
    delegation_id = world.delegation(grantor, agent)
    with pytest.raises(NotFound):
        _do(database, lambda work: lifecycle.accept(work, delegation_id, agent.id, Act(HERE, clock.now())))
    assert letterbox.fetch() == []


def _until(world: World, days: float) -> None:
    """Shortly after midnight in Bangkok, so many days from today."""
    midnight = clock.end_of_bangkok_day(clock.bangkok_date(clock.now()))
    world.pass_time(seconds=(midnight - clock.now()).total_seconds() + 60, days=days - 1)


class TestClockWork:
    def test_end_is_told_once_the_last_day_is_over(
        self, database: Database, world: World, letterbox: Letterbox, grantor: User, agent: User
    ) -> None:
        last = clock.bangkok_date(clock.now()) + timedelta(days=3)
        delegation_id = world.delegation(grantor, agent, end=last)
        world.delegation(grantor, world.user(email="third@example.com"), end=last + timedelta(days=1), **WAITING)
        _until(world, 3)
        run_scheduled_jobs(database)
        assert letterbox.fetch() == [], "the last day belongs to it"
        _until(world, 1)
        for _ in range(2):
            run_scheduled_jobs(database)
        mails = _mails(letterbox)
        assert mails.keys() == {"grantor", "agent"}
        assert format_date(last, "en") in text_of(mails["agent"])
        with database.reader() as session:
            ended = session.scalars(select(AuditEvent).filter_by(event="delegation.expired")).all()
        assert [each.data for each in ended] == [{"delegation_id": delegation_id}]
        _until(world, 1)
        run_scheduled_jobs(database)
        mails = _mails(letterbox)
        assert mails.keys() == {"grantor", "third"}
        assert "ไม่มีการยืนยันการรับมอบอำนาจ" in text_of(mails["third"])

    def test_reminder_comes_a_week_before_and_once(
        self, database: Database, world: World, letterbox: Letterbox, grantor: User, agent: User
    ) -> None:
        last = clock.bangkok_date(clock.now()) + timedelta(days=20)
        world.delegation(grantor, agent, end=last)
        _until(world, 12)
        run_scheduled_jobs(database)
        assert letterbox.fetch() == [], "eight days before"
        _until(world, 1)
        for _ in range(2):
            run_scheduled_jobs(database)
        mails = _mails(letterbox)
        assert mails.keys() == {"grantor", "agent"}
        assert mails["agent"]["Subject"] == "A power of attorney ends soon"
        assert format_date(last, "th") in text_of(mails["grantor"])
        _until(world, 1)
        run_scheduled_jobs(database)
        assert letterbox.fetch() == []

    @pytest.mark.parametrize(
        "changes",
        [WAITING, {"state": DelegationState.CANCELLED}, {"end": None}, {"end": 7}, {"end": 2}],
        ids=["waiting", "cancelled", "without end", "a week from the start", "two days from the start"],
    )
    def test_nobody_is_reminded_of_what_needs_no_reminder(
        self, database: Database, world: World, grantor: User, agent: User, changes: dict[str, Any]
    ) -> None:
        today = clock.bangkok_date(clock.now())
        values = {"end": 14, **changes}
        if values["end"] is not None:
            values["end"] = today + timedelta(days=values["end"])
        world.delegation(grantor, agent, **values)
        for days in (1, 6) if changes != {"end": 2} else (1,):
            _until(world, days)
            run_scheduled_jobs(database)
        with database.reader() as session:
            assert session.scalars(select(OutboxMessage)).all() == []

    def test_some_workers_at_once_tell_it_once(
        self, database: Database, world: World, letterbox: Letterbox, grantor: User, agent: User
    ) -> None:
        last = clock.bangkok_date(clock.now()) + timedelta(days=20)
        world.delegation(grantor, agent, end=last)
        _until(world, 14)
        start = Barrier(4)

        def remind(_: int) -> int:
            start.wait()
            with transaction(database) as work:
                return expiry.remind(work, clock.now())

        with ThreadPoolExecutor(4) as pool:
            assert sum(pool.map(remind, range(4))) == 1
        assert _mails(letterbox).keys() == {"grantor", "agent"}
