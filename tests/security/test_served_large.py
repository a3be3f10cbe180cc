"""Large tokens and raw bytes at the served program: refused, and the memory is given back.

``docs/requirements/security.md``, case 5. Authlib CVE-2025-61920 took 4 GB for one header, CVE-2025-62706
unpacked a bomb. Here nothing large is ever decoded.
"""

from __future__ import annotations

import base64
import json
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from joserfc import jwe
from joserfc.jwk import OctKey
from support.attacks.full_size import size
from support.serving_process import Provider
from support.visiting import Party, Visitor

MB = 2**20
#: What a worker process may keep after some hundred large requests, once it has had some. A request that keeps what it
#: was sent would keep a hundred times that.
MOST_GROWTH = 5 * MB


def _rss(provider: Provider) -> dict[int, int]:
    """What each worker process has in memory, by its process id."""
    return {child.pid: child.memory_info().rss for child in provider.children if "serve" in " ".join(child.cmdline())}


def _ask(provider: Provider, head: bytes, body: bytes = b"", *, ends: bool = False) -> int:
    """Send bytes as they are; the status of the answer. 0 when the server hangs up without one. *ends*: say that
    nothing more will come, or a server that waits for the rest does so until its deadline.
    """
    with socket.create_connection(("127.0.0.1", provider.port), timeout=60) as connection:
        with suppress(BrokenPipeError, ConnectionResetError):  # it has read enough, and says so
            connection.sendall(head + body)
            if ends:
                connection.shutdown(socket.SHUT_WR)
        try:
            start = connection.recv(64)
        except ConnectionResetError:
            return 0
    return int(start.split()[1]) if start.startswith(b"HTTP/1.1 ") else 0


def _head(provider: Provider, method: str, path: bytes, *lines: bytes) -> bytes:
    host = f"Host: {provider.settings.host}".encode()
    return b"\r\n".join([b"%s %s HTTP/1.1" % (method.encode(), path), host, b"Connection: close", *lines, b"", b""])


def _posted(provider: Provider, path: str, body: bytes) -> int:
    length = b"Content-Length: %d" % len(body)
    form = b"Content-Type: application/x-www-form-urlencoded"
    return _ask(provider, _head(provider, "POST", path.encode(), form, length), body)


def _bomb() -> str:
    """A kilobyte that becomes sixteen megabytes: JWE with ``zip``, packed once."""
    registry = jwe.JWERegistry(algorithms=["dir", "A128CBC-HS256", "DEF"])
    header = {"alg": "dir", "enc": "A128CBC-HS256", "zip": "DEF"}
    return jwe.encrypt_compact(header, b"\0" * 16 * MB, OctKey.generate_key(256), registry=registry)


def _tokens() -> dict[str, str]:
    """Tokens that cost whoever decodes them."""
    part = base64.urlsafe_b64encode(b"[" * 750_000).decode()
    header = base64.urlsafe_b64encode(json.dumps({"alg": "ES256", "kid": "x" * 500_000}).encode()).decode()
    plain = {"megabyte": "A" * MB, "dots": "." * MB}
    return {**plain, "deep": f"{part}.e30.AA", "kid": f"{header}.e30.AA", "bomb": _bomb()}


def test_oversized_tokens_are_refused_and_leave_no_memory_behind(provider: Provider) -> None:
    tokens = _tokens()
    doors: list[Callable[[str], int]] = [
        lambda token: _posted(provider, "/oauth2/userinfo", b"access_token=" + token.encode()),
        lambda token: _posted(provider, "/logout", b"id_token_hint=" + token.encode()),
        lambda token: _posted(provider, "/oauth2/authorize", b"client_id=e-license&id_token_hint=" + token.encode()),
        lambda token: _posted(provider, "/oauth2/token", b"grant_type=authorization_code&code=" + token.encode()),
        lambda token: _posted(provider, "/oauth2/token", b"grant_type=x&client_assertion=" + token.encode()),
        lambda token: _posted(provider, "/login", b"username=x&password=" + token.encode()),
        lambda token: _header(provider, b"Authorization: Bearer ", token),
        lambda token: _header(provider, b"Authorization: Basic ", token),
        lambda token: _header(provider, b"Cookie: idp-login=", token),
        lambda token: _ask(provider, _head(provider, "GET", b"/oauth2/authorize?id_token_hint=" + token.encode())),
        lambda token: _ask(provider, _head(provider, "GET", b"/" + token.encode())),
    ]

    def once(_: int) -> list[int]:
        return [door(token) for door in doors for token in tokens.values()]

    growth = {0: 0}
    for _ in range(4):  # what first times need is kept: by each thread, and by the allocator
        before = _rss(provider)
        with ThreadPoolExecutor(4) as pool:
            statuses = {status for found in pool.map(once, range(size(4, 60))) for status in found}
        assert statuses <= {0, 200, 303, 400, 401, 404, 413, 414, 431}, statuses
        growth = {process: kept - before[process] for process, kept in _rss(provider).items()}
        if max(growth.values()) < MOST_GROWTH:
            return
    raise AssertionError({process: f"{kept / MB:.1f} MB more" for process, kept in growth.items()})


def _header(provider: Provider, name: bytes, token: str) -> int:
    return _ask(provider, _head(provider, "GET", b"/oauth2/userinfo", name + token.encode()))


RAW = (
    (b"/login?state=\xff", ()),
    (b"/login?\xed\xa0\x80=\xc0\x80", ()),
    (b"/\xff\xfe", ()),
    (b"/login?a=\x00", ()),
    (b"/login?a=%00%ff%ed%a0%80", ()),
    ("/login?a=ไทย".encode(), ()),
    (b"//login", ()),
    (b"http://evil.example/login", ()),
    (b"/login", (b"Cookie: idp-login=\xff; idp-form=\xff; lang=\xff",)),
    (b"/login", (b"Cookie: idp-login=\x00",)),
    (b"/login", (b"User-Agent: \xff\xfe\xed\xa0\x80",)),
    (b"/login", (b"Accept-Language: \xff;q=\xff, ;;;, *;q=nan",)),
    (b"/login", (b"Host: evil.example",)),
    (b"/login", (b"X-Forwarded-For: \xff, 1.2.3.4, ::ffff:1.2.3.4", b"Forwarded: for=\xff")),
    (b"/login", (b"Content-Length: -1",)),
    (b"/login", (b"Content-Length: 5", b"Content-Length: 6")),
    (b"/login", (b"Transfer-Encoding: chunked", b"Content-Length: 5")),
    (b"/login", (b"Transfer-Encoding: gzip, chunked",)),
    (b"/login", (b"Expect: 100-continue",)),
    (b"/login", (b"Content-Type: multipart/form-data", b"Content-Length: 0")),
    (b"/login", (b" folded: x",)),
    (b"/login", (b"A" * 9_000 + b": x",)),
    (b"/oauth2/userinfo", (b"Authorization: Bearer \xff\xed\xa0\x80.\xff.\xff",)),
    (b"/oauth2/userinfo", (b"Authorization: Bearer a", b"Authorization: Bearer b")),
    (b"/oauth2/userinfo", (b"Authorization: \x80",)),
)


@pytest.mark.parametrize("method", ["GET", "POST", "HEAD", "TRACE", "CONNECT", "PRI", "get", "\xff"])
def test_raw_bytes_are_refused_or_answered(provider: Provider, method: str) -> None:
    for path, lines in RAW:
        status = _ask(provider, _head(provider, method, path, *lines), ends=True)
        assert status < 500, (method, path, lines)
    assert provider.get("/readyz").status_code == 200


def test_raw_bytes_at_the_token_endpoint_are_a_refusal(provider: Provider) -> None:
    for credentials in (b"Basic \xff", b"Basic \xe0\xb8\x81", b"Basic YTpi\xa0", b"\xff", b"Bearer \x80"):
        body = b"grant_type=authorization_code&code=%ff%00%ed%a0%80"
        more = (b"Authorization: " + credentials, b"Content-Type: application/x-www-form-urlencoded")
        head = _head(provider, "POST", b"/oauth2/token", *more, b"Content-Length: %d" % len(body))
        assert _ask(provider, head, body) == 401, credentials


def test_slow_and_broken_senders_hold_nobody_up(provider: Provider) -> None:
    """Forty connections that say half a request and wait: everybody else is answered as ever."""
    half = _head(provider, "POST", b"/oauth2/token", b"Content-Length: 100000")
    waiting = [socket.create_connection(("127.0.0.1", provider.port)) for _ in range(size(40, 200))]
    try:
        for number, each in enumerate(waiting):
            each.sendall(half[: -(number % 5)] if number % 5 else half + b"grant_type=")
        visitor, party = Visitor(provider), Party(provider)
        done = threading.Event()

        def works() -> None:
            visitor.sign_in(provider.world.user())
            assert party.token(party.code(visitor)).status_code == 200
            done.set()

        with ThreadPoolExecutor(1) as pool:
            pool.submit(works).result(60)
        assert done.is_set()
    finally:
        for each in waiting:
            each.close()
