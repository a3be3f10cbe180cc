"""The database: engine, transactions, and the schema revision that the program expects. Independent of Flask.

*Return commits, raise rolls back.* A unit of work reads in short read-only transactions, then opens at most one writing
transaction, which only ``web.boundary`` (a request) or ``transaction()`` (worker and command line) commits. On SQLite a
writing transaction begins with ``BEGIN IMMEDIATE``: with a plain ``BEGIN``, two transactions that read and then write
would fail at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from functools import cached_property
from importlib import import_module
from threading import Lock
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, delete, inspect, select, text, tuple_
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from idp import embedded, postgresql
from idp.config import SettingsError, bundled
from idp.statements import Broken, Statement


class Database:
    """One database and its connection pool (that of *engine*, or a new one). ``with`` closes it at the end.

    *url*: as in ``IDP_DATABASE_URL``. Raises ``SettingsError`` when it cannot be parsed.
    """

    def __init__(self, url: str, engine: Engine | None = None) -> None:
        self.url = _parse_url(url)
        self.embedded = self.url.get_backend_name() == "sqlite"
        self.engine = engine or (embedded.engine(url) if self.embedded else postgresql.engine(url))
        self._reading = self.engine if self.embedded else self.engine.execution_options(postgresql_readonly=True)
        self.reader = sessionmaker(self._reading, expire_on_commit=False, autoflush=False)
        self._untested = nullcontext if self.embedded else postgresql.untested
        self.write_turn = Lock() if self.embedded else None
        """Whoever writes takes turns within the process: SQLite itself polls for its lock, with growing pauses, so that
        some would wait very long while others overtake. Other processes are still kept out by SQLite alone.
        """

    @cached_property
    def writer(self) -> sessionmaker[Session]:
        """The factory of sessions that may write."""
        return sessionmaker(self._writing, expire_on_commit=False)

    @cached_property
    def _writing(self) -> Engine:
        if not self.embedded:
            return self.engine
        with self.engine.connect():  # the dialect initialises itself at the first connection; only then copy it
            return embedded.with_begin_statement("BEGIN IMMEDIATE", self.engine)

    def first(self, statement: Statement, **values: Any) -> Any:
        """The first row of *statement*, a single read outside any transaction; ``None`` if there is none.

        On PostgreSQL that is one round trip. If the connection is broken, the read is repeated with another one.
        """
        if not self._reading.dispatch.before_cursor_execute:  # whoever listens hears of what is read in a transaction
            with suppress(Broken):
                return self._single_read(statement, values)
        with self.reader() as session:
            return statement.first(session, **values)

    def _single_read(self, statement: Statement, values: dict[str, Any]) -> Any:
        """Raises ``Broken``."""
        dialect = self.engine.dialect
        try:
            with self._untested():
                driver = self.engine.raw_connection()
        except dialect.loaded_dbapi.Error as error:
            raise Broken from error
        try:
            return statement.read(driver, dialect, values)
        finally:
            driver.close()

    def begun(self) -> Connection:
        """A connection that may write, its transaction begun. One that is broken is noticed by that, and replaced."""
        try:
            with self._untested():
                return _begin(self._writing)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
        return _begin(self._writing)

    def schema_revision(self) -> str | None:
        """The revision of the database's schema, ``None`` for an empty database."""
        with self._reading.connect() as connection:
            if not connection.dialect.has_table(connection, "alembic_version"):
                return None
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()

    def unfit(self) -> list[postgresql.UnsuitableSetting]:
        """The settings of server, database or role that do not suit the program; none for an embedded database."""
        if self.embedded:
            return []
        with self._reading.connect() as connection:
            return postgresql.unfit(connection)

    def check_fit(self) -> None:
        """Raises ``SettingsError`` with a line for each setting in ``unfit()``."""
        if unfit := self.unfit():
            raise SettingsError([f"{each.problem}; {each.command}" for each in unfit])

    def migrate(self, revision: str = "head", *, down: bool = False) -> None:
        """Migrate the schema up (or *down*) to *revision* in one transaction; concurrent migrations wait.

        Raises ``DanglingReferences``, and changes nothing, if a step would violate a foreign key.
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
        """The transaction of a migration: exclusive, with foreign keys checked at its end."""
        if not self.embedded:
            with self.engine.begin() as connection:
                postgresql.without_limits(connection)
                connection.execute(text("SELECT pg_advisory_xact_lock(7315002)"))
                yield connection
            return
        with self._writing.connect() as connection:
            connection.detach()  # not returned to the pool: foreign keys are off on this connection
            embedded.prepare_to_alter(connection)
            with connection.begin():
                before = embedded.dangling(connection)
                yield connection
                if more := embedded.dangling(connection) - before:
                    raise embedded.DanglingReferences(more)

    def ready(self) -> bool:
        """Whether the database answers and its schema has the expected revision."""
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
    """The unit of work of one request or one job."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._writing: Session | None = None
        self._connection: Connection | None = None
        self._has_turn = False
        self._before_commit: list[Callable[[Session], None]] = []

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A read-only transaction, closed on exit; or the writing transaction, if that is already open."""
        if self._writing is not None:
            yield self._writing
            return
        with self.database.reader() as session:
            yield session

    def first(self, statement: Statement, **values: Any) -> Any:
        """The first row of *statement*, ``None`` if there is none: a single read outside any transaction, or in the
        writing transaction if that is open.
        """
        if self._writing is not None:
            return statement.first(self._writing, **values)
        return self.database.first(statement, **values)

    def writing(self) -> Session:
        """The writing transaction of this unit of work, opened at the first call."""
        if self._writing is None:
            if self.database.write_turn is not None:
                self._has_turn = embedded.take_turn(self.database.write_turn)
            self._connection = self.database.begun()
            self._writing = self.database.writer(bind=self._connection)  # takes part once the ORM is used
        return self._writing

    def before_commit(self, act: Callable[[Session], None]) -> None:
        """Call *act* with the writing transaction right before the commit; not called after a rollback."""
        self._before_commit.append(act)

    def commit(self) -> None:
        """Run the ``before_commit`` callbacks and commit. Only for ``web.boundary`` and ``transaction()``."""
        acts, self._before_commit = self._before_commit, []
        for act in acts:
            act(self.writing())
        if self._writing is not None and self._connection is not None:
            self._writing.flush()
            self._connection.commit()
            self.close()

    def close(self) -> None:
        """Release the connection, and roll back what was not committed."""
        parts = self._writing, self._connection
        self._writing = self._connection = None
        try:
            for each in parts:
                if each is not None:
                    each.close()
        finally:
            if self._has_turn and self.database.write_turn is not None:
                self._has_turn = False
                self.database.write_turn.release()


def _begin(engine: Engine) -> Connection:
    connection = engine.connect()
    try:
        connection.begin()
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(database: Database) -> Iterator[Work]:
    """A unit of work that commits on exit and rolls back on an exception, for worker and command line."""
    work = Work(database)
    try:
        yield work
        work.commit()
    finally:
        work.close()


#: The most rows that one transaction deletes, since other writers wait for it.
SWEPT_AT_ONCE = 500


def sweep(session: Session, table: Any, *over: ColumnElement[bool]) -> int:
    """Delete at most ``SWEPT_AT_ONCE`` rows of *table* that meet the conditions *over*. Returns their number."""
    key = inspect(table).primary_key
    some = select(*key).where(*over).limit(SWEPT_AT_ONCE)
    gone = session.execute(delete(table).where(tuple_(*key).in_(some)).execution_options(synchronize_session=False))
    return int(gone.rowcount)  # type: ignore[attr-defined]


def sweep_beyond(session: Session, table: Any, order: Any, most: int) -> int:
    """Delete all but the *most* rows of *table* with the highest *order*, at most ``SWEPT_AT_ONCE``; their number."""
    edge = session.scalar(select(order).order_by(order.desc()).offset(most).limit(1))
    return 0 if edge is None else sweep(session, table, order <= edge)


def lost_to_another(error: BaseException) -> bool:
    """Whether PostgreSQL rolled the transaction back in favour of another, so that a retry of all of it may succeed
    (``deadlock_detected``, ``serialization_failure``).
    """
    return getattr(getattr(error, "orig", None), "sqlstate", None) in ("40P01", "40001")


def insert(session: Session, table: Any) -> Any:
    """An ``INSERT`` into *table* in the session's dialect, for ``ON CONFLICT``. Imports only that dialect."""
    return insert_of(session.get_bind().dialect.name, table)


def insert_of(dialect: str, table: Any) -> Any:
    """An ``INSERT`` into *table* in the *dialect* of that name, for statements that are built once and reused."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table)


def expected_revision() -> str:
    """The revision of the newest migration: files in ``migrations/versions`` are named ``<revision>_<words>.py``."""
    names = sorted(path.name for path in (bundled("migrations") / "versions").glob("[0-9]*.py"))
    return names[-1].split("_", 1)[0]


def _parse_url(url: str) -> URL:
    """Parse *url*. Raises ``SettingsError``, since SQLAlchemy's own message would quote the password."""
    try:
        return make_url(url)
    except (ArgumentError, ValueError):
        remedy = "write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME, special letters as %40 and the like"
        raise SettingsError([f"IDP_DATABASE_URL: cannot be read; {remedy}"]) from None
