"""Connections to PostgreSQL: the parameters set on each, and a check of those that only an administrator can set.

A pooler may be in between (PgBouncer, ``pool_mode=transaction``). Then each transaction may use another connection of
the server: of the session parameters only encoding, date style, time zone and ``standard_conforming_strings`` follow,
and prepared statements do not. Parameters of a ``BEGIN`` are reliable everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text

#: The session parameters that the program depends on; a pooler tracks these for each of its clients.
_SESSION = """
SET datestyle = 'ISO, YMD'; SET timezone = 'UTC'; SET standard_conforming_strings = on; SELECT pg_backend_pid()
"""
#: By whether the transaction only reads. Sent with each ``BEGIN``, so that no default of database or role applies.
_BEGIN = {
    each: f"BEGIN ISOLATION LEVEL READ COMMITTED READ {word}" for each, word in ((True, "ONLY"), (False, "WRITE"))
}
#: Whether connections are taken from the pool without a test whether they still work.
_untested: ContextVar[bool] = ContextVar("untested", default=False)
#: Milliseconds; shorter timeouts would abort normal operations of the program.
_SHORTEST_LIMIT = 10_000
_LIMITS = (
    "statement_timeout",
    "lock_timeout",
    "idle_in_transaction_session_timeout",
    "transaction_timeout",
)
_CHECKED_SETTINGS = (*_LIMITS, "server_encoding", "session_replication_role", "synchronous_commit")


@dataclass(frozen=True)
class UnsuitableSetting:
    """A setting of server, database or role that does not suit the program (``problem``), and the SQL to change it."""

    problem: str
    command: str


def engine(url: str) -> Engine:
    """An engine for *url*, which sets the session parameters of each new connection."""
    new_engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=8,
        max_overflow=8,
        pool_timeout=10,
        pool_pre_ping=True,
        connect_args={"client_encoding": "utf8"},
    )
    event.listen(new_engine, "connect", _set_up, insert=True)  # before the dialect's own first queries
    dialect = new_engine.dialect
    ping = dialect.do_ping
    dialect.do_begin = _begin  # type: ignore[method-assign]
    dialect.do_ping = lambda dbapi_connection: _untested.get() or ping(dbapi_connection)  # type: ignore[method-assign]
    return new_engine


@contextmanager
def untested() -> Iterator[None]:
    """Take connections from the pool without a test, which costs a round trip. The caller repeats with another
    connection, outside of this, what fails with a broken one.
    """
    before = _untested.set(True)
    try:
        yield
    finally:
        _untested.reset(before)


def _begin(dbapi_connection: Any) -> None:
    dbapi_connection.cursor().execute(_BEGIN[bool(dbapi_connection.read_only)], prepare=False)


def _set_up(connection: Any, _entry: object) -> None:
    """Set the session parameters, and detect a pooler, in one round trip. The driver itself begins no transactions:
    ``_begin`` does, and a single read needs none.
    """
    connection.autocommit = True
    cursor = connection.execute(_SESSION)
    while cursor.nextset():
        pass
    (process,) = cursor.fetchone()
    if process != connection.info.backend_pid:  # a pooler reports a process id of its own
        connection.prepare_threshold = None


def without_limits(connection: Connection) -> None:
    """Turn off the timeouts of statements and locks for the current transaction."""
    connection.execute(text("SET LOCAL statement_timeout = 0"))
    connection.execute(text("SET LOCAL lock_timeout = 0"))


def unfit(connection: Connection) -> list[UnsuitableSetting]:
    """The settings that do not suit the program and that a session cannot override."""
    settings = text("SELECT name, setting FROM pg_settings WHERE name = ANY(:names)")
    values: dict[str, str] = {
        row.name: row.setting for row in connection.execute(settings, {"names": list(_CHECKED_SETTINGS)})
    }
    alter_role, create_database, schema = connection.execute(
        text(
            "SELECT format('ALTER ROLE %I IN DATABASE %I', current_user, current_database()),"
            " format('CREATE DATABASE %I ENCODING ''UTF8'' TEMPLATE template0', current_database()), current_schema()"
        )
    ).one()
    faults = []
    if (encoding := values["server_encoding"]) != "UTF8":
        faults.append(
            UnsuitableSetting(f"the database's encoding is {encoding}, not UTF8", f"make it anew: {create_database}")
        )
    if schema is None:
        to = f'{alter_role} SET search_path = "$user", public'
        faults.append(UnsuitableSetting("search_path names no schema that is there", f"run: {to}"))
    for name, expected in (("session_replication_role", "origin"), ("synchronous_commit", "on")):
        value = values[name]
        if value != expected and not (name == "synchronous_commit" and value != "off"):
            faults.append(UnsuitableSetting(f"{name} is {value}", f"run: {alter_role} SET {name} = {expected}"))
    for name in _LIMITS:
        if 0 < int(values.get(name, 0)) < _SHORTEST_LIMIT:
            faults.append(
                UnsuitableSetting(
                    f"{name} is {values[name]} ms", f"run: {alter_role} SET {name} = '{_SHORTEST_LIMIT} ms'"
                )
            )
    return faults
