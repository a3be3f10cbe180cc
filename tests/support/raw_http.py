"""Bytes over a socket, as no browser would send them."""

from __future__ import annotations

import socket
from contextlib import suppress


def connect(port: int, data: bytes = b"") -> socket.socket:
    """A connection to *port* on loopback on which *data* was sent."""
    sock = socket.create_connection(("127.0.0.1", port), 60)
    with suppress(OSError):  # answered and closed before all of it was sent
        sock.sendall(data)
    return sock


def heard(sock: socket.socket, seconds: float = 10) -> bytes:
    """All that comes until the other side closes. Raises ``TimeoutError`` when it does not."""
    sock.settimeout(seconds)
    parts = []
    with suppress(ConnectionError):
        while part := sock.recv(65536):
            parts.append(part)
    return b"".join(parts)


def ask(port: int, data: bytes) -> bytes:
    """Send *data*, and all that comes back until the connection is closed."""
    with connect(port, data) as sock:
        return heard(sock)


def status(answer: bytes) -> int:
    """The status of an answer, 0 for none."""
    return int(answer.split(b" ", 2)[1]) if answer else 0
