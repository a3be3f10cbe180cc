"""Calls that the provider makes, to real servers on loopback: bounded, without redirects, not into private networks."""

from __future__ import annotations

import gzip
import ipaddress
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest
import trustme
from support.assertions import KeyServer

from idp import outgoing
from idp.config import Settings
from idp.outgoing import BadAnswer, Caller, Forbidden

PUBLIC = "https://sso.example.go.th"


class Server:
    """Notes what it is asked, and answers as it is told."""

    def __init__(self, status: int = 200, **headers: str) -> None:
        self.status = status
        self.headers = headers
        self.requests: list[tuple[str, str, dict[str, str], str]] = []

    @contextmanager
    def serve(self, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> Iterator[int]:
        """Serve on *host*; the port."""
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                server.requests.append(("POST", self.path, dict(self.headers), body))
                self.send_response(server.status)
                for name, value in {"Content-Length": "0", **server.headers}.items():
                    self.send_header(name, value)
                self.end_headers()

            def do_GET(self) -> None:
                server.requests.append(("GET", self.path, dict(self.headers), ""))
                self.send_error(404)

            def log_message(self, *_: Any) -> None:
                """Quiet."""

        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        running = type("", (ThreadingHTTPServer,), {"address_family": family})((host, 0), Handler)
        if tls:
            running.socket = tls.wrap_socket(running.socket, server_side=True)
        thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield int(running.server_address[1])
        finally:
            running.shutdown()
            running.server_close()
            thread.join()


@contextmanager
def _raw(talk: Callable[[socket.socket], None], heard: list[bytes] | None = None) -> Iterator[int]:
    """A server that says what *talk* says, byte by byte, and notes what it *heard*; the port."""
    listening = socket.create_server(("127.0.0.1", 0))
    threads = []

    def accept() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            threads.append(threading.Thread(target=answer, args=(connection,), daemon=True))
            threads[-1].start()

    def answer(connection: socket.socket) -> None:
        with connection:
            asked = connection.recv(65_536)
            if heard is not None:
                heard.append(asked)
            with suppress(OSError):  # the caller has had enough
                talk(connection)

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield int(listening.getsockname()[1])
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        accepting.join()
        for thread in threads:
            thread.join()


@pytest.fixture
def caller() -> Callable[..., Caller]:
    """Makes callers of an installation with these settings; issuer on loopback unless given."""

    def make(issuer: str = "http://localhost:8000", *networks: str, ca_bundle: Path | None = None) -> Caller:
        allowed = tuple(ipaddress.ip_network(network) for network in networks)
        return Caller(Settings(issuer=issuer, private_networks=allowed, ca_bundle=ca_bundle))

    return make


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outgoing, "READ_SECONDS", 0.4)
    monkeypatch.setattr(outgoing, "CONNECT_SECONDS", 0.4)


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Plays the name server that somebody else runs: every question gets the next answer. The names asked for."""
    real = socket.getaddrinfo

    def play(*answers: tuple[str, ...]) -> list[str]:
        asked: list[str] = []

        def look_up(host: str, port: int, *more: Any, **options: Any) -> list[Any]:
            if not host.endswith(".test"):
                return real(host, port, *more, **options)
            asked.append(host)
            found = answers[min(len(asked), len(answers)) - 1]
            return [entry for address in found for entry in real(address, port, *more, **options)]

        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        return asked

    return play


def test_form_is_posted(caller: Callable[..., Caller]) -> None:
    server = Server(204)
    with server.serve() as port:
        assert caller().post_form(f"http://127.0.0.1:{port}/back?a=%2F", {"logout_token": "ก.b-c"}) == 204
    ((method, path, headers, body),) = server.requests
    assert (method, path) == ("POST", "/back?a=%2F")
    assert headers["Host"] == f"127.0.0.1:{port}"
    assert headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert headers["Cache-Control"] == "no-store"
    assert parse_qs(body) == {"logout_token": ["ก.b-c"]}


@pytest.mark.parametrize("status", [200, 204, 400, 404, 500, 503])
def test_status_is_told_as_it_is(caller: Callable[..., Caller], status: int) -> None:
    with Server(status).serve() as port:
        assert caller().post_form(f"http://127.0.0.1:{port}/", {}) == status


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_is_not_followed(caller: Callable[..., Caller], status: int) -> None:
    neighbour = Server()
    with neighbour.serve() as elsewhere:
        server = Server(status, Location=f"http://127.0.0.1:{elsewhere}/")
        with server.serve() as port:
            assert caller().post_form(f"http://127.0.0.1:{port}/", {}) == status
        assert len(server.requests) == 1
    assert neighbour.requests == []


def test_private_address_is_forbidden_unless_listed(caller: Callable[..., Caller]) -> None:
    server = Server()
    with server.serve() as port:
        for url in (f"http://127.0.0.1:{port}/", f"http://localhost:{port}/", f"http://2130706433:{port}/"):
            for listed in ([], ["10.0.0.0/8"], ["127.0.0.2/32"]):
                with pytest.raises(Forbidden, match=r"127\.0\.0\.1"):
                    caller(PUBLIC, *listed).post_form(url, {})
            assert server.requests == []
            assert caller(PUBLIC, "10.0.0.0/8", "127.0.0.0/8").post_form(url, {}) == 200
            server.requests.clear()


@pytest.mark.parametrize("issuer", ["http://localhost:8000", "http://127.0.0.1:8000", "https://localhost"])
def test_provider_on_loopback_may_call_loopback_and_nothing_else_private(
    caller: Callable[..., Caller], issuer: str
) -> None:
    with Server().serve() as port:
        assert caller(issuer).post_form(f"http://127.0.0.1:{port}/", {}) == 200
    with pytest.raises(Forbidden):
        caller(issuer).post_form("http://10.0.0.1/", {})


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "[::]",
        "[::1]",
        "[fc00::1]",
        "[fe80::1]",
        "[ff02::1]",
        "[::ffff:10.0.0.1]",
        "[::ffff:169.254.169.254]",
    ],
)
def test_addresses_that_are_nobodys_on_the_internet_are_forbidden(
    caller: Callable[..., Caller], impatient: None, address: str
) -> None:
    with pytest.raises(Forbidden):
        caller(PUBLIC).post_form(f"http://{address}:9/", {})


@pytest.mark.parametrize(
    "address", ["[64:ff9b::a9fe:a9fe]", "[2002:0a00:0001::1]", "[::10.0.0.1]", "[fec0::1]", "[64:ff9b:1::a00:1]"]
)
def test_private_addresses_inside_others_are_forbidden(
    caller: Callable[..., Caller], impatient: None, address: str
) -> None:
    """NAT64 (RFC 6052, RFC 8215), 6to4 (RFC 3056), IPv4-compatible, site-local: a gateway may lead to a neighbour."""
    with pytest.raises(Forbidden):
        caller(PUBLIC).post_form(f"http://{address}:9/", {})


#: IANA's special-purpose address registries (RFC 6890), whether globally reachable or not, and three ranges beside
#: them: multicast, what is reserved of IPv6, and where one cloud gives its machines secrets.
SPECIAL = (
    *("0.0.0.0/8", "0.0.0.0/32", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
    *("192.0.0.0/24", "192.0.0.0/29", "192.0.0.8/32", "192.0.0.9/32", "192.0.0.10/32", "192.0.0.170/31"),
    *("192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.88.99.2/32", "192.168.0.0/16"),
    *("192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4", "255.255.255.255/32"),
    *("::1/128", "::/128", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "100:0:0:1::/64", "2001::/23", "2001::/32"),
    *("2001:1::1/128", "2001:1::2/128", "2001:1::3/128", "2001:2::/48", "2001:3::/32", "2001:4:112::/48"),
    *("2001:10::/28", "2001:20::/28", "2001:30::/28", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48"),
    *("3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10"),
    *("224.0.0.0/4", "ff00::/8", "::/96", "::ffff:0:0:0/96", "fec0::/10", "4000::/3", "168.63.129.16/32"),
)


@pytest.mark.parametrize("network", SPECIAL)
def test_nothing_of_the_special_purpose_registries_is_public(network: str) -> None:
    special = ipaddress.ip_network(network)
    ends = {special[0], special[-1], special[special.num_addresses // 2]}
    assert not any(outgoing.is_public(address) for address in ends)


@pytest.mark.parametrize(
    "address",
    [
        *("1.1.1.1", "8.8.8.8", "9.255.255.255", "100.63.255.255", "168.63.129.15", "192.0.1.0", "203.0.114.1"),
        *("223.255.255.255", "2001:200::1", "2400:cb00::1", "2a00:1450::1", "3ffe:ffff::1", "2606:4700::1111"),
    ],
)
def test_hosts_of_the_internet_are_public(address: str) -> None:
    assert outgoing.is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("addresses", [("127.0.0.1",), ("8.8.8.8", "127.0.0.1"), ("127.0.0.1", "8.8.8.8"), ("::1",)])
def test_name_that_leads_to_a_private_address_is_forbidden(
    caller: Callable[..., Caller], resolve: Callable[..., list[str]], addresses: tuple[str, ...]
) -> None:
    server = Server()
    asked = resolve(addresses)
    with server.serve() as port, pytest.raises(Forbidden, match=r"rebind\.test"):
        caller(PUBLIC).post_form(f"http://rebind.test:{port}/", {})
    assert asked == ["rebind.test"]
    assert server.requests == []


def test_name_is_looked_up_once(caller: Callable[..., Caller], resolve: Callable[..., list[str]]) -> None:
    """The answer that was checked is the one that is used: a second could be another."""
    server, neighbour = Server(), Server()
    asked = resolve(("127.0.0.1",), ("127.0.0.2",))
    with server.serve() as port, neighbour.serve("127.0.0.2"):
        assert caller(PUBLIC, "127.0.0.1/32").post_form(f"http://rebind.test:{port}/", {}) == 200
    assert asked == ["rebind.test"]
    assert server.requests[0][2]["Host"] == f"rebind.test:{port}"


def test_second_address_is_tried_when_nobody_is_at_the_first(
    caller: Callable[..., Caller], resolve: Callable[..., list[str]]
) -> None:
    """As ``localhost``, where it is ``::1`` first and the system listens on 127.0.0.1."""
    resolve(("127.0.0.2", "127.0.0.1"))
    with Server().serve() as port:
        assert caller().post_form(f"http://two.test:{port}/", {}) == 200


def test_address_of_version_six(caller: Callable[..., Caller]) -> None:
    server = Server()
    try:
        with server.serve("::1") as port:
            assert caller().post_form(f"http://[::1]:{port}/", {}) == 200
            assert server.requests[0][2]["Host"] == f"[::1]:{port}"
    except OSError as error:
        pytest.skip(f"no IPv6 here: {error}")


def test_name_that_nobody_knows(caller: Callable[..., Caller]) -> None:
    with pytest.raises(socket.gaierror):
        caller().post_form("http://nowhere.invalid/", {})


def test_nobody_at_the_port(caller: Callable[..., Caller]) -> None:
    with Server().serve() as port:
        pass
    with pytest.raises(httpx2.HTTPError):
        caller().post_form(f"http://127.0.0.1:{port}/", {})


@pytest.mark.usefixtures("impatient")
def test_silent_server_is_not_waited_for(caller: Callable[..., Caller]) -> None:
    go = threading.Event()
    try:
        with _raw(lambda _: _pause(go)) as port, pytest.raises(httpx2.HTTPError):
            _within(2, lambda: caller().post_form(f"http://127.0.0.1:{port}/", {}), go)
    finally:
        go.set()


@pytest.mark.usefixtures("impatient")
def test_server_that_answers_drop_by_drop_is_not_waited_for(caller: Callable[..., Caller]) -> None:
    """Each drop comes in time; the answer as a whole does not. Such a receiver would hold a place for good."""
    go = threading.Event()

    def drip(connection: socket.socket) -> None:
        for drop in b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 20:
            connection.sendall(bytes([drop]))
            if go.wait(0.1):
                return

    try:
        with _raw(drip) as port, pytest.raises((httpx2.HTTPError, OSError)):
            _within(2, lambda: caller().post_form(f"http://127.0.0.1:{port}/", {}), go)
    finally:
        go.set()


def _pause(go: threading.Event) -> None:
    go.wait(10)


def _within(seconds: float, act: Callable[[], object], go: threading.Event) -> None:
    begun = time.monotonic()
    try:
        act()
    finally:
        go.set()
        assert time.monotonic() - begun < seconds


def test_limits_are_short() -> None:
    """A claim of the outbox lasts a minute."""
    assert outgoing.CONNECT_SECONDS + outgoing.READ_SECONDS <= 10


def test_body_is_not_read(caller: Callable[..., Caller]) -> None:
    def pour(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n")
        for _ in range(1000):
            connection.sendall(b"x" * 65_536)

    with _raw(pour) as port:
        begun = time.monotonic()
        assert caller().post_form(f"http://127.0.0.1:{port}/", {}) == 200
        assert time.monotonic() - begun < 3


@pytest.mark.parametrize("answer", [b"", b"hello\r\n\r\n", b"HTTP/1.1 two hundred\r\n\r\n", b"\x00" * 100_000])
def test_answer_that_is_no_http_is_an_error(caller: Callable[..., Caller], answer: bytes) -> None:
    with _raw(lambda connection: connection.sendall(answer)) as port, pytest.raises(httpx2.HTTPError):
        caller().post_form(f"http://127.0.0.1:{port}/", {})


def test_proxies_of_the_environment_are_left_aside(
    caller: Callable[..., Caller], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with Server().serve() as port:
        assert caller().post_form(f"http://127.0.0.1:{port}/", {}) == 200


def test_cookies_are_not_kept(caller: Callable[..., Caller]) -> None:
    """The call goes to an address: another system on it would be given the cookie of the first."""
    server = Server(200, **{"Set-Cookie": "a=b"})
    shared = caller()
    with server.serve() as port:
        for _ in range(2):
            shared.post_form(f"http://127.0.0.1:{port}/", {})
    assert all("Cookie" not in headers for _, _, headers, _ in server.requests)


def _tls(authority: trustme.CA, name: str, folder: Path) -> tuple[ssl.SSLContext, Path]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    return context, folder / "ca.pem"


def test_certificate_is_checked_for_the_name_and_the_call_goes_to_the_address(
    caller: Callable[..., Caller], resolve: Callable[..., list[str]], authority: trustme.CA, tmp_path: Path
) -> None:
    resolve(("127.0.0.1",))
    context, bundle = _tls(authority, "system.test", tmp_path)
    names: list[str | None] = []
    context.sni_callback = lambda _socket, name, _context: names.append(name)
    server = Server()
    with server.serve(tls=context) as port:
        assert caller(ca_bundle=bundle).post_form(f"https://system.test:{port}/", {}) == 200
    assert names == ["system.test"]
    assert server.requests[0][2]["Host"] == f"system.test:{port}"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_certificate_that_does_not_hold_is_refused(
    caller: Callable[..., Caller], resolve: Callable[..., list[str]], authority: trustme.CA, tmp_path: Path
) -> None:
    resolve(("127.0.0.1",))
    context, bundle = _tls(authority, "other.test", tmp_path)
    server = Server()
    with server.serve(tls=context) as port:
        for trusted in (bundle, None):  # another's name; an authority that nobody trusts
            with pytest.raises(httpx2.HTTPError):
                caller(ca_bundle=trusted).post_form(f"https://system.test:{port}/", {})
    assert server.requests == []


def test_connections_are_not_shared_between_names_of_one_address(
    caller: Callable[..., Caller], resolve: Callable[..., list[str]], authority: trustme.CA, tmp_path: Path
) -> None:
    """A connection whose certificate was checked for one system must not serve another on the same address."""
    resolve(("127.0.0.1",))
    context, bundle = _tls(authority, "system.test", tmp_path)
    server = Server()
    shared = caller(ca_bundle=bundle)
    with server.serve(tls=context) as port:
        assert shared.post_form(f"https://system.test:{port}/", {}) == 200
        with pytest.raises(httpx2.HTTPError):
            shared.post_form(f"https://other.test:{port}/", {})
    assert len(server.requests) == 1


class TestGet:
    """Bodies: short ones, whole, from who was asked."""

    def test_body_is_given(self, caller: Callable[..., Caller]) -> None:
        heard: list[bytes] = []

        def talk(connection: socket.socket) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nSet-Cookie: a=b\r\n\r\nbody")

        with _raw(talk, heard) as port:
            assert caller().get(f"http://127.0.0.1:{port}/jwks?a=%2F", 4) == b"body"
        head = heard[0].decode().lower()
        assert head.startswith("get /jwks?a=%2f http/1.1\r\n")
        assert f"host: 127.0.0.1:{port}\r\n" in head
        assert "accept-encoding: identity\r\n" in head
        assert "cookie" not in head

    @pytest.mark.parametrize("status", [204, 206, 301, 302, 303, 307, 308, 400, 404, 500])
    def test_any_other_status_is_no_answer(self, caller: Callable[..., Caller], status: int) -> None:
        with KeyServer().serve() as neighbour:
            headers = {"Location": neighbour.address}
            with KeyServer(b"{}", status, headers).serve() as server, pytest.raises(BadAnswer, match=str(status)):
                caller().get(server.address, 100)
        assert len(server.requests) == 1
        assert neighbour.requests == []

    @pytest.mark.parametrize("length", [b"Content-Length: 1000000000000\r\n", b"", b"Content-Length: 101\r\n"])
    def test_too_long_a_body_is_not_read_to_its_end(self, caller: Callable[..., Caller], length: bytes) -> None:
        sent: list[int] = []

        def pour(connection: socket.socket) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\n" + length + b"\r\n" + b"x" * 101)
            for _ in range(1000):
                connection.sendall(b"x" * 65_536)
                sent.append(65_536)

        with _raw(pour) as port, pytest.raises(BadAnswer, match="longer than 100"):
            caller().get(f"http://127.0.0.1:{port}/", 100)
        assert sum(sent) < 64_000_000

    @pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "x-unknown"])
    def test_compressed_body_is_not_unpacked(self, caller: Callable[..., Caller], encoding: str) -> None:
        """A thousand bytes could be a gigabyte."""
        server = KeyServer(gzip.compress(b"x" * 1000), headers={"Content-Encoding": encoding})
        with server.serve(), pytest.raises(BadAnswer, match="compressed"):
            caller().get(server.address, 10_000)

    @pytest.mark.usefixtures("impatient")
    def test_body_that_comes_drop_by_drop_is_not_waited_for(self, caller: Callable[..., Caller]) -> None:
        go = threading.Event()

        def drip(connection: socket.socket) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
            for _ in range(20):
                connection.sendall(b"x")
                if go.wait(0.1):
                    return

        try:
            with _raw(drip) as port, pytest.raises((httpx2.HTTPError, OSError)):
                _within(2, lambda: caller().get(f"http://127.0.0.1:{port}/", 1000), go)
        finally:
            go.set()

    @pytest.mark.usefixtures("impatient")
    def test_body_without_a_length_that_the_deadline_cut_is_no_answer(self, caller: Callable[..., Caller]) -> None:
        """It would end where the connection was cut, as if that were all of it."""
        go = threading.Event()

        def drip(connection: socket.socket) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}")
            for _ in range(20):
                connection.sendall(b" ")
                if go.wait(0.1):
                    return

        try:
            with _raw(drip) as port, pytest.raises(OSError, match="too long"):
                _within(2, lambda: caller().get(f"http://127.0.0.1:{port}/", 1000), go)
        finally:
            go.set()

    def test_body_that_is_cut_off_is_an_error(self, caller: Callable[..., Caller]) -> None:
        def talk(connection: socket.socket) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx")

        with _raw(talk) as port, pytest.raises(httpx2.HTTPError):
            caller().get(f"http://127.0.0.1:{port}/", 1000)

    def test_private_address_is_forbidden(self, caller: Callable[..., Caller]) -> None:
        with KeyServer(b"{}").serve() as server:
            with pytest.raises(Forbidden):
                caller(PUBLIC).get(server.address, 100)
            assert server.requests == []
            assert caller(PUBLIC, "127.0.0.0/8").get(server.address, 100) == b"{}"


def test_process_that_makes_no_calls_does_not_load_the_client() -> None:
    """A worker process of the server starts without it, and so sooner and smaller."""
    asked = "import sys, idp.app; print(sorted({'httpx2', 'alembic'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "[]\n"
