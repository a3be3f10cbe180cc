"""The header line of a file of legacy accounts, and the layout of the rows that follows from it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from idp.accounts.legacy_import import file
from idp.errors import Unusable
from idp.spelling import clean

COLUMNS = (
    *("source", "username", "tax_id", "entity_type", "name", "email", "password_hash", "mobile", "created_at"),
    "branch",
)
OPTIONAL = ("branch",)
#: Faults of a header that are reported.
MOST_FAULTS = 10


@dataclass(frozen=True)
class Layout:
    """The columns in the order of the file, and their separator."""

    columns: tuple[str, ...]
    separator: str = ","

    def cells(self, text: str) -> list[str] | None:
        """The cells of a line, without empty ones after the last column; ``None`` for unpaired quotation marks."""
        cells = file.fields(text, self.separator)
        if cells is None:
            return None
        while len(cells) > len(self.columns) and not cells[-1].strip():
            del cells[-1]
        left_out = self.columns[len(cells) :]
        return [*cells, *("" for _ in left_out)] if set(left_out) <= set(OPTIONAL) else cells


def parse(text: str | None, location: str) -> Layout:
    """The layout by the header. *location*: file and line, for messages. Raises ``Unusable``, one line per fault."""
    if text is None:
        raise Unusable(f"{location}: the line is longer than {file.MOST} characters: no header line")
    columns_by_name = {name.replace("_", ""): name for name in COLUMNS}

    def column_names(separator: str) -> list[str]:
        cells = [re.sub(r"[\s_-]+", "", clean(cell).lower()) for cell in file.fields(text, separator) or ()]
        while cells and not cells[-1]:
            del cells[-1]
        return [columns_by_name.get(cell, "") for cell in cells]

    separator = max(file.SEPARATORS, key=lambda each: sum(map(bool, column_names(each))))
    columns = column_names(separator)
    if not any(columns):
        raise Unusable(f"{location}: no header line; the first line has to be: {','.join(COLUMNS)}")
    faults = [f'column "{name}" is missing' for name in COLUMNS if name not in columns and name not in OPTIONAL]
    faults += [f"column {number} has a name that is not known" for number, name in enumerate(columns, 1) if not name]
    faults += [f'column "{name}" is there twice' for name in COLUMNS if columns.count(name) > 1]
    if len(faults) > MOST_FAULTS:
        faults[MOST_FAULTS:] = [f"and {len(faults) - MOST_FAULTS} more faults"]
    if faults:
        raise Unusable("\n".join(f"{location}: {fault}" for fault in faults))
    return Layout(tuple(columns), separator)


def check_first(text: str, layout: Layout, location: str) -> None:
    """Check the separator of the first row. Raises ``Unusable`` where it is not the header's."""
    if len(layout.cells(text) or ()) == len(layout.columns):
        return
    for separator, name in file.SEPARATORS.items():
        other = Layout(layout.columns, separator)
        if separator != layout.separator and len(other.cells(text) or ()) == len(layout.columns):
            header_has = file.SEPARATORS[layout.separator]
            raise Unusable(f"{location}: {name} between the cells, and {header_has} in the header: use one of them")
