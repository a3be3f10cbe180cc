"""The worker asks the register that did not answer at the registration, until it does."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from support.browsing import Browser
from support.letterbox import Letterbox, text_of
from support.patience import wait_until
from support.registration_by_hand import BY_HAND, COMPANY, LAST, begin, record, write_register
from support.world import User, World

from idp import clock
from idp.accounts.registered_data import verification
from idp.config import Settings
from idp.db import Database
from idp.models import Account, AuditEvent, Case, EntityType
from idp.registers.lookup import Registers
from idp.worker import run

JURISTIC = EntityType.JURISTIC_PERSON
DESK = "desk@example.go.th"
SAME = record(JURISTIC, name=BY_HAND["name"], date=BY_HAND["birth_or_registration_date"])


@pytest.fixture
def settings(settings: Settings, tmp_path: Path) -> Settings:
    """With a register whose file is not there yet."""
    return replace(settings, registers_file=tmp_path / "register.yaml", help_desk_email=DESK)


@pytest.fixture
def registers(settings: Settings, database: Database) -> Registers:
    """As the worker has them."""
    return Registers(settings, database)


def _typed(world: World, **changes: Any) -> User:
    """A company that was typed by hand, and is due."""
    values = {
        "tax_id": COMPANY,
        "registered_data": "typed",
        "verify_after": clock.now(),
        "registered_address": SAME["address"],
        "birth_or_registration_date": date(2015, 7, 1),
        **changes,
    }
    return world.user(BY_HAND["name"], **values)


def _account(database: Database) -> Account:
    with database.reader() as session:
        return session.scalars(select(Account)).one()


def _reports(database: Database) -> list[Case]:
    with database.reader() as session:
        return list(session.scalars(select(Case)))


def _outcomes(database: Database) -> list[str]:
    with database.reader() as session:
        return [
            event.data["outcome"] for event in session.scalars(select(AuditEvent).filter_by(event="account.verified"))
        ]


def test_registered_by_hand_while_the_register_was_away_and_verified_later(
    browser: Browser, settings: Settings, database: Database, registers: Registers, world: World
) -> None:
    begin(browser, JURISTIC)
    browser.press("register-submit", **BY_HAND, **LAST)
    account = _account(database)
    assert (account.registered_data, account.verify_after is not None) == ("typed", True)
    write_register(settings.registers_file, SAME)
    verification.verify_due(database, registers, settings, clock.now())
    assert _account(database).registered_data == "typed", "not due yet"
    world.pass_time(minutes=6)
    verification.verify_due(database, registers, settings, clock.now())
    account = _account(database)
    assert (account.registered_data, account.verified_by, account.verify_after) == ("register", None, None)
    assert (_reports(database), _outcomes(database)) == ([], ["verified"])


@pytest.mark.parametrize(
    ("known", "word", "source"),
    [
        ({**SAME, "name": "บริษัท อื่น จำกัด"}, "บริษัท อื่น จำกัด", "typed"),
        ({**SAME, "address": {**SAME["address"], "house_no": "9"}}, "เลขที่", "register"),
        ({**SAME, "date": "2015-07-02"}, "2015-07-02", "typed"),
        ({**SAME, "status": "ร้าง"}, "ร้าง", "register"),
        ({**SAME, "tax_id": "0105500000011"}, "ไม่พบเลข", "typed"),
    ],
    ids=["name", "address", "date", "dissolved", "unknown"],
)
def test_what_differs_is_reported_and_mailed(
    settings: Settings,
    database: Database,
    registers: Registers,
    world: World,
    letterbox: Letterbox,
    known: dict[str, Any],
    word: str,
    source: str,
) -> None:
    user = _typed(world)
    write_register(settings.registers_file, known)
    verification.verify_due(database, registers, settings, clock.now())
    account = _account(database)
    assert (account.verified_by, account.verify_after, account.name) == (None, None, BY_HAND["name"])
    assert account.registered_data == source, "it speaks of name and date alone"
    (report,) = _reports(database)
    assert (report.kind, report.account_id) == ("mismatch", user.id)
    mail = letterbox.one()
    assert mail["To"] == DESK
    assert COMPANY in str(mail["Subject"])
    assert word in text_of(mail)
    assert account.going_concern is (word != "ร้าง")
    assert _outcomes(database) == ["mismatch"]
    world.pass_time(days=1)
    verification.verify_due(database, registers, settings, clock.now())
    assert len(_reports(database)) == 1


def test_a_register_that_is_still_away_is_asked_again_later(
    settings: Settings, database: Database, registers: Registers, world: World
) -> None:
    _typed(world)
    for _ in range(2):
        verification.verify_due(database, registers, settings, clock.now())
        account = _account(database)
        assert account.registered_data == "typed"
        assert account.verify_after is not None
        assert timedelta(0) < account.verify_after - clock.now() <= verification.AGAIN
        assert not _reports(database)
        world.pass_time(minutes=16)
    write_register(settings.registers_file, SAME)
    verification.verify_due(database, registers, settings, clock.now())
    assert _account(database).registered_data == "register"


def test_several_workers_at_once_make_one_report(
    settings: Settings, database: Database, world: World, letterbox: Letterbox
) -> None:
    _typed(world)
    write_register(settings.registers_file, {**SAME, "name": "บริษัท อื่น จำกัด"})
    now = clock.now()
    with ThreadPoolExecutor(4) as pool:
        done = [
            pool.submit(verification.verify_due, database, Registers(settings, database), settings, now)
            for _ in range(4)
        ]
    assert [each.result() for each in done] == [None] * 4
    assert len(_reports(database)) == 1
    assert len(letterbox.fetch()) == 1


def test_what_its_user_settles_meanwhile_is_not_reported(
    settings: Settings, database: Database, world: World, browser: Browser, registers: Registers
) -> None:
    user = _typed(world)
    write_register(settings.registers_file, {**SAME, "name": "บริษัท อื่น จำกัด"})
    assert browser.sign_in(user).has("changes-dispute")
    browser.press("changes-dispute")
    verification.verify_due(database, registers, settings, clock.now())
    assert [report.kind for report in _reports(database)] == ["disputed"]
    assert _account(database).registered_data == "typed"


def test_an_account_that_nobody_can_be_asked_about_holds_up_no_other(
    settings: Settings, database: Database, world: World
) -> None:
    _typed(world, verify_after=clock.now() - timedelta(hours=1))
    verification.verify_due(
        database, Registers(replace(settings, registers_file=None), database), settings, clock.now()
    )
    assert _account(database).registered_data == "typed"
    assert not _reports(database)


def test_the_worker_does_it_beside_its_other_work(settings: Settings, database: Database, world: World) -> None:
    _typed(world)
    write_register(settings.registers_file, SAME)
    stop = threading.Event()
    worker = threading.Thread(target=run, args=(settings, stop))
    worker.start()
    wait_until(lambda: _account(database).registered_data == "register")
    stop.set()
    worker.join()
