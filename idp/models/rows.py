"""Records of several tables in one row, read without the ORM.

For the five tables behind a user session the ORM takes longer to create its objects than the database to find the
rows, and only their values are needed.
"""

from __future__ import annotations

from collections import namedtuple
from typing import Any

from sqlalchemy import Select, inspect
from sqlalchemy.orm import Session


class Rows:
    """A statement that is built once and executed often. A row has one record for each table that it selects: the
    attributes of the model, read-only; ``None`` where an outer join found nothing.
    """

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        self._statement = statement
        self._tables: list[tuple[slice, Any]] = []
        names = [str(column.key) for column in statement.selected_columns]
        start = 0
        for description in statement.column_descriptions:
            mapper = inspect(description["entity"]).mapper
            columns = slice(start, start + len(mapper.columns))
            self._tables.append((columns, _record_factory(mapper.class_.__name__, names[columns])))
            start = columns.stop

    def first(self, session: Session, **values: Any) -> list[Any] | None:
        """The records of the first row for *values*, the statement's parameters, or ``None`` if there is none."""
        row = session.connection().execute(self._statement, values).first()
        if row is None:
            return None
        return [None if row[columns.start] is None else record(row[columns]) for columns, record in self._tables]


def _record_factory(name: str, fields: list[str]) -> Any:
    """A function that makes a named tuple of the values in a row; its ``repr`` shows none of them, so no log does."""
    base: Any = namedtuple(name, fields)  # type: ignore[misc]
    record_type: Any = type(name, (base,), {"__slots__": (), "__repr__": object.__repr__})
    return record_type._make
