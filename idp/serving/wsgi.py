"""Calls the WSGI application (PEP 3333) with a parsed request, and serialises its response."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Callable, Iterable
from email.utils import formatdate
from functools import lru_cache
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote_to_bytes
from wsgiref.types import WSGIApplication

from idp import clock
from idp.i18n import LOCALES, gettext, lazy
from idp.serving.requests import Request

log = logging.getLogger("idp.serving")

#: Messages for requests that do not reach the application and so get no page; sent in both languages.
_WORDS = {
    400: lazy("This request cannot be read."),
    408: lazy("The request took too long to arrive. Please try again."),
    431: lazy("Your browser sends too much data. Please delete this site’s cookies and try again."),
    505: lazy("Only HTTP/1.1 is spoken here."),
}
_NO_BODY = frozenset({204, 304})
_ALWAYS: dict[str, Any] = {
    "SCRIPT_NAME": "",
    "wsgi.version": (1, 0),
    "wsgi.url_scheme": "http",
    "wsgi.input_terminated": True,
    "wsgi.errors": sys.stderr,
    "wsgi.multithread": True,
    "wsgi.multiprocess": True,
    "wsgi.run_once": False,
}


def environ(request: Request, peer: tuple[str, int], server: tuple[str, int]) -> dict[str, Any]:
    """The WSGI environment of *request*; strings are bytes decoded as Latin-1 (PEP 3333).

    *peer*, *server*: address and port of the two ends of the connection.
    """
    path, _, query = request.target.partition(b"?")
    if not path.startswith((b"/", b"*")):  # http://host/path, as for a proxy (RFC 9112 section 3.2.2)
        path = b"/" + path.split(b"//", 1)[-1].partition(b"/")[2]
    variables = {
        **_ALWAYS,
        "REQUEST_METHOD": request.method,
        "PATH_INFO": (unquote_to_bytes(path) if b"%" in path else path).decode("latin-1"),
        "QUERY_STRING": query.decode("latin-1"),
        "SERVER_PROTOCOL": f"HTTP/{request.version}",
        "SERVER_NAME": server[0],
        "SERVER_PORT": str(server[1]),
        "REMOTE_ADDR": peer[0],
        "REMOTE_PORT": str(peer[1]),
        "wsgi.input": io.BytesIO(request.body),
    }
    for name, value in request.headers:
        key = _key(name)
        if key is None:
            continue
        text = value.decode("latin-1")
        joint = "; " if key == "HTTP_COOKIE" else ","
        variables[key] = f"{variables[key]}{joint}{text}" if key in variables else text
    if request.length or request.method in ("POST", "PUT", "PATCH"):
        variables["CONTENT_LENGTH"] = str(request.length)
    return variables


@lru_cache(512)
def _key(name: bytes) -> str | None:
    """The WSGI variable of a header, or None for one to ignore: with ``_``, which would pass for one with ``-``, or the
    length of the body, which is known.
    """
    if b"_" in name or name in (b"content-length", b"transfer-encoding"):
        return None
    variable = name.decode("latin-1").upper().replace("-", "_")
    return variable if variable == "CONTENT_TYPE" else f"HTTP_{variable}"


def answer(
    application: WSGIApplication, request: Request, peer: tuple[str, int], server: tuple[str, int], *, close: bool
) -> bytes:
    """The bytes of *application*'s response, with ``Connection: close`` if *close*. An exception becomes a 500."""
    response: list[Any] = []

    def start_response(
        status: str, headers: list[tuple[str, str]], _exc_info: object = None
    ) -> Callable[[bytes], object]:
        response[:] = [status, headers]
        return lambda _data: None

    try:
        parts = application(environ(request, peer, server), start_response)
        body = _join(parts)
        status, headers = response
        return _bytes(status, headers, body, request.method, close=close)
    except Exception:
        log.exception("the application failed")
        return plain_response(500)


def _join(parts: Iterable[bytes]) -> bytes:
    try:
        return b"".join(parts)
    finally:
        if close := getattr(parts, "close", None):
            close()


def _bytes(status: str, headers: list[tuple[str, str]], body: bytes, method: str, *, close: bool) -> bytes:
    code = int(status[:3])
    has_no_body = code in _NO_BODY
    head_lines, has_length = [f"HTTP/1.1 {status}"], has_no_body
    for name, value in headers:
        head_lines.append(f"{name}: {value}")
        has_length = has_length or name.lower() == "content-length"
    if not has_length:
        head_lines.append(f"Content-Length: {len(body)}")
    head_lines.append(f"Date: {_date(int(clock.now().timestamp()))}")
    if close:
        head_lines.append("Connection: close")
    head = "\r\n".join(head_lines).encode("latin-1") + b"\r\n\r\n"
    return head if has_no_body or method == "HEAD" else head + body


@lru_cache(2)
def _date(second: int) -> str:
    return formatdate(second, usegmt=True)


def plain_response(code: int, *more: tuple[str, str]) -> bytes:
    """A response with the status *code* without the application; *more* are further headers. Closes the connection."""
    message = _WORDS.get(code, HTTPStatus(code).phrase)
    body = "".join(f"{gettext(message, locale)}\n" for locale in LOCALES).encode()
    headers = [
        ("Content-Type", "text/plain; charset=utf-8"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", "no-store"),
        *more,
    ]
    return _bytes(f"{code} {HTTPStatus(code).phrase}", headers, body, "GET", close=True)
