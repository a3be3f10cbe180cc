"""PostgreSQL as others set it up: defaults of database and role, encodings, a pooler in between."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from click.testing import CliRunner
from sqlalchemy import select, text
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session
from support import pooler, postgres
from support.databases import SECRET_KEY
from support.world import write_clients

from idp.cli import main
from idp.config import Settings, SettingsError
from idp.db import Database, insert, transaction
from idp.models import InteractionRecord
from idp.serving.starting import prepare

NOON = datetime(2026, 11, 1, 12, 34, 56, 789_012, tzinfo=UTC)
#: Defaults of a database that a session may not take over, and what must be seen in it.
PINNED = {
    "datestyle": ("SQL, DMY", "ISO, YMD"),
    "timezone": ("Asia/Bangkok", "UTC"),
    "client_encoding": ("LATIN1", "UTF8"),
    "standard_conforming_strings": ("off", "on"),
    "default_transaction_isolation": ("serializable", "read committed"),
    "default_transaction_read_only": ("on", "off"),
}
#: Defaults that no connection can be set to otherwise behind a pooler, and a piece of what is told.
REFUSED = {
    "search_path": ("nowhere", 'SET search_path = "$user", public'),
    "session_replication_role": ("replica", "SET session_replication_role = origin"),
    "synchronous_commit": ("off", "SET synchronous_commit = on"),
    "statement_timeout": ("9s", "SET statement_timeout = '10000 ms'"),
    "lock_timeout": ("9s", "SET lock_timeout = '10000 ms'"),
    "idle_in_transaction_session_timeout": ("9s", "SET idle_in_transaction_session_timeout = '10000 ms'"),
}


@pytest.fixture
def own(kept_postgresql: object) -> Iterator[str]:
    """A database of one test alone, with the schema; its address."""
    name = f"own{secrets.token_hex(6)}"
    yield postgres.create_database(name, "template")
    postgres.drop_database(name)


def _set(url: str, name: str, value: str) -> None:
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as connection:
        database = psycopg.sql.Identifier(str(make_url(url).database))
        setting = psycopg.sql.SQL("ALTER DATABASE {} SET {} = {}").format(
            database, psycopg.sql.Identifier(name), psycopg.sql.Literal(value)
        )
        connection.execute(setting)


def _put(session: Session, note_id: str) -> None:
    values = {"id": note_id, "data": {"ไทย": "\\'ก"}, "expires_at": NOON, "answered_by": "สวัสดี \\"}
    session.execute(insert(session, InteractionRecord).values(values))


def _works(database: Database, note_id: str = "note") -> None:
    """Write and read what depends on how dates, times and texts are written."""
    with transaction(database) as work:
        _put(work.writing(), note_id)
    with database.reader() as session:
        note = session.scalars(select(InteractionRecord).filter_by(id=note_id)).one()
    assert (note.expires_at, note.data, note.answered_by) == (NOON, {"ไทย": "\\'ก"}, "สวัสดี \\")


def test_no_default_of_the_database_reaches_a_connection(own: str) -> None:
    for name, (value, _) in PINNED.items():
        _set(own, name, value)
    with Database(own) as database:
        assert database.unfit() == []
        assert database.ready()
        _works(database)
        database.migrate("-1", down=True)
        database.migrate()
        with database.writer() as session:
            shown = {name: session.scalar(text(f"SHOW {name.removeprefix('default_')}")) for name in PINNED}
    assert shown == {name: expected for name, (_, expected) in PINNED.items()}


@pytest.mark.parametrize("name", REFUSED)
def test_a_default_that_breaks_the_program_is_refused_with_the_command_for_it(
    own: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    value, remedy = REFUSED[name]
    _set(own, name, value)
    clients = write_clients(tmp_path / "clients.yaml")
    settings = Settings(database_url=own, secret_key=SECRET_KEY, clients_file=clients, mail_folder=tmp_path / "mail")
    with pytest.raises(SettingsError, match=name) as refused:
        prepare(settings)
    (line,) = refused.value.problems
    assert remedy in line
    monkeypatch.setenv("IDP_DATABASE_URL", own)
    monkeypatch.setenv("IDP_SECRET_KEY", SECRET_KEY)
    monkeypatch.setenv("IDP_CLIENTS_FILE", str(clients))
    done = CliRunner().invoke(main, ["doctor"])
    assert f"BAD  database settings: {line}" in done.stderr.splitlines()
    command = line.split("run: ")[1]
    with psycopg.connect(make_url(own).set(drivername="postgresql").render_as_string(hide_password=False)) as mending:
        mending.execute(command.encode())
    with Database(own) as database:
        assert database.unfit() == []


def test_a_database_that_is_not_utf8_is_refused_in_one_line(tmp_path: Path) -> None:
    name = f"ascii{secrets.token_hex(6)}"
    url = postgres.create_database(name)
    postgres.drop_database(name)
    address = make_url(postgres.server_url()).set(drivername="postgresql").render_as_string(hide_password=False)
    database = psycopg.sql.Identifier(str(make_url(url).database))
    with psycopg.connect(address, autocommit=True) as connection:
        made = "CREATE DATABASE {} ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0"
        connection.execute(psycopg.sql.SQL(made).format(database))
    done = CliRunner().invoke(main, ["db", "upgrade"], env={"IDP_DATABASE_URL": url})
    postgres.drop_database(name)
    assert done.exit_code == 1
    (line,) = done.stderr.splitlines()
    assert "encoding is SQL_ASCII, not UTF8" in line
    assert "ENCODING 'UTF8' TEMPLATE template0" in line


@pytest.mark.skipif(pooler.find() is None, reason="PgBouncer is not installed; make test installs it as root on Debian")
def test_behind_a_pooler_in_transaction_mode(own: str, tmp_path: Path) -> None:
    """Two connections of the server's for eight threads: a transaction is seldom where the one before was."""
    for name, (value, _) in PINNED.items():
        _set(own, name, value)
    with pooler.pooled(own, tmp_path) as url, Database(url) as database:
        assert database.unfit() == []
        assert database.ready()
        database.migrate("-1", down=True)
        database.migrate()
        start = threading.Barrier(8)

        def run(thread: int) -> None:
            start.wait()
            for turn in range(40):  # psycopg prepares what comes a sixth time, until a transaction is rolled back
                with transaction(database) as work:
                    _put(work.writing(), f"{thread}-{turn}")
            _works(database, f"{thread}")

        with ThreadPoolExecutor(8) as pool:
            for done in [pool.submit(run, thread) for thread in range(8)]:
                done.result()


def test_statements_are_prepared_where_no_pooler_is_between(own: str) -> None:
    with Database(own) as database, database.engine.connect() as connection:
        assert connection.connection.dbapi_connection.prepare_threshold == 5  # type: ignore[union-attr]
