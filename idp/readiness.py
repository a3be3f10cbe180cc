"""The readiness check: whether the database can be read and written.

With a full disk, a read-only file system, a revoked privilege or a standby server, reads still work. So a row of a size
that needs disk space is written and deleted in one transaction. The result is cached for ``GOOD_FOR`` seconds in each
process, however often the endpoint is called; during a check, concurrent calls get the last result.
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

#: Seconds for which a result is cached: a good one, and a bad one.
GOOD_FOR = 5.0
_BAD_FOR = 1.0
#: Bytes that have to be free on the disk of an embedded database: its log may grow by as much before a checkpoint.
LEAST_ROOM = 16 * 2**20
#: Larger than a page of either database.
_PIECE = "x" * 20_000


class Readiness:
    """The readiness of one database, cached in this process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._trouble: str | None = None
        self._until = 0.0

    def trouble(self) -> str:
        """The reason, in a few words, why the database cannot be used; empty if it can."""
        if not self._database.ready():
            return "database unavailable or schema behind"
        trouble = self._trouble
        if trouble is not None and time.monotonic() < self._until:
            return trouble
        if not self._lock.acquire(blocking=trouble is None):
            return trouble or ""
        try:
            self._trouble = trouble = _write_trouble(self._database)
            self._until = time.monotonic() + (_BAD_FOR if trouble else GOOD_FOR)
        finally:
            self._lock.release()
        return trouble


def _write_trouble(database: Database) -> str:
    room = room_beside(database)
    if room is not None and room < LEAST_ROOM:
        return "too little space left"
    try:
        try_to_write(database)
    except SQLAlchemyError:
        return "database cannot be written"
    return ""


def room_beside(database: Database) -> int | None:
    """Bytes free for this user on the disk of an embedded database; ``None`` for a database server."""
    path = database.url.database
    if not database.embedded or path in (None, "", ":memory:"):
        return None
    return room_at(Path(str(path)))


def room_at(path: Path) -> int:
    """Bytes free for this user on the disk where *path* is or would be."""
    existing = next((each for each in (path, *path.absolute().parents) if each.exists()), Path("/"))
    status = os.statvfs(existing)
    return status.f_bavail * status.f_frsize


def try_to_write(database: Database) -> None:
    """Write and delete a row of 20 kB in one transaction. Raises ``SQLAlchemyError`` when that fails."""
    row = {"id": f"trial-{new_id()}", "data": {"trial": _PIECE}, "expires_at": clock.now()}
    with transaction(database) as work:
        connection = work.writing().connection()
        connection.execute(insert(InteractionRecord), row)
        connection.execute(delete(InteractionRecord).where(InteractionRecord.id == row["id"]))
