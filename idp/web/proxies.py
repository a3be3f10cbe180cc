"""Accepts forwarding headers only from the networks of ``IDP_TRUSTED_PROXIES``; from others they are removed."""

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
    """WSGI middleware: behind a trusted proxy, the last address in ``X-Forwarded-For`` is the peer's."""

    def __init__(self, application: WSGIApplication, networks: tuple[Network, ...]) -> None:
        self.application = application
        self.proxy_fix = ProxyFix(application, x_for=1, x_proto=1, x_host=1)
        self.networks = networks
        self._is_trusted = lru_cache(1024)(self._is_in_networks)  # there are only a few proxies

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if self._is_trusted(environ.get("REMOTE_ADDR", "")):
            return self.proxy_fix(environ, start_response)
        for header in _FORWARDED:
            environ.pop(header, None)
        return self.application(environ, start_response)

    def _is_in_networks(self, peer: str) -> bool:
        try:
            address = ipaddress.ip_address(peer)
        except ValueError:
            return False
        return any(address in network for network in self.networks)
