"""Admission control for password hashing: who may hash how much, and in which order.

Hashing is expensive on purpose, and anybody can cause it: by signing in, by registering a number that is taken. So
every request that may hash takes a place in the pool first, whether its password is right or wrong, and is refused at
once when there is none. Some places are reserved for sign-ins; for everything else a network has few places, and few
attempts a minute. Scheduling is fair: two of three turns go to sign-ins, networks take turns however much each has
queued, and at most two hashes of one network run at once.

The pool is per process: it protects the process's CPU, memory and threads. Hashing has ``AT_ONCE`` threads of its own,
so that the 19 MiB for one hash are allocated once for each of them.
"""

from __future__ import annotations

import os
import time
from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from enum import Enum
from threading import Lock
from typing import Any, TypeVar

from idp.errors import Busy
from idp.origin import Origin

AT_ONCE = max(1, (os.cpu_count() or 2) // 2)
#: Places in the pool. Fewer than the server's threads (``serving.front.THREADS``): the others serve the clients.
WAITING = 24
#: Seconds after which a refused request may try again.
RETRY_AFTER = 2
#: How many of three turns go to sign-ins while anything else is queued.
SIGN_INS_OF_THREE = 2
#: Hashes of one network that run at once, for each purpose.
AT_ONCE_OF_NETWORK = 2
MINUTE = 60.0

Result = TypeVar("Result")


class HashingPurpose(Enum):
    """What a password is hashed for, with its limits: ``places`` in all, ``of_network`` for one network, and attempts
    ``in_a_minute`` of one network (``None`` for sign-ins, whose failures are throttled: ``throttle``).
    """

    SIGN_IN = (WAITING, 16, None)
    OTHER = (8, 6, 60)

    def __init__(self, places: int, of_network: int, in_a_minute: int | None) -> None:
        self.places = places
        self.of_network = of_network
        self.in_a_minute = in_a_minute


class HashingPlace:
    """A place in the pool: ``do`` runs a function in a hashing thread when its turn comes."""

    def __init__(self, pool: HashingPool | None, purpose: HashingPurpose, network: str) -> None:
        self._pool = pool
        self._purpose = purpose
        self._network = network

    def do(self, hashing: Callable[[], Result]) -> Result:
        """Run *hashing*, and return its result or raise its exception."""
        if self._pool is None:
            return hashing()
        return self._pool.do(self._purpose, self._network, hashing)


class _Scheduler:
    """The queued tasks by purpose and network, and how many of each are running."""

    def __init__(self) -> None:
        self._queues: dict[HashingPurpose, OrderedDict[str, deque[Any]]] = {
            each: OrderedDict() for each in HashingPurpose
        }
        self._running: Counter[tuple[HashingPurpose, str]] = Counter()
        self._sign_ins_since = 0

    def add(self, purpose: HashingPurpose, network: str, task: Any) -> None:
        """Add *task* to the end of the network's queue."""
        self._queues[purpose].setdefault(network, deque()).append(task)

    def next(self) -> tuple[tuple[HashingPurpose, str], Any] | None:
        """Dequeue the task of the purpose and the network whose turn it is, with both as its key. ``None`` while no
        queued task may start.
        """
        order = [HashingPurpose.SIGN_IN, HashingPurpose.OTHER]
        if self._sign_ins_since >= SIGN_INS_OF_THREE:
            order.reverse()
        for purpose in order:
            for network in self._queues[purpose]:
                if self._running[purpose, network] < AT_ONCE_OF_NETWORK:
                    return (purpose, network), self._begin(purpose, network)
        return None

    def _begin(self, purpose: HashingPurpose, network: str) -> Any:
        self._sign_ins_since = self._sign_ins_since + 1 if purpose is HashingPurpose.SIGN_IN else 0
        self._running[purpose, network] += 1
        queues = self._queues[purpose]
        queue = queues.pop(network)
        task = queue.popleft()
        if queue:
            queues[network] = queue  # behind the other networks
        return task

    def release(self, key: tuple[HashingPurpose, str]) -> None:
        """Count a task with that *key* as finished."""
        self._running[key] -= 1
        if not self._running[key]:
            del self._running[key]


class HashingPool:
    """The places and hashing threads of a process."""

    def __init__(self) -> None:
        self.threads = ThreadPoolExecutor(AT_ONCE, "hashing")
        self._lock = Lock()
        self._in_use: Counter[Any] = Counter()
        self._minute_began = time.monotonic()
        self._this_minute: Counter[Any] = Counter()
        self._scheduler = _Scheduler()

    @contextmanager
    def place(self, purpose: HashingPurpose, network: str) -> Iterator[HashingPlace]:
        """A place until the end of the block. Raises ``Busy`` when there is none."""
        counters = (None, purpose, (purpose, network))
        with self._lock:
            self._admit(purpose, network)
            self._in_use.update(counters)
        try:
            yield HashingPlace(self, purpose, network)
        finally:
            with self._lock:
                self._in_use.subtract(counters)
                self._in_use = +self._in_use

    def _admit(self, purpose: HashingPurpose, network: str) -> None:
        in_use, key = self._in_use, (purpose, network)
        is_full = in_use[None] >= WAITING or in_use[purpose] >= purpose.places
        if is_full or in_use[key] >= purpose.of_network:
            raise Busy(RETRY_AFTER)
        if purpose.in_a_minute is None:
            return
        elapsed = time.monotonic() - self._minute_began
        if elapsed >= MINUTE:
            self._minute_began, elapsed = time.monotonic(), 0.0
            self._this_minute.clear()
        if self._this_minute[key] >= purpose.in_a_minute:
            raise Busy(max(1, int(MINUTE - elapsed)))
        self._this_minute[key] += 1

    def do(self, purpose: HashingPurpose, network: str, hashing: Callable[[], Result]) -> Result:
        """Queue *hashing*, wait for its turn, and run it in a thread of the pool."""
        future: Future[Result] = Future()
        with self._lock:
            self._scheduler.add(purpose, network, (hashing, future))
        self.threads.submit(self._work)
        return future.result()

    def _work(self) -> None:
        """Run queued tasks until none may start; each that finishes lets the next of its network start."""
        while task := self._next_task():
            key, (hashing, future) = task
            try:
                future.set_result(hashing())
            except BaseException as error:
                future.set_exception(error)
            finally:
                with self._lock:
                    self._scheduler.release(key)

    def _next_task(self) -> tuple[tuple[HashingPurpose, str], Any] | None:
        with self._lock:
            return self._scheduler.next()


_pool = HashingPool()


def _after_fork() -> None:
    global _pool
    _pool = HashingPool()


os.register_at_fork(after_in_child=_after_fork)  # the parent's threads do not exist in the child


def place(purpose: HashingPurpose, origin: Origin) -> AbstractContextManager[HashingPlace]:
    """A place for a request from *origin*, for one whole attempt: a password may take several hashes.

    A context manager, which raises ``Busy`` at once when there is no place: nobody occupies a server thread to wait.
    """
    return _pool.place(purpose, origin.counted_as)


#: For programs without clients (worker, command line): no admission control.
ALONE = HashingPlace(None, HashingPurpose.OTHER, "")
