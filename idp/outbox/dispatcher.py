"""Delivers what is due, side by side, and writes down how it went."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, update
from sqlalchemy.orm import Session

from idp import clock, logs
from idp.audit import Event, record
from idp.db import Database, transaction
from idp.models import OutboxMessage
from idp.origin import HERE, Act
from idp.outbox import circuit, selection
from idp.outbox.message import GiveUp, Handler, Lane, Message, lane_of
from idp.outbox.patience import delay
from idp.outbox.selection import HANDS, Chooser, UnderWay

log = logging.getLogger(__name__)

#: Seconds after which a hand begins nothing more of what it took along: the rest is free again.
ENOUGH = 0.5

Outcome = Callable[[Session, Message, datetime], None]


@dataclass
class _Round:
    """What one hand did: each message with its outcome, and whether the receiver answered, and failed at the end."""

    done: list[tuple[Message, Outcome]]
    heard: bool = False
    failed: bool = False


class Dispatcher:
    """Delivers what is due. One a worker process."""

    def __init__(self, database: Database, handlers: Mapping[str, Handler]) -> None:
        self._database = database
        self._handlers = handlers
        self._pools = {lane: ThreadPoolExecutor(hands, f"outbox-{lane.value}") for lane, hands in HANDS.items()}
        self._under_way: dict[Future[int], UnderWay] = {}
        self._chooser = Chooser()

    def drain(self) -> list[Future[int]]:
        """Claim what is due, no more than can be begun at once, and begin it. Returns without waiting: what each hand
        is busy with, whose result is how many deliveries it tried.
        """
        self._under_way = {future: busy for future, busy in self._under_way.items() if not future.done()}
        pending = {}
        for queue, messages in self._claim():
            future = self._pools[lane_of(queue)].submit(self._deliver, queue, messages)
            pending[future] = UnderWay(queue, time.monotonic())
        self._under_way.update(pending)
        return list(pending)

    def close(self) -> None:
        """Wait for what is under way."""
        for pool in self._pools.values():
            pool.shutdown()

    def _claim(self) -> list[tuple[str, list[Message]]]:
        now = clock.now()
        with self._database.reader() as session:
            queues = selection.waiting(session)
            if not queues:
                return []
            turns = self._chooser.turns(queues, circuit.troubles(session), self._under_way.values(), now)
            chosen = [(turn, batch) for turn in turns for batch in selection.batches(session, turn, now)]
        if not chosen:
            return []
        with transaction(self._database) as work:
            session = work.writing()
            claimed = [(turn.queue, selection.claim(session, turn, batch, now)) for turn, batch in chosen]
        return [(queue, messages) for queue, messages in claimed if messages]

    def _deliver(self, queue: str, messages: list[Message]) -> int:
        """Deliver one after the other, until one fails or it took long; the rest is free again."""
        until, round_ = time.monotonic() + ENOUGH, _Round([])
        for message in messages:
            logs.message_id.set(message.id)
            over = round_.failed or time.monotonic() > until
            round_.done.append((message, _released if over else self._try(message, round_)))
        if round_.heard:
            self._chooser.answered[queue] = time.monotonic()
        self._record(queue, round_)
        return sum(outcome is not _released for _, outcome in round_.done)

    def _try(self, message: Message, round_: _Round) -> Outcome:
        try:
            then = self._handlers[message.kind](message)
        except GiveUp as error:
            log.warning("outbox: %s %s is given up: %s", message.kind, message.id, error)
            round_.heard = True
            return _given_up
        except Exception as error:
            told = f"{type(error).__name__}: {logs.safe_message(error)}"
            log.warning("outbox: %s %s failed at try %d: %s", message.kind, message.id, message.attempts, told)
            round_.failed = True
            return _postponed
        round_.heard = True
        return lambda session, message, at: _delivered(session, message, at, then)

    def _record(self, queue: str, round_: _Round) -> None:
        """Write down how it went, all at once if that is possible. What cannot be written down is tried once more."""
        if self._write(queue, round_.done, round_):
            return
        for one in round_.done:
            if not self._write(queue, [one]) and one[1] not in (_postponed, _released):
                self._write(queue, [(one[0], _postponed)])
        self._write(queue, [], round_)

    def _write(self, queue: str, done: list[tuple[Message, Outcome]], noted: _Round | None = None) -> bool:
        """Whether it was written. If not even a failure can be, the claim runs out."""
        try:
            with transaction(self._database) as work:
                session, at = work.writing(), clock.now()
                for message, outcome in sorted(done, key=lambda each: repr(each[0].payload)):  # rows in one order
                    logs.message_id.set(message.id)
                    outcome(session, message, at)
                if noted is not None and lane_of(queue) is Lane.SYSTEM:
                    _note(session, queue, noted, at)
        except Exception:
            if len(done) == 1:
                log.exception("outbox: the outcome of %s %s could not be recorded", done[0][0].kind, done[0][0].id)
            return False
        return True


def _note(session: Session, queue: str, round_: _Round, at: datetime) -> None:
    """Whether the system answers, for all workers."""
    if round_.heard:
        circuit.answered(session, queue, at)
    if round_.failed:
        circuit.failed(session, queue, at)


def _released(session: Session, message: Message, at: datetime) -> None:
    """It was not tried."""
    _mark(session, message, OutboxMessage.attempts == message.attempts, due_at=at, attempts=message.attempts - 1)


def _postponed(session: Session, message: Message, at: datetime) -> None:
    """Try again, later each time; unless the claim ran out meanwhile, and another try is under way."""
    due_at = at + delay(message.attempts, at - message.created_at)
    _mark(session, message, OutboxMessage.attempts == message.attempts, due_at=due_at, failing=True)


def _given_up(session: Session, message: Message, at: datetime) -> None:
    _mark(session, message, due_at=None, failed_at=at)
    record(session, Event.NOTICE_GIVEN_UP, Act(HERE, at), kind=message.kind, message_id=message.id)


def _delivered(session: Session, message: Message, at: datetime, then: Callable[[Session], None] | None) -> None:
    _mark(session, message, due_at=None, delivered_at=at, failed_at=None)
    if then is not None:
        then(session)


def _mark(session: Session, message: Message, *conditions: ColumnElement[bool], **values: object) -> None:
    open_still = (OutboxMessage.id == message.id, OutboxMessage.delivered_at.is_(None))
    session.execute(update(OutboxMessage).where(*open_still, *conditions).values(**values))
