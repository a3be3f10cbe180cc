"""Databases for tests: with today's schema and signing keys, made once in a test process and copied.

One of each kind is kept for all the tests of a process and is as good as new before each: to make and drop one costs
more than most tests do. The engine is kept as well: what SQLAlchemy has compiled for one test serves the next.
Connections are not kept.
"""

from __future__ import annotations

import contextlib
import tempfile
from abc import ABC, abstractmethod
from functools import cache
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy.engine import make_url

from idp.crypto import Vault
from idp.db import Database
from idp.models import Base
from idp.oidc.keys.ring import KeyRing
from support import postgres, scratch

#: The signing keys are sealed under it.
SECRET_KEY = "secret-key-of-an-installation-under-test"
#: Tables that have rows from the start: they must be there again before the next test. All others are emptied.
FILLED = ("alembic_version", "signing_key")


def new_sqlite(path: Path) -> str:
    """A new database in the file *path*; its address."""
    path.write_bytes(_sqlite_template())
    return f"sqlite:///{path}"


def new_postgresql(name: str) -> str:
    """A new database on the PostgreSQL of this test process; its address."""
    return postgres.create_database(name, _postgresql_template())


@cache
def _sqlite_template() -> bytes:
    with tempfile.TemporaryDirectory(dir=scratch.place()) as folder:
        path = Path(folder) / "idp.sqlite3"
        _fill(f"sqlite:///{path}")
        return path.read_bytes()


@cache
def _postgresql_template() -> str:
    _fill(postgres.create_database("template"))
    return "template"


def _fill(url: str) -> None:
    """Schema and signing keys: making an RSA key for each test would cost more than the tests."""
    database = Database(url)
    database.migrate()
    KeyRing(database, Vault((SECRET_KEY,)))
    database.dispose()


class Kept(ABC):
    """A database that is used again and again. ``url`` is its address."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._database = Database(url)

    def opened(self) -> Database:
        """The database for one test: whoever listens to this engine's events hears nothing of another test."""
        return Database(self.url, self._database.engine.execution_options())

    def renew(self) -> None:
        """Bring it back to what the template is, whatever was done to it."""
        self._database.dispose()
        self._renew()

    @abstractmethod
    def _renew(self) -> None: ...


class KeptSqlite(Kept):
    """The file is a new one each time: who still has the old one open does not see it."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"sqlite:///{path}")
        self._path = path

    def _renew(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self._path}{suffix}").unlink(missing_ok=True)
        new_sqlite(self._path)


class KeptPostgresql(Kept):
    """Rows are deleted. Where more than rows has changed, or somebody holds on to them, it is made anew."""

    def __init__(self, name: str) -> None:
        super().__init__(new_postgresql(name))
        self._name = name
        self._connect()
        self._as_made = self._state()

    def _renew(self) -> None:
        with contextlib.suppress(psycopg.Error):
            if self._state() == self._as_made and self._emptied():
                return
        self._connection.close()
        postgres.drop_database(self._name)
        new_postgresql(self._name)
        self._connect()

    def close(self) -> None:
        """Let go of it."""
        self._database.dispose()
        self._connection.close()
        postgres.drop_database(self._name)

    def _connect(self) -> None:
        url = make_url(self.url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._connection = psycopg.connect(url, autocommit=True, options="-c lock_timeout=1s")

    def _state(self) -> object:
        """The schema, and the rows of what is not emptied."""
        return self._connection.execute(_STATE).fetchone()

    def _emptied(self) -> bool:
        (tables,) = self._connection.execute(_NOT_EMPTY).fetchone() or ([],)
        if tables:
            self._connection.execute(
                sql.SQL(";").join(sql.SQL("DELETE FROM {}").format(sql.Identifier(name)) for name in tables)
            )
        return True


def _not_empty() -> sql.Composed:
    tables = [table.name for table in reversed(Base.metadata.sorted_tables) if table.name not in FILLED]
    each = sql.SQL("CASE WHEN EXISTS (SELECT FROM {}) THEN {} END")
    names = sql.SQL(", ").join(each.format(sql.Identifier(name), sql.Literal(name)) for name in tables)
    return sql.SQL("SELECT array_remove(ARRAY[{}], NULL)").format(names)


def _state() -> sql.Composed:
    rows = sql.SQL("(SELECT string_agg(row::text, ' ' ORDER BY row::text) FROM {} AS row)")
    filled = sql.SQL(", ").join(rows.format(sql.Identifier(name)) for name in FILLED)
    return sql.SQL("SELECT {}, {}").format(filled, sql.SQL(_SCHEMA))


_SCHEMA = """
(SELECT md5(string_agg(concat_ws(' ', c.relname, c.relkind, a.attname, a.atttypid, a.atttypmod, a.attnotnull,
    a.atthasdef), ',' ORDER BY c.relname, a.attnum))
  FROM pg_class AS c LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid
  WHERE c.relnamespace = 'public'::regnamespace),
(SELECT md5(string_agg(conname || pg_get_constraintdef(oid), ',' ORDER BY conname))
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace),
(SELECT max(last_value) FROM pg_sequences WHERE schemaname = 'public')
"""
_NOT_EMPTY = _not_empty()
_STATE = _state()
