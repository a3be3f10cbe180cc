"""Parses requests from the bytes of a connection (HTTP/1.1, RFC 9112), strictly, with llhttp.

A request refused here never reaches the application.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser

#: The most bytes of a request's head. Browsers may send many cookies of other hosts of the same domain.
MOST_HEAD = 64 * 1024


@dataclass
class Request:
    """One complete request. A body that is too long is discarded; ``length`` still has its size for the application."""

    method: str
    target: bytes
    version: str
    headers: list[tuple[bytes, bytes]]
    keep_alive: bool
    length: int = 0
    body: bytearray = field(default_factory=bytearray)


class Reader:
    """The parser of one connection.

    ``complete`` has the complete requests in order. ``error_status``: the HTTP status of a refused request, after which
    nothing is read. ``in_progress``: a request has begun; ``in_body``: its head is complete; ``last``: no request may
    follow.
    """

    def __init__(self, most_body: int) -> None:
        self.complete: deque[Request] = deque()
        self.error_status: int | None = None
        self.in_progress = self.in_body = self.last = self.wants_continue = False
        self._most_body = most_body
        self._parser = HttpRequestParser(self)
        self._head = 0
        self._target = b""
        self._headers: list[tuple[bytes, bytes]] = []
        self._request: Request | None = None

    def feed(self, data: bytes) -> None:
        """Parse more bytes of the connection."""
        if not self.in_body:
            self._head += len(data)
        self.in_progress = True
        try:
            self._parser.feed_data(data)
        except HttpParserUpgrade:
            self.last = True  # no other protocol is supported: answer this request, then close
        except HttpParserError:
            self.error_status = self.error_status or 400
        if not self.in_body and self.in_progress and self._head > MOST_HEAD:
            self.error_status = self.error_status or 431

    def on_message_begin(self) -> None:
        """A request begins (callback of the parser, as are all ``on_…``)."""
        self.in_progress, self.in_body, self.wants_continue = True, False, False
        self._target, self._headers, self._request = b"", [], None

    def on_url(self, part: bytes) -> None:
        """A part of the request's target."""
        self._target += part

    def on_header(self, name: bytes, value: bytes) -> None:
        """A header field; trailer fields after a chunked body are ignored (RFC 9110 section 6.5.1)."""
        if not self.in_body:
            self._headers.append((name.lower(), value))

    def on_headers_complete(self) -> None:
        """The head is complete: validate it."""
        head, self._head, self.in_body = self._head, 0, True
        fields = dict(self._headers)
        version = self._parser.get_http_version()
        hosts = [name for name, _ in self._headers].count(b"host")
        if version not in ("1.0", "1.1"):
            self.error_status = 505
        elif head > MOST_HEAD and self._length_of_head() > MOST_HEAD:  # the bytes read may include some of the body
            self.error_status = 431
        elif hosts > 1 or (hosts == 0 and version == "1.1") or not self._target.startswith((b"/", b"http", b"*")):
            self.error_status = 400
        elif b"transfer-encoding" in fields and (b"content-length" in fields or version == "1.0"):
            self.error_status = 400  # a proxy may have parsed it differently: request smuggling (RFC 9112 section 6.1)
        if self.error_status:
            return
        method = self._parser.get_method().decode("ascii")
        keep_alive = version == "1.1" and self._parser.should_keep_alive()
        self._request = Request(method, self._target, version, self._headers, keep_alive)
        self._request.length = int(fields.get(b"content-length", b"0")[:18] or 0)
        self.wants_continue = fields.get(b"expect", b"").lower() == b"100-continue"
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
        """The request is complete."""
        if self._request is not None:
            self._request.length = len(self._request.body)
            self._finish(last=False)
        self.in_progress = self.in_body = False
        self._head = 0

    def _finish(self, *, last: bool) -> None:
        """Add the request to ``complete``; *last*: without its body, which is not read, so that none can follow."""
        assert self._request is not None
        if last:
            self._request.body, self._request.keep_alive, self.last = bytearray(), False, True
        if not self.error_status:
            self.complete.append(self._request)
        self._request, self.wants_continue = None, False
