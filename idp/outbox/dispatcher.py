"""Delivers due messages concurrently, and records the outcomes."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy import ColumnElement, update
from sqlalchemy.orm import Session

from idp import clock, logs
from idp.audit import Event, record
from idp.db import Database, transaction
from idp.models import OutboxMessage
from idp.origin import HERE, Act
from idp.outbox import circuit, selection, undeliverable
from idp.outbox.message import DeliveryFailed, GiveUp, Handler, Lane, Message, lane_of
from idp.outbox.patience import delay
from idp.outbox.selection import THREADS, Chooser, UnderWay

log = logging.getLogger(__name__)

#: Seconds after which a thread starts no more messages of its batch: the rest is released.
ENOUGH = 0.5

Outcome = Callable[[Session, Message, datetime], None]


@dataclass
class _Batch:
    """What one thread did: each message with its outcome; whether the receiver responded, and failed last."""

    outcomes: list[tuple[Message, Outcome]]
    has_response: bool = False
    has_failure: bool = False


class Dispatcher:
    """Delivers due messages. One for each worker process."""

    def __init__(self, database: Database, handlers: Mapping[str, Handler]) -> None:
        self._database = database
        self._handlers = handlers
        self._pools = {lane: ThreadPoolExecutor(threads, f"outbox-{lane.value}") for lane, threads in THREADS.items()}
        self._under_way: dict[Future[int], UnderWay] = {}
        self._chooser = Chooser()

    def drain(self) -> list[Future[int]]:
        """Claim due messages, no more than can be started at once, and start delivering them. Returns without waiting:
        a future for each batch, whose result is how many deliveries it attempted.
        """
        self._under_way = {future: busy for future, busy in self._under_way.items() if not future.done()}
        pending = {}
        for queue, messages in self._claim():
            future = self._pools[lane_of(queue)].submit(self._deliver, queue, messages)
            pending[future] = UnderWay(queue, time.monotonic())
        self._under_way.update(pending)
        return list(pending)

    def close(self) -> None:
        """Wait for the deliveries under way."""
        for pool in self._pools.values():
            pool.shutdown()

    def _claim(self) -> list[tuple[str, list[Message]]]:
        now = clock.now()
        with self._database.reader() as session:
            queues = selection.pending_queues(session)
            if not queues:
                return []
            turns = self._chooser.turns(queues, circuit.failing_queues(session), self._under_way.values(), now)
            ids_by_turn = [(turn, ids) for turn in turns for ids in selection.batches(session, turn, now)]
        if not ids_by_turn:
            return []
        with transaction(self._database) as work:
            session = work.writing()
            batches = [(turn.queue, selection.claim(session, turn, ids, now)) for turn, ids in ids_by_turn]
        return [(queue, messages) for queue, messages in batches if messages]

    def _deliver(self, queue: str, messages: list[Message]) -> int:
        """Deliver one after the other, until one fails or ``ENOUGH`` has passed; the rest is released."""
        until, batch = time.monotonic() + ENOUGH, _Batch([])
        for message in messages:
            logs.message_id.set(message.id)
            is_over = batch.has_failure or time.monotonic() > until
            batch.outcomes.append((message, _release if is_over else self._attempt(message, batch)))
        if batch.has_response:
            self._chooser.last_response[queue] = time.monotonic()
        self._record(queue, batch)
        return sum(outcome is not _release for _, outcome in batch.outcomes)

    def _attempt(self, message: Message, batch: _Batch) -> Outcome:
        try:
            on_success = self._handlers[message.kind](message)
        except GiveUp as error:
            log.warning("outbox: %s %s is given up: %s", message.kind, message.id, error)
            batch.has_response = True
            return partial(_give_up, answer=error.answer)
        except Exception as error:
            details = f"{type(error).__name__}: {logs.safe_message(error)}"
            log.warning("outbox: %s %s failed at try %d: %s", message.kind, message.id, message.attempts, details)
            batch.has_failure = True
            return partial(_postpone, answer=error.answer if isinstance(error, DeliveryFailed) else "")
        batch.has_response = True
        return lambda session, message, at: _complete(session, message, at, on_success)

    def _record(self, queue: str, batch: _Batch) -> None:
        """Record the outcomes, in one transaction if possible. One that cannot be recorded is retried."""
        if self._write(queue, batch.outcomes, batch):
            return
        for entry in batch.outcomes:
            if not self._write(queue, [entry]) and not _is_retry(entry[1]):
                self._write(queue, [(entry[0], _postpone)])
        self._write(queue, [], batch)

    def _write(self, queue: str, outcomes: list[tuple[Message, Outcome]], batch: _Batch | None = None) -> bool:
        """Whether *outcomes*, and the client's response in *batch*, were recorded. Otherwise the claim expires."""
        try:
            with transaction(self._database) as work:
                session, at = work.writing(), clock.now()
                for message, outcome in sorted(outcomes, key=lambda each: repr(each[0].payload)):  # rows in one order
                    logs.message_id.set(message.id)
                    outcome(session, message, at)
                if batch is not None and lane_of(queue) is Lane.SYSTEM:
                    _record_response(session, queue, batch, at)
        except Exception:
            if len(outcomes) == 1:
                log.exception(
                    "outbox: the outcome of %s %s could not be recorded", outcomes[0][0].kind, outcomes[0][0].id
                )
            return False
        return True


def _record_response(session: Session, queue: str, batch: _Batch, at: datetime) -> None:
    """Update the client's circuit breaker."""
    if batch.has_response:
        circuit.record_response(session, queue, at)
    if batch.has_failure:
        circuit.record_failure(session, queue, at)


def _release(session: Session, message: Message, at: datetime) -> None:
    """Release the claim of a message that was not attempted."""
    _mark(session, message, OutboxMessage.attempts == message.attempts, due_at=at, attempts=message.attempts - 1)


def _is_retry(outcome: Outcome) -> bool:
    return outcome is _release or getattr(outcome, "func", outcome) is _postpone


def _postpone(session: Session, message: Message, at: datetime, answer: str = "") -> None:
    """Retry, later each time; unless the claim has expired meanwhile and another attempt is under way."""
    due_at = at + delay(message.attempts, at - message.created_at)
    values = {"due_at": due_at, "failing": True, "answer": answer or None}
    _mark(session, message, OutboxMessage.attempts == message.attempts, **values)


def _give_up(session: Session, message: Message, at: datetime, answer: str = "") -> None:
    _mark(session, message, due_at=None, failed_at=at, answer=answer or None)
    if answer:
        undeliverable.report(session, [(message.receiver, answer)], at)
    record(session, Event.NOTICE_GIVEN_UP, Act(HERE, at), kind=message.kind, message_id=message.id)


def _complete(session: Session, message: Message, at: datetime, on_success: Callable[[Session], None] | None) -> None:
    _mark(session, message, due_at=None, delivered_at=at, failed_at=None)
    if on_success is not None:
        on_success(session)


def _mark(session: Session, message: Message, *conditions: ColumnElement[bool], **values: object) -> None:
    undelivered = (OutboxMessage.id == message.id, OutboxMessage.delivered_at.is_(None))
    session.execute(update(OutboxMessage).where(*undelivered, *conditions).values(**values))
