"""What an officer does with a register's word: takes over its data, or clears a report that is wrong."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from support.database_rows import account_of
from support.registration_by_hand import ADDRESS, COMPANY
from support.world import World

from idp import clock
from idp.accounts.locking import lock_account
from idp.accounts.registered_data import changes, going_concern
from idp.accounts.registered_data.going_concern import RegisterReply
from idp.db import Database, transaction
from idp.errors import NotFound
from idp.models import EntityType, Provenance, RegisteredData
from idp.origin import HERE, Act
from idp.registers.records import Record, RecordFound

BANKRUPT, IN_LIQUIDATION = "ล้มละลาย", "เลิก(ไม่เสร็จการชำระบัญชี)"


def _record(**changes: Any) -> Record:
    values = {"name": "บริษัท ชื่อในทะเบียน จำกัด", "source": "file", "date": date(1999, 9, 9), "address": ADDRESS}
    return Record(tax_id=COMPANY, entity_type=EntityType.JURISTIC_PERSON, **{**values, **changes})


def _report(status: str) -> Record:
    return _record(status=status, going_concern=status == "ยังดำเนินกิจการอยู่")


class TestMerging:
    """All differences, also disputed ones."""

    def test_account_becomes_what_the_register_says(self, world: World, database: Database) -> None:
        wrong = {"name": "ชื่อเดิม", "registered_data": Provenance.TYPED, "register_disputed": "x"}
        user = world.user(tax_id=COMPANY, registered_address={**ADDRESS, "house_no": "1"}, **wrong)
        with transaction(database) as work:
            session = work.writing()
            account = lock_account(session, user.id)
            assert changes.seen(account, _record())
            changes.merge(session, account, _record(), Act(HERE, clock.now()))
        merged = account_of(database, user)
        assert (merged.name, merged.birth_or_registration_date) == ("บริษัท ชื่อในทะเบียน จำกัด", date(1999, 9, 9))
        assert merged.registered_address["house_no"] == ADDRESS["house_no"]
        assert (merged.registered_data, merged.register_disputed) == (Provenance.REGISTER, None)
        assert changes.seen(merged, _record()) == ""
        with database.reader() as session:
            history = session.scalars(select(RegisteredData).order_by(RegisteredData.id)).all()
        assert [(each.source, each.data["name"]) for each in history] == [
            ("account", "ชื่อเดิม"),
            ("file", "บริษัท ชื่อในทะเบียน จำกัด"),
        ]

    def test_address_of_a_branch_is_its_own(self, world: World, database: Database) -> None:
        user = world.user(tax_id=COMPANY, branch="1", registered_address={**ADDRESS, "house_no": "1"})
        with transaction(database) as work:
            session = work.writing()
            changes.merge(session, lock_account(session, user.id), _record(), Act(HERE, clock.now()))
        assert account_of(database, user).registered_address["house_no"] == "1"


class TestReport:
    """Cleared, and what the register says afterwards."""

    @staticmethod
    def _hear(database: Database, account: Any, status: str) -> None:
        reply = RegisterReply(account, RecordFound(_report(status)))
        with transaction(database) as work:
            going_concern.store_states(work.writing(), [reply], clock.now())

    def test_cleared_report_has_no_effect_until_the_register_says_something_else(
        self, world: World, database: Database
    ) -> None:
        user = world.user(tax_id=COMPANY)
        branch = world.user(tax_id=COMPANY, branch="1")
        self._hear(database, account_of(database, user), BANKRUPT)
        assert not account_of(database, branch).going_concern
        with transaction(database) as work:
            session = work.writing()
            going_concern.clear_report(session, account_of(database, user), Act(HERE, clock.now()))
        for each in (user, branch):
            account = account_of(database, each)
            assert (account.going_concern, account.reported_at) == (True, None)
        self._hear(database, account_of(database, user), BANKRUPT)
        assert account_of(database, user).going_concern, "the same report again"
        self._hear(database, account_of(database, user), IN_LIQUIDATION)
        assert not account_of(database, user).going_concern, "another one"
        assert account_of(database, user).reported_at is not None

    def test_report_after_a_good_word_counts_anew(self, world: World, database: Database) -> None:
        user = world.user(tax_id=COMPANY)
        self._hear(database, account_of(database, user), BANKRUPT)
        with transaction(database) as work:
            session = work.writing()
            going_concern.clear_report(session, account_of(database, user), Act(HERE, clock.now()))
        for status, is_going in (("ยังดำเนินกิจการอยู่", True), (BANKRUPT, False)):
            self._hear(database, account_of(database, user), status)
            assert account_of(database, user).going_concern is is_going

    def test_nothing_to_clear(self, world: World, database: Database) -> None:
        user = world.user(tax_id=COMPANY)
        with transaction(database) as work, pytest.raises(NotFound):
            going_concern.clear_report(work.writing(), account_of(database, user), Act(HERE, clock.now()))
