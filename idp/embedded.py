"""The embedded database: SQLite in a local file.

It has a write-ahead log, each commit is flushed to the disk, and foreign keys are on (a setting of each connection).
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import suppress
from copy import copy
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

#: Seconds that a transaction waits for the one that writes.
BUSY_SECONDS = 10


def engine(url: str) -> Engine:
    """An engine for the file in *url*; creates file and folder if they are missing, readable for the owner alone."""
    path = make_url(url).database
    if path and path != ":memory:":
        with suppress(OSError):  # SQLite says why it cannot open the file
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        with suppress(OSError):
            Path(path).touch(mode=0o600)
    arguments = {"timeout": BUSY_SECONDS, "isolation_level": None}
    new_engine = create_engine(url, hide_parameters=True, connect_args=arguments)

    @event.listens_for(new_engine, "connect")
    def configure(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_SECONDS}000", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    _set_begin_statement("BEGIN", new_engine)
    return new_engine


def take_turn(turn: Lock) -> bool:
    """Wait for *turn*, for at most ``BUSY_SECONDS``. Raises ``OperationalError``, as SQLite does for its own lock."""
    if not turn.acquire(timeout=BUSY_SECONDS):
        raise OperationalError("BEGIN IMMEDIATE", None, sqlite3.OperationalError("database is locked"))
    return True


def with_begin_statement(statement: str, source: Engine) -> Engine:
    """A copy of *source* with the same connection pool, whose transactions begin with *statement*."""
    variant: Engine = source.execution_options()
    variant.dialect = copy(source.dialect)
    _set_begin_statement(statement, variant)
    return variant


def _set_begin_statement(statement: str, to: Engine) -> None:
    """Have the dialect begin with *statement*; an event listener would slow down every statement."""

    def do_begin(dbapi_connection: PoolProxiedConnection) -> None:
        dbapi_connection.cursor().execute(statement)

    to.dialect.do_begin = do_begin  # type: ignore[method-assign]


class DanglingReferences(Exception):
    """Rows refer to missing rows; *counts* has their number by pairs of referring and referred table."""

    def __init__(self, counts: Counter[tuple[str, str]]) -> None:
        each = ", ".join(f"{count} of {table} to {to}" for (table, to), count in sorted(counts.items()))
        super().__init__(f"the schema would not keep its references ({each})")


def prepare_to_alter(connection: Connection) -> None:
    """Turn foreign keys off for a migration: SQLite alters a table by replacing it, and dropping the old table would
    violate them. This is possible only outside a transaction; the caller checks references itself (``dangling``).
    """
    raw = connection.connection.dbapi_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("PRAGMA busy_timeout=600000")  # another migration may copy large tables


def dangling(connection: Connection) -> Counter[tuple[str, str]]:
    """The number of rows that refer to missing rows, by pairs of referring and referred table."""
    rows = connection.execute(text("PRAGMA foreign_key_check")).all()
    return Counter((str(table), str(to)) for table, _row, to, _key in rows)
