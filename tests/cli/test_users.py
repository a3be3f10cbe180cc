"""``idp users import`` as an administrator at a terminal meets it."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select
from support.attacks.full_size import size
from support.browsing import Browser
from support.command_line import Done, environment, idp, refused
from support.databases import SECRET_KEY, new_sqlite
from support.legacy_files import WEAK, row, tax_id, write
from support.world import write_clients

from bench import importing
from idp.app import create_app
from idp.config import Settings
from idp.db import Database
from idp.models import Account, UserName


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A database with its tables."""
    return new_sqlite(tmp_path / "idp.sqlite3")


def _import(folder: Path, url: str, *arguments: str) -> Done:
    return idp(folder, "users", "import", *arguments, database_url=url, secret_key=SECRET_KEY)


def _accounts(url: str) -> list[Account]:
    with Database(url) as database, database.reader() as session:
        return list(session.scalars(select(Account)))


class TestImport:
    """Exit status 0, or 1 with a plain line for each refused row."""

    def test_import_without_refusals_says_what_it_did(self, folder: Path, url: str) -> None:
        number = tax_id()
        write(folder / "old.csv", [row(tax_id=number), row(tax_id=number, source="nsw", username="x"), row()])
        done = _import(folder, url, "old.csv")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("imported: 2 accounts, 1 further user names; there already: 0; refused: 0; ")
        assert len(_accounts(url)) == 2
        assert "there already: 3" in _import(folder, url, "old.csv").stdout

    def test_refused_rows_are_a_line_each_and_the_others_are_imported(self, folder: Path, url: str) -> None:
        bad = row(tax_id="1234567890123", name="บริษัท ลับ จำกัด")
        write(folder / "old.csv", [row(), bad, row(), row(password_hash="hunter2"), row(mobile="-", created_at="?")])
        done = _import(folder, url, "old.csv")
        assert done.returncode == 1
        assert [line.split(": ")[:2] for line in done.stderr.splitlines()] == [
            ["old.csv:3", "tax_id"],
            ["old.csv:5", "password_hash"],
        ]
        for secret in (*bad.values(), "hunter2"):
            assert len(secret) < 12 or secret not in done.stderr + done.stdout
        assert "3 accounts" in done.stdout
        assert "1 without a usable mobile number" in done.stdout
        assert "1 without a usable created_at" in done.stdout

    def test_dry_run_writes_nothing_and_reports_the_same(self, folder: Path, url: str) -> None:
        write(folder / "old.csv", [row(), row(source="?")])
        dry = _import(folder, url, "old.csv", "--dry-run")
        assert dry.returncode == 1
        assert dry.stdout.startswith("would be imported: 1 accounts")
        assert _accounts(url) == []
        assert _import(folder, url, "old.csv").stderr == dry.stderr

    def test_report_counts_what_was_changed_and_names_the_rows(self, folder: Path, url: str) -> None:
        cells = ("-", "a@example.co.th; b@example.co.th", "nobody")
        rows = [row(email=email) for email in cells]
        rows += [row(name="ºÃÔÉÑ·"), row(name="????? ?????"), row(tax_id="1", email="?")]
        write(folder / "old.csv", rows)
        dry, done = _import(folder, url, "old.csv", "--dry-run"), _import(folder, url, "old.csv")
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        for words in (
            "2 without an e-mail address (asked for at the first sign-in, and confirmed by a link), 1 of them with",
            "1 that have the first of several e-mail addresses",
            "1 whose name or user name was read in a wrong encoding before (undone)",
            "1 without the name, which was read in a wrong encoding before",
            "old.csv:3: note: email: more than one",
            "old.csv:4: note: email: no e-mail address",
            "old.csv:6: note: name: ",
        ):
            assert words in done.stdout
        assert done.stdout.count(": note: ") == 3
        assert dry.stdout.splitlines()[1:] == done.stdout.splitlines()[1:]
        assert dry.stderr == done.stderr
        _import(folder, url, "old.csv")
        assert "note" not in _import(folder, url, "old.csv").stdout, "of what is there already nothing is said"

    def test_windows_874_is_read_when_it_is_named(self, folder: Path, url: str) -> None:
        path = write(folder / "old.csv", [row(name="Example Co."), row(name="บริษัท ตัวอย่าง จำกัด")])
        path.write_bytes(path.read_text(encoding="utf-8").encode("cp874"))
        (line,) = refused(_import(folder, url, "old.csv"))
        assert line.startswith(
            "old.csv:3: this is Windows-874, not UTF-8: run it again with --encoding windows-874, or"
        )
        assert _accounts(url) == []
        assert _import(folder, url, "old.csv", "--encoding", "Windows-874").returncode == 0
        assert {account.name for account in _accounts(url)} == {"Example Co.", "บริษัท ตัวอย่าง จำกัด"}
        assert _import(folder, url, "old.csv", "--encoding", "latin-1").returncode == 2

    def test_file_that_is_none_of_accounts(self, folder: Path, url: str) -> None:
        (folder / "old.csv").write_text("name,password\nx,y\n")
        lines = refused(_import(folder, url, "old.csv"))
        assert all(line.startswith("old.csv:1: ") for line in lines)
        (folder / "old.csv").write_text("source,username,tax_id,entity_type,name,email,password_hash,phone\n")
        assert len(refused(_import(folder, url, "old.csv"))) == 3

    def test_file_that_is_not_there_is_an_error_of_usage(self, folder: Path, url: str) -> None:
        assert _import(folder, url, "nothing.csv").returncode == 2
        assert _import(folder, url, str(folder)).returncode == 2

    def test_file_that_can_be_read_only_once(self, folder: Path, url: str) -> None:
        os.mkfifo(folder / "pipe")
        holder = os.open(folder / "pipe", os.O_RDWR)
        try:
            (line,) = refused(_import(folder, url, "pipe"))
        finally:
            os.close(holder)
        assert "has to be a file" in line

    def test_database_without_its_tables(self, folder: Path) -> None:
        write(folder / "old.csv", [row()])
        (line,) = refused(_import(folder, f"sqlite:///{folder}/new.sqlite3", "old.csv"))
        assert "idp db upgrade" in line

    def test_without_a_secret_key_no_weak_hash_could_be_sealed(self, folder: Path, url: str) -> None:
        write(folder / "old.csv", [row(password_hash=WEAK["md5"])])
        (line,) = refused(idp(folder, "users", "import", "old.csv", database_url=url))
        assert "IDP_SECRET_KEY" in line

    def test_progress_is_shown_on_a_terminal(self, folder: Path, url: str) -> None:
        write(folder / "old.csv", [row() for _ in range(20)])
        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "idp", "users", "import", "old.csv"]
        given = environment(database_url=url, secret_key=SECRET_KEY, term="xterm")
        done = subprocess.run(
            command, cwd=folder, env=given, stdout=subprocess.PIPE, stderr=theirs, timeout=60, check=False
        )
        os.close(theirs)
        shown = os.read(ours, 100_000).decode()
        os.close(ours)
        assert done.returncode == 0
        assert re.search(r"#+.*100%", shown)
        assert done.stdout.startswith(b"imported: 20 accounts")


@pytest.mark.xdist_group("many rows")
def test_memory_does_not_grow_with_the_file(folder: Path, tmp_path: Path) -> None:
    """Memory does not grow with the file, and a sample of every scheme signs in with its old password."""
    small, large = 5_000, size(25_000, 100_000)
    runs = {}
    for rows in (small, large):
        importing.write_file(folder / f"{rows}.csv", rows)
        url = new_sqlite(tmp_path / f"{rows}.sqlite3")
        runs[rows] = importing.import_file(folder / f"{rows}.csv", url, SECRET_KEY)
        assert runs[rows].status == 1
        assert len(runs[rows].errors) == rows // 1000
        assert all(re.search(r"\.csv:\d+: tax_id: ", line) for line in runs[rows].errors)
    assert runs[large].peak < runs[small].peak + 24, "MiB"
    with Database(url) as database:
        sample = _one_of_every_scheme(database, large)
        assert len(sample) == 8
        clients = write_clients(tmp_path / "clients.yaml")
        settings = Settings(
            issuer="https://localhost", database_url=url, secret_key=SECRET_KEY, clients_file=clients, dbd_url=""
        )
        app = create_app(settings, database)
        for user_name in sample.values():
            browser = Browser(app)
            browser.open("/login")
            refused = browser.press("login-submit", username=user_name, password=importing.PASSWORD + "x")
            assert refused.status == 422
            page = browser.press("login-submit", username=user_name, password=importing.PASSWORD)
            assert page.has("complete-submit"), "in, and asked for what the old system did not know"
        with database.reader() as session:
            kept = select(Account).join(UserName).where(UserName.name.in_(sample.values()))
            accounts = session.scalars(kept).all()
        assert len(accounts) == len(sample)
        assert all((account.password_hash or "").startswith("$argon2id$v=19$m=19456") for account in accounts)
        assert all(account.legacy_scheme is None for account in accounts)


def _one_of_every_scheme(database: Database, rows: int) -> dict[str, str]:
    """A user name for each scheme that there is; weak hashes are sealed, and there are as many as there should be."""
    with database.reader() as session:
        found = session.execute(select(Account.id, Account.legacy_hash, Account.legacy_scheme)).all()
        assert len(found) == rows - rows // 1000 - rows // 20
        assert sum(sealed is not None for _, sealed, _ in found) == rows // 100
        by_scheme = {str(scheme): account_id for account_id, _, scheme in found}
        return {
            scheme: session.scalars(select(UserName.name).filter_by(account_id=account_id).limit(1)).one()
            for scheme, account_id in by_scheme.items()
        }
