"""Whether the installation can do its work just now: what a read and a write would meet.

A full disk, a file system that has become read-only, a right that was taken away or a standby answer reads as ever. So
a write is tried, of a size that needs room: a row that is gone again with the same commit. Anybody may ask as often as
they like; it is tried once in ``GOOD_FOR`` seconds and process however often that is, and while one asks the others are
told what is known.
"""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

from sqlalchemy import delete, insert
from sqlalchemy.exc import SQLAlchemyError

from idp import clock
from idp.crypto import new_id
from idp.db import Database, transaction
from idp.models import InteractionRecord

#: Seconds that the outcome of a tried write counts; a bad one for one second.
GOOD_FOR = 5.0
_BAD_FOR = 1.0
#: Bytes that have to be free beside an embedded database: its log grows by as much before it is written back.
LEAST_ROOM = 16 * 2**20
#: More than a page of either database.
_PIECE = "x" * 20_000


class Readiness:
    """What this process knows of its database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._asking = threading.Lock()
        self._known: str | None = None
        self._until = 0.0

    def trouble(self) -> str:
        """In a few words why work cannot be done; empty when it can."""
        if not self._database.ready():
            return "database unavailable or schema behind"
        known = self._known
        if known is not None and time.monotonic() < self._until:
            return known
        if not self._asking.acquire(blocking=known is None):
            return known or ""
        try:
            self._known = known = _trouble_of_writing(self._database)
            self._until = time.monotonic() + (_BAD_FOR if known else GOOD_FOR)
        finally:
            self._asking.release()
        return known


def _trouble_of_writing(database: Database) -> str:
    room = room_beside(database)
    if room is not None and room < LEAST_ROOM:
        return "too little space left"
    try:
        try_to_write(database)
    except SQLAlchemyError:
        return "database cannot be written"
    return ""


def room_beside(database: Database) -> int | None:
    """Bytes that this user may still take beside an embedded database; ``None`` for a server's."""
    path = database.url.database
    if not database.embedded or path in (None, "", ":memory:"):
        return None
    return room_at(Path(str(path)))


def room_at(path: Path) -> int:
    """Bytes that this user may still take where *path* is or would be."""
    there = next((each for each in (path, *path.absolute().parents) if each.exists()), Path("/"))
    found = os.statvfs(there)
    return found.f_bavail * found.f_frsize


def try_to_write(database: Database) -> None:
    """Write a row of 20 kB that the same commit takes away again. Raises ``SQLAlchemyError`` where nobody can."""
    row = {"id": f"trial-{new_id()}", "data": {"trial": _PIECE}, "expires_at": clock.now()}
    with transaction(database) as work:
        connection = work.writing().connection()
        connection.execute(insert(InteractionRecord), row)
        connection.execute(delete(InteractionRecord).where(InteractionRecord.id == row["id"]))
