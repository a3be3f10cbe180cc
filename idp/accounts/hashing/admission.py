"""The one door to hashing passwords: who hashes how much, and whose turn it is.

Hashing is slow on purpose, and anybody may cause it: by signing in, by registering a number that is taken. So whoever
wants to hash takes a place in the room first, right or wrong, and is turned away at once where none is left. A part
of the room is for sign-ins alone; of everything else a network has few places, and few tries a minute. Inside, turns
are fair: two of three go to sign-ins, networks take turns whatever each has waiting, and of one network no more than
two are hashed at once.

The room is the process's own: it guards its processor, memory and threads. Hashing has threads of its own, ``AT_ONCE``
of them: the 19 MiB that one hash needs stay with the thread that made it.
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
#: Places in the room. Fewer than the server's threads (``serving.front.THREADS``): the rest answers the systems.
WAITING = 24
#: Seconds after which somebody who found no place tries again.
RETRY_AFTER = 2
#: Of three turns so many go to sign-ins while anything else waits too.
SIGN_INS_OF_THREE = 2
#: Hashes of one network under way at once, for each purpose.
AT_ONCE_OF_NETWORK = 2
MINUTE = 60.0

Answer = TypeVar("Answer")


class HashingPurpose(Enum):
    """What somebody hashes for: so many of the places at most, so many of them for one network, and so many tries
    of a network in a minute (of sign-ins the wrong ones have a budget, ``budgets``).
    """

    SIGN_IN = (WAITING, 16, None)
    OTHER = (8, 6, 60)

    def __init__(self, places: int, of_network: int, in_a_minute: int | None) -> None:
        self.places = places
        self.of_network = of_network
        self.in_a_minute = in_a_minute


class HashingPlace:
    """Somebody's place: what ``do`` is given is done in a thread for hashing, when it is their turn."""

    def __init__(self, room: Room | None, purpose: HashingPurpose, network: str) -> None:
        self._room = room
        self._purpose = purpose
        self._network = network

    def do(self, act: Callable[[], Answer]) -> Answer:
        """One hash: its answer, or what it raises."""
        if self._room is None:
            return act()
        return self._room.do(self._purpose, self._network, act)


class _Turns:
    """What waits to be hashed, by purpose and network, and how many of each are under way."""

    def __init__(self) -> None:
        self._lanes: dict[HashingPurpose, OrderedDict[str, deque[Any]]] = {
            each: OrderedDict() for each in HashingPurpose
        }
        self._under_way: Counter[tuple[HashingPurpose, str]] = Counter()
        self._sign_ins_since = 0

    def put(self, purpose: HashingPurpose, network: str, what: Any) -> None:
        """Add to the end of what the network has waiting."""
        self._lanes[purpose].setdefault(network, deque()).append(what)

    def take(self) -> tuple[tuple[HashingPurpose, str], Any] | None:
        """The next, with its purpose and network: of the lane whose turn it is, of the network whose turn it is.
        ``None`` while nothing waits that may be begun.
        """
        order = [HashingPurpose.SIGN_IN, HashingPurpose.OTHER]
        if self._sign_ins_since >= SIGN_INS_OF_THREE:
            order.reverse()
        for purpose in order:
            for network in self._lanes[purpose]:
                if self._under_way[purpose, network] < AT_ONCE_OF_NETWORK:
                    return (purpose, network), self._begin(purpose, network)
        return None

    def _begin(self, purpose: HashingPurpose, network: str) -> Any:
        self._sign_ins_since = self._sign_ins_since + 1 if purpose is HashingPurpose.SIGN_IN else 0
        self._under_way[purpose, network] += 1
        lane = self._lanes[purpose]
        its_own = lane.pop(network)
        what = its_own.popleft()
        if its_own:
            lane[network] = its_own  # behind the others
        return what

    def done(self, whose: tuple[HashingPurpose, str]) -> None:
        """One that was taken is over."""
        self._under_way[whose] -= 1
        if not self._under_way[whose]:
            del self._under_way[whose]


class Room:
    """The places of a process."""

    def __init__(self) -> None:
        self.threads = ThreadPoolExecutor(AT_ONCE, "hashing")
        self._lock = Lock()
        self._inside: Counter[Any] = Counter()
        self._minute_began = time.monotonic()
        self._this_minute: Counter[Any] = Counter()
        self._turns = _Turns()

    @contextmanager
    def place(self, purpose: HashingPurpose, network: str) -> Iterator[HashingPlace]:
        """A place until the end of the block. Raises ``Busy``."""
        taken = (None, purpose, (purpose, network))
        with self._lock:
            self._admit(purpose, network)
            self._inside.update(taken)
        try:
            yield HashingPlace(self, purpose, network)
        finally:
            with self._lock:
                self._inside.subtract(taken)
                self._inside = +self._inside

    def _admit(self, purpose: HashingPurpose, network: str) -> None:
        inside, key = self._inside, (purpose, network)
        full = inside[None] >= WAITING or inside[purpose] >= purpose.places
        if full or inside[key] >= purpose.of_network:
            raise Busy(RETRY_AFTER)
        if purpose.in_a_minute is None:
            return
        gone = time.monotonic() - self._minute_began
        if gone >= MINUTE:
            self._minute_began, gone = time.monotonic(), 0.0
            self._this_minute.clear()
        if self._this_minute[key] >= purpose.in_a_minute:
            raise Busy(max(1, int(MINUTE - gone)))
        self._this_minute[key] += 1

    def do(self, purpose: HashingPurpose, network: str, act: Callable[[], Answer]) -> Answer:
        """Wait for the turn, and do it in a thread of the room."""
        answer: Future[Answer] = Future()
        with self._lock:
            self._turns.put(purpose, network, (act, answer))
        self.threads.submit(self._go_on)
        return answer.result()

    def _go_on(self) -> None:
        """Do what waits, until there is nothing that may be begun: what is done makes room for the next."""
        while taken := self._taken():
            whose, (act, answer) = taken
            try:
                answer.set_result(act())
            except BaseException as error:
                answer.set_exception(error)
            finally:
                with self._lock:
                    self._turns.done(whose)

    def _taken(self) -> tuple[tuple[HashingPurpose, str], Any] | None:
        with self._lock:
            return self._turns.take()


_room = Room()


def _after_fork() -> None:
    global _room
    _room = Room()


os.register_at_fork(after_in_child=_after_fork)  # the parent's threads are not there any more


def place(purpose: HashingPurpose, origin: Origin) -> AbstractContextManager[HashingPlace]:
    """A place for somebody from *origin*, for a whole try: what they typed may take several hashes.

    A context manager. Raises ``Busy`` at once when there is none, so that nobody takes a thread of the server to wait.
    """
    return _room.place(purpose, origin.counted_as)


#: For programs that answer nobody: the worker, the command line. They hash as they come.
ALONE = HashingPlace(None, HashingPurpose.OTHER, "")
