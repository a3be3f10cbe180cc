"""The database: engine, transactions, and which schema the program expects. Knows no Flask.

*Returned = committed, raised = nothing happened.* A piece of work reads in read-only transactions that it closes,
then opens at most one writing transaction, which only ``web.boundary`` (a request) or ``transaction()`` (worker and
command line) commits. On SQLite a writing transaction begins with ``BEGIN IMMEDIATE``: a plain ``BEGIN`` that reads
first and writes later fails at once when two do so together.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from copy import copy
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

from idp.config import bundled


class Database:
    """One database and its connections, those of *engine* if one is given. ``with`` closes them at its end."""

    def __init__(self, url: str, engine: Engine | None = None) -> None:
        self.url = make_url(url)
        self.embedded = self.url.get_backend_name() == "sqlite"
        self.engine = engine or (_sqlite_engine(url) if self.embedded else _postgresql_engine(url))
        reading = self.engine if self.embedded else self.engine.execution_options(postgresql_readonly=True)
        self.reader = sessionmaker(reading, expire_on_commit=False, autoflush=False)

    @cached_property
    def writer(self) -> sessionmaker[Session]:
        """Sessions that may write."""
        return sessionmaker(self._writing, expire_on_commit=False)

    @cached_property
    def _writing(self) -> Engine:
        if not self.embedded:
            return self.engine
        with self.engine.connect():  # the dialect has to know its database before it is copied
            return _begun_by("BEGIN IMMEDIATE", self.engine)

    def schema_revision(self) -> str | None:
        """The revision that the database's schema has, ``None`` for an empty database."""
        with self.engine.connect() as connection:
            if not connection.dialect.has_table(connection, "alembic_version"):
                return None
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()

    def migrate(self, revision: str = "head", *, down: bool = False) -> None:
        """Bring the schema to *revision* in one transaction; of two processes doing so at once, one waits."""
        from alembic import command  # noqa: PLC0415  (a worker process does not load Alembic)
        from alembic.config import Config  # noqa: PLC0415

        config = Config()
        config.set_main_option("script_location", str(bundled("migrations")).replace("%", "%%"))
        with self._writing.begin() as connection:
            if not self.embedded:
                connection.execute(text("SELECT pg_advisory_xact_lock(7315002)"))
            config.attributes["connection"] = connection
            (command.downgrade if down else command.upgrade)(config, revision)

    def ready(self) -> bool:
        """Whether the database answers and its schema is the program's."""
        try:
            return self.schema_revision() == expected_revision()
        except SQLAlchemyError:
            return False

    def dispose(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.dispose()


class Work:
    """What one request or one job does with the database."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._writing: Session | None = None
        self._before_commit: list[Callable[[Session], None]] = []

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A read-only transaction, closed on leaving; once the writing one is open, that one."""
        if self._writing is not None:
            yield self._writing
            return
        with self.database.reader() as session:
            yield session

    def writing(self) -> Session:
        """The one writing transaction of this work, begun at the first call."""
        if self._writing is None:
            self._writing = self.database.writer()
            self._writing.connection()
        return self._writing

    def before_commit(self, act: Callable[[Session], None]) -> None:
        """Write *act* just before the end, after all that took time; it is dropped when the work is undone."""
        self._before_commit.append(act)

    def commit(self) -> None:
        """Keep what was written. For ``web.boundary`` and ``transaction()`` only."""
        acts, self._before_commit = self._before_commit, []
        for act in acts:
            act(self.writing())
        if self._writing is not None:
            self._writing.commit()
            self.close()

    def close(self) -> None:
        """Let go of the connection; what was not committed is undone."""
        if self._writing is not None:
            self._writing.close()
            self._writing = None


@contextmanager
def transaction(database: Database) -> Iterator[Work]:
    """Work that is committed on leaving and undone by an exception, for worker and command line."""
    work = Work(database)
    try:
        yield work
        work.commit()
    finally:
        work.close()


def insert(session: Session, table: Any) -> Any:
    """An ``INSERT`` of the session's own dialect, for ``ON CONFLICT``. The other dialect need not be loaded."""
    return insert_of(session.get_bind().dialect.name, table)


def insert_of(dialect: str, table: Any) -> Any:
    """The same for a dialect by name, for a statement that is made once and kept."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table)


def expected_revision() -> str:
    """The newest migration's revision: files in ``migrations/versions`` are named ``<revision>_<words>.py``."""
    names = sorted(path.name for path in (bundled("migrations") / "versions").glob("[0-9]*.py"))
    return names[-1].split("_", 1)[0]


def _sqlite_engine(url: str) -> Engine:
    path = make_url(url).database
    if path and path != ":memory:":
        with suppress(OSError):  # SQLite says why it cannot open the file
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        with suppress(OSError):
            Path(path).touch(mode=0o600)
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": 10, "isolation_level": None})

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    _begin_by("BEGIN", engine)
    return engine


def _begun_by(statement: str, engine: Engine) -> Engine:
    """The same connections, their transactions begun with another statement."""
    begun: Engine = engine.execution_options()
    begun.dialect = copy(engine.dialect)
    _begin_by(statement, begun)
    return begun


def _begin_by(statement: str, engine: Engine) -> None:
    """Have the dialect begin with *statement*. With a listener for it, every statement would look for listeners."""

    def do_begin(dbapi_connection: PoolProxiedConnection) -> None:
        dbapi_connection.cursor().execute(statement)

    engine.dialect.do_begin = do_begin  # type: ignore[method-assign]


def _postgresql_engine(url: str) -> Engine:
    return create_engine(url, hide_parameters=True, pool_size=8, max_overflow=8, pool_timeout=10, pool_pre_ping=True)
