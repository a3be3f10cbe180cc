"""What the demonstration's e-License is for: applications, kept in a SQLite file of its own, and who sees which.

An application belongs to its applicant: the grantor, or whoever signed in for themselves. The applicant sees all of
them, whichever agent made them; an agent sees only what this agent made in that name. ``sub`` tells people apart, never
a name or a number.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_TABLE = """CREATE TABLE IF NOT EXISTS application (
    number INTEGER PRIMARY KEY, filed_at REAL NOT NULL, product TEXT NOT NULL,
    applicant_sub TEXT NOT NULL, acting_sub TEXT NOT NULL, applicant TEXT NOT NULL, acting_person TEXT NOT NULL)"""
_INSERT = """INSERT INTO application (filed_at, product, applicant_sub, acting_sub, applicant, acting_person)
    VALUES (?, ?, ?, ?, ?, ?)"""
_SEEN = """SELECT number, filed_at, product, applicant, acting_person FROM application
    WHERE applicant_sub = :applicant AND (:applicant = :operator OR acting_sub = :operator)
    ORDER BY number DESC LIMIT 200"""


@dataclass(frozen=True)
class LicenceApplication:
    """One application. ``applicant`` and ``acting_person`` are what userinfo told of them on that day.

    ``filed_at`` is in seconds since 1970.
    """

    number: int
    filed_at: float
    product: str
    applicant: dict[str, Any]
    acting_person: dict[str, Any]


class Applications:
    """The applications of one system, in *file*."""

    def __init__(self, file: Path) -> None:
        self._file = file
        with self._open() as connection:
            connection.execute(_TABLE)

    def file(self, product: str, applicant: Mapping[str, Any], operator: Mapping[str, Any], now: float) -> int:
        """Keep a new one, for *applicant*, made by *user* (userinfo's members of each). Its number."""
        acting_person = {name: value for name, value in operator.items() if name != "acting_for"}
        people = (json.dumps(dict(applicant), ensure_ascii=False), json.dumps(acting_person, ensure_ascii=False))
        with self._open() as connection:
            values = (now, product, applicant["sub"], operator["sub"], *people)
            return connection.execute(_INSERT, values).lastrowid or 0

    def seen_by(self, operator_sub: str, applicant_sub: str) -> list[LicenceApplication]:
        """What *operator_sub* may see who acts in the name of *applicant_sub* now, the newest first."""
        with self._open() as connection:
            rows = connection.execute(_SEEN, {"operator": operator_sub, "applicant": applicant_sub}).fetchall()
        return [
            LicenceApplication(number, filed_at, product, json.loads(applicant), json.loads(acting_person))
            for number, filed_at, product, applicant, acting_person in rows
        ]

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A connection for one use; what was written is kept when it ends well."""
        with closing(sqlite3.connect(self._file, timeout=10)) as connection, connection:
            yield connection
