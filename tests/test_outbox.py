"""The outbox: what was committed is told to the outside world, and nothing else."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from idp import outbox
from idp.db import Database, Work, transaction
from idp.models import AuditEvent, HandoffNote, OutboxMessage
from idp.outbox import CLAIM, PATIENCE, Handler, Message

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
SOON = timedelta(seconds=10)


class Receiver:
    """Handles one kind of message: remembers each try, and fails as long as ``broken``."""

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self.broken = False

    def __call__(self, message: Message) -> Callable[[Session], None] | None:
        self.heard.append(message)
        if self.broken:
            raise ConnectionError("nobody there")
        return None

    @property
    def said(self) -> list[int]:
        """The numbers in the messages, as they came."""
        return [message.payload["number"] for message in self.heard]


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as pool:
        yield pool


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


def _put(database: Database, *numbers: int, kind: str = "notice", at: datetime = NOON) -> None:
    with transaction(database) as work:
        outbox.put(work.writing(), kind, [{"number": number} for number in numbers], at)


def _drain(database: Database, handler: Handler, at: datetime, pool: ThreadPoolExecutor) -> int:
    """One round to its end. How many messages were tried."""
    futures = outbox.drain(database, {"notice": handler}, at, pool)
    for future in futures:
        future.result(SOON.total_seconds())
    return len(futures)


def _rows(database: Database) -> list[OutboxMessage]:
    with database.reader() as session:
        return list(session.scalars(select(OutboxMessage).order_by(OutboxMessage.created_at, OutboxMessage.id)))


def test_message_of_an_act_that_was_undone_is_gone(
    database: Database, pool: ThreadPoolExecutor, receiver: Receiver
) -> None:
    work = Work(database)
    outbox.put(work.writing(), "notice", [{"number": 1}], NOON)
    assert _drain(database, receiver, NOON, pool) == 0, "not before the act is committed"
    work.close()
    assert _drain(database, receiver, NOON, pool) == 0
    assert _rows(database) == []


def test_message_is_delivered_once(database: Database, pool: ThreadPoolExecutor, receiver: Receiver) -> None:
    _put(database, 1, 2)
    assert _drain(database, receiver, NOON, pool) == 2
    for later in (timedelta(0), CLAIM * 2, PATIENCE * 2):
        assert _drain(database, receiver, NOON + later, pool) == 0
    assert sorted(receiver.said) == [1, 2]
    assert {(row.due_at, row.delivered_at, row.failed_at, row.attempts) for row in _rows(database)} == {
        (None, NOON, None, 1)
    }


def test_nothing_to_say_is_no_row(database: Database) -> None:
    _put(database)
    assert _rows(database) == []


def test_message_is_not_delivered_before_it_is_due(
    database: Database, pool: ThreadPoolExecutor, receiver: Receiver
) -> None:
    _put(database, 1, at=NOON + timedelta(seconds=1))
    assert _drain(database, receiver, NOON, pool) == 0
    assert _drain(database, receiver, NOON + timedelta(seconds=1), pool) == 1


def test_handler_is_told_everything(database: Database, pool: ThreadPoolExecutor, receiver: Receiver) -> None:
    _put(database, 7)
    _drain(database, receiver, NOON + SOON, pool)
    (row,), (message,) = _rows(database), receiver.heard
    assert message == Message(row.id, "notice", {"number": 7}, 1, NOON)


def test_failing_delivery_is_tried_again_later_and_later_with_the_same_id(
    database: Database, pool: ThreadPoolExecutor, receiver: Receiver
) -> None:
    _put(database, 1)
    receiver.broken = True
    now, waits = NOON, []
    for _ in range(12):
        assert _drain(database, receiver, now, pool) == 1
        due = _rows(database)[0].due_at
        assert due is not None
        waits.append((due - now).total_seconds())
        assert _drain(database, receiver, due - timedelta(microseconds=1), pool) == 0
        now = due
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]
    receiver.broken = False
    assert _drain(database, receiver, now, pool) == 1
    assert len({message.id for message in receiver.heard}) == 1
    assert [message.attempts for message in receiver.heard] == list(range(1, 14))
    (row,) = _rows(database)
    assert (row.due_at, row.delivered_at, row.failed_at) == (None, now, None)


def test_message_is_given_up_after_a_day_and_recorded(
    database: Database, pool: ThreadPoolExecutor, receiver: Receiver
) -> None:
    _put(database, 1)
    receiver.broken = True
    last, due = NOON, _rows(database)[0].due_at
    while due is not None:
        last = due
        assert _drain(database, receiver, last, pool) == 1
        due = _rows(database)[0].due_at
    assert timedelta(hours=23, minutes=30) < last - NOON <= PATIENCE
    (row,) = _rows(database)
    assert (row.delivered_at, row.failed_at) == (None, last)
    with database.reader() as session:
        (event,) = session.scalars(select(AuditEvent))
    assert (event.event, event.at, event.account_id) == ("notice.given_up", last, None)
    assert event.data == {"kind": "notice", "message_id": row.id}
    assert _drain(database, receiver, last + PATIENCE, pool) == 0


def test_failure_of_one_message_does_not_touch_the_others(
    database: Database, pool: ThreadPoolExecutor, receiver: Receiver
) -> None:
    def picky(message: Message) -> None:
        receiver(message)
        if message.payload["number"] == 2:
            raise ValueError

    _put(database, 1, 2, 3)
    assert _drain(database, picky, NOON, pool) == 3
    assert [row.payload["number"] for row in _rows(database) if row.delivered_at is None] == [2]


def test_message_of_an_unknown_kind_waits_for_a_program_that_knows_it(
    database: Database, pool: ThreadPoolExecutor, receiver: Receiver
) -> None:
    """As while an installation is upgraded, one process after the other."""
    _put(database, 1, kind="newer")
    for future in outbox.drain(database, {"notice": receiver}, NOON, pool):
        future.result(10)
    (row,) = _rows(database)
    assert row.due_at == NOON + timedelta(seconds=1)
    for future in outbox.drain(database, {"newer": receiver}, row.due_at, pool):
        future.result(10)
    assert receiver.said == [1]


def test_what_a_handler_adds_is_written_with_its_success(database: Database, pool: ThreadPoolExecutor) -> None:
    def handler(message: Message) -> Callable[[Session], None]:
        note = HandoffNote(id=message.id, data={}, expires_at=NOON)
        return lambda session: session.add(note)

    _put(database, 1)
    _drain(database, handler, NOON, pool)
    with database.reader() as session:
        assert session.scalars(select(HandoffNote.id)).all() == [row.id for row in _rows(database)]


def test_handler_runs_outside_any_transaction(database: Database, pool: ThreadPoolExecutor) -> None:
    """A receiver that takes its time must not keep others from writing."""
    seen: list[int] = []

    def handler(message: Message) -> None:
        del message
        seen.append(database.engine.pool.checkedout())  # type: ignore[attr-defined]
        _put(database, 9, kind="other")

    _put(database, 1)
    _drain(database, handler, NOON, pool)
    assert seen == [0]


def test_success_that_cannot_be_marked_is_tried_again(
    database: Database, pool: ThreadPoolExecutor, receiver: Receiver
) -> None:
    """At least once: told twice rather than never. The receiver can tell by the id."""

    def fail(_session: Session) -> None:
        raise ConnectionError

    def handler(message: Message) -> Callable[[Session], None] | None:
        receiver(message)
        return fail if message.attempts == 1 else None

    _put(database, 1)
    wait(outbox.drain(database, {"notice": handler}, NOON, pool))
    assert _rows(database)[0].delivered_at is None
    assert _drain(database, handler, NOON + CLAIM, pool) == 1
    assert [message.attempts for message in receiver.heard] == [1, 2]
    assert len({message.id for message in receiver.heard}) == 1


def test_claim_of_a_process_that_died_runs_out(
    database: Database, pool: ThreadPoolExecutor, receiver: Receiver
) -> None:
    class Died(BaseException):
        """Not even the handler's failure is noted."""

    def dies(message: Message) -> None:
        receiver(message)
        raise Died

    _put(database, 1)
    wait(outbox.drain(database, {"notice": dies}, NOON, pool))
    assert _drain(database, receiver, NOON + CLAIM - timedelta(microseconds=1), pool) == 0
    assert _drain(database, receiver, NOON + CLAIM, pool) == 1
    assert len({message.id for message in receiver.heard}) == 1


def test_parallel_drains_never_deliver_one_message_at_the_same_time(database: Database) -> None:
    """Four workers, as many processes would have them: each with a pool and connections of its own."""
    messages, workers = 120, 4
    _put(database, *range(messages))
    under_way, delivered, together = set[str](), Counter[str](), set[str]()
    lock, start = threading.Lock(), threading.Barrier(workers)

    def handler(message: Message) -> None:
        with lock:
            if message.id in under_way:
                together.add(message.id)
            under_way.add(message.id)
            delivered[message.id] += 1
        threading.Event().wait(0.002)
        with lock:
            under_way.discard(message.id)

    def work() -> None:
        own = Database(database.url.render_as_string(hide_password=False))
        with ThreadPoolExecutor(4) as pool:
            start.wait()
            while futures := outbox.drain(own, {"notice": handler}, NOON, pool):
                for future in futures:
                    future.result(30)
        own.dispose()

    with ThreadPoolExecutor(workers) as threads:
        for done in [threads.submit(work) for _ in range(workers)]:
            done.result(60)
    assert not together
    assert len(delivered) == messages
    assert set(delivered.values()) == {1}
    assert {row.attempts for row in _rows(database)} == {1}


class Hanging:
    """Hangs over the messages with a number below ``until``, until it is let go; the others go through."""

    def __init__(self, until: int) -> None:
        self.until = until
        self.done: list[int] = []
        self._go = threading.Event()

    def __call__(self, message: Message) -> None:
        number = message.payload["number"]
        if number < self.until:
            self._go.wait(30)
        self.done.append(number)

    def release(self) -> None:
        self._go.set()


@pytest.fixture
def hang() -> Iterator[Callable[[int], Hanging]]:
    made: list[Hanging] = []

    def make(until: int) -> Hanging:
        made.append(Hanging(until))
        return made[-1]

    yield make
    for each in made:
        each.release()


def test_receiver_that_hangs_holds_up_nobody_else(
    database: Database, pool: ThreadPoolExecutor, hang: Callable[[int], Hanging]
) -> None:
    handler = hang(1)
    _put(database, 0, 1, 2, 3)
    futures = outbox.drain(database, {"notice": handler}, NOON, pool)
    _settle(lambda: len(handler.done) == 3)
    assert sorted(handler.done) == [1, 2, 3]
    _put(database, 4)
    outbox.drain(database, {"notice": handler}, NOON + SOON, pool)
    _settle(lambda: 4 in handler.done)
    assert 4 in handler.done, "later messages too"
    handler.release()
    wait(futures, 10)
    assert sorted(handler.done) == [0, 1, 2, 3, 4]


def test_message_that_waits_for_a_free_place_is_delivered_once(
    database: Database, hang: Callable[[int], Hanging]
) -> None:
    """Hanging receivers may fill every place for longer than a claim lasts; the worker looks again all the while."""
    handler = hang(1)
    with ThreadPoolExecutor(1) as pool:
        _put(database, 0, at=NOON - SOON)
        _put(database, 1, 2)
        futures = outbox.drain(database, {"notice": handler}, NOON, pool)
        for seconds in (0.25, CLAIM.total_seconds() / 2, CLAIM.total_seconds(), CLAIM.total_seconds() + 1):
            futures += outbox.drain(database, {"notice": handler}, NOON + timedelta(seconds=seconds), pool)
        handler.release()
        while futures:
            wait(futures, 30)
            futures = outbox.drain(database, {"notice": handler}, NOON + CLAIM * 2, pool)
    delivered = Counter(handler.done)
    assert (delivered[1], delivered[2]) == (1, 1)


def test_late_failure_of_an_earlier_try_does_not_undo_a_success(
    database: Database, pool: ThreadPoolExecutor, receiver: Receiver
) -> None:
    go = threading.Event()

    def handler(message: Message) -> None:
        receiver(message)
        if message.attempts == 1:
            go.wait(30)
            raise TimeoutError

    _put(database, 1)
    futures = outbox.drain(database, {"notice": handler}, NOON, pool)
    assert _drain(database, handler, NOON + CLAIM, pool) == 1
    go.set()
    wait(futures, 30)
    (row,) = _rows(database)
    assert (row.due_at, row.delivered_at) == (None, NOON + CLAIM)
    assert _drain(database, handler, NOON + PATIENCE, pool) == 0


def _settle(settled: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(200):
        if settled():
            return
        pause.wait(0.02)
