"""Requests as they come in over a connection (HTTP/1.1, RFC 9112): bytes go in, whole requests come out.

llhttp reads them, strictly. What is refused here never reaches the application.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser

#: A request's head may have this many bytes. A browser may bring along many cookies of its site's neighbours.
MOST_HEAD = 64 * 1024


@dataclass
class Request:
    """One request, whole. Of a body that is too long nothing is kept; its ``length`` says so to the application."""

    method: str
    target: bytes
    version: str
    headers: list[tuple[bytes, bytes]]
    keep_alive: bool
    length: int = 0
    body: bytearray = field(default_factory=bytearray)


class Reader:
    """Reads one connection. ``complete`` has the requests that are whole, in their order; after ``refused`` nothing
    more is read; ``begun``: a part of a request is there; ``in_body``: its head is complete.
    """

    def __init__(self, most_body: int) -> None:
        self.complete: deque[Request] = deque()
        self.refused: int | None = None
        self.begun = self.in_body = self.last = self.wants_continue = False
        self._most_body = most_body
        self._parser = HttpRequestParser(self)
        self._head = 0
        self._target = b""
        self._headers: list[tuple[bytes, bytes]] = []
        self._request: Request | None = None

    def feed(self, data: bytes) -> None:
        """Read on."""
        if not self.in_body:
            self._head += len(data)
        self.begun = True
        try:
            self._parser.feed_data(data)
        except HttpParserUpgrade:
            self.last = True  # no other protocol is spoken: this request is answered, and then it is over
        except HttpParserError:
            self.refused = self.refused or 400
        if not self.in_body and self.begun and self._head > MOST_HEAD:
            self.refused = self.refused or 431

    def on_message_begin(self) -> None:
        """The parser has found the beginning of a request."""
        self.begun, self.in_body, self.wants_continue = True, False, False
        self._target, self._headers, self._request = b"", [], None

    def on_url(self, part: bytes) -> None:
        """A part of the request's target."""
        self._target += part

    def on_header(self, name: bytes, value: bytes) -> None:
        """A field of the head; those after a chunked body are passed over (RFC 9110 section 6.5.1)."""
        if not self.in_body:
            self._headers.append((name.lower(), value))

    def on_headers_complete(self) -> None:
        """The head is whole: is it one that is answered?"""
        head, self._head, self.in_body = self._head, 0, True
        named = dict(self._headers)
        version = self._parser.get_http_version()
        hosts = [name for name, _ in self._headers].count(b"host")
        if version not in ("1.0", "1.1"):
            self.refused = 505
        elif head > MOST_HEAD and self._length_of_head() > MOST_HEAD:  # what was read may be more than the head
            self.refused = 431
        elif hosts > 1 or (hosts == 0 and version == "1.1") or not self._target.startswith((b"/", b"http", b"*")):
            self.refused = 400
        elif b"transfer-encoding" in named and (b"content-length" in named or version == "1.0"):
            self.refused = 400  # RFC 9112 section 6.1: who is in front may have read it otherwise
        if self.refused:
            return
        method = self._parser.get_method().decode("ascii")
        keep_alive = version == "1.1" and self._parser.should_keep_alive()
        self._request = Request(method, self._target, version, self._headers, keep_alive)
        self._request.length = int(named.get(b"content-length", b"0")[:18] or 0)
        self.wants_continue = named.get(b"expect", b"").lower() == b"100-continue"
        if self._request.length > self._most_body:
            self._finish(last=True)

    def _length_of_head(self) -> int:
        return sum(len(name) + len(value) + 4 for name, value in self._headers) + len(self._target)

    def on_body(self, part: bytes) -> None:
        """A part of the body."""
        request = self._request
        if request is None:
            return
        request.body += part
        if len(request.body) > self._most_body:
            request.length = len(request.body)
            self._finish(last=True)

    def on_message_complete(self) -> None:
        """The request is whole."""
        if self._request is not None:
            self._request.length = len(self._request.body)
            self._finish(last=False)
        self.begun = self.in_body = False
        self._head = 0

    def _finish(self, *, last: bool) -> None:
        """Hand the request on; *last*: without its body, which nobody reads, so that nothing can follow it."""
        assert self._request is not None
        if last:
            self._request.body, self._request.keep_alive, self.last = bytearray(), False, True
        if not self.refused:
            self.complete.append(self._request)
        self._request, self.wants_continue = None, False
