"""``idp users import``: which rows become accounts, which user names, which are refused.

``docs/requirements/product.md``, section 3.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from support.database_rows import counted
from support.legacy_files import COLUMNS, HASHES, STRONG, WEAK, row, tax_id, write
from support.world import World

from idp import clock
from idp.accounts.legacy_import import batch, run
from idp.accounts.legacy_import.run import Outcome
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database
from idp.errors import Unusable
from idp.models import Account, AccountStatus, AuditEvent, EntityType, UserName


@dataclass
class Told:
    """What an import said."""

    outcome: Outcome
    refused: dict[int, str] = field(default_factory=dict)

    def counts(self) -> tuple[int, int, int, int]:
        """Accounts, further user names, there already, refused."""
        return self.outcome.accounts, self.outcome.names, self.outcome.there, self.outcome.refused


Import = Callable[..., Told]


@pytest.fixture
def take(database: Database, settings: Settings, tmp_path: Path) -> Import:
    """Imports rows, or a file."""

    def take(*rows: dict[str, str], file: Path | None = None, dry_run: bool = False, **options: Any) -> Told:
        file = file or write(tmp_path / "legacy.csv", rows)
        refused: dict[int, str] = {}
        vault = Vault(settings.secret_keys)
        outcome = run.import_file(file, database, vault, dry_run=dry_run, refused=refused.__setitem__, **options)
        assert list(refused) == sorted(refused)
        assert len(refused) == outcome.refused
        return Told(outcome, refused)

    return take


def _account(database: Database, user_name: str) -> Account | None:
    with database.reader() as session:
        return session.scalar(select(Account).join(UserName).where(UserName.name == user_name))


def _everything(database: Database) -> list[Any]:
    with database.reader() as session:
        tables = (Account.__table__, UserName.__table__)
        return [sorted(map(repr, session.execute(select(table)))) for table in tables]


class TestAccount:
    """What a row becomes."""

    def test_account_of_a_row(self, take: Import, database: Database) -> None:
        given = row(source="nsw", username=" SomChai๙ ", email="Office@Example.CO.TH", mobile="+66 81-234-5678")
        assert take(given).counts() == (1, 0, 0, 0)
        account = _account(database, "somchai9")
        assert account is not None
        assert (account.tax_id, account.branch, account.number_kind) == (given["tax_id"], "", "tax_id")
        assert account.entity_type is EntityType.JURISTIC_PERSON
        assert account.status is AccountStatus.ACTIVE
        assert (account.legacy_source, account.completed_at) == ("nsw", None)
        assert (account.registered_data, account.verified_by) == ("typed", None)
        assert (account.email, account.email_verified_at) == ("office@example.co.th", None)
        assert (account.name, account.contact_mobile) == (given["name"], "0812345678")
        assert (account.preferred_username, account.password_hash) == ("somchai9", given["password_hash"])
        assert account.created_at == datetime(2015, 6, 13, 2, 30, tzinfo=UTC)

    @pytest.mark.parametrize("source", ["e-license", "nsw", "e-surveillance", "e-accreditation", "qr-code", "webboard"])
    def test_single_row_of_any_system_becomes_an_account(self, take: Import, source: str) -> None:
        assert take(row(source=source)).counts() == (1, 0, 0, 0)

    @pytest.mark.parametrize("kind", STRONG)
    def test_strong_hash_is_kept(self, take: Import, database: Database, kind: str) -> None:
        take(row(username="x", password_hash=STRONG[kind]))
        account = _account(database, "x")
        assert account is not None
        assert (account.password_hash, account.legacy_hash) == (STRONG[kind], None)
        assert account.legacy_scheme

    @pytest.mark.parametrize("kind", WEAK)
    def test_weak_hash_is_never_stored_in_the_clear(
        self, take: Import, database: Database, settings: Settings, kind: str
    ) -> None:
        take(row(username="x", password_hash=WEAK[kind]))
        account = _account(database, "x")
        assert account is not None
        assert account.password_hash is None
        assert account.legacy_hash
        inner = WEAK[kind].lower().split(":")[0]
        assert Vault(settings.secret_keys).open(account.legacy_hash).decode() == inner
        assert inner not in str(_everything(database)).lower()

    @pytest.mark.parametrize(
        ("number", "kind"),
        [("AA1234567", "passport"), ("aa1234567", "passport"), ("HRB 12345/B", "foreign_registration")],
    )
    def test_other_users_may_have_another_number(
        self, take: Import, database: Database, number: str, kind: str
    ) -> None:
        assert take(row(username="x", entity_type="other", tax_id=number, email="x@example.com")).counts() == (
            1,
            0,
            0,
            0,
        )
        account = _account(database, "x")
        assert account is not None
        assert (account.number_kind, account.tax_id) == (kind, number.upper())

    @pytest.mark.parametrize("mobile", ["", "-", "02 430 6800", "0812", "เบอร์"])
    def test_mobile_number_that_is_none_is_left_out(self, take: Import, database: Database, mobile: str) -> None:
        told = take(row(username="x", mobile=mobile))
        assert told.counts() == (1, 0, 0, 0)
        assert told.outcome.without_mobile == 1
        account = _account(database, "x")
        assert account is not None
        assert account.contact_mobile is None

    @pytest.mark.parametrize(
        ("created", "moment"),
        [
            ("2015-06-13", datetime(2015, 6, 12, 17, tzinfo=UTC)),
            ("2558-06-13 09:30", datetime(2015, 6, 13, 2, 30, tzinfo=UTC)),
            ("2015-06-13T09:30:00Z", datetime(2015, 6, 13, 9, 30, tzinfo=UTC)),
            ("", None),
            ("0000-00-00 00:00:00", None),
            ("13/06/2015", datetime(2015, 6, 12, 17, tzinfo=UTC)),
            ("13/6/2558 9:30", datetime(2015, 6, 13, 2, 30, tzinfo=UTC)),
            ("๒๕๕๘-๐๖-๑๓", datetime(2015, 6, 12, 17, tzinfo=UTC)),
            ("25580613", datetime(2015, 6, 12, 17, tzinfo=UTC)),
            ("2558/6/13 09:30:00", datetime(2015, 6, 13, 2, 30, tzinfo=UTC)),
            ("2559-02-29", datetime(2016, 2, 28, 17, tzinfo=UTC)),
            ("29/2/2559 00:00:00", datetime(2016, 2, 28, 17, tzinfo=UTC)),
            ("2559-02-29T12:00:00+00:00", datetime(2016, 2, 29, 12, tzinfo=UTC)),
            ("2560-02-29", None),
            ("06/13/2015", None),
            ("2399-01-01", None),
        ],
    )
    def test_moment_that_is_none_is_now(
        self, take: Import, database: Database, created: str, moment: datetime | None
    ) -> None:
        begun = clock.now()
        told = take(row(username="x", created_at=created))
        account = _account(database, "x")
        assert account is not None
        assert told.outcome.without_date == (moment is None)
        assert account.created_at == moment or (moment is None and account.created_at >= begun)

    def test_name_may_be_missing(self, take: Import, database: Database) -> None:
        """The register fills it in at the first sign-in."""
        assert take(row(username="x", name="")).counts() == (1, 0, 0, 0)

    def test_record_tells_counts_only(self, take: Import, database: Database) -> None:
        number = tax_id()
        take(row(tax_id=number), row(tax_id=number, source="nsw", username="second"), row(source="?"))
        with database.reader() as session:
            (event,) = session.scalars(select(AuditEvent))
        assert (event.event, event.account_id) == ("account.imported", None)
        assert event.data == {"accounts": 1, "names": 1, "there": 0, "refused": 1}


class TestRefusedRows:
    """Bad input: one line each with its number and the reason, which quotes nothing; the other rows are imported."""

    @pytest.mark.parametrize(
        ("changes", "column"),
        [
            ({"source": "sso"}, "source"),
            ({"source": ""}, "source"),
            ({"username": ""}, "username"),
            ({"username": "  "}, "username"),
            ({"username": "x" * 201}, "username"),
            ({"tax_id": "1234567890123"}, "tax_id"),
            ({"tax_id": "099400000001"}, "tax_id"),
            ({"tax_id": "AA1234567"}, "tax_id"),
            ({"entity_type": "other", "tax_id": "!!"}, "tax_id"),
            ({"entity_type": "other", "tax_id": "1234567890123"}, "tax_id"),
            ({"entity_type": "company"}, "entity_type"),
            ({"name": "น" * 301}, "name"),
            ({"branch": "สาขา"}, "branch"),
            ({"branch": "1" * 21}, "branch"),
            ({"password_hash": ""}, "password_hash"),
            ({"password_hash": "secret"}, "password_hash"),
            ({"password_hash": STRONG["bcrypt-2y"].replace("$04$", "$20$")}, "password_hash"),
            ({"name": "x\x00y"}, "the line"),
            ({"name": "x\x1by"}, "the line"),
            ({"name": "x\u202ey"}, "the line"),
            ({"name": "x" * 20_000}, "the line"),
        ],
    )
    def test_row_with_a_bad_value_is_refused_by_its_column(
        self, take: Import, database: Database, changes: dict[str, str], column: str
    ) -> None:
        told = take(row(), row() | changes, row())
        assert told.counts() == (2, 0, 0, 1)
        assert list(told.refused) == [3]
        assert told.refused[3].startswith(column)
        for value in changes.values():
            assert len(value) < 3 or value not in told.refused[3]
        assert counted(database, Account) == 2

    def test_line_that_is_no_row(self, take: Import, tmp_path: Path, database: Database) -> None:
        good = write(tmp_path / "good.csv", [row(), row()]).read_bytes().splitlines(keepends=True)
        file = tmp_path / "bad.csv"
        bad = [b'e-license,"open\n', b"one,two\n", b"\0\0\0\n", b"\n", b"x" * 1_000_000 + b"\n", b'"a"b,c\n']
        file.write_bytes(b"".join([good[0], *bad, good[1], good[2].rstrip(b"\n")]))
        told = take(file=file)
        assert told.counts() == (2, 0, 0, 5)
        assert list(told.refused) == [2, 3, 4, 6, 7]
        assert "quotation" in told.refused[2]
        assert "2 fields" in told.refused[3]

    def test_file_may_have_a_mark_other_line_ends_and_columns_in_any_order(self, take: Import, tmp_path: Path) -> None:
        file = write(tmp_path / "plain.csv", [row(username="x"), row()], reversed(COLUMNS))
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
        assert take(file=file).counts() == (2, 0, 0, 0)

    @pytest.mark.parametrize(
        ("head", "word"),
        [
            (b"", "header"),
            (b"\n", "header"),
            (b"e-license,x,1,2,3\n", "header"),
            (b"\xff\xfe\x00", "UTF-16|cut off"),
            (b"\x00" * 1_000_000, "NUL"),
            (b"PK\x03\x04" + b"\x00" * 99, "workbook"),
            (b"\xa1\xa2\xa3,x\n", "Windows-874"),
            (b"x" * 1_000_000, "header"),
            (",".join(COLUMNS[1:]).encode(), '"source" is missing'),
            (",".join((*COLUMNS, "salary")).encode(), "column 10"),
            (",".join((*COLUMNS, "name")).encode(), '"name" is there twice'),
        ],
    )
    def test_file_without_the_right_header_is_refused_whole(
        self, take: Import, database: Database, tmp_path: Path, head: bytes, word: str
    ) -> None:
        file = tmp_path / "wrong.csv"
        file.write_bytes(head)
        with pytest.raises(Unusable, match=word) as refused:
            take(file=file)
        assert all(line.startswith(f"{file}:1: ") for line in str(refused.value).splitlines())
        assert counted(database, Account) == 0


class TestSeveralRows:
    """One number, one account: that of e-License, and the others' user names sign in to it."""

    @pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
    def test_row_of_e_license_becomes_the_account(
        self, take: Import, database: Database, order: tuple[int, ...]
    ) -> None:
        number = tax_id()
        rows = [
            row(tax_id=number, username="first", password_hash=HASHES["bcrypt-2y"]),
            row(tax_id=number, username="second", source="nsw", email="other@example.co.th"),
            row(tax_id=number, username="third", source="qr-code", password_hash=HASHES["md5"]),
        ]
        assert take(*(rows[place] for place in order)).counts() == (1, 2, 0, 0)
        account = _account(database, "first")
        assert account is not None
        assert (account.legacy_source, account.password_hash) == ("e-license", HASHES["bcrypt-2y"])
        assert (account.email, account.legacy_hash) == (rows[0]["email"], None)
        for name in ("second", "third"):
            other = _account(database, name)
            assert other is not None
            assert other.id == account.id

    def test_the_same_user_name_everywhere_is_one(self, take: Import, database: Database) -> None:
        number = tax_id()
        rows = [row(tax_id=number, username="one", source=each) for each in ("nsw", "e-license", "qr-code")]
        assert take(*rows).counts() == (1, 0, 2, 0)
        assert counted(database, UserName) == 1

    def test_without_e_license_all_are_refused(self, take: Import, database: Database) -> None:
        number = tax_id()
        told = take(row(tax_id=number, source="nsw"), row(), row(tax_id=number, source="qr-code", username="x"))
        assert told.counts() == (1, 0, 0, 2)
        assert list(told.refused) == [2, 4]
        assert all("none of them is of e-License" in reason for reason in told.refused.values())

    def test_two_of_e_license_are_refused_with_all_of_the_number(self, take: Import, database: Database) -> None:
        number = tax_id()
        rows = [row(tax_id=number, username=str(each)) for each in range(2)]
        told = take(*rows, row(tax_id=number, source="nsw", username="x"))
        assert told.counts() == (0, 0, 0, 3)
        assert counted(database, Account) == 0

    def test_nobody_takes_the_place_of_a_refused_row_of_e_license(self, take: Import, database: Database) -> None:
        """Or the password of another system would open the account."""
        number = tax_id()
        told = take(row(tax_id=number, password_hash="?"), row(tax_id=number, source="nsw", username="x"))
        assert told.counts() == (0, 0, 0, 2)
        assert "line 2" in told.refused[3]

    def test_branches_stay_apart(self, take: Import, database: Database) -> None:
        number = tax_id()
        rows = [
            row(tax_id=number, username="head"),
            row(tax_id=number, username="one", branch="00001"),
            row(tax_id=number, username="two", branch="๐๐๐๐๒", source="nsw"),
            row(tax_id=number, username="zero", branch="00000", source="nsw"),
        ]
        assert take(*rows).counts() == (3, 1, 0, 0)
        accounts = [_account(database, name) for name in ("head", "one", "two", "zero")]
        assert [each.branch if each else None for each in accounts] == ["", "00001", "00002", ""]

    def test_branch_without_its_head_office(self, take: Import) -> None:
        number = tax_id()
        rows = [row(tax_id=number, source="nsw", branch=each, username=each) for each in ("00001", "00002")]
        assert take(*rows).counts() == (2, 0, 0, 0)

    def test_user_name_is_one_users_only(self, take: Import, database: Database) -> None:
        """That of e-License counts for more, then the first."""
        told = take(
            row(source="nsw", username="Same"),
            row(source="qr-code", username="ＳＡＭＥ"),
            row(source="e-license", username="same"),
        )
        assert told.counts() == (1, 0, 0, 2)
        assert list(told.refused) == [2, 3]
        assert all("line 4" in reason and "username" in reason for reason in told.refused.values())

    def test_further_user_name_does_not_push_an_account_out(self, take: Import, database: Database) -> None:
        number, other = tax_id(), tax_id()
        rows = [
            row(tax_id=number, source="nsw", username="same"),
            row(tax_id=number, username="mine"),
            row(tax_id=other, source="webboard", username="same"),
        ]
        told = take(*rows)
        assert told.counts() == (2, 0, 0, 1)
        assert list(told.refused) == [2]
        account = _account(database, "same")
        assert account is not None
        assert account.tax_id == other

    def test_one_further_user_name_for_two_users(self, take: Import) -> None:
        rows = []
        for _ in range(2):
            number = tax_id()
            rows += [row(tax_id=number), row(tax_id=number, source="nsw", username="same")]
        told = take(*rows)
        assert told.counts() == (2, 1, 0, 1)
        assert list(told.refused) == [5]


class TestAgain:
    """What is there already stays as it is."""

    def test_second_time_changes_nothing(self, take: Import, database: Database, world: World) -> None:
        number = tax_id()
        rows = [
            row(username="x", password_hash=WEAK["md5"]),
            row(tax_id=number),
            row(tax_id=number, source="nsw", username="second"),
            row(source="qr-code", branch="00001"),
        ]
        assert take(*rows).counts() == (3, 1, 0, 0)
        world.pass_time(days=1)
        before = _everything(database)
        assert take(*rows).counts() == (0, 0, 4, 0)
        assert _everything(database) == before

    def test_import_that_was_cut_off_is_taken_up(
        self, take: Import, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(run, "BATCH", 2)
        number = tax_id()
        rows = [row(), row(), row(tax_id=number), row(tax_id=number, source="nsw", username="second"), row()]
        assert take(*rows[:2]).counts() == (2, 0, 0, 0)
        assert take(*rows).counts() == (2, 1, 2, 0)
        assert take(*rows).counts() == (0, 0, 5, 0)

    def test_names_of_a_later_file_sign_in_to_the_account_of_e_license(self, take: Import, database: Database) -> None:
        number = tax_id()
        take(row(tax_id=number, username="first"))
        later = [row(tax_id=number, source=each, username=each) for each in ("nsw", "qr-code")]
        assert take(later[0]).counts() == (0, 1, 0, 0)
        assert take(*later).counts() == (0, 1, 1, 0)
        assert counted(database, Account) == 1

    def test_later_e_license_row_does_not_replace_an_account(self, take: Import, database: Database) -> None:
        number = tax_id()
        take(row(tax_id=number, source="nsw", username="first"))
        before = _everything(database)
        told = take(row(tax_id=number, username="second"))
        assert told.counts() == (0, 0, 0, 1)
        assert "imported from nsw" in told.refused[2]
        assert _everything(database) == before

    def test_user_who_has_registered_keeps_the_account(self, take: Import, database: Database, world: World) -> None:
        user = world.user(tax_id=tax_id(0))
        before = _everything(database)
        for source in ("e-license", "nsw"):
            told = take(row(tax_id=tax_id(0), source=source, username="old"))
            assert told.counts() == (0, 0, 0, 1)
            assert "not imported" in told.refused[2]
        assert take(row(username=user.user_name)).counts() == (0, 0, 0, 1)
        assert _everything(database) == before


class TestDryRun:
    """It says the same and writes nothing."""

    def test_dry_run_says_the_same_and_writes_nothing(self, take: Import, database: Database, world: World) -> None:
        number, taken = tax_id(), world.user().user_name
        take(row(username="there", tax_id=tax_id(7)))
        rows = [
            row(username="there", tax_id=tax_id(7)),
            row(tax_id=number),
            row(tax_id=number, source="nsw", username="second", mobile="?"),
            row(username=taken),
            row(source="?"),
            row(mobile="?", created_at="?"),
            row(tax_id=tax_id(8), username=taken),
            row(tax_id=tax_id(8), username="left behind", source="nsw"),
        ]
        before, events = _everything(database), counted(database, AuditEvent)
        dry = take(*rows, dry_run=True)
        assert (_everything(database), counted(database, AuditEvent)) == (before, events)
        assert dry.counts() == (2, 1, 1, 4)
        wet = take(*rows)
        assert (dry.outcome, dry.refused) == (wet.outcome, wet.refused)


def test_somebody_who_registers_meanwhile(
    take: Import, database: Database, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look and the writing: the batch is looked at anew, and nothing of it is lost."""
    given = row(tax_id=tax_id(9), username="old")
    found = batch._owners
    waiting = [True]

    def look(*arguments: Any) -> dict[str, str]:
        owners = found(*arguments)
        if waiting and not database.embedded:  # SQLite lets nobody in
            waiting.clear()
            world.user(tax_id=tax_id(9))
        return owners

    monkeypatch.setattr(batch, "_owners", look)
    if database.embedded:
        world.user(tax_id=tax_id(9))
    told = take(row(), given, row())
    assert told.counts() == (2, 0, 0, 1)
    assert list(told.refused) == [3]


def test_progress_reaches_the_end(database: Database, settings: Settings, tmp_path: Path) -> None:
    file = write(tmp_path / "legacy.csv", [row(), row(source="?"), row(name="x" * 40_000)])
    read: list[int] = []
    run.import_file(file, database, Vault(settings.secret_keys), progress=read.append)
    assert sum(read) == file.stat().st_size * run.READINGS
