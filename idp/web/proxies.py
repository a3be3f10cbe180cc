"""Forwarded headers are believed only from the networks of ``IDP_TRUSTED_PROXIES``; from others they are dropped."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from functools import lru_cache
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from werkzeug.middleware.proxy_fix import ProxyFix

from idp.written.values import Network

_FORWARDED = (
    *("HTTP_FORWARDED", "HTTP_X_REAL_IP"),
    *(f"HTTP_X_FORWARDED_{name}" for name in ("FOR", "PROTO", "HOST", "PORT", "PREFIX")),
)


class TrustedProxies:
    """WSGI middleware: the one address before a trusted proxy is the client's."""

    def __init__(self, application: WSGIApplication, networks: tuple[Network, ...]) -> None:
        self.application = application
        self.fixed = ProxyFix(application, x_for=1, x_proto=1, x_host=1)
        self.networks = networks
        self._trusted = lru_cache(1024)(self._look_up)  # the same few proxies ask all day

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if self._trusted(environ.get("REMOTE_ADDR", "")):
            return self.fixed(environ, start_response)
        for header in _FORWARDED:
            environ.pop(header, None)
        return self.application(environ, start_response)

    def _look_up(self, peer: str) -> bool:
        try:
            address = ipaddress.ip_address(peer)
        except ValueError:
            return False
        return any(address in network for network in self.networks)
