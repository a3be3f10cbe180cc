"""The server process: threads that handle complete requests, and never wait for a peer.

All threads wait at one epoll. The thread that gets an event reads what has arrived, and answers a request if it is
complete; otherwise the connection waits again, until its deadline. So slow, silent or broken connections occupy no
thread, and ``/healthz`` is answered by the same threads as everything else.

An event goes to one thread only (``EPOLLONESHOT``), which owns the connection until it arms it again; only the sweep
may drop it meanwhile, unless a request of it is being answered.
"""

from __future__ import annotations

import logging
import resource
import select
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from wsgiref.types import WSGIApplication

from idp.serving import wsgi
from idp.serving.connection import SECONDS, Connection, State
from idp.serving.requests import Request

log = logging.getLogger("idp.serving")

THREADS = 32
#: Connections of one process, and those of them that wait for a body. Beyond these numbers, the longest waiting ones
#: of the address with most connections are dropped.
MOST_CONNECTIONS = 4_000
MOST_BODIES = 500
#: Connections dropped at once when there are too many.
_GO = 64
#: Seconds between two sweeps of expired connections.
_LOOK = 0.25
#: Bytes read at once; connections accepted at once.
_PIECE = 16 * 1024
_TAKE = 64
_IN = select.EPOLLIN | select.EPOLLONESHOT
_OUT = select.EPOLLOUT | select.EPOLLONESHOT


class Front:
    """Serves *application* on *listener* until ``stop``. *most_body*: bytes of a request's body; *seconds*: timeouts by
    state.
    """

    def __init__(
        self,
        listener: socket.socket,
        application: WSGIApplication,
        most_body: int,
        seconds: Mapping[State, float] = SECONDS,
    ) -> None:
        self._listener = listener
        self._application = application
        self._most_body = most_body
        self._seconds = seconds
        name = listener.getsockname()
        self._server = (str(name[0]), int(name[1]))
        self._connections: dict[int, Connection] = {}
        self._most = _most_connections()
        self._stopping = threading.Event()
        self._epoll = select.epoll()
        listener.setblocking(False)

    def stop(self) -> None:
        """Accept no more requests. Safe in signal handlers."""
        self._stopping.set()

    def run(self, patience: float, on_sweep: Callable[[], None] = lambda: None) -> None:
        """Serve until ``stop``; then complete requests are still answered, within *patience* seconds.

        *on_sweep* is called about four times a second.
        """
        for number in range(THREADS):
            threading.Thread(target=self._handle_events, name=f"front-{number}", daemon=True).start()
        self._epoll.register(self._listener, _IN)
        while not self._stopping.wait(_LOOK):
            try:
                self._sweep()
                on_sweep()
            except Exception:
                log.exception("a look at what goes on failed")
        self._drain(time.monotonic() + patience)

    def _drain(self, until: float) -> None:
        with suppress(OSError):
            self._epoll.unregister(self._listener)
        self._accept(count=10_000)
        self._listener.close()
        time.sleep(_LOOK)  # let the threads read what arrived before the signal
        while self._connections and time.monotonic() < until:
            for each in list(self._connections.values()):
                if each.state not in (State.WORKING, State.ANSWER):
                    self._drop(each)
            time.sleep(0.02)

    def _handle_events(self) -> None:
        listening = self._listener.fileno()
        while True:
            for fd, event in self._epoll.poll(maxevents=1):
                if fd == listening:
                    self._accept(_TAKE)
                    with suppress(OSError, ValueError):  # closed, since the server stops
                        self._epoll.modify(listening, _IN)
                elif connection := self._connections.get(fd):
                    try:
                        self._handle(connection, event)
                    except (OSError, ValueError):  # closed by the peer, or dropped
                        self._drop(connection)
                    except Exception:
                        log.exception("a connection failed")
                        self._drop(connection)

    def _accept(self, count: int) -> None:
        for _ in range(count):
            try:
                sock, peer = self._listener.accept()
            except (BlockingIOError, ConnectionError):
                return
            except OSError as error:
                if self._stopping.is_set():
                    return
                log.warning("no connection can be taken: %s", error.strerror)
                self._make_room(self._connections.values())
                time.sleep(0.05)
                return
            if len(self._connections) >= self._most:
                self._make_room(self._connections.values())
            with suppress(OSError):
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection = Connection(sock, _peer(peer), self._most_body, self._seconds)
            self._connections[connection.fd] = connection
            self._epoll.register(connection.fd, _IN)

    def _handle(self, connection: Connection, event: int) -> None:
        if connection.state is State.ANSWER:
            self._send_rest(connection, event)
        elif connection.state is not State.WORKING:
            self._receive(connection)

    def _send_rest(self, connection: Connection, event: int) -> None:
        if event & (select.EPOLLERR | select.EPOLLHUP):
            self._drop(connection)
        elif connection.send(connection.out):
            self._process(connection)
        else:
            self._arm(connection, _OUT)

    def _receive(self, connection: Connection) -> None:
        data = connection.sock.recv(_PIECE)
        if not data:  # closed by the peer; an incomplete request is discarded
            self._drop(connection)
        elif connection.state is State.END:
            self._arm(connection, _IN)
        else:
            connection.reader.feed(data)
            if connection.reader.wants_continue:
                connection.reader.wants_continue = False
                connection.sock.send(b"HTTP/1.1 100 Continue\r\n\r\n")
            self._process(connection)

    def _process(self, connection: Connection) -> None:
        """Answer the complete requests; then close, or wait for more."""
        reader = connection.reader
        while reader.complete and not connection.closing:
            if not self._answer(connection, reader.complete.popleft()):
                connection.wait_for(State.ANSWER)
                self._arm(connection, _OUT)
                return
        if reader.error_status and not connection.closing:
            log.info("a request was refused before it was read: %s", reader.error_status)
            connection.closing = True
            connection.send(wsgi.plain_response(reader.error_status))
        if connection.closing:
            self._close_sending(connection)
        else:
            connection.wait_for_input()
            self._arm(connection, _IN)

    def _answer(self, connection: Connection, request: Request) -> bool:
        """Answer *request*; whether all of the response was sent."""
        connection.state = State.WORKING
        connection.closing = not request.keep_alive or connection.reader.last or self._stopping.is_set()
        response = wsgi.answer(self._application, request, connection.peer, self._server, close=connection.closing)
        return connection.send(response)

    def _close_sending(self, connection: Connection) -> None:
        """Close the sending side and wait for the peer, so that it gets the whole response (RFC 9112 section 9.6)."""
        connection.sock.shutdown(socket.SHUT_WR)
        connection.wait_for(State.END)
        self._arm(connection, _IN)

    def _arm(self, connection: Connection, event: int) -> None:
        self._epoll.modify(connection.sock.fileno(), event)

    def _drop(self, connection: Connection) -> None:
        if self._connections.get(connection.fd) is connection:
            self._connections.pop(connection.fd, None)
        connection.close()

    def _sweep(self) -> None:
        """Drop connections past their deadline, and bodies beyond ``MOST_BODIES``."""
        now = time.monotonic()
        waiting = list(self._connections.values())
        for each in waiting:
            if now >= each.deadline and each.state is not State.WORKING:
                if each.reader.in_progress and each.state in (State.HEAD, State.BODY):
                    with suppress(OSError, ValueError):
                        each.send(wsgi.plain_response(408))
                self._drop(each)
        bodies = [each for each in waiting if each.state is State.BODY]
        if len(bodies) > MOST_BODIES:
            self._make_room(bodies, len(bodies) - MOST_BODIES)

    def _make_room(self, among: Iterable[Connection], count: int = _GO) -> None:
        """Drop *count* waiting connections: those of the address with most connections, longest waiting first."""
        waiting = [each for each in list(among) if each.state is not State.WORKING]
        per_address = Counter(each.peer[0] for each in waiting)
        waiting.sort(key=lambda each: (-per_address[each.peer[0]], each.since))
        for each in waiting[:count]:
            self._drop(each)


def _peer(address: tuple[object, ...]) -> tuple[str, int]:
    """IP address (IPv4-mapped IPv6 as IPv4) and port of a socket *address*."""
    return str(address[0]).removeprefix("::ffff:"), int(str(address[1]))


def _most_connections() -> int:
    """The number of connections that the limit of open files allows; raises that limit if possible."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):
        target = MOST_CONNECTIONS + 500
        if soft != resource.RLIM_INFINITY and soft < target:
            limit = target if hard == resource.RLIM_INFINITY else min(hard, target)
            resource.setrlimit(resource.RLIMIT_NOFILE, (limit, hard))
            soft = limit
    return MOST_CONNECTIONS if soft == resource.RLIM_INFINITY else max(64, min(MOST_CONNECTIONS, soft - 200))


def listen(host: str, port: int) -> socket.socket:
    """A listening socket for *host* and *port*, shared by all processes: the kernel distributes new connections."""
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.socket(family, kind, protocol)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    listener.bind(address)
    listener.listen(2048)
    return listener
