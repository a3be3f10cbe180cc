"""The business of the demonstration's e-License: applications in a SQLite file of its own, and access to them.

An application belongs to its applicant: the grantor, or the user acting for themselves. Applicants see all of their
applications; an agent sees only those that the same agent filed for that applicant. Parties are identified by ``sub``,
never by a name or number.
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
_VISIBLE = """SELECT number, filed_at, product, applicant, acting_person FROM application
    WHERE applicant_sub = :applicant AND (:applicant = :user OR acting_sub = :user)
    ORDER BY number DESC LIMIT 200"""


@dataclass(frozen=True)
class LicenceApplication:
    """One application. ``applicant`` and ``acting_person`` are their claims in userinfo at that time.

    ``filed_at`` is in seconds since 1970.
    """

    number: int
    filed_at: float
    product: str
    applicant: dict[str, Any]
    acting_person: dict[str, Any]


class Applications:
    """The applications of one client, in the SQLite *file*."""

    def __init__(self, file: Path) -> None:
        self._file = file
        with self._open() as connection:
            connection.execute(_TABLE)

    def file(self, product: str, applicant: Mapping[str, Any], user: Mapping[str, Any], now: float) -> int:
        """Store an application for *applicant*, filed by *user* (the userinfo claims of each) at *now*, seconds since
        1970. Returns its number.
        """
        acting_person = {name: value for name, value in user.items() if name != "acting_for"}
        people = (json.dumps(dict(applicant), ensure_ascii=False), json.dumps(acting_person, ensure_ascii=False))
        with self._open() as connection:
            values = (now, product, applicant["sub"], user["sub"], *people)
            return connection.execute(_INSERT, values).lastrowid or 0

    def visible_to(self, user_sub: str, applicant_sub: str) -> list[LicenceApplication]:
        """The applications of *applicant_sub* that *user_sub*, who acts for them now, may see; newest first."""
        with self._open() as connection:
            rows = connection.execute(_VISIBLE, {"user": user_sub, "applicant": applicant_sub}).fetchall()
        return [
            LicenceApplication(number, filed_at, product, json.loads(applicant), json.loads(acting_person))
            for number, filed_at, product, applicant, acting_person in rows
        ]

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A connection that is committed and closed at the end, and rolled back by an exception."""
        with closing(sqlite3.connect(self._file, timeout=10)) as connection, connection:
            yield connection
