"""Many requests at one moment, over connections of their own that reach every worker process."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlencode, urlsplit

import psutil

from support.serving_process import Provider
from support.visiting import Party, Visitor
from support.world import SECRET


@dataclass(frozen=True)
class Request:
    """One request as it goes out."""

    method: str
    path: str
    headers: dict[str, str]
    body: str = ""


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    cookies: tuple[str, ...]
    body: str

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def location(self) -> str:
        """Where it redirects to, or nothing."""
        return self.headers.get("location", "")


class Starters:
    """Connections that are open already, some to each worker process; each thread waits for all the others."""

    def __init__(self, provider: Provider, many: int) -> None:
        self._provider = provider
        self._pool = ThreadPoolExecutor(many)
        self._connections = [HTTPConnection("127.0.0.1", provider.port, timeout=60) for _ in range(many)]

    def __len__(self) -> int:
        return len(self._connections)

    def ready(self) -> None:
        """Connect. The test is none unless every worker process has its share: who takes a connection is chance."""
        for _ in range(20):
            for each in self._connections:
                each.close()
                each.connect()  # all of them before any is served, or an idle process takes each
            for each in self._connections:
                each.request("GET", "/healthz")
                assert each.getresponse().read()
            if len(_holders(self._provider)) >= 2:
                return
        raise AssertionError("only one worker process was reached")

    def at_once(self, request: Callable[[int], Request]) -> list[Answer]:
        """Send the request that *request* makes for each place, all at the same moment; the answers by place."""
        start = threading.Barrier(len(self))

        def run(place: int) -> Answer:
            sent_request, connection = request(place), self._connections[place]
            start.wait(30)
            headers = {"Host": self._provider.settings.host, **sent_request.headers}
            connection.request(sent_request.method, sent_request.path, sent_request.body or None, headers)
            response = connection.getresponse()
            headers_by_name = {name.lower(): value for name, value in response.getheaders()}
            cookies = tuple(value for name, value in response.getheaders() if name.lower() == "set-cookie")
            return Answer(response.status, headers_by_name, cookies, response.read().decode())

        return list(self._pool.map(run, range(len(self))))

    def close(self) -> None:
        """Hang up."""
        self._pool.shutdown()
        for each in self._connections:
            each.close()


@contextmanager
def starters(provider: Provider, many: int) -> Iterator[Starters]:
    """*many* connections, for as long as this lasts."""
    waiting = Starters(provider, many)
    try:
        waiting.ready()
        yield waiting
    finally:
        waiting.close()


def _holders(provider: Provider) -> set[int]:
    """The worker processes that hold connections from outside."""
    return {
        child.pid
        for child in provider.children
        for connection in child.net_connections("tcp")
        if connection.status == psutil.CONN_ESTABLISHED and connection.laddr.port == provider.port
    }


def posted(path: str, form: dict[str, str], headers: dict[str, str] | None = None) -> Request:
    """A form."""
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    return Request("POST", path, {**kind, **(headers or {})}, urlencode(form))


def redemption(party: Party, code: str, **changes: str) -> Request:
    """A code brought to the token endpoint."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": party.redirect_uri,
        "code_verifier": party.verifier,
        **changes,
    }
    return posted("/oauth2/token", form, basic(party.client_id))


def basic(client_id: str) -> dict[str, str]:
    """The header by which a client proves itself."""
    pair = base64.b64encode(f"{client_id}:{SECRET}".encode()).decode()
    return {"Authorization": f"Basic {pair}"}


def visit(visitor: Visitor, address: str) -> Request:
    """A page that a visitor opens."""
    return Request("GET", _path(address), _cookies(visitor))


def press(visitor: Visitor, button_id: str, **fields: str) -> Request:
    """The form on the visitor's page, sent with *fields* filled in."""
    address, values = visitor.page.form(button_id)
    return posted(_path(address), {**values, **fields}, _cookies(visitor))


def _path(address: str) -> str:
    parts = urlsplit(address)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def _cookies(visitor: Visitor) -> dict[str, str]:
    return {"Cookie": "; ".join(f"{name}={value}" for name, value in visitor.cookies.items())}
