"""Between the network and the application: slow, silent, broken and hostile peers hold no thread."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, suppress
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest
from support.raw_http import ask, connect, heard, status

from idp.serving import front
from idp.serving.connection import SECONDS, State
from idp.serving.front import Front, listen

GET = b"GET / HTTP/1.1\r\nHost: here\r\n\r\n"
LAST = b"GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"
POST = b"POST / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"
#: A request that is cut off, in every way that the protocol has.
CUT_OFF = (
    *(b"", b"G", b"GET / HTTP/1.1\r\n", b"GET / HTTP/1.1\r\nHost: here\r\nX: ", GET[:-2]),
    *(POST + b"Content-Length: 100\r\n\r\n", POST + b"Content-Length: 100\r\n\r\n" + b"a" * 99),
    *(CHUNKED, CHUNKED + b"5", CHUNKED + b"5\r\nab", CHUNKED + b"5\r\nabcde\r\n", CHUNKED + b"0\r\n"),
    POST + b"Expect: 100-continue\r\nContent-Length: 5\r\n\r\n",
)
#: No thread is ever taken by any of these, and none is answered as a request.
NO_REQUEST = {
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n": (400, 505),
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03": (400,),
    b"GET / HTTP/2.0\r\nHost: here\r\n\r\n": (400, 505),
    b"GET / HTTP/1.1\r\n\r\n": (400,),
    b"GET / HTTP/1.1\r\nHost: here\r\nHost: there\r\n\r\n": (400,),
    b"GET / HTTP/1.1\r\nHost : here\r\n\r\n": (400,),
    b"GET / HTTP/1.1\r\nHost: here\r\nX: a\x00b\r\n\r\n": (400,),
    b"CONNECT there:443 HTTP/1.1\r\nHost: there\r\n\r\n": (400,),
    POST + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n": (400,),
    POST + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef": (400,),
    POST + b"Content-Length: -1\r\n\r\n": (400,),
    POST + b"Content-Length: 99999999999999999999999\r\n\r\n": (400,),
    POST + b"Transfer-Encoding: gzip\r\n\r\n": (400,),
    CHUNKED + b"zz\r\n": (400,),
    b"GET / HTTP/1.1\r\nHost: here\r\nX: " + b"a" * 70_000 + b"\r\n\r\n": (431,),
    b"GET /" + b"a" * 70_000: (431,),
}
BIG = b"x" * 20_000_000


class Application:
    """Answers what it was asked. ``meet``: as many requests as there are threads are in it at the same time."""

    def __init__(self) -> None:
        self.seen: list[WSGIEnvironment] = []
        self.meet = threading.Barrier(front.THREADS)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        self.seen.append(environ)
        if environ["PATH_INFO"] == "/meet":
            self.meet.wait(60)
        if environ["PATH_INFO"] == "/slow":
            time.sleep(0.5)
        body = environ["wsgi.input"].read()
        if environ["PATH_INFO"] == "/big":
            body = BIG
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [body]


class Served:
    """A front on loopback."""

    def __init__(self, **seconds: float) -> None:
        self.application = Application()
        listener = listen("127.0.0.1", 0)
        self.port: int = listener.getsockname()[1]
        told = {**SECONDS, **{State[name]: value for name, value in seconds.items()}}
        self.front = Front(listener, self.application, most_body=1_000, seconds=told)
        self._thread = threading.Thread(target=self.front.run, args=(5.0,))
        self._thread.start()

    def stop(self) -> float:
        """Seconds that it took."""
        begun = time.monotonic()
        self.front.stop()
        self._thread.join(20)
        return time.monotonic() - begun

    def all_threads_are_free(self) -> bool:
        """As many requests at once as there are threads are all answered."""
        with ThreadPoolExecutor(front.THREADS) as pool:
            request = LAST.replace(b"/ ", b"/meet ", 1)
            return {status(each) for each in pool.map(lambda _: ask(self.port, request), range(front.THREADS))} == {200}


@pytest.fixture
def make() -> Iterator[Callable[..., Served]]:
    with ExitStack() as stack:

        def made(**seconds: float) -> Served:
            served = Served(**seconds)
            stack.callback(served.stop)
            return served

        yield made


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    one = Served()
    yield one
    one.stop()


class TestPeers:
    """More of them than threads."""

    def test_cut_off_requests_leave_every_thread_free(self, served: Served) -> None:
        for _ in range(4):
            for data in CUT_OFF:
                connect(served.port, data).close()
        assert served.all_threads_are_free()

    def test_requests_that_never_go_on_hold_no_thread(self, served: Served) -> None:
        with ExitStack() as stack:
            for _ in range(10):
                for data in CUT_OFF:
                    stack.enter_context(connect(served.port, data))
            assert served.all_threads_are_free()

    def test_answers_that_nobody_reads_hold_no_thread(self, served: Served) -> None:
        with ExitStack() as stack:
            for _ in range(front.THREADS + 8):
                stack.enter_context(connect(served.port, GET.replace(b"/ ", b"/big ", 1)))
            assert served.all_threads_are_free()

    def test_slow_peers_are_cut_off_at_their_deadlines(self, make: Callable[..., Served]) -> None:
        served = make(HEAD=0.6, BODY=0.6, IDLE=0.6)
        with ExitStack() as stack:
            begun = [(data, stack.enter_context(connect(served.port, data))) for data in CUT_OFF]
            for data, sock in begun:
                answer = heard(sock, 5).removeprefix(b"HTTP/1.1 100 Continue\r\n\r\n")
                assert status(answer) == (408 if data else 0), data
        with connect(served.port, GET) as sock:
            assert status(heard(sock, 5)) == 200, "nothing more was asked"

    @pytest.mark.parametrize("begin", [b"GET / HTTP/1.1\r\nHost: here\r\nX: ", CHUNKED + b"ff\r\n"])
    def test_a_drop_now_and_then_does_not_put_the_end_off(self, make: Callable[..., Served], begin: bytes) -> None:
        served = make(HEAD=1.0, BODY=1.0)
        with connect(served.port, begin) as sock:
            assert _sends_for(sock, 8) < 6

    def test_answer_that_is_not_taken_is_given_up(self, make: Callable[..., Served]) -> None:
        served = make(ANSWER=0.5)
        with connect(served.port, GET.replace(b"/ ", b"/big ", 1)) as sock:
            time.sleep(1.5)
            assert 0 < len(heard(sock)) < len(BIG)

    def test_answer_that_is_taken_slowly_arrives_whole(self, served: Served) -> None:
        with connect(served.port, LAST.replace(b"/ ", b"/big ", 1)) as sock:
            time.sleep(0.3)
            assert heard(sock).endswith(b"\r\n\r\n" + BIG)

    def test_beyond_the_limit_the_oldest_of_the_busiest_address_goes(
        self, make: Callable[..., Served], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(front, "MOST_CONNECTIONS", 200)
        served = make()
        with ExitStack() as stack:
            bystander = stack.enter_context(closing(socket.socket()))
            bystander.bind(("127.0.1.9", 0))
            bystander.connect(("127.0.0.1", served.port))
            silent = [stack.enter_context(connect(served.port)) for _ in range(600)]
            assert status(ask(served.port, LAST)) == 200
            assert heard(silent[0]) == b""
            bystander.sendall(LAST)
            assert status(heard(bystander)) == 200, "it has waited longest, but its address has one only"

    def test_half_sent_requests_do_not_delay_the_end_and_whole_ones_are_answered(self) -> None:
        served = Served()
        with ExitStack() as stack:
            for data in CUT_OFF:
                stack.enter_context(connect(served.port, data))
            under_way = stack.enter_context(connect(served.port, GET.replace(b"/ ", b"/slow ", 1)))
            assert served.stop() < 5
            answer = heard(under_way)
            assert status(answer) == 200
            assert b"Connection: close" in answer


class TestRequests:
    """RFC 9112."""

    @pytest.mark.parametrize("data", NO_REQUEST, ids=lambda data: repr(data[:40]))
    def test_what_is_no_request_is_refused(self, served: Served, data: bytes) -> None:
        seen = len(served.application.seen)
        answer = ask(served.port, data)
        assert status(answer) in NO_REQUEST[data]
        assert answer.count(b"\r\nDate: ") == 1
        assert len(served.application.seen) == seen

    def test_requests_one_after_the_other_on_one_connection(self, served: Served) -> None:
        answer = ask(served.port, b"\r\n" + GET * 5 + b"HEAD" + GET[3:] + LAST + GET)
        assert answer.count(b"HTTP/1.1 200 OK") == 7, "the last one said that it was the last"

    @pytest.mark.parametrize("step", [1, 7, 1000])
    def test_bodies_in_any_pieces(self, served: Served, step: int) -> None:
        for data in (
            POST + b"Content-Length: 5\r\n\r\nhello",
            CHUNKED + b"2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\nTrailer: passed over\r\n\r\n",
        ):
            with connect(served.port) as sock:
                for start in range(0, len(data), step):
                    sock.sendall(data[start : start + step])
                assert heard(sock).endswith(b"\r\n\r\nhello")
            seen = served.application.seen[-1]
            assert seen["CONTENT_LENGTH"] == "5"
            assert "HTTP_TRAILER" not in seen

    def test_whoever_asks_before_sending_the_body_is_told_to_go_on(self, served: Served) -> None:
        with connect(served.port, POST + b"Expect: 100-continue\r\nContent-Length: 5\r\n\r\n") as sock:
            assert sock.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
            sock.sendall(b"hello")
            assert heard(sock).endswith(b"\r\n\r\nhello")

    @pytest.mark.parametrize(
        "data",
        [
            POST + b"Content-Length: 5000000000\r\n\r\n" + b"a" * 100_000,
            CHUNKED + b"800\r\n" + b"a" * 0x800 + b"\r\n0\r\n\r\n",
        ],
    )
    def test_body_that_is_too_long_is_told_to_the_application_and_not_kept(self, served: Served, data: bytes) -> None:
        assert status(ask(served.port, data)) == 200
        seen = served.application.seen[-1]
        assert int(seen["CONTENT_LENGTH"]) > 1_000
        assert seen["wsgi.input"].getvalue() == b""

    def test_other_protocols_are_not_switched_to(self, served: Served) -> None:
        offer = b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n"
        answer = ask(served.port, LAST.replace(b"Connection: close\r\n\r\n", offer))
        assert status(answer) == 200
        assert b"Connection: close" in answer

    def test_environment_has_the_request_and_nothing_of_the_process(self, served: Served) -> None:
        request = (
            b"GET /a%20b/%E0%B8%81?q=%41 HTTP/1.1\r\nHost: here\r\nConnection: close\r\nX_Forwarded_For: 1.2.3.4\r\n"
            b"Cookie: a=1\r\nCookie: b=\xe0\xb8\x81\r\nX-Two: 1\r\nX-Two: 2\r\nUser-Agent: \xa1\r\n\r\n"
        )
        assert status(ask(served.port, request)) == 200
        seen = served.application.seen[-1]
        assert seen["PATH_INFO"].encode("latin-1").decode() == "/a b/ก"
        assert seen["QUERY_STRING"] == "q=%41"
        assert seen["HTTP_COOKIE"] == "a=1; b=\u00e0\u00b8\u0081"
        assert (seen["HTTP_X_TWO"], seen["HTTP_USER_AGENT"]) == ("1,2", "\u00a1")
        assert "HTTP_X_FORWARDED_FOR" not in seen, "a name with _ would pass for another"
        assert (seen["REMOTE_ADDR"], seen["SERVER_PORT"]) == ("127.0.0.1", str(served.port))
        assert "PATH" not in seen, "nothing of the process's own environment"

    def test_absolute_target_is_read_as_its_path(self, served: Served) -> None:
        assert status(ask(served.port, LAST.replace(b" / ", b" http://here/x?y ", 1))) == 200
        assert served.application.seen[-1]["PATH_INFO"] == "/x"


def _sends_for(sock: socket.socket, most: float) -> float:
    """Seconds until the other side does not want any more of it."""
    begun = time.monotonic()
    with suppress(OSError):
        while time.monotonic() - begun < most:
            sock.sendall(b"a")
            time.sleep(0.1)
    return time.monotonic() - begun
