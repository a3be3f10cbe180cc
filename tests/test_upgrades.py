"""Databases that earlier programs wrote: every step up and down keeps their rows, and today's program serves them.

``tests/revisions`` has one for each revision and kind of database, made by that revision's program (``datum.py``).
"""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import datum
import psycopg
import pytest
from sqlalchemy import Connection, MetaData, Table, select, text
from sqlalchemy.engine import make_url
from support import compile_cache, postgres
from support.browsing import Browser
from support.relying_party import RelyingParty
from support.world import client_entry, write_clients

from idp.app import create_app
from idp.config import Settings
from idp.db import Database, expected_revision
from idp.delegation import reference

#: Rows by the name of their table and by their primary key.
Rows = dict[str, dict[tuple[Any, ...], dict[str, Any]]]
NAMES = sorted(path.name for path in datum.FOLDER.glob("*.sql"))
#: What a step down cannot keep: rows that the revision below has no words for.
BEYOND: dict[str, dict[str, Callable[[dict[str, Any]], Any]]] = {
    "0017": {
        "help_desk_case": lambda row: row["kind"] not in ("claim", "disputed", "mismatch") or not row["account_id"],
    },
    "0015": {"signing_key": lambda row: row["ended_at"]},
    "0005": {"token_issue": lambda row: not row["context_id"] or row["parent_id"] or row["audience"]},
}
#: What a step changes on purpose in a column that both revisions have.
_DUE = {("outbox_message", "due_at")}  # what had been given up is tried again above, and is given up below
_NONE = {("account", "email")}  # none is an empty one below
_REPLACED = {("signing_key", "retired_at")}  # below nothing else says that a key signs no more
CHANGED_UP = {"0007": {("account", "verified_by")}, "0009": _DUE, "0014": _NONE}
CHANGED_DOWN = {
    "0004": {("account", "two_factor")},
    "0007": {("account", "verified_by")},
    "0009": _DUE,
    "0014": _NONE,
    "0015": _REPLACED,
}
#: What of this is not back after the way up again.
FORGOTTEN = {"0004": {("account", "two_factor")}, "0009": _DUE, "0015": _REPLACED}


def _params(*beginnings: str) -> list[Any]:
    """The names, or those that begin so. Those of one kind go to one process, which reads each schema once."""
    return [
        pytest.param(name, marks=pytest.mark.xdist_group(f"old-{name.split('.')[1]}"))
        for name in NAMES
        if name.startswith(beginnings or "")
    ]


@pytest.fixture(params=_params())
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database as an earlier program left it: a real file, or a database of a real server."""
    with _loaded(request.param, tmp_path) as database:
        yield database


@contextlib.contextmanager
def _loaded(name: str, folder: Path) -> Iterator[Database]:
    script = (datum.FOLDER / name).read_text(encoding="utf-8")
    if ".sqlite." in name:
        with contextlib.closing(sqlite3.connect(folder / "old.sqlite3")) as connection:
            connection.executescript(script)
        with Database(f"sqlite:///{folder}/old.sqlite3") as database:
            yield database
        return
    own = f"old{secrets.token_hex(6)}"
    url = postgres.create_database(own)
    with psycopg.connect(make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)) as loading:
        loading.execute(script.encode())
    with Database(url) as database:
        yield database
    postgres.drop_database(own)


#: Names of tables and columns that a revision has changed: rows are told by the new ones.
RENAMED = {"data_report": "help_desk_case"}
RENAMED_COLUMNS = {("data_report", "resolved_at"): "closed_at"}


def _rows(database: Database) -> Rows:
    """Every row as it stands."""
    with database.engine.connect() as connection:
        tables = [table for table in _tables(connection).sorted_tables if table.name != "alembic_version"]
        return {RENAMED.get(table.name, table.name): _of(table, connection) for table in tables}


_known_schemas: dict[tuple[Any, ...], MetaData] = {}
#: The columns that there are, by table, in one quick question.
_COLUMNS = {
    "sqlite": text("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name"),
    "postgresql": text(
        "SELECT table_name, string_agg(column_name || ' ' || data_type, ',' ORDER BY column_name)"
        " FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name ORDER BY table_name"
    ),
}


def _tables(connection: Connection) -> MetaData:
    """What SQLAlchemy reads of the schema, read once for each schema that differs: it takes a second."""
    columns = connection.execute(_COLUMNS[connection.dialect.name]).all()
    schema = (connection.dialect.name, *map(tuple, columns))
    if schema not in _known_schemas:
        _known_schemas[schema] = MetaData()
        _known_schemas[schema].reflect(connection)
    return _known_schemas[schema]


def _of(table: Table, connection: Any) -> dict[tuple[Any, ...], dict[str, Any]]:
    found = connection.execute(select(table)).mappings()
    key = [each.name for each in table.primary_key]
    return {
        tuple(row[column] for column in key): {
            RENAMED_COLUMNS.get((table.name, column), column): value for column, value in row.items()
        }
        for row in found
    }


def _step(database: Database, down: bool = False) -> str:
    database.migrate("-1" if down else "+1", down=down)
    if database.embedded:
        with database.engine.connect() as connection:
            assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1
            assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
            assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    return str(database.schema_revision())


def _assert_kept(before: Rows, after: Rows, changed: set[tuple[str, str]]) -> None:
    """Rows of tables that both know are the same ones, and so are values of columns that both know."""
    for table in before.keys() & after.keys():
        assert before[table].keys() == after[table].keys(), table
        for key, row in before[table].items():
            for column, value in row.items():
                if column in after[table][key] and (table, column) not in changed:
                    assert after[table][key][column] == value, (table, column)


def _without(rows: Rows, beyond: dict[str, Callable[[dict[str, Any]], Any]]) -> Rows:
    return {
        table: {key: row for key, row in each.items() if not (table in beyond and beyond[table](row))}
        for table, each in rows.items()
    }


def test_each_revision_has_a_datum_for_both_databases() -> None:
    """A new migration comes with its own: ``make datum`` writes both files, and they are committed with it."""
    revisions = [f"{number:04d}" for number in range(1, int(expected_revision()) + 1)]
    expected = [f"{revision}.{kind}.sql" for revision in revisions for kind in ("postgresql", "sqlite")]
    assert expected == NAMES, "run: make datum"


def test_datum_has_rows_in_every_table_and_a_value_in_every_column(old: Database) -> None:
    for table, rows in _rows(old).items():
        assert rows, table
        empty = {column for row in rows.values() for column in row}
        empty -= {column for row in rows.values() for column, value in row.items() if value is not None}
        assert not empty, (table, empty)
    accounts = _rows(old)["account"].values()
    assert len({row["entity_type"] for row in accounts}) == 5
    assert {"active", "unconfirmed", "suspended"} <= {row["status"] for row in accounts}
    assert {None, "officer"} <= {row["verified_by"] for row in accounts}
    assert {"", "00001"} <= {row["branch"] for row in accounts}


def test_one_step_up_loses_nothing(old: Database) -> None:
    if old.schema_revision() == expected_revision():
        return
    before = _rows(old)
    reached = _step(old)
    after = _rows(old)
    assert before.keys() <= after.keys()
    _assert_kept(before, after, CHANGED_UP.get(reached, set()))


def test_one_step_down_and_up_again_keeps_what_both_revisions_know(old: Database) -> None:
    at, first = str(old.schema_revision()), _rows(old)
    below = _step(old, down=True)
    lower = _rows(old)
    if below == "None":
        assert lower == {}
        return
    kept = _without(first, BEYOND.get(at, {}))
    _assert_kept(kept, lower, CHANGED_DOWN.get(at, set()))
    assert _step(old) == at
    _assert_kept(lower, _rows(old), CHANGED_UP.get(at, set()))
    _assert_kept(kept, _known_to(lower, _rows(old)), FORGOTTEN.get(at, set()))


def _known_to(lower: Rows, rows: Rows) -> Rows:
    """Of *rows* the tables and columns that *lower* has."""
    columns = {table: next(iter(each.values())).keys() for table, each in lower.items() if each}
    return {
        table: {key: {name: row[name] for name in columns[table] if name in row} for key, row in each.items()}
        for table, each in rows.items()
        if table in columns
    }


@pytest.mark.parametrize("old", _params("0007"), indirect=True)
def test_each_grant_of_before_is_given_a_reference_number(old: Database) -> None:
    _step(old)
    given = [row["reference"] for row in _rows(old)["delegation"].values()]
    assert len(set(given)) == len(given)
    assert all(reference.is_valid(each) and each.startswith("2026-") for each in given)


@pytest.mark.parametrize("old", _params("0001"), indirect=True)
def test_of_two_programs_that_upgrade_at_once_one_waits(old: Database) -> None:
    before = _rows(old)
    with ThreadPoolExecutor(2) as pool, Database(old.url.render_as_string(hide_password=False)) as other:
        for done in [pool.submit(each.migrate) for each in (old, other)]:
            done.result()
    assert old.ready()
    _assert_kept(before, _rows(old), set().union(*CHANGED_UP.values()))


@pytest.mark.parametrize("old", _params(expected_revision()), indirect=True)
def test_the_whole_way_down_is_open(old: Database) -> None:
    accounts = len(_rows(old)["account"])
    while _step(old, down=True) != "None":
        assert len(_rows(old)["account"]) == accounts
    assert _rows(old) == {}


@pytest.mark.parametrize("old", _params("0003"), indirect=True)
def test_what_a_login_was_proven_with_is_still_known_in_one_column(old: Database) -> None:
    """0004 has one column for the three before it."""
    words = {"password_at": "pwd", "otp_at": "otp", "passkey_at": "swk"}
    before = _rows(old)["login"]
    expected = {key: {word for name, word in words.items() if row[name]} for key, row in before.items()}
    assert {"pwd"} in expected.values()
    assert {"pwd", "otp", "swk"} in expected.values()
    _step(old)
    after = _rows(old)["login"]
    assert {key: set(row["amr"]) - {"mfa"} for key, row in after.items()} == expected
    assert all(("mfa" in row["amr"]) == (len(expected[key]) > 1) for key, row in after.items())
    _step(old, down=True)
    back = _rows(old)["login"]
    assert {key: {word for name, word in words.items() if row[name]} for key, row in back.items()} == expected


def test_todays_program_serves_a_sign_in_on_an_old_database(old: Database, tmp_path: Path) -> None:
    with old.engine.connect() as connection:
        name = connection.execute(
            text("SELECT preferred_username FROM account WHERE email = 'agent@example.com' AND status = 'active'")
        ).scalars().first()  # fmt: skip
    before = _rows(old)
    old.migrate()
    _assert_kept(before, _rows(old), set().union(*CHANGED_UP.values()))
    settings = Settings(
        issuer="https://localhost",
        database_url=old.url.render_as_string(hide_password=False),
        secret_key=datum.SECRET_KEY,
        clients_file=write_clients(tmp_path / "clients.yaml", (client_entry("e-license"),)),
        dbd_url="",
        mail_folder=tmp_path / "mail",
    )
    app = compile_cache.share(create_app(settings, old))
    browser = Browser(app)
    browser.open("/login")
    browser.press("login-submit", username=str(name), password="Sample-2569-Siam")
    system = RelyingParty(app)
    tokens = system.tokens(browser)
    claims = system.claims(tokens["id_token"])
    assert claims["sub"]
    assert system.userinfo(tokens["access_token"]).get_json()["preferred_username"] == name
