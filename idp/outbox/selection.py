"""Which queue gets a delivery thread next. The database is queried queue by queue, so that a long queue hides no other.

A client that responds may have several deliveries at once; one without a recent response gets one at a time. All queues
that failed last time share a quarter of the threads, and behind an open circuit a single message tries. So clients that
hang cannot take the threads that others need, and mail and the worker's own tasks have threads of their own.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select, text, update
from sqlalchemy.orm import Session

from idp.models import OutboxMessage
from idp.outbox import circuit
from idp.outbox.circuit import CircuitState
from idp.outbox.message import Lane, Message, lane_of

#: How long one batch may take before another worker may claim its messages; handlers must stay below.
CLAIM = timedelta(seconds=60)
#: Deliveries at once in each lane, and to one client that responds.
THREADS = {Lane.SYSTEM: 32, Lane.MAIL: 4, Lane.WORK: 4}
TO_ONE = 4
#: Deliveries at once to all clients together that failed last time.
SHARE_OF_FAILING = THREADS[Lane.SYSTEM] // 4
#: Messages of one queue in a batch.
BATCH = 8
#: Seconds after which a delivery counts as slow, and for how long after a response a client counts as healthy.
SLOW, WELL_FOR = 1.5, 60.0

_QUEUES = text("""
    WITH RECURSIVE waiting(queue) AS (
        SELECT min(queue) FROM outbox_message WHERE due_at IS NOT NULL
        UNION ALL
        SELECT (SELECT min(queue) FROM outbox_message WHERE due_at IS NOT NULL AND queue > waiting.queue)
        FROM waiting WHERE waiting.queue IS NOT NULL
    )
    SELECT queue FROM waiting WHERE queue IS NOT NULL
""")
_DUE = (
    select(OutboxMessage.id)
    .where(
        OutboxMessage.queue == bindparam("queue"),
        OutboxMessage.by_clock == bindparam("by_clock"),
        OutboxMessage.due_at <= bindparam("now"),
    )
    .order_by(OutboxMessage.due_at)
    .limit(bindparam("most"))
)


@dataclass(frozen=True)
class UnderWay:
    """One busy delivery thread: with which queue, and since when (``time.monotonic``)."""

    queue: str
    since: float


@dataclass(frozen=True)
class Turn:
    """How many more threads (``threads``) a queue gets now; ``trial``: its circuit is open, and one message tries."""

    queue: str
    threads: int
    trial: bool = False


@dataclass
class Chooser:
    """Assigns the threads of one worker process to queues."""

    last_response: dict[str, float] = field(default_factory=dict)
    """When each queue's receiver last responded (``time.monotonic``)."""
    last_turn: dict[str, float] = field(default_factory=dict)
    """When each queue last got a turn (``time.monotonic``)."""

    def turns(
        self, queues: Iterable[str], circuits: dict[str, CircuitState], under_way: Iterable[UnderWay], now: datetime
    ) -> list[Turn]:
        """The turns of this round: queues with the fewest busy threads first, then by their last turn.

        *queues*: those with messages; *circuits*: of the queues that failed last time.
        """
        busy_threads, clock = list(under_way), time.monotonic()
        busy = Counter(each.queue for each in busy_threads)
        slow = {each.queue for each in busy_threads if clock - each.since > SLOW}
        free = {lane: most - sum(lane_of(queue) is lane for queue in busy.elements()) for lane, most in THREADS.items()}
        share = SHARE_OF_FAILING - sum(count for queue, count in busy.items() if queue in circuits)
        turns = []
        for queue in sorted(queues, key=lambda queue: (busy[queue], self.last_turn.get(queue, 0.0))):
            lane, state = lane_of(queue), circuits.get(queue)
            turn = Turn(queue, free[lane])
            if lane is Lane.SYSTEM:
                turn = self._of_system(queue, state, busy[queue], clock, now, slow=queue in slow)
            threads = min(turn.threads, free[lane], share if state else free[lane])
            if threads > 0:
                turns.append(Turn(queue, threads, turn.trial))
                self.last_turn[queue] = clock
                free[lane] -= threads
                share -= threads if state else 0
        return turns

    def _of_system(
        self, queue: str, state: CircuitState | None, busy: int, clock: float, now: datetime, *, slow: bool
    ) -> Turn:
        if state is not None and state.open:
            return Turn(queue, 0 if busy or state.retry_at > now else 1, trial=True)
        is_healthy = clock - self.last_response.get(queue, -WELL_FOR) < WELL_FOR
        limit = TO_ONE if is_healthy and state is None and not slow else 1
        return Turn(queue, limit - busy)


def pending_queues(session: Session) -> list[str]:
    """The queues with undelivered messages, due or not: one index step for each, however long it is."""
    return list(session.connection().execute(_QUEUES).scalars())


def batches(session: Session, turn: Turn, now: datetime) -> list[list[str]]:
    """The message ids for each thread of a turn: those caused by users before those of scheduled jobs, then by due
    time.
    """
    most = 1 if turn.trial else turn.threads * BATCH
    ids: list[str] = []
    for by_clock in (False, True):
        if len(ids) < most:
            parameters = {"queue": turn.queue, "by_clock": by_clock, "now": now, "most": most - len(ids)}
            ids += session.connection().execute(_DUE, parameters).scalars()
    return [batch for number in range(turn.threads) if (batch := ids[number :: turn.threads])]


def claim(session: Session, turn: Turn, ids: list[str], now: datetime) -> list[Message]:
    """Claim those messages of *ids* that no other worker has claimed, for ``CLAIM``."""
    if turn.trial and not circuit.claim_trial(session, turn.queue, now, now + CLAIM):
        return []
    unclaimed = select(OutboxMessage.id).where(OutboxMessage.id.in_(ids), OutboxMessage.due_at <= now)
    change = (
        update(OutboxMessage)
        .where(OutboxMessage.id.in_(unclaimed.with_for_update(skip_locked=True)))
        .values(due_at=now + CLAIM, attempts=OutboxMessage.attempts + 1, failing=False)
        .returning(
            OutboxMessage.id,
            OutboxMessage.kind,
            OutboxMessage.receiver,
            OutboxMessage.payload,
            OutboxMessage.attempts,
            OutboxMessage.created_at,
            OutboxMessage.by_clock,
        )
        .execution_options(synchronize_session=False)
    )
    messages = {row.id: Message(*row) for row in session.execute(change)}
    return [messages[each] for each in ids if each in messages]
