"""The outbox: what was committed is told to the outside world, and nothing else."""

from __future__ import annotations

import itertools
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from support.patience import wait_until

from idp import clock, outbox
from idp.db import Database, Work, transaction
from idp.models import AuditEvent, InteractionRecord, OutboxMessage
from idp.outbox import PATIENCE, Dispatcher, Handler, Lane, Message
from idp.outbox.patience import KEEP
from idp.outbox.selection import CLAIM

SOON = timedelta(seconds=10)
MOMENT = timedelta(milliseconds=500)


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
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
def set_clock(tmp_path: Path) -> Iterator[Callable[[datetime], None]]:
    """Sets the clock; it continues from there."""
    file, sizes = tmp_path / "clock_offset", itertools.count(1)
    clock.use_offset_file(file)

    def set_clock(moment: datetime) -> None:
        seconds = (moment - datetime.now(UTC)).total_seconds()
        draft = tmp_path / "draft"
        draft.write_text(f"{seconds}{' ' * next(sizes)}")  # of another size, so that the clock looks at it anew
        draft.replace(file)

    yield set_clock
    clock.use_offset_file(None)


def _put(database: Database, *numbers: int, kind: str = "notice", to: str = "e-license", **values: Any) -> None:
    with transaction(database) as work:
        messages = [(to, {"number": number, **values}) for number in numbers]
        outbox.put(work.writing(), kind, messages, clock.now(), Lane.SYSTEM)


@contextmanager
def _courier(database: Database, handler: Handler, kind: str = "notice") -> Iterator[Dispatcher]:
    courier = Dispatcher(database, {kind: handler})
    try:
        yield courier
    finally:
        courier.close()


def _drain(database: Database, handler: Handler, kind: str = "notice") -> int:
    """Everything that is due now, to its end. How many deliveries were tried."""
    tried = 0
    with _courier(database, handler, kind) as courier:
        while futures := courier.drain():
            assert not wait(futures, SOON.total_seconds()).not_done
            tried += sum(future.result() for future in futures)
    return tried


def _rows(database: Database) -> list[OutboxMessage]:
    with database.reader() as session:
        return list(session.scalars(select(OutboxMessage).order_by(OutboxMessage.id)))


def _row(database: Database) -> OutboxMessage:
    (row,) = _rows(database)
    return row


def test_message_of_an_act_that_was_undone_is_gone(database: Database, receiver: Receiver) -> None:
    work = Work(database)
    outbox.put(work.writing(), "notice", [("e-license", {"number": 1})], clock.now(), Lane.SYSTEM)
    assert _drain(database, receiver) == 0, "not before the act is committed"
    work.close()
    assert _drain(database, receiver) == 0
    assert _rows(database) == []


def test_message_is_delivered_once(
    database: Database, receiver: Receiver, set_clock: Callable[[datetime], None]
) -> None:
    put_at = clock.now()
    _put(database, 1, 2)
    assert _drain(database, receiver) == 2
    for later in (timedelta(0), CLAIM * 2, PATIENCE * 2):
        set_clock(put_at + later)
        assert _drain(database, receiver) == 0
    assert sorted(receiver.said) == [1, 2]
    for row in _rows(database):
        assert (row.due_at, row.failed_at, row.attempts) == (None, None, 1)
        assert row.delivered_at
        assert row.delivered_at - put_at < SOON


def test_nothing_to_say_is_no_row(database: Database) -> None:
    _put(database)
    assert _rows(database) == []


def test_message_is_not_delivered_before_it_is_due(
    database: Database, receiver: Receiver, set_clock: Callable[[datetime], None]
) -> None:
    now = clock.now()
    set_clock(now + timedelta(minutes=1))
    _put(database, 1)
    set_clock(now)
    assert _drain(database, receiver) == 0
    set_clock(now + timedelta(minutes=1) + MOMENT)
    assert _drain(database, receiver) == 1


def test_handler_is_told_everything(database: Database, receiver: Receiver) -> None:
    _put(database, 7, to="nsw")
    _drain(database, receiver)
    (message,), row = receiver.heard, _row(database)
    assert message == Message(row.id, "notice", "nsw", {"number": 7}, 1, row.created_at)


def test_failing_delivery_is_tried_again_later_and_later_with_the_same_id(
    database: Database, receiver: Receiver, set_clock: Callable[[datetime], None]
) -> None:
    _put(database, 1)
    receiver.broken = True
    for seconds in (1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900):
        before = clock.now()
        assert _drain(database, receiver) == 1
        due, after = _row(database).due_at, clock.now()
        assert due is not None
        assert due - after <= timedelta(seconds=seconds) <= due - before
        set_clock(due - MOMENT)
        assert _drain(database, receiver) == 0
        set_clock(due)
    receiver.broken = False
    assert _drain(database, receiver) == 1
    assert len({message.id for message in receiver.heard}) == 1
    assert [message.attempts for message in receiver.heard] == list(range(1, 14))
    row = _row(database)
    assert (row.due_at, row.failed_at) == (None, None)
    assert row.delivered_at is not None


def test_message_is_given_up_after_a_day_and_recorded_once(
    database: Database, receiver: Receiver, set_clock: Callable[[datetime], None]
) -> None:
    _put(database, 1)
    receiver.broken = True
    created_at = _row(database).created_at
    _drain(database, receiver)
    for hours, recorded in ((23.9, 0), (24, 1), (25, 1)):
        _sweep(database, created_at + timedelta(hours=hours))
        assert len(_given_up(database)) == recorded
    row, (event,) = _row(database), _given_up(database)
    assert row.delivered_at is None
    assert row.failed_at == created_at + timedelta(hours=24)
    assert (event.at, event.account_id) == (row.failed_at, None)
    assert event.data == {"kind": "notice", "message_id": row.id}


def test_what_was_given_up_is_tried_each_hour_for_a_month(
    database: Database, receiver: Receiver, set_clock: Callable[[datetime], None]
) -> None:
    _put(database, 1)
    receiver.broken = True
    created_at = _row(database).created_at
    set_clock(created_at + timedelta(days=1, minutes=1))
    _sweep(database, clock.now())
    assert _drain(database, receiver) == 1
    due = _row(database).due_at
    assert due is not None
    assert timedelta(minutes=59) < due - clock.now() <= timedelta(hours=1)
    receiver.broken = False
    set_clock(due)
    assert _drain(database, receiver) == 1
    assert _row(database).delivered_at is not None
    assert _row(database).failed_at is None
    _put(database, 2, to="gone")
    _sweep(database, given_up_at := clock.now() + timedelta(days=1))
    for days, left in ((29, ["gone"]), (30, [])):
        _sweep(database, given_up_at + timedelta(days=days))
        assert [row.receiver for row in _rows(database)] == left


def test_what_was_given_up_is_tried_at_once_when_the_system_answers(
    database: Database, receiver: Receiver, set_clock: Callable[[datetime], None]
) -> None:
    """Also what waits for its hour, however many there are; the one that tries for all may be a new one."""
    _put(database, *range(6))
    receiver.broken = True
    begun = clock.now()
    for seconds in range(0, 60, 10):
        set_clock(begun + timedelta(seconds=seconds))
        _drain(database, receiver)
    _sweep(database, begun + timedelta(days=1, minutes=1))
    set_clock(begun + timedelta(days=1, minutes=1))
    _drain(database, receiver)
    assert len(_given_up(database)) == 6
    tried = len(receiver.heard)
    receiver.broken = False
    set_clock(begun + timedelta(days=1, minutes=2))
    _put(database, 7)
    assert _drain(database, receiver) == 7
    assert sorted(receiver.said[tried:]) == [0, 1, 2, 3, 4, 5, 7]


def _sweep(database: Database, at: datetime) -> None:
    for sweep in (outbox.give_up, outbox.sweep, outbox.sweep_in_vain):
        with transaction(database) as work:
            sweep(work.writing(), at)


def _given_up(database: Database) -> list[AuditEvent]:
    with database.reader() as session:
        return list(session.scalars(select(AuditEvent).filter_by(event="notice.given_up")))


def test_failure_of_one_message_does_not_touch_the_others(database: Database, receiver: Receiver) -> None:
    def picky(message: Message) -> None:
        receiver(message)
        if message.payload["number"] == 2:
            raise ValueError

    _put(database, 1, 2, 3)
    assert _drain(database, picky) == 3
    assert [row.payload["number"] for row in _rows(database) if row.delivered_at is None] == [2]


def test_message_of_an_unknown_kind_waits_for_a_program_that_knows_it(
    database: Database, receiver: Receiver, set_clock: Callable[[datetime], None]
) -> None:
    """As while an installation is upgraded, one process after the other."""
    _put(database, 1, kind="newer")
    assert _drain(database, receiver) == 1
    due = _row(database).due_at
    assert due
    assert receiver.heard == []
    set_clock(due)
    assert _drain(database, receiver, kind="newer") == 1
    assert receiver.said == [1]


def test_what_a_handler_adds_is_written_with_its_success(database: Database) -> None:
    def handler(message: Message) -> Callable[[Session], None]:
        note = InteractionRecord(id=message.id, data={}, expires_at=message.created_at)
        return lambda session: session.add(note)

    _put(database, 1)
    _drain(database, handler)
    with database.reader() as session:
        assert session.scalars(select(InteractionRecord.id)).all() == [_row(database).id]


def test_handler_runs_outside_any_transaction(database: Database) -> None:
    """A receiver that takes its time must not keep others from writing."""
    seen: list[int] = []

    def handler(message: Message) -> None:
        seen.append(database.engine.pool.checkedout())  # type: ignore[attr-defined]
        with transaction(database) as work:
            note = InteractionRecord(id=message.id, data={}, expires_at=message.created_at)
            work.writing().add(note)

    _put(database, 1)
    _drain(database, handler)
    assert seen == [0]


def test_success_that_cannot_be_recorded_is_told_again(
    database: Database, receiver: Receiver, set_clock: Callable[[datetime], None]
) -> None:
    """At least once: told twice rather than never. The receiver can tell by the id."""

    def fail(_session: Session) -> None:
        raise ConnectionError

    def handler(message: Message) -> Callable[[Session], None] | None:
        receiver(message)
        return fail if message.attempts == 1 else None

    _put(database, 1)
    assert _drain(database, handler) == 1
    assert _row(database).delivered_at is None
    set_clock(clock.now() + timedelta(seconds=1))
    assert _drain(database, handler) == 1
    assert [message.attempts for message in receiver.heard] == [1, 2]
    assert len({message.id for message in receiver.heard}) == 1
    assert _row(database).delivered_at is not None


def test_success_that_can_never_be_recorded_is_given_up_as_any_other(
    database: Database, set_clock: Callable[[datetime], None]
) -> None:
    """A handler that does all its work there, such as one that writes a mail, may fail at it for ever."""

    def handler(_message: Message) -> Callable[[Session], None]:
        return lambda _session: _fail()

    _put(database, 1)
    for seconds in (1, 2, 4, 8):
        due = _row(database).due_at
        assert due is not None
        set_clock(due)
        assert _drain(database, handler) == 1
        again, after = _row(database).due_at, clock.now()
        assert again is not None
        assert again - after <= timedelta(seconds=seconds) <= again - due
    _sweep(database, _row(database).created_at + timedelta(days=1))
    assert _row(database).failed_at


def _fail() -> None:
    raise ConnectionError


def test_claim_of_a_process_that_died_runs_out(
    database: Database, receiver: Receiver, set_clock: Callable[[datetime], None]
) -> None:
    class Died(BaseException):
        """Not even the handler's failure is noted."""

    def dies(message: Message) -> None:
        receiver(message)
        raise Died

    begun = clock.now()
    _put(database, 1)
    with _courier(database, dies) as courier:
        wait(courier.drain())
    set_clock(begun + CLAIM - MOMENT)
    assert _drain(database, receiver) == 0
    set_clock(begun + CLAIM + SOON)
    assert _drain(database, receiver) == 1
    assert len({message.id for message in receiver.heard}) == 1


def test_parallel_workers_never_deliver_one_message_at_the_same_time(database: Database) -> None:
    """Four, as many processes would have them: each with threads and connections of its own."""
    messages, workers = 120, 4
    for number in range(messages):
        _put(database, number, to=f"system{number % 9}")
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
        start.wait()
        with _courier(own, handler) as courier:
            while any(row.delivered_at is None for row in _rows(own)):
                wait(courier.drain(), 30)
        own.dispose()

    with ThreadPoolExecutor(workers) as threads:
        for done in [threads.submit(work) for _ in range(workers)]:
            done.result(60)
    assert not together
    assert len(delivered) == messages
    assert set(delivered.values()) == {1}
    assert {row.attempts for row in _rows(database)} == {1}


class Hanging:
    """Hangs over messages for systems whose name begins with ``dead``, until it is let go."""

    def __init__(self) -> None:
        self.begun: list[Message] = []
        self.done: list[Message] = []
        self._go = threading.Event()

    def __call__(self, message: Message) -> None:
        self.begun.append(message)
        if message.receiver.startswith("dead"):
            self._go.wait(60)
        self.done.append(message)

    def release(self) -> None:
        self._go.set()

    def numbers(self, receiver: str) -> list[int]:
        """What *receiver* was told to the end."""
        return sorted(message.payload["number"] for message in self.done if message.receiver == receiver)


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    handler = Hanging()
    yield handler
    handler.release()


@pytest.mark.parametrize("waiting", [1, 4, 320])
def test_receiver_that_hangs_holds_up_nobody_else(database: Database, hanging: Hanging, waiting: int) -> None:
    """However many messages wait for it, and whether the others' come before, between or after."""
    courier = Dispatcher(database, {"notice": hanging})
    _put(database, 0, to="alive")
    _put(database, *range(waiting), to="dead")
    _put(database, 1, 2, to="alive")
    wait_until(lambda: courier.drain() is not None and hanging.numbers("alive") == [0, 1, 2])
    _put(database, 3, to="alive")
    wait_until(lambda: courier.drain() is not None and hanging.numbers("alive") == [0, 1, 2, 3])
    assert hanging.numbers("dead") == []
    assert len([message for message in hanging.begun if message.receiver == "dead"]) == 1, "it has never answered"
    hanging.release()
    courier.close()


def test_message_that_waits_for_its_turn_is_delivered_once(
    database: Database, hanging: Hanging, set_clock: Callable[[datetime], None]
) -> None:
    """Receivers that hang may fill every place for longer than a claim lasts; the worker looks again all the while."""
    courier = Dispatcher(database, {"notice": hanging})
    for system in range(32):
        _put(database, 0, to=f"dead{system}")
    begun = clock.now()
    courier.drain()
    _put(database, 1, 2, to="alive")
    for seconds in (0, 1, CLAIM.total_seconds() / 2):
        set_clock(begun + timedelta(seconds=seconds))
        courier.drain()
    wait_until(lambda: len(hanging.begun) == 32)
    for seconds in (CLAIM.total_seconds(), CLAIM.total_seconds() + 1):
        set_clock(begun + timedelta(seconds=seconds))
        assert courier.drain() == [], "no place is free"
    hanging.release()
    wait_until(lambda: not courier.drain() and all(row.delivered_at for row in _rows(database)))
    courier.close()
    assert Counter(message.receiver for message in hanging.done)["alive"] == 2


def test_late_failure_of_an_earlier_try_does_not_undo_a_success(
    database: Database, receiver: Receiver, set_clock: Callable[[datetime], None]
) -> None:
    go = threading.Event()

    def handler(message: Message) -> None:
        receiver(message)
        if message.attempts == 1:
            go.wait(60)
            raise TimeoutError

    _put(database, 1)
    with _courier(database, handler) as courier:
        courier.drain()
        set_clock(clock.now() + CLAIM + MOMENT)
        assert _drain(database, handler) == 1, "another worker, once the claim has run out"
        go.set()
    row = _row(database)
    assert row.due_at is None
    assert row.delivered_at is not None
    assert len(receiver.heard) == 2


def test_closing_waits_for_what_is_under_way(database: Database, hanging: Hanging) -> None:
    courier = Dispatcher(database, {"notice": hanging})
    _put(database, 1, to="dead")
    courier.drain()
    wait_until(lambda: len(hanging.begun) == 1)
    closing = threading.Thread(target=courier.close)
    closing.start()
    closing.join(0.2)
    assert closing.is_alive()
    hanging.release()
    closing.join(60)
    assert not closing.is_alive()
    assert _row(database).delivered_at is not None


def test_delivered_messages_are_dropped_after_a_while(
    database: Database, receiver: Receiver, set_clock: Callable[[datetime], None]
) -> None:
    _put(database, 1)
    _drain(database, receiver)
    _put(database, 2, kind="other")
    delivered = next(row.delivered_at for row in _rows(database) if row.delivered_at)
    for at, left in ((delivered + KEEP - MOMENT, [1, 2]), (delivered + KEEP, [2])):
        with transaction(database) as work:
            outbox.sweep(work.writing(), at)
        assert [row.payload["number"] for row in _rows(database)] == left
