"""TLS in front of ``idp serve``, as an administrator puts a proxy there."""

from __future__ import annotations

import http.client
import ssl
from socketserver import BaseServer
from typing import Any

from conformance.https import Handler, Server

_HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "te", "trailer", "upgrade"}


class Terminator(Server):
    """What an administrator puts before ``idp serve``: ends TLS and says for whom it asks."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        super().__init__(_Forwarding, tls, "localhost")
        self.behind = 0
        """The port of the program."""


class _Forwarding(Handler):
    def __init__(self, request: Any, client_address: Any, server: BaseServer) -> None:
        self.upstream: http.client.HTTPConnection | None = None
        super().__init__(request, client_address, server)

    def do_GET(self) -> None:
        body, headers = self.body(), self._headers()
        stays_open = self.upstream is not None
        try:
            response = self._ask(body, headers)
        except (ConnectionError, http.client.RemoteDisconnected):
            if not stays_open:
                raise
            response = self._ask(body, headers)  # the program had closed a connection that was idle
        passed = [(name, value) for name, value in response.getheaders() if name.lower() not in _HOP_BY_HOP]
        self.answer(response.status, passed, response.read())

    do_POST = do_PUT = do_DELETE = do_GET

    def _headers(self) -> dict[str, str]:
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _HOP_BY_HOP}
        return {
            **headers,
            "X-Forwarded-For": str(self.client_address[0]),
            "X-Forwarded-Proto": "https",
            "X-Forwarded-Host": self.headers["Host"],
        }

    def _ask(self, body: bytes, headers: dict[str, str]) -> http.client.HTTPResponse:
        assert isinstance(self.server, Terminator)
        connection = self.upstream or http.client.HTTPConnection("127.0.0.1", self.server.behind, timeout=60)
        self.upstream = None
        try:
            connection.request(self.command, self.path, body or None, headers)
            response = connection.getresponse()
        except BaseException:
            connection.close()
            raise
        self.upstream = connection
        return response

    def finish(self) -> None:
        super().finish()
        if self.upstream is not None:
            self.upstream.close()
