"""The served program among slow, silent and broken peers, and with headers that are no plain text."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import psutil
import pytest
from support.raw_http import ask, connect, status
from support.serving_process import Provider, serving
from support.visiting import Visitor

NAMES = ("__Host-idp-login", "idp-login")
POST = b"POST /login HTTP/1.1\r\nHost: %s\r\nContent-Type: application/x-www-form-urlencoded\r\n"
#: What sites below the same domain may have set: UTF-8, Windows-874, Latin-1, quotation marks.
NEIGHBOURS = {
    "utf-8": "member=สมชาย".encode(),
    "windows-874": "member=สมชาย".encode("cp874"),
    "latin-1": b"m=caf\xe9",
    "tab": b"m=a\tb",
    "name": "ชื่อ=1".encode(),
    "quote left open": b'm="abc',
    "quoted": 'm="ก ข"'.encode(),
    "huge": b"m=" + b"a" * 30_000,
    "no value": b"m",
    "empty": b"=;;",
}


pytestmark = pytest.mark.xdist_group("hostile peers")  # one program for all of them


@pytest.fixture(scope="module")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    """One process: what holds it holds everybody."""
    with serving(tmp_path_factory.mktemp("peers"), "sqlite", workers=1) as running:
        yield running


@pytest.fixture(scope="module")
def signed_in(provider: Provider) -> bytes:
    """The cookie of somebody who is signed in."""
    visitor = Visitor(provider)
    visitor.sign_in(provider.world.user())
    (cookie,) = (f"{name}={visitor.cookies[name]}" for name in NAMES if name in visitor.cookies)
    return cookie.encode()


def _answers(provider: Provider) -> None:
    begun = time.monotonic()
    assert provider.get("/healthz").status_code == 200
    assert provider.get("/login").status_code == 200
    assert time.monotonic() - begun < 5, "seconds, on a busy machine"


class TestSlowPeers:
    """Three hundred connections at each of some threads."""

    def test_slow_bodies_silent_connections_and_cut_off_requests_stop_nothing(self, provider: Provider) -> None:
        host = provider.settings.host.encode()
        head = POST % host
        port = provider.port
        with ExitStack() as stack:
            for data in (
                head + b"Content-Length: 100000\r\n\r\nusername=",
                head + b"Transfer-Encoding: chunked\r\n\r\n5",
            ):
                for _ in range(50):
                    stack.enter_context(connect(port, data))
            for data in (b"", head, b"GET /login HTT", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\0" * 20):
                for _ in range(50):
                    stack.enter_context(connect(port, data))
            _answers(provider)
            visitor, user = Visitor(provider), provider.world.user()
            assert visitor.sign_in(user).has("in-whose-name")
        _answers(provider)

    def test_more_silent_connections_than_it_may_have_open(self, provider: Provider) -> None:
        with ExitStack() as stack:
            for _ in range(1_500):
                stack.enter_context(connect(provider.port))
            _answers(provider)

    def test_stopped_among_half_sent_requests(self, tmp_path: Path) -> None:
        with serving(tmp_path, "sqlite") as own, ExitStack() as stack:
            below = own.children
            head = POST % own.settings.host.encode()
            for data in (b"", b"GET / HT", head + b"Content-Length: 100\r\n\r\na", head):
                for _ in range(4):
                    stack.enter_context(connect(own.port, data))
            begun = time.monotonic()
            own.process.terminate()
            assert own.process.wait(20) == 0
            assert time.monotonic() - begun < 8
            assert psutil.wait_procs(below, timeout=0)[1] == []


class TestHeaders:
    """Bytes that are no ASCII text."""

    @pytest.mark.parametrize("neighbour", NEIGHBOURS.values(), ids=NEIGHBOURS)
    def test_a_cookie_that_cannot_be_read_costs_no_other(
        self, provider: Provider, signed_in: bytes, neighbour: bytes
    ) -> None:
        for line in (
            b"Cookie: " + neighbour + b"; " + signed_in,
            b"Cookie: " + signed_in + b"; " + neighbour,
            b"Cookie: " + neighbour + b"; " + signed_in + b"; " + neighbour + b'; z="',
            b"Cookie: " + neighbour + b"\r\nCookie: " + signed_in,
            b"Cookie: " + signed_in + b"\r\ncookie: " + neighbour,
        ):
            assert status(_get(provider, b"/account/sessions", line)) == 200, line[:200]

    def test_a_form_with_such_cookies(self, provider: Provider) -> None:
        """The cookie that the form's token belongs to is found too."""
        visitor, user = Visitor(provider), provider.world.user()
        visitor.open("/login")
        visitor.cookies = {"a": '"x', **visitor.cookies, "b": 'y"'}
        assert visitor.sign_in(user).has("in-whose-name")

    @pytest.mark.parametrize("value", ["สมชาย".encode(), "สมชาย".encode("cp874"), b"\xff\xfe"])
    def test_other_headers_do_no_harm(self, provider: Provider, signed_in: bytes, value: bytes) -> None:
        for name in (
            b"User-Agent",
            b"Referer",
            b"Accept-Language",
            b"Accept",
            b"X-Whatever",
            b"Forwarded",
            b"If-None-Match",
        ):
            assert status(_get(provider, b"/account/sessions", b"Cookie: " + signed_in, name + b": " + value)) == 200
        for name in (b"X-Forwarded-For", b"X-Forwarded-Proto", b"X-Forwarded-Host", b"X-Real-IP"):
            assert status(_get(provider, b"/login", name + b": " + value)) == 200, "nobody is trusted"
        for authorization in (value, b"Basic " + value, b"Bearer " + value):
            for path in (b"/oauth2/userinfo", b"/oauth2/token", b"/oauth2/introspect"):
                line = b"Authorization: " + authorization
                assert status(_get(provider, path, line)) in (400, 401, 405), (path, line)
                form = b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 29"
                answer = _send(provider, b"POST", path, line, form, body=b"grant_type=client_credentials")
                assert status(answer) in (400, 401, 429), (path, line)

    @pytest.mark.parametrize("value", ["ก".encode(), b"\xff", b"a\xe9.example"])
    def test_host_that_is_no_host(self, provider: Provider, value: bytes) -> None:
        answer = ask(provider.port, b"GET /login HTTP/1.1\r\nConnection: close\r\nHost: " + value + b"\r\n\r\n")
        assert status(answer) == 400


def _get(provider: Provider, path: bytes, *lines: bytes) -> bytes:
    return _send(provider, b"GET", path, *lines)


def _send(provider: Provider, method: bytes, path: bytes, *lines: bytes, body: bytes = b"") -> bytes:
    head = [method + b" " + path + b" HTTP/1.1", b"Host: " + provider.settings.host.encode(), b"Connection: close"]
    return ask(provider.port, b"\r\n".join([*head, *lines, b"", body]))


def test_such_letters_from_a_trusted_proxy(tmp_path: Path) -> None:
    """What the browser wrote into them comes along."""
    with serving(tmp_path, "sqlite", workers=1, IDP_TRUSTED_PROXIES="127.0.0.0/8") as own:
        for value in ("ก".encode(), b"\xff", b"1.2.3.4\xe9"):
            for name in (b"X-Forwarded-For", b"X-Forwarded-Proto", b"X-Forwarded-Host"):
                assert status(_get(own, b"/login", name + b": " + value)) in (200, 400), (name, value)
        assert "Traceback" not in own.log
