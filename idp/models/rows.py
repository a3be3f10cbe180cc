"""Records of several tables in one row, read without the ORM.

For the five tables behind a user session the ORM takes longer to create its objects than the database to find the
rows, and only some of their values are needed.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Select, inspect

from idp.statements import Processor, Statement


class Rows(Statement):
    """A ``SELECT`` of whole tables. A row is a list with one record for each table: the attributes of the model,
    read-only; ``None`` where an outer join found nothing.
    """

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        super().__init__(statement)
        self._tables: list[tuple[slice, str, list[str]]] = []
        names = [str(column.key) for column in statement.selected_columns]
        start = 0
        for description in statement.column_descriptions:
            mapper = inspect(description["entity"]).mapper
            columns = slice(start, start + len(mapper.columns))
            self._tables.append((columns, mapper.class_.__name__, names[columns]))
            start = columns.stop

    def _shape(self, processors: list[Processor | None]) -> Callable[[Sequence[Any]], Any]:
        tables = [
            (columns, _record_factory(name, fields, processors[columns])) for columns, name, fields in self._tables
        ]

        def shape(row: Sequence[Any]) -> list[Any]:
            return [None if row[columns.start] is None else record(row[columns]) for columns, record in tables]

        return shape


def _record_factory(name: str, fields: list[str], processors: list[Processor | None]) -> Any:
    """A function that makes a named tuple of the values in a row. An attribute is converted when it is read, since most
    are not. Its ``repr`` shows none of them, so no log does.
    """
    base: Any = namedtuple(name, fields)  # type: ignore[misc]
    converted = {
        field: property(_reader(position, process))
        for position, (field, process) in enumerate(zip(fields, processors, strict=True))
        if process is not None
    }
    record_type: Any = type(name, (base,), {"__slots__": (), "__repr__": object.__repr__, **converted})
    return record_type._make


def _reader(position: int, process: Processor) -> Callable[[Any], Any]:
    stored = itemgetter(position)
    return lambda record: process(stored(record))
