"""Transactions: read first, then write once; returned = committed, raised = nothing happened; nothing is lost."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import DBAPIError, OperationalError, StatementError
from sqlalchemy.orm import Session

from idp import embedded
from idp.db import Database, Work, insert, transaction
from idp.models import InteractionRecord

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)


def _put(session: Session, note_id: str = "note", **values: Any) -> None:
    values = {"data": {}, "expires_at": NOON, **values}
    session.execute(insert(session, InteractionRecord).values(id=note_id, **values))


def _notes(database: Database) -> set[str]:
    with database.reader() as session:
        return set(session.scalars(select(InteractionRecord.id)))


def _open_connections(database: Database) -> int:
    return database.engine.pool.checkedout()  # type: ignore[attr-defined]


def test_work_is_kept_by_its_commit(database: Database) -> None:
    work = Work(database)
    _put(work.writing())
    assert _notes(database) == set()
    work.commit()
    assert _notes(database) == {"note"}
    assert _open_connections(database) == 0


def test_work_is_undone_by_its_close(database: Database) -> None:
    work = Work(database)
    _put(work.writing())
    work.close()
    assert _notes(database) == set()
    assert _open_connections(database) == 0


def test_transaction_keeps_what_was_done_when_it_is_left(database: Database) -> None:
    with transaction(database) as work:
        _put(work.writing())
    assert _notes(database) == {"note"}


def test_transaction_undoes_everything_when_something_is_raised(database: Database) -> None:
    def act() -> None:
        with transaction(database) as work:
            _put(work.writing())
            work.before_commit(lambda session: _put(session, "late"))
            raise RuntimeError("oops")

    with pytest.raises(RuntimeError, match="oops"):
        act()
    assert _notes(database) == set()
    assert _open_connections(database) == 0


def test_work_that_only_reads_holds_no_connection_afterwards(database: Database) -> None:
    """Hashing and calling out happen between reading and writing: nobody waits for them."""
    work = Work(database)
    with work.reading() as session:
        assert session.scalar(select(func.count()).select_from(InteractionRecord)) == 0
        assert _open_connections(database) == 1
    assert _open_connections(database) == 0
    work.commit()
    assert _open_connections(database) == 0


def test_there_is_one_writing_transaction_and_reading_goes_on_in_it(database: Database) -> None:
    work = Work(database)
    session = work.writing()
    assert work.writing() is session
    _put(session)
    with work.reading() as reading:
        assert reading is session
        assert reading.scalar(select(InteractionRecord.id)) == "note"
    assert work.writing() is session, "leaving a reading must not end the writing"
    work.commit()
    assert _notes(database) == {"note"}


def test_what_was_read_stays_usable_after_the_transaction(database: Database) -> None:
    with transaction(database) as work:
        _put(work.writing(), data={"a": 1})
    work = Work(database)
    with work.reading() as session:
        note = session.scalars(select(InteractionRecord)).one()
    assert note.data == {"a": 1}


def test_last_minute_writes_come_after_everything_and_only_with_the_commit(database: Database) -> None:
    work = Work(database)
    work.before_commit(lambda session: _put(session, "late"))
    assert _open_connections(database) == 0, "no transaction before it is needed"
    work.commit()
    assert _notes(database) == {"late"}
    work.commit()
    assert _notes(database) == {"late"}, "once"


def test_last_minute_writes_share_the_transaction(database: Database) -> None:
    work = Work(database)
    _put(work.writing(), "early")

    def fail(session: Session) -> None:
        _put(session, "late")
        raise RuntimeError

    work.before_commit(fail)
    with pytest.raises(RuntimeError):
        work.commit()
    work.close()
    assert _notes(database) == set()


def test_reading_leaves_nothing_behind(database: Database) -> None:
    work = Work(database)
    try:
        with work.reading() as session:
            _put(session)
    except DBAPIError:
        assert not database.embedded
    work.commit()
    assert _notes(database) == set()


def test_postgresql_refuses_to_write_where_only_reading_was_asked(database: Database) -> None:
    with database.reader() as session, pytest.raises(DBAPIError, match="read-only"):
        _put(session)
    with database.reader() as session:
        assert session.scalar(text("SHOW transaction_read_only")) == "on"
    with database.writer() as session:
        assert session.scalar(text("SHOW transaction_read_only")) == "off"


def test_sqlite_takes_the_right_to_write_at_the_beginning(database: Database) -> None:
    """A plain ``BEGIN`` would take it at the first write, and fail at once if another has it by then."""
    other = sqlite3.connect(str(database.url.database), timeout=0, isolation_level=None)
    work = Work(database)
    with work.reading():
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    work.writing()
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    work.close()
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_sqlite_writers_of_one_process_take_turns(database: Database) -> None:
    """Each waits for the one before, without asking SQLite again and again."""
    first, order = Work(database), []
    first.writing()

    def write(number: int) -> None:
        with transaction(database) as work:
            work.writing()
            order.append(number)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    time.sleep(0.1)
    assert order == []
    first.close()
    for thread in threads:
        thread.join(60)
    assert sorted(order) == [0, 1, 2, 3]
    assert database.write_turn is not None
    assert not database.write_turn.locked()


def test_sqlite_writer_that_fails_hands_its_turn_on(database: Database) -> None:
    def fail() -> None:
        with transaction(database) as work:
            work.writing()
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with transaction(database) as work:
        work.writing()


def test_sqlite_writer_whose_connection_fails_at_the_end_hands_its_turn_on(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = Work(database)

    def fail() -> None:
        raise LookupError

    session = work.writing()
    with monkeypatch.context() as patched:
        patched.setattr(session, "close", fail)
        with pytest.raises(LookupError):
            work.close()
    session.close()
    assert database.write_turn is not None
    assert not database.write_turn.locked()


def test_sqlite_writer_waits_so_long_and_no_longer(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "BUSY_SECONDS", 0.05)
    with transaction(database) as work:
        work.writing()
        with pytest.raises(OperationalError, match="locked"):
            Work(database).writing()
    with transaction(database) as work:
        work.writing()


def test_sqlite_readers_do_not_wait_for_a_writer(database: Database) -> None:
    work = Work(database)
    _put(work.writing())
    assert _notes(database) == set()
    work.commit()


def test_sqlite_survives_a_power_cut_and_keeps_its_references(database: Database) -> None:
    with database.reader() as session:
        settings = {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_sqlite_folder_is_made(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/new/folder/idp.sqlite3")
    assert database.schema_revision() is None
    database.dispose()
    assert (tmp_path / "new/folder/idp.sqlite3").exists()


THREADS, TIMES = 8, 50


def _in_parallel(act: Callable[[], None]) -> None:
    start = threading.Barrier(THREADS)

    def run() -> None:
        start.wait()
        for _ in range(TIMES):
            act()

    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(run) for _ in range(THREADS)]:
            done.result()


def test_parallel_read_modify_write_loses_nothing(database: Database) -> None:
    with transaction(database) as work:
        _put(work.writing(), data={"count": 0})

    def add_one() -> None:
        with transaction(database) as work:
            session = work.writing()
            data = session.scalars(select(InteractionRecord.data).with_for_update()).one()
            session.execute(update(InteractionRecord).values(data={"count": data["count"] + 1}))

    _in_parallel(add_one)
    with database.reader() as session:
        assert session.scalars(select(InteractionRecord.data)).one() == {"count": THREADS * TIMES}


def test_parallel_takers_of_one_thing_have_one_winner(database: Database) -> None:
    """``UPDATE … WHERE used_at IS NULL``, as codes are taken."""
    with transaction(database) as work:
        for number in range(TIMES):
            _put(work.writing(), str(number))
    wins: list[str] = []
    local = threading.local()

    def take() -> None:
        local.number = getattr(local, "number", -1) + 1
        with transaction(database) as work:
            taken = (
                update(InteractionRecord)
                .where(InteractionRecord.id == str(local.number), InteractionRecord.answered_at.is_(None))
                .values(answered_at=NOON)
                .returning(InteractionRecord.id)
            )
            wins.extend(work.writing().scalars(taken))

    _in_parallel(take)
    assert sorted(wins) == sorted(map(str, range(TIMES)))


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=7)), timezone(timedelta(hours=-3, minutes=-30))])
def test_moment_comes_back_aware_and_utc(database: Database, zone: timezone) -> None:
    moment = datetime(2026, 11, 1, 2, 3, 4, 567_890, zone)
    with transaction(database) as work:
        _put(work.writing(), expires_at=moment)
    with database.reader() as session:
        found = session.scalars(select(InteractionRecord.expires_at)).one()
        assert session.scalar(select(InteractionRecord.id).where(InteractionRecord.expires_at <= moment)) == "note"
        assert session.scalar(select(InteractionRecord.id).where(InteractionRecord.expires_at < moment)) is None
    assert found == moment
    assert found.tzinfo is UTC


def test_moment_without_a_time_zone_is_refused(database: Database) -> None:
    naive = NOON.replace(tzinfo=None)
    with database.writer() as session:
        with pytest.raises(StatementError, match="time zone"):
            _put(session, expires_at=naive)
        session.rollback()
        with pytest.raises(StatementError, match="time zone"):
            session.execute(select(InteractionRecord).where(InteractionRecord.expires_at < naive))


def test_moment_may_be_missing(database: Database) -> None:
    with transaction(database) as work:
        _put(work.writing(), answered_at=None)
    with database.reader() as session:
        assert session.scalars(select(InteractionRecord.answered_at)).one() is None


def test_insert_of_either_dialect_can_meet_what_is_there(database: Database) -> None:
    for count in (1, 2):
        with transaction(database) as work:
            session = work.writing()
            statement = insert(session, InteractionRecord).values(id="note", data={"count": count}, expires_at=NOON)
            session.execute(statement.on_conflict_do_nothing())
    with database.reader() as session:
        assert session.scalars(select(InteractionRecord.data)).all() == [{"count": 1}]


def test_database_with_todays_schema_is_ready(database: Database) -> None:
    assert database.ready()


def test_database_that_is_away_is_not_ready(tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite3"
    broken.write_bytes(b"this is no database" * 100)
    for url in ("postgresql+psycopg://nobody@127.0.0.1:1/none", f"sqlite:///{broken}"):
        database = Database(url)
        assert not database.ready()
        with pytest.raises((OperationalError, DBAPIError)):
            database.schema_revision()
        database.dispose()


@pytest.mark.parametrize("url", ["postgresql://u@db/idp", "postgresql+psycopg://u@db/idp"])
def test_postgresql_is_reached_by_its_usual_address(url: str) -> None:
    database = Database(url)
    assert not database.embedded
    assert database.engine.dialect.driver == "psycopg"
    database.dispose()


def test_connections_that_the_server_dropped_are_replaced(database: Database) -> None:
    """A restarted server costs nobody a failed request."""
    assert database.ready()
    with database.writer() as session:
        mine = session.scalar(text("SELECT pg_backend_pid()"))
        others = select(func.pg_terminate_backend(text("pid"))).select_from(text("pg_stat_activity"))
        session.execute(others.where(text("datname = current_database() AND pid <> :mine")), {"mine": mine})
    assert database.ready()
    assert _notes(database) == set()
