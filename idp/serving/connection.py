"""One connection: its state, since when, and its deadline."""

from __future__ import annotations

import socket
import time
from collections.abc import Mapping
from enum import Enum, auto

from idp.serving.requests import Reader


class State(Enum):
    """What a connection waits for. Only in ``WORKING`` it occupies a thread."""

    HEAD = auto()
    BODY = auto()
    IDLE = auto()
    ANSWER = auto()
    END = auto()
    WORKING = auto()


#: Timeouts in seconds: of a head, from the connection's begin or the head's first byte; of a body, from its head;
#: between two requests; until the peer has received a response; until the peer has closed. Work has its own limits.
SECONDS: Mapping[State, float] = {
    State.HEAD: 10.0,
    State.BODY: 20.0,
    State.IDLE: 20.0,
    State.ANSWER: 30.0,
    State.END: 2.0,
    State.WORKING: float("inf"),
}


class Connection:
    """The connection of one *peer* (address and port), with the parser of its requests and the unsent part of a
    response.

    *most_body*: bytes of a request's body; *seconds*: timeouts by state.
    """

    __slots__ = ("_seconds", "closing", "deadline", "fd", "out", "peer", "reader", "since", "sock", "state")

    def __init__(
        self, sock: socket.socket, peer: tuple[str, int], most_body: int, seconds: Mapping[State, float]
    ) -> None:
        sock.setblocking(False)
        self._seconds = seconds
        self.sock = sock
        self.fd = sock.fileno()
        self.peer = peer
        self.reader = Reader(most_body)
        self.out = memoryview(b"")
        self.closing = False
        self.since = self.deadline = 0.0
        self.state = State.HEAD
        self.wait_for(State.HEAD)

    def wait_for(self, state: State) -> None:
        """Enter *state* now; the state is set last, since the sweeping thread reads it."""
        self.since = time.monotonic()
        self.deadline = self.since + self._seconds[state]
        self.state = state

    def wait_for_input(self) -> None:
        """Wait for more of the request. Within a state, further bytes do not extend the deadline (slow requests)."""
        state = State.BODY if self.reader.in_body else State.HEAD if self.reader.in_progress else State.IDLE
        if state is not self.state:
            self.wait_for(state)

    def send(self, data: bytes | memoryview) -> bool:
        """Send without blocking; whether all of *data* was sent. ``out`` is the rest."""
        view = memoryview(data)
        try:
            number = self.sock.send(view)
        except BlockingIOError:
            number = 0
        self.out = view[number:]
        return not self.out

    def close(self) -> None:
        """Close the socket."""
        self.sock.close()
