"""``/readyz`` and the doctor say what a write would meet."""

from __future__ import annotations

import resource
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import event
from support.database_rows import counted
from support.reading_role import reading_role

from idp import readiness
from idp.db import Database
from idp.doctor import mail, storage
from idp.models import InteractionRecord
from idp.readiness import Readiness


@contextmanager
def full() -> Iterator[None]:
    """No file can grow: what a program meets on a full disk, whoever runs it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def _set_to(database: Database, pragma: str) -> Iterator[Database]:
    """The same database by connections of its own, all of them so set."""
    with Database(database.url.render_as_string(hide_password=False)) as other:
        event.listen(other.engine, "connect", lambda connection, _entry: connection.execute(pragma))
        yield other


def _status(app: Flask) -> tuple[int, str]:
    answer = app.test_client().get("/readyz", base_url="https://localhost")
    return answer.status_code, answer.get_json()["status"]


def test_a_database_that_takes_what_is_written_is_ready_and_unchanged(app: Flask, database: Database) -> None:
    assert _status(app) == (200, "ready")
    assert counted(database, InteractionRecord) == 0


def test_a_full_disk_is_not_ready(app: Flask, database: Database) -> None:
    with full():
        assert _status(app) == (503, "database cannot be written")
        assert not storage._writable(database).ok


def test_too_little_room_is_not_ready_and_told_by_the_doctor(
    app: Flask, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = 15 * 2**20
    monkeypatch.setattr(readiness, "room_at", lambda _path: free)
    assert _status(app) == (503, "too little space left")
    assert str(storage.room("room", tmp_path)).startswith("BAD  room: 15 MB are free beside ")
    monkeypatch.setattr(readiness, "room_at", lambda _path: 499_000_000)
    assert not storage.room("room", tmp_path).ok
    monkeypatch.setattr(readiness, "room_at", lambda _path: 1_500_000_000)
    assert str(storage.room("room", tmp_path)) == f"OK   room: 1.5 GB are free beside {tmp_path}"


def test_a_database_that_may_not_grow_is_not_ready(database: Database) -> None:
    # SQLite takes what there is already for the least.
    with _set_to(database, "PRAGMA max_page_count = 1") as small:
        assert Readiness(small).trouble() == "database cannot be written"


def test_a_database_that_may_only_be_read_is_not_ready(database: Database) -> None:
    with _set_to(database, "PRAGMA query_only = ON") as closed:
        assert Readiness(closed).trouble() == "database cannot be written"


def test_a_role_that_may_only_read_is_not_ready(database: Database) -> None:
    with reading_role(database.url.render_as_string(hide_password=False)) as url, Database(url) as reading:
        assert Readiness(reading).trouble() == "database cannot be written"


def test_however_often_it_is_asked_a_write_is_tried_once_in_a_while(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    moments, tried = [0.0], []
    monkeypatch.setattr(readiness.time, "monotonic", lambda: moments[0])
    monkeypatch.setattr(readiness, "try_to_write", lambda _database: tried.append(moments[0]))
    asked = Readiness(database)
    for moments[0] in (0.0, 0.1, 4.9, 5.1, 5.2, 10.0, 10.2):
        assert asked.trouble() == ""
    assert tried == [0.0, 5.1, 10.2]


def test_while_one_waits_for_the_database_the_others_are_told_what_is_known(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, let_go, asked = threading.Event(), threading.Event(), Readiness(database)
    assert asked.trouble() == ""
    asked._until = 0.0
    monkeypatch.setattr(readiness, "try_to_write", lambda _database: (begun.set(), let_go.wait(60)))
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(asked.trouble)
        assert begun.wait(60)
        assert asked.trouble() == ""
        let_go.set()
        assert first.result() == ""


def test_ready_again_within_a_second_of_the_trouble(tmp_path: Path, database: Database) -> None:
    asked = Readiness(database)
    asked._trouble, asked._until = "database cannot be written", readiness.time.monotonic() + 1.0
    assert asked.trouble()
    asked._until -= 1.0
    assert asked.trouble() == ""


def test_a_mail_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    assert mail._folder(tmp_path / "mail").ok
    with full():
        assert not mail._folder(tmp_path / "mail").ok
