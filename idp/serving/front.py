"""A process that serves: threads that take whole requests, and none of them ever waits for a peer.

All threads wait at one epoll. Whichever gets an event reads what is there; a request that is whole it answers, for
the rest of one that is not the connection goes back to wait, until its deadline. So any number of slow, silent or
broken connections holds no thread, and ``/healthz`` is answered by the very threads that answer everything else.

An event is given to one thread only (``EPOLLONESHOT``): until it arms the connection again nobody else has it, but for
the sweep, which leaves alone whatever is answered just now.
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
#: Connections of one process at a time, and of those the ones whose body is on its way. Beyond, whoever has waited
#: longest of the address that has most goes.
MOST_CONNECTIONS = 4_000
MOST_BODIES = 500
#: How many go at once when there are too many.
_GO = 64
#: Seconds between two looks at what has waited too long.
_LOOK = 0.25
#: Bytes read at once; connections taken at once.
_PIECE = 16 * 1024
_TAKE = 64
_IN = select.EPOLLIN | select.EPOLLONESHOT
_OUT = select.EPOLLOUT | select.EPOLLONESHOT


class Front:
    """Serves *application* on *listener* until told to stop. *most_body*: bytes of a body that are kept; *seconds*: how
    long a connection may stand where it stands.
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
        """Take no more requests. For signal handlers too."""
        self._stopping.set()

    def run(self, patience: float, each_look: Callable[[], None] = lambda: None) -> None:
        """Serve until ``stop``; then requests that are whole are answered, within *patience* seconds.

        *each_look* is called some four times a second.
        """
        for number in range(THREADS):
            threading.Thread(target=self._attend_all, name=f"front-{number}", daemon=True).start()
        self._epoll.register(self._listener, _IN)
        while not self._stopping.wait(_LOOK):
            try:
                self._sweep()
                each_look()
            except Exception:
                log.exception("a look at what goes on failed")
        self._drain(time.monotonic() + patience)

    def _drain(self, until: float) -> None:
        with suppress(OSError):
            self._epoll.unregister(self._listener)
        self._take(many=10_000)
        self._listener.close()
        time.sleep(_LOOK)  # what arrived before the signal is under way
        while self._connections and time.monotonic() < until:
            for each in list(self._connections.values()):
                if each.state not in (State.WORKING, State.ANSWER):
                    self._drop(each)
            time.sleep(0.02)

    def _attend_all(self) -> None:
        listening = self._listener.fileno()
        while True:
            for fd, event in self._epoll.poll(maxevents=1):
                if fd == listening:
                    self._take(_TAKE)
                    with suppress(OSError, ValueError):  # closed by now: the server stops
                        self._epoll.modify(listening, _IN)
                elif connection := self._connections.get(fd):
                    try:
                        self._attend(connection, event)
                    except (OSError, ValueError):  # the peer is gone, or it was dropped
                        self._drop(connection)
                    except Exception:
                        log.exception("a connection failed")
                        self._drop(connection)

    def _take(self, many: int) -> None:
        for _ in range(many):
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

    def _attend(self, connection: Connection, event: int) -> None:
        if connection.state is State.ANSWER:
            self._send_on(connection, event)
        elif connection.state is not State.WORKING:
            self._read_on(connection)

    def _send_on(self, connection: Connection, event: int) -> None:
        if event & (select.EPOLLERR | select.EPOLLHUP):
            self._drop(connection)
        elif connection.send(connection.out):
            self._go_on(connection)
        else:
            self._arm(connection, _OUT)

    def _read_on(self, connection: Connection) -> None:
        data = connection.sock.recv(_PIECE)
        if not data:  # what was half-sent is no request
            self._drop(connection)
        elif connection.state is State.END:
            self._arm(connection, _IN)
        else:
            connection.reader.feed(data)
            if connection.reader.wants_continue:
                connection.reader.wants_continue = False
                connection.sock.send(b"HTTP/1.1 100 Continue\r\n\r\n")
            self._go_on(connection)

    def _go_on(self, connection: Connection) -> None:
        """Answer what is whole; then end, or wait for more."""
        reader = connection.reader
        while reader.complete and not connection.closing:
            if not self._answer(connection, reader.complete.popleft()):
                connection.waits_for(State.ANSWER)
                self._arm(connection, _OUT)
                return
        if reader.refused and not connection.closing:
            log.info("a request was refused before it was read: %s", reader.refused)
            connection.closing = True
            connection.send(wsgi.plain(reader.refused))
        if connection.closing:
            self._end(connection)
        else:
            connection.reads_on()
            self._arm(connection, _IN)

    def _answer(self, connection: Connection, request: Request) -> bool:
        """Whether the peer has taken all of the answer."""
        connection.state = State.WORKING
        connection.closing = not request.keep_alive or connection.reader.last or self._stopping.is_set()
        made = wsgi.answer(self._application, request, connection.peer, self._server, close=connection.closing)
        return connection.send(made)

    def _end(self, connection: Connection) -> None:
        """Close so that the peer gets the answer: what it still sends must not cut it off (RFC 9112 section 9.6)."""
        connection.sock.shutdown(socket.SHUT_WR)
        connection.waits_for(State.END)
        self._arm(connection, _IN)

    def _arm(self, connection: Connection, event: int) -> None:
        self._epoll.modify(connection.sock.fileno(), event)

    def _drop(self, connection: Connection) -> None:
        if self._connections.get(connection.fd) is connection:
            self._connections.pop(connection.fd, None)
        connection.close()

    def _sweep(self) -> None:
        """Let go of what has waited too long."""
        now = time.monotonic()
        waiting = list(self._connections.values())
        for each in waiting:
            if now >= each.deadline and each.state is not State.WORKING:
                if each.reader.begun and each.state in (State.HEAD, State.BODY):
                    with suppress(OSError, ValueError):
                        each.send(wsgi.plain(408))
                self._drop(each)
        bodies = [each for each in waiting if each.state is State.BODY]
        if len(bodies) > MOST_BODIES:
            self._make_room(bodies, len(bodies) - MOST_BODIES)

    def _make_room(self, among: Iterable[Connection], many: int = _GO) -> None:
        """Drop *many* of those that wait, the longest first, of the address that has most of them."""
        waiting = [each for each in list(among) if each.state is not State.WORKING]
        count = Counter(each.peer[0] for each in waiting)
        waiting.sort(key=lambda each: (-count[each.peer[0]], each.since))
        for each in waiting[:many]:
            self._drop(each)


def _peer(address: tuple[object, ...]) -> tuple[str, int]:
    """Address and port; an IPv4 address that came in over IPv6 as itself."""
    return str(address[0]).removeprefix("::ffff:"), int(str(address[1]))


def _most_connections() -> int:
    """As many as this process may have open, less what it needs for itself."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):
        wanted = MOST_CONNECTIONS + 500
        if soft != resource.RLIM_INFINITY and soft < wanted:
            limit = wanted if hard == resource.RLIM_INFINITY else min(hard, wanted)
            resource.setrlimit(resource.RLIMIT_NOFILE, (limit, hard))
            soft = limit
    return MOST_CONNECTIONS if soft == resource.RLIM_INFINITY else max(64, min(MOST_CONNECTIONS, soft - 200))


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens beside those of the other processes: the kernel deals new connections out."""
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.socket(family, kind, protocol)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    listener.bind(address)
    listener.listen(2048)
    return listener
