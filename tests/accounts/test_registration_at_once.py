"""Registrations of one number at the same moment: five wait side by side, and the first that is confirmed has it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import func, select
from support.letterbox import Letterbox, links_of
from support.registration_by_hand import ADDRESS, COMPANY
from support.world import PASSWORD, password_hash

from idp import clock
from idp.accounts.devices.visitor import Visitor
from idp.accounts.registration import create, email_confirmation
from idp.accounts.registration import start as registration_start
from idp.accounts.registration.create import PendingRegistration, Sent
from idp.accounts.registration.email_confirmation import ConfirmationRefusal
from idp.accounts.registration.start import NumberQuery, Started
from idp.accounts.sign_in.finish import SignedIn
from idp.config import Settings
from idp.db import Database, transaction
from idp.fields.party_number import NumberKind
from idp.models import Account, AuditEvent, EntityType, OutboxMessage, UserName
from idp.origin import HERE, Act
from idp.registers.lookup import Registers

AT_ONCE = 6


@pytest.fixture
def settings(settings: Settings, tmp_path: Path) -> Settings:
    """With an empty register in a file."""
    (tmp_path / "register.yaml").write_text("[]")
    return replace(settings, registers_file=tmp_path / "register.yaml")


def _begin(database: Database, settings: Settings) -> PendingRegistration:
    asked = NumberQuery(EntityType.GROUP_OF_PERSONS, NumberKind.TAX_ID, COMPANY)
    with transaction(database) as work:
        begun = registration_start.begin(work, Registers(settings, database), asked, settings, Act(HERE, clock.now()))
    assert isinstance(begun, Started)
    with transaction(database) as work:
        found = create.find(work, begun.id, clock.now())
    assert found
    return found


def _register(database: Database, settings: Settings, begun: PendingRegistration, email: str) -> Any:
    addresses = {"registered_address": ADDRESS, "contact_address": ADDRESS}
    columns = {"name": "คณะบุคคล", "email": email, "locale": "th", **addresses}
    with transaction(database) as work:
        return create.create_account(work, begun, columns, password_hash(), settings, Act(HERE, clock.now()))


def _all_at_once(act: Callable[[int], Any], many: int = AT_ONCE) -> list[Any]:
    start = Barrier(many)

    def one(number: int) -> Any:
        start.wait()
        return act(number)

    with ThreadPoolExecutor(many) as pool:
        return list(pool.map(one, range(many)))


def _counts(database: Database) -> dict[str, int]:
    with database.reader() as session:
        tables = (Account, UserName, OutboxMessage)
        counts = {table.__tablename__: session.scalar(select(func.count()).select_from(table)) or 0 for table in tables}
        made = select(func.count()).select_from(AuditEvent).filter_by(event="account.registered")
        return {**counts, "made": session.scalar(made) or 0}


def test_five_wait_and_the_first_that_is_confirmed_becomes_the_account(
    database: Database, settings: Settings, letterbox: Letterbox
) -> None:
    begun = [_begin(database, settings) for _ in range(AT_ONCE)]
    answers = _all_at_once(lambda number: _register(database, settings, begun[number], f"{number}@example.com"))
    assert sorted(each.email for each in answers) == [f"{number}@example.com" for number in range(AT_ONCE)]
    assert _counts(database) == {"account": 5, "user_name": 0, "outbox_message": 6, "made": 5}
    mails = letterbox.fetch()
    secrets = [links_of(mail, "/verify-email/")[0].rsplit("/", 1)[1] for mail in mails if "/verify-email/" in str(mail)]
    assert len(secrets) == 5
    visitor = Visitor(None, "", HERE)

    def confirm(number: int) -> Any:
        with transaction(database) as work:
            return email_confirmation.confirm(work, secrets[number], PASSWORD, visitor, settings)

    answers = _all_at_once(confirm, 5)
    assert len([each for each in answers if isinstance(each, SignedIn)]) == 1
    assert answers.count(ConfirmationRefusal.LINK) == 4
    counts = _counts(database)
    assert (counts["account"], counts["user_name"]) == (1, 1)
    told = [mail["To"] for mail in letterbox.fetch() if "สิ้นสุด" in str(mail["Subject"])]
    assert len(told) == 4


def test_button_pressed_many_times_at_once_makes_one_account(database: Database, settings: Settings) -> None:
    begun = _begin(database, settings)
    answers = _all_at_once(lambda number: _register(database, settings, begun, f"{number}@example.com"))
    assert len(set(answers)) == 1, "everybody is told of the same account and the same address"
    assert isinstance(answers[0], Sent)
    assert _counts(database) == {"account": 1, "user_name": 0, "outbox_message": 1, "made": 1}
