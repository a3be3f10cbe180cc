"""Statements on the driver's cursor do what SQLAlchemy does when it executes them: every one that the program has."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import (
    JSON,
    Boolean,
    Date,
    Enum,
    Integer,
    String,
    Table,
    bindparam,
    column,
    event,
    insert,
    inspect,
    null,
    select,
    text,
)
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

import idp
from idp import limits
from idp.db import Database, Work, transaction
from idp.models import AuditEvent, Base, LimitCounter, OutboxMessage
from idp.models.base import Moment
from idp.models.rows import Rows
from idp.statements import Statement

NOON = datetime(2026, 11, 1, 12, 34, 56, 789_012, tzinfo=UTC)
ANOTHER = "ข"
#: A value of each type of column. All texts are the same, so that every join and every comparison finds its row.
VALUES: list[tuple[type, Any]] = [
    (Moment, NOON),
    (JSON, {"ไทย": ["ก", 1, None]}),
    (Boolean, True),
    (Integer, 1),
    (Date, date(2026, 11, 1)),
]


def _statements() -> dict[str, Statement]:
    """Every statement of the program, by module and name."""
    found = {}
    for module in pkgutil.walk_packages(idp.__path__, "idp."):
        if module.name != "idp.__main__":
            names = vars(importlib.import_module(module.name)).items()
            found.update({f"{module.name}.{name}": each for name, each in names if isinstance(each, Statement)})
    return found


STATEMENTS = _statements()


def _value(of: Any, words: str = "ก") -> Any:
    """A value for a column or a parameter, *words* for a text. What expires does so later than anything else."""
    if of.key == "expires_at":
        return NOON + timedelta(days=1)
    if isinstance(of.type, Enum):
        return list(of.type.enum_class)[1]  # of a delegation: in force
    otherwise = ANOTHER if of.key == "grantor_id" else words
    return next((value for kind, value in VALUES if isinstance(of.type, kind)), otherwise)


def _fill(session: Session, tables: list[Table], *, nulls: bool) -> None:
    """A row in each of *tables*, and a second account, the grantor's; *nulls*: with as few values as possible."""
    for table in tables:
        for words in ("ก", ANOTHER) if table.name == "account" else ("ก",):
            row = {c.name: null() if nulls and c.nullable else _value(c, words) for c in table.columns}
            session.execute(insert(table).values(row))


def _content(session: Session) -> list[Any]:
    return [sorted(map(repr, session.execute(select(table)))) for table in Base.metadata.sorted_tables]


def _by_sqlalchemy(statement: Statement, session: Session, values: dict[str, Any]) -> Any:
    built = statement.built(session.get_bind().dialect.name)
    done = session.connection().execute(built, values)
    if not done.returns_rows:
        return None if done.context.isinsert else done.rowcount  # of an INSERT it does not always know
    row = done.first()
    if row is None or not isinstance(statement, Rows):
        return row and tuple(row)
    ends = list(accumulate(len(inspect(each["entity"]).mapper.columns) for each in built.column_descriptions))
    tables = [row[start:end] for start, end in pairwise([0, *ends])]
    return [tuple(each) if each[0] is not None else None for each in tables]


def _by_the_driver(statement: Statement, session: Session, values: dict[str, Any]) -> Any:
    built = statement.built(session.get_bind().dialect.name)
    if not list(built.exported_columns):
        changed = statement.run(session, **values)
        return None if built.is_insert else changed
    row = statement.first(session, **values)
    if row is None or not isinstance(statement, Rows):
        return row
    return [each and tuple(getattr(each, name) for name in each._fields) for each in row]


def _outcome(
    session: Session, execute: Callable[[Statement, Session, dict[str, Any]], Any], statement: Statement
) -> tuple[Any, Any]:
    """What *execute* returns or raises, and what is in the database then."""
    dialect = session.get_bind().dialect
    binds = statement.built(dialect.name).compile(dialect=dialect).binds.values()
    values = {bind.key: _value(bind) for bind in binds if bind.required}
    savepoint = session.begin_nested()
    try:
        return execute(statement, session, values), _content(session)
    except DBAPIError as error:
        return type(error), (str(error.orig), error.connection_invalidated, error.hide_parameters)
    finally:
        savepoint.rollback()


def _types(result: Any) -> Any:
    return [_types(each) for each in result] if isinstance(result, list | tuple) else type(result)


@pytest.mark.parametrize("name", STATEMENTS)
def test_every_statement_does_what_it_does_in_sqlalchemy(name: str, database: Database) -> None:
    """With rows that have few values, rows that have all, and no rows but those that another may refer to."""
    statement, tables = STATEMENTS[name], Base.metadata.sorted_tables
    built = statement.built(database.engine.dialect.name)
    before = [] if built.is_select else tables[: tables.index(built.table)]
    found_any = False
    for filled, nulls in ((tables, True), (tables, False), (before, True)):
        with database.writer() as session:
            _fill(session, filled, nulls=nulls)
            expected = _outcome(session, _by_sqlalchemy, statement)
            found = _outcome(session, _by_the_driver, statement)
            assert found == expected
            assert _types(found) == _types(expected)
            result = found[0]
            found_any = found_any or (
                built.is_insert if result is None else bool(result) and not isinstance(result, type)
            )
    assert found_any, "nothing was found or changed"


def test_no_statement_is_made_at_each_execution() -> None:
    """All are values of a module: what a function makes anew would be compiled anew."""
    made = 0
    for path in Path(idp.__path__[0]).rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        made += sum(isinstance(call.func, ast.Name) and call.func.id in ("Statement", "Rows") for call in calls)
    assert made == len(set(STATEMENTS.values()))


def test_many_rows_at_once(database: Database) -> None:
    counters = Statement(insert(LimitCounter))
    rows = [{"key": str(n), "count": n, "last_at": NOON, "expires_at": NOON} for n in range(3)]
    with transaction(database) as work:
        counters.run_each(work.writing(), rows)
        counters.run_each(work.writing(), [])
    with database.reader() as session:
        found = session.execute(
            select(LimitCounter.key, LimitCounter.count, LimitCounter.last_at).order_by("key")
        ).all()
    assert found == [(str(n), n, NOON) for n in range(3)]


def test_what_it_is_not_made_for_is_refused(database: Database) -> None:
    a_default = {c.name: _value(c) for c in OutboxMessage.__table__.columns if c.name != "attempts"}
    several = select(AuditEvent.id).where(AuditEvent.id.in_(bindparam("ids", expanding=True)))
    named = Statement(select(AuditEvent.id).where(AuditEvent.id == bindparam("its_id")))
    with database.writer() as session:
        for statement, values in (
            (Statement(insert(OutboxMessage)), a_default),
            (Statement(several), {"ids": ["1"]}),
            (named, {}),
            (named, {"its_id": "1", "more": "1"}),
        ):
            with pytest.raises(TypeError):
                statement.first(session, **values)


def test_listeners_hear_of_it(database: Database) -> None:
    heard: list[str] = []
    for event_name in ("before_cursor_execute", "after_cursor_execute"):
        event.listen(database.engine, event_name, lambda *call, name=event_name: heard.append(f"{name} {call[2][:6]}"))
    assert database.first(STATEMENTS["idp.limits._HAS_FAILED"], its_key="1", moment=NOON, latest=NOON) is None
    assert heard == ["before_cursor_execute SELECT", "after_cursor_execute SELECT"]


def test_errors_are_those_of_sqlalchemy_and_tell_no_values(database: Database) -> None:
    counter = {"key": "secret-key", "count": 1, "last_at": NOON, "expires_at": NOON}
    counters = Statement(insert(LimitCounter))
    with database.writer() as session:
        counters.run(session, **counter)
        with pytest.raises(IntegrityError) as refused:
            counters.run(session, **counter)
    assert "secret-key" not in str(refused.value).partition("DETAIL")[0]
    assert refused.value.params is None
    gone = Statement(text("SELECT id FROM no_such_table").columns(column("id", String)))
    for read in (lambda: database.first(gone), lambda: Work(database).first(gone)):
        with pytest.raises(DBAPIError, match="no_such_table"):
            read()


def test_a_single_read_sees_what_is_committed_or_its_own_transaction(database: Database) -> None:
    counter = {"key": "1", "count": 1, "last_at": NOON, "expires_at": NOON}
    found = Statement(select(LimitCounter.count).where(LimitCounter.key == bindparam("its_key")))
    work = Work(database)
    Statement(insert(LimitCounter)).run(work.writing(), **counter)
    assert (work.first(found, its_key="1"), database.first(found, its_key="1")) == ((1,), None)
    work.commit()
    assert work.first(found, its_key="1") == database.first(found, its_key="1") == (1,)


class TestBrokenConnections:
    """On PostgreSQL: connections are not tested before a single read, nor before a transaction begins."""

    def test_they_are_replaced(self, database: Database) -> None:
        found = Statement(select(LimitCounter.count).where(LimitCounter.key == bindparam("its_key")))
        for _ in range(2):
            self._break_all(database)
            assert database.first(found, its_key="1") is None
            self._break_all(database)
            with transaction(database) as work:
                assert limits.tally(work.writing(), "key", NOON, timedelta(days=1))[0] >= 1
            self._break_all(database)
            with Work(database).reading() as session:
                assert session.scalar(select(LimitCounter.count)) >= 1

    def test_one_that_breaks_within_a_transaction_is_told(self, database: Database) -> None:
        work = Work(database)
        session = work.writing()
        self._break_all(database, besides=0)
        with pytest.raises(DBAPIError) as broken:
            limits.tally(session, "key", NOON, timedelta(days=1))
        assert broken.value.connection_invalidated
        work.close()
        with transaction(database) as again:
            limits.tally(again.writing(), "key", NOON, timedelta(days=1))

    def _break_all(self, database: Database, besides: int = 3) -> None:
        """End every connection on the server; before that, have *besides* of them in the pool."""
        sessions = [database.reader() for _ in range(besides)]
        for each in sessions:
            each.connection()
        for each in sessions:
            each.close()
        address = make_url(database.url).set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
