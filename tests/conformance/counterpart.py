"""The suite's own addresses, where browsers land and the provider calls."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from conformance.https import Handler, Server


@dataclass(frozen=True)
class Arrival:
    """One request that the suite got at one of its addresses."""

    method: str
    path: str
    query: str
    content_type: str | None
    body: str
    tls_version: str | None

    @property
    def in_query(self) -> dict[str, str]:
        """The parameters in the address; each stands there once."""
        return once(self.query)

    @property
    def in_form(self) -> dict[str, str]:
        """The parameters in the body; each stands there once."""
        return once(self.body)


def once(encoded: str) -> dict[str, str]:
    """Form-encoded parameters; each may be there only once."""
    pairs = parse_qsl(encoded, keep_blank_values=True, strict_parsing=bool(encoded))
    assert len(dict(pairs)) == len(pairs), encoded
    return dict(pairs)


class Counterpart(Server):
    """The suite's own addresses: remembers who comes, and shows a page that says so.

    Like the suite it fails a module at whose back-channel address somebody calls who was not waited for: it answers
    500, so that the provider tries again later, into the next module.
    """

    def __init__(self, tls: ssl.SSLContext) -> None:
        super().__init__(_Remembering, tls, "127.0.0.1")
        self.arrivals: list[Arrival] = []
        self.uncalled_for: list[Arrival] = []
        self.waits_for_notice = False

    def begin(self) -> None:
        """A module begins: it waits for no notice until it says so."""
        self.uncalled_for, self.waits_for_notice = [], False

    def receive(self, arrival: Arrival) -> bool:
        """Remember who came; whether the module that runs can do anything with it."""
        self.arrivals.append(arrival)
        waits = self.waits_for_notice or not arrival.path.endswith("/backchannel_logout")
        if not waits:
            self.uncalled_for.append(arrival)
        return waits

    def at(self, path_end: str) -> list[Arrival]:
        """Those that came to addresses with this end."""
        return [arrival for arrival in self.arrivals if arrival.path.endswith(path_end)]

    def by_browser(self) -> int:
        """How many came with a browser, not from the provider itself."""
        return len(self.arrivals) - len(self.at("/backchannel_logout"))


class _Remembering(Handler):
    def do_GET(self) -> None:
        body, parts = self.body().decode("ascii"), urlsplit(self.path)
        content_type, tls_version = self.headers.get("Content-Type"), self.connection.version()
        assert isinstance(self.server, Counterpart)
        arrival = Arrival(self.command, parts.path, parts.query, content_type, body, tls_version)
        status = 200 if self.server.receive(arrival) else 500
        page = b'<!doctype html><title>Suite</title><p id="submission_complete">Received'
        self.answer(status, [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store")], page)

    do_POST = do_GET
