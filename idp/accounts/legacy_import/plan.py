"""Which rows of a file become accounts, which only user names, and which are refused because of other rows.

A million rows would take too much memory: what has to be compared (digests of numbers and user names) goes into a
temporary SQLite database on disk, which is deleted when it is closed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from enum import StrEnum
from hashlib import blake2b
from secrets import token_bytes

from idp.accounts.legacy_import.rows import FIRST_SOURCE, BadRow, ImportedParty, Row


class Role(StrEnum):
    """What a row becomes."""

    ACCOUNT = "account"
    NAME = "name"
    """The user name signs in to the account that the e-License row of the same number becomes."""
    ORPHAN = "orphan"
    """As ``NAME``, but this file has no such e-License row; an earlier file may have had it."""
    AGAIN = "again"
    """A duplicate of another row."""


_TABLES = """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -8000;
    CREATE TABLE row (line INTEGER PRIMARY KEY, number BLOB, name BLOB, first INTEGER);
    CREATE TABLE refused (line INTEGER PRIMARY KEY, reason TEXT);
    CREATE TABLE role (line INTEGER PRIMARY KEY, kind TEXT);
    CREATE TABLE party (number BLOB PRIMARY KEY, firsts INTEGER, survivor INTEGER) WITHOUT ROWID;
    BEGIN;
"""
_PARTIES = """
    CREATE INDEX row_number ON row (number, first, line);
    CREATE INDEX row_name ON row (name);
    INSERT INTO party
        SELECT number, sum(first), max(CASE WHEN first THEN line END) FROM row GROUP BY number HAVING count(*) > 1;
    INSERT OR IGNORE INTO refused
        SELECT line, 'tax_id: more than one e-License row has this number' FROM row JOIN party USING (number)
        WHERE firsts > 1;
    INSERT INTO role
        SELECT line, 'account' FROM row LEFT JOIN party USING (number)
        WHERE name IS NOT NULL AND (party.firsts IS NULL OR party.firsts = 1 AND row.first);
    INSERT INTO role
        SELECT line, CASE firsts WHEN 1 THEN 'name' ELSE 'orphan' END FROM row JOIN party USING (number)
        WHERE name IS NOT NULL AND NOT first AND firsts <= 1;
    INSERT OR IGNORE INTO refused
        SELECT line, 'username: the row in line ' || winner || ' has it, for another number' FROM (
            SELECT line, first_value(line) OVER (PARTITION BY name ORDER BY first DESC, line) AS winner
            FROM row JOIN role USING (line) WHERE kind = 'account'
        ) WHERE line <> winner;
"""
_DEPENDENTS = """
    INSERT OR IGNORE INTO refused
        SELECT role.line, 'tax_id: the e-License row of this number, line ' || survivor || ', is refused'
        FROM role JOIN row USING (line) JOIN party USING (number)
        WHERE kind = 'name' AND (survivor IN (SELECT line FROM refused));
    DELETE FROM role WHERE line IN (SELECT line FROM refused);
"""
_NAMES = """
    INSERT OR IGNORE INTO refused
        SELECT mine.line, 'username: the row in line ' || other.line || ' has it, for another number'
        FROM role JOIN row AS mine USING (line) JOIN row AS other USING (name) JOIN role AS theirs
            ON theirs.line = other.line AND theirs.kind = 'account'
        WHERE role.kind IN ('name', 'orphan') AND mine.number <> other.number;
    UPDATE role SET kind = 'again' WHERE kind = 'name' AND line IN (
        SELECT mine.line FROM row AS mine JOIN row AS other USING (number, name) WHERE other.first AND NOT mine.first
    );
    INSERT OR IGNORE INTO refused
        SELECT line, 'username: the row in line ' || winner || ' has it, for another number' FROM (
            SELECT line, number, first_value(line) OVER names AS winner, first_value(number) OVER names AS winners
            FROM row JOIN role USING (line) WHERE kind IN ('name', 'orphan')
            WINDOW names AS (PARTITION BY name ORDER BY line)
        ) WHERE number <> winners;
    UPDATE role SET kind = 'again' WHERE line IN (
        SELECT line FROM (
            SELECT line, row_number() OVER (PARTITION BY name, number ORDER BY line) AS place
            FROM row JOIN role USING (line) WHERE kind = 'name'
        ) WHERE place > 1
    );
    DELETE FROM role WHERE line IN (SELECT line FROM refused);
"""


class ImportPlan:
    """The roles and refusals of a file's rows. A context manager, which deletes the data at its end."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)
        self._database.executescript(_TABLES)
        self._key = token_bytes(16)

    def __enter__(self) -> ImportPlan:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._database.close()

    def add(self, row: Row | BadRow) -> None:
        """Add a row. A refused one still counts among the rows of its party."""
        if isinstance(row, BadRow):
            self.refuse(row.line, row.reason)
        if row.party is not None:
            name = self._digest(row.user_name) if isinstance(row, Row) else None
            values = (row.line, self._number(row.party), name, row.party.source == FIRST_SOURCE)
            self._database.execute("INSERT INTO row VALUES (?, ?, ?, ?)", values)

    def refuse(self, line: int, reason: str) -> None:
        """Refuse the row in *line*, unless it is refused already."""
        self._database.execute("INSERT OR IGNORE INTO refused VALUES (?, ?)", (line, reason))

    def decide(self) -> None:
        """Give every row its role. Call it once all rows are added."""
        for script in (_PARTIES, _DEPENDENTS, _NAMES):
            self._database.executescript(script)

    def refuse_dependents(self) -> None:
        """Refuse the further user names of accounts that have been refused since ``decide``."""
        self._database.executescript(_DEPENDENTS)

    def lines(self, *roles: Role) -> Iterator[tuple[int, Role]]:
        """The lines with these roles, in the order of the file."""
        rows = self._database.execute("SELECT line, kind FROM role ORDER BY line")
        return ((line, Role(kind)) for line, kind in rows if kind in roles)

    def refusals(self) -> Iterator[tuple[int, str]]:
        """Every refused line with its reason, in the order of the file."""
        return self._database.execute("SELECT line, reason FROM refused ORDER BY line")

    def count_refused(self) -> int:
        """How many rows are refused."""
        return int(self._database.execute("SELECT count(*) FROM refused").fetchone()[0])

    def _number(self, party: ImportedParty) -> bytes:
        return self._digest(f"{party.tax_id}\0{party.branch}")

    def _digest(self, text: str) -> bytes:
        return blake2b(text.encode(), digest_size=16, key=self._key).digest()
