"""One connection: where it stands, since when, and until when something has to have happened."""

from __future__ import annotations

import socket
import time
from collections.abc import Mapping
from enum import Enum, auto

from idp.serving.requests import Reader


class State(Enum):
    """What a connection waits for. Only in ``WORKING`` has it a thread."""

    HEAD = auto()
    BODY = auto()
    IDLE = auto()
    ANSWER = auto()
    END = auto()
    WORKING = auto()


#: Seconds for a head, from the connection's begin or its first byte; for a body, from its head; between two requests;
#: for a whole answer to be taken; for the peer to notice that the connection ends. The work has limits of its own.
SECONDS: Mapping[State, float] = {
    State.HEAD: 10.0,
    State.BODY: 20.0,
    State.IDLE: 20.0,
    State.ANSWER: 30.0,
    State.END: 2.0,
    State.WORKING: float("inf"),
}


class Connection:
    """A peer, what it has sent, and what of the answer it has still to take."""

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
        self.waits_for(State.HEAD)

    def waits_for(self, state: State) -> None:
        """From now on; the state comes last, for others look at it."""
        self.since = time.monotonic()
        self.deadline = self.since + self._seconds[state]
        self.state = state

    def reads_on(self) -> None:
        """Wait for the rest. More of the same does not put the end off: a drop now and then is not enough."""
        state = State.BODY if self.reader.in_body else State.HEAD if self.reader.begun else State.IDLE
        if state is not self.state:
            self.waits_for(state)

    def send(self, data: bytes | memoryview) -> bool:
        """Send what the peer takes at once; whether that was all."""
        view = memoryview(data)
        try:
            sent = self.sock.send(view)
        except BlockingIOError:
            sent = 0
        self.out = view[sent:]
        return not self.out

    def close(self) -> None:
        """End it at once."""
        self.sock.close()
