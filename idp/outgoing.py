"""Outgoing HTTP calls: limited in time and size, without redirects, protected against SSRF and DNS rebinding.

A URL in ``clients.yaml`` may name any host, whose DNS must not be able to point the provider at its own network. So the
name is resolved once, each address is checked, and the call goes to a checked address, with the name kept for TLS.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from idp import trust
from idp.config import Settings

if TYPE_CHECKING:  # imported at the first call: many processes make none
    import httpx2

T = TypeVar("T")

#: Timeouts of connecting and of each read; their sum is the limit of a whole call.
CONNECT_SECONDS = 2.0
READ_SECONDS = 5.0
#: Global unicast addresses; of IPv6 only this prefix is assigned (RFC 4291 section 2.4).
_UNICAST = (ipaddress.IPv4Network("0.0.0.0/0"), ipaddress.IPv6Network("2000::/3"))
#: Exceptions from these: IANA's special-purpose registries (RFC 6890), multicast and reserved addresses. Prefixes of a
#: public service (AS112, AMT, anycast) are no clients either. 168.63.129.16 is in no registry: a cloud provider's
#: metadata service with secrets.
_SPECIAL = tuple(
    ipaddress.ip_network(text)
    for text in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
        *("192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16"),
        *("192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "168.63.129.16/32"),
        *("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"),
    )
)


def is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether *address* is that of a host on the public Internet; false in case of doubt."""
    return any(address in network for network in _UNICAST) and not any(address in network for network in _SPECIAL)


class Forbidden(Exception):
    """The host is, or resolves to, an address that outgoing calls may not reach."""


@dataclass(frozen=True)
class Probe:
    """The answer to a reachability check: the HTTP status, and the ``Date`` header unparsed."""

    status: int
    date: str


class BadAnswer(Exception):
    """The server's answer cannot be used: wrong status, too long, or compressed."""


@cache
def _trust(ca_bundle: Path | None) -> ssl.SSLContext:
    """The TLS context for *ca_bundle*, cached, since loading the system's authorities takes a while."""
    return trust.context(ca_bundle)


class Caller:
    """Makes outgoing calls by the rules in *settings*. Safe to share between threads.

    Raises ``SettingsError`` when ``IDP_CA_BUNDLE`` cannot be used.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        if settings.ca_bundle:
            _trust(settings.ca_bundle)  # raises now, not at the first call, if the file cannot be used

    def post_form(self, url: str, form: dict[str, str]) -> int:
        """POST *form* to *url* and return the HTTP status; the body is not read, no connection is reused.

        Raises ``Forbidden`` for a private address, ``httpx2.HTTPError`` or ``OSError`` when there is no answer in time.
        """
        return self._call("POST", url, {"Cache-Control": "no-store"}, lambda answer: answer.status_code, form)

    def get(self, url: str, most_bytes: int) -> bytes:
        """GET *url* and return the body of a 200.

        Raises ``BadAnswer`` for another status, a body of more than *most_bytes* or a compressed one (whose real size
        is not known in time), else as ``post_form``.
        """
        headers = {"Cache-Control": "no-cache", "Accept-Encoding": "identity"}
        return self._call("GET", url, headers, lambda answer: _successful_body(answer, most_bytes))

    def fetch(self, url: str, headers: Mapping[str, str], most_bytes: int) -> tuple[int, bytes]:
        """GET *url* with *headers*: any status, and the body. Raises as ``get``, except for the status."""
        fields = {**headers, "Cache-Control": "no-cache", "Accept-Encoding": "identity"}
        return self._call("GET", url, fields, lambda answer: (answer.status_code, _read_body(answer, most_bytes)))

    def probe(self, url: str) -> Probe:
        """GET *url* and return status and date of any answer; the body is not read. Raises as ``post_form``."""

        def probe_of(answer: httpx2.Response) -> Probe:
            return Probe(answer.status_code, answer.headers.get("Date", ""))

        return self._call("GET", url, {"Cache-Control": "no-cache"}, probe_of)

    def _call(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        read: Callable[[httpx2.Response], T],
        form: dict[str, str] | None = None,
    ) -> T:
        """Send a request to the host's addresses until one accepts the connection; the result of *read*."""
        import httpx2  # noqa: PLC0415

        parts = urlsplit(url)
        host = parts.hostname or ""
        addresses = self._addresses(host, parts.port or _default_port(parts.scheme))
        headers = {"Host": parts.netloc, **headers}
        with Deadline(CONNECT_SECONDS + READ_SECONDS) as deadline, self._client() as client:
            extensions = {"trace": deadline.watch, **({"sni_hostname": host} if parts.scheme == "https" else {})}
            options: dict[str, Any] = {"headers": headers, "extensions": extensions, "data": form}
            for number, address in enumerate(addresses, 1):
                target = httpx2.URL(url).copy_with(host=address)
                try:
                    with client.stream(method, target, **options) as answer:
                        result = read(answer)
                        deadline.check()  # a body without a length ends where the connection was cut
                        return result
                except httpx2.ConnectError:
                    if number == len(addresses):
                        raise
        raise OSError(f"{host} has no address")

    def _client(self) -> httpx2.Client:
        import httpx2  # noqa: PLC0415

        timeout = httpx2.Timeout(READ_SECONDS, connect=CONNECT_SECONDS)
        return httpx2.Client(
            verify=_trust(self._settings.ca_bundle), timeout=timeout, follow_redirects=False, trust_env=False
        )

    def _addresses(self, host: str, port: int) -> list[str]:
        """The IP addresses of *host*. Raises ``Forbidden`` if any of them may not be called."""
        addresses = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        for address in addresses:
            if not self._allowed(ipaddress.ip_address(address)):
                raise Forbidden(f"{host} resolves to {address}, which outgoing calls may not reach")
        return list(dict.fromkeys(addresses))

    def _allowed(self, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
        ipv4 = getattr(address, "ipv4_mapped", None)
        if ipv4 is not None:
            address = ipv4
        if is_public(address) or (address.is_loopback and self._settings.on_loopback):
            return True
        return any(address in network for network in self._settings.private_networks)


class Deadline:
    """Shuts the connection of one call down after *seconds*, in whatever state it is."""

    def __init__(self, seconds: float) -> None:
        self._socket: socket.socket | None = None
        self._over = False
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Deadline:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def watch(self, event: str, info: Mapping[str, Any]) -> None:
        """An httpx2 ``trace`` function: stores the socket, before and after the TLS handshake."""
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            self._socket = info["return_value"].get_extra_info("socket")
            if self._over:
                self._cut()

    def check(self) -> None:
        """Raises ``TimeoutError`` after the deadline: a body read since then may be truncated."""
        if self._over:
            raise TimeoutError("the answer took too long")

    def _cut(self) -> None:
        self._over = True
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


def _successful_body(answer: httpx2.Response, most_bytes: int) -> bytes:
    if answer.status_code != 200:
        raise BadAnswer(f"the answer has the status {answer.status_code}")
    return _read_body(answer, most_bytes)


def _read_body(answer: httpx2.Response, most_bytes: int) -> bytes:
    if answer.headers.get("Content-Encoding", "identity") != "identity":
        raise BadAnswer("the answer is compressed")
    body = b""
    for piece in answer.iter_raw():
        body += piece
        if len(body) > most_bytes:
            raise BadAnswer(f"the answer is longer than {most_bytes} bytes")
    return body


def _default_port(scheme: str) -> int:
    return 443 if scheme == "https" else 80
