"""The database: engine, transactions, and which schema the program expects. Knows no Flask.

*Returned = committed, raised = nothing happened.* A piece of work reads in read-only transactions that it closes,
then opens at most one writing transaction, which only ``web.boundary`` (a request) or ``transaction()`` (worker and
command line) commits. On SQLite a writing transaction begins with ``BEGIN IMMEDIATE``: a plain ``BEGIN`` that reads
first and writes later fails at once when two do so together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from importlib import import_module
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, delete, inspect, select, text, tuple_
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from idp import embedded, postgresql
from idp.config import SettingsError, bundled


class Database:
    """One database and its connections, those of *engine* if one is given. ``with`` closes them at its end."""

    def __init__(self, url: str, engine: Engine | None = None) -> None:
        self.url = _read_url(url)
        self.embedded = self.url.get_backend_name() == "sqlite"
        self.engine = engine or (embedded.engine(url) if self.embedded else postgresql.engine(url))
        self._reading = self.engine if self.embedded else self.engine.execution_options(postgresql_readonly=True)
        self.reader = sessionmaker(self._reading, expire_on_commit=False, autoflush=False)

    @cached_property
    def writer(self) -> sessionmaker[Session]:
        """Sessions that may write."""
        return sessionmaker(self._writing, expire_on_commit=False)

    @cached_property
    def _writing(self) -> Engine:
        if not self.embedded:
            return self.engine
        with self.engine.connect():  # the dialect has to know its database before it is copied
            return embedded.begun_by("BEGIN IMMEDIATE", self.engine)

    def schema_revision(self) -> str | None:
        """The revision that the database's schema has, ``None`` for an empty database."""
        with self._reading.connect() as connection:
            if not connection.dialect.has_table(connection, "alembic_version"):
                return None
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()

    def unfit(self) -> list[postgresql.UnsuitableSetting]:
        """What server, database or role are set to and the program cannot work with; of an embedded one nothing."""
        if self.embedded:
            return []
        with self._reading.connect() as connection:
            return postgresql.unfit(connection)

    def check_fit(self) -> None:
        """Raises ``SettingsError`` with a line for each of those."""
        if found := self.unfit():
            raise SettingsError([f"{each.why}; {each.command}" for each in found])

    def migrate(self, revision: str = "head", *, down: bool = False) -> None:
        """Bring the schema to *revision* in one transaction; of two processes doing so at once, one waits.

        Raises ``DanglingReferences``, and changes nothing, where a step would leave rows that refer to none.
        """
        from alembic import command  # noqa: PLC0415  (a worker process does not load Alembic)
        from alembic.config import Config  # noqa: PLC0415

        config = Config()
        config.set_main_option("script_location", str(bundled("migrations")).replace("%", "%%"))
        with self._altering() as connection:
            config.attributes["connection"] = connection
            (command.downgrade if down else command.upgrade)(config, revision)

    @contextmanager
    def _altering(self) -> Iterator[Connection]:
        """The transaction of a migration: alone in the database, foreign keys hold at its end."""
        if not self.embedded:
            with self.engine.begin() as connection:
                postgresql.without_limits(connection)
                connection.execute(text("SELECT pg_advisory_xact_lock(7315002)"))
                yield connection
            return
        with self._writing.connect() as connection:
            connection.detach()  # closed at the end: no later user gets a connection without foreign keys
            embedded.prepare_to_alter(connection)
            with connection.begin():
                before = embedded.dangling(connection)
                yield connection
                if more := embedded.dangling(connection) - before:
                    raise embedded.DanglingReferences(more)

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


#: Rows that one transaction drops at most: others wait for as long as it takes.
SWEPT_AT_ONCE = 500


def sweep(session: Session, table: Any, *over: ColumnElement[bool]) -> int:
    """Delete rows of *table* that are *over*, at most ``SWEPT_AT_ONCE``. Returns how many."""
    key = inspect(table).primary_key
    some = select(*key).where(*over).limit(SWEPT_AT_ONCE)
    gone = session.execute(delete(table).where(tuple_(*key).in_(some)).execution_options(synchronize_session=False))
    return int(gone.rowcount)  # type: ignore[attr-defined]


def sweep_beyond(session: Session, table: Any, order: Any, most: int) -> int:
    """Delete of *table* those that come after the *most* highest by *order*, at most ``SWEPT_AT_ONCE``; how many."""
    edge = session.scalar(select(order).order_by(order.desc()).offset(most).limit(1))
    return 0 if edge is None else sweep(session, table, order <= edge)


def lost_to_another(error: BaseException) -> bool:
    """Whether a transaction was undone for another's sake, and may succeed if all of it is done once more: PostgreSQL
    ends one of several that wait for each other in a circle (``deadlock_detected``, ``serialization_failure``).
    """
    return getattr(getattr(error, "orig", None), "sqlstate", None) in ("40P01", "40001")


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


def _read_url(url: str) -> URL:
    """The address in its parts; what SQLAlchemy says of a bad one would quote it, password and all."""
    try:
        return make_url(url)
    except (ArgumentError, ValueError):
        remedy = "write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME, special letters as %40 and the like"
        raise SettingsError([f"IDP_DATABASE_URL: cannot be read; {remedy}"]) from None
