"""An embedded database: SQLite in a file beside the program.

The log is written ahead and each commit reaches the disk; foreign keys are on, which SQLite wants to be told for each
connection.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import suppress
from copy import copy
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection


def engine(url: str) -> Engine:
    """Connections to the file of *url*, which is made with its folder if it is not there, for its owner alone."""
    path = make_url(url).database
    if path and path != ":memory:":
        with suppress(OSError):  # SQLite says why it cannot open the file
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        with suppress(OSError):
            Path(path).touch(mode=0o600)
    made = create_engine(url, hide_parameters=True, connect_args={"timeout": 10, "isolation_level": None})

    @event.listens_for(made, "connect")
    def configure(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    _begin_by("BEGIN", made)
    return made


def begun_by(statement: str, other: Engine) -> Engine:
    """The same connections, their transactions begun with another statement."""
    pending: Engine = other.execution_options()
    pending.dialect = copy(other.dialect)
    _begin_by(statement, pending)
    return pending


def _begin_by(statement: str, to: Engine) -> None:
    """Have the dialect begin with *statement*. With a listener for it, every statement would look for listeners."""

    def do_begin(dbapi_connection: PoolProxiedConnection) -> None:
        dbapi_connection.cursor().execute(statement)

    to.dialect.do_begin = do_begin  # type: ignore[method-assign]


class DanglingReferences(Exception):
    """Rows refer to rows that are not there; *found* counts them by the table that refers and the one referred to."""

    def __init__(self, found: Counter[tuple[str, str]]) -> None:
        each = ", ".join(f"{count} of {table} to {to}" for (table, to), count in sorted(found.items()))
        super().__init__(f"the schema would not keep its references ({each})")


def prepare_to_alter(connection: Connection) -> None:
    """SQLite changes a table by making another in its place; dropping the old one would take rows that refer to it
    as orphans. Foreign keys can be put aside only outside a transaction, so whoever does this counts orphans itself.
    """
    raw = connection.connection.dbapi_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("PRAGMA busy_timeout=600000")  # another migration may copy large tables


def dangling(connection: Connection) -> Counter[tuple[str, str]]:
    """How many rows refer to none, by their table and the one referred to."""
    rows = connection.execute(text("PRAGMA foreign_key_check")).all()
    return Counter((str(table), str(to)) for table, _row, to, _key in rows)
