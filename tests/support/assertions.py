"""Client assertions (RFC 7523) as clients make them and as nobody should, and servers that publish clients' keys."""

from __future__ import annotations

import base64
import hmac
import json
import secrets
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from flask import Flask
from joserfc import jws
from joserfc.jwk import ECKey, Key, RSAKey

from idp import clock
from support.browsing import ORIGIN

TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"

#: What an authenticated client is told of a code that does not exist, and what nobody else is told.
PROVEN, REFUSED = (400, "invalid_grant"), (401, "invalid_client")


@cache
def rsa_key(name: str = "rsa") -> RSAKey:
    """An RSA key pair of 2048 bits, the same for the same *name*, which is its kid."""
    return RSAKey.generate_key(2048, {"kid": name})


@cache
def ec_key(name: str = "ec", curve: str = "P-256") -> ECKey:
    """An EC key pair, the same for the same arguments."""
    return ECKey.generate_key(curve, {"kid": name})


def public(*keys: Key, **members: Any) -> dict[str, Any]:
    """A key set of *keys*; *members* are put into each of them, or with ``None`` left out."""
    members_of_keys = [{**key.as_dict(private=False), **members} for key in keys]
    return {"keys": [{name: value for name, value in key.items() if value is not None} for key in members_of_keys]}


def assertion(
    client_id: str, key: Key | None = None, alg: str = "ES256", header: dict[str, Any] | None = None, **changes: Any
) -> str:
    """An assertion of *client_id*, good unless *header* or *changes* (claims) say otherwise; ``None``: left out."""
    key = key or ec_key()
    now = int(clock.now().timestamp())
    claims = {
        "iss": client_id,
        "sub": client_id,
        "aud": ORIGIN,
        "jti": secrets.token_urlsafe(16),
        "iat": now,
        "exp": now + 60,
        **changes,
    }
    members = {"alg": alg, "kid": key.kid, **(header or {})}
    unsigned = _encoded(members) + "." + _encoded(claims)
    return f"{unsigned}.{_base64url(jws.JWSRegistry.algorithms[alg].sign(unsigned.encode(), key))}"


def spelled(header: Any, claims: Any, signature: bytes = b"") -> str:
    """A compact JWT of any parts, put together by hand; a text is taken as it is."""
    return f"{_encoded(header)}.{_encoded(claims)}.{_base64url(signature)}"


def with_hmac(client_id: str, secret: bytes) -> str:
    """An assertion under HS256, as if *secret* were one that both sides know."""
    unsigned = _encoded({"alg": "HS256", "kid": "ec"}) + "." + assertion(client_id).split(".")[1]
    return f"{unsigned}.{_base64url(hmac.digest(secret, unsigned.encode(), 'sha256'))}"


def _encoded(part: Any) -> str:
    if isinstance(part, str):
        return _base64url(part.encode())
    if isinstance(part, dict):
        part = {name: value for name, value in part.items() if value is not None}
    return _base64url(json.dumps(part).encode())


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def bring(
    app: Flask, text: str, /, base_url: str = ORIGIN, headers: dict[str, str] | None = None, **changes: Any
) -> Any:
    """The token endpoint's answer to an assertion that comes with a code that does not exist."""
    form: dict[str, Any] = {
        "grant_type": "authorization_code",
        "code": "none",
        "redirect_uri": "https://signed.example.test/callback",
        "client_assertion_type": TYPE,
        "client_assertion": text,
        **changes,
    }
    data = {name: value for name, value in form.items() if value is not None}
    return app.test_client().post("/oauth2/token", base_url=base_url, data=data, headers=headers or {})


def verdict(response: Any) -> tuple[int, str]:
    """``PROVEN``, ``REFUSED`` or something else."""
    assert response.headers["Cache-Control"] == "no-store"
    return response.status_code, response.get_json()["error"]


@dataclass
class KeyServer:
    """Publishes keys at ``/jwks``: answers as its fields say, and counts how often it is asked for what."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    before: Callable[[], object] = lambda: None
    """Done before it answers."""
    requests: list[str] = field(default_factory=list)
    tls: ssl.SSLContext | None = None
    port: int = 0

    def publish(self, *keys: Key, **members: Any) -> None:
        """Have these public keys from now on."""
        self.body = json.dumps(public(*keys, **members)).encode()

    @property
    def address(self) -> str:
        """Its ``jwks_uri``."""
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}/jwks"

    @contextmanager
    def serve(self) -> Iterator[KeyServer]:
        """Serve on loopback."""
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.requests.append(self.path)
                server.before()
                self.send_response(server.status)
                for name, value in {"Content-Length": str(len(server.body)), **server.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(server.body)

            def log_message(self, *_: Any) -> None:
                """Quiet."""

        class Quiet(ThreadingHTTPServer):
            def handle_error(self, *_: Any) -> None:
                """Whoever asked has gone."""

        running = Quiet(("127.0.0.1", 0), Handler)
        if self.tls:
            running.socket = self.tls.wrap_socket(running.socket, server_side=True)
        self.port = int(running.server_address[1])
        thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            running.shutdown()
            running.server_close()
            thread.join()
