"""Who gets a hand next. The database is asked queue by queue, so that however much waits in one, the others are seen.

A system that answers may have some hands at once; one that nobody has asked lately gets one until it has answered.
All that failed last time share a quarter of the hands, and behind an open circuit one message tries. So no number of
systems that hang takes the hands that the others need, and mails and the worker's own work have hands of their own.
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
#: Deliveries under way at once in each lane, and to one system that answers.
HANDS = {Lane.SYSTEM: 32, Lane.MAIL: 4, Lane.WORK: 4}
TO_ONE = 4
#: What all systems together get that failed last time.
SHARE_OF_FAILING = HANDS[Lane.SYSTEM] // 4
#: Messages that one hand takes along to the same receiver.
BATCH = 8
#: Seconds after which a delivery under way counts as slow, and for which an answer shows that a system is well.
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
    """One hand that is busy: with which queue, and since when (``time.monotonic``)."""

    queue: str
    since: float


@dataclass(frozen=True)
class Turn:
    """How many hands a queue may have now; ``trial``: its circuit is open, and one message tries for all."""

    queue: str
    hands: int
    trial: bool = False


@dataclass
class Chooser:
    """Which queues of one worker process get how many hands."""

    answered: dict[str, float] = field(default_factory=dict)
    """When each queue last heard something (``time.monotonic``)."""
    served: dict[str, float] = field(default_factory=dict)

    def turns(
        self, queues: Iterable[str], troubles: dict[str, CircuitState], under_way: Iterable[UnderWay], now: datetime
    ) -> list[Turn]:
        """The turns of this round: fewest hands and longest waiting first."""
        busy_with, clock = list(under_way), time.monotonic()
        busy = Counter(each.queue for each in busy_with)
        slow = {each.queue for each in busy_with if clock - each.since > SLOW}
        free = {lane: most - sum(lane_of(queue) is lane for queue in busy.elements()) for lane, most in HANDS.items()}
        share = SHARE_OF_FAILING - sum(count for queue, count in busy.items() if queue in troubles)
        turns = []
        for queue in sorted(queues, key=lambda queue: (busy[queue], self.served.get(queue, 0.0))):
            lane, trouble = lane_of(queue), troubles.get(queue)
            turn = Turn(queue, free[lane])
            if lane is Lane.SYSTEM:
                turn = self._of_system(queue, trouble, busy[queue], clock, now, slow=queue in slow)
            hands = min(turn.hands, free[lane], share if trouble else free[lane])
            if hands > 0:
                turns.append(Turn(queue, hands, turn.trial))
                self.served[queue] = clock
                free[lane] -= hands
                share -= hands if trouble else 0
        return turns

    def _of_system(
        self, queue: str, trouble: CircuitState | None, busy: int, clock: float, now: datetime, *, slow: bool
    ) -> Turn:
        if trouble is not None and trouble.open:
            return Turn(queue, 0 if busy or trouble.retry_at > now else 1, trial=True)
        well = clock - self.answered.get(queue, -WELL_FOR) < WELL_FOR
        allowed = TO_ONE if well and trouble is None and not slow else 1
        return Turn(queue, allowed - busy)


def waiting(session: Session) -> list[str]:
    """The queues in which something waits, due or not: one step in the index for each, however much waits."""
    return list(session.connection().execute(_QUEUES).scalars())


def batches(session: Session, turn: Turn, now: datetime) -> list[list[str]]:
    """The ids for each hand of a turn, what somebody did before what the clock did, and then by when they were due."""
    most = 1 if turn.trial else turn.hands * BATCH
    ids: list[str] = []
    for by_clock in (False, True):
        if len(ids) < most:
            asked = {"queue": turn.queue, "by_clock": by_clock, "now": now, "most": most - len(ids)}
            ids += session.connection().execute(_DUE, asked).scalars()
    return [batch for hand in range(turn.hands) if (batch := ids[hand :: turn.hands])]


def claim(session: Session, turn: Turn, ids: list[str], now: datetime) -> list[Message]:
    """Those of *ids* that nobody else has claimed, for as long as ``CLAIM``."""
    if turn.trial and not circuit.take_try(session, turn.queue, now, now + CLAIM):
        return []
    free = select(OutboxMessage.id).where(OutboxMessage.id.in_(ids), OutboxMessage.due_at <= now)
    claimed = (
        update(OutboxMessage)
        .where(OutboxMessage.id.in_(free.with_for_update(skip_locked=True)))
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
    found = {row.id: Message(*row) for row in session.execute(claimed)}
    return [found[each] for each in ids if each in found]
