"""Statements that are built once and executed often: compiled once, and executed on the driver's own cursor.

SQLAlchemy writes the SQL and converts every value, to and from the database, by the types of the columns. Only its
own execution (``Connection.execute``) is left out, which takes several times longer than such a statement takes in the
database. Statements that are executed seldom, and all that pages read through the ORM, are executed by SQLAlchemy.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import PoolProxiedConnection
from sqlalchemy.sql.compiler import SQLCompiler

#: Converts a value for the driver, or one that the driver returned.
Processor = Callable[[Any], Any]
#: What the driver takes as the parameters of one execution.
Parameters = tuple[Any, ...] | dict[str, Any]


class Broken(Exception):
    """The connection to the database is broken; nothing is known of the statement."""


@dataclass(frozen=True)
class _Compiled:
    """A statement in one dialect's SQL.

    ``names``: the driver's parameters in their order. ``given``: those of them that each execution gives, with the
    processor of their type, if it has one. ``constants``: the others. ``shape``: makes the result of a row that the
    driver returned.
    """

    sql: str
    positional: bool
    names: tuple[str, ...]
    given: tuple[tuple[str, Processor | None], ...]
    constants: Mapping[str, Any]
    shape: Callable[[Sequence[Any]], Any]

    def parameters(self, values: Mapping[str, Any]) -> Parameters:
        """The driver's parameters for *values*."""
        converted = {name: process(values[name]) if process else values[name] for name, process in self.given}
        converted.update(self.constants)
        return tuple([converted[name] for name in self.names]) if self.positional else converted


class Statement:
    """One statement with named parameters (``bindparam``; for an ``INSERT`` the columns), the same in each execution.

    *build*: the statement, or a function that returns it for the name of a dialect. Its results are tuples.
    """

    def __init__(self, build: Any) -> None:
        self._build = build
        self._compiled: dict[tuple[str, ...], _Compiled] = {}

    def built(self, dialect: str) -> Any:
        """The statement for the dialect of that name, as SQLAlchemy would execute it."""
        return self._build(dialect) if callable(self._build) else self._build

    def first(self, session: Session, **values: Any) -> Any:
        """The first row for *values*, read in the transaction of *session*; ``None`` if there is none."""
        return self._execute(_connection(session), [values], _first)

    def run(self, session: Session, **values: Any) -> int:
        """Execute it for *values* in the transaction of *session*. Returns the number of rows changed."""
        changed: int = self._execute(_connection(session), [values], _count)
        return changed

    def run_each(self, session: Session, rows: Sequence[dict[str, Any]]) -> None:
        """Execute it for each of *rows*, which have the same names, in the transaction of *session*."""
        if rows:
            self._execute(_connection(session), rows, _count)

    def read(self, driver: PoolProxiedConnection, dialect: Dialect, values: dict[str, Any]) -> Any:
        """The first row for *values*, ``None`` if there is none; read outside any transaction, on a connection of the
        *driver*. Raises ``Broken`` if that is broken.
        """
        compiled = self._compiled_for(dialect, tuple(values))
        parameters, cursor = compiled.parameters(values), driver.cursor()
        try:
            cursor.execute(compiled.sql, parameters)
            return _first(cursor, compiled)
        except dialect.loaded_dbapi.Error as error:
            if not dialect.is_disconnect(error, driver, cursor):
                raise _translated(error, compiled.sql, dialect, is_broken=False) from error
            driver.invalidate(error)
            raise Broken from error
        finally:
            cursor.close()

    def _compiled_for(self, dialect: Dialect, names: tuple[str, ...]) -> _Compiled:
        """The statement for executions with the parameters *names*. Raises ``TypeError`` if those are not its own."""
        key = (dialect.name, *names)
        if key not in self._compiled:
            self._compiled[key] = _compile(self.built(dialect.name), dialect, names, self._shape)
        return self._compiled[key]

    def _shape(self, processors: list[Processor | None]) -> Callable[[Sequence[Any]], Any]:
        """What makes a result of a row, by the *processors* of its columns."""

        def shape(row: Sequence[Any]) -> tuple[Any, ...]:
            pairs = zip(processors, row, strict=True)
            return tuple([process(value) if process else value for process, value in pairs])

        return shape

    def _execute(
        self, connection: Connection, rows: Sequence[dict[str, Any]], take: Callable[[Any, _Compiled], Any]
    ) -> Any:
        dialect, is_one = connection.dialect, len(rows) == 1
        compiled = self._compiled_for(dialect, tuple(rows[0]))
        parameters: Any = compiled.parameters(rows[0]) if is_one else [compiled.parameters(row) for row in rows]
        driver, events = connection.connection, connection.dispatch
        cursor = driver.cursor()
        try:
            for listener in events.before_cursor_execute:
                listener(connection, cursor, compiled.sql, parameters, None, not is_one)
            (cursor.execute if is_one else cursor.executemany)(compiled.sql, parameters)
            for listener in events.after_cursor_execute:
                listener(connection, cursor, compiled.sql, parameters, None, not is_one)
            return take(cursor, compiled)
        except dialect.loaded_dbapi.Error as error:
            is_broken = dialect.is_disconnect(error, driver, cursor)
            if is_broken:
                connection.invalidate(error)
            raise _translated(error, compiled.sql, dialect, is_broken=is_broken) from error
        finally:
            cursor.close()


def _connection(session: Session) -> Connection:
    """The connection of *session*. In a writing transaction the session itself need not take part (``db.Work``)."""
    bind = session.bind
    return bind if isinstance(bind, Connection) and bind.in_transaction() else session.connection()


def _translated(error: Exception, sql: str, dialect: Dialect, *, is_broken: bool) -> BaseException:
    """SQLAlchemy's exception for an *error* of the driver, as every caller expects it, without the parameters."""
    return DBAPIError.instance(
        sql,
        None,
        error,
        dialect.loaded_dbapi.Error,
        hide_parameters=True,
        connection_invalidated=is_broken,
        dialect=dialect,
    )


def _first(cursor: Any, compiled: _Compiled) -> Any:
    row = cursor.fetchone()
    return None if row is None else compiled.shape(row)


def _count(cursor: Any, _compiled: _Compiled) -> int:
    return int(cursor.rowcount)


def _compile(
    statement: Any, dialect: Dialect, names: tuple[str, ...], shape: Callable[[list[Processor | None]], Any]
) -> _Compiled:
    compiled: SQLCompiler = statement.compile(dialect=dialect, column_keys=names)
    binds = {name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in compiled.binds.items()}
    given = tuple((name, process) for name, process in binds.items() if compiled.binds[name].required)
    constants = {
        name: process(bind.effective_value) if (process := binds[name]) else bind.effective_value
        for name, bind in compiled.binds.items()
        if not bind.required
    }
    unusable = compiled.post_compile_params or compiled.literal_execute_params or compiled.escaped_bind_names
    if unusable or compiled.insert_prefetch or compiled.update_prefetch or {name for name, _ in given} != set(names):
        raise TypeError(f"not a statement for the driver with parameters {sorted(names)}: {compiled}")
    columns = [column.type.dialect_impl(dialect) for column in statement.exported_columns]
    processors = [each.result_processor(dialect, None) for each in columns]
    order = tuple(compiled.positiontup or binds)
    return _Compiled(str(compiled), compiled.positional, order, given, constants, shape(processors))
