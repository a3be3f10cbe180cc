"""Connections to PostgreSQL: what they are set to, whatever server, database and role say, and what they cannot be set
to and has to be right there.

A pooler may stand between (PgBouncer, ``pool_mode=transaction``). Behind it every transaction may be on another of the
server's connections: of what is set for a session it carries along only encoding, date style, time zone and how strings
are written; statements prepared on one are not there on the next. What a transaction begins with holds everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text

#: What is read and written by: a pooler knows these and keeps them for each of its clients.
_SESSION = """
SET datestyle = 'ISO, YMD'; SET timezone = 'UTC'; SET standard_conforming_strings = on; SELECT pg_backend_pid()
"""
#: ``psycopg.IsolationLevel.READ_COMMITTED``; the driver itself is loaded where there is a server to speak to.
_READ_COMMITTED = 2
#: Shorter limits than this many milliseconds end what the program does on a day like any other.
_SHORTEST_LIMIT = 10_000
_LIMITS = (
    "statement_timeout",
    "lock_timeout",
    "idle_in_transaction_session_timeout",
    "transaction_timeout",
)
_LOOKED_AT = (*_LIMITS, "server_encoding", "session_replication_role", "synchronous_commit")


@dataclass(frozen=True)
class UnsuitableSetting:
    """A setting of the server, the database or the role that the program cannot work with, and the command for it."""

    why: str
    command: str


def engine(url: str) -> Engine:
    """Connections to *url*; each is set up when it is made."""
    made = create_engine(
        url,
        hide_parameters=True,
        pool_size=8,
        max_overflow=8,
        pool_timeout=10,
        pool_pre_ping=True,
        connect_args={"client_encoding": "utf8"},
    )
    event.listen(made, "connect", _set_up, insert=True)  # before the dialect asks the server anything
    return made


def _set_up(connection: Any, _entry: object) -> None:
    """One round trip: what the session is set to, and whether a pooler stands between."""
    connection.autocommit = True
    cursor = connection.execute(_SESSION)
    while cursor.nextset():
        pass
    (process,) = cursor.fetchone()
    connection.autocommit = False
    if process != connection.info.backend_pid:  # a pooler tells a number of its own
        connection.prepare_threshold = None
    # Told with each BEGIN, so that no default of database or role counts; reading sessions say READ ONLY there.
    connection.isolation_level = _READ_COMMITTED
    connection.read_only = False


def without_limits(connection: Connection) -> None:
    """Let the transaction that has begun take as long as it needs."""
    connection.execute(text("SET LOCAL statement_timeout = 0"))
    connection.execute(text("SET LOCAL lock_timeout = 0"))


def unfit(connection: Connection) -> list[UnsuitableSetting]:
    """What the connection cannot be set to and is not as it has to be."""
    settings = text("SELECT name, setting FROM pg_settings WHERE name = ANY(:names)")
    found: dict[str, str] = {row.name: row.setting for row in connection.execute(settings, {"names": list(_LOOKED_AT)})}
    where, anew, schema = connection.execute(
        text(
            "SELECT format('ALTER ROLE %I IN DATABASE %I', current_user, current_database()),"
            " format('CREATE DATABASE %I ENCODING ''UTF8'' TEMPLATE template0', current_database()), current_schema()"
        )
    ).one()
    wrong = []
    if (encoding := found["server_encoding"]) != "UTF8":
        wrong.append(UnsuitableSetting(f"the database's encoding is {encoding}, not UTF8", f"make it anew: {anew}"))
    if schema is None:
        to = f'{where} SET search_path = "$user", public'
        wrong.append(UnsuitableSetting("search_path names no schema that is there", f"run: {to}"))
    for name, needed in (("session_replication_role", "origin"), ("synchronous_commit", "on")):
        value = found[name]
        if value != needed and not (name == "synchronous_commit" and value != "off"):
            wrong.append(UnsuitableSetting(f"{name} is {value}", f"run: {where} SET {name} = {needed}"))
    for name in _LIMITS:
        if 0 < int(found.get(name, 0)) < _SHORTEST_LIMIT:
            wrong.append(
                UnsuitableSetting(f"{name} is {found[name]} ms", f"run: {where} SET {name} = '{_SHORTEST_LIMIT} ms'")
            )
    return wrong
