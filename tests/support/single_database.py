"""Which cases run on one database alone, and why: ``on_one_database.txt``. All others run on SQLite and PostgreSQL."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

FILE = Path(__file__).parents[1] / "on_one_database.txt"
#: The fixtures that make a database, one kind after the other.
FIXTURES = ("database_url", "demo", "empty")


@cache
def listed() -> dict[str, tuple[str, str]]:
    """For each test, class or file of the list the database that it runs on and the reason."""
    rows = [line.split(maxsplit=2) for line in FILE.read_text(encoding="utf-8").splitlines()]
    return {name: (engine, reason) for engine, name, reason in (row for row in rows if row and row[0] != "#")}


def names(nodeid: str) -> list[str]:
    """The names that an entry for this test may have: its own, its class's, its file's."""
    parts = nodeid.partition("[")[0].split("::")
    return ["::".join(parts[: length + 1]) for length in range(len(parts))]


def choose(metafunc: pytest.Metafunc) -> None:
    """Run a listed test on its one database, as if it were marked so."""
    own_choice = {mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")}
    for name in reversed(names(metafunc.definition.nodeid)):  # what stands nearest counts
        for fixture in FIXTURES:
            if name in listed() and fixture in metafunc.fixturenames and fixture not in own_choice:
                metafunc.definition.add_marker(pytest.mark.parametrize(fixture, [listed()[name][0]], indirect=True))
                return
