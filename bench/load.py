"""The load generator: many connections in one thread, each taken through a script again and again.

Closed (no rate): each connection begins anew as soon as it is done; what is found is the most that the server does.
Open (a rate): work falls due at fixed moments whether or not the server keeps up, and its time counts from the moment
it fell due, not from when a connection was free for it (else a slow server would hide its own queue).
"""

from __future__ import annotations

import select
import time
from collections import defaultdict, deque
from collections.abc import Callable, Generator
from dataclasses import dataclass, field

from bench.wire import Answer, Connection, Request, Wrong

#: One unit of work: yields requests, is sent their answers, raises ``Wrong``.
Script = Generator[Request, Answer, None]

#: Units of work that every crowd does at least, and the seconds that are given to it for them.
_LEAST = 3
_PATIENCE = 30


@dataclass
class Crowd:
    """Connections that do the same. *scripts* holds, for each connection, what makes its next unit of work.

    *rate* in units a second makes it open.
    """

    name: str
    scripts: list[Callable[[], Script]]
    rate: float | None = None
    done: list[float] = field(default_factory=list)
    """Seconds of each unit."""
    steps: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    """Seconds of each request, by its step."""
    errors: list[str] = field(default_factory=list)


@dataclass
class _Seat:
    """A connection, and the unit of work that it is at."""

    crowd: Crowd
    connection: Connection
    make: Callable[[], Script]
    script: Script | None = None
    begun: float = 0.0
    sent: float = 0.0
    step: str = ""

    def fileno(self) -> int:
        """For ``select``."""
        return self.connection.fileno()

    def begin(self, due: float) -> None:
        self.script, self.begun = self.make(), due
        self._send(next(self.script))

    def _send(self, request: Request) -> None:
        self.step, self.sent = request.step, time.perf_counter()
        self.connection.send(request.data)

    def go_on(self, since: float) -> bool:
        """Take what has arrived. True when the unit is done; what was done before *since* is not counted."""
        answer = self.connection.receive()
        if answer is None or self.script is None:
            return False
        now = time.perf_counter()
        if now >= since:
            self.crowd.steps[self.step].append(now - self.sent)
        try:
            self._send(self.script.send(answer))
        except StopIteration:
            if now >= since:
                self.crowd.done.append(now - self.begun)
            return True
        return False


class _Schedule:
    """When the next unit of an open crowd falls due, and which of its connections are free."""

    def __init__(self, crowd: Crowd, begin: float) -> None:
        self.pause = 1 / crowd.rate if crowd.rate else 0.0
        self.due = begin
        self.free: deque[_Seat] = deque()

    def start_what_is_due(self, now: float) -> float:
        """Begin it, as far as connections are free; seconds until the next."""
        while self.free and self.due <= now:
            self.free.popleft().begin(self.due)
            self.due += self.pause
        return max(0.0, self.due - now) if self.free else 1.0


def run(port: int, crowds: list[Crowd], seconds: float, warm_up: float, at_start: Callable[[], None]) -> float:
    """Drive *crowds* side by side; *at_start* is called once warm. Returns how many seconds were measured.

    On a machine that is busy otherwise it goes on until each crowd has done ``_LEAST``. A connection is given up at its
    first wrong answer, which stands in the crowd's ``errors``.
    """
    begin = time.perf_counter()
    since, end = begin + warm_up, begin + warm_up + seconds
    schedules = {id(crowd): _Schedule(crowd, begin) for crowd in crowds if crowd.rate}
    seats = [_Seat(crowd, Connection(port), make) for crowd in crowds for make in crowd.scripts]
    for seat in seats:
        schedules[id(seat.crowd)].free.append(seat) if seat.crowd.rate else seat.begin(begin)
    warm = False
    try:
        while (now := time.perf_counter()) < end or (now < end + _PATIENCE and _too_little(crowds)):
            if not warm and now >= since:
                warm = True
                at_start()
            wait = min([schedule.start_what_is_due(now) for schedule in schedules.values()], default=1.0)
            for seat in select.select(seats, (), (), min(wait, max(0.01, end - now)))[0]:
                _serve(seat, schedules.get(id(seat.crowd)), since, seats)
        return time.perf_counter() - since
    finally:
        for seat in seats:
            seat.connection.close()


def _too_little(crowds: list[Crowd]) -> bool:
    return any(len(crowd.done) < _LEAST and not crowd.errors for crowd in crowds)


def _serve(seat: _Seat, schedule: _Schedule | None, since: float, seats: list[_Seat]) -> None:
    try:
        if not seat.go_on(since):
            return
        if schedule is None:
            seat.begin(time.perf_counter())
        else:
            schedule.free.append(seat)
    except (Wrong, OSError, ValueError, LookupError) as error:
        seat.crowd.errors.append(f"{seat.crowd.name}, {seat.step}: {type(error).__name__}: {error}")
        seats.remove(seat)
