"""The header line of a file of legacy accounts, and what it says of the rows."""

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
#: Faults of a header that are listed.
MOST_FAULTS = 10


@dataclass(frozen=True)
class Layout:
    """The columns in the order of the file, and what stands between them."""

    columns: tuple[str, ...]
    separator: str = ","

    def cells(self, text: str) -> list[str] | None:
        """The cells of a line, without empty ones beyond the last column; ``None`` for unpaired quotation marks."""
        cells = file.fields(text, self.separator)
        if cells is None:
            return None
        while len(cells) > len(self.columns) and not cells[-1].strip():
            del cells[-1]
        left_out = self.columns[len(cells) :]
        return [*cells, *("" for _ in left_out)] if set(left_out) <= set(OPTIONAL) else cells


def header(text: str | None, place: str) -> Layout:
    """What the first line says of the others; *place* is its file and number. Raises ``Unusable``, a line a fault."""
    if text is None:
        raise Unusable(f"{place}: the line is longer than {file.MOST} characters: no header line")
    known = {name.replace("_", ""): name for name in COLUMNS}

    def named(separator: str) -> list[str]:
        cells = [re.sub(r"[\s_-]+", "", clean(cell).lower()) for cell in file.fields(text, separator) or ()]
        while cells and not cells[-1]:
            del cells[-1]
        return [known.get(cell, "") for cell in cells]

    separator = max(file.SEPARATORS, key=lambda each: sum(map(bool, named(each))))
    columns = named(separator)
    if not any(columns):
        raise Unusable(f"{place}: no header line; the first line has to be: {','.join(COLUMNS)}")
    faults = [f'column "{name}" is missing' for name in COLUMNS if name not in columns and name not in OPTIONAL]
    faults += [f"column {number} has a name that is not known" for number, name in enumerate(columns, 1) if not name]
    faults += [f'column "{name}" is there twice' for name in COLUMNS if columns.count(name) > 1]
    if len(faults) > MOST_FAULTS:
        faults[MOST_FAULTS:] = [f"and {len(faults) - MOST_FAULTS} more faults"]
    if faults:
        raise Unusable("\n".join(f"{place}: {fault}" for fault in faults))
    return Layout(tuple(columns), separator)


def check_first(text: str, layout: Layout, place: str) -> None:
    """The first row has to be of the header's kind. Raises ``Unusable`` where it has another separator."""
    if len(layout.cells(text) or ()) == len(layout.columns):
        return
    for separator, name in file.SEPARATORS.items():
        other = Layout(layout.columns, separator)
        if separator != layout.separator and len(other.cells(text) or ()) == len(layout.columns):
            header_has = file.SEPARATORS[layout.separator]
            raise Unusable(f"{place}: {name} between the cells, and {header_has} in the header: use one of them")
