"""Who is told next: no queue waits for another, whatever hangs, refuses or comes in masses."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from datetime import timedelta

import pytest
from sqlalchemy import event, select, text, update

from idp import clock, outbox
from idp.db import Database, transaction
from idp.models import OutboxCircuit, OutboxMessage
from idp.outbox import Dispatcher, Handler, Lane, Message

KINDS = {Lane.SYSTEM: "notice", Lane.MAIL: "mail", Lane.WORK: "news"}


class Receivers:
    """Whoever is called ``hangs…`` hangs until the test is over, and whoever is called ``refuses…`` refuses."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, int]] = []
        self.over = threading.Event()
        self.mended = False

    def __call__(self, message: Message) -> None:
        self.begun.append((message.receiver, message.payload["number"]))
        if message.receiver.startswith("hangs"):
            self.over.wait(60)
        if message.receiver.startswith("refuses") and not self.mended:
            raise ConnectionError

    def told(self, receiver: str) -> list[int]:
        """What *receiver* was told, as it came."""
        return [number for each, number in self.begun if each == receiver]


@pytest.fixture
def receivers() -> Iterator[Receivers]:
    receivers = Receivers()
    yield receivers
    receivers.over.set()


@pytest.fixture
def new_courier(database: Database, receivers: Receivers) -> Iterator[Callable[[], Dispatcher]]:
    """Makes couriers, one for each worker."""
    made: list[Dispatcher] = []

    def make() -> Dispatcher:
        handlers: dict[str, Handler] = dict.fromkeys(KINDS.values(), receivers)
        made.append(Dispatcher(database, handlers))
        return made[-1]

    yield make
    receivers.over.set()
    for courier in made:
        courier.close()


@pytest.fixture
def courier(new_courier: Callable[[], Dispatcher]) -> Dispatcher:
    return new_courier()


def _put(database: Database, to: str, *numbers: int, lane: Lane = Lane.SYSTEM, by_clock: bool = False) -> None:
    with transaction(database) as work:
        messages = [(to, {"number": number}) for number in numbers]
        outbox.put(work.writing(), KINDS[lane], messages, clock.now(), lane, by_clock=by_clock)


def _round(courier: Dispatcher) -> int:
    """One look, and what it began to its end. How many deliveries were tried."""
    begun = courier.drain()
    assert not wait(begun, 30).not_done
    return sum(each.result() for each in begun)


def _all_due(database: Database) -> None:
    """Whatever waits after a failure has waited long enough."""
    with transaction(database) as work:
        at = clock.now()
        waits = (OutboxMessage.delivered_at.is_(None), OutboxMessage.due_at > at)
        work.writing().execute(update(OutboxMessage).where(*waits).values(due_at=at))


def _retry_now(database: Database) -> None:
    with transaction(database) as work:
        work.writing().execute(update(OutboxCircuit).values(retry_at=clock.now()))


def test_masses_for_one_system_hold_up_no_other(database: Database, courier: Dispatcher, receivers: Receivers) -> None:
    _put(database, "first", *range(500))
    _put(database, "second", 1)
    _round(courier)
    assert receivers.told("second") == [1]


def test_what_somebody_did_comes_before_what_the_clock_did(
    database: Database, courier: Dispatcher, receivers: Receivers
) -> None:
    for lane, to in ((Lane.SYSTEM, "system"), (Lane.MAIL, "somebody@example.com"), (Lane.WORK, "worker")):
        _put(database, to, *range(60), lane=lane, by_clock=True)
        _put(database, to, 100, 101, lane=lane)
    _round(courier)
    for to in ("system", "somebody@example.com", "worker"):
        assert {100, 101} < set(receivers.told(to))
        assert len(receivers.told(to)) < 62


def test_clock_is_heard_too(database: Database, courier: Dispatcher, receivers: Receivers) -> None:
    _put(database, "system", 1, by_clock=True)
    assert _round(courier) == 1


def test_system_that_nobody_has_asked_lately_gets_one_hand_and_then_some(
    database: Database, courier: Dispatcher
) -> None:
    _put(database, "system", *range(100))
    begun = courier.drain()
    assert len(begun) == 1
    wait(begun)
    assert len(courier.drain()) == 4


def test_any_number_of_systems_that_hang_leaves_hands_to_the_others(
    database: Database, courier: Dispatcher, receivers: Receivers
) -> None:
    for place in range(20):
        _put(database, f"hangs{place}", *range(50))
    _put(database, "well", *range(3))
    for _ in range(3):
        courier.drain()
    deadline = threading.Event()
    while len(receivers.told("well")) < 3:
        deadline.wait(0.01)
    assert Counter(receiver for receiver, _ in receivers.begun if receiver != "well").most_common(1)[0][1] == 1


@pytest.mark.parametrize("hanging", [Lane.SYSTEM, Lane.MAIL, Lane.WORK])
def test_lanes_have_hands_of_their_own(
    database: Database, courier: Dispatcher, receivers: Receivers, hanging: Lane
) -> None:
    for place in range(40):
        _put(database, f"hangs{place}", *range(20), lane=hanging)
    courier.drain()
    others = [lane for lane in Lane if lane is not hanging]
    for lane in others:
        _put(database, f"well-{lane}", 1, lane=lane)
    courier.drain()
    deadline = threading.Event()
    while not all(receivers.told(f"well-{lane}") for lane in others):
        deadline.wait(0.01)


def test_systems_that_failed_last_time_share_a_quarter_of_the_hands(
    database: Database, courier: Dispatcher, receivers: Receivers
) -> None:
    for place in range(30):
        _put(database, f"refuses{place}", *range(3))
    assert len(courier.drain()) == 30
    while courier._under_way and not all(each.done() for each in courier._under_way):
        threading.Event().wait(0.01)
    _all_due(database)
    assert len(courier.drain()) == 8
    _put(database, "well", 1)
    while not receivers.told("well"):
        courier.drain()


def test_behind_an_open_circuit_one_message_tries_for_all_workers(
    database: Database, new_courier: Callable[[], Dispatcher], receivers: Receivers
) -> None:
    first, second = new_courier(), new_courier()
    _put(database, "refuses", *range(1000))
    for _ in range(5):
        _round(first)
    assert len(receivers.begun) == 5
    assert (_round(first), _round(second)) == (0, 0), "five failures in a row"
    _retry_now(database)
    assert sorted((_round(first), _round(second))) == [0, 1]
    receivers.mended = True
    _retry_now(database)
    while _round(second) or _round(first):
        pass
    told = Counter(receivers.told("refuses"))
    assert len(told) == 1000
    with database.reader() as session:
        assert session.scalars(select(OutboxCircuit)).all() == []
        assert session.scalars(select(OutboxMessage.id).where(OutboxMessage.due_at.is_not(None))).all() == []


def test_pause_of_an_open_circuit_grows_and_has_an_end(database: Database, courier: Dispatcher) -> None:
    _put(database, "refuses", *range(40))
    pauses = []
    for _ in range(12):
        _retry_now(database)
        begun = clock.now()
        _round(courier)
        with database.reader() as session:
            pauses.append(round((session.scalars(select(OutboxCircuit.retry_at)).one() - begun).total_seconds()))
    assert pauses == [0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15, 15]


def test_message_that_is_always_refused_holds_up_none_of_the_same_system(
    database: Database, courier: Dispatcher, receivers: Receivers
) -> None:
    def picky(message: Message) -> None:
        receivers(message)
        if message.payload["number"] < 3:
            raise ConnectionError

    courier._handlers = {"notice": picky}
    _put(database, "system", *range(100))
    while _round(courier):
        pass
    assert set(receivers.told("system")) == set(range(100))
    assert all(count == 1 for number, count in Counter(receivers.told("system")).items() if number >= 3)


def test_look_costs_the_same_however_much_is_due(database: Database, courier: Dispatcher, receivers: Receivers) -> None:
    """An index leads to each queue and to its first rows: the database reads no others."""
    for place in range(10):
        _put(database, f"hangs{place}", *range(2000))
    statements: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda _c, _u, sql, *_: statements.append(sql))
    courier.drain()
    assert len(statements) < 60
    if database.embedded:
        with database.engine.connect() as connection:
            looks = [sql for sql in statements if sql.lstrip().startswith(("SELECT outbox_message.id", "WITH"))]
            for sql in set(looks):
                given = ("system hangs1", 0, clock.now().replace(tzinfo=None).isoformat(" "), 8, 0)[: sql.count("?")]
                plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given).all()
                read = [row.detail for row in plan if "outbox_message" in row.detail]
                assert read
                assert all("INDEX ix_outbox_message_waiting" in each for each in read if "sqlite_autoindex" not in each)


def test_circuit_that_somebody_tried_and_died_over_is_tried_again(database: Database, courier: Dispatcher) -> None:
    _put(database, "refuses", *range(10))
    for _ in range(5):
        _round(courier)
    with transaction(database) as work:
        taken = text("UPDATE outbox_circuit SET retry_at = :until")
        work.writing().execute(taken, {"until": (clock.now() - timedelta(seconds=1)).replace(tzinfo=None)})
    assert _round(courier) == 1
