"""HTTP/1.1 as bytes: requests ready to send, answers cut out of what arrives. Keeps connections open."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from urllib.parse import urlencode

_END = b"\r\n\r\n"
_LARGEST = 1 << 18


class Wrong(Exception):
    """An answer that is not the one that was due: a fault of the run, never a figure."""


@dataclass(frozen=True)
class Request:
    """*step* names it in the results; *data* is what goes over the wire."""

    step: str
    data: bytes


class Answer:
    """One response."""

    __slots__ = ("body", "head", "status")

    def __init__(self, status: int, head: bytes, body: bytes) -> None:
        self.status = status
        self.head = head
        self.body = body

    def headers(self, name: str) -> list[str]:
        """Every value of a header; *name* in small letters, as the server writes them."""
        wanted = name.encode() + b": "
        return [line[len(wanted) :].decode() for line in self.head.split(b"\r\n") if line.lower().startswith(wanted)]

    def expect(self, status: int, *fragments: bytes) -> None:
        """Raises ``Wrong`` unless it has this status and every fragment in its head or body."""
        found = self.status == status and all(each in self.body or each in self.head for each in fragments)
        if not found:
            raise Wrong(f"{self.status} instead of {status} with {fragments!r}: {self.body[:200]!r}")


class Connection:
    """One connection that stays open. Raises ``Wrong`` when the server closes it."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._arrived = b""

    def fileno(self) -> int:
        """For ``select``."""
        return self.socket.fileno()

    def send(self, data: bytes) -> None:
        """A whole request at once; they are small."""
        self.socket.sendall(data)

    def receive(self) -> Answer | None:
        """Read once what is there; the answer if that completes it."""
        arrived = self.socket.recv(_LARGEST)
        if not arrived:
            raise Wrong("the server closed the connection")
        self._arrived = arrived = self._arrived + arrived if self._arrived else arrived
        end = arrived.find(_END)
        if end < 0:
            return None
        head = arrived[:end]
        whole = end + len(_END) + _length(head)
        if len(arrived) < whole:
            return None
        self._arrived = arrived[whole:]
        return Answer(int(head[9:12]), head, arrived[end + len(_END) : whole])

    def ask(self, request: Request) -> Answer:
        """Send and wait: for what is prepared before a measurement."""
        self.send(request.data)
        while (answer := self.receive()) is None:
            pass
        return answer

    def close(self) -> None:
        """Hang up."""
        self.socket.close()


def _length(head: bytes) -> int:
    small = head.lower()
    at = small.find(b"\r\ncontent-length: ")
    if at < 0:
        if b"\r\ntransfer-encoding" in small:
            raise Wrong("an answer in chunks")
        return 0
    return int(small[at + 18 : small.find(b"\r\n", at + 18) if b"\r\n" in small[at + 18 :] else len(small)])


def get(step: str, path: str, host: str, **headers: str) -> Request:
    """A GET; underscores in the names of *headers* become hyphens."""
    return Request(step, _start("GET", path, host, headers).encode() + b"\r\n")


def post(step: str, path: str, host: str, form: dict[str, str], **headers: str) -> Request:
    """A POST of a form."""
    body = urlencode(form).encode()
    start = _start("POST", path, host, headers)
    kind = f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    return Request(step, (start + kind).encode() + body)


def _start(method: str, path: str, host: str, headers: dict[str, str]) -> str:
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n{lines}"
