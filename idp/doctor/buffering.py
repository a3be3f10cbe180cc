"""Checks that a proxy in front of the provider buffers requests."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import urlsplit

from idp import trust
from idp.config import Settings, SettingsError
from idp.doctor.finding import Finding, bad, well

#: Seconds to connect, and then to wait for an answer to the incomplete request.
SECONDS = 3.0
#: A body too long for the provider, which refuses it after the head, but not for a proxy.
_LENGTH = 200_000
_SUBJECT = "slow requests"


def examine(settings: Settings) -> Finding | None:
    """Send an incomplete request to the issuer. ``None`` for a provider on loopback."""
    return None if settings.on_loopback else of(settings.issuer, settings.ca_bundle)


def of(issuer: str, ca_bundle: Path | None) -> Finding:
    """The finding for an incomplete request to *issuer*; its TLS certificate is verified by *ca_bundle*."""
    parts = urlsplit(issuer)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    head = f"POST /login HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Length: {_LENGTH}\r\nConnection: close\r\n\r\na"
    try:
        with socket.create_connection((parts.hostname or "", port), SECONDS) as connection:
            sock: socket.socket = connection
            if parts.scheme == "https":
                sock = trust.context(ca_bundle).wrap_socket(connection, server_hostname=parts.hostname)
            sock.settimeout(SECONDS)
            sock.sendall(head.encode("ascii"))
            answer = sock.recv(4096)
    except TimeoutError:
        return well(_SUBJECT, "the proxy waits until they are whole")
    except SettingsError as error:
        return bad(_SUBJECT, *str(error).split("; ", 1))
    except OSError as error:
        return bad(
            _SUBJECT, f"{issuer}: {error.strerror or type(error).__name__}", "see to the address, then ask again"
        )
    if b"default-src 'none'" in answer:
        problem = "they reach the provider before they are whole"
        return bad(_SUBJECT, problem, "let the proxy buffer requests (nginx: proxy_request_buffering on)")
    return well(_SUBJECT, "something in front of the provider answers them")
