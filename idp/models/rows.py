"""Records of several tables in one row, read without the ORM.

For the five tables behind a login the ORM takes longer to make its objects than the database to find them, and all
that is wanted of them are their values.
"""

from __future__ import annotations

from collections import namedtuple
from typing import Any

from sqlalchemy import Select, inspect
from sqlalchemy.orm import Session


class Rows:
    """A statement that is made once and asked often. Its rows have a record for each table that it selects:
    the attributes of the model, read-only; ``None`` where an outer join found nothing.
    """

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        self._statement = statement
        self._tables: list[tuple[slice, Any]] = []
        names = [str(column.key) for column in statement.selected_columns]
        begin = 0
        for described in statement.column_descriptions:
            mapper = inspect(described["entity"]).mapper
            part = slice(begin, begin + len(mapper.columns))
            self._tables.append((part, _record(mapper.class_.__name__, names[part])))
            begin = part.stop

    def first(self, session: Session, **values: Any) -> list[Any] | None:
        """The records of the first row for *values*, the statement's parameters, or ``None`` if there is none."""
        row = session.connection().execute(self._statement, values).first()
        if row is None:
            return None
        return [None if row[part.start] is None else record(row[part]) for part, record in self._tables]


def _record(name: str, fields: list[str]) -> Any:
    """A tuple with named fields; what it holds shows in no log."""
    shape: Any = namedtuple(name, fields)  # type: ignore[misc]
    hidden: Any = type(name, (shape,), {"__slots__": (), "__repr__": object.__repr__})
    return hidden._make
