"""Registrations of one number at the same moment: one account, one mail, and a clear answer for everybody."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from registering import ADDRESS, COMPANY
from sqlalchemy import func, select
from world import password_hash

from idp import clock
from idp.accounts import registration
from idp.accounts.numbers import NumberKind
from idp.accounts.registration import Begin, Begun, Registered, Taken
from idp.config import Settings
from idp.db import Database, transaction
from idp.models import Account, AuditEvent, EntityType, OutboxMessage, UserName
from idp.origin import HERE
from idp.registers.lookup import Registers

AT_ONCE = 6


@pytest.fixture
def settings(settings: Settings, tmp_path: Path) -> Settings:
    """With an empty register in a file."""
    (tmp_path / "register.yaml").write_text("[]")
    return replace(settings, registers_file=tmp_path / "register.yaml")


def _begin(database: Database, settings: Settings) -> Begin:
    with transaction(database) as work:
        asked = (EntityType.GROUP_OF_PERSONS, NumberKind.TAX_ID, COMPANY, HERE, clock.now())
        begun = registration.begin(work, Registers(settings, database), *asked)
    assert isinstance(begun, Begun)
    with transaction(database) as work:
        found = registration.find(work, begun.id, clock.now())
    assert found
    return found


def _register(database: Database, settings: Settings, begun: Begin, email: str) -> Registered | Taken:
    columns = {"name": "คณะบุคคล", "email": email, "registered_address": ADDRESS, "contact_address": ADDRESS}
    with transaction(database) as work:
        return registration.register(work, begun, columns, password_hash(), settings, HERE, clock.now())


def _all_at_once(act: Callable[[int], Registered | Taken]) -> list[Registered | Taken]:
    start = Barrier(AT_ONCE)

    def one(number: int) -> Registered | Taken:
        start.wait()
        return act(number)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(one, range(AT_ONCE)))


def _counts(database: Database) -> dict[str, int]:
    with database.reader() as session:
        tables = (Account, UserName, OutboxMessage)
        counts = {table.__tablename__: session.scalar(select(func.count()).select_from(table)) or 0 for table in tables}
        made = select(func.count()).select_from(AuditEvent).filter_by(event="account.registered")
        return {**counts, "made": session.scalar(made) or 0}


ONE = {"account": 1, "user_name": 1, "outbox_message": 1, "made": 1}


def test_two_who_register_one_number_make_one_account(database: Database, settings: Settings) -> None:
    begun = [_begin(database, settings) for _ in range(AT_ONCE)]
    answers = _all_at_once(lambda number: _register(database, settings, begun[number], f"{number}@example.com"))
    made = [answer for answer in answers if isinstance(answer, Registered)]
    assert len(made) == 1
    assert all(answer == Taken(unconfirmed=True) for answer in answers if answer not in made)
    assert _counts(database) == ONE


def test_button_pressed_many_times_at_once_makes_one_account(database: Database, settings: Settings) -> None:
    begun = _begin(database, settings)
    answers = _all_at_once(lambda number: _register(database, settings, begun, f"{number}@example.com"))
    assert len(set(answers)) == 1, "everybody is told of the same account and the same address"
    assert isinstance(answers[0], Registered)
    assert _counts(database) == ONE
